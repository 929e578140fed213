"""The idle lock on a real X server, with a locker that takes the keyboard (J1, D4)."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, suppress
from pathlib import Path

import pytest
from Xlib import X
from Xlib.display import Display

from agent.core.event import Liveness, Locked, LockFailed, Payload
from agent.core.idle import IdleRules
from agent.core.observation import Lock, Observation, Unlock
from agent.core.pipeline import Emit
from agent.errors import Unsupported
from agent.host.lock.choose import choose_locker
from agent.host.lock.programs import Programs, ways
from agent.ports import Locker, Notices
from agent.runtime.clock import SystemClock
from agent.runtime.idling import Idling
from agent.runtime.offload import aside
from agent.sensors.choose import NoStage, choose_idle, choose_locks
from tests.conditions import until
from tests.fakes.notices import FakeNotices
from tests.locker import install
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = needs_x11
CLOCK = SystemClock()


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


def idling_of(environment: dict[str, str], locker: Locker, notices: Notices) -> Idling:
    """As the helper has it; without sound, which these machines have none of."""
    probe, stage = choose_idle(environment), NoStage()
    return Idling(probe, locker, CLOCK, aside, stage=stage, notices=notices, language="en")


class Session:
    """A session's idle lock, with the sensor that sees the screen locked, and the lockers that stand in `programs`."""

    def __init__(self, display: XDisplay, programs: Path, rules: IdleRules) -> None:
        self.locker = Programs(ways("", lambda name: shutil.which(name, path=str(programs))))
        self.environment = {"DISPLAY": display.name}
        self.rules = rules
        self.notices = FakeNotices()
        self.locked = False
        self.told: list[Payload] = []
        self.locked_at = 0.0

    def see(self, observation: Observation) -> None:
        if isinstance(observation, Lock | Unlock):
            self.locked = isinstance(observation, Lock)
            self.locked_at = CLOCK.monotonic()

    def hold(self, commands: list[Emit]) -> None:
        self.told += [command.payload for command in commands]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        (sensor,) = choose_locks(self.environment, CLOCK)
        idling = idling_of(self.environment, self.locker, self.notices)
        tasks = [
            asyncio.create_task(sensor.run(self.see)),
            asyncio.create_task(idling.run(lambda: self.rules, lambda: self.locked, self.hold)),
        ]
        try:
            await until(lambda: sensor.state().liveness is idling.state.liveness is Liveness.WORKING, 20)
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for process in self.locker.running:
                process.kill()
                process.wait()


def keyboard_is_free(display: XDisplay) -> bool:
    """Whether X would give the keyboard to somebody else: not while a locker has it."""
    asking = Display(display.name)
    answer = asking.screen().root.grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
    asking.close()
    return bool(answer == X.GrabSuccess)


@pytest.mark.clause("D4", "J1", "J11")
async def test_idleness_locks_and_the_lock_is_seen_by_screen_and_grab(display: XDisplay, tmp_path: Path) -> None:
    install(tmp_path / "bin")
    session = Session(display, tmp_path / "bin", IdleRules(4, 2))
    await asyncio.to_thread(display.type, "x")
    began = CLOCK.monotonic()
    async with session.running():
        await until(lambda: session.locked, 20)
        assert 3 <= session.locked_at - began < 7
        await until(lambda: not keyboard_is_free(display), 10)
        await until(lambda: len(session.told) == 1, 10)
        await asyncio.to_thread(display.xdotool, "key", "Escape")
        await until(lambda: not session.locked, 10)
        assert await asyncio.to_thread(keyboard_is_free, display)
    (locked,) = session.told
    assert isinstance(locked, Locked)
    assert not locked.by_user
    assert abs(locked.idle_seconds - 4) <= 1


@pytest.mark.clause("J1", "J11")
async def test_of_three_sessions_at_once_the_idle_ones_lock(tmp_path: Path) -> None:
    install(tmp_path / "bin")
    with ExitStack() as held:
        displays = [held.enter_context(x_display()) for _ in range(3)]
        command = (sys.executable, "-m", "tests.idle_session", str(tmp_path / "bin"), "4")
        sessions = [
            await asyncio.create_subprocess_exec(*command, env=display.environment, stdout=subprocess.PIPE)
            for display in displays
        ]
        try:
            async with asyncio.timeout(60):
                one, two, busy = (session.stdout for session in sessions)
                assert one is not None
                assert two is not None
                assert busy is not None
                said = asyncio.gather(*(line(reader, "Locked") for reader in (one, two)))
                while not said.done():
                    await asyncio.to_thread(displays[2].type, "x")
                    await asyncio.sleep(0.5)
            for session in sessions:
                session.kill()
            assert b"asked" not in await busy.read()
        finally:
            for session in sessions:
                if session.returncode is None:
                    session.kill()
                await session.wait()


async def line(reader: asyncio.StreamReader, what: str) -> None:
    """Until a session says this."""
    while json.loads(await reader.readline())["what"] != what:
        pass


@pytest.mark.skipif(shutil.which("i3lock") is None, reason="needs i3lock")
async def test_a_locker_of_real_desktops_locks(display: XDisplay) -> None:
    program = Path(shutil.which("i3lock") or "")
    session = Session(display, program.parent, IdleRules(2, 0))
    async with session.running():
        await until(lambda: session.locked and bool(session.told), 20)
        await until(lambda: not keyboard_is_free(display), 10)


async def test_input_before_the_time_is_over_keeps_it_open(display: XDisplay, tmp_path: Path) -> None:
    install(tmp_path / "bin")
    session = Session(display, tmp_path / "bin", IdleRules(4, 2))
    async with session.running():
        for _ in range(4):
            await asyncio.sleep(2)
            await asyncio.to_thread(display.type, "x")
    assert not session.locked
    assert session.told == []


async def test_a_shorter_time_locks_who_is_idle_already(display: XDisplay, tmp_path: Path) -> None:
    install(tmp_path / "bin")
    session = Session(display, tmp_path / "bin", IdleRules(600, 1))
    await asyncio.to_thread(display.type, "x")
    async with session.running():
        await asyncio.sleep(3)
        assert not session.locked
        session.rules = IdleRules(3, 1)
        await until(lambda: session.locked, 10)


async def test_a_locker_that_does_nothing_is_told_and_another_is_tried(display: XDisplay, tmp_path: Path) -> None:
    install(tmp_path / "bin", works=False, name="xsecurelock")
    install(tmp_path / "bin")
    session = Session(display, tmp_path / "bin", IdleRules(2, 0))
    async with session.running():
        await until(lambda: session.locked, 20)
        await until(lambda: len(session.told) == 2, 10)
    failed, locked = session.told
    assert isinstance(failed, LockFailed)
    assert "not locked" in failed.cause
    assert isinstance(locked, Locked)


async def test_where_no_locker_is_known_it_says_so(display: XDisplay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    idling = idling_of({"DISPLAY": display.name}, choose_locker({"DISPLAY": display.name}), FakeNotices())
    with suppress(Unsupported):
        await idling.run(IdleRules, lambda: False, lambda _commands: None)
    assert idling.state.liveness is Liveness.UNSUPPORTED
    assert "install i3lock" in idling.state.reason
