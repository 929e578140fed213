"""What is done about a program that was started: nothing, a report, or its end (D3, J24, T9). Pure.

The verdict is policy.evaluate.apps's; here is asked of whom it may be asked at all, and under which names. A process
has several faces: the file that runs, the name of an installed program whose copy that file is, and, for an
interpreter, the script. The strictest verdict of them counts, so that neither a new name nor a wrapping lets a program
through.

Only processes of people who are signed in are looked at: never those of root or of a system account. Of those the agent
itself and what a session needs to live (sign-in, desktop, accessibility) are left alone whatever a policy says; they
are known by having been started by the service, or by paths of files that are root's alone, never by names.

What has just been started is ended at once: nothing of anybody's is in it yet. What ran before its rule held is asked
to end, so that work can be saved, and made to a while later.

Each start is told once for each thing done about it. A burst is told whole up to a bound; beyond it, as where a program
that is ended starts itself again for ever, starts are counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from policy.essential import ESSENTIAL
from policy.evaluate.apps import NOTHING_PROTECTED, STRICTNESS, AppFacts, AppVerdict, Protected, app_verdict
from policy.evaluate.views import Control
from policy.programs import category_of
from policy.severity import Severity

FIRST_PERSON_UID = 1000  # on Linux; below are root and system accounts
_NOBODY = 65534
_GRAVE = ("hacking-tools", "vpn-and-proxy")
_NOTED = ("ai", "file-sharing", "gambling", "remote-control")
_BURST = 2_000.0  # starts told at once
_REFILL = 0.2  # more of them each second


@dataclass(frozen=True, slots=True)
class Running:
    """A process as it was seen. `created`: a number that tells two processes of one pid apart; `alias`: the installed
    program whose copy its file is; `script`: what an interpreter was told to run (a path, or a module's name); both
    empty where there is none. `system`, `script_system`: the file is root's, and only root can write it. `fresh`: it
    was started just now.
    """

    pid: int
    created: float
    uid: int
    name: str
    path: str
    sha256: str = ""
    alias: str = ""
    system: bool = False
    script: str = ""
    script_sha256: str = ""
    script_alias: str = ""
    script_system: bool = False
    parent: int = 0  # who started it
    ours: bool = False  # the agent, or started by it
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """Tell that this program was met by a rule; `enforced`: it is ended."""

    account: str
    name: str
    path: str
    rule: str
    enforced: bool
    severity: Severity


@dataclass(frozen=True, slots=True)
class Uncounted:
    """So many more starts were met than are told one by one."""

    starts: int


@dataclass(frozen=True, slots=True)
class Terminate:
    """End this process, if it is still the same: `at_once`, or by asking first."""

    pid: int
    created: float
    at_once: bool = True


AppCommand: TypeAlias = Report | Uncounted | Terminate


def is_person(uid: int, first: int = FIRST_PERSON_UID) -> bool:
    """Whether an account is a person's by its number; `first`: the least that a person has on this system."""
    return uid >= first and uid != _NOBODY


def faces(process: Running) -> Iterator[tuple[AppFacts, bool]]:
    """As what a rule may know this process, each with whether the system's own word vouches for its path."""
    for facts in _names(AppFacts(process.name, process.path, process.sha256), process.alias):
        yield facts, process.system
    if process.script:
        name = process.script.rpartition("/")[2]
        for facts in _names(AppFacts(name, process.script, process.script_sha256), process.script_alias):
            yield facts, process.script_system


def verdict_of(
    control: Control, process: Running, moment: datetime, protected: Protected = ESSENTIAL
) -> tuple[AppVerdict, AppFacts]:
    """The strictest verdict on it, and on which of its faces."""
    found: list[tuple[AppVerdict, AppFacts]] = []
    for face, vouched in faces(process):
        verdict = app_verdict(control, face, moment, protected if vouched else NOTHING_PROTECTED)
        if vouched and face.path == process.script and protected.holds(face):
            return verdict, face  # a screen reader's script, say, whatever becomes of its interpreter
        found.append((verdict, face))
    return max(found, key=lambda one: STRICTNESS[one[0].do])


@dataclass
class Ration:
    """How many starts may still be told one by one, and how many were only counted."""

    _left: float = _BURST
    _since: float = 0.0
    _uncounted: int = 0

    def take(self, monotonic: float) -> bool:
        """Whether one more may be told; else it is counted."""
        if self._refilled(monotonic) < 1.0:
            self._uncounted += 1
            return False
        self._left -= 1.0
        return True

    def settle(self, monotonic: float) -> list[Uncounted]:
        """What was only counted, once there is room again to say so."""
        if not self._uncounted or self._refilled(monotonic) < 1.0:
            return []
        self._left -= 1.0
        starts, self._uncounted = self._uncounted, 0
        return [Uncounted(starts)]

    def _refilled(self, monotonic: float) -> float:
        self._left = min(_BURST, self._left + max(0.0, monotonic - self._since) * _REFILL)
        self._since = monotonic
        return self._left


@dataclass
class AppControl:
    """Remembers what was told of whom, and how much may still be told."""

    protected: Protected = ESSENTIAL
    first_person: int = FIRST_PERSON_UID
    _told: dict[tuple[int, float], set[tuple[str, str, str]]] = field(default_factory=dict)
    _ration: Ration = field(default_factory=Ration)

    def look(
        self,
        process: Running,
        people: Mapping[int, str],
        control: Control,
        moment: datetime,
        monotonic: float,
    ) -> list[AppCommand]:
        """What is to be done about a process. `people`: accounts of those signed in, by number; `control`: what holds
        for its owner; `moment`: trusted time, UTC.
        """
        account = people.get(process.uid)
        if account is None or not is_person(process.uid, self.first_person) or process.ours:
            return []
        verdict, face = verdict_of(control, process, moment, self.protected)
        if verdict.do == "allow":
            return []
        enforced = verdict.do == "deny"
        commands: list[AppCommand] = [Terminate(process.pid, process.created, process.fresh)] if enforced else []
        told = self._told.setdefault((process.pid, process.created), set())
        if (what := (process.path + process.script, verdict.do, verdict.rule)) not in told:
            told.add(what)
            if self._ration.take(monotonic):
                severity = severity_of(face.category)
                commands.append(Report(account, face.name, face.path, verdict.rule, enforced, severity))
        return commands

    def settle(self, alive: set[tuple[int, float]], monotonic: float) -> list[AppCommand]:
        """Forget who is gone; say what was only counted, once there is room again."""
        for gone in self._told.keys() - alive:
            del self._told[gone]
        return [*self._ration.settle(monotonic)]


def severity_of(category: str) -> Severity:
    """How grave it is that a program of this kind was started. None is an alert by itself: the collector keeps it for
    reports.
    """
    if category in _GRAVE:
        return Severity.HIGH
    return Severity.MEDIUM if category in _NOTED else Severity.LOW


def _names(facts: AppFacts, alias: str) -> Iterator[AppFacts]:
    yield replace(facts, category=category_of(facts.name))
    if alias:
        yield replace(facts, name=alias, category=category_of(alias))
