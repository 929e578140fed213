"""Review tasks: what to look at again, until when, and what came of it. About the monitoring, never about a child."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.access import CLOSING
from collector.console.desk import desk_of, form_of, viewer_of
from collector.domain.limits import REASON_LENGTH
from collector.domain.reviews import CALLABLE, Review, Trigger
from collector.errors import BadRequest
from collector.services.reviews import LONGEST

_WORDS = {
    Trigger.YEARLY: "The regular review",
    Trigger.CAMPAIGN: "The term's check of devices",
    Trigger.POLICY: "The policy was weakened, or who can agree to it changed",
    Trigger.AGENT: "A new version of the agent",
    Trigger.SITE: "A new site",
    Trigger.INCIDENT: "A serious incident: something was referred to others",
    Trigger.CALLED: "Somebody called for it",
}
_ABOUT = {
    Trigger.POLICY: "policy version",
    Trigger.AGENT: "version",
    Trigger.SITE: "site",
    Trigger.INCIDENT: "in",
}
_CAUSES = {
    "risk": "a new risk",
    "incident": "an incident",
    "working-practice": "a new way of working",
    "technology": "new technology",
}
_PEOPLE = {
    "headteacher": "the headteacher",
    "leader": "a senior leader",
    "dsl": "the safeguarding lead",
    "online-safety-lead": "the online safety lead",
    "it": "IT",
    "governor": "a governor",
}
_OF_DEVICES = (
    "Has the term's check been asked for? See Checks: choose the term's check there.",
    "Did devices answer in every place and of every group, and who is to mend those that failed?",
    "Have the safeguarding lead and a governor signed it off?",
)
_QUESTIONS = (
    "Is every device monitored that should be, off-site too? See Coverage and Checks.",
    "Did alerts reach the right people in time, at night too? See Reports and the rota.",
    "Was too much flagged, or too little, for any group of pupils? See Reports.",
    "Are the people named in the policy still the right ones, and trained?",
    "Does the policy still fit the school's risks, its devices and how it works?",
)


def words(task: Review) -> str:
    """Why it was raised."""
    if task.trigger is Trigger.CALLED:
        return f"{_WORDS[task.trigger]}: {_CAUSES.get(task.about, task.about)}"
    about = f" ({_ABOUT[task.trigger]} {task.about})" if task.about and task.trigger in _ABOUT else ""
    return f"{_WORDS[task.trigger]}{about}"


async def reviews_page(request: Request) -> Response:
    """All of them, what is open first."""
    return await _list(request)


async def call(request: Request) -> Response:
    """Call for one, where something changed that no program notices."""
    form = await form_of(request)
    told = {name: form.get(name, "") for name in ("cause", "reason")}
    try:
        review_id = await desk_of(request).services.reviews.call(viewer_of(request).user_id, **told)
    except BadRequest as error:
        return await _list(request, typed=told, refusal=str(error), status=400)
    return RedirectResponse(f"/reviews/{quote(review_id)}", 303)


async def _list(
    request: Request, *, typed: dict[str, str] | None = None, refusal: str = "", status: int = 200
) -> Response:
    desk = desk_of(request)
    tasks = sorted(await desk.services.reviews.list(), key=lambda one: (one.closed_at is not None, one.due_at))
    terms = await desk.services.reviews.terms()
    told = {
        "tasks": [(one, words(one)) for one in tasks],
        "open": sum(one.closed_at is None for one in tasks),
        "months": terms.months,
        "may_call": viewer_of(request).role in CLOSING,
        "causes": {name: _CAUSES[name] for name in CALLABLE},
        "longest": REASON_LENGTH,
        "typed": typed or {},
        "refusal": refusal,
    }
    return desk.page(request, "reviews/page.html", told, status)


async def review_page(request: Request) -> Response:
    """One. Raises NotFound."""
    return await _page(request)


async def close(request: Request) -> Response:
    """Keep what came of it. Raises NotFound."""
    form, review_id = await form_of(request), request.path_params["review_id"]
    told = {name: form.get(name, "") for name in ("attendees", "findings", "decisions")}
    try:
        await desk_of(request).services.reviews.close(viewer_of(request).user_id, review_id, **told)
    except BadRequest as error:
        return await _page(request, typed=told, refusal=str(error), status=400)
    return RedirectResponse(f"/reviews/{quote(review_id)}", 303)


async def _page(
    request: Request, *, typed: dict[str, str] | None = None, refusal: str = "", status: int = 200
) -> Response:
    desk = desk_of(request)
    task = await desk.services.reviews.show(request.path_params["review_id"])
    people = {user.user_id: user.display for user in await desk.services.users.list()}
    told = {
        "task": task,
        "why": words(task),
        "closed_by": _name(task.closed_by, people),
        "called_by": _name(task.called_by, people),
        "by": [_PEOPLE.get(one, one) for one in (await desk.services.reviews.terms()).by],
        "may_close": viewer_of(request).role in CLOSING and task.closed_at is None,
        "questions": _OF_DEVICES if task.trigger is Trigger.CAMPAIGN else _QUESTIONS,
        "typed": typed or {},
        "refusal": refusal,
        "longest": LONGEST,
    }
    return desk.page(request, "reviews/review.html", told, status)


def _name(user_id: str, people: dict[str, str]) -> str:
    return people.get(user_id, "the command line" if user_id == "cli" else "somebody")
