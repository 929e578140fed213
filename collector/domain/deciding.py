"""What was decided about an alert, and why: nothing is closed without an outcome, a decision and a reason. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from collector.domain.alerts import AlertState
from collector.domain.limits import REASON_LENGTH
from collector.errors import BadRequest


class Outcome(StrEnum):
    """What came of it."""

    FALSE_ALARM = "false_alarm"
    NO_ACTION = "no_action"
    IN_SCHOOL = "in_school"
    WATCHED = "watched"
    REFERRED = "referred"


OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.FALSE_ALARM: "A false alarm: it was about nothing of the kind",
    Outcome.NO_ACTION: "Looked into, and nothing more is needed",
    Outcome.IN_SCHOOL: "Dealt with in school",
    Outcome.WATCHED: "Kept an eye on",
    Outcome.REFERRED: "Referred to others",
}
BODIES: Mapping[str, str] = {
    "social_care": "Children's social care",
    "police": "The police",
    "lado": "The local authority's designated officer (LADO)",
    "channel": "Prevent or Channel",
    "ceop": "CEOP",
    "iwf": "The Internet Watch Foundation",
    "local_authority": "The local authority",
    "health": "A health service",
    "other": "Somebody else",
}
REFERENCE_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided. `referred_to`: one of BODIES, where it was referred, with `reference` if there is one."""

    outcome: Outcome
    decision: str
    reason: str
    referred_to: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an alert's record: closed (with its decision), or opened again (with why), by whom and when."""

    at: datetime
    by: str  # display name
    decision: Decision | None
    reason: str


def read_decision(said: Mapping[str, str]) -> Decision:
    """From a form or a command. Raises BadRequest with the first thing that is missing or wrong."""
    outcome = said.get("outcome", "").strip()
    if outcome not in set(Outcome):
        raise BadRequest(f"Say what came of it: {', '.join(Outcome)}.")
    decision = _words(said, "decision", "Say what was decided")
    reason = _words(said, "reason", "Say why")
    body, reference = said.get("referred_to", "").strip(), said.get("reference", "").strip()
    if outcome != Outcome.REFERRED:
        return Decision(Outcome(outcome), decision, reason)
    if body not in BODIES:
        raise BadRequest(f"Say to whom it was referred: {', '.join(BODIES)}.")
    if len(reference) > REFERENCE_LENGTH or not (reference.isprintable() or not reference):
        raise BadRequest(f"A reference has at most {REFERENCE_LENGTH} characters.")
    return Decision(Outcome(outcome), decision, reason, body, reference)


def read_reason(said: Mapping[str, str]) -> str:
    """Why it is opened again. Raises BadRequest."""
    return _words(said, "reason", "Say why it is opened again")


def may_close(state: AlertState) -> str:
    """Why an alert in this state is not closed now, or nothing: what nobody took on nobody has looked into."""
    if state is AlertState.CLOSED:
        return "It is closed already; open it again to decide anew."
    return "Acknowledge it first: whoever closes it has taken it on." if state is AlertState.NEW else ""


def may_reopen(state: AlertState) -> str:
    """Why an alert in this state cannot be opened again, or nothing."""
    return "" if state is AlertState.CLOSED else "It is not closed."


def _words(said: Mapping[str, str], name: str, asked: str) -> str:
    words = said.get(name, "").strip()
    if not words or len(words) > REASON_LENGTH or "\0" in words:
        raise BadRequest(f"{asked}, in 1 to {REASON_LENGTH} characters.")
    return words
