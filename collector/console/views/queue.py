"""The queue: what needs me now, why, by when (D8, D6, T4)."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request, Response

from collector.console.asking import SEVERITY_WORDS, SORT_WORDS, STATE_WORDS, Asked, read
from collector.console.desk import desk_of, viewer_of
from collector.console.export import as_csv
from collector.console.words import counted, severity_word
from collector.domain.alerts import AlertRow, AlertState, QueueCounts
from policy.severity import Severity

NOTHING = {
    "waiting": "Nothing waits for you",
    "acknowledged": "Nothing has been acknowledged yet",
    "all": "There are no alerts yet",
}


async def queue_page(request: Request) -> Response:
    """The whole page."""
    asked = read(request.query_params)
    form = {"chosen": asked, "states": STATE_WORDS, "severities": SEVERITY_WORDS, "sorts": SORT_WORDS}
    return desk_of(request).page(request, "queue/page.html", form | await rows_facts(request, asked))


async def queue_rows(request: Request) -> Response:
    """The part of the page that changes; asked for again whenever the stream says so."""
    return await rows(request, read(request.query_params))


async def rows(request: Request, asked: Asked, said: AlertRow | None = None) -> Response:
    """The changing part. `said`: an alert whose acknowledgement is to be confirmed above it."""
    return desk_of(request).page(
        request, "queue/rows.html", await rows_facts(request, asked) | {"said": said, "fragment": True}
    )


async def rows_facts(request: Request, asked: Asked) -> dict[str, object]:
    """What the rows' template needs. A page beyond the last is the last one."""
    desk, viewer = desk_of(request), viewer_of(request)
    alerts = desk.services.alerts
    found = await alerts.queue(viewer, asked.ask)
    pages = max(1, -(-found.total // asked.ask.size))
    if asked.page > pages:
        asked = asked.at(pages)
        found = await alerts.queue(viewer, asked.ask)
    counts = await alerts.counts(viewer)
    return {
        "rows": found.rows,
        "why": why,
        "said": None,
        "fragment": False,
        "urgent": Severity.URGENT,
        "waiting": counts.new,
        "headline": headline(counts),
        "summary": summary(counts),
        "next_due": _next_due(found.rows, desk.services.clock()) if pages == 1 and not asked.sifted else None,
        "nothing": "Nothing matches your filter" if asked.sifted else NOTHING[asked.state],
        "page": asked.page,
        "pages": pages,
        "total_words": counted(found.total, "alert", "alerts"),
        "page_query": lambda page: asked.at(page).query(),
    }


def why(row: AlertRow) -> str:
    """Why it stands where it does. The first reason says the severity, which stands beside it already."""
    return " ".join(row.reasons[1:] or row.reasons)


def headline(counts: QueueCounts) -> str:
    """What needs me now, in five words."""
    if not counts.new:
        return "Nothing waits for you"
    return f"{counted(counts.new, 'alert waits', 'alerts wait')} for you"


def summary(counts: QueueCounts) -> str:
    """How grave and how late, as in: 1 critical, 2 high. 1 is overdue."""
    parts = [
        f"{number} {severity_word(severity).lower()}"
        for severity, number in sorted(counts.by_severity.items(), reverse=True)
        if number
    ]
    sentences = [f"{', '.join(parts)}."] if parts else []
    if counts.overdue:
        sentences.append(f"{counts.overdue} {'is' if counts.overdue == 1 else 'are'} overdue.")
    if counts.acknowledged:
        sentences.append(f"{counts.acknowledged} acknowledged.")
    return " ".join(sentences)


def _next_due(rows: tuple[AlertRow, ...], now: datetime) -> datetime | None:
    return min((row.due_at for row in rows if row.state is AlertState.NEW and row.due_at > now), default=None)


async def queue_csv(request: Request) -> Response:
    """Every row that the filter lets through, as a file. Holds no evidence; taking it is recorded."""
    rows = await desk_of(request).services.alerts.export(viewer_of(request), read(request.query_params).ask)
    return Response(
        as_csv(rows),
        media_type="text/csv",
        headers={"Content-Disposition": 'attachment; filename="heed-queue.csv"'},
    )
