"""One alert: the evidence, to those it is routed to; looking is always recorded (T35, J12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from collector.console.asking import read
from collector.console.desk import desk_of, form_of, viewer_of
from collector.console.views.queue import rows
from collector.console.words import MEANINGS, source_words
from collector.domain.alerts import AlertRow, Evidence
from collector.domain.deciding import BODIES, OUTCOME_WORDS, Outcome, Step, read_decision, read_reason
from collector.domain.limits import REASON_LENGTH
from collector.domain.people import SubjectKind
from collector.domain.priority import spoken
from collector.domain.received import Json
from collector.domain.sexual import is_sexual
from collector.errors import BadRequest

REASON = "opened in the console's queue"
WARNED = f"{REASON}, after the warning that it is of a sexual kind"

SUBJECT_WORDS: Mapping[SubjectKind, str] = {
    SubjectKind.PUPIL: "a pupil",
    SubjectKind.STAFF: "a member of staff",
    SubjectKind.HEADTEACHER: "the headteacher",
    SubjectKind.DSL: "the designated safeguarding lead",
}

QUOTED = frozenset({"snippet", "text"})  # the fields that carry a person's own words
UNSAID = QUOTED | {"lexicon"}


async def alert_page(request: Request) -> Response:
    """The alert and its evidence; that of a sexual kind only once it is asked for."""
    alerts, viewer, alert_id = desk_of(request).services.alerts, viewer_of(request), request.path_params["alert_id"]
    row = await alerts.show(viewer, alert_id)
    sexual = is_sexual(row.category)
    evidence = None
    if not sexual or request.query_params.get("words") == "shown":
        evidence = await alerts.evidence(viewer, alert_id, WARNED if sexual else REASON)
    steps = await alerts.steps(viewer, alert_id)
    told = {
        "row": row,
        "reason_length": REASON_LENGTH,
        "kept_from": await alerts.kept_from(viewer, alert_id),
        "past": await alerts.kept_from(viewer, alert_id, past=True),
        "meaning": MEANINGS[row.severity],
        "subject_words": SUBJECT_WORDS[row.subject_kind],
        "withheld": evidence is None,
        "quoted": quoted(evidence) if evidence else "",
        "facts": facts(evidence) if evidence else [],
        "again": again(evidence) if evidence else [],
        "also": also(evidence) if evidence else [],
        "story": story(row, evidence, steps),
        "outcomes": OUTCOME_WORDS,
        "bodies": BODIES,
        "last": steps[-1] if steps else None,
        "mutable": row.kind == "keyword" and bool(row.rule) and _false_alarm(steps),
    }
    return desk_of(request).page(request, "alert/page.html", told)


def _false_alarm(steps: Sequence[Step]) -> bool:
    decided = steps[-1].decision if steps else None
    return decided is not None and decided.outcome is Outcome.FALSE_ALARM


def quoted(evidence: Evidence) -> str | None:
    """The person's own words, "" where the event holds none, None where they were deleted. Of one breath, which each
    rule cuts where it met, the longest that holds the alert's own.
    """
    if evidence.facts is None:
        return None
    said = _words(evidence)
    whole = [words for one in evidence.again if _another_rule(evidence, one) and said in (words := _words(one))]
    return max((said, *whole), key=len)


def _another_rule(evidence: Evidence, one: Evidence) -> bool:
    """Whether it was met in the breath of the alert's own rule, and not by that rule again."""
    return one.facts is not None and evidence.facts is not None and one.facts.get("rule") != evidence.facts.get("rule")


def _words(evidence: Evidence) -> str:
    facts = evidence.facts or {}
    return next((str(facts[name]) for name in sorted(QUOTED) if facts.get(name)), "")


def again(evidence: Evidence) -> list[tuple[datetime, str | None]]:
    """The same thing noticed later: when, by the device's clock, and the words as `quoted` gives them; newest first."""
    return [
        (one.observed_at, None if one.facts is None else _words(one))
        for one in reversed(evidence.again)
        if not _another_rule(evidence, one)
    ]


