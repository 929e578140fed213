"""Cases: the list, one case with all that was done in it, and doing the next thing."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.asking import page_number
from collector.console.case_words import ACTION_WORDS, INCIDENT_WORDS, chronology
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.views.alert import SUBJECT_WORDS
from collector.console.words import counted
from collector.domain import case_deeds as deeds
from collector.domain.case_reading import read_deed
from collector.domain.case_rows import CasesAsk, CaseView
from collector.domain.cases import CaseState
from collector.domain.deciding import BODIES, OUTCOME_WORDS, REFERENCE_LENGTH
from collector.domain.limits import REASON_LENGTH
from collector.errors import BadRequest
from policy.severity import Severity

SHOWN = {
    "open": ("Open", CasesAsk()),
    "mine": ("Mine", CasesAsk(mine=True)),
    "closed": ("Closed", CasesAsk(state=CaseState.CLOSED)),
    "all": ("All", CasesAsk(state=None)),
}
NOTHING = {
    "open": "No case is open",
    "mine": "No open case is yours to see to",
    "closed": "No case is closed",
    "all": "There are no cases yet",
}
_SIZE = 50


async def cases_page(request: Request) -> Response:
    """Those that the viewer may see, the gravest first."""
    show, page = request.query_params.get("show", "open"), page_number(request.query_params.get("page", "1"))
    if show not in SHOWN:
        raise BadRequest(f"The cases to show must be one of: {', '.join(SHOWN)}.")
    ask = SHOWN[show][1]
    cases = desk_of(request).services.cases
    asked = CasesAsk(ask.state, ask.mine, page, _SIZE)
    found = await cases.list(viewer_of(request), asked)
    pages = max(1, -(-found.total // _SIZE))
    told = {
        "rows": found.rows,
        "shown": show,
        "choices": {name: words for name, (words, _ask) in SHOWN.items()},
        "nothing": NOTHING[show],
        "page": min(page, pages),
        "pages": pages,
        "total_words": counted(found.total, "case", "cases"),
    }
    return desk_of(request).page(request, "cases/page.html", told)


async def case_page(request: Request) -> Response:
    """One case; where it was merged, the one that it is part of now."""
    case_id = request.path_params["case_id"]
    view = await desk_of(request).services.cases.show(viewer_of(request), case_id)
    if view.row.id != case_id:
        return RedirectResponse(f"/cases/{view.row.id}", 303)
    told = {
        "row": view.row,
        "case": view.case,
        "alerts": view.alerts,
        "unshown": view.row.alerts - len(view.alerts),
        "story": chronology(view),
        "subject_words": SUBJECT_WORDS[view.row.subject_kind],
        "checklists": view.checklists,
        "recommended": [
            (INCIDENT_WORDS.get(one.incident, one.incident.replace("-", " ")), one.actions) for one in view.recommended
        ],
        "action_words": ACTION_WORDS,
        "acted": _acted(view),
        "parents": _parents(view),
        "must_refer": bool(view.case.met) and not view.case.referred and not view.case.excused,
        "readers": view.readers,
        "linked": view.linked,
        "others": view.others,
        "mergeable": [one for one in view.others if one.state is CaseState.OPEN],
        "severities": [one for one in reversed(Severity) if one is not view.row.severity],
        "outcomes": OUTCOME_WORDS,
        "bodies": BODIES,
        "reason_length": REASON_LENGTH,
        "reference_length": REFERENCE_LENGTH,
    }
    return desk_of(request).page(request, "cases/case.html", told)


async def record(request: Request) -> Response:
    """Do the next thing, and come back to the case."""
    form, case_id = await form_of(request), request.path_params["case_id"]
    chosen = [one for one in (await request.form()).getlist("alert") if isinstance(one, str)]
    deed = read_deed(form.get("do", ""), form, chosen)
    there = await desk_of(request).services.cases.do(viewer_of(request), case_id, deed)
    return RedirectResponse(f"/cases/{there}", 303)


def _acted(view: CaseView) -> dict[str, datetime]:
    """When each action was taken last."""
    return {entry.deed.action: entry.at for entry in view.entries if isinstance(entry.deed, deeds.Acted)}


def _parents(view: CaseView) -> deeds.ParentsTold | None:
    """What was said of parents last."""
    said = [entry.deed for entry in view.entries if isinstance(entry.deed, deeds.ParentsTold)]
    return said[-1] if said else None
