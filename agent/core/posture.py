"""How the state of a device is judged (T12, T22, J11): from facts that a reader could read, or could not. Pure.

Each thing is sound, weak, or cannot be told here because of something; none is left out. Details hold still while
nothing changes: an event leaves the device only when one of them does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeVar

from agent.core.event import Posture, Standing

SIGNATURES_DAYS = 7  # an anti-virus program that is older knows nothing of this week
ASKED_DAYS = 14  # who has not asked for so long what updates there are does not know
DETAIL_LENGTH = 256  # what an event's detail may have
_NAMED = 6  # names in a sentence


@dataclass(frozen=True, slots=True)
class Unread:
    """It cannot be read here; `because` ends a sentence."""

    because: str


@dataclass(frozen=True, slots=True)
class Antivirus:
    """A program that is there. `name` is empty where none is; `age_days`: of its signatures, None where it does not
    say.
    """

    name: str
    running: bool = False
    age_days: float | None = None


@dataclass(frozen=True, slots=True)
class Firewall:
    """`name`: what keeps it, or what was looked at."""

    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class Encryption:
    """Of the volume that holds the system."""

    volume: str
    encrypted: bool


@dataclass(frozen=True, slots=True)
class Updates:
    """`security` of those that are `waiting`; None where the system does not tell them apart. `asked_days`: since it
    last asked its makers, None where it does not say.
    """

    waiting: int
    security: int | None
    asked_days: float | None


@dataclass(frozen=True, slots=True)
class Administrators:
    """Accounts that may do anything here. `extra_roots`: those, besides root itself, that are root by number."""

    names: tuple[str, ...]
    extra_roots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecureBoot:
    """Whether the firmware starts only what is signed."""

    on: bool


@dataclass(frozen=True, slots=True)
class TimeSync:
    """Whether the clock is kept right from outside."""

    synchronised: bool


@dataclass(frozen=True, slots=True)
class AgentFiles:
    """The agent's own files, against what was installed. `changed`: changed or gone, by name."""

    looked_at: int
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostureFacts:
    """Everything that is looked at; the order is that of the page."""

    antivirus: Antivirus | Unread
    firewall: Firewall | Unread
    encryption: Encryption | Unread
    updates: Updates | Unread
    administrators: Administrators | Unread
    secure_boot: SecureBoot | Unread
    time_sync: TimeSync | Unread
    agent_files: AgentFiles | Unread


CHECKS = (
    "antivirus",
    "firewall",
    "disk_encryption",
    "os_updates",
    "administrators",
    "secure_boot",
    "time_sync",
    "agent_files",
)
"""The checks by name, in the order of the facts."""


def judge_posture(facts: PostureFacts, signed_in: Collection[str]) -> tuple[Posture, ...]:
    """A verdict on each of CHECKS, in their order. `signed_in`: the accounts whose sessions are open now."""
    return (
        _judge("antivirus", facts.antivirus, _antivirus),
        _judge("firewall", facts.firewall, _firewall),
        _judge("disk_encryption", facts.encryption, _encryption),
        _judge("os_updates", facts.updates, _updates),
        _judge("administrators", facts.administrators, lambda fact: _administrators(fact, signed_in)),
        _judge("secure_boot", facts.secure_boot, _secure_boot),
        _judge("time_sync", facts.time_sync, _time_sync),
        _judge("agent_files", facts.agent_files, _agent_files),
    )


Verdict = tuple[Standing, str]
Fact = TypeVar("Fact")


def _judge(check: str, fact: Fact | Unread, verdict: Callable[[Fact], Verdict]) -> Posture:
    if isinstance(fact, Unread):
        return Posture(check, Standing.UNSUPPORTED, f"Unsupported here, because {fact.because}."[:DETAIL_LENGTH])
    standing, detail = verdict(fact)
    return Posture(check, standing, detail[:DETAIL_LENGTH])


def _antivirus(fact: Antivirus) -> Verdict:
    if not fact.name:
        return Standing.WEAK, "No anti-virus program that Heed knows is installed."
    if not fact.running:
        return Standing.WEAK, f"{fact.name} is installed, but does not run."
    if fact.age_days is None:
        return Standing.UNSUPPORTED, f"{fact.name} runs; unsupported here, because it does not say how current it is."
    if fact.age_days > SIGNATURES_DAYS:
        return Standing.WEAK, f"{fact.name} runs, but its signatures are older than {SIGNATURES_DAYS} days."
    return Standing.SOUND, f"{fact.name} runs, and its signatures are current."


def _firewall(fact: Firewall) -> Verdict:
    if fact.on:
        return Standing.SOUND, f"{fact.name} keeps out what was not asked for."
    return Standing.WEAK, f"No firewall is on ({fact.name} was asked)."


def _encryption(fact: Encryption) -> Verdict:
    if fact.encrypted:
        return Standing.SOUND, f"The system's volume, {fact.volume}, is encrypted."
    return Standing.WEAK, f"The system's volume, {fact.volume}, is not encrypted."


def _updates(fact: Updates) -> Verdict:
    if fact.asked_days is not None and fact.asked_days > ASKED_DAYS:
        return Standing.WEAK, f"The system has not asked for updates for more than {ASKED_DAYS} days."
    wait = "1 update waits" if fact.waiting == 1 else f"{fact.waiting} updates wait"
    if fact.security is None:
        return (Standing.WEAK if fact.waiting else Standing.SOUND), f"{wait}."
    security = f"{fact.security} for security" if fact.security else "none for security"
    return (Standing.WEAK if fact.security else Standing.SOUND), f"{wait}, {security}."


def _administrators(fact: Administrators, signed_in: Collection[str]) -> Verdict:
    if fact.extra_roots:
        return Standing.WEAK, f"Root by number besides root itself: {_listed(fact.extra_roots)}."
    at_work = tuple(name for name in fact.names if name in signed_in and name != "root")
    if at_work:
        return Standing.WEAK, f"Signed in with administrator rights: {_listed(at_work)}."
    return Standing.SOUND, f"Administrators: {_listed(fact.names)}." if fact.names else "Nobody is an administrator."


def _secure_boot(fact: SecureBoot) -> Verdict:
    return (Standing.SOUND, "Secure boot is on.") if fact.on else (Standing.WEAK, "Secure boot is off.")


def _time_sync(fact: TimeSync) -> Verdict:
    if fact.synchronised:
        return Standing.SOUND, "The clock is kept right from outside."
    return Standing.WEAK, "Nothing keeps the clock right."


def _agent_files(fact: AgentFiles) -> Verdict:
    if fact.changed:
        return Standing.WEAK, f"Changed or gone since they were installed: {_listed(fact.changed)}."
    return Standing.SOUND, f"All {fact.looked_at} files of the agent are as they were installed."


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
