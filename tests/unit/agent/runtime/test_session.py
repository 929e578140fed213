from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

import pytest

from agent.core.event import Gap, GapCause, Keyword, Liveness, Tamper
from agent.core.link import HelperPolicy, HelperSettings, ProgramClosed, ToUser
from agent.core.observation import Focus, Key, KeyAction, Lock, Unlock
from agent.core.pipeline import Pipeline, TextDetector
from agent.core.rules import OFF_BY_POLICY, OUT_OF_HOURS, Rules
from agent.errors import DisplayLost, HookLost, Unsupported
from agent.runtime.session import Place, run_session
from policy.detect.match import Match
from policy.detect.match import Place as TextPlace
from tests.fakes.clock import FakeClock, FakeRandom, settle
from tests.fakes.detector import FakeDetector, FakeStream
from tests.fakes.sensor import FakeSensor
from tests.fakes.service_link import FakeService

T = TypeVar("T")


class Running:
    """One helper in a test."""

    def __init__(self, detector: FakeDetector | None = None) -> None:
        self.clock = FakeClock()
        self.sensor = FakeSensor()
        self.service = FakeService()
        self.pipeline = Pipeline(detector or FakeDetector("harm", "held back"))
        self.closed: list[str] = []

    async def tell_closed(self, said: ToUser) -> None:
        if isinstance(said, ProgramClosed):
            self.closed.append(said.name)

    def make_detector(self, rules: Rules, lexicon: str) -> tuple[TextDetector, str]:
        if lexicon == "/missing":
            raise ValueError("the lexicon that the policy names cannot be read")
        return FakeDetector("harm", "held back", *(word for term in rules.monitoring.terms for word in term.words)), ""

    async def offload(self, work: Callable[[], T]) -> T:
        return work()

    async def type(self, text: str) -> None:
        for character in f"{text} ":  # what ends the word wakes the helper
            self.sensor.notice(Key(self.clock.monotonic(), KeyAction.TEXT, character))
        await settle()

    async def comes_back(self) -> None:
        while self.sensor.state().liveness is not Liveness.WORKING:
            await self.clock.pass_time(0.25)

    def liveness(self) -> Liveness:
        return self.service.pulses[-1].sensors[0].liveness

    def keywords(self) -> list[str]:
        return [event.payload.snippet for event in self.service.events if isinstance(event.payload, Keyword)]

    def gaps(self) -> list[Gap]:
        return [event.payload for event in self.service.events if isinstance(event.payload, Gap)]


@asynccontextmanager
async def helper(running: Running) -> AsyncIterator[Running]:
    task = asyncio.create_task(
        run_session(
            place=Place("pupil", "s1", demo=True),
            sensors=[running.sensor],
            pipeline=running.pipeline,
            make_detector=running.make_detector,
            tell_user=running.tell_closed,
            offload=running.offload,
            connect=running.service.connect,
            clock=running.clock,
            random=FakeRandom(),
        )
    )
    await settle()
    try:
        yield running
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_match_reaches_the_service_with_its_place() -> None:
    async with helper(Running()) as running:
        await running.type("i harm")
        (event,) = running.service.events
    assert running.keywords() == ["i harm"]
    assert (event.account, event.session, event.demo) == ("pupil", "s1", True)
    assert event.id.version == 7


@pytest.mark.clause("J23")
async def test_matches_wait_for_a_service_that_is_away_and_go_out_once() -> None:
    running = Running()
    running.service.up = False
    async with helper(running):
        await running.type("harm")
        assert running.service.events == []
        running.service.up = True
        await running.clock.pass_time(2)
        assert running.keywords() == ["harm"]
        running.service.crash()
        running.service.up = True
        await running.clock.pass_time(2)
    assert running.service.connections == 2
    assert running.keywords() == ["harm"]


async def test_a_match_that_was_sent_but_not_committed_is_sent_again() -> None:
    running = Running()
    running.service.commits = False
    async with helper(running):
        await running.type("harm")
        running.service.crash()
        running.service.up = running.service.commits = True
        await running.clock.pass_time(2)
        first, second = running.service.events
        assert first == second
        assert running.service.pulses[-1].unsent == 1


async def test_a_pause_raises_what_was_held_back() -> None:
    async with helper(Running()) as running:
        await running.type("held back")
        assert running.keywords() == []
        await running.clock.pass_time(1.75)
        assert running.keywords() == ["held back"]


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (DisplayLost("the display is gone"), GapCause.DISPLAY_LOST),
        (HookLost("not heard"), GapCause.HOOK_LOST),
        (RuntimeError("a fault"), GapCause.SENSOR_FAILED),
    ],
)
async def test_a_lost_sensor_comes_back_and_leaves_a_gap(error: Exception, cause: GapCause) -> None:
    async with helper(Running()) as running:
        running.sensor.fail(error)
        await running.clock.pass_time(4)
        assert running.sensor.starts == 2
        await running.type("harm")
    (gap,) = running.gaps()
    assert (gap.cause, gap.sensor) == (cause, "keyboard")
    assert running.keywords() == ["harm"]


