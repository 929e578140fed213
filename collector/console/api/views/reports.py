"""The reports' figures: of the last days for those who see the alerts, of whole terms, anonymous, for governors."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from collector.console.api.answers import answer
from collector.console.api.schema import Asked, Told
from collector.console.desk import desk_of, viewer_of
from collector.domain.figures import Figures

_TERMS = 3


class DaysAsk(Asked):
    """Of how many whole days (UTC)."""

    days: Annotated[int, Field(ge=1, le=400)] = 7


class PeriodFigures(Told):
    """Exact counts of what the account may see."""

    since: datetime
    until: datetime
    total: int
    by_severity: dict[str, int]
    by_category: dict[str, int]
    by_group: dict[str, int]
    by_rule: dict[str, int]
    by_day: dict[str, int]
    answers: dict[str, int]
    median_minutes: int | None = Field(description="Until taken on.")


class Lately(Told):
    """A period, and the one before it."""

    now: PeriodFigures
    before: PeriodFigures


class AnonymousTable(Told):
    """No count that points at a person: those below five are folded together, or all left out (total null)."""

    total: int | None
    cells: dict[str, int]
    other: int | None
    folded: list[str]


class TermFigures(Told):
    """One term that is over."""

    term: str
    since: datetime
    until: datetime
    tables: dict[str, AnonymousTable]
    median_minutes: int | None


class Terms(Told):
    """The last terms, the newest first."""

    items: list[TermFigures]


async def lately(request: Request, ask: Annotated[DaysAsk, Query()]) -> Response:
    """The last days beside as many before them, of the alerts that the account may see."""
    now, before = await desk_of(request).services.reports.lately(viewer_of(request), ask.days)
    return answer(request, Lately(now=_figures(now), before=_figures(before)))


async def terms(request: Request) -> Response:
    """What governors are told of the last three terms."""
    found = [
        TermFigures(
            term=one.term,
            since=one.since,
            until=one.until,
            tables={
                name: AnonymousTable(
                    total=table.total, cells=dict(table.cells), other=table.other, folded=list(table.folded)
                )
                for name, table in one.tables.items()
            },
            median_minutes=one.median_minutes,
        )
        for one in await desk_of(request).services.reports.anonymous(_TERMS)
    ]
    return answer(request, Terms(items=found))


def _figures(one: Figures) -> PeriodFigures:
    return PeriodFigures(
        since=one.since,
        until=one.until,
        total=one.total,
        by_severity=dict(one.by_severity),
        by_category=dict(one.by_category),
        by_group=dict(one.by_group),
        by_rule=dict(one.by_rule),
        by_day=dict(one.by_day),
        answers=dict(one.answers),
        median_minutes=one.median_minutes,
    )
