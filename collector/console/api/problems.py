"""Every refusal as RFC 9457 has it: a type that a program can tell apart, and one sentence for a person."""

from __future__ import annotations

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.routing import Match

from collector.console.api.schema import Problem
from collector.console.headers import BodyTooLarge
from collector.errors import BadRequest, NotFound, Refused, StoreUnavailable

TYPE = "application/problem+json"
NOT_FOUND = "There is nothing here under this address, or it is not for this token's account to see."

log = structlog.get_logger(__name__)


class TokenNeeded(Refused):
    """No token came, or one that opens nothing."""


class ScopeNeeded(Refused):
    """The token is good, and was not made for this."""


class TooFast(Refused):
    """More requests than a token, or a place, may send. `wait`: seconds."""

    def __init__(self, wait: float) -> None:
        self.wait = max(1, round(wait))
        super().__init__(f"Too many requests; wait {self.wait} s and try again.")


class Conflict(BadRequest):
    """What is asked does not fit how things stand now."""


class Changed(BadRequest):
    """It is no longer what the asker had seen (If-Match)."""


def problem(status: int, kind: str, title: str, detail: str, *, reference: str | None = None) -> Response:
    """A refusal. `kind`: the last part of its type."""
    told = Problem(type=f"urn:heed:problem:{kind}", title=title, status=status, detail=detail, reference=reference)
    return Response(told.model_dump_json(exclude_none=True), status, media_type=TYPE)


async def token_needed(_: Request, error: Exception) -> Response:
    """401."""
    answer = problem(401, "token-needed", "A token is needed", str(error))
    answer.headers["WWW-Authenticate"] = 'Bearer realm="Heed"'
    return answer


async def scope_needed(_: Request, error: Exception) -> Response:
    """403, of the token."""
    answer = problem(403, "scope-needed", "The token was not made for this", str(error))
    answer.headers["WWW-Authenticate"] = 'Bearer realm="Heed", error="insufficient_scope"'
    return answer


async def refused(_: Request, error: Exception) -> Response:
    """403, of the account, or of where it was asked from."""
    return problem(403, "refused", "This is not open to this account", str(error))


async def too_fast(_: Request, error: Exception) -> Response:
    """429."""
    answer = problem(429, "too-fast", "Too many requests", str(error))
    answer.headers["Retry-After"] = str(error.wait if isinstance(error, TooFast) else 1)
    return answer


async def not_found(_request: Request, _error: Exception) -> Response:
    """404, in the same words whether the thing is missing or another's."""
    return problem(404, "not-found", "Not found", NOT_FOUND)


async def bad_request(_: Request, error: Exception) -> Response:
    """400."""
    return problem(400, "bad-request", "That cannot be done as it was asked", str(error))


async def conflict(_: Request, error: Exception) -> Response:
    """409."""
    return problem(409, "conflict", "That does not fit how things stand now", str(error))


async def changed(_: Request, error: Exception) -> Response:
    """412."""
    return problem(412, "changed", "It has changed meanwhile", str(error))


async def invalid(_: Request, error: Exception) -> Response:
    """400, with the first thing that is wrong; what was sent is not repeated."""
    where, what = "The body", "it cannot be read"
    if isinstance(error, RequestValidationError):
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:] if not isinstance(part, int)) or where
        what = str(first["msg"]).rstrip(".")
    return problem(400, "bad-request", "That cannot be read", f"{where}: {what}.")


async def store_unavailable(_request: Request, _error: Exception) -> Response:
    """503: a state that passes by itself."""
    log.warning("api.store_unavailable")
    sentence = "Heed cannot reach its database now; nothing was done, so try again in a few seconds."
    answer = problem(503, "unavailable", "The database does not answer", sentence)
    answer.headers["Retry-After"] = "5"
    return answer


async def http_error(request: Request, error: Exception) -> Response:
    """What the framework refuses by itself."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if isinstance(error.__cause__, BodyTooLarge):
        sentence = f"What was sent is longer than {error.__cause__.most // 1024} KiB, so it was not read."
        return problem(413, "too-long", "That is too long", sentence)
    if status == 404:
        return await not_found(request, error)
    if status == 405:
        answer = problem(405, "not-here", "That cannot be done here", "This address does not take this method.")
        answer.headers["Allow"] = ", ".join(sorted(_methods(request)))
        return answer
    return problem(status, "bad-request", "That cannot be read", "The request could not be understood.")


def _methods(request: Request) -> set[str]:
    """What an address takes, by all of its routes: the framework names those of the first alone."""
    found: set[str] = set()
    for route in request.app.router.routes:
        if route.matches(request.scope)[0] is not Match.NONE:
            found |= route.methods or set()
    return found


def broken(_: Request, reference: str) -> Response:
    """500: a fault of our own; the log has its cause under the reference."""
    sentence = "Heed could not do this, and the fault is ours; give IT the reference if it stays."
    return problem(500, "fault", "Something went wrong here", sentence, reference=reference)


def install(app: FastAPI) -> None:
    """Every error has its answer."""
    app.add_exception_handler(TokenNeeded, token_needed)
    app.add_exception_handler(ScopeNeeded, scope_needed)
    app.add_exception_handler(TooFast, too_fast)
    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(NotFound, not_found)
    app.add_exception_handler(Conflict, conflict)
    app.add_exception_handler(Changed, changed)
    app.add_exception_handler(BadRequest, bad_request)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(StoreUnavailable, store_unavailable)
    app.add_exception_handler(HTTPException, http_error)
