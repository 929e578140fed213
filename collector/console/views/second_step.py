"""The second step of signing in: giving its code, setting it up, and showing that one still sits there (T24)."""

from __future__ import annotations

import io

import segno
from fastapi import Request, Response
from fastapi.responses import RedirectResponse
from markupsafe import Markup

from collector.console.browsers import named
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.views.sign_in import address_of, let_in, own_page, too_many
from collector.errors import BadRequest, Refused, SignInRefused, TooManyTries

CODE_WRONG = "That code is wrong, too old or was used before. Wait for your app's next one, then try again."


_NOT_YOU = "That is no code that can be used now. Wait for your phone's next one, and try again."
_NOT_YOUR_WORD = "That is not your password, nor a code that can be used now. Try again."


async def code_page(request: Request) -> Response:
    """The form for the code, after the password."""
    return _code_page(request)


def _code_page(request: Request, status: int = 200, refusal: str = "") -> Response:
    return desk_of(request).page(request, "sign_in/code.html", {"refusal": refusal}, status)


async def code(request: Request) -> Response:
    """Let in whoever gives the code that goes with the password given before."""
    desk, form = desk_of(request), await form_of(request)
    session = request.cookies.get(desk.cookie, "")
    browser = named(request.headers.get("user-agent", ""))
    try:
        signed_in = await desk.services.users.second_step(session, form.get("code", ""), address_of(request), browser)
    except TooManyTries as error:
        desk.metrics.signed_in("limited")
        refusal, headers = too_many(error)
        response = _code_page(request, 429, refusal)
        response.headers.update(headers)
        return response
    except SignInRefused:
        desk.metrics.signed_in("refused")
        return _code_page(request, 403, CODE_WRONG)
    except Refused:
        return RedirectResponse("/sign-in?because=late", 303)
    return let_in(desk, signed_in)


async def prove_page(request: Request) -> Response:
    """The form for password or code, on the way to what asks for it."""
    return _prove_page(request, request.query_params.get("then", ""))


def _prove_page(request: Request, then: str, status: int = 200, refusal: str = "") -> Response:
    second = request.state.standing.second
    provider = desk_of(request).services.single_sign_on.name
    facts = {
        "then": own_page(then),
        "refusal": refusal,
        "on": second.since is not None,
        "app": second.app,
        "provider": provider,
    }
    return desk_of(request).page(request, "account/prove.html", facts, status)


async def prove(request: Request) -> Response:
    """Go on to where the reader was going."""
    desk, form = desk_of(request), await form_of(request)
    then = form.get("then", "")
    try:
        await desk.services.users.prove(request.state.session, form.get("word", ""), address_of(request))
    except TooManyTries as error:
        refusal, headers = too_many(error)
        response = _prove_page(request, then, 429, refusal)
        response.headers.update(headers)
        return response
    except SignInRefused:
        return _prove_page(request, then, 403, _NOT_YOU if request.state.standing.second.app else _NOT_YOUR_WORD)
    return RedirectResponse(own_page(then), 303)


async def set_up_page(request: Request) -> Response:
    """What there is, and how to set one up."""
    return await _set_up_page(request)


async def _set_up_page(request: Request, status: int = 200, refusal: str = "") -> Response:
    desk = desk_of(request)
    setting = await desk.services.users.second_steps.setting(viewer_of(request))
    picture = _picture(setting.uri) if setting.uri else ""
    facts = {"setting": setting, "picture": picture, "secret": _spaced(setting.secret or ""), "refusal": refusal}
    return desk.page(request, "account/second_step.html", facts, status)


async def begin_app(request: Request) -> Response:
    """Make a secret and show it."""
    await desk_of(request).services.users.second_steps.begin(viewer_of(request))
    return RedirectResponse("/account/second-step#app", 303)


async def confirm_app(request: Request) -> Response:
    """The app's first code: from now on it is asked for. Shows the printed codes, once."""
    desk, form = desk_of(request), await form_of(request)
    try:
        codes = await desk.services.users.second_steps.confirm(
            viewer_of(request), form.get("code", ""), address_of(request)
        )
    except TooManyTries as error:
        return await _set_up_page(request, 429, too_many(error)[0])
    except SignInRefused:
        return await _set_up_page(request, 403, f"{CODE_WRONG} If it stays wrong, set your phone's clock by itself.")
    except BadRequest as error:
        return await _set_up_page(request, 400, str(error))
    return _codes_page(request, codes)


async def print_codes(request: Request) -> Response:
    """New printed codes, shown once."""
    return _codes_page(request, await desk_of(request).services.users.second_steps.print_codes(viewer_of(request)))


def _codes_page(request: Request, codes: tuple[str, ...]) -> Response:
    request.state.standing = None  # what it was when the request came is no longer so: no reminder on this page
    return desk_of(request).page(request, "account/codes.html", {"codes": codes})


def _picture(uri: str) -> Markup:
    """The secret as a QR code, drawn dark on light whatever the page's colours are: cameras want it so."""
    page = io.BytesIO()
    segno.make(uri, error="m").save(
        page, kind="svg", xmldecl=False, svgns=True, scale=5, border=4, dark="#000", light="#fff", svgclass=None,
        lineclass=None, omitsize=False,
    )  # fmt: skip
    return Markup(page.getvalue().decode())  # noqa: S704 - segno's own drawing: squares, and nothing of the text


def _spaced(secret: str) -> str:
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
