from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_DUMPABLE is Linux's")
@pytest.mark.clause("U7")
def test_a_hardened_process_leaves_no_core_even_when_it_is_killed_for_one(tmp_path: Path) -> None:
    program = (
        "import os, resource, signal\n"
        "from agent.host.hardening import forbid_core_dumps\n"
        "forbid_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), os.stat('/proc/self/environ').st_uid, flush=True)\n"
        "os.chdir(os.environ['CORE_PLACE'])\n"
        "os.kill(os.getpid(), signal.SIGABRT)\n"
    )
    root = Path(__file__).parents[4]
    done = subprocess.run(
        ["bash", "-c", 'ulimit -c unlimited 2>/dev/null; exec "$0" -c "$1"', sys.executable, program],
        cwd=root,
        env={"CORE_PLACE": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.stdout == "(0, 0) 0\n"  # a process that may not be dumped has its files owned by root
    assert done.returncode < 0
    assert list(tmp_path.iterdir()) == []
