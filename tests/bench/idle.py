"""idle: by how much the lock is asked for too late or too early, after a real key press on a real X server."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Measure, at_most, plain
from tests.locker import install
from tests.x11 import x_display

_AFTER = 5.0  # seconds
_ROUNDS = 6


def run() -> list[Measure]:
    """The worst of some rounds, and their mean; each with keys pressed until a moment that differs."""
    errors = [_round(number / _ROUNDS) for number in range(_ROUNDS)]
    return [
        at_most("idle", "lock asked for, against the policy's time, worst of 6", max(map(abs, errors)), 1, "s"),
        plain("idle", "the same, mean", sum(errors) / len(errors), "s"),
    ]


def _round(shift: float) -> float:
    with tempfile.TemporaryDirectory() as folder, x_display() as display:
        install(Path(folder))
        command = [sys.executable, "-m", "tests.idle_session", folder, str(_AFTER)]
        with subprocess.Popen(command, env=display.environment, stdout=subprocess.PIPE, text=True) as session:
            try:
                said = session.stdout
                if said is None or json.loads(said.readline())["what"] != "works":
                    raise RuntimeError("the session's idle lock does not work here")
                time.sleep(shift)
                display.type("x")
                last = time.monotonic()
                return float(json.loads(said.readline())["at"]) - last - _AFTER
            finally:
                session.kill()
