"""`heed-agent selftest`: what works on this machine."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from agent.app.event import own_event
from agent.app.spooling import crash_hook, open_spool
from agent.core.event import Liveness, Notice
from agent.host.keystore import FileKeystore
from agent.host.lock.choose import choose_locker
from agent.host.paths import paths_for
from agent.runtime.clock import SystemClock
from agent.sensors.choose import session_sensors
from agent.settings import Settings
from policy.severity import Lane, Severity


def selftest(settings: Settings) -> int:
    """A line for each part: ok, or why not; 1 when something that must work does not."""
    sound = True

    def tell(part: str, work: Callable[[], str]) -> None:
        nonlocal sound
        try:
            said = work()
        except (OSError, RuntimeError, NotImplementedError) as error:
            sound, said = False, f"failed: {error}"
        sys.stdout.write(f"{part}: {said}\n")

    with tempfile.TemporaryDirectory() as place:
        paths = paths_for(Path(place))
        keystore = FileKeystore(paths.secrets)

        def keep() -> str:
            keystore.store("probe", b"secret")
            if keystore.load("probe") != b"secret":
                raise RuntimeError("a secret did not come back")
            return "ok"

        def spool() -> str:
            opened = open_spool(paths, keystore, crash_hook(""))
            began = time.perf_counter()
            opened.append([own_event(Notice("enrolment", acknowledged=False), Severity.LOW, demo=False)])
            took = (time.perf_counter() - began) * 1000
            held = opened.read(Lane.ROUTINE, 1, 1)
            opened.close()
            if len(held) != 1:
                raise RuntimeError("an event did not come back")
            return f"ok, {took:.1f} ms a commit"

        tell("keystore", keep)
        tell("spool", spool)
    for sensor in session_sensors(os.environ, Path.home(), SystemClock()):
        state = sensor.state()
        unsupported = state.liveness is Liveness.UNSUPPORTED
        sys.stdout.write(f"{sensor.name}: {f'unsupported here, because {state.reason}' if unsupported else 'ok'}\n")
    trouble = choose_locker(os.environ).trouble()
    sys.stdout.write(f"idle-lock: {f'unsupported here, because {trouble}' if trouble else 'ok'}\n")
    path = paths_for(settings.data).socket
    reachable = path.is_socket()
    sys.stdout.write(f"link: {'ok' if reachable else f'no service listens at {path}'}\n")
    return 0 if sound else 1
