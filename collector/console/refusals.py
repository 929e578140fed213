"""Every way a request can fail, and the page in plain words that answers it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from urllib.parse import quote

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse, RedirectResponse
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from collector.console.desk import desk_of
from collector.console.gate import ProofNeeded, SecondStepNeeded, SignInNeeded
from collector.console.headers import BODY_LIMIT, BodyTooLarge
from collector.errors import BadRequest, NotFound, Refused, StoreUnavailable

log = structlog.get_logger(__name__)

NOT_FOUND = "There is nothing here under this address, or it is not yours to see."


def answer(request: Request, status: int, heading: str, sentence: str, reference: str = "") -> Response:
    """The page for people; the bare sentence for a script, which shows it in the page that is open."""
    if "hx-request" in request.headers:
        return PlainTextResponse(sentence, status)
    facts = {"heading": heading, "sentence": sentence, "reference": reference}
    return desk_of(request).page(request, "refusal.html", facts, status)


async def sign_in_needed(request: Request, error: Exception) -> Response:
    """To the sign-in page, with a sentence when a session has ended."""
    ended = isinstance(error, SignInNeeded) and error.ended
    target = "/sign-in?because=ended" if ended else "/sign-in"
    response: Response
    if "hx-request" in request.headers:
        response = PlainTextResponse("Sign in to go on.", 401, headers={"HX-Redirect": target})
    elif request.url.path == "/events":
        response = PlainTextResponse("Sign in to go on.", 401)
    else:
        response = RedirectResponse(target, 303)
    if ended:
        desk = desk_of(request)
        response.delete_cookie(desk.cookie, secure=desk.settings.secure_console, httponly=True, samesite="strict")
    return response


async def second_step_needed(request: Request, _: Exception) -> Response:
    """To the page where it is set up."""
    return _to(request, "/account/second-step", 403)


async def proof_needed(request: Request, _: Exception) -> Response:
    """To the page that asks for it, and from there back to where the reader was going."""
    from collector.console.routes import page_above  # noqa: PLC0415 - the table holds the views, which answer by this module

    path = request.url.path
    if request.method != "GET":  # what was sent is not kept: they send it again, from the page it came from
        path = page_above(getattr(request.scope.get("route"), "path", ""), path)
    return _to(request, f"/account/prove?then={quote(path)}", 403)


def _to(request: Request, target: str, status: int) -> Response:
    if "hx-request" in request.headers:
        return PlainTextResponse("Show who you are to go on.", status, headers={"HX-Redirect": target})
    return RedirectResponse(target, 303)


async def refused(request: Request, error: Exception) -> Response:
    """403; who wanted what is in the log, the address without what it held."""
    viewer, route = getattr(request.state, "viewer", None), request.scope.get("route")
    log.info("console.refused", user=viewer and viewer.user_id, what=f"{request.method} {getattr(route, 'path', '')}")
    return answer(request, 403, "This is not open to you", str(error))


async def not_found(request: Request, _: Exception) -> Response:
    """404, in the same words whether the thing is missing or another's."""
    return answer(request, 404, "Not found", NOT_FOUND)


async def bad_request(request: Request, error: Exception) -> Response:
    """400."""
    return answer(request, 400, "That cannot be read", str(error))


async def too_large(request: Request, error: Exception) -> Response:
    """413."""
    most = error.most if isinstance(error, BodyTooLarge) else BODY_LIMIT
    sentence = f"What was sent is longer than {most // 1024} KiB, so it was not read."
    return answer(request, 413, "That is too long", sentence)


async def store_unavailable(request: Request, _: Exception) -> Response:
    """503: a state that passes by itself."""
    log.warning("console.store_unavailable")
    sentence = "Heed cannot reach its database now. Nothing is lost; wait a moment and reload. If it lasts, tell IT."
    response = answer(request, 503, "The database does not answer", sentence)
    response.headers["Retry-After"] = "5"
    return response


async def http_error(request: Request, error: Exception) -> Response:
    """What the framework refuses by itself: an unknown address, a method that an address does not take."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:
        return await not_found(request, error)
    if status == 405:
        return answer(request, 405, "That cannot be done here", "This address does not take this kind of request.")
    return answer(request, status, "That cannot be read", "The request could not be understood.")


class Faults:
    """Answers our own faults with 500, inside the layer that dresses every answer. The log has the cause under a
    reference; the page has the reference alone.
    """

    def __init__(self, app: ASGIApp, *, broken: Callable[[Request, str], Response] | None = None) -> None:
        """`broken`: the answer, with a reference; else a page."""
        self._app = app
        self._broken = broken or _broken

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; an answer that has begun is only cut off."""
        begun = False

        async def noting(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except Exception as error:
            if scope["type"] != "http":
                raise
            reference = secrets.token_hex(4)
            log.exception("console.failed", reference=reference, error=type(error).__name__)
            if begun:
                raise
            await self._broken(Request(scope), reference)(scope, receive, send)


def _broken(request: Request, reference: str) -> Response:
    sentence = (
        "Heed could not do this, and the fault is ours, not yours. Nothing that was recorded is lost. "
        "Try again; if it stays, give IT the reference below."
    )
    return answer(request, 500, "Something went wrong here", sentence, reference)


def install(app: FastAPI) -> None:
    """Every error has its answer."""
    app.add_exception_handler(SignInNeeded, sign_in_needed)
    app.add_exception_handler(SecondStepNeeded, second_step_needed)
    app.add_exception_handler(ProofNeeded, proof_needed)
    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(NotFound, not_found)
    app.add_exception_handler(BadRequest, bad_request)
    app.add_exception_handler(BodyTooLarge, too_large)
    app.add_exception_handler(StoreUnavailable, store_unavailable)
    app.add_exception_handler(HTTPException, http_error)
