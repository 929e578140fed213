"""Where this agent keeps its things: a system's own places, or all under one directory (`--data DIR`)."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from agent.host.windows.access import OTHERS_READ, SYSTEM_ALONE, secure

_OURS_ALONE = "\\\\.\\pipe\\ProtectedPrefix\\Administrators\\Heed\\agent"


def pipe_name(data: str) -> str:
    """The link's name on Windows. Under this prefix administrators alone can make a pipe; `data`: the directory that
    everything is kept under, or empty for the system's places.
    """
    return (
        f"\\\\.\\pipe\\heed-agent-{hashlib.sha256(data.casefold().encode()).hexdigest()[:16]}" if data else _OURS_ALONE
    )


@dataclass(frozen=True, slots=True)
class Paths:
    """`state` is the service's alone; `shared` may be entered by every user: the socket and the status are there; so
    may `cache`, which outlives a reboot and holds what can be fetched again. `system`: these are the system's places.
    """

    state: Path
    shared: Path
    cache: Path
    system: bool = False

    @property
    def secrets(self) -> Path:
        """The keystore's directory, where secrets are files."""
        return self.state / "secrets"

    @property
    def spool(self) -> Path:
        """The spool's file."""
        return self.state / "spool.db"

    @property
    def token(self) -> Path:
        """The exchange token's file."""
        return self.state / "exchange-token"

    @property
    def pending(self) -> Path:
        """What an installer left to enrol with."""
        return self.state / "enrol-with"

    @property
    def lock(self) -> Path:
        """Held by the one service that may use `state`."""
        return self.state / "lock"

    @property
    def socket(self) -> Path:
        """The local link: a socket, or the name of a pipe."""
        if sys.platform == "win32":
            return Path(pipe_name("" if self.system else str(self.state)))
        else:
            return self.shared / "link.sock"

    @property
    def status(self) -> Path:
        """What the service says of itself."""
        return self.shared / "status.json"

    @property
    def policy(self) -> Path:
        """The directory of the policy in force."""
        return self.state / "policy"

    @property
    def time_mark(self) -> Path:
        """The latest time that was seen here."""
        return self.state / "time-mark"

    @property
    def device(self) -> Path:
        """What the collector was told of this device."""
        return self.state / "device.json"

    @property
    def network(self) -> Path:
        """What the collector was told of how this device's network is set."""
        return self.state / "network.json"

    @property
    def sums(self) -> Path:
        """What was counted since this device was enrolled."""
        return self.state / "sums.json"

    @property
    def updates(self) -> Path:
        """What is known of releases, and of one that is on trial."""
        return self.state / "updates"

    @property
    def owned(self) -> tuple[Path, ...]:
        """Everything that this agent ever makes, so that all of it, and nothing else, can be taken away."""
        return (
            *(self.state / name for name in ("secrets", "policy", "updates")),
            *(
                self.state / name
                for name in (
                    "exchange-token",
                    "enrol-with",
                    "lock",
                    "time-mark",
                    "device.json",
                    "network.json",
                    "sums.json",
                )
            ),
            *self.state.glob("spool.*"),
            self.shared,
            self.cache,
        )

    @property
    def artefacts(self) -> Path:
        """The directory of lexicons that a policy names; helpers read them."""
        return self.cache / "artefacts"

    def prepare(self) -> None:
        """Make the directories. Raises OSError."""
        self.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        for directory in (self.shared, self.cache):
            directory.mkdir(mode=0o755, parents=True, exist_ok=True)
        if sys.platform == "win32" and self.system:
            secure(self.state.parent, OTHERS_READ)
            secure(self.state, SYSTEM_ALONE)


def paths_for(data: Path | None) -> Paths:
    """Under `data`, or where the operating system wants a service's things."""
    if data is not None:
        return Paths(data.absolute(), data.absolute() / "run", data.absolute() / "cache")
    if sys.platform == "win32":
        root = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Heed"
        return Paths(root / "State", root / "Shared", root / "Cache", system=True)
    elif sys.platform == "darwin":
        return Paths(
            Path("/Library/Application Support/Heed"), Path("/var/run/heed-agent"), Path("/Library/Caches/Heed")
        )
    else:
        return Paths(Path("/var/lib/heed-agent"), Path("/run/heed-agent"), Path("/var/cache/heed-agent"))
