"""A device as a school has it: the service is root's, the pupil has an account, a display, and no rights besides."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.e2e.accounts import Account, device_and_server
from tests.e2e.evidence import opened_events
from tests.processes import Agent, Collector, wait_for
from tests.x11 import XDisplay, x_display

# Nobody signs in where tests run, so what logind would say of the pupil's session stands here; folders are where a
# test may make them; and two waits are shorter (what they are is tested in tests/unit/agent/core). All else is as
# installed.
_PLACED = """
import agent.core.interrupted
import agent.core.silence
import agent.host.paths
import agent.host.sessions
SAID = {said!r}
agent.core.silence.SILENT_SECONDS = agent.core.interrupted.SILENT_SECONDS = 9.0
agent.core.interrupted._TOGETHER_SECONDS = 5.0
agent.host.paths.paths_for = lambda data: agent.host.paths.Paths(data / "state", data / "run", data / "cache")
agent.host.sessions.ask_loginctl = lambda *words: "7" if words[0] == "list-sessions" else open(SAID).read()
"""


@dataclass(frozen=True, slots=True)
class Attacked:
    """One device with its collector, and what its pupil can do."""

    collector: Collector
    agent: Agent
    display: XDisplay
    account: Account
    folder: Path

    @property
    def service(self) -> int:
        return int(self.agent.status()["pid"])

    def helper(self) -> int:
        pids: list[int] = wait_for("a helper", lambda: self.agent.status().get("helper_pids") or [])
        return pids[0]

    def monitored(self) -> None:
        wait_for("monitoring", lambda: self.agent.status().get("monitored"), every=0.2)

    def attempt(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the pupil."""
        return subprocess.run(
            [*self.account.prefix, *command],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={**os.environ, "HOME": str(self.account.home)},
        )

    def does(self, *command: str) -> None:
        """What the pupil may do."""
        done = self.attempt(*command)
        assert done.returncode == 0, done.stderr

    def is_refused(self, *command: str) -> None:
        """What the system does not let the pupil do."""
        done = self.attempt(*command)
        assert done.returncode != 0, command
        assert "ermi" in done.stderr, done.stderr  # "Permission denied", "Operation not permitted"

    def told(self, kind: str, word: str) -> int:
        """How many such events are at the collector: gaps by their cause, tampering by what it was."""
        facts = [json.loads(event.text)["facts"] for event in opened_events(self.collector) if event.kind == kind]
        return sum(one["cause" if kind == "gap" else "what"] == word for one in facts)

    def hears(self) -> None:
        """Real keys are matched and arrive: one alert more."""
        before = self._heard()
        self.display.terminal("notes")
        self.display.type("i want to kill myself\n")
        wait_for("the alert", lambda: self._heard() > before, every=0.3)

    def _heard(self) -> int:
        return sum(row["rule"] == "suicide.kill-myself" for row in self.collector.alerts())


@contextmanager
def attacked() -> Iterator[Attacked]:
    """Everything started, enrolled and monitored. Needs root."""
    folder = Path(tempfile.mkdtemp(prefix="heed-attacked-"))
    folder.chmod(0o755)
    disk = folder / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m,mode=1777", "heed-test", str(disk)], check=True)
    try:
        with device_and_server() as (account, _), x_display(account.prefix) as display:
            yield from _started(folder, disk, account, display)
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
        shutil.rmtree(folder, ignore_errors=True)


def _started(folder: Path, disk: Path, account: Account, display: XDisplay) -> Iterator[Attacked]:
    (folder / "sitecustomize.py").write_text(_PLACED.format(said=str(said := folder / "logind")))
    shutil.copy(next(Path("/usr/lib").glob("*/libm.so.6")), account.home / "preloaded.so")
    (account.home / "preloaded.so").chmod(0o755)
    # The session's first process has all that a pupil can put into their own environment.
    theirs = {"DISPLAY": display.name, "LD_PRELOAD": f"{account.home}/preloaded.so", "PYTHONPATH": str(account.home)}
    leader = subprocess.Popen([*account.prefix, "env", *(f"{k}={v}" for k, v in theirs.items()), "sleep", "900"])
    uid = account.home.stat().st_uid
    said.write_text(
        f"Id=7\nUser={uid}\nName=pupil\nLeader={leader.pid}\nDisplay={display.name}\nType=x11\nClass=user\nState=active\n"
    )
    python_path = os.pathsep.join([str(folder), str(Path.cwd())])
    environment = {"PYTHONPATH": python_path}
    data = disk / "device"
    data.mkdir(mode=0o755)
    collector = Collector(folder / "collector", env={"PYTHONPATH": str(Path.cwd())})
    agent = Agent(data, collector, prefix=account.enter, env=environment, command="service")
    try:
        with collector, agent:
            collector.init()
            collector.start()
            agent.enrol()
            agent.start()
            made = Attacked(collector, agent, display, account, folder)
            made.monitored()
            yield made
    finally:
        for process in psutil.process_iter(["uids", "cmdline"]):  # helpers outlive their service, each in its own group
            if str(data) in " ".join(process.info["cmdline"] or []):
                process.kill()
        leader.kill()
        leader.wait(10)


PYTHON = (sys.executable, "-c")
