"""Must show 6: typing stays on the device; beside a match neither password, card nor address is sent or kept."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from agent.host.keystore import open_keystore
from agent.host.paths import paths_for
from agent.runtime.clock import SystemRandom
from agent.spool.sqlite import SqliteSpool
from policy.severity import Lane
from tests.e2e.evidence import opened_events
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [needs_x11, pytest.mark.xdist_group("display"), pytest.mark.timeout(180)]

SECRETS = ("Tr0ub4dor&3x", "4929 1234 5678 9012", "4929123456789012", "kai.smith@example.org")
BESIDE = (
    "my password is Tr0ub4dor&3x and i want to kill myself tonight "
    "card 4929 1234 5678 9012 or 4929123456789012 mail kai.smith@example.org"
)
ORDINARY = "the quince orchard was quiet and marmalade stood in rows"
RAW = ("quince", "orchard", "marmalade")


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as shown:
        yield shown


@pytest.fixture
def running(tmp_path: Path, display: XDisplay) -> Iterator[tuple[Collector, Agent]]:
    collector = Collector(tmp_path / "collector")
    agent = Agent(tmp_path / "agent", collector, display=display.name)
    with collector, agent:
        collector.init()
        collector.start()
        agent.enrol()
        agent.start()
        wait_for("the agent to monitor", lambda: agent.status().get("monitored"))
        yield collector, agent


@pytest.mark.clause("U7", "J22")
def test_neither_secrets_nor_raw_typing_are_anywhere(
    running: tuple[Collector, Agent], display: XDisplay, tmp_path: Path
) -> None:
    collector, agent = running
    display.terminal("homework")
    display.type(ORDINARY + "\n")
    display.type(BESIDE + "\n")
    wait_for("the alerts", lambda: len(collector.alerts()) >= 2)
    collector.kill()
    display.type(ORDINARY + "\n")
    display.type(BESIDE + "\n")
    wait_for("the matches in the spool", lambda: agent.status().get("waiting_urgent", 0) >= 2)
    # Without Enter it is not over: this stands in the helper's memory when it is killed, and must be nowhere else.
    display.type(ORDINARY)
    agent.kill()
    spooled = spool_text(agent)
    assert "kill myself" in spooled
    assert_clean("the spool, opened", spooled, (*SECRETS, *RAW))
    delivered = " ".join(event.text for event in opened_events(collector))
    assert "kill myself" in delivered
    assert_clean("what the collector took from the wire", delivered, (*SECRETS, *RAW))
    for folder in (agent.data, collector.data, tmp_path):
        for file in folder.rglob("*"):
            if file.is_file():
                assert_clean(str(file), file.read_bytes().decode("latin-1"), (*SECRETS, *RAW, "kill myself"))


@pytest.mark.clause("U7")
def test_no_core_file_can_be_made(running: tuple[Collector, Agent], tmp_path: Path) -> None:
    collector, agent = running
    assert agent.program is not None
    assert agent.program.process is not None
    assert collector.program is not None
    assert collector.program.process is not None
    service = psutil.Process(agent.program.process.pid)
    everything = [service, *service.children(recursive=True), psutil.Process(collector.program.process.pid)]
    assert len(everything) >= 3
    for process in everything:
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        assert [line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core")] == [["0", "0"]]
        process.send_signal(signal.SIGABRT)
    psutil.wait_procs(everything, timeout=10)
    places = {tmp_path, Path.cwd(), Path("/var/lib/systemd/coredump")}
    assert [
        file for place in places if place.exists() for file in place.glob("**/core*") if made_by(file, everything)
    ] == []


def made_by(file: Path, processes: list[psutil.Process]) -> bool:
    """Whether this is a core file of one of these processes: named after it, or "core" and a program's memory."""
    if not file.is_file():
        return False
    if file.name == "core":  # a package may have a text of that name
        return b"\x7fELF" in file.read_bytes()[:4096]
    return any(str(process.pid) in file.name for process in processes)


def spool_text(agent: Agent) -> str:
    """All that the spool holds, opened with the device's own key."""
    paths = paths_for(agent.data)
    key = open_keystore(paths.secrets, private=True).load("spool-key")
    assert key is not None
    spool = SqliteSpool(paths.spool, key, SystemRandom())
    try:
        return " ".join(str(one.event) for lane in Lane for one in spool.read(lane, 1, 1000))
    finally:
        spool.close()


def assert_clean(where: str, text: str, forbidden: tuple[str, ...]) -> None:
    assert [word for word in forbidden if word in text] == [], where
