"""Changing one's own password, by whoever knows the one in force (T25)."""

from __future__ import annotations

from fastapi import Request, Response

from collector.console.desk import desk_of, form_of
from collector.console.views.sign_in import address_of, too_many
from collector.errors import BadRequest, SignInRefused, TooManyTries

DONE = "Your password is changed. You are signed out everywhere else, and your programs' tokens have ended."


async def password_page(request: Request) -> Response:
    """The form."""
    return _page(request)


async def change(request: Request) -> Response:
    """The current one, and the new one twice."""
    form, users = await form_of(request), desk_of(request).services.users
    new = form.get("password", "")
    if new != form.get("again", ""):
        return _page(request, 400, "The two new passwords are not the same. Type one twice.")
    try:
        await users.change_password(request.state.session, form.get("current", ""), new, address_of(request))
    except TooManyTries as error:
        refusal, headers = too_many(error)
        response = _page(request, 429, refusal)
        response.headers.update(headers)
        return response
    except SignInRefused:
        return _page(request, 403, "That is not your current password. Nothing was changed.")
    except BadRequest as error:
        return _page(request, 400, str(error))
    return _page(request, done=DONE)


def _page(request: Request, status: int = 200, refusal: str = "", done: str = "") -> Response:
    return desk_of(request).page(request, "account/password.html", {"refusal": refusal, "done": done}, status)
