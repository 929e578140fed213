"""How a case's record is told: what happened, oldest first, each as a sentence and whatever was written to it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from collector.console.words import severity_word
from collector.domain import case_deeds as deeds
from collector.domain.alerts import AlertState
from collector.domain.case_deeds import Deed
from collector.domain.case_rows import CaseEntry, CaseView
from collector.domain.checklists import QUESTIONS
from collector.domain.deciding import BODIES, OUTCOME_WORDS

ACTION_WORDS: Mapping[str, str] = {
    "class-teacher": "Tell the class teacher",
    "head-of-department": "Tell the head of department",
    "headteacher": "Tell the headteacher",
    "dsl": "Tell the designated safeguarding lead",
    "chair-of-governors": "Tell the chair of governors",
    "lado": "Refer to the LADO",
    "police": "Refer to the police",
    "children-social-care": "Refer to children's social care",
    "prevent-or-channel": "Refer to Prevent or Channel",
    "ceop": "Report to CEOP",
    "iwf": "Report to the Internet Watch Foundation",
    "local-authority": "Tell the local authority",
    "technical-support": "Ask technical support",
    "inform-parents": "Inform parents",
    "remove-access": "Take access away",
    "warning": "Warn",
    "further-sanction": "A further sanction",
    "suspension": "Suspension",
    "disciplinary-action": "Disciplinary action",
    "preserve-evidence": "Keep the evidence as it is",
    "support-for-the-person": "Support for the person",
    "record-as-safeguarding": "Record it as a safeguarding matter",
}
INCIDENT_WORDS: Mapping[str, str] = {
    "self-harm-or-suicide": "self-harm or suicide",
    "copyright-or-data-protection": "copyright or data protection",
    "complaint-about-staff": "a complaint about staff",
    "sexting": "shared nudes",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chronology. `text`: somebody's own words; `href`: where more of it is, if anywhere."""

    at: datetime
    words: str
    text: str = ""
    href: str = ""


def chronology(view: CaseView) -> list[Line]:
    """All of it, oldest first."""
    lines = []
    for alert in view.alerts:
        href, closed = f"/alerts/{alert.id}", " (closed)" if alert.state is AlertState.CLOSED else ""
        words = f"{severity_word(alert.severity)}: {alert.title} was noticed{closed}"
        lines.append(Line(alert.raised_at, words, "", href))
        if alert.acknowledged_at is not None:
            words = f"{alert.title}: acknowledged by {alert.acknowledged_by or 'somebody'}"
            lines.append(Line(alert.acknowledged_at, words, "", href))
    lines += [entry_line(entry, view.names) for entry in view.entries]
    return sorted(lines, key=lambda line: line.at)


def entry_line(entry: CaseEntry, names: Mapping[str, str]) -> Line:
    """One entry of the record; `names`: display names by user id."""
    if entry.deed is None:
        return Line(entry.at, f"{entry.by} did something that was deleted when its time was up")
    words, text, href = _words(entry.deed, names)
    return Line(entry.at, f"{entry.by} {words}", text, href)


def _words(deed: Deed, names: Mapping[str, str]) -> tuple[str, str, str]:  # noqa: C901, PLR0911, PLR0912 - a sentence a kind, read as a table
    match deed:
        case deeds.TakenOn():
            return "acknowledged all that waited", "", ""
        case deeds.Assigned(to):
            return f"gave it to {names.get(to, 'somebody who has left')} to see to", "", ""
        case deeds.Noted(text):
            return "noted", text, ""
        case deeds.Regraded(severity, reason):
            return f"graded it {severity.name.lower()}", reason, ""
        case deeds.Answered(question, yes, text):
            return f"answered {'yes' if yes else 'no'}: {QUESTIONS[question].text}", text, ""
        case deeds.Acted(action, text):
            return f"did this: {ACTION_WORDS.get(action, action)}", text, ""
        case deeds.ReferredOn(body, reference, told_at, text):
            more = [f"reference {reference}"] if reference else []
            more += [f"told {told_at}"] if told_at else []
            return f"referred it to: {', '.join([BODIES.get(body, body), *more])}", text, ""
        case deeds.NotReferred(reason):
            return "wrote down why there is no referral", reason, ""
        case deeds.ParentsTold(told, text):
            return "recorded that parents were informed" if told else "recorded why parents are not informed", text, ""
        case deeds.FedBack(to, text):
            return f"told {to} what came of it", text, ""
        case deeds.Linked(other, reason):
            return "linked another case", reason, f"/cases/{other}"
        case deeds.MergedInto(other, reason):
            return "made it one with another case", reason, f"/cases/{other}"
        case deeds.SplitOff(alerts, other, reason):
            return f"took {len(alerts)} of its alerts out, to a case of their own", reason, f"/cases/{other}"
        case deeds.ClosedWith(decision):
            told_ = f"{decision.decision} Why: {decision.reason}"
            return f"closed it. {OUTCOME_WORDS[decision.outcome]}", told_, ""
        case deeds.OpenedAgain(reason):
            return "opened it again", reason, ""
