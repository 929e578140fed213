"""The sensors on a real X server, with a real window manager, a real terminal and real keys (design section 4)."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import pytest

from agent.core.event import Gap, GapCause, Keyword, Liveness
from agent.core.observation import Click, Focus, Key, KeyAction, Lock, Observation, SensorReady, Unlock
from agent.core.pipeline import Pipeline
from agent.errors import DisplayLost, HookLost
from agent.ports import Emit, Sensor
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.session import Place, run_session
from agent.sensors.choose import choose_idle, choose_keyboard, choose_locks, choose_window
from tests.fakes.detector import FakeDetector
from tests.fakes.service_link import FakeService
from tests.x11 import DEADLINE, XDisplay, needs_x11, x_display

pytestmark = needs_x11
CLOCK = SystemClock()


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


async def until(what: str, condition: Callable[[], object]) -> None:
    deadline = CLOCK.monotonic() + DEADLINE
    while not condition():
        assert CLOCK.monotonic() < deadline, f"waited {DEADLINE:g} s in vain for {what}"
        await asyncio.sleep(0.02)


@asynccontextmanager
async def sensing(sensor: Sensor, emit: Emit) -> AsyncIterator[asyncio.Task[None]]:
    def noticed(observation: Observation) -> None:
        if not isinstance(observation, SensorReady):
            emit(observation)

    task = asyncio.create_task(sensor.run(noticed))
    try:
        await until(f"{sensor.name} to work", lambda: sensor.state().liveness is Liveness.WORKING)
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, DisplayLost, HookLost):
            await task


def typed(seen: list[Observation]) -> str:
    return "".join(one.text for one in seen if isinstance(one, Key))


def actions(seen: list[Observation]) -> list[KeyAction]:
    return [one.action for one in seen if isinstance(one, Key) and one.action is not KeyAction.TEXT]


@pytest.mark.clause("D11")
async def test_real_keys_clicks_and_shortcuts_arrive(display: XDisplay) -> None:
    display.terminal("essay")
    keyboard = choose_keyboard({"DISPLAY": display.name}, CLOCK)
    seen: list[Observation] = []
    async with sensing(keyboard, seen.append):
        await asyncio.to_thread(display.type, "Hello, it is 5 o'clock?")
        await asyncio.to_thread(display.xdotool, "key", "BackSpace", "Return", "Tab", "Left", "ctrl+v", "ctrl+c")
        await asyncio.to_thread(display.xdotool, "mousemove", "300", "300", "click", "1", "click", "4")
        await until("the click", lambda: any(isinstance(one, Click) for one in seen))
        await until("the last key", lambda: len(actions(seen)) == 5)  # keys have a thread of their own
        assert typed(seen) == "Hello, it is 5 o'clock?"
        assert actions(seen) == [
            KeyAction.BACKSPACE,
            KeyAction.ENTER,
            KeyAction.TAB,
            KeyAction.MOVE,
            KeyAction.MOVE,
        ]
        assert sum(isinstance(one, Click) for one in seen) == 1


async def test_another_layout_is_followed(display: XDisplay) -> None:
    display.terminal("essay")
    seen: list[Observation] = []
    async with sensing(choose_keyboard({"DISPLAY": display.name}, CLOCK), seen.append):
        await asyncio.to_thread(display.type, "a")
        await until("a key", lambda: typed(seen) == "a")
        await asyncio.to_thread(display.launch("setxkbmap", "fr").wait, DEADLINE)
        await asyncio.sleep(1.1)  # the listener looks for a new layout once a second
        await asyncio.to_thread(display.xdotool, "key", "11")  # on the key that is 2 elsewhere
        await until("a key of the new layout", lambda: len(typed(seen)) == 2)
        assert typed(seen) == "aé"


async def test_keys_that_are_mapped_as_they_are_typed_arrive(display: XDisplay) -> None:
    """As by an on-screen keyboard, an input method or a script; xdotool ends a line with Linefeed, not Return."""
    display.terminal("essay")
    seen: list[Observation] = []
    async with sensing(choose_keyboard({"DISPLAY": display.name}, CLOCK), seen.append):
        await asyncio.to_thread(display.type, "é£ żółw\n")
        await until("the end of the line", lambda: KeyAction.ENTER in actions(seen))
        assert typed(seen) == "é£ żółw"


async def test_a_raising_callback_is_survived(display: XDisplay) -> None:
    display.terminal("essay")
    seen: list[Observation] = []

    def emit(observation: Observation) -> None:
        seen.append(observation)
        if len(seen) == 2:
            raise RuntimeError("a fault behind the hook")

    async with sensing(choose_keyboard({"DISPLAY": display.name}, CLOCK), emit):
        await asyncio.to_thread(display.type, "abcd")
        await until("all keys", lambda: typed(seen) == "abcd")


async def test_the_focused_window_and_its_title_arrive(display: XDisplay) -> None:
    display.terminal("essay")
    seen: list[Observation] = []
    async with sensing(choose_window({"DISPLAY": display.name}, CLOCK), seen.append):
        await until("the first window", lambda: seen)
        assert isinstance(seen[0], Focus)
        assert (seen[0].title, seen[0].process) == ("essay", "xterm")
        await asyncio.to_thread(display.xdotool, "getactivewindow", "set_window", "--name", "my diary é")
        await until("the new title", lambda: isinstance(seen[-1], Focus) and seen[-1].title == "my diary é")
        await asyncio.to_thread(display.terminal, "second")
        await until("the second window", lambda: isinstance(seen[-1], Focus) and seen[-1].title == "second")


def test_a_window_that_vanishes_while_one_asks_about_it_has_no_title(display: XDisplay) -> None:
    from agent.sensors.window.x11 import _Watcher
    from agent.sensors.x11 import close_display, open_display

    connection = open_display()
    seen: list[Observation] = []
    watcher = _Watcher(connection, seen.append, CLOCK)
    assert watcher._title(0x7F_FFFF) == ""
    assert watcher._process(0x7F_FFFF) == ""
    close_display(connection)
    assert display.name


async def test_idle_grows_and_falls_with_real_input(display: XDisplay) -> None:
    idle = choose_idle({"DISPLAY": display.name})
    await until("some idle time", lambda: idle.idle_seconds() > 1.0)
    await asyncio.to_thread(display.xdotool, "key", "a")
    assert idle.idle_seconds() < 1.0
    display.kill()
    with pytest.raises(DisplayLost):
        idle.idle_seconds()
    display.start()
    assert idle.idle_seconds() >= 0
    idle.close()


@contextmanager
def remembered_contexts() -> Iterator[list[int]]:
    """The numbers of the record contexts that key listeners make meanwhile."""
    from agent.sensors.keyboard.listeners import KeyListener

    contexts: list[int] = []
    initialize = KeyListener._initialize

    def remember(self: Any, display: object) -> None:
        contexts.append(self._context)
        initialize(self, display)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(KeyListener, "_initialize", remember)
        yield contexts


def deafen(context: int) -> None:
    """Have the server record no client in this context any more."""
    from Xlib.display import Display
    from Xlib.ext import record

    other = Display()
    record.UnregisterClients(
        display=other.display,
        opcode=other.display.get_extension_major(record.extname),
        context=context,
        clients=[record.AllClients],
    )
    other.sync()
    other.close()


async def test_a_hook_that_went_deaf_is_found_and_armed_again(display: XDisplay) -> None:
    """The record contexts are emptied behind the listeners' backs: their threads live, and hear nothing."""
    display.terminal("essay")
    keyboard = choose_keyboard({"DISPLAY": display.name}, CLOCK)
    seen: list[Observation] = []
    with remembered_contexts() as contexts:
        async with sensing(keyboard, seen.append) as task:
            deafen(contexts[0])
            deadline = CLOCK.monotonic() + DEADLINE
            while not task.done() and CLOCK.monotonic() < deadline:
                await asyncio.to_thread(display.xdotool, "key", "a")
                await asyncio.sleep(0.3)
            with pytest.raises(HookLost) as lost:
                await task
            assert lost.value.seen_until is not None
            assert CLOCK.monotonic() - lost.value.seen_until > 1
            assert keyboard.state().liveness is Liveness.FAILED
    seen.clear()
    async with sensing(keyboard, seen.append):
        await asyncio.to_thread(display.type, "ok")
        await until("keys after re-arming", lambda: typed(seen) == "ok")


