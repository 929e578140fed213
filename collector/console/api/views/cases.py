"""Cases that the account may see, and the chronology of one; each reading of one is recorded."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Query, Request, Response
from pydantic import Field

from collector.console.api.answers import answer
from collector.console.api.once import Deed, once
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
)
from collector.console.api.views.alerts import Alert, alert_told
from collector.console.case_words import chronology
from collector.console.desk import desk_of, viewer_of
from collector.domain.case_deeds import Noted
from collector.domain.case_rows import CaseRow, CasesAsk, CaseView
from collector.domain.cases import CaseState

_STATES = {"open": CaseState.OPEN, "closed": CaseState.CLOSED, "all": None}


class CaseListAsk(Asked):
    """Which cases. `mine`: those that the account sees to."""

    state: Literal["open", "closed", "all"] = "open"
    mine: bool = False
    page: PageNumber = 1
    size: PageSize = 50


class CaseSummary(Told):
    """One case in a list."""

    id: str
    link: str = Field(description="Where a person works on it in the console.")
    title: str
    severity: SeverityName
    state: Literal["open", "closed", "merged"]
    subject: SubjectName
    person: str | None = Field(description="As in an alert.")
    alerts: int
    waiting: int = Field(description="How many of its alerts nobody has acknowledged.")
    assigned: str | None
    opened_at: datetime
    changed_at: datetime
    due_at: datetime | None


class CasePage(Page):
    """One page of the cases, the gravest first."""

    items: list[CaseSummary]


class CaseTold(CaseSummary):
    """One case with its newest alerts, and what it has to do with others that the account may see."""

    items: list[Alert] = Field(description="Its alerts, the newest 200 at most.")
    readers: list[str] = Field(description="Who may see it.")
    linked: list[str]
    others: list[str] = Field(description="Other cases of the same account.")
    must_refer: bool = Field(description="A criterion for an immediate referral is met, and none was made or excused.")


class ChronologyLine(Told):
    """One thing that happened. `text`: somebody's own words on it."""

    at: datetime
    words: str
    text: str


class Chronology(Told):
    """All that happened in a case, oldest first."""

    case_id: str
    items: list[ChronologyLine]


class Note(Asked):
    """Whatever belongs on record."""

    text: Annotated[Words, Field(pattern=r"^[^\x00]*[^\x00\s][^\x00]*$")]


class Where(Told):
    """The case that it stands in now."""

    case_id: str
    link: str


async def list_cases(request: Request, ask: Annotated[CaseListAsk, Query()]) -> Response:
    """Those that the account may see."""
    desk = desk_of(request)
    wanted = CasesAsk(_STATES[ask.state], ask.mine, ask.page, ask.size)
    found = await desk.services.cases.list(viewer_of(request), wanted)
    rows = [_summary(row, desk.settings.console_url) for row in found.rows]
    return answer(request, CasePage(total=found.total, page=ask.page, size=ask.size, items=rows))


async def one_case(request: Request, case_id: str) -> Response:
    """One case; where it was merged, the one that it is part of now. Recorded as a view of the account."""
    view = await desk_of(request).services.cases.show(viewer_of(request), case_id)
    return answer(request, case_told(view, desk_of(request).settings.console_url))


async def case_chronology(request: Request, case_id: str) -> Response:
    """What happened in it, oldest first, with what people wrote. Recorded as a view of the account."""
    view = await desk_of(request).services.cases.show(viewer_of(request), case_id)
    lines = [ChronologyLine(at=one.at, words=one.words, text=one.text) for one in chronology(view)]
    return answer(request, Chronology(case_id=view.row.id, items=lines))


async def note(request: Request, case_id: str, noted: Note) -> Response:
    """Write a note into a case, as the account."""
    desk, deed = desk_of(request), Noted(noted.text.strip())

    async def do() -> str:
        return await desk.services.cases.do(viewer_of(request), case_id, deed)

    async def tell(there: str) -> Where:
        return Where(case_id=there, link=f"{desk.settings.console_url}/cases/{there}")

    return await once(request, Deed("note", case_id, do, tell, 201))


def case_told(view: CaseView, console: str) -> CaseTold:
    """A case as the API tells it."""
    return CaseTold(
        **_summary(view.row, console).model_dump(),
        items=[alert_told(one, console) for one in view.alerts],
        readers=sorted(view.readers.values()),
        linked=[one.id for one in view.linked],
        others=[one.id for one in view.others],
        must_refer=bool(view.case.met) and not view.case.referred and not view.case.excused,
    )


def _summary(row: CaseRow, console: str) -> CaseSummary:
    return CaseSummary(
        id=row.id,
        link=f"{console}/cases/{row.id}",
        title=row.title,
        severity=severity_name(row.severity),
        state=row.state.value,
        subject=row.subject_kind.value,
        person=row.person,
        alerts=row.alerts,
        waiting=row.waiting,
        assigned=row.assigned,
        opened_at=row.opened_at,
        changed_at=row.changed_at,
        due_at=row.due_at,
    )
