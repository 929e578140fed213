"""`heed-agent session`: a signed-in user's own process, where typing is seen, matched and forgotten.

The story. Sensors put observations into the inbox from threads of their own; the loop gives them to the pipeline and
holds what comes out; the `pauses` actor tells the pipeline when typing paused; the `link` actor hands what is held to
the service, and lets go of each event only when the service says that it is committed. Without a service the helper
goes on, holding at most 1,000 events, and connects again. The `policy` actor makes the pipeline and the sensors do what
the service says of the policy; what cannot be used changes nothing, and every pulse says so. The `times` actor looks at
three clocks and at the sensors, and tells every stretch that is not proven.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

import structlog

from agent.core.event import Event, Gap, GapCause, Liveness, Pulse, SensorState, Tamper
from agent.core.gaps import TimeGaps, Times
from agent.core.holding import HOLDING_LIMIT, Holding
from agent.core.identifier import uuid7
from agent.core.interrupted import Interruptions
from agent.core.link import ToUser
from agent.core.observation import Observation, SensorReady, Tick
from agent.core.pipeline import Emit, Pipeline, TextDetector
from agent.core.rules import Rules
from agent.ports import Clock, ConnectLink, Offload, Random, Sensor
from agent.runtime.checking import Checking
from agent.runtime.delivering import Delivering
from agent.runtime.governing import Governing, MakeDetector
from agent.runtime.idling import Idling
from agent.runtime.inbox import Inbox
from agent.runtime.noticing import Noticing
from agent.runtime.offload import aside
from agent.runtime.senses import Senses
from agent.runtime.supervisor import Supervisor
from policy.severity import Severity

_LOOK_SECONDS = 1.0
_LEAST_SECONDS = 0.01

_log = structlog.get_logger("heed.session")


TellUser = Callable[[ToUser], Awaitable[None]]
"""Tells the user that a program of theirs was ended or a stick taken off, or what was decided. Must not raise."""


async def unseen(_said: ToUser) -> None:
    """Where nobody sits at the screen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whose session this is, as far as the helper knows; the service puts in what the operating system vouches for."""

    account: str
    session: str
    demo: bool = False


async def run_session(
    *,
    place: Place,
    sensors: Sequence[Sensor],
    pipeline: Pipeline,
    make_detector: MakeDetector,
    connect: ConnectLink,
    clock: Clock,
    random: Random,
    idling: Idling | None = None,
    noticing: Noticing | None = None,
    tell_user: TellUser = unseen,
    offload: Offload = aside,
    holding: Holding | None = None,
) -> None:
    """Run a session helper until cancelled. `idling` and `noticing`: the idle lock and the notice at sign-in, but where
    a script types; `tell_user`: shows that a program was ended, or what was decided about one; `offload`: where
    detectors are made; `holding`: where events wait for the service, for who must know how full it is.
    """
    session = Session(
        place=place,
        sensors=sensors,
        pipeline=pipeline,
        make_detector=make_detector,
        connect=connect,
        clock=clock,
        random=random,
        idling=idling,
        noticing=noticing,
        tell_user=tell_user,
        offload=offload,
        holding=Holding() if holding is None else holding,
    )
    supervisor = Supervisor(clock, random)
    supervisor.add("pauses", session.notice_pauses, vital=True)
    supervisor.add("link", session.delivering.run, vital=True)
    supervisor.add("times", session.watch_times, vital=True)
    supervisor.add("policy", session.governing.run, vital=True)
    supervisor.add("check", session.checking.run)
    if idling is not None:
        supervisor.add("idle", session.lock_when_idle)
    if noticing is not None:
        supervisor.add("notice", session.tell_at_sign_in)
    for sensor in sensors:
        supervisor.add(sensor.name, partial(session.senses.sense, sensor))
    await supervisor.run()


class Session:
    """What the actors of one helper share. Made in the loop that runs them."""

    def __init__(
        self,
        *,
        place: Place,
        sensors: Sequence[Sensor],
        pipeline: Pipeline,
        make_detector: MakeDetector,
        connect: ConnectLink,
        clock: Clock,
        random: Random,
        idling: Idling | None,
        noticing: Noticing | None,
        tell_user: TellUser,
        offload: Offload,
        holding: Holding,
    ) -> None:
        self._place = place
        self._idling = idling
        self._noticing = noticing
        self._pipeline = pipeline
        self._clock = clock
        self._random = random
        self._inbox = Inbox(self._take)
        self._typing = asyncio.Event()
        self._holding = holding
        self.delivering = Delivering(
            self._holding,
            connect,
            clock,
            random,
            pulse=self.pulse,
            greeted=lambda settings: pipeline.extend_confidential(settings.confidential),
            told=lambda policy: self.governing.tell(policy),  # noqa: PLW0108 - governing is made below
            shown=tell_user,
            challenged=lambda nonce: self.checking.challenged(nonce),  # noqa: PLW0108 - checking is made below
        )
        self._changed = self.delivering.changed
        self.senses = Senses(sensors, clock, self._inbox.put, self._changed.set)
        keyboard = next((sensor for sensor in sensors if sensor.name == "keyboard"), None)
        self.checking = Checking(keyboard, pipeline, clock, self._hold)
        self.governing = Governing(make_detector, offload, self._apply, self._changed.set)

    def _apply(self, rules: Rules, detector: TextDetector, lexicon: str) -> None:
        self._inbox.drain()  # what was noticed before is judged by what held before
        at = self._clock.monotonic()
        self._hold(self._pipeline.match_with(detector, lexicon, at))
        self._hold(self._pipeline.govern(rules, at))
        self.senses.stop(rules.stopped)
        if self._noticing is not None:
            self._noticing.tell(rules.notice)

    async def tell_at_sign_in(self) -> None:
        """Tell the user that they are monitored."""
        if self._noticing is not None:
            await self._noticing.run(self._hold)

    async def lock_when_idle(self) -> None:
        """Lock as the policy says. Raises what the idle lock raises."""
        if self._idling is not None:
            await self._idling.run(lambda: self._pipeline.rules.idle, lambda: self._pipeline.locked, self._hold)

    def _take(self, observation: Observation) -> None:
        """Give an observation to the pipeline, and hold what comes out."""
        pipeline = self._pipeline
        before = pipeline.locked, pipeline.suspended, pipeline.out_of_hours
        self._hold(self._observe(observation))
        after = pipeline.locked, pipeline.suspended, pipeline.out_of_hours
        if isinstance(observation, SensorReady) or after != before:
            self._changed.set()
        if self._pipeline.pause_due is not None:
            self._typing.set()

    def _tick(self) -> None:
        """Tell the pipeline that time passed, after all that was seen before."""
        self._inbox.drain()
        self._take(Tick(self._clock.monotonic(), self._clock.now()))

    async def notice_pauses(self) -> None:
        """Tell the pipeline when somebody who typed has paused, so that matches held back are raised then."""
        while True:
            await self._typing.wait()
            self._typing.clear()
            while (due := self._pipeline.pause_due) is not None:
                await self._clock.sleep(max(_LEAST_SECONDS, due - self._clock.monotonic()))
                self._tick()

    def _observe(self, observation: Observation) -> list[Emit]:
        """One observation's commands. A fault in matching costs the current sentence and is told."""
        try:
            return self._pipeline.observe(observation)
        except Exception as error:  # noqa: BLE001 - ending here would lose what is held, for one key
            # The message of an unknown error may hold a person's words; its type never does.
            _log.error("matching_failed", error=type(error).__name__)
            self._pipeline.reset()
            now = self._clock.now()
            detail = f"matching failed: {type(error).__name__}"
            return [Emit(Severity.LOW, Gap(GapCause.SENSOR_FAILED, "detection", now, now, 1, detail))]

    async def watch_times(self) -> None:
        """Look at the clocks and the sensors once a second."""
        times = TimeGaps(self._times(), _LOOK_SECONDS, "helper")
        interruptions = Interruptions(self._clock.monotonic(), _LOOK_SECONDS)
        while True:
            await self._clock.sleep(_LOOK_SECONDS)
            self._tick()
            if again := interruptions.see(self._clock.monotonic()):
                self._hold([Emit(Severity.MEDIUM, Tamper("helper_interrupted", again))])
            unproven = self.senses.gaps(self._away(), self._off(), self._clock.now())
            for gap in [*times.see(self._times()), *unproven, *self._shortfalls()]:
                _log.info("gap", cause=gap.cause, sensor=gap.sensor)
                self._hold([Emit(Severity.LOW, gap)])
                if gap.cause is GapCause.CLOCK_STEPPED:
                    self._hold([Emit(Severity.MEDIUM, Tamper("clock_stepped", gap.detail))])

    def _times(self) -> Times:
        return Times(self._clock.now(), self._clock.monotonic(), self._clock.boottime())

    def _shortfalls(self) -> list[Gap]:
        """What went for want of room, since the last look."""
        now = self._clock.now()
        gaps = []
        if self._inbox.lost:
            gaps.append(Gap(GapCause.UNKNOWN, "", now, now, self._inbox.lost, "observations came too fast"))
            self._inbox.lost = 0
        if self._holding.dropped and len(self._holding) < HOLDING_LIMIT:  # the record must not displace another
            reason = "the helper held too many events for want of a service"
            gaps.append(Gap(GapCause.SPOOL_FULL, "", now, now, self._holding.dropped, reason))
            self._holding.dropped = 0
        return gaps

    def _states(self) -> tuple[SensorState, ...]:
        """Every sensor's own word; one that is not looked at is said to be suspended, and why."""
        states = self.senses.states(self._away())
        idle = () if self._idling is None else (self._idling.state,)
        unusable = self.governing.unusable
        policy = (SensorState("policy", Liveness.FAILED, unusable[:256]),) if unusable else ()
        return (*states, *idle, *policy)

    def _off(self) -> dict[str, str]:
        """The sensors that the policy does not have looked at, and why."""
        return self._pipeline.rules.off(out_of_hours=self._pipeline.out_of_hours)

    def _away(self) -> dict[str, str]:
        """The sensors that are not looked at now, and why."""
        reason = self._looks_away()
        keyboard = {"keyboard": reason} if reason and self._keyboard_works() else {}
        return {**keyboard, **self._off()}

    def _keyboard_works(self) -> bool:
        return any(one == SensorState("keyboard", Liveness.WORKING) for one in self.senses.states({}))

    def _looks_away(self) -> str:
        """Why typing is not looked at now though the policy has it looked at, or ""."""
        return "locked" if self._pipeline.locked else "confidential" if self._pipeline.suspended else ""

    def _hold(self, commands: Sequence[Emit]) -> None:
        for command in commands:
            now = self._clock.now()
            self._holding.hold(
                Event(
                    id=uuid7(int(now.timestamp() * 1000), self._random.bytes(10)),
                    observed_at=now,
                    severity=command.severity,
                    account=self._place.account,
                    session=self._place.session,
                    demo=self._place.demo,
                    payload=command.payload,
                )
            )
            self.delivering.fresh.set()

    def pulse(self) -> Pulse:
        """What this helper says of itself now: states and counts."""
        return Pulse(
            sensors=self._states(),
            hook_events=sum(getattr(sensor, "hook_events", 0) for sensor in self.senses.sensors),
            os_inputs=sum(getattr(sensor, "os_inputs", 0) for sensor in self.senses.sensors),
            unsent=len(self._holding),
        )
