import asyncio

import pytest

from agent.errors import SensorLost, Unsupported
from agent.runtime.supervisor import ActorEndedError, Supervisor
from tests.fakes.running_clock import RunningClock, SteadyRandom


def supervisor(clock: RunningClock, failures: list[tuple[str, Exception]] | None = None) -> Supervisor:
    heard = [] if failures is None else failures
    return Supervisor(
        clock, SteadyRandom(), stop_within=0.2, on_failure=lambda name, error: heard.append((name, error))
    )


async def forever() -> None:
    await asyncio.Event().wait()


async def test_a_failed_actor_is_started_again_after_a_growing_wait() -> None:
    clock = RunningClock()
    heard: list[tuple[str, Exception]] = []
    watched = supervisor(clock, heard)
    starts = 0

    async def flaky() -> None:
        nonlocal starts
        starts += 1
        if starts == 4:
            watched.stop()
            await forever()
        raise SensorLost("gone")

    watched.add("flaky", flaky)
    await watched.run()
    assert starts == 4
    assert clock.slept == [0.5, 1.0, 2.0]
    assert [name for name, _ in heard] == ["flaky"] * 3


async def test_a_minute_of_sound_work_clears_the_record() -> None:
    clock = RunningClock()
    watched = supervisor(clock)
    starts = 0

    async def flaky() -> None:
        nonlocal starts
        starts += 1
        if starts == 4:
            watched.stop()
            await forever()
        clock.advance(61)
        raise SensorLost("gone")

    watched.add("flaky", flaky)
    await watched.run()
    assert clock.slept == [0.5, 0.5, 0.5]


async def test_what_is_unsupported_is_told_once_and_left_in_peace() -> None:
    heard: list[tuple[str, Exception]] = []
    watched = supervisor(RunningClock(), heard)

    async def cannot() -> None:
        raise Unsupported("no such device here")

    async def stopper() -> None:
        for _ in range(10):
            await asyncio.sleep(0)
        watched.stop()

    watched.add("cannot", cannot)
    watched.add("stopper", stopper)
    await watched.run()
    assert [(name, str(error)) for name, error in heard] == [("cannot", "no such device here")]


async def test_a_vital_actors_failure_stops_all_and_is_told() -> None:
    watched = supervisor(RunningClock())
    stopped = asyncio.Event()

    async def other() -> None:
        try:
            await forever()
        finally:
            stopped.set()

    async def vital() -> None:
        await asyncio.sleep(0)
        raise OSError("no socket")

    watched.add("other", other)
    watched.add("vital", vital, vital=True)
    with pytest.raises(OSError, match="no socket"):
        await watched.run()
    assert stopped.is_set()


async def test_a_vital_actor_may_not_simply_return() -> None:
    watched = supervisor(RunningClock())

    async def vital() -> None:
        return

    watched.add("vital", vital, vital=True)
    with pytest.raises(ActorEndedError, match="vital ended"):
        await watched.run()


async def test_one_that_will_not_stop_does_not_hold_up_the_end() -> None:
    watched = supervisor(RunningClock())
    release = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    watched.add("stubborn", stubborn)
    asyncio.get_running_loop().call_soon(watched.stop)
    async with asyncio.timeout(2):
        await watched.run()
    release.set()
    await asyncio.sleep(0)


async def test_two_actors_may_not_share_a_name() -> None:
    watched = supervisor(RunningClock())
    watched.add("twin", forever)
    with pytest.raises(ValueError, match="twin"):
        watched.add("twin", forever)


async def test_an_actor_that_a_library_cancelled_is_started_again() -> None:
    clock = RunningClock()
    heard: list[tuple[str, Exception]] = []
    watched = supervisor(clock, heard)
    starts = 0

    async def cancelled() -> None:
        nonlocal starts
        starts += 1
        if starts == 2:
            watched.stop()
            await forever()
        raise asyncio.CancelledError

    watched.add("cancelled", cancelled)
    await watched.run()
    assert starts == 2
    assert [name for name, _ in heard] == ["cancelled"]


async def test_a_vital_one_that_a_library_cancelled_is_the_end() -> None:
    watched = supervisor(RunningClock())

    async def cancelled() -> None:
        raise asyncio.CancelledError

    watched.add("cancelled", cancelled, vital=True)
    with pytest.raises(ActorEndedError, match="cancelled by nobody"):
        await watched.run()