@pytest.mark.clause("T22")
@pytest.mark.parametrize("lost", [DisplayLost, HookLost])
async def test_a_gap_begins_when_the_sensor_was_last_known_to_see(lost: type[DisplayLost | HookLost]) -> None:
    async with helper(Running()) as running:
        await running.clock.pass_time(60)
        failed_at = running.clock.now()
        running.sensor.fail(lost("nobody knows since when", running.clock.monotonic() - 7))
        await running.clock.pass_time(4)
    (gap,) = running.gaps()
    assert (failed_at - gap.since).total_seconds() == 7


@pytest.mark.clause("T22")
async def test_a_clock_set_by_a_day_is_told() -> None:
    async with helper(Running()) as running:
        running.clock.step(86_400)
        await running.clock.pass_time(2)
        await running.type("harm")
    (gap,) = running.gaps()
    assert gap.cause is GapCause.CLOCK_STEPPED
    assert any(isinstance(event.payload, Tamper) for event in running.service.events)
    assert running.keywords() == ["harm"]


@pytest.mark.clause("T22")
async def test_many_short_stops_are_told_in_sum() -> None:
    async with helper(Running()) as running:
        for _ in range(8):
            running.clock.advance(4)
            await running.clock.pass_time(2)
    (tamper,) = [event.payload for event in running.service.events if isinstance(event.payload, Tamper)]
    assert tamper.what == "helper_interrupted"
    assert running.gaps() == []


async def test_sleep_is_told_as_sleep() -> None:
    async with helper(Running()) as running:
        running.clock.suspend(3600)
        await running.clock.pass_time(2)
    (gap,) = running.gaps()
    assert gap.cause is GapCause.ASLEEP
    assert (gap.until - gap.since).total_seconds() == 3600


async def test_pulses_say_what_works_and_that_confidential_support_suspends() -> None:
    async with helper(Running()) as running:
        assert running.service.pulses[-1].sensors[0].liveness is Liveness.WORKING
        running.sensor.notice(Focus(running.clock.monotonic(), "Childline - Firefox", "firefox"))
        await running.clock.pass_time(6)
        (state,) = running.service.pulses[-1].sensors
    assert (state.liveness, state.reason) == (Liveness.SUSPENDED, "confidential")


async def test_a_change_is_told_at_once() -> None:
    async with helper(Running()) as running:
        before = len(running.service.pulses)
        running.sensor.notice(Lock(running.clock.monotonic()))
        await settle()
        assert [(one.liveness, one.reason) for one in running.service.pulses[-1].sensors] == [
            (Liveness.SUSPENDED, "locked")
        ]
        running.sensor.notice(Unlock(running.clock.monotonic()))
        await settle()
        assert running.liveness() is Liveness.WORKING
        running.sensor.fail(DisplayLost("the display is gone"))
        await settle()
        assert running.liveness() is Liveness.FAILED
        await running.comes_back()
        assert running.liveness() is Liveness.WORKING
    assert len(running.service.pulses) == before + 4


async def test_what_never_worked_here_leaves_no_gap() -> None:
    async with helper(Running()) as running:
        running.sensor.fail(Unsupported("there is no display"))
        await running.clock.pass_time(1_000, step=5)
    assert [gap for gap in running.gaps() if gap.cause is GapCause.SENSOR_FAILED] == []


async def test_the_service_names_further_confidential_services() -> None:
    running = Running()
    running.service.settings = HelperSettings(confidential=("Our Counsellor",))
    async with helper(running):
        running.sensor.notice(Focus(running.clock.monotonic(), "Our Counsellor - Firefox", "firefox"))
        await running.type("harm")
    assert running.keywords() == []


class FaultyStream(FakeStream):
    def feed(self, character: str) -> list[Match]:
        if character == "!":
            raise ValueError("a fault in matching")
        return super().feed(character)


class FaultyDetector(FakeDetector):
    def stream(self) -> FakeStream:
        return FaultyStream(["harm"])

    def detect(self, text: str, place: TextPlace) -> list[Match]:  # noqa: ARG002 - the port's signature
        return []


async def test_a_fault_in_matching_is_told_and_survived() -> None:
    async with helper(Running(FaultyDetector())) as running:
        await running.type("a!")
        await running.type("harm")
    (gap,) = running.gaps()
    assert (gap.cause, gap.sensor, gap.detail) == (GapCause.SENSOR_FAILED, "detection", "matching failed: ValueError")
    assert running.keywords() == ["harm"]


