"""`heed-agent selftest`: what works on this machine."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from agent.app.event import own_event
from agent.app.running import ourselves
from agent.app.spooling import crash_hook, open_spool
from agent.core.event import Liveness, Notice
from agent.host.keystore import FileKeystore
from agent.host.lock.choose import choose_locker
from agent.host.paths import Paths, paths_for
from agent.runtime.clock import SystemClock
from agent.runtime.offload import aside
from agent.sensors.choose import Aside, session_sensors
from agent.settings import Settings
from policy.severity import Lane, Severity

_OK = "ok"
_UNHEARD = "no service listens at {}"


def selftest(settings: Settings, *, as_json: bool = False) -> int:
    """A line for each part: ok, or why not; 1 when something that must work does not."""
    with tempfile.TemporaryDirectory() as place:
        said = {part: _tried(work) for part, work in _must_work(paths_for(Path(place))).items()}
    sound = not any(word.startswith("failed") for word in said.values())
    for sensor in session_sensors(os.environ, Path.home(), SystemClock(), Aside(aside, ourselves())):
        state = sensor.state()
        said[sensor.name] = _unsupported(state.reason if state.liveness is Liveness.UNSUPPORTED else "")
    said["idle-lock"] = _unsupported(choose_locker(os.environ).trouble())
    path = paths_for(settings.data).socket
    said["link"] = _OK if path.is_socket() or (sys.platform == "win32" and path.exists()) else _UNHEARD.format(path)
    if as_json:
        sys.stdout.write(json.dumps({"sound": sound, "parts": said}, indent=2) + "\n")
    else:
        sys.stdout.write("".join(f"{part}: {word}\n" for part, word in said.items()))
    return 0 if sound else 1


def _tried(work: Callable[[], str]) -> str:
    try:
        return work()
    except (OSError, RuntimeError, NotImplementedError) as error:
        return f"failed: {error}"


def _unsupported(reason: str) -> str:
    return f"unsupported here, because {reason}" if reason else _OK


def _must_work(paths: Paths) -> dict[str, Callable[[], str]]:
    """Keeping a secret, and an event on the disk: tried in a place of their own."""
    keystore = FileKeystore(paths.secrets)

    def keep() -> str:
        keystore.store("probe", b"secret")
        if keystore.load("probe") != b"secret":
            raise RuntimeError("a secret did not come back")
        return _OK

    def spool() -> str:
        opened = open_spool(paths, keystore, crash_hook(""))
        began = time.perf_counter()
        opened.append([own_event(Notice("enrolment", acknowledged=False), Severity.LOW, demo=False)])
        took = (time.perf_counter() - began) * 1000
        held = opened.read(Lane.ROUTINE, 1, 1)
        opened.close()
        if len(held) != 1:
            raise RuntimeError("an event did not come back")
        return f"{_OK}, {took:.1f} ms a commit"

    return {"keystore": keep, "spool": spool}
