"""Alerts as the account's own queue shows them, and the evidence of one; each reading of that is recorded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, Literal

from fastapi import Query, Request, Response
from pydantic import Field, JsonValue

from collector.console.api.answers import answer, require_unchanged
from collector.console.api.gate import bearer_of
from collector.console.api.once import Deed, once
from collector.console.api.problems import Conflict
from collector.console.api.schema import (
    Asked,
    Page,
    PageNumber,
    PageSize,
    SeverityName,
    SubjectName,
    Told,
    Words,
    severity_name,
    severity_of,
)
from collector.console.asking import SORTS, STATES
from collector.console.desk import desk_of, viewer_of
from collector.domain import alerts as domain
from collector.domain.alerts import QueueAsk
from collector.domain.deciding import BODIES, REFERENCE_LENGTH, Outcome, Step, read_decision, read_reason
from collector.domain.limits import CATEGORY_LENGTH
from collector.errors import BadRequest


class AlertsAsk(Asked):
    """Which alerts. A person's name is not looked for: an address stands in the logs of what lies between."""

    state: Literal["waiting", "acknowledged", "closed", "all"] = "waiting"
    severity: SeverityName | None = None
    category: Annotated[str | None, Field(max_length=CATEGORY_LENGTH, pattern=r"^[^\x00]*$")] = None
    sort: Literal["priority", "due", "newest", "oldest"] = "priority"
    page: PageNumber = 1
    size: PageSize = 50


class Alert(Told):
    """One alert, without a word of what was written."""

    id: str
    case_id: str
    link: str = Field(description="Where a person reads it in the console.")
    raised_at: datetime
    due_at: datetime
    severity: SeverityName
    score: int
    kind: str
    category: str
    rule: str
    title: str
    reasons: list[str] = Field(description="Why it stands where it does.")
    subject: SubjectName = Field(description="As whose alert it is routed.")
    person: str | None = Field(description='The account name; "" where nobody was signed in, null where deleted.')
    group: str
    device_id: str
    device_name: str
    state: Literal["new", "acknowledged", "closed"]
    acknowledged_by: str | None
    acknowledged_at: datetime | None
    count: int = Field(description="How many events it is made of.")
    last_at: datetime | None
    demo: bool


class AlertPage(Page):
    """One page of the queue."""

    items: list[Alert]


class Evidence(Told):
    """What was seen. `facts` is null where the person's key was destroyed."""

    alert_id: str
    event_id: str
    observed_at: datetime
    received_at: datetime
    facts: dict[str, JsonValue] | None
    again: list[Evidence] = Field(
        description="What else is counted on this alert, oldest first: the same thing noticed later, and "
        "what other rules met in the same breath."
    )


class DecisionStep(Told):
    """Closed, with a decision; or opened again, with why."""

    at: datetime
    by: str
    outcome: str | None
    decision: str | None
    reason: str
    referred_to: str | None
    reference: str | None


class Decisions(Told):
    """What was decided about an alert, oldest first."""

    items: list[DecisionStep]


class Closing(Asked):
    """What a person decided. `referred_to` is needed where the outcome is referred."""

    outcome: Outcome
    decision: Words
    reason: Words
    referred_to: str | None = Field(None, json_schema_extra={"enum": [*BODIES, None]})
    reference: Annotated[str | None, Field(max_length=REFERENCE_LENGTH)] = None


class Reopening(Asked):
    """Why it is opened again."""

    reason: Words


async def list_alerts(request: Request, ask: Annotated[AlertsAsk, Query()]) -> Response:
    """The account's queue, a page of it. What is not for the account, or names it, is not there."""
    desk = desk_of(request)
    wanted = QueueAsk(
        state=STATES[ask.state],
        severity=severity_of(ask.severity) if ask.severity else None,
        category=ask.category,
        sort=SORTS[ask.sort],
        page=ask.page,
        size=ask.size,
    )
    found = await desk.services.alerts.queue(viewer_of(request), wanted)
    rows = [alert_told(row, desk.settings.console_url) for row in found.rows]
    return answer(request, AlertPage(total=found.total, page=ask.page, size=ask.size, items=rows))


