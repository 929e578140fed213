"""Devices of the demo: the real `heed-agent`, as its own processes, found beside this program.

The collector never imports the agent; it starts it as anybody would.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_ENROL_SECONDS = 30.0
_STOP_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class DemoDevice:
    """One device: where its state lies, what group it belongs to, and its script (None: real input)."""

    data: Path
    group: str
    kind: str
    script: Path | None = None
    display: str = ""

    @property
    def enrolled(self) -> bool:
        """Whether an earlier run enrolled it."""
        return self.data.exists()


def agent_program() -> str:
    """The path of heed-agent. Raises FileNotFoundError with what to do."""
    beside = Path(sys.executable).with_name("heed-agent.exe" if sys.platform == "win32" else "heed-agent")
    found = str(beside) if beside.exists() else shutil.which("heed-agent")
    if found is None:
        raise FileNotFoundError("heed-agent is not installed beside heed-collector: run `make install`")
    return found


async def enrol(device: DemoDevice, server: str, token: str, ca_fingerprint: str) -> None:
    """`heed-agent enrol`; the token goes by the environment. Raises ChildProcessError with what the agent said."""
    named = ["--name", device.data.name] if device.script else []
    process = await asyncio.create_subprocess_exec(
        agent_program(), "enrol", "--data", str(device.data), *named,
        "--server", server, "--ca-fingerprint", ca_fingerprint,
        env=_environment(device, {"HEED_ENROL_TOKEN": token}),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, said = await asyncio.wait_for(process.communicate(), _ENROL_SECONDS)
    if process.returncode != 0:
        raise ChildProcessError(f"{device.data.name} could not enrol: {said.decode(errors='replace').strip()}")


async def run(device: DemoDevice) -> None:
    """`heed-agent run` until cancelled; then it is asked to end, and made to if it will not."""
    script = ["--script", str(device.script)] if device.script else []
    log = device.data.with_suffix(".log")
    with log.open("ab") as sink:
        process = await asyncio.create_subprocess_exec(
            agent_program(), "run", "--data", str(device.data), *script,
            env=_environment(device, {}), stdin=asyncio.subprocess.DEVNULL, stdout=sink, stderr=sink,
            start_new_session=True,
        )  # fmt: skip
    try:
        code = await process.wait()
        raise ChildProcessError(f"the agent of {device.data.name} ended by itself with code {code}; its log is {log}")
    finally:
        if process.returncode is None:
            await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()


def _environment(device: DemoDevice, extra: Mapping[str, str]) -> dict[str, str]:
    shown = {"DISPLAY": device.display} if device.display else {}
    return {**os.environ, **shown, **extra}
