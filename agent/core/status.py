"""Is this device being monitored right now, and if not, why? Pure: from facts to the answer (J8, D7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.core.event import Liveness, SensorState
from agent.core.standing import Standing

WATCHED = (
    "what is typed, matched on this device against lists of signs of harm; the typing itself is never kept or sent",
    "window titles and the program in front",
    "names of files that arrive where people keep their files",
)
NEVER = "No keystroke log is kept. Only a match leaves, with at most 160 characters around it, numbers and secrets cut."
SEEN_BY = "The school's designated safeguarding lead (DSL) and deputies; for staff, the headteacher. Not IT."
KEPT = "A match is kept on this device, sealed, until the collector has it; there, as the school's policy says."
NOT_EMERGENCY = "This is not an emergency service: nobody may be watching just now."
HELP = ("In danger now: call 999.", "To talk to somebody, any time: Childline 0800 1111, childline.org.uk.")


@dataclass(frozen=True, slots=True)
class Answer:
    """`reasons` are sentences: why it is not monitored, or what is wanting though it is."""

    monitored: bool
    reasons: tuple[str, ...]


def judge(sensors: Sequence[SensorState], helpers: int, trouble: str, standing: Standing) -> Answer:
    """From what the helpers say of their sensors, and the service of itself."""
    if helpers == 0:
        return Answer(False, ("No session helper is running: nobody is signed in, or it could not be started.",))
    reasons = [
        f"The {state.sensor} sensor {_verb(state.liveness)}: {state.reason or 'no reason given'}."
        for state in sensors
        if state.liveness is not Liveness.WORKING
    ]
    keyboards = [state for state in sensors if state.sensor == "keyboard"]
    if not keyboards:
        reasons.insert(0, "The session helper has not yet said what works.")
    if trouble:
        reasons.append(trouble)
    if standing.last_contact is None:
        reasons.append(standing.detail)
    works = any(state.liveness is Liveness.WORKING for state in keyboards)
    return Answer(works and not trouble, tuple(reasons))


def _verb(liveness: Liveness) -> str:
    return {
        Liveness.UNSUPPORTED: "is unsupported here",
        Liveness.SUSPENDED: "is suspended",
    }.get(liveness, "has failed")