async def one_alert(request: Request, alert_id: str) -> Response:
    """One alert."""
    desk = desk_of(request)
    row = await desk.services.alerts.show(viewer_of(request), alert_id)
    return answer(request, alert_told(row, desk.settings.console_url))


async def evidence(request: Request, alert_id: str) -> Response:
    """What was written or seen. It is recorded as a view of the account before it is told."""
    token = bearer_of(request).token
    reason = f"read by a program with the token {token.label} ({token.id})"
    found = await desk_of(request).services.alerts.evidence(viewer_of(request), alert_id, reason)
    return answer(request, _evidence(found))


async def decisions(request: Request, alert_id: str) -> Response:
    """What was decided about it, and why."""
    steps = await desk_of(request).services.alerts.steps(viewer_of(request), alert_id)
    return answer(request, Decisions(items=[_step(one) for one in steps]))


async def acknowledge(request: Request, alert_id: str) -> Response:
    """Take it on for the account; the first to acknowledge stays."""

    async def do() -> None:
        await desk_of(request).services.alerts.acknowledge(viewer_of(request), alert_id)

    return await _done(request, "acknowledge", alert_id, do)


async def close(request: Request, alert_id: str, closing: Closing) -> Response:
    """Close it as a person decided, with what came of it, what was decided and why."""
    decision = read_decision({name: value or "" for name, value in closing.model_dump().items()})

    async def do() -> None:
        await desk_of(request).services.alerts.close(viewer_of(request), alert_id, decision)

    return await _done(request, "close", alert_id, do)


async def reopen(request: Request, alert_id: str, why: Reopening) -> Response:
    """Open it again, with a reason; what was decided stays on record."""
    reason = read_reason({"reason": why.reason})

    async def do() -> None:
        await desk_of(request).services.alerts.reopen(viewer_of(request), alert_id, reason)

    return await _done(request, "reopen", alert_id, do)


async def _done(request: Request, what: str, alert_id: str, do: Callable[[], Awaitable[None]]) -> Response:
    """Do it once, if the alert is still as the program had read it."""
    desk, viewer = desk_of(request), viewer_of(request)

    async def tell(id_: str) -> Alert:
        return alert_told(await desk.services.alerts.show(viewer, id_), desk.settings.console_url)

    async def checked() -> str:
        require_unchanged(request, await tell(alert_id))
        try:
            await do()
        except BadRequest as error:  # what was given was read before: it is the state that does not fit
            raise Conflict(str(error)) from None
        return alert_id

    return await once(request, Deed(what, alert_id, checked, tell))


def alert_told(row: domain.AlertRow, console: str) -> Alert:
    """A row of the queue as the API tells it. `console`: the console's address."""
    return Alert(
        id=row.id,
        case_id=row.case_id,
        link=f"{console}/alerts/{row.id}",
        raised_at=row.raised_at,
        due_at=row.due_at,
        severity=severity_name(row.severity),
        score=row.score,
        kind=row.kind,
        category=row.category,
        rule=row.rule,
        title=row.title,
        reasons=list(row.reasons),
        subject=row.subject_kind.value,
        person=row.person,
        group=row.group,
        device_id=row.device_id,
        device_name=row.device_name,
        state=row.state.value,
        acknowledged_by=row.acknowledged_by,
        acknowledged_at=row.acknowledged_at,
        count=row.count,
        last_at=row.last_at,
        demo=row.demo,
    )


def _evidence(found: domain.Evidence) -> Evidence:
    return Evidence(
        alert_id=found.alert_id,
        event_id=found.event_id,
        observed_at=found.observed_at,
        received_at=found.received_at,
        facts=None if found.facts is None else dict(found.facts),
        again=[_evidence(one) for one in found.again],
    )


def _step(step: Step) -> DecisionStep:
    made = step.decision
    return DecisionStep(
        at=step.at,
        by=step.by,
        outcome=made.outcome.value if made else None,
        decision=made.decision if made else None,
        reason=step.reason,
        referred_to=(made.referred_to or None) if made else None,
        reference=(made.reference or None) if made else None,
    )