def also(evidence: Evidence) -> list[tuple[str, str]]:
    """What other rules found in the same breath, each once: what matched, and the words where they differ."""
    said = quoted(evidence) or ""
    found = {
        (
            str(facts.get("explanation") or facts.get("rule") or "").removesuffix("."),
            "" if _words(one) in said else _words(one),
        )
        for one in evidence.again
        if _another_rule(evidence, one) and (facts := one.facts)
    }
    return sorted(found)


def facts(evidence: Evidence) -> list[tuple[str, str]]:
    """All else that the event says, named and worded for people; what is empty is left out."""
    told = [(_name(name), _value(name, value)) for name, value in (evidence.facts or {}).items() if name not in UNSAID]
    return [(name, value) for name, value in told if value]


def _name(name: str) -> str:
    return {"source": "Where", "process": "Program", "explanation": "What matched"}.get(
        name, name.replace("_", " ").capitalize()
    )


def _value(name: str, value: Json) -> str:
    worded = {"source": source_words, "rule": spoken, "category": spoken}.get(name)
    if worded and isinstance(value, str):
        return worded(value)
    if name == "confidence" and isinstance(value, float):
        return f"{value:.0%}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_value(key, one)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(_value("", one) for one in value)
    return "" if value is None else str(value)


def story(row: AlertRow, evidence: Evidence | None, steps: Sequence[Step] = ()) -> list[tuple[datetime, str]]:
    """What happened, oldest first as far as the clocks agree: a device's clock may differ from ours."""
    told = [] if evidence is None else [(evidence.observed_at, "Noticed, by the device's clock")]
    told.append((row.raised_at, "Raised here"))
    if row.last_at:
        told.append((row.last_at, f"Noticed again, {row.count} times in all"))
    if row.acknowledged_at:
        told.append((row.acknowledged_at, f"Acknowledged by {row.acknowledged_by or 'somebody'}"))
    return [*told, *((step.at, _step_words(step)) for step in steps)]


def _step_words(step: Step) -> str:
    if step.decision is None:
        return f"Opened again by {step.by}: {step.reason}"
    to = f" ({BODIES[step.decision.referred_to]})" if step.decision.referred_to else ""
    return f"Closed by {step.by}. {OUTCOME_WORDS[step.decision.outcome]}{to}"


async def acknowledge(request: Request) -> Response:
    """Take the alert on, then show what is next: the queue from the queue, the alert from its own page."""
    form = await form_of(request)
    then = form.get("then", "alert")
    if then not in {"alert", "queue"}:
        raise BadRequest("The page to go to must be: alert or queue.")
    asked = read(form)
    alert_id = request.path_params["alert_id"]
    row = await desk_of(request).services.alerts.acknowledge(viewer_of(request), alert_id)
    if "hx-request" in request.headers:
        return await rows(request, asked, said=row)
    return RedirectResponse("/queue" if then == "queue" else f"/alerts/{row.id}", 303)


async def clear(request: Request) -> Response:
    """Let somebody whom the alert names see it after all."""
    form, alert_id = await form_of(request), request.path_params["alert_id"]
    service = desk_of(request).services.alerts
    await service.clear(viewer_of(request), alert_id, form.get("user", ""), form.get("reason", ""))
    return RedirectResponse(f"/alerts/{alert_id}", 303)


async def close(request: Request) -> Response:
    """Close it, with what came of it, what was decided and why."""
    form, alert_id = await form_of(request), request.path_params["alert_id"]
    await desk_of(request).services.alerts.close(viewer_of(request), alert_id, read_decision(form))
    return RedirectResponse(f"/alerts/{alert_id}", 303)


async def reopen(request: Request) -> Response:
    """Open it again."""
    form, alert_id = await form_of(request), request.path_params["alert_id"]
    await desk_of(request).services.alerts.reopen(viewer_of(request), alert_id, read_reason(form))
    return RedirectResponse(f"/alerts/{alert_id}", 303)
