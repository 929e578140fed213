"""`make run` with DEMO=1: the address and the links, a school of real agents at their lesson, one Ctrl-C for all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.processes import BIN, run_tool, wait_for

pytestmark = [pytest.mark.only_on("linux"), pytest.mark.xdist_group("display"), pytest.mark.timeout(180)]


def asked(data: Path, *words: str) -> Any:
    return json.loads(run_tool("heed-collector", *words, "--data", str(data / "demo" / "collector"), "--json"))


@pytest.mark.clause("D1")
def test_a_school_of_scripted_devices_has_a_lesson_and_stops_at_once(tmp_path: Path) -> None:
    log = tmp_path / "demo.log"
    with log.open("wb") as sink:
        demo = subprocess.Popen(
            [BIN / "heed-collector", "demo", "--data", tmp_path, "--pupils", "4"],
            stdout=sink,
            stderr=sink,
            env={name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        )
    try:
        wait_for("the demo to be ready", lambda: "Ready." in log.read_text(), seconds=90)
        said = log.read_text()
        assert "The console is at http://127.0.0.1:" in said
        assert [role for role in ("dsl", "headteacher", "it") if f"  {role}" not in said] == []
        assert said.count("/welcome#") == 3
        assert "DISPLAY=:" in said or "unsupported here" in said
        wait_for("a critical alert", lambda: criticals(tmp_path), seconds=60, every=0.5)
        assert all(row["demo"] for row in asked(tmp_path, "alerts", "list")["alerts"])
        names = {row["name"] for row in asked(tmp_path, "device", "list")["devices"]}
        assert {"laptop-11a-19", "laptop-10c-11"} <= names
        family = psutil.Process(demo.pid).children(recursive=True)
        demo.send_signal(signal.SIGINT)
        assert demo.wait(15) == 0
        assert psutil.wait_procs(family, timeout=5)[1] == []
    finally:
        for left in psutil.Process(demo.pid).children(recursive=True) if demo.poll() is None else []:
            left.kill()
        demo.kill()
        demo.wait()


def criticals(data: Path) -> list[Any]:
    return [row for row in asked(data, "alerts", "list")["alerts"] if row["severity"] == "critical"]
