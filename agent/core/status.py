"""Is this device being monitored right now, and if not, why? Pure: from facts to the answer (J8, D7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.core.event import Liveness, SensorState
from agent.core.rules import FILE_NAMES, FILE_TEXT, OFF_BY_POLICY, OUT_OF_HOURS, PROGRAMS, TITLES, TYPING
from agent.core.standing import Standing, is_final
from policy.proof import HELPER, SPOOL

LOOKED_AT = {
    TYPING: "what is typed, matched on this device against lists of signs of harm; the typing itself is never kept or "
    "sent",
    TITLES: "window titles",
    PROGRAMS: "which program is in front, and for how long; and which programs arrive where people keep their files",
    FILE_NAMES: "names of files that arrive where people keep their files, or on a stick",
    FILE_TEXT: "the text of documents that arrive there, read and matched on this device",
}
"""By the policy's sensors, those that this version has."""
WATCHED = tuple(LOOKED_AT.values())
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


def spool_states(trouble: str) -> tuple[SensorState, ...]:
    """What the heartbeat says of the spool, beside the sensors: nothing while it keeps what it is given."""
    return (SensorState(SPOOL, Liveness.FAILED, trouble[:_REASON_LENGTH]),) if trouble else ()


def helper_states(*, lacking: bool) -> tuple[SensorState, ...]:
    """What the heartbeat says of session helpers: nothing, but where one is wanting."""
    said = "somebody is signed in, and no session helper of theirs answers"
    return (SensorState(HELPER, Liveness.FAILED, said),) if lacking else ()


def judge(sensors: Sequence[SensorState], helpers: int, trouble: str, standing: Standing) -> Answer:
    """From what the helpers say of their sensors, and the service of itself.

    Monitored is a device whose keyboard is heard, whose matches can be kept, and of which a collector will hear: one
    that is offline keeps them until then, one that was revoked, cloned or forgotten sends them to nobody.
    """
    reasons = [_sentence(state) for state in sensors if state.liveness is not Liveness.WORKING]
    if helpers == 0:
        reasons.append("No session helper is running: nobody is signed in, or it could not be started.")
    keyboards = [state for state in sensors if state.sensor == "keyboard"]
    if helpers and not keyboards:
        reasons.insert(0, "The session helper has not yet said what works.")
    if trouble:
        reasons.append(trouble)
    lost = is_final(standing.contact)
    if lost or standing.last_contact is None:
        reasons.append(standing.detail)
    works = any(state.liveness is Liveness.WORKING for state in keyboards) or (
        # typing is not looked at because the school says so: then the others are what there is to monitor with
        any(state.liveness is Liveness.SUSPENDED and state.reason == OFF_BY_POLICY for state in keyboards)
        and any(state.liveness is Liveness.WORKING for state in sensors if state.sensor in _WITHOUT_KEYS)
    )
    return Answer(works and not trouble and not lost, tuple(reasons))


_REASON_LENGTH = 256
_WITHOUT_KEYS = ("window", "files")
_LOOKS_AWAY = {
    "locked": "The screen is locked; what is typed now is a password and is not looked at.",
    "confidential": "A confidential support service has the keyboard; what is typed there is not looked at.",
}
_NO_SENSORS = {
    "policy": "The policy",
    "app_control": "Device control of programs",
    "exec_gate": "The gate before programs",
    "removable_media": "Control of sticks, cards and disks",
}
_NOT_LOOKED_AT = {
    "keyboard": "what is typed",
    "window": "window titles",
    "files": "names of files",
    "documents": "the text of documents",
}


def _sentence(state: SensorState) -> str:
    if state.liveness is Liveness.SUSPENDED and state.reason in _LOOKS_AWAY:
        return _LOOKS_AWAY[state.reason]
    if state.liveness is Liveness.SUSPENDED and state.reason in (OFF_BY_POLICY, OUT_OF_HOURS):
        return f"{_NOT_LOOKED_AT.get(state.sensor, state.sensor).capitalize()}: {state.reason}, so not looked at."
    if state.sensor in _NO_SENSORS:
        return f"{_NO_SENSORS[state.sensor]}: {state.reason}."
    verb = "is unsupported here" if state.liveness is Liveness.UNSUPPORTED else "does not work"
    return f"The {state.sensor} sensor {verb}: {state.reason or 'no reason given'}."
