"""A case taken out as one signed file: asked for on a page of its own, with a reason, and recorded (T35)."""

from __future__ import annotations

import asyncio

from fastapi import Request, Response

from collector.console.cpoms import cpoms_csv
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.paper.files import case_files
from collector.domain.limits import REASON_LENGTH
from collector.domain.sexual import is_sexual
from collector.errors import BadRequest

FORMS = ("bundle", "cpoms")


async def export_page(request: Request) -> Response:
    """What will be in it, and what is left out unless it is asked for."""
    desk = desk_of(request)
    view = await desk.services.cases.show(viewer_of(request), request.path_params["case_id"])
    told = {
        "row": view.row,
        "sexual": any(is_sexual(one) for one in view.case.categories),
        "fingerprint": desk.services.case_exports.fingerprint,
        "reason_length": REASON_LENGTH,
    }
    return desk.page(request, "cases/export.html", told)


async def export(request: Request) -> Response:
    """The file."""
    form, exports = await form_of(request), desk_of(request).services.case_exports
    kind = form.get("form", FORMS[0])
    if kind not in FORMS:
        raise BadRequest(f"A case is exported as one of: {', '.join(FORMS)}.")
    found = await exports.export(
        viewer_of(request),
        request.path_params["case_id"],
        form.get("reason", ""),
        sexual=form.get("sexual") == "yes",
        form=kind,
    )
    name = f"heed-case-{found.view.row.id}"
    if kind == "cpoms":
        headers = {"Content-Disposition": f'attachment; filename="{name}-cpoms.csv"'}
        return Response(cpoms_csv(found), media_type="text/csv; charset=utf-8", headers=headers)
    files = await asyncio.to_thread(case_files, found, exports.fingerprint)
    headers = {"Content-Disposition": f'attachment; filename="{name}.zip"'}
    return Response(exports.sealed(found, files), media_type="application/zip", headers=headers)
