"""What alerts add up to: the last weeks for those who see them, whole terms for governors (T16, T36, U3)."""

from __future__ import annotations

from fastapi import Request, Response

from collector.console.access import ANSWERING
from collector.console.desk import ROLE_WORDS, desk_of, viewer_of
from collector.console.export import inert, table
from collector.console.paper import report as paper
from collector.console.paper.book import report_xlsx
from collector.console.paper.pdf import report_pdf
from collector.console.paper.report import Report
from collector.console.printed import printed
from collector.console.reporting import (
    RULE_COLUMNS,
    TABLES,
    TIME_COLUMNS,
    RuleLine,
    anonymous_rows,
    bars,
    rows_of,
    rule_rows,
    shown_bars,
    time_rows,
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
    told = {"now_": now, "earlier": earlier, "pictures": pictures, "columns": columns, "days": days, "periods": PERIODS,
            "schedule": await desk_of(request).services.report_mail.schedule(), "roles": ROLE_WORDS}  # fmt: skip
    return desk_of(request).page(request, "reports/lately.html", told)


async def lately_csv(request: Request) -> Response:
    """The same as a table."""
    now, earlier = await desk_of(request).services.reports.lately(viewer_of(request), int(_days(request)))
    return _csv(("table", "what", "alerts", "before"), rows_of(now, earlier))


async def lately_pdf(request: Request) -> Response:
    """The same on paper."""
    return await printed(request, await _lately(request), report_pdf)


async def lately_xlsx(request: Request) -> Response:
    """The same as a spreadsheet."""
    return await printed(request, await _lately(request), report_xlsx)


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


async def governors_pdf(request: Request) -> Response:
    """The same on paper."""
    return await printed(request, await _governors(request), report_pdf)


async def governors_xlsx(request: Request) -> Response:
    """The same as a spreadsheet."""
    return await printed(request, await _governors(request), report_xlsx)


async def times_page(request: Request) -> Response:
    """How fast alerts were taken on."""
    days = _days(request, "28")
    found, since, until = await desk_of(request).services.reports.times(viewer_of(request), int(days))
    told = {
        "rows": [paper.time_row(one) for one in found],
        "all": found[-1],
        "since": since,
        "until": until,
        "days": days,
        "periods": PERIODS,
    }
    return desk_of(request).page(request, "reports/times.html", told)


async def times_csv(request: Request) -> Response:
    """The same as a table, in minutes."""
    found, _since, _until = await desk_of(request).services.reports.times(viewer_of(request), int(_days(request, "28")))
    return _csv(TIME_COLUMNS, time_rows(found))


async def times_pdf(request: Request) -> Response:
    """The same on paper."""
    return await printed(request, await _times(request), report_pdf)


async def times_xlsx(request: Request) -> Response:
    """The same as a spreadsheet."""
    return await printed(request, await _times(request), report_xlsx)


async def rules_page(request: Request) -> Response:
    """How often each rule was wrong, in the last year."""
    found = await desk_of(request).services.reports.rules(viewer_of(request))
    closed, wrong = sum(one.closed for one in found), sum(one.false_alarms for one in found)
    told = {"rows": [RuleLine.of(one) for one in found], "closed": closed, "wrong": wrong, "fewest": FEWEST}
    return desk_of(request).page(request, "reports/rules.html", told)


async def rules_csv(request: Request) -> Response:
    """The same as a table."""
    return _csv(RULE_COLUMNS, rule_rows(await desk_of(request).services.reports.rules(viewer_of(request))))


async def rules_pdf(request: Request) -> Response:
    """The same on paper."""
    return await printed(request, await _rules(request), report_pdf)


async def rules_xlsx(request: Request) -> Response:
    """The same as a spreadsheet."""
    return await printed(request, await _rules(request), report_xlsx)


async def _lately(request: Request) -> Report:
    services = desk_of(request).services
    now, earlier = await services.reports.lately(viewer_of(request), int(_days(request)))
    return paper.weekly(now, earlier, services.clock())


async def _governors(request: Request) -> Report:
    services = desk_of(request).services
    return paper.governors(await services.reports.anonymous(3), services.clock())


async def _times(request: Request) -> Report:
    services = desk_of(request).services
    found, since, until = await services.reports.times(viewer_of(request), int(_days(request, "28")))
    return paper.times(found, since, until, services.clock())


async def _rules(request: Request) -> Report:
    services = desk_of(request).services
    return paper.rules(await services.reports.rules(viewer_of(request)), services.clock())


def _days(request: Request, usual: str = "7") -> str:
    days = request.query_params.get("days", usual)
    if days not in PERIODS:
        raise BadRequest(f"The days of a report must be one of: {', '.join(PERIODS)}.")
    return days


def _csv(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Response:
    page = table(columns, [[inert(cell) for cell in row] for row in rows])
    headers = {"Content-Disposition": 'attachment; filename="heed-report.csv"'}
    return Response(page, media_type="text/csv; charset=utf-8", headers=headers)
