"""`make run`: a collector with its console, this machine enrolled as a device, and on request a scripted school."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from collector.app.addresses import serving
from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.app.serving import serve
from collector.demo.devices import DemoDevice, enrol, run
from collector.demo.display import Display, find_display
from collector.demo.lesson import SCHOOL, script_lines
from collector.domain.people import Role, SubjectKind
from collector.errors import NotFound
from collector.settings import CONSOLE_PORT, ENROL_PORT, UPLINK_PORT, Folder, School, Settings

PEOPLE = (
    ("dsl", "Ms Okafor", Role.DSL),
    ("head", "Mr Price", Role.HEADTEACHER),
    ("it", "Sam Reed", Role.IT),
)
_READY_SECONDS = 60.0
_AT_ONCE = 2  # enrolments side by side: each is a program start

Say = Callable[[str], None]


async def show(data: Path, pupils: int, say: Say) -> None:
    """Run until stopped by SIGINT or SIGTERM. Raises OSError, ChildProcessError with what went wrong.

    `pupils`: how many scripted devices; with any, the collector is a demonstration and keeps its own folder, since a
    real one refuses scripted events.
    """
    home = data / ("demo" if pupils else "school")
    settings = await _settings(home / "collector", demo=pupils > 0)
    display = await find_display(os.environ)
    stopped = asyncio.Event()
    server = asyncio.create_task(serve(settings, stopped), name="serve")
    fleet = asyncio.create_task(_fleet(home, settings, pupils, display, say), name="fleet")
    try:
        done, _ = await asyncio.wait({server, fleet}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        fleet.cancel()
        stopped.set()
        await asyncio.gather(fleet, server, return_exceptions=True)
        await display.close()


async def _settings(root: Path, *, demo: bool) -> Settings:
    if not Folder(root).school.exists():
        await initialise(root, School("Hillside School", demo=demo), Given())
    ports = {
        name: _free_or_any(port)
        for name, port in (("enrol_port", ENROL_PORT), ("uplink_port", UPLINK_PORT), ("console_port", CONSOLE_PORT))
    }
    return load(root, Given(), **ports)


def _free_or_any(port: int) -> int:
    """The usual port, or a free one where something else has it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        chosen: int = probe.getsockname()[1]
        return chosen


async def _fleet(home: Path, settings: Settings, pupils: int, display: Display, say: Say) -> None:
    """Say how to get in, then enrol what is not enrolled and keep all devices running."""
    told = await _serving(settings.folder)
    devices = [DemoDevice(home / "devices" / "this-machine", "This machine", "pupil", display=display.name)]
    devices += _scripted(home / "devices", pupils)
    async with opened(settings) as house:
        say(f"The console is at {told['console']} (Ctrl-C stops everything).")
        await _links(house, told["console"], say)
        await _enrol_all(house, told["enrolment"], [device for device in devices if not device.enrolled])
    say(display.about)
    if pupils:
        say(f"{len(devices) - 1} scripted devices are having a lesson.")
    say("Ready.")
    async with asyncio.TaskGroup() as group:
        for device in devices:
            group.create_task(run(device), name=f"device.{device.data.name}")


async def _serving(folder: Folder) -> dict[str, str]:
    """Where the collector listens, once it does."""
    async with asyncio.timeout(_READY_SECONDS):
        while serving(folder).get("pid") != str(os.getpid()):  # noqa: ASYNC110 - a file tells, and files have no event
            await asyncio.sleep(0.05)
    return serving(folder)


async def _links(house: House, console: str, say: Say) -> None:
    """A one-time link for each person of the demo, whether or not they set a password before."""
    users = house.services.users
    for name, display, role in PEOPLE:
        try:
            link = await users.link(name)
        except NotFound:
            link = await users.create(name, display, role)
        say(f"  {role.value:<12}{console}/welcome#{link}")


def _scripted(folder: Path, pupils: int) -> list[DemoDevice]:
    """The first `pupils` people of the school, each with a script of their own beside the device's state."""
    devices: list[DemoDevice] = []
    folder.mkdir(parents=True, exist_ok=True)
    for person in SCHOOL[:pupils]:
        script = folder / f"{person.device}.jsonl"
        script.write_text("".join(f"{line}\n" for line in script_lines(person)))
        devices.append(DemoDevice(folder / person.device, person.group, person.kind, script))
    return devices


async def _enrol_all(house: House, server: str, devices: Sequence[DemoDevice]) -> None:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(device: DemoDevice) -> None:
        async with gate:
            token = await house.services.enrolment.create_token(
                device.group, SubjectKind(device.kind), 1, timedelta(hours=1), actor="demo"
            )
            await enrol(device, server, token.token, token.ca_fingerprint)

    await asyncio.gather(*(one(device) for device in devices))
