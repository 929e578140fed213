"""Coming in and going out: one-time links, passwords, sessions (T25)."""

from __future__ import annotations

import math

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.browsers import named
from collector.console.desk import Desk, desk_of, form_of
from collector.console.words import counted
from collector.errors import BadRequest, Refused, SignInRefused, TooManyTries
from collector.services.users import SignedIn


def sign_in_form(
    request: Request, status: int = 200, *, name: str = "", refusal: str = "", because: str = "", way_out: str = ""
) -> Response:
    """The page to sign in at. `way_out`: where a session at the school's provider is ended."""
    facts = {
        "name": name,
        "refusal": refusal,
        "expired": because == "ended",
        "left": because == "left",
        "late": because == "late",
        "welcome": because == "welcome",
        "provider": desk_of(request).services.single_sign_on.name,
        "way_out": way_out,
    }
    return desk_of(request).page(request, "sign_in/sign_in.html", facts, status)


async def sign_in_page(request: Request) -> Response:
    """The form, with a sentence about how the reader came to see it."""
    because, desk = request.query_params.get("because", ""), desk_of(request)
    back = f"{desk.settings.console_url}/sign-in"
    way_out = await desk.services.single_sign_on.way_out(back) if because == "left" else ""
    return sign_in_form(request, because=because, way_out=way_out)


async def sign_in(request: Request) -> Response:
    """Start a session; wrong words are answered alike whatever was wrong, and too many of them must wait."""
    desk, form = desk_of(request), await form_of(request)
    name = form.get("name", "").strip()
    try:
        signed_in = await desk.services.users.sign_in(
            name, form.get("password", ""), address_of(request), named(request.headers.get("user-agent", ""))
        )
    except TooManyTries as error:
        desk.metrics.signed_in("limited")
        refusal, headers = too_many(error)
        response = sign_in_form(request, 429, name=name, refusal=refusal)
        response.headers.update(headers)
        return response
    except SignInRefused:
        desk.metrics.signed_in("refused")
        return sign_in_form(
            request, 403, name=name, refusal="The name or the password is wrong. Check both and try again."
        )
    if before := request.cookies.get(desk.cookie):  # whoever sat here last is signed out, and not only covered up
        await desk.services.users.sign_out(before)
    return let_in(desk, signed_in)


def too_many(error: TooManyTries) -> tuple[str, dict[str, str]]:
    """How long to wait, for the reader and for their browser."""
    seconds = max(1, math.ceil(error.retry_after))
    wait = (
        counted(seconds, "second", "seconds")
        if seconds < 120
        else counted(math.ceil(seconds / 60), "minute", "minutes")
    )
    return f"Too many wrong tries. Wait {wait}, then try again.", {"Retry-After": str(seconds)}


async def sign_out(request: Request) -> Response:
    """End the session here and in the database."""
    desk = desk_of(request)
    await desk.services.users.sign_out(request.state.session)
    response = RedirectResponse("/sign-in?because=left", 303)
    _forget(desk, response)
    return response


def _forget(desk: Desk, response: Response) -> None:
    response.delete_cookie(desk.cookie, path="/", secure=desk.settings.secure_console, httponly=True, samesite="strict")


async def welcome_page(request: Request) -> Response:
    """Where a one-time link leads. Its secret stands after the #, so it reaches no server log and no proxy."""
    return desk_of(request).page(request, "sign_in/welcome.html", {"refusal": ""})


async def welcome(request: Request) -> Response:
    """Set the first password, use up the link, and let its owner in: they have just shown who they are."""
    desk, form = desk_of(request), await form_of(request)
    link = form.get("link", "").strip().rpartition("#")[2]
    password = form.get("password", "")
    if password != form.get("again", ""):
        return _welcome_page(
            request, 400, "The two passwords are not the same. Open your link again and type one twice."
        )
    try:
        viewer = await desk.services.users.redeem(link, password)
    except BadRequest as error:
        return _welcome_page(request, 400, f"{error} Your link still works: open it again.")
    except Refused:
        sentence = "This link is unknown, was used before or is too old. Ask whoever gave it to you for another."
        return _welcome_page(request, 403, sentence)
    try:
        signed_in = await desk.services.users.sign_in(
            viewer.name, password, address_of(request), named(request.headers.get("user-agent", ""))
        )
    except (SignInRefused, TooManyTries):
        return RedirectResponse("/sign-in?because=welcome", 303)
    return let_in(desk, signed_in)


def _welcome_page(request: Request, status: int, refusal: str) -> Response:
    return desk_of(request).page(request, "sign_in/welcome.html", {"refusal": refusal}, status)


def address_of(request: Request) -> str:
    """Where the request comes from; "" where the server does not know."""
    return request.client.host if request.client else ""


def let_in(desk: Desk, signed_in: SignedIn) -> Response:
    """Give the browser its session; where that waits for a code, lead to the code's page."""
    if not signed_in.awaits_code:
        desk.metrics.signed_in("ok")
    response = RedirectResponse("/sign-in/code" if signed_in.awaits_code else "/", 303)
    give(desk, response, signed_in.session)
    return response


def give(desk: Desk, response: Response, session: str) -> None:
    """The session's secret, for the browser to keep until it is closed."""
    response.set_cookie(
        desk.cookie, session, path="/", secure=desk.settings.secure_console, httponly=True, samesite="strict"
    )


def own_page(then: str) -> str:
    """Where to go on to: a path of our own, never another site's address that somebody put into a link."""
    plain = then.startswith("/") and not then.startswith("//") and then.isascii() and then.isprintable()
    return then if plain and "\\" not in then else "/"
