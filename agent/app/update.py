"""`heed-agent update`: take the release that is meant for this device, and go back from one that is not well.

Run every few minutes by the system's timer, as root, and gone again: what it loads costs the service nothing.
"""

from __future__ import annotations

import sys
from datetime import datetime

from agent.app.updating import Device, Updating
from agent.errors import EnrolmentError, UpdatesUnreachable
from agent.host.disk import LocalDisk
from agent.host.dpkg import DebianPackages
from agent.host.keystore import open_keystore
from agent.host.paths import Paths, paths_for
from agent.runtime.clock import SystemClock
from agent.runtime.status_file import is_running, read_status
from agent.settings import Settings, UpdateSettings
from agent.uplink.answering import takes_connections
from agent.uplink.credentials import Identity
from agent.uplink.releases import SignedReleases


def update(settings: Settings, asked: UpdateSettings) -> int:
    """One step of it, told in a sentence. 0 also where the releases cannot be reached now: the timer comes again."""
    paths = paths_for(settings.data)
    identity = Identity(open_keystore(paths.secrets, private=settings.data is not None))
    record = identity.record()
    if record is None:
        raise EnrolmentError("this device is not enrolled, so it is not known which releases are meant for it")
    releases = SignedReleases(asked.url, asked.root.read_bytes(), paths.updates)
    uplink = record.uplink
    updating = Updating(paths.updates, LocalDisk(), DebianPackages(), releases, lambda: takes_connections(uplink))
    try:
        said = updating.run(_device(paths, record.device_id, record.group), SystemClock().now())
    except UpdatesUnreachable as error:
        said = str(error)
    sys.stdout.write(f"{said}\n")
    return 0


def _device(paths: Paths, id_: str, group: str) -> Device:
    facts = read_status(paths.status) or {}
    heard = facts.get("last_contact")
    return Device(
        id_,
        group,
        running=is_running(facts.get("pid"), "service"),
        heard=datetime.fromisoformat(heard) if isinstance(heard, str) else None,
    )
