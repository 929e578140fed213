"""The coverage ledger: of the time a device was in use, how much is proven to have been monitored, and why not. Pure.

A device's heartbeats say how many looks at the operating system saw input and how many events the hook saw: where the
first grew, somebody was there; where the second grew with it, the hook saw what the system saw, which is the proof
(design section 4, hook watchdog). Each stretch between two heartbeats is one of:

- *in use*, and then *proven*, or a *gap* with its cause: proven + gaps = in use, to the second;
- *idle*: on, and nobody touched it; *unattended*: on, and no session helper (nobody is signed in, or it cannot run);
- *unheard*: no heartbeat came. A device that was merely offline goes on counting: when it is back, as much of that time
  as it saw input in is in use, and proven or not like any other. Whether it was off, asleep or gone, nobody knows.

A device whose last check failed is not proven until a check passes again, whatever its heartbeats say: the cause is the
stage at which that one ended. Times are the collector's own, so no device's clock can make a second, or take one away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from collector.domain.devices import HeartbeatFacts
from policy.proof import HELPER, HOOK, MATCH, REDACTION, SPOOL

_DAY = 86_400
_TYPING = "keyboard"


class Cause(StrEnum):
    """Why a stretch in use is not proven."""

    HOOK_LOST = "hook_lost"  # the system saw input, and the hook nothing
    SENSOR_FAILED = "sensor_failed"
    UNSUPPORTED = "unsupported"  # no typing can be seen there, and the device says why
    SUSPENDED = "suspended"  # confidential support, the lock screen, or the policy's hours
    NO_POLICY = "no_policy"  # none of the school's is in force
    EVENTS_DROPPED = "events_dropped"  # the spool was full, and the oldest routine ones made way
    NOT_KEPT = "not_kept"  # the device's disk takes no events, not even urgent ones
    HELPER_DEAD = "helper_dead"  # somebody is signed in, and no helper sees what they do
    WRONG_POLICY = "wrong_policy"  # another than the school's newest that was meant for it
    NOT_MATCHED = "not_matched"  # a check: what must be matched there was not
    NOT_SENT = "not_sent"  # a check: what the device kept did not arrive, or not as it was kept
    NOT_SHOWN = "not_shown"  # a check: an alert of it would be in nobody's queue
    OUT_OF_TOUCH = "out_of_touch"  # while no heartbeat came; the device counted that it was not proven, and not why
    NOT_TOLD = "not_told"  # a check: no message reached anybody who would be told


BY_STAGE: Final[Mapping[str, Cause]] = {
    HELPER: Cause.HELPER_DEAD,
    HOOK: Cause.HOOK_LOST,
    MATCH: Cause.NOT_MATCHED,
    REDACTION: Cause.NOT_MATCHED,
    SPOOL: Cause.NOT_KEPT,
    "wire": Cause.NOT_SENT,
    "policy": Cause.WRONG_POLICY,
    "routing": Cause.NOT_SHOWN,
    "queue": Cause.NOT_SHOWN,
    "notification": Cause.NOT_TOLD,
}
"""What a check that failed at this stage leaves in the ledger, until one passes."""
STAGE_LENGTH: Final = 16
"""Characters that are kept of a stage's name: a device names it, and may name any."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the collector knows of a device beside its heartbeats. `failing`: the stage at which its last check failed,
    or empty; `wrong_policy`: whether both heartbeats told of another policy than it is to have.
    """

    failing: str = ""
    wrong_policy: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Whole seconds of one device on one day (UTC)."""

    in_use: int = 0
    proven: int = 0
    idle: int = 0
    unattended: int = 0
    unheard: int = 0
    gaps: Mapping[Cause, int] = field(default_factory=dict)

    def __add__(self, other: Account) -> Account:
        """Both together."""
        causes = {*self.gaps, *other.gaps} if self.gaps or other.gaps else ()
        return Account(
            self.in_use + other.in_use,
            self.proven + other.proven,
            self.idle + other.idle,
            self.unattended + other.unattended,
            self.unheard + other.unheard,
            {cause: self.gaps.get(cause, 0) + other.gaps.get(cause, 0) for cause in sorted(causes)},
        )

    @property
    def share(self) -> float | None:
        """Proven of in use, 0..1; None where it was not in use."""
        return self.proven / self.in_use if self.in_use else None


def between(
    before: HeartbeatFacts,
    since: datetime,
    now: HeartbeatFacts,
    until: datetime,
    silence: timedelta,
    *,
    known: Known = Known(),
) -> dict[date, Account]:
    """What the stretch between two heartbeats adds to each day. `silence`: from how long on a device was not heard."""
    begin, end = _second(since), _second(until)
    length = end - begin
    if length <= 0:
        return {}
    same = now.os_inputs >= before.os_inputs and now.hook_events >= before.hook_events  # the helpers lived on
    inputs = now.os_inputs - before.os_inputs if same else now.os_inputs
    events = now.hook_events - before.hook_events if same else now.hook_events
    if until - since > silence:
        used = min(length, inputs) if same else 0  # one look a second
        whole = _alone(used, now.unproven_inputs - before.unproven_inputs, _cause(before, now, events, known))
        whole += Account(unheard=length - used)
    elif now.helpers == 0 and not _helperless(now):
        whole = Account(unattended=length)
    elif inputs <= (0 if events > 0 else 1) and not _helperless(
        now
    ):  # one look may tell of what the stretch before has counted
        whole = Account(idle=length)
    else:
        whole = _used(length, _cause(before, now, events, known))
    return _by_day(whole, begin, end)


