"""What alerts add up to: the last weeks for those who see them, whole terms for governors (T16, T36, U3)."""

from __future__ import annotations

from fastapi import Request, Response

from collector.console.access import ANSWERING
from collector.console.desk import desk_of, viewer_of
from collector.console.export import inert, table
from collector.console.reporting import (
    RULE_COLUMNS,
    TABLES,
    RuleLine,
    anonymous_rows,
    bars,
    rows_of,
    rule_rows,
    shown_bars,
)
from collector.domain.rule_figures import FEWEST
from collector.errors import BadRequest

PERIODS = {"7": "The last week", "28": "The last four weeks", "91": "The last quarter"}


async def lately_page(request: Request) -> Response:
    """Figures and bars of the last days, beside as many before them."""
    days = _days(request)
    now, earlier = await desk_of(request).services.reports.lately(viewer_of(request), int(days))
    pictures = [
        ("By severity", bars(now.by_severity)),
        ("How they were answered", bars(now.answers)),
        ("By kind of risk", bars(now.by_category)),
        ("By group", bars(now.by_group)),
        ("By rule", bars(now.by_rule)),
    ]
    columns = bars(now.by_day, most=len(now.by_day))
    told = {"now_": now, "earlier": earlier, "pictures": pictures, "columns": columns, "days": days, "periods": PERIODS}
    return desk_of(request).page(request, "reports/lately.html", told)


async def lately_csv(request: Request) -> Response:
    """The same as a table."""
    now, earlier = await desk_of(request).services.reports.lately(viewer_of(request), int(_days(request)))
    return _csv(("table", "what", "alerts", "before"), rows_of(now, earlier))


async def governors_page(request: Request) -> Response:
    """The last three terms that are over, each by itself."""
    reports = await desk_of(request).services.reports.anonymous(3)
    terms = [
        (
            report,
            next(iter(report.tables.values())).total,
            [(title, report.tables[name], shown_bars(report.tables[name])) for name, title in TABLES],
        )
        for report in reports
    ]
    told = {"terms": terms, "sees_alerts": viewer_of(request).role in ANSWERING}
    return desk_of(request).page(request, "reports/governors.html", told)


async def governors_csv(request: Request) -> Response:
    """The same as a table."""
    reports = await desk_of(request).services.reports.anonymous(3)
    rows: list[tuple[str, ...]] = [(report.term, *row) for report in reports for row in anonymous_rows(report)]
    return _csv(("term", "table", "what", "alerts"), rows)


async def rules_page(request: Request) -> Response:
    """How often each rule was wrong, in the last year."""
    found = await desk_of(request).services.reports.rules(viewer_of(request))
    closed, wrong = sum(one.closed for one in found), sum(one.false_alarms for one in found)
    told = {"rows": [RuleLine.of(one) for one in found], "closed": closed, "wrong": wrong, "fewest": FEWEST}
    return desk_of(request).page(request, "reports/rules.html", told)


async def rules_csv(request: Request) -> Response:
    """The same as a table."""
    return _csv(RULE_COLUMNS, rule_rows(await desk_of(request).services.reports.rules(viewer_of(request))))


def _days(request: Request) -> str:
    days = request.query_params.get("days", "7")
    if days not in PERIODS:
        raise BadRequest(f"The days of a report must be one of: {', '.join(PERIODS)}.")
    return days


def _csv(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Response:
    page = table(columns, [[inert(cell) for cell in row] for row in rows])
    headers = {"Content-Disposition": 'attachment; filename="heed-report.csv"'}
    return Response(page, media_type="text/csv; charset=utf-8", headers=headers)