async def test_a_thousand_events_are_held_and_the_rest_is_counted() -> None:
    running = Running()
    running.service.up = False
    async with helper(running):
        for number in range(1_010):
            running.sensor.notice(Focus(running.clock.monotonic(), f"harm {number}", "xterm"))
        await settle()
        await running.clock.pass_time(2)
        running.service.up = True
        await running.clock.pass_time(12)
    assert sum(gap.lost for gap in running.gaps() if gap.cause is GapCause.SPOOL_FULL) >= 10
    assert len(running.keywords()) >= 999


def policy(version: int, lexicon: str = "", **monitoring: object) -> HelperPolicy:
    return HelperPolicy(json.dumps({"monitoring": monitoring}).encode(), lexicon, version)


def term(word: str) -> dict[str, object]:
    return {"words": [word], "category": "bullying", "severity": "high"}


@pytest.mark.clause("T31")
async def test_a_term_that_is_added_is_met_and_one_that_is_muted_is_not_without_a_restart() -> None:
    async with helper(Running()) as running:
        await running.type("noodle")
        running.service.tell(policy(1, terms={"food": term("noodle")}))
        await running.clock.pass_time(2)
        assert running.keywords() == ["noodle"]  # what stands there is read again
        running.sensor.notice(Key(running.clock.monotonic(), KeyAction.ENTER))
        running.service.tell(policy(2, terms={"food": term("noodle")}, muted={"test/noodle": {}}))
        await running.clock.pass_time(2)
        await running.type("noodle harm")
    assert running.keywords() == ["noodle", "noodle harm"]
    assert running.sensor.starts == 1


@pytest.mark.clause("T1", "T22")
async def test_a_sensor_that_the_policy_turns_off_is_stopped_and_told_and_comes_back() -> None:
    async with helper(Running()) as running:
        running.service.tell(policy(1, sensors={"typing": False}))
        await running.clock.pass_time(1)
        assert running.sensor.state().liveness is Liveness.FAILED  # it does not run
        (state,) = running.service.pulses[-1].sensors
        assert (state.liveness, state.reason) == (Liveness.SUSPENDED, OFF_BY_POLICY)
        await running.clock.pass_time(600, step=5)
        running.service.tell(policy(2))
        await running.clock.pass_time(2)
        assert running.liveness() is Liveness.WORKING
        await running.type("harm")
    (gap,) = [gap for gap in running.gaps() if gap.cause is GapCause.POLICY]
    assert (gap.sensor, gap.detail) == ("keyboard", OFF_BY_POLICY)
    assert 600 <= (gap.until - gap.since).total_seconds() < 610
    assert [gap for gap in running.gaps() if gap.cause is GapCause.SENSOR_FAILED] == []
    assert running.keywords() == ["harm"]


@pytest.mark.clause("T30")
async def test_outside_the_hours_is_said_and_no_gap_but_the_policys() -> None:
    weekend = {"hours": {"week": {"days": ["sat", "sun"], "from": "00:00", "to": "23:59"}}}
    told = HelperPolicy(json.dumps({"calendar": weekend, "monitoring": {"hours": "week"}}).encode(), "", 1)
    async with helper(Running()) as running:
        running.service.tell(told)
        await running.clock.pass_time(2)
        (state,) = running.service.pulses[-1].sensors
        assert (state.liveness, state.reason) == (Liveness.SUSPENDED, OUT_OF_HOURS)
        await running.type("harm")
    assert running.keywords() == []


@pytest.mark.parametrize("told", [policy(4, "/missing"), HelperPolicy(b"[1", "", 4)])
async def test_what_cannot_be_used_leaves_the_one_before_in_force_and_says_so(told: HelperPolicy) -> None:
    async with helper(Running()) as running:
        running.service.tell(policy(3, muted={"test/harm": {}}))
        await running.clock.pass_time(1)
        running.service.tell(told)
        await running.clock.pass_time(1)
        await running.type("harm")
        said = running.service.pulses[-1].sensors[-1]
        assert (said.sensor, said.liveness) == ("policy", Liveness.FAILED)
        assert "version 4" in said.reason
        running.service.tell(policy(3, muted={"test/harm": {}}))
        await running.clock.pass_time(1)
        assert [one.sensor for one in running.service.pulses[-1].sensors] == ["keyboard"]
    assert running.keywords() == []


async def test_a_program_that_the_service_ended_is_told_to_its_user() -> None:
    async with helper(Running()) as running:
        running.service.close("game")
        await settle()
        assert running.closed == ["game"]
