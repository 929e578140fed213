"""The real `heed-agent run`, two processes, against a scripted collector."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from protos.heed.v1 import event_pb2
from tests.conditions import until
from tests.fakes.collector import ScriptedCollector

pytestmark = [pytest.mark.only_on("linux", "darwin"), pytest.mark.skipif(sys.platform == "win32", reason="Unix only")]

AGENT = [sys.executable, "-m", "agent"]
SECRET = "hunter2secretword"
SCRIPT: list[dict[str, object]] = [
    {"title": "Essay", "process": "editor"},
    {"type": f"my password is {SECRET}", "rate": 200, "press": "enter"},
    {"type": "i want to kill myself", "rate": 200, "press": "enter"},
]


class Device:
    """A data directory, and the program that runs on it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.script = data.parent / "script.jsonl"
        self.log = data.parent / "agent.log"
        self.process: subprocess.Popen[bytes] | None = None

    def play(self, steps: list[dict[str, object]]) -> None:
        self.script.write_text("".join(json.dumps(step) + "\n" for step in steps))

    def start(self, **environment: str) -> None:
        self._launch("run", "--script", str(self.script), **environment)

    def serve(self) -> None:
        self._launch("service")

    def _launch(self, command: str, *arguments: str, **environment: str) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*AGENT, command, "--data", str(self.data), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **environment},
                start_new_session=True,
            )

    def kill(self) -> None:
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)

    def status(self) -> dict[str, object]:
        done = subprocess.run(
            [*AGENT, "status", "--data", str(self.data), "--json"], capture_output=True, check=False, timeout=30
        )
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    def waiting(self) -> tuple[object, object]:
        try:
            facts = json.loads((self.data / "run" / "status.json").read_text())
        except (OSError, ValueError):
            return (None, None)
        return (facts["waiting_urgent"], facts["monitored"])


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path / "device")
    yield made
    made.kill()


async def enrol(collector: ScriptedCollector, device: Device) -> str:
    collector.demo = True
    async with collector.serving(mutual=False) as port:
        process = await asyncio.create_subprocess_exec(
            *AGENT, "enrol", "--data", str(device.data), "--server", f"127.0.0.1:{port}",
            "--ca-fingerprint", collector.authority.fingerprint,
            env={**os.environ, "HEED_ENROL_TOKEN": "good"}, stdout=subprocess.PIPE,
        )  # fmt: skip
        said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode()


def keywords(collector: ScriptedCollector) -> list[event_pb2.Event]:
    return [one for one in collector.committed if one.HasField("keyword")]


@pytest.mark.clause("J8", "T3")
async def test_enrolment_tells_and_records_that_it_told(device: Device) -> None:
    collector = ScriptedCollector()
    said = await enrol(collector, device)
    for words in ("monitored by Test School", "typed", "safeguarding lead", "kept", "999", "Childline 0800 1111"):
        assert words in said
    device.play([])
    async with collector.serving():
        device.start()
        await until(lambda: any(one.HasField("notice") for one in collector.committed), 20)


async def test_a_service_that_was_killed_says_in_its_heartbeat_that_it_started_again(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play([])
    async with collector.serving():
        device.start()
        await until(lambda: bool(collector.heartbeats), 30)
        assert collector.heartbeats[0].restarts == 0
        device.kill()
        known = len(collector.heartbeats)
        device.start()
        await until(lambda: len(collector.heartbeats) > known, 30)
    assert collector.heartbeats[known].restarts >= 1


@pytest.mark.clause("D2", "J23", "T1")
async def test_offline_and_killed_nothing_is_lost_or_doubled(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play(SCRIPT)
    device.start()
    await until(lambda: device.waiting() == (1, True), 30)
    device.kill()
    device.play([])
    device.start()
    async with collector.serving():
        await until(lambda: len(keywords(collector)) == 1, 30)
        assert collector.committed[0].HasField("keyword")  # before the routine ones that are older
        await until(lambda: device.waiting()[0] == 0, 20)
    assert len(set(collector.ids)) == len(collector.ids)


@pytest.mark.clause("U7", "J22")
async def test_what_is_typed_is_in_no_file_and_the_match_is_sealed(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play(SCRIPT)
    device.start()
    await until(lambda: device.waiting() == (1, True), 30)
    device.kill()
    device.script.unlink()
    on_disk = b"".join(path.read_bytes() for path in device.data.parent.rglob("*") if path.is_file())
    for words in (SECRET, "password is", "kill myself", "good"):
        assert words.encode() not in on_disk


async def test_it_stops_within_five_seconds_and_takes_its_helper_along(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play([])
    async with collector.serving():
        device.start()
        await until(lambda: device.waiting()[1] is True, 30)
        assert device.process is not None
        helpers = psutil.Process(device.process.pid).children(recursive=True)
        began = time.monotonic()
        device.process.terminate()
        code = await asyncio.to_thread(device.process.wait, 10)
    assert code == 0
    assert time.monotonic() - began < 5
    assert not any(helper.is_running() for helper in helpers)
    assert device.status()["reasons"] == ["The service is not running."]


async def test_a_second_service_on_the_same_directory_is_refused(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play([])
    device.start()
    await until(lambda: device.waiting()[1] is True, 30)
    second = await asyncio.create_subprocess_exec(
        *AGENT, "run", "--data", str(device.data), stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    )
    _, said = await second.communicate()
    assert second.returncode == 1
    assert said == b"heed-agent run: another heed-agent is running on this data directory.\n"


@pytest.mark.parametrize("step", ["spool.before_commit#2", "spool.after_commit#2", "uplink.after_ack", "token.voided"])
async def test_a_crash_at_any_step_loses_and_doubles_nothing(device: Device, step: str) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play(SCRIPT)
    async with collector.serving():
        device.start(HEED_CRASH_AT=step)
        assert device.process is not None
        assert await asyncio.to_thread(device.process.wait, 30) == 137
        # The helper lives on with what was never confirmed, and finds the next service, which types nothing itself;
        # but where the crash was quicker than the helper's start, the next one's helper has to type.
        group = device.process.pid
        device.script = device.script.with_name("silent.jsonl")
        device.play([] if "helper_started" in device.log.read_text() else SCRIPT)
        device.start()
        await until(lambda: len(keywords(collector)) == 1, 40)
        await until(lambda: device.waiting()[0] == 0, 20)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    assert len(set(collector.ids)) == len(collector.ids)


async def test_a_person_can_report_a_concern(device: Device) -> None:
    collector = ScriptedCollector()
    await enrol(collector, device)
    device.play([])
    async with collector.serving():
        device.start()
        await until(lambda: device.waiting()[1] is True, 30)
        report = await asyncio.create_subprocess_exec(
            *AGENT, "report", "--data", str(device.data), "--text", "Somebody is hurt.", stdout=subprocess.PIPE
        )
        said, _ = await report.communicate()
        assert report.returncode == 0
        assert b"999" in said
        await until(lambda: any(one.concern.text == "Somebody is hurt." for one in collector.committed), 10)


@pytest.mark.skipif(Path("/run/systemd/system").is_dir(), reason="this system has a login service")
async def test_the_service_says_why_it_can_start_no_helper_where_there_is_no_login_service(device: Device) -> None:
    await enrol(ScriptedCollector(), device)
    device.serve()
    await until(lambda: device.waiting()[1] is False, 30)
    await until(lambda: "no login service" in str(device.status()["reasons"]), 20)
