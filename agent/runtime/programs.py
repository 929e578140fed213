"""App control at work: what was started is looked at, and what agent/core/apps.py says is done (D3, J24).

Asked of policy for each account that is signed in. Where nobody has rules for programs nothing is looked at at all.
When rules may have changed (another policy, an exception, an hour that struck) what already runs is judged anew.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import structlog

from agent.core.apps import AppCommand, AppControl, Report, Running, Terminate, Uncounted, is_person
from agent.core.event import AppBlocked, Gap, GapCause, Liveness, Payload, SensorState
from agent.errors import Unsupported
from agent.ports import Clock, Offload, ProgramStarts, Terminator
from policy.evaluate.effective import Effective
from policy.evaluate.views import Control
from policy.severity import Severity

NAME = "app_control"
_LOOK_SECONDS = 1.0
_CHECK_SECONDS = 15.0  # between sweeps where the kernel tells of each start
_QUIET_SECONDS = 0.5  # after the last end, before looking for what that program had forked: no exec tells of it
_ANEW_SECONDS = 60.0  # hours begin and end by the minute
_PATIENCE = 10.0  # seconds in which to save one's work, for what ran before its rule held

_log = structlog.get_logger("heed.programs")

Tell = Callable[[Payload, Severity, str], None]
"""Takes an event of an account, or of none."""


class Programs:
    """`state`: its own word on itself; None while no rules for programs hold for anybody here."""

    def __init__(
        self,
        starts: ProgramStarts,
        terminator: Terminator,
        offload: Offload,
        clock: Clock,
        now: Callable[[], datetime],
        *,
        people: Callable[[], Mapping[int, str]],
        holds: Callable[[str], Effective],
        helpers: Callable[[], frozenset[int]],
        tell: Tell,
        core: AppControl | None = None,
    ) -> None:
        """`people`: who is signed in, by number; `holds`: what policy says for an account; `helpers`: the pids of
        session helpers, left alone with what they start (windows, lockers); `now`: trusted time; `core`: what decides,
        where this system is not Linux.
        """
        self.state: SensorState | None = None
        self._starts, self._terminator, self._offload = starts, terminator, offload
        self._clock, self._now = clock, now
        self._people, self._holds, self._helpers, self._tell = people, holds, helpers, tell
        self._core = core or AppControl()
        self._effective: dict[str, Effective] = {}
        self._rules: dict[str, Control] = {}
        self._open = False
        self._anew = self._sweep = 0.0  # when all is judged anew, and when all that runs is looked at
        self._after = math.inf  # when all that runs is looked at since something was ended
        self._asked: dict[Terminate, asyncio.Task[None]] = {}  # to end by themselves
        self._trouble = ""

    async def run(self) -> None:
        """Until cancelled."""
        try:
            while True:
                changed = self._read_rules()
                if not self._rules or not self._listens():
                    self._rest()
                    await self._clock.sleep(_LOOK_SECONDS)
                    continue
                now = self._clock.monotonic()
                anew = changed or now >= self._anew
                if anew:
                    self._anew = now + _ANEW_SECONDS
                    self._starts.again()
                    await self._offload(lambda: self._starts.seek(self._named()))
                missed = not anew and await self._starts.wait(min(_LOOK_SECONDS, max(0.0, self._after - now)))
                due = self._clock.monotonic() >= min(self._sweep, self._after)
                await self._look(sweep=anew or missed or due)
        finally:
            self._rest()
            for task in self._asked.values():
                task.cancel()

    def _listens(self) -> bool:
        if not self._open:
            try:
                self._starts.open()
            except Unsupported as error:
                self.state = SensorState(NAME, Liveness.UNSUPPORTED, str(error))
                return False
            self._open, self._anew = True, 0.0
        return True

    def _rest(self) -> None:
        if self._open:
            self._starts.close()
            self._open = False

    def _named(self) -> set[str]:
        return {name for control in self._rules.values() for app in control.apps for name in app.names}

    def _read_rules(self) -> bool:
        """Whether another thing holds for anybody, or somebody came or went."""
        people = {account for uid, account in self._people().items() if is_person(uid, self._core.first_person)}
        holds = {account: self._holds(account) for account in people}
        if holds.keys() == self._effective.keys() and all(holds[one] is self._effective[one] for one in people):
            return False
        self._effective = holds
        self._rules = {one: control for one, said in holds.items() if (control := said.control()).apps_mode != "off"}
        if not self._rules:
            self.state = None
        return True

    async def _look(self, *, sweep: bool) -> None:
        if sweep:
            self._after = math.inf
            self._sweep = self._clock.monotonic() + (_LOOK_SECONDS if self._starts.limit else _CHECK_SECONDS)
        found = await self._offload(self._starts.sweep if sweep else self._starts.told)
        self._do(found)
        if sweep:
            self._act(self._core.settle(self._starts.alive, self._clock.monotonic()), "")
        if self._rules:
            liveness = Liveness.FAILED if self._trouble else Liveness.WORKING
            self.state = SensorState(NAME, liveness, self._trouble or self._starts.limit)

    def _do(self, found: Sequence[Running]) -> None:
        people, ours = self._people(), self._helpers()
        for process in found:
            account = people.get(process.uid, "")
            control = self._rules.get(account)
            if control is None or not ours.isdisjoint((process.pid, process.parent)):
                continue
            self._act(self._core.look(process, people, control, self._now(), self._clock.monotonic()), account)

    def _act(self, commands: Sequence[AppCommand], account: str) -> None:
        for command in commands:
            match command:
                case Report():
                    blocked = AppBlocked(command.name, command.path, command.rule, command.enforced)
                    self._tell(blocked, command.severity, account)
                case Uncounted():
                    now = self._clock.now()
                    detail = "programs that the policy does not allow were started more often than is told one by one"
                    self._tell(Gap(GapCause.UNKNOWN, NAME, now, now, command.starts, detail), Severity.MEDIUM, "")
                case Terminate():
                    self._terminate(command)

    def _terminate(self, target: Terminate) -> None:
        if target in self._asked:
            return
        if not self._end(target, force=target.at_once):
            return
        self._after = self._clock.monotonic() + _QUIET_SECONDS
        if not target.at_once:
            self._asked[target] = asyncio.get_running_loop().create_task(self._insist(target))

    async def _insist(self, target: Terminate) -> None:
        await self._clock.sleep(_PATIENCE)
        del self._asked[target]
        self._end(target, force=True)

    def _end(self, target: Terminate, *, force: bool) -> bool:
        try:
            there = self._terminator.end(target, force=force)
        except OSError as error:
            self._trouble = "a program that the policy does not allow could not be ended"
            _log.error("not_ended", error=type(error).__name__)
            return False
        self._trouble = ""
        return there
