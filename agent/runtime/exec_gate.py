"""The gate's keeper: it starts the gate where policy wants one, tells it what holds, and ends it when it hangs.

While a gate hangs nobody can start a program from their own folders. So it is asked four times a second whether it is
there, and one that did not answer four times is killed: the kernel then lets run what waited. Another is started, and
that it happened is told. The keeper itself starts nothing from those folders, so it never waits for its own gate.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

import structlog

from agent.core import backoff
from agent.core.apps import Ration, is_person, severity_of
from agent.core.event import AppBlocked, Gap, GapCause, Liveness, Payload, SensorState, Tamper
from agent.core.exec_gate import Table
from agent.core.gate_words import Ping, Pong, Refused, Stands, decode_said, encode_ping, encode_table
from agent.errors import Unsupported
from agent.ports import Clock, GateProcess, Offload, Random
from policy.evaluate.apps import standing
from policy.evaluate.effective import Effective
from policy.severity import Severity

NAME = "exec_gate"
_LOOK_SECONDS = 0.25
_MISSED = 4  # looks in a row without an answer
_START_SECONDS = 20.0  # until it first speaks
_ANEW_SECONDS = 60.0  # hours begin and end by the minute
_AGAIN_SECONDS = 600.0  # where it cannot stand here, whether it can now
_SOUND_SECONDS = 60.0

_log = structlog.get_logger("heed.exec_gate")

StartGate: TypeAlias = Callable[[], Awaitable[GateProcess]]
"""Starts one. Raises OSError, Unsupported."""
Installed: TypeAlias = Callable[[Iterable[str]], tuple[Mapping[str, str], frozenset[int]]]
"""By SHA-256, which installed programs these are, and how long their files. Blocks."""


class ExecGate:
    """`state`: its own word on itself; None while no policy wants it for anybody who is signed in."""

    def __init__(
        self,
        start: StartGate,
        installed: Installed,
        offload: Offload,
        clock: Clock,
        *,
        random: Random,
        now: Callable[[], datetime],
        people: Callable[[], Mapping[int, str]],
        holds: Callable[[str], Effective],
        tell: Callable[[Payload, Severity, str], None],
    ) -> None:
        """`people`: who is signed in, by number; `holds`: what policy says for an account; `now`: trusted time."""
        self.state: SensorState | None = None
        self._start, self._installed, self._offload = start, installed, offload
        self._clock, self._random, self._now = clock, random, now
        self._people, self._holds, self._tell = people, holds, tell
        self._ration = Ration()
        self._effective: dict[int, Effective] = {}
        self._table: bytes = b""  # as it is told; empty where no gate is wanted
        self._anew = 0.0
        self._failures = 0

    async def run(self) -> None:
        """Until cancelled; the gate then ends."""
        while True:
            await self._renew()
            if not self._table:
                self.state = None
                self._failures = 0
                await self._clock.sleep(1.0)
                continue
            began = self._clock.monotonic()
            pause = await self._keep_one()
            if self._clock.monotonic() - began >= _SOUND_SECONDS:
                self._failures = 0
            await self._rest(pause)

    async def _rest(self, seconds: float) -> None:
        """So long, or until no gate is wanted."""
        until = self._clock.monotonic() + seconds
        while self._table and (left := until - self._clock.monotonic()) > 0.0:
            await self._clock.sleep(min(left, 1.0))
            await self._renew()

    async def _keep_one(self) -> float:
        """One gate's life; how long to wait before the next."""
        try:
            process = await self._start()
        except Unsupported as error:
            self.state = SensorState(NAME, Liveness.UNSUPPORTED, str(error))
            return _AGAIN_SECONDS
        except OSError as error:
            return self._failed(f"the gate could not be started ({type(error).__name__})")
        life = _Life(process)
        hearing = asyncio.get_running_loop().create_task(self._hear(life), name="gate-hearing")
        try:
            return await self._watch(life, hearing)
        finally:
            process.kill()
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.shield(process.wait())

    async def _watch(self, life: _Life, hearing: asyncio.Task[None]) -> float:
        told, missed, until = b"", 0, self._clock.monotonic() + _START_SECONDS
        while self._table:
            if self._table != told:
                life.process.tell(told := self._table)
            asked, before = life.asked + 1, life.answered
            life.asked = asked
            life.process.tell(encode_ping(Ping(asked)))
            await self._clock.sleep(_LOOK_SECONDS)
            if life.stands is not None and not life.stands.places:
                self.state = SensorState(NAME, Liveness.UNSUPPORTED, "; ".join(life.stands.limits))
                return _AGAIN_SECONDS
            if hearing.done():
                code = await life.process.wait()
                return self._lost("gate_ended", f"The gate before programs ended by itself (code {code}).")
            if life.stands is None:
                missed = 0 if self._clock.monotonic() < until else _MISSED
            else:
                # a busy machine's gate answers late, and each time; one that hangs answers nothing
                missed = 0 if life.answered >= asked or life.answered > before else missed + 1
                self.state = SensorState(NAME, Liveness.WORKING, "; ".join(life.stands.limits))
            if missed >= _MISSED:
                return self._lost("gate_hung", "The gate before programs did not answer any more, and was ended.")
            for over in self._ration.settle(self._clock.monotonic()):
                self._count(over.starts)
            await self._renew()
        return 0.0

    async def _hear(self, life: _Life) -> None:
        """Until it has ended."""
        while line := await life.process.hear():
            try:
                said = decode_said(line)
            except ValueError:
                continue  # a line cut off by its end
            match said:
                case Pong():
                    life.answered = said.number
                case Stands():
                    life.stands = said
                    _log.info("gate_stands", places=list(said.places))
                case Refused():
                    self._report(said)

    def _report(self, said: Refused) -> None:
        account = self._people().get(said.uid)
        if account is not None and self._ration.take(self._clock.monotonic()):
            blocked = AppBlocked(said.name, said.path, said.rule, enforced=True)
            self._tell(blocked, severity_of(said.category), account)

    def _count(self, starts: int) -> None:
        now = self._clock.now()
        detail = "programs that the policy does not allow were started more often than is told one by one"
        self._tell(Gap(GapCause.UNKNOWN, NAME, now, now, starts, detail), Severity.MEDIUM, "")

    def _lost(self, what: str, detail: str) -> float:
        self._tell(Tamper(what, f"{detail} Programs could be started all the same."), Severity.HIGH, "")
        return self._failed("the gate did not answer, and is started again")

    def _failed(self, reason: str) -> float:
        self.state = SensorState(NAME, Liveness.FAILED, reason)
        self._failures += 1
        _log.warning("gate_failed", reason=reason, failures=self._failures)
        return 0.0 if self._failures == 1 else backoff.delay(self._failures, 0.0, self._random.uniform())

    async def _renew(self) -> None:
        """What to tell the gate, if anybody's rules are others now."""
        people = {uid: account for uid, account in self._people().items() if is_person(uid)}
        holds = {uid: self._holds(account) for uid, account in people.items()}
        same = holds.keys() == self._effective.keys() and all(holds[uid] is self._effective[uid] for uid in holds)
        if same and self._clock.monotonic() < self._anew:
            return
        self._effective, self._anew = holds, self._clock.monotonic() + _ANEW_SECONDS
        moment = self._now()
        said = {uid: effective.control() for uid, effective in holds.items()}
        controls = {
            uid: standing(control, moment)
            for uid, control in said.items()
            if control.apps_gate and control.apps_mode == "enforce"
        }
        if not controls:
            self._table = b""
            return
        names = {name for control in controls.values() for app in control.apps for name in app.names}
        installed, sizes = await self._offload(lambda: self._installed(names))
        self._table = encode_table(Table(controls, installed, sizes))


class _Life:
    """One gate, and what it said of itself. `asked`, `answered`: numbers of the last ping and pong."""

    def __init__(self, process: GateProcess) -> None:
        self.process = process
        self.stands: Stands | None = None
        self.asked = self.answered = 0
