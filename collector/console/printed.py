"""A report as the file that a browser is given."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from fastapi import Request, Response

from collector.console.desk import desk_of
from collector.console.paper.pdf import report_pdf
from collector.console.paper.report import Report

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def printed(request: Request, report: Report, made: Callable[[Report, str], bytes]) -> Response:
    """`made`: `report_pdf` or `report_xlsx`; it works beside the event loop."""
    content = await asyncio.to_thread(made, report, desk_of(request).settings.school.name)
    ending, media_type = ("pdf", "application/pdf") if made is report_pdf else ("xlsx", _XLSX)
    headers = {"Content-Disposition": f'attachment; filename="{report.name}.{ending}"'}
    return Response(content, media_type=media_type, headers=headers)
