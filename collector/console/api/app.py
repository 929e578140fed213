"""The API as a program of its own within the console, so that its refusals are a program's and not a page's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.routing import BaseRoute

from collector.console import refusals
from collector.console.api import problems
from collector.console.api.gate import Paces, gate
from collector.console.api.pace import Pace
from collector.console.api.routes import API_ROUTES, BASE, DOCUMENT, ApiRoute
from collector.console.api.schema import Problem
from collector.console.desk import Desk
from collector.domain.api_tokens import BURST, PER_SECOND, SCOPE_WORDS, WRONG_BURST, WRONG_PER_SECOND

_USUAL = (400, 401, 403, 404, 429, 500, 503)
_WRITTEN = {"Idempotency-Key": "The same key again, within a day: done once, and told how it stands."}
_MEANINGS = {
    304: "What the asker has is what there is.",
    400: "What was sent cannot be read, or breaks a rule that the sentence names.",
    401: "No token, or one that opens nothing.",
    403: "The token was not made for this, or its account may not see it, or not from there.",
    404: "Not there, or not for this account to see: nobody is told which.",
    409: "It does not fit how things stand now.",
    412: "It has changed since it was read.",
    413: "The body is too long.",
    429: "Too many requests; Retry-After says how many seconds to wait.",
    500: "A fault of Heed's own.",
    503: "The database does not answer; Retry-After says when to try again.",
}


class UndeclaredApiRoute(RuntimeError):
    """A route of the API says not who may call it."""


def create_api(desk: Desk, *, seconds: Callable[[], float] = time.monotonic) -> FastAPI:
    """The API, to be mounted at BASE. `seconds`: never runs backwards. Raises UndeclaredApiRoute."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.state.desk = desk
    app.state.paces = Paces(Pace(PER_SECOND, BURST, seconds), Pace(WRONG_PER_SECOND, WRONG_BURST, seconds))
    app.router.routes.extend(_described().routes)
    app.add_route(DOCUMENT, openapi, methods=["GET"])
    require_declared(app.routes)
    problems.install(app)
    app.add_middleware(refusals.Faults, broken=problems.broken)
    return app


async def openapi(_: Request) -> Response:
    """The document that describes the API; it needs no token, since it says nothing of the school."""
    return JSONResponse(document())


@cache
def _described() -> FastAPI:
    """The routes with all that the document says of them; they know no school, so one set does for every console."""
    app = FastAPI(title="Heed", version="1", docs_url=None, redoc_url=None, openapi_url=None)
    for route in API_ROUTES:
        app.add_api_route(
            route.path,
            route.view,
            methods=[route.method],
            dependencies=[Depends(gate(route.access, route.scope, route.proof))],
            response_model=None,
            status_code=route.status,
            responses=_answers(route),
            operation_id=route.view.__name__,
            summary=(route.view.__doc__ or "").partition(".")[0],
            tags=[route.path.split("/")[1]],
            openapi_extra=_extra(route),
        )
    return app


def require_declared(routes: Iterable[BaseRoute]) -> None:
    """Raises UndeclaredApiRoute when one of `routes` is not in the table."""
    declared = {(route.method, route.path) for route in API_ROUTES} | {("GET", DOCUMENT), ("HEAD", DOCUMENT)}
    for route in routes:
        path = getattr(route, "path", repr(route))
        for method in getattr(route, "methods", None) or {""}:
            if (method, path) not in declared:
                msg = f"{method or 'mount'} {path} declares no access: add it to collector/console/api/routes.py"
                raise UndeclaredApiRoute(msg)


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document: every route with its scope, its answer and its refusals."""
    told: dict[str, Any] = _described().openapi()
    schemas = told.setdefault("components", {}).setdefault("schemas", {})
    answers: list[type[BaseModel]] = [*(route.told for route in API_ROUTES), Problem]
    for schema in answers:
        made = schema.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
        parts = made.pop("$defs", {})
        schemas.update(parts if schema.__name__ in parts else {**parts, schema.__name__: made})
    scopes = "\n".join(f"- `{scope}`: {words}." for scope, words in SCOPE_WORDS.items())
    told["components"]["securitySchemes"] = {
        "token": {
            "type": "http",
            "scheme": "bearer",
            "description": f"Made on an account's own page, or by `heed-collector user token make`. Scopes:\n{scopes}",
        }
    }
    told["servers"] = [{"url": BASE}]
    told["info"]["description"] = (
        "A token sees what its account sees in the console, and nothing else; its scopes narrow that. "
        "docs/api.md tells the rest."
    )
    return told


def _extra(route: ApiRoute) -> dict[str, Any]:
    headers = {"If-None-Match": "An ETag: 304 where it still holds."} if route.method == "GET" else {**_WRITTEN}
    if 412 in route.may:
        headers["If-Match"] = "An ETag of the alert: nothing is done where it is another by now."
    return {
        "security": [{"token": [route.scope.value] if route.scope else []}],
        "parameters": [
            {"name": name, "in": "header", "required": False, "description": words, "schema": {"type": "string"}}
            for name, words in headers.items()
        ],
    }


def _answers(route: ApiRoute) -> dict[int | str, dict[str, Any]]:
    found: dict[int | str, dict[str, Any]] = {
        route.status: {
            "description": "As asked.",
            "headers": {"ETag": {"schema": {"type": "string"}}},
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{route.told.__name__}"}}},
        }
    }
    refused = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    if route.method == "GET":
        found[304] = {"description": _MEANINGS[304]}
    for status in (*_USUAL, *route.may):
        found[status] = {"description": _MEANINGS[status], "content": refused}
    # What the framework would say of what it cannot read is said by 400 here.
    found["4XX"] = {"description": "Another refusal.", "content": refused}
    return found
