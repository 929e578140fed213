"""A canary through a real X server: the hook hears it, the terminal in front does not, and idle time goes on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from agent.core.check import Injections
from agent.core.observation import Key, Observation
from agent.runtime.clock import SystemClock
from agent.sensors.choose import _make_hook
from agent.sensors.idle.discounted import DiscountedIdle
from agent.sensors.idle.x11 import X11Idle
from agent.sensors.keyboard.hook import KeyboardSensor
from tests.conditions import until
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.xdist_group("display")]


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[XDisplay]:
    with x_display() as started:
        for name, value in started.environment.items():
            monkeypatch.setenv(name, value)
        yield started


@pytest.mark.clause("D7", "D10")
async def test_a_canary_reaches_the_hook_and_nothing_else(display: XDisplay, tmp_path: Path) -> None:
    written = tmp_path / "written"
    display.launch("xterm", "-T", "homework", "-e", f"cat > {written}")
    await asyncio.to_thread(
        display.xdotool, "search", "--sync", "--onlyvisible", "--name", "homework", "windowactivate", "--sync"
    )
    clock, injections, seen = SystemClock(), Injections(), list[Observation]()
    idle, server = DiscountedIdle(X11Idle(), clock, injections), X11Idle()
    sensor = KeyboardSensor(_make_hook, idle, clock, injections=injections)
    living = asyncio.create_task(sensor.run(seen.append))
    try:
        await until(lambda: sensor._hook is not None, 20)
        await asyncio.to_thread(display.type, "one ")
        await until(lambda: sum(isinstance(one, Key) for one in seen) == 4, 20)
        counted, used = sensor.hook_events, await sensor.in_use()
        since = clock.monotonic() - used
        proved = await sensor.prove(bytes(range(16)), used)
        assert proved.by_keys
        assert await sensor.in_use() >= clock.monotonic() - since - 0.1  # not a tenth of a second is taken off
        assert await asyncio.to_thread(server.idle_seconds) < await sensor.in_use()  # though the server was told
        assert sensor.hook_events == counted
        await asyncio.to_thread(display.type, "two\n")
        await until(lambda: written.read_text() == "one two\n", 20)
        assert "".join(one.text for one in seen if isinstance(one, Key)) == "one two"
        assert await sensor.in_use() < clock.monotonic() - since  # real input counts again
    finally:
        server.close()
        living.cancel()
        with suppress(asyncio.CancelledError):
            await living


@pytest.mark.clause("D7", "D10")
async def test_nothing_on_the_screen_changes_by_a_canary(display: XDisplay) -> None:
    """Issue 7, must show 8: pictures are taken as fast as they come while canaries pass through a terminal."""
    display.launch("xterm", "-T", "homework", "-xrm", "XTerm*cursorBlink: false", "-e", "cat")
    await asyncio.to_thread(
        display.xdotool, "search", "--sync", "--onlyvisible", "--name", "homework", "windowactivate", "--sync"
    )
    clock, injections, seen = SystemClock(), Injections(), list[Observation]()
    sensor = KeyboardSensor(_make_hook, DiscountedIdle(X11Idle(), clock, injections), clock, injections=injections)
    living = asyncio.create_task(sensor.run(seen.append))
    pictures, over = set[bytes](), threading.Event()

    def watch() -> None:
        while not over.is_set():
            pictures.add(display.picture())

    try:
        await until(lambda: sensor._hook is not None, 20)
        blank = await asyncio.to_thread(display.picture)
        await asyncio.to_thread(display.type, "homework")
        await until(lambda: sum(isinstance(one, Key) for one in seen) == 8, 20)
        await until(lambda: display.picture() != blank, 20)  # so what a terminal echoes is seen in a picture
        before = await _still(display)
        watching = asyncio.create_task(asyncio.to_thread(watch))
        for number in range(12):
            assert (await sensor.prove(number.to_bytes(16), await sensor.in_use())).by_keys
        over.set()
        await watching
        assert pictures == {before}
        assert await _still(display) == before
    finally:
        over.set()
        living.cancel()
        with suppress(asyncio.CancelledError):
            await living


async def _still(display: XDisplay) -> bytes:
    """A picture of a screen that has come to rest."""
    last, shown = b"", await asyncio.to_thread(display.picture)
    while shown != last:
        await asyncio.sleep(0.2)
        last, shown = shown, await asyncio.to_thread(display.picture)
    return shown