def standing(
    added: Iterable[Account], since: datetime, before: tuple[str, datetime | None]
) -> tuple[str, datetime | None]:
    """What keeps a device from being proven now, and since when: after a stretch that began at `since` and added this,
    where `before` stood. A stretch in which nobody used it says nothing.
    """
    whole = total(added)
    if not whole.in_use:
        return before
    cause = next(iter(whole.gaps), None)
    if cause is None:
        return "", None
    return str(cause), before[1] if before[0] == cause else since


def total(accounts: Iterable[Account]) -> Account:
    """All of them together."""
    whole = Account()
    for account in accounts:
        whole += account
    return whole


def percent(account: Account) -> str | None:
    """The share that is proven; never said to be all of it where a second is missing. None: it was not in use."""
    if account.share is None:
        return None
    return "100 %" if account.proven == account.in_use else f"{min(account.share, 0.999):.1%}".replace("%", " %")


def _alone(used: int, unproven: int, cause: Cause | None) -> Account:
    """Time in which no heartbeat came. `unproven`: as much of it as the device counted itself."""
    gap = min(used, max(0, unproven))
    if cause is not None or not gap:
        return _used(used, cause)
    return Account(in_use=used, proven=used - gap, gaps={Cause.OUT_OF_TOUCH: gap})


def _used(seconds: int, cause: Cause | None) -> Account:
    if not seconds:
        return Account()
    if cause is None:
        return Account(in_use=seconds, proven=seconds)
    return Account(in_use=seconds, gaps={cause: seconds})


def _helperless(now: HeartbeatFacts) -> bool:
    """Whether the device says that somebody is signed in and no helper runs. Whether they used it nobody saw: it counts
    as used.
    """
    return now.helpers == 0 and any(one.sensor == HELPER and one.liveness == "failed" for one in now.sensors)


def _cause(before: HeartbeatFacts, now: HeartbeatFacts, events: int, known: Known) -> Cause | None:
    """Why it is not proven, the gravest first; None where it is."""
    typing = [one.liveness for one in now.sensors if one.sensor == _TYPING]
    answers = (
        (any(one.sensor == SPOOL and one.liveness == "failed" for one in now.sensors), Cause.NOT_KEPT),
        (now.dropped > before.dropped, Cause.EVENTS_DROPPED),
        (_helperless(now), Cause.HELPER_DEAD),
        ("failed" in typing, Cause.SENSOR_FAILED),
        ("suspended" in typing and "working" not in typing, Cause.SUSPENDED),
        ("working" not in typing, Cause.UNSUPPORTED),
        (events <= 0, Cause.HOOK_LOST),
        (now.policy_version == 0, Cause.NO_POLICY),
        (known.wrong_policy, Cause.WRONG_POLICY),
    )
    found = next((cause for holds, cause in answers if holds), None)
    if found is not None or not known.failing:
        return found
    return BY_STAGE.get(known.failing, Cause.NOT_MATCHED)  # one that we do not know is a device's own


def _by_day(whole: Account, begin: int, end: int) -> dict[date, Account]:
    """Each day's part, by its share of the stretch; the parts add up to the whole."""
    parts: dict[date, Account] = {}
    length, done = end - begin, 0
    at = begin
    while at < end:
        until = min(end, (at // _DAY + 1) * _DAY)
        following = until - begin
        parts[datetime.fromtimestamp(at, UTC).date()] = _part(whole, done, following, length)
        at, done = until, following
    return parts


def _part(whole: Account, done: int, following: int, length: int) -> Account:
    """From `done` to `following` of `length`. Sums are kept whole: proven and gaps are of in use, which is first."""

    def until(second: int) -> tuple[int, int]:
        """In use and proven from the beginning on; neither ever grows by more than what it is of."""
        used = whole.in_use * second // length
        return used, used * whole.proven // whole.in_use if whole.in_use else 0

    (used_before, proven_before), (used_then, proven_then) = until(done), until(following)
    used, proven = used_then - used_before, proven_then - proven_before
    causes = list(whole.gaps)
    rest = following - done - used
    kind = "idle" if whole.idle else "unattended" if whole.unattended else "unheard"
    return Account(
        in_use=used,
        proven=proven,
        gaps={causes[0]: used - proven} if used > proven else {},
        **{kind: rest},
    )


def _second(at: datetime) -> int:
    return int(at.timestamp())
