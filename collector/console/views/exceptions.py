"""Exceptions: asked for by one person, granted by another, ending by themselves (T8, J24, T33)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.export import inert, table
from collector.console.paging import page_of
from collector.console.views.policy import called, who
from collector.console.words import counted, stamp
from collector.domain.access import AccessRequest, Fate
from collector.domain.people import GRANTING, PROPOSING, Viewer
from collector.domain.policies import ExceptionState, PolicyException
from collector.domain.standing import held_back
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries
from collector.services.policy_exceptions import allowances
from policy.document.tree import Json, Tree, branch
from policy.document.words import ACTIVITIES
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective

ROWS = 20  # a page
REQUESTS = 30
KINDS = (("use", "An activity"), ("app", "A program"), ("rule", "Words that raise an alert"))
WHOMS = (("group", "A group"), ("account", "One person's account"), ("device", "One device, by its id"))
_DONE = {"asked": "Asked. Somebody else decides.", "grant": "Granted.",
         "refuse": "Refused.", "end": "Ended.", "told": "Refused; whoever asked is told why."}  # fmt: skip
_COLUMNS = ("id", "what", "for", "why", "asked by", "asked (UTC)", "until (UTC)", "state", "decided by")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form held, to be shown again."""

    kind: str = "use"
    what: str = ""
    whom: str = "group"
    name: str = ""
    until: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExceptionLine:
    """One as the page shows it."""

    id: str
    what: str
    whom: str
    why: str
    until: datetime
    asked_by: str
    asked_at: datetime
    state: str
    decided_by: str
    holds: bool
    may_grant: bool
    may_end: bool


def line(one: PolicyException, names: dict[str, str], viewer: Viewer, now: datetime) -> ExceptionLine:
    """The row in words, with what its reader may do."""
    over = one.ends_at <= now
    asked = one.state is ExceptionState.ASKED and not over
    holds = one.state is ExceptionState.GRANTED and not over
    [(kind, name)] = one.whom.items()
    return ExceptionLine(
        id=one.id,
        what=what(one.rules),
        whom=f"the {kind} {name}",
        why=one.why,
        until=one.ends_at,
        asked_by=who(one.asked_by, names),
        asked_at=one.asked_at,
        state=_state(one, over=over, names=names),
        decided_by=who(one.decided_by, names) if one.decided_by else "",
        holds=holds,
        may_grant=asked and viewer.role in GRANTING and viewer.user_id != one.asked_by,
        may_end=holds and viewer.role in GRANTING | PROPOSING,
    )


def _state(one: PolicyException, *, over: bool, names: dict[str, str]) -> str:
    by = f" by {who(one.decided_by, names)}" if one.decided_by else ""
    match one.state:
        case ExceptionState.ASKED:
            return "Nobody decided in time" if over else "Waits for a decision"
        case ExceptionState.GRANTED:
            return "Ran out by itself" if over else f"In force, granted{by}"
        case ExceptionState.REFUSED:
            return f"Refused{by}: {one.decision_reason}"
        case ExceptionState.ENDED:
            return f"Ended early: {one.end_reason}"


def what(rules: Tree) -> str:
    """What an exception allows, in words."""
    apps = branch(rules, "control", "apps")
    told = [f"The program {name}" for entry in apps.values() for name in _names(entry)]
    told += [activity.replace("-", " ").capitalize() for activity in branch(rules, "control", "uses")]
    told += [f"No alert by {rule}" for rule in branch(rules, "monitoring", "muted")]
    return ", ".join(told) or "Nothing"


def _names(entry: Json) -> list[str]:
    names = entry.get("names") if isinstance(entry, dict) else None
    return [str(name) for name in names] if isinstance(names, list) else []


async def exceptions_page(request: Request) -> Response:
    """All that its reader may see, and a form to ask."""
    return await _page(request, Asked(), done=request.query_params.get("done", ""))


@dataclass(frozen=True, slots=True)
class RequestLine:
    """What somebody asked for on a device, as the page shows it."""

    id: str
    program: str
    who: str
    account: str
    device: str
    why: str
    asked_at: datetime
    times: str
    state: str
    waits: bool


def request_line(one: AccessRequest, said: Fate) -> RequestLine:
    """The row in words."""
    made = one.exception
    state = {
        Fate.WAITS: "Waits for a decision",
        Fate.PROPOSED: "Proposed below: somebody else grants or refuses it",
        Fate.GRANTED: "Granted, and told",
        Fate.REFUSED: f"Refused, and told: {one.reason or (made.decision_reason if made else '')}",
        Fate.ENDED: "Granted, and over",
        Fate.OVER: "Nobody decided in time",
    }[said]
    times = counted(one.times, "time", "times") if one.times > 1 else ""
    who = f"{one.account or 'nobody signed in'} on {one.device}, {one.group}"
    return RequestLine(one.id.hex, one.program, who, one.account, one.device, one.why, one.asked_at, times, state,
                       said is Fate.WAITS)  # fmt: skip


async def _page(request: Request, asked: Asked, *, done: str = "", refusal: str = "", status: int = 200) -> Response:
    desk, viewer = desk_of(request), viewer_of(request)
    services, now = desk.services, desk.services.clock()
    names, found = await called(services), await services.exceptions.list(viewer)
    lines = [line(one, names, viewer, now) for one in found]
    lines.sort(key=lambda one: (not one.may_grant, not one.holds, -one.asked_at.timestamp()))
    shown = page_of(request.query_params, lines, ROWS)
    document = await services.policies.document()
    told = {
        "requests": [
            request_line(one, said) for one, said in await services.access.lately(viewer) if said is not Fate.OVER
        ][:REQUESTS],
        "tomorrow": (now + timedelta(days=7)).date().isoformat(),
        "held_back": held_back(await services.policies.current()),
        "headline": headline(sum(one.holds for one in lines)),
        "rows": shown.rows,
        "page": shown.page,
        "pages": shown.pages,
        "kinds": KINDS,
        "whoms": WHOMS,
        "activities": ACTIVITIES,
        "groups": sorted(branch(document.tree, "groups")),
        "longest": longest(document.tree, now),
        "asked": asked,
        "done": _DONE.get(done, ""),
        "swift": done in {"grant", "end"}
        and not any(one.state is ExceptionState.GRANTED and one.version is None for one in found),
        "refusal": refusal,
    }
    return desk.page(request, "exceptions/page.html", told, status)


