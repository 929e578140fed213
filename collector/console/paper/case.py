"""A case on paper: what it is about, what was noticed, what was done, and how to check that it is whole."""

from __future__ import annotations

from collector.console.case_words import chronology
from collector.console.paper.sheet import Sheet
from collector.console.words import counted, exact, severity_word, who
from collector.domain.alerts import AlertRow, Evidence
from collector.domain.case_export import WITHHELD, CaseExport
from collector.domain.checklists import QUESTIONS
from collector.domain.deciding import BODIES, OUTCOME_WORDS, Step
from collector.domain.people import SubjectKind

_ABOUT = {
    SubjectKind.PUPIL: "a pupil",
    SubjectKind.STAFF: "a member of staff",
    SubjectKind.HEADTEACHER: "the headteacher",
    SubjectKind.DSL: "the designated safeguarding lead",
}
_QUOTED = ("snippet", "text")


def case_pdf(export: CaseExport, fingerprint: str) -> bytes:
    """The case for people. `fingerprint`: of the school's certificate."""
    row = export.view.row
    sheet = Sheet(export.school, f"Safeguarding case: {row.title}", f"Confidential. Export {export.id}", export.made_at)
    sheet.paragraph(
        "Confidential: for those named as its receivers alone. It tells what a school's devices noticed, and what "
        "people did about it. The account that was signed in is no proof of who was typing.",
        quiet=True,
    )
    sheet.facts(
        [
            ("Account", who(row.person)),
            ("Device of", _ABOUT[row.subject_kind]),
            ("Severity", severity_word(row.severity)),
            ("State", row.state.value),
            ("Sees to it", row.assigned or "nobody"),
            ("Opened", exact(row.opened_at)),
            ("Alerts", _alerts(export)),
            ("Exported", f"{exact(export.made_at)}, by {export.by.display}"),
            ("What for", export.reason),
        ]
    )
    if export.withheld:
        many = counted(export.withheld, "alert", "alerts")
        sheet.paragraph(
            f"The words of {many} of a sexual kind are left out, because they were not asked for. They stay in the "
            "collector."
        )
    sheet.heading("What was done, in order")
    for line in chronology(export.view):
        sheet.item(exact(line.at), line.words, line.text)
    if export.view.case.answers:
        sheet.heading("Questions that were answered")
        answers = export.view.case.answers.items()
        sheet.facts([("Yes" if yes else "No", QUESTIONS[question].text) for question, yes in answers])
    sheet.heading("What was noticed")
    for alert in sorted(export.view.alerts, key=lambda one: one.raised_at):
        _noticed(sheet, alert, export.evidence[alert.id], export.steps.get(alert.id, ()))
    _whole(sheet, export, fingerprint)
    return sheet.content()


def _alerts(export: CaseExport) -> str:
    if not export.unshown:
        return str(export.view.row.alerts)
    return f"{export.view.row.alerts}, of which the oldest {export.unshown} are not in this export"


def _noticed(sheet: Sheet, alert: AlertRow, evidence: Evidence | None, steps: tuple[Step, ...]) -> None:
    sheet.graded(alert.severity, alert.title)
    if evidence is None:
        sheet.paragraph(WITHHELD, quiet=True)
    else:
        for one in (evidence, *evidence.again):
            if one.facts is None:
                sheet.paragraph("The evidence was deleted when its time was up.", quiet=True)
            elif words := next((str(one.facts[name]) for name in _QUOTED if one.facts.get(name)), ""):
                sheet.quote(words)
    observed = [] if evidence is None else [("By the device's clock", exact(evidence.observed_at))]
    sheet.facts(
        [
            ("Raised", exact(alert.raised_at)),
            *observed,
            ("Rule", alert.rule),
            ("Why", " ".join(alert.reasons)),
            ("Device", f"{alert.device_name}{f', {alert.group}' if alert.group else ''}"),
            *(("Decided" if one.decision else "Opened again", _decided(one)) for one in steps),
            ("Alert", alert.id),
        ]
    )


def _decided(step: Step) -> str:
    if step.decision is None:
        return f"{exact(step.at)}, by {step.by}: {step.reason}"
    one = step.decision
    to = f" ({BODIES.get(one.referred_to, one.referred_to)}{f', {one.reference}' if one.reference else ''})"
    outcome = f"{OUTCOME_WORDS[one.outcome]}{to if one.referred_to else ''}"
    return f"{exact(step.at)}, by {step.by}. {outcome}. {one.decision} Why: {one.reason}"


def _whole(sheet: Sheet, export: CaseExport, fingerprint: str) -> None:
    excerpt = export.excerpt
    sheet.heading("How to check that nothing was changed")
    held = "held" if excerpt.broken_at is None else f"did not hold from entry {excerpt.broken_at} on"
    sheet.paragraph(
        "This page is one file of a signed archive. Whoever has Heed checks the archive, without the school's database "
        "or any secret, by this command, with the fingerprint that the school tells them another way:"
    )
    sheet.quote("heed-collector report verify FILE --fingerprint …")
    sheet.facts(
        [
            ("Fingerprint", fingerprint),
            ("The audit's chain", f"{counted(excerpt.rows, 'entry', 'entries')} before this export; it {held}"),
            ("Its head", excerpt.head),
            ("Of this case", f"{counted(len(excerpt.links), 'entry', 'entries')}, in audit.json"),
            ("Case", export.view.row.id),
        ]
    )