async def test_a_canary_is_heard_and_is_no_input(display: XDisplay) -> None:
    from agent.sensors.keyboard.x11 import X11Canary

    display.terminal("essay")
    seen: list[Observation] = []
    keyboard = choose_keyboard({"DISPLAY": display.name}, CLOCK)
    async with sensing(keyboard, seen.append):
        keyboard._watchdog._canary = CLOCK.monotonic()  # type: ignore[attr-defined] # as when it has just asked for one
        assert await asyncio.to_thread(X11Canary().press)
        await asyncio.to_thread(display.type, "b")
        await until("the key after it", lambda: typed(seen) == "b")
        assert len(seen) == 1
        assert keyboard.hook_events == 1  # type: ignore[attr-defined] # the keyboard sensor counts


# python-xlib leaves the socket of a refused connection to the garbage collector, which closes it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.clause("T22")
async def test_a_display_that_goes_and_comes_back_leaves_an_honest_gap(
    display: XDisplay, capfd: pytest.CaptureFixture[str]
) -> None:
    environment = {"DISPLAY": display.name}
    display.terminal("essay")
    service = FakeService()
    sensors = (choose_keyboard(environment, CLOCK), choose_window(environment, CLOCK))
    task = asyncio.create_task(
        run_session(
            place=Place("pupil", "s1"),
            sensors=sensors,
            pipeline=Pipeline(FakeDetector("harm")),
            make_detector=lambda _rules, _lexicon: (FakeDetector("harm"), ""),
            connect=service.connect,
            clock=CLOCK,
            random=SystemRandom(),
        )
    )

    def working() -> bool:
        return all(sensor.state().liveness is Liveness.WORKING for sensor in sensors)

    def keywords() -> list[str]:
        return [event.payload.window_title for event in service.events if isinstance(event.payload, Keyword)]

    def gaps() -> dict[str, Gap]:
        return {event.payload.sensor: event.payload for event in service.events if isinstance(event.payload, Gap)}

    try:
        await until("the sensors", working)
        await asyncio.to_thread(display.type, "harm")
        await until("the first match", lambda: keywords() == ["essay"])
        await asyncio.to_thread(display.kill)
        await until("the loss", lambda: not any(sensor.state().liveness is Liveness.WORKING for sensor in sensors))
        await asyncio.to_thread(display.start)
        await asyncio.to_thread(display.terminal, "second")
        await until("the sensors again", working)
        await until("the gaps", lambda: {"keyboard", "window"} <= gaps().keys())
        await asyncio.to_thread(display.type, "harm")
        await until("the second match", lambda: keywords() == ["essay", "second"])
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    for gap in gaps().values():
        assert gap.cause is GapCause.DISPLAY_LOST
        assert gap.since < gap.until
    told = capfd.readouterr().err.splitlines()
    assert [line for line in told if not line.startswith("{")] == []  # no traceback; the log, where one is configured


