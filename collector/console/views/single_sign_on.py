"""To the school's identity provider and back (T24; decision 0046).

Both ways lead over a page of ours that goes on by itself. There, because a form of ours may be answered by ourselves
alone (form-action). Back, because the session's cookie is sent only with what began on our own page (SameSite=Strict),
and coming from the provider did not. The cookie of the way itself must come along, so it is Lax, and good once.
"""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.browsers import named
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.views.sign_in import address_of, give, own_page, sign_in_form, too_many
from collector.domain.single_sign_on import WAITS, NotMatched, Purpose
from collector.errors import ProviderUnavailable, TooManyTries
from collector.services.single_sign_on import Back

NOT_MATCHED = (
    "That sign-in opens no account here. Sign in by your name and password; whoever runs Heed can tell why it did not, "
    "and join the two."
)
NOT_PROVED = "That did not show that it is you. Give your password or a code."
NOT_JOINED = "The accounts were not joined. Try again; if it stays, whoever runs Heed can tell why."
UNAVAILABLE = "does not answer now. Sign in by your name and password, or try again in a few minutes."


async def begin(request: Request) -> Response:
    """Away, to sign in."""
    return await _away(request, Purpose.SIGN_IN, "/")


async def begin_proof(request: Request) -> Response:
    """Away, to show that one still sits there."""
    return await _away(request, Purpose.PROVE, own_page((await form_of(request)).get("then", "")))


async def begin_joining(request: Request) -> Response:
    """Away, to join one's account here to the one there."""
    return await _away(request, Purpose.CONNECT, "/account")


async def part(request: Request) -> Response:
    """They are two accounts again; one signs in anew, by one's password."""
    await desk_of(request).services.single_sign_on.part(viewer_of(request).name, actor=viewer_of(request).user_id)
    return RedirectResponse("/sign-in?because=ended", 303)


async def back(request: Request) -> Response:
    """Whoever comes back from the provider: let in, or told that they are not; why is in the log."""
    desk = desk_of(request)
    secret, browser = request.cookies.get(desk.way_cookie, ""), named(request.headers.get("user-agent", ""))
    try:
        done = await desk.services.single_sign_on.back(secret, request.query_params, address_of(request), browser)
    except NotMatched as error:
        desk.metrics.signed_in("refused")
        response = _refused(request, error.purpose)
    except ProviderUnavailable:
        response = sign_in_form(request, 503, refusal=_silent(request))
    else:
        response = _let_on(request, done)
    response.delete_cookie(desk.way_cookie, path="/", secure=desk.settings.secure_console, httponly=True)
    return response


async def _away(request: Request, purpose: Purpose, then: str) -> Response:
    desk = desk_of(request)
    session = request.cookies.get(desk.cookie, "")
    sso = desk.services.single_sign_on
    try:
        sent = await sso.begin(purpose, address_of(request), session=session, then=then)
    except TooManyTries as error:
        desk.metrics.signed_in("limited")
        refusal, headers = too_many(error)
        response = sign_in_form(request, 429, refusal=refusal)
        response.headers.update(headers)
        return response
    except ProviderUnavailable:
        return sign_in_form(request, 503, refusal=_silent(request))
    response = _way(request, sent.way, f"You are led to {sso.name}.")
    response.set_cookie(
        desk.way_cookie,
        sent.secret,
        max_age=int(WAITS.total_seconds()),
        path="/",
        secure=desk.settings.secure_console,
        httponly=True,
        samesite="lax",
    )
    return response


def _let_on(request: Request, done: Back) -> Response:
    desk = desk_of(request)
    response = _way(request, "/sign-in/code" if done.awaits_code else done.then, "You are led on.")
    if done.session:
        give(desk, response, done.session)
        if not done.awaits_code:
            desk.metrics.signed_in("ok")
    return response


def _refused(request: Request, purpose: Purpose) -> Response:
    if purpose is Purpose.SIGN_IN:
        return sign_in_form(request, 403, refusal=NOT_MATCHED)
    sentence = NOT_PROVED if purpose is Purpose.PROVE else NOT_JOINED
    facts = {"heading": "This is not open to you", "sentence": sentence, "reference": ""}
    return desk_of(request).page(request, "refusal.html", facts, 403)


def _silent(request: Request) -> str:
    return f"{desk_of(request).services.single_sign_on.name} {UNAVAILABLE}"


def _way(request: Request, to: str, sentence: str) -> Response:
    return desk_of(request).page(request, "sign_in/way.html", {"to": to, "sentence": sentence})
