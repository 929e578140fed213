"""Policy as it is: what is in force, since when, by whom and why, and what waits for a decision (J16, T7, D9)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fastapi import Request, Response

from collector.console.access import POLICY_TEXT
from collector.console.desk import ROLE_WORDS, desk_of, viewer_of
from collector.console.paging import page_of
from collector.console.words import counted
from collector.domain.people import ASKING, GRANTING, PROPOSING, Viewer
from collector.domain.policies import DeviceState, ExceptionState, Proposal, ProposalKind, ProposalState, Version
from collector.domain.standing import Standing, standing
from collector.services import Services
from collector.services.policies import TrustRow
from policy.change.diff import diff

VERSIONS = 20  # a page
STATES = {
    ProposalState.PROPOSED: "waits for a decision",
    ProposalState.AGREED: "agreed, and not yet published",
    ProposalState.REFUSED: "refused",
    ProposalState.WITHDRAWN: "withdrawn",
    ProposalState.PUBLISHED: "published",
    ProposalState.SUPERSEDED: "overtaken by another change",
}
KINDS = {
    ProposalKind.CHANGE: "A change of the policy",
    ProposalKind.ROLLBACK: "Going back to an earlier policy",
    ProposalKind.TRUST: "A change of who can agree",
}
BY_ITSELF = "heed-collector, on the server"


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A proposal as lists show it."""

    id: str
    title: str
    reason: str
    who: str
    at: datetime
    state: str
    weakens: bool


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version as the history shows it."""

    version: int
    at: datetime
    who: str
    reason: str
    agreed: bool


async def policy_page(request: Request) -> Response:
    """All of it on one page."""
    desk, viewer = desk_of(request), viewer_of(request)
    services = desk.services
    versions = await services.policies.versions()
    waiting = await services.proposals.list(only_open=True)
    trust = await services.policies.trust()
    names = await called(services)
    current = versions[0] if versions else None
    shown = page_of(request.query_params, versions, VERSIONS)
    told = {
        "current": current,
        "spread": spread(current, await services.policies.devices()),
        "done": request.query_params.get("done") == "published" and "Published. Devices take it within seconds.",
        "warning": trust.warning,
        "waiting": [proposal_line(one, names) for one in waiting],
        "waiting_words": counted(len(waiting), "change waits", "changes wait") if waiting else "Nothing waits",
        "versions": [version_line(one, names) for one in shown.rows],
        "page": shown.page,
        "pages": shown.pages,
        "people": [
            {"display": one.display, "role_words": ROLE_WORDS[one.role], "missing": one.missing}
            for one in trust.people
            if one.role in PROPOSING | GRANTING
        ],
        "askers": _askers(trust.people),
        "untrusted": any(one.missing and not trust.founding for one in trust.people),
        "proposing": viewer.role in PROPOSING,
        "reading": viewer.role in POLICY_TEXT,
        "asking": viewer.role in ASKING,
        "exceptions_words": await _exceptions_words(services, viewer),
    }
    return desk.page(request, "policy/page.html", told)


def _askers(people: Sequence[TrustRow]) -> str:
    """How many may ask for exceptions and nothing else, and who of them may not yet."""
    able = [one for one in people if one.role not in PROPOSING | GRANTING]
    waiting = [one.display for one in able if one.missing]
    told = f"{counted(len(able) - len(waiting), 'teacher', 'teachers')} may ask for exceptions." if able else ""
    return f"{told} Not yet: {', '.join(waiting)}." if waiting else told


async def _exceptions_words(services: Services, viewer: Viewer) -> str:
    now = services.clock()
    found = await services.exceptions.list(viewer)
    held = sum(one.state is ExceptionState.GRANTED and one.ends_at > now for one in found)
    asked = sum(one.state is ExceptionState.ASKED and one.ends_at > now for one in found)
    return f"{held} in force, {asked} asked for."


def spread(current: Version | None, devices: Sequence[DeviceState]) -> str:
    """How far the policy in force has come, as in: 11 of 12 devices have it; 1 could not apply it."""
    if current is None:
        return "Devices go by the national default."
    if not devices:
        return "No device has told of its policy yet."
    stand = [standing(one, current) for one in devices]
    have, failed = stand.count(Standing.IN_FORCE), stand.count(Standing.FAILED)
    told = f"{have} of {counted(len(devices), 'device has', 'devices have')} it."
    return f"{told} {failed} could not apply it." if failed else told


def proposal_line(one: Proposal, names: dict[str, str]) -> ProposalLine:
    """The row in words."""
    return ProposalLine(
        one.id,
        KINDS[one.kind],
        one.reason,
        names.get(one.proposed_by, one.proposed_by),
        one.proposed_at,
        STATES[one.state],
        bool(one.weakenings),
    )


def version_line(one: Version, names: dict[str, str]) -> VersionLine:
    """The row in words."""
    return VersionLine(one.version, one.published_at, who(one.published_by, names), one.reason, one.agreed)


def who(user_id: str, names: dict[str, str]) -> str:
    """How somebody is shown to others."""
    return BY_ITSELF if user_id == "cli" else names.get(user_id, user_id)


async def called(services: Services) -> dict[str, str]:
    """People's displayed names, by their ids."""
    return {row.user_id: row.display for row in await services.users.list()}


async def version_page(request: Request) -> Response:
    """One version: why it was made, what it changed, what it says."""
    return await show_version(request, _number(request))


async def show_version(request: Request, number: int, refusal: str = "", status: int = 200) -> Response:
    """The page, with what was wrong with a form on it."""
    desk, viewer = desk_of(request), viewer_of(request)
    policies = desk.services.policies
    one, document = await policies.version(number), await policies.document(number)
    newest = await policies.current()
    before = await policies.document(number - 1) if number > 1 else None
    changes = [] if before is None else await asyncio.to_thread(diff, before.tree, document.tree)
    told = {
        "one": one,
        "who": who(one.published_by, await called(desk.services)),
        "newest": newest is not None and newest.version == number,
        "first": before is None,
        "differences": [change.sentence for change in changes],
        "text": document.text,
        "proposing": viewer.role in PROPOSING,
        "refusal": refusal,
    }
    return desk.page(request, "policy/version.html", told, status)


async def version_text(request: Request) -> Response:
    """What it says, as a file."""
    number = _number(request)
    document = await desk_of(request).services.policies.document(number)
    headers = {"Content-Disposition": f'attachment; filename="policy-{number}.yaml"'}
    return Response(document.text, media_type="application/yaml", headers=headers)


def _number(request: Request) -> int:
    return int(request.path_params["number"])