@pytest.mark.clause("U7")
async def test_what_is_typed_at_a_real_lock_screen_is_never_looked_at(display: XDisplay) -> None:
    environment = {"DISPLAY": display.name}
    display.terminal("essay")
    service = FakeService()
    sensors = (choose_keyboard(environment, CLOCK), *choose_locks(environment, CLOCK))
    pipeline = Pipeline(FakeDetector("harm"))
    task = asyncio.create_task(
        run_session(
            place=Place("pupil", "s1"),
            sensors=sensors,
            pipeline=pipeline,
            make_detector=lambda _rules, _lexicon: (FakeDetector("harm"), ""),
            connect=service.connect,
            clock=CLOCK,
            random=SystemRandom(),
        )
    )

    def snippets() -> list[str]:
        return [event.payload.snippet for event in service.events if isinstance(event.payload, Keyword)]

    def heard() -> int:
        return service.pulses[-1].hook_events if service.pulses else 0

    try:
        await until("the sensors", lambda: all(one.state().liveness is Liveness.WORKING for one in sensors))
        await asyncio.to_thread(display.type, "before harm and more")
        await until("the match before", lambda: len(snippets()) == 1)
        locker = display.launch("i3lock", "--nofork")
        await until("the lock", lambda: service.pulses[-1].sensors[0].liveness is Liveness.SUSPENDED)
        assert pipeline._window.text == ""
        before = heard()
        await asyncio.to_thread(display.type, "harm is my password")
        await until("the hook to have heard it", lambda: heard() > before)
        assert pipeline._window.text == ""
        assert len(snippets()) == 1
        assert service.pulses[-1].sensors[0].reason == "locked"
        locker.kill()
        await until("the end of the lock", lambda: service.pulses[-1].sensors[0].liveness is Liveness.WORKING)
        await asyncio.to_thread(display.type, "after harm")
        await until("the match after", lambda: len(snippets()) == 2)
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert snippets() == ["before harm", "after harm"]


async def test_a_screen_that_is_locked_already_is_noticed_and_no_menu_is_taken_for_a_locker(display: XDisplay) -> None:
    environment = {"DISPLAY": display.name}
    display.terminal("essay")
    display.launch("i3lock", "--nofork")
    await until("the locker", lambda: "i3lock" in asked(display, "search", "--class", "i3lock", "getwindowname"))
    seen: list[Observation] = []
    (sensor,) = choose_locks(environment, CLOCK)
    async with sensing(sensor, seen.append):
        await until("the lock", lambda: kinds(seen) == [Lock])
    await asyncio.to_thread(display.kill)
    await asyncio.to_thread(display.start)
    seen.clear()
    async with sensing(sensor, seen.append):
        await until("the end of the lock", lambda: kinds(seen) == [Unlock])
        await asyncio.to_thread(display.xdotool, "mousemove", "600", "500", "click", "3")  # openbox's menu
        await asyncio.to_thread(display.terminal, "second")
    assert kinds(seen) == [Unlock]


def kinds(seen: list[Observation]) -> list[type[Observation]]:
    return [type(one) for one in seen]


def asked(display: XDisplay, *words: str) -> str:
    command = ["xdotool", *words]
    return subprocess.run(command, env=display.environment, check=False, capture_output=True, text=True).stdout
