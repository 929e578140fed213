from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent.sensors.processes import seen as reading
from agent.sensors.processes.seen import GONE, age, mark, pids, seen, started

pytestmark = pytest.mark.only_on("linux")


def test_this_process_is_as_the_system_says() -> None:
    me = os.getpid()
    found = seen(me)
    assert (found.parent, found.uid) == (os.getppid(), os.getuid() if sys.platform != "win32" else 0)
    assert Path(found.path) == Path(sys.executable).resolve()
    assert found.words()[0]
    assert found.created == started(me) == mark(me)[0]
    assert 0 <= age(found.created) < 86_400
    assert me in pids()


@pytest.mark.parametrize("said", [b"", b"7 (essay) Z 1", b"Name:\tessay\n"])
def test_one_that_is_just_ending_is_gone(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_read", lambda _path: said)
    for ask in (seen, started, mark):
        with pytest.raises(GONE):
            ask(os.getpid())


def test_one_that_has_ended_is_gone() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    for ask in (seen, started, mark):
        with pytest.raises(GONE):
            ask(process.pid)
