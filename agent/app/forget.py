"""`heed-agent forget`: a device that is given back, or whose agent is removed, keeps nothing."""

from __future__ import annotations

import contextlib
import shutil
import sys

from agent.app.spooling import SPOOL_KEY
from agent.host.keystore import open_keystore
from agent.host.paths import paths_for
from agent.host.policy_store import POLICY_RECORD
from agent.host.single import alone
from agent.settings import Settings
from agent.uplink.credentials import SECRETS


def forget(settings: Settings) -> int:
    """Keys first: without them what is left of the spool is noise. Raises BlockingIOError while a service runs."""
    paths = paths_for(settings.data)
    if paths.state.is_dir():
        with alone(paths.lock):
            keystore = open_keystore(paths.secrets, private=settings.data is not None)
            for name in (*SECRETS, SPOOL_KEY, POLICY_RECORD):
                keystore.delete(name)
        for place in paths.owned:
            if place.is_dir():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # it holds what is not ours
            paths.state.rmdir()
    sys.stdout.write(
        "This device keeps nothing of its school any more; the collector still lists it until it is revoked.\n"
    )
    return 0
