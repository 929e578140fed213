"""exec: how soon a denied program is dead, started 1,000 times at once; by the kernel's word, and by sweeps alone.

Beside it stands the same burst of a program that ends by itself while nobody looks: so long do this machine and the
driver of the burst take by themselves.

And what the gate costs those who may: a program that nothing forbids, started by turns where the gate stands and where
it does not, 1,000 times each, while the gate keeps rules by name and by hash.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from agent.core.event import AppBlocked
from agent.errors import Unsupported
from agent.sensors.processes.connector import Connector
from policy.document.tree import Tree
from tests.apps import UID, app_control, no_sleep
from tests.bench.measure import Measure, at_least, at_most, percentile, plain
from tests.conditions import until
from tests.gate import copied, gated, kept_gate, own_file_system

_STARTS = 1_000
_NO_SLEEP: Tree = {"do": "deny", "names": ["sleep"], "because": "a bench"}
_PATIENCE = 120.0  # seconds for a burst on a busy machine


def run() -> list[Measure]:
    """Of a copy under another name. Raises PermissionError: programs are started as a pupil, which needs root."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        home.chmod(0o755)
        shutil.copy("/usr/bin/sleep", home / "essay")
        alone = 1_000 * percentile(asyncio.run(_burst(Path("/usr/bin/true"))), 0.99)
        found = [
            *asyncio.run(_gated()),
            *asyncio.run(_enforced(home / "essay", connector=False, limit=1_200)),
            plain("exec", "start → end by itself, p99 of such a burst, nobody looking", alone, "ms"),
        ]
        try:
            Connector().close()
        except Unsupported:
            return found
        return [*asyncio.run(_enforced(home / "essay", connector=True, limit=50)), *found]


async def _burst(program: Path) -> list[float]:
    """How long each of 1,000 lived, in seconds, shortest first."""
    burst = (sys.executable, "-m", "tests.bench.burst", str(_STARTS), str(UID), str(program))
    driver = await asyncio.create_subprocess_exec(*burst, stdout=subprocess.PIPE)
    async with asyncio.timeout(_PATIENCE):
        printed, _ = await driver.communicate()
    lived: list[float] = json.loads(printed)
    return lived


async def _enforced(program: Path, *, connector: bool, limit: float) -> list[Measure]:
    told: list[AppBlocked] = []
    how = "by the process connector" if connector else "by sweeps"
    async with app_control(no_sleep("enforce"), told, connector=connector):
        lived = [1_000 * seconds for seconds in await _burst(program)]
        await until(lambda: len(told) >= _STARTS, _PATIENCE)
    return [
        at_most("exec", f"start → dead, p99 of a burst of 1,000, {how}", percentile(lived, 0.99), limit, "ms"),
        plain("exec", f"start → dead, p50, {how}", percentile(lived, 0.5), "ms"),
        at_least("exec", f"of 1,000 starts told, {how}", len(told), _STARTS, ""),
    ]


async def _gated() -> list[Measure]:
    with own_file_system() as watched, own_file_system() as free:
        (inside,), (outside,) = copied(watched, "true", "allowed"), copied(free, "true", "allowed")
        denied: Tree = {"do": "deny", "sha256": ["0" * 64], "because": "a bench"}
        async with kept_gate(watched, gated(apps={"no-sleep": _NO_SLEEP, "by-hash": denied})):
            starts = (sys.executable, "-m", "tests.bench.starts", str(_STARTS), str(UID), str(inside), str(outside))
            driver = await asyncio.create_subprocess_exec(*starts, stdout=subprocess.PIPE)
            async with asyncio.timeout(_PATIENCE):
                printed, _ = await driver.communicate()
    took: dict[str, list[float]] = json.loads(printed)
    with_gate, without = (statistics.median(took[str(one)]) for one in (inside, outside))
    return [
        at_most("exec", "allowed program, start → end, with the gate ÷ without, p50", with_gate / without, 1.2, "×"),
        plain("exec", "the same, with the gate", 1_000 * with_gate, "ms"),
        plain("exec", "the same, without", 1_000 * without, "ms"),
    ]