def headline(held: int) -> str:
    """How many are in force."""
    return counted(held, "exception is in force", "exceptions are in force") if held else "No exception is in force"


def longest(tree: Tree, now: datetime) -> Json:
    """How many days an exception may last."""
    return effective(tree, Audience("pupil", None, None), now).value("approval", "exception_days")


async def ask(request: Request) -> Response:
    """Ask for one."""
    form = await form_of(request)
    asked = Asked(**{name: form.get(name, "").strip() for name in Asked.__dataclass_fields__})
    try:
        rules = _rules(asked)
        exceptions, password = desk_of(request).services.exceptions, form.get("password", "")
        whom, until = {asked.whom: asked.name}, _end_of(asked.until)
        await exceptions.ask(viewer_of(request), password, whom, rules, why=asked.reason, until=until)
    except (BadRequest, NotFound) as error:
        return await _page(request, asked, refusal=str(error), status=400)
    except (Refused, SignInRefused, TooManyTries) as error:
        return await _page(request, asked, refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=asked", 303)


def _rules(asked: Asked) -> Tree:
    if asked.kind not in dict(KINDS):
        raise BadRequest("Say what should be allowed: an activity, a program, or a rule.")
    if asked.whom not in dict(WHOMS):
        raise BadRequest("Say whom it is for: a group, an account, or a device.")
    if not asked.what:
        raise BadRequest("Say what should be allowed, by its name.")
    if asked.kind == "use" and asked.what not in ACTIVITIES:
        raise BadRequest(f"There is no activity {asked.what!r}; choose one of: {', '.join(ACTIVITIES)}.")
    named: Mapping[str, tuple[str, ...]] = {asked.kind: (asked.what,)}
    return allowances(named.get("app", ()), named.get("use", ()), named.get("rule", ()), asked.reason)


def _end_of(day: str) -> datetime:
    """The end of a day, in UTC. Raises BadRequest."""
    try:
        return datetime.combine(date.fromisoformat(day) + timedelta(days=1), time(), UTC)
    except (ValueError, OverflowError):
        raise BadRequest("The last day must be a day such as 2026-12-18.") from None


async def propose(request: Request) -> Response:
    """Make an exception of what was asked for on a device; somebody else grants it."""
    form, id_ = await form_of(request), request.path_params["request_id"]
    try:
        await desk_of(request).services.access.propose(
            viewer_of(request),
            form.get("password", ""),
            id_,
            why=form.get("reason", ""),
            until=_end_of(form.get("until", "")),
            program=form.get("program", ""),
        )
    except BadRequest as error:
        return await _page(request, Asked(), refusal=str(error), status=400)
    except (Refused, SignInRefused, TooManyTries) as error:
        return await _page(request, Asked(), refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=asked", 303)


async def refuse_access(request: Request) -> Response:
    """Decide against what was asked for on a device, and say why."""
    form, id_ = await form_of(request), request.path_params["request_id"]
    try:
        await desk_of(request).services.access.refuse(viewer_of(request), id_, form.get("reason", ""))
    except BadRequest as error:
        return await _page(request, Asked(), refusal=str(error), status=400)
    except Refused as error:
        return await _page(request, Asked(), refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=told", 303)


async def grant(request: Request) -> Response:
    """Let it be."""
    form, id_ = await form_of(request), request.path_params["exception_id"]
    exceptions = desk_of(request).services.exceptions
    try:
        await exceptions.grant(viewer_of(request), form.get("password", ""), id_, form.get("reason", ""))
    except (BadRequest, Refused, SignInRefused, TooManyTries) as error:
        return await _page(request, Asked(), refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=grant", 303)


async def refuse(request: Request) -> Response:
    """Decide against it."""
    form, id_ = await form_of(request), request.path_params["exception_id"]
    try:
        await desk_of(request).services.exceptions.refuse(viewer_of(request), id_, form.get("reason", ""))
    except (BadRequest, Refused) as error:
        return await _page(request, Asked(), refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=refuse", 303)


async def end(request: Request) -> Response:
    """End it before its time."""
    form, id_ = await form_of(request), request.path_params["exception_id"]
    try:
        await desk_of(request).services.exceptions.end(viewer_of(request), id_, form.get("reason", ""))
    except (BadRequest, Refused) as error:
        return await _page(request, Asked(), refusal=str(error), status=403)
    return RedirectResponse("/exceptions?done=end", 303)


async def exceptions_csv(request: Request) -> Response:
    """All that its reader may see, as a file."""
    services, viewer = desk_of(request).services, viewer_of(request)
    names, now = await called(services), services.clock()
    lines = [line(one, names, viewer, now) for one in await services.exceptions.list(viewer)]
    rows = [
        tuple(map(inert, (one.id, one.what, one.whom, one.why, one.asked_by, stamp(one.asked_at), stamp(one.until),
                          one.state, one.decided_by)))
        for one in lines
    ]  # fmt: skip
    headers = {"Content-Disposition": 'attachment; filename="heed-exceptions.csv"'}
    return Response(table(_COLUMNS, rows), media_type="text/csv", headers=headers)
