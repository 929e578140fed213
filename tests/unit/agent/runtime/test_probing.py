from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest

from agent.core.event import Standing
from agent.core.filter_probe import FilterTest
from agent.runtime.probing import EVERY_SECONDS, LEAST_SECONDS, Probing
from tests.fakes.clock import FakeClock, settle
from tests.fakes.filter_prober import FakeProber

T = TypeVar("T")
TESTS = (FilterTest("a", "http://a.example/", "x"), FilterTest("b", "http://b.example/", "x"))


async def at_once(work: Callable[[], T]) -> T:
    return work()


class Desk:
    def __init__(self) -> None:
        self.clock, self.prober = FakeClock(), FakeProber()
        self.tests: tuple[FilterTest, ...] = TESTS
        self.online = True
        self.probing = Probing(self.prober, at_once, self.clock, tests=lambda: self.tests, online=lambda: self.online)

    async def look(self, on_site: bool | None) -> dict[str, Standing]:
        self.probing.look(on_site)
        await settle()
        return {one.check: one.standing for one in self.probing.look(on_site)}


@pytest.mark.clause("T34")
async def test_it_is_tried_in_each_place_and_again_each_day() -> None:
    desk = Desk()
    assert await desk.look(True) == {"filter_on_site": Standing.SOUND}
    desk.prober.through = {"b"}
    both = {"filter_on_site": Standing.SOUND, "filter_off_site": Standing.WEAK}
    assert await desk.look(False) == both
    assert desk.prober.tried == ["a", "b", "a", "b"]
    assert await desk.look(True) == both
    await desk.clock.pass_time(EVERY_SECONDS, step=3600)
    assert await desk.look(True) == {**both, "filter_on_site": Standing.WEAK}


async def test_nothing_is_tried_that_no_policy_lists() -> None:
    desk = Desk()
    desk.tests = ()
    assert await desk.look(None) == {}
    assert desk.prober.tried == []


async def test_what_does_not_come_without_a_network_is_no_block() -> None:
    desk = Desk()
    desk.online = False
    assert await desk.look(None) == {}
    assert desk.prober.tried == []
    desk.online = True
    assert await desk.look(None) == {"filter": Standing.SOUND}


async def test_a_network_that_went_meanwhile_is_tried_again_before_long() -> None:
    desk = Desk()
    desk.probing.look(None)
    desk.online = False
    await settle()
    desk.online = True
    assert await desk.look(None) == {}
    await desk.clock.pass_time(LEAST_SECONDS, step=60)
    assert await desk.look(None) == {"filter": Standing.SOUND}
