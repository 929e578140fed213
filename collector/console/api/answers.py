"""Answers with a mark of what they say (ETag), so that a program need not read again what it has."""

from __future__ import annotations

import hashlib

from fastapi import Request, Response
from pydantic import BaseModel

from collector.console.api.problems import Changed


def answer(request: Request, told: BaseModel, status: int = 200) -> Response:
    """The answer; 304 without a body where the asker has just that one already."""
    body = told.model_dump_json().encode()
    mark = mark_of(body)
    headers = {"ETag": mark}
    if request.method == "GET" and mark in _marks(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    return Response(body, status, media_type="application/json", headers=headers)


def require_unchanged(request: Request, told: BaseModel) -> None:
    """Raises Changed where the asker says which one they had seen (If-Match), and it is another now."""
    wanted = request.headers.get("if-match", "*").strip()
    if wanted != "*" and mark_of(told.model_dump_json().encode()) not in _marks(wanted):
        raise Changed("It has changed since this program read it, so nothing was done; read it again.")


def mark_of(body: bytes) -> str:
    """The ETag of an answer."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def _marks(header: str) -> set[str]:
    return {one.strip().removeprefix("W/") for one in header.split(",")}
