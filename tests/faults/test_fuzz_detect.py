"""No text breaks the detector's promises: guided by coverage where atheris is, else by hypothesis alone."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy.detect import Detector, load_detector
from tests.faults.fuzz_detect import LONGEST, exercise
from tools.clauses import ROOT

SECONDS = int(os.environ.get("HEED_FUZZ_SECONDS", "900"))
GUIDED = find_spec("atheris") is not None


@cache
def detector() -> Detector:
    return load_detector()


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=120))
def test_a_short_fuzz_holds_every_promise(keys: bytes) -> None:
    exercise(detector(), keys)


@pytest.mark.soak
@pytest.mark.skipif(not GUIDED, reason="atheris has no wheel for this system; the next test fuzzes instead")
def test_a_long_fuzz_led_by_coverage_holds_every_promise(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.fuzz_detect", str(SECONDS), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS + 600,
        check=False,
    )
    broken = {file.name: file.read_bytes().hex() for file in tmp_path.glob("*-*") if file.is_file()}
    assert done.returncode == 0, f"{broken}\n{done.stdout[-2_000:]}\n{done.stderr[-6_000:]}"
    assert "number_of_executed_units" in done.stderr


@pytest.mark.soak
@pytest.mark.skipif(GUIDED, reason="the test before fuzzes, led by coverage")
@settings(deadline=None, max_examples=50_000, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=LONGEST))
def test_a_long_fuzz_without_atheris_holds_every_promise(keys: bytes) -> None:
    exercise(detector(), keys)
