"""The real programs as separate processes: what the end-to-end, fault and bench suites are built on.

Nothing here is a fake: `heed-collector` and `heed-agent` are started as a school starts them, on ports that were free a
moment ago. Waiting is on conditions, each with a deadline; a deadline missed shows both programs' logs.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Self, TypeVar

BIN = Path(sys.executable).parent
READY = 60.0  # seconds a program may take to be ready on a loaded machine

T = TypeVar("T")


def free_port() -> int:
    """A TCP port on loopback that nobody listens on now.

    Below those that the system hands out by itself: while a collector is down, no connection may take its port, least
    of all an agent's that tries to reach it.
    """
    while True:
        port = secrets.choice(range(12_000, 32_000))
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def wait_for(what: str, condition: Callable[[], T], seconds: float = READY, every: float = 0.05) -> T:
    """The condition's first true answer; AssertionError naming `what` when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(every)


def run_tool(
    name: str, *arguments: str, prefix: tuple[str, ...] = (), env: Mapping[str, str] | None = None, stdin: str = ""
) -> str:
    """Run one of the two programs to its end; its standard output. AssertionError with its standard error otherwise.

    `prefix` goes before the command, as in tests/e2e/accounts.py.
    """
    done = subprocess.run(
        [*prefix, str(BIN / name), *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **(env or {})},
        check=False,
    )
    assert done.returncode == 0, f"{name} {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@dataclass
class Program:
    """One long-running program, its own process group, its log in a file."""

    arguments: list[str]
    log: Path
    env: dict[str, str] = field(default_factory=dict)
    prefix: tuple[str, ...] = ()
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; the log is appended to."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, *self.arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **self.env},
                start_new_session=True,
            )

    def signal_all(self, number: signal.Signals) -> None:
        """Send a signal to the program and all its children at once."""
        assert self.process is not None
        os.killpg(self.process.pid, number)

    def kill(self) -> None:
        """kill -9, children too, and wait for the end."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                self.signal_all(signal.SIGKILL)
            self.process.wait(10)
            self.process = None

    def stop(self, seconds: float = 10) -> int:
        """Ask it to end (SIGTERM), wait, and give its exit code."""
        assert self.process is not None
        self.process.terminate()
        try:
            code = self.process.wait(seconds)
        finally:
            self.kill()
        return code

    def log_text(self) -> str:
        """All it has written."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""


@dataclass
class Collector:
    """A collector with its data directory and ports."""

    data: Path
    database: str | None = None
    prefix: tuple[str, ...] = ()
    demo: bool = False
    enrol_port: int = field(default_factory=free_port)
    uplink_port: int = field(default_factory=free_port)
    console_port: int = field(default_factory=free_port)
    env: dict[str, str] = field(default_factory=dict)
    program: Program | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def init(self) -> None:
        """`heed-collector init`, as the account it will serve under."""
        arguments = ["init", "--data", str(self.data), "--school", "Test School"]
        if self.database:
            arguments += ["--database", self.database]
        if self.demo:
            arguments.append("--demo")
        run_tool("heed-collector", *arguments, prefix=self.prefix, env=self.env)

    def start(self) -> None:
        """`heed-collector serve`, and wait until all three ports answer."""
        program = self.launch()
        for port in (self.enrol_port, self.uplink_port, self.console_port):
            wait_for(f"the collector's port {port}", partial(_serves, program, port))

    def launch(self) -> Program:
        """`heed-collector serve`, without waiting for anything."""
        arguments = [str(BIN / "heed-collector"), "serve", "--data", str(self.data)]
        arguments += ["--enrol-port", str(self.enrol_port), "--uplink-port", str(self.uplink_port)]
        arguments += ["--console-port", str(self.console_port)]
        if self.database:
            arguments += ["--database", self.database]
        self.program = Program(arguments, self.data.parent / "collector.log", self.env, self.prefix)
        self.program.start()
        return self.program

    def kill(self) -> None:
        """kill -9."""
        if self.program is not None:
            self.program.kill()

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self.program is not None
        return self.program.stop()

    def ask(self, *arguments: str, stdin: str = "") -> Any:
        """One `heed-collector` command with `--json`, parsed."""
        extra = ["--database", self.database] if self.database else []
        everywhere = ["--data", str(self.data), *extra, "--json"]
        said = run_tool("heed-collector", *arguments, *everywhere, prefix=self.prefix, env=self.env, stdin=stdin)
        return json.loads(said)

    def token(self, group: str = "Year 9", kind: str = "pupil", uses: int = 1) -> Mapping[str, Any]:
        """A fresh enrolment token with the CA's fingerprint."""
        answer: Mapping[str, Any] = self.ask(
            "enrol-token", "create", "--group", group, "--kind", kind, "--uses", str(uses), "--expires", "1d"
        )
        return answer

    def alerts(self) -> list[dict[str, Any]]:
        """The queue, in order, as `alerts list --json` gives it."""
        rows: list[dict[str, Any]] = self.ask("alerts", "list")["alerts"]
        return rows


@dataclass
class Agent:
    """An agent with its data directory. `script` makes it a demo device."""

    data: Path
    collector: Collector
    display: str | None = None
    prefix: tuple[str, ...] = ()
    script: Path | None = None
    env: dict[str, str] = field(default_factory=dict)
    program: Program | None = None
    command: str = "run"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def enrol(self, group: str = "Year 9", kind: str = "pupil") -> None:
        """`heed-agent enrol` with a fresh one-time token, given by the environment."""
        token = self.collector.token(group, kind)
        arguments = ["enrol", "--data", str(self.data), "--server", f"127.0.0.1:{self.collector.enrol_port}"]
        arguments += ["--ca-fingerprint", token["ca_fingerprint"]]
        secret = {"HEED_ENROL_TOKEN": token["token"]}
        run_tool("heed-agent", *arguments, prefix=self.prefix, env={**self.env, **secret})

    def start(self) -> None:
        """`heed-agent run`, or another command; returns at once (see `wait_monitoring`)."""
        arguments = [str(BIN / "heed-agent"), self.command, "--data", str(self.data)]
        if self.script:
            arguments += ["--script", str(self.script)]
        env = dict(self.env)
        if self.display:
            env["DISPLAY"] = self.display
        self.program = Program(arguments, self.data.parent / f"{self.data.name}.log", env, self.prefix)
        self.program.start()

    def status(self) -> dict[str, Any]:
        """`heed-agent status --json`."""
        done = subprocess.run(
            [*self.prefix, str(BIN / "heed-agent"), "status", "--data", str(self.data), "--json"],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            env={**os.environ, **self.env},
        )
        answer: dict[str, Any] = json.loads(done.stdout or "{}")
        return answer

    def kill(self) -> None:
        """kill -9, service and helper at once."""
        if self.program is not None:
            self.program.kill()

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self.program is not None
        return self.program.stop()


def _serves(program: Program, port: int) -> bool:
    assert program.process is not None
    assert program.process.poll() is None, f"the collector ended:\n{program.log_text()}"
    return _answers(port)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
