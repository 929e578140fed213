"""A gate over a file system of a test's own: what its platform tests, its soak and its bench share."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from agent.app.serve import installed_programs
from agent.core.event import Liveness, Payload
from agent.host.exec_gate.starting import GateChild, start_gate
from agent.runtime.clock import SystemClock, SystemRandom
from agent.runtime.exec_gate import ExecGate
from agent.runtime.offload import ThreadOffload
from agent.sensors.processes.hashes import Hashes
from policy.document.tree import Json, Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import Effective, effective
from policy.severity import Severity
from tests.apps import NOW, UID
from tests.conditions import until

KEPT = -1_000


@contextmanager
def own_file_system() -> Iterator[Path]:
    """A folder that is one, in memory, so that nothing of the machine's own ever waits for a test's gate. Raises
    CalledProcessError where nothing can be mounted.
    """
    folder = Path(tempfile.mkdtemp(prefix="heed-gate-"))
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "mode=755", "heed-gate", str(folder)], check=True, capture_output=True
    )
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)
        folder.rmdir()


def gated(**control: Json) -> Effective:
    """A policy whose gate keeps the program `sleep` from starting, and what more `control` says."""
    no_sleep: Tree = {"do": "deny", "names": ["sleep"], "because": "a test"}
    said: Tree = {"apps_mode": "enforce", "apps_gate": True, "apps": {"no-sleep": no_sleep}, **control}
    return effective({"rules": {"control": said}}, Audience(account="pupil"), NOW)


class Kept:
    """A keeper at work. `told`: its events; `gates`: every gate it began."""

    def __init__(self, place: Path, holds: Effective) -> None:
        self.holds = holds
        self.told: list[Payload] = []
        self.gates: list[GateChild] = []
        self._place = place
        self._offload = ThreadOffload("programs")
        self.keeper = ExecGate(
            self._start,
            installed_programs(Hashes()),
            self._offload,
            SystemClock(),
            random=SystemRandom(),
            now=lambda: NOW,
            people=lambda: {UID: "pupil", 0: "root"},
            holds=lambda _account: self.holds,
            tell=self._tell,
        )

    @property
    def pid(self) -> int:
        return self.gates[-1].pid

    def works(self) -> bool:
        state = self.keeper.state
        return state is not None and state.liveness is Liveness.WORKING

    def close(self) -> None:
        self._offload.close()

    async def _start(self) -> GateChild:
        self.gates.append(await start_gate([sys.executable, "-m", "agent", "gate", "--place", str(self._place)]))
        return self.gates[-1]

    def _tell(self, payload: Payload, _severity: Severity, _account: str) -> None:
        self.told.append(payload)


@asynccontextmanager
async def kept_gate(place: Path, holds: Effective | None = None) -> AsyncIterator[Kept]:
    """A gate that stands at this place, for the account of UID."""
    kept = Kept(place, holds or gated())
    task = asyncio.create_task(kept.keeper.run())
    try:
        await until(kept.works, 20)
        yield kept
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        kept.close()


def copied(place: Path, program: str, *names: str) -> list[Path]:
    """This program under these names."""
    found = shutil.which(program)
    if found is None:
        raise FileNotFoundError(program)
    return [Path(shutil.copy(found, place / name)) for name in names]


def start(*argv: str | Path, uid: int = UID) -> int:
    """As that user: its exit code, or minus 1,000 where it was kept from starting."""
    try:
        return subprocess.run(
            [str(one) for one in argv], user=uid, group=uid, extra_groups=[], cwd="/", capture_output=True, check=False
        ).returncode
    except PermissionError:
        return KEPT
