"""What is wrong with a collector, or soon will be, and the step that mends it. Pure: from facts to findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

_SOON = timedelta(days=14)  # the server's certificate is renewed long before
_LATE = timedelta(days=180)  # the CA's: each device must enrol again
_LITTLE = 1 << 30  # bytes; evidence is small, but a full disk takes no alert
_NONE = 100 << 20
_OLD = timedelta(days=7)
_SLIP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Finding:
    """`wrong`: now; else it will be. `told` says what, `mend` how."""

    name: str
    wrong: bool
    told: str
    mend: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found. Sentences' parts are empty where nothing is wrong; times are None where they are not known."""

    now: datetime
    server_until: datetime | None
    authority_until: datetime | None
    free_bytes: int
    readable: tuple[str, ...] = ()  # secrets that others on this machine can read
    evidence_key: str = ""  # why it cannot be read
    database: str = ""  # why it cannot be written
    behind: bool = False  # its tables are of an older version
    ahead: bool = False  # they are of a newer one
    newest: datetime | None = None  # of what the audit holds
    taken_ports: tuple[int, ...] = ()  # by another program
    readers: int = 0  # people who are shown alerts, and have signed in
    woken: int = 0  # of those, who have a channel
    last_backup: datetime | None = None
    amiss: tuple[Finding, ...] = ()  # what keeps people from being told (collector/domain/watch.py)


def findings(facts: Facts) -> tuple[Finding, ...]:
    """What is wrong now first."""
    return tuple(sorted(_found(facts), key=lambda one: not one.wrong))


def _found(facts: Facts) -> Iterator[Finding]:
    yield from _certificates(facts)
    if facts.evidence_key:
        mend = "Put the copy that was kept apart back in its place, or give its passphrase."
        yield Finding("evidence-key", True, f"The evidence key cannot be read: {facts.evidence_key}.", mend)
    if facts.readable:
        told = f"Others on this machine can read {', '.join(facts.readable)}."
        yield Finding("permissions", True, told, f"Run: chmod go= {' '.join(facts.readable)}")
    if facts.database:
        mend = "See whether another program holds it, whether its server runs, and whether the disk is full."
        yield Finding("database", True, f"The database takes nothing: {facts.database}", mend)
    elif facts.ahead:
        mend = "Install the newer Heed again; or, by it, go back: heed-collector migrate --list"
        yield Finding("schema", True, "The database's tables are of a newer version.", mend)
    elif facts.behind:
        mend = "Run: heed-collector migrate (or start the collector, which does so)."
        yield Finding("schema", True, "The database's tables are of an older version.", mend)
    if facts.free_bytes < _LITTLE:
        told = f"{facts.free_bytes >> 20} MB are free on its disk."
        mend = "Make room: alerts cannot be kept on a full disk. Devices keep theirs meanwhile."
        yield Finding("disk", facts.free_bytes < _NONE, told, mend)
    if facts.newest is not None and facts.newest - facts.now > _SLIP:
        told = f"The clock is behind what was written before ({facts.newest:%Y-%m-%d %H:%M} UTC)."
        yield Finding("clock", True, told, "Set the clock, and let it follow a time server: timedatectl set-ntp true")
    for port in facts.taken_ports:
        mend = f"See which: ss -ltnp 'sport = :{port}'. End it, or give the collector another port."
        yield Finding("port", True, f"Another program holds port {port}.", mend)
    yield from _people(facts)
    yield from facts.amiss
    if facts.last_backup is None or facts.now - facts.last_backup > _OLD:
        when = (
            "There is no backup in its folder." if facts.last_backup is None else "The last backup is over a week old."
        )
        mend = "Run: heed-collector backup, nightly, and copy the files away. If yours lie elsewhere, all is well."
        yield Finding("backup", False, when, mend)


def _people(facts: Facts) -> Iterator[Finding]:
    if not facts.database and not facts.readers:
        mend = "Run: heed-collector user create NAME --role dsl, and let them use the link."
        yield Finding("nobody", True, "Nobody who is shown pupils' alerts has signed in yet.", mend)
    elif facts.readers and not facts.woken:
        mend = "Run: heed-collector user channel add NAME --label mail"
        yield Finding(
            "not-woken", True, "Nobody who is shown alerts has a channel: none is told of an urgent one.", mend
        )


def _certificates(facts: Facts) -> Iterator[Finding]:
    if facts.authority_until is None:
        mend = "Restore them from a backup: heed-collector restore"
        yield Finding("keys", True, "The authority's key or certificate is missing or spoilt.", mend)
    elif facts.authority_until - facts.now < _LATE:
        wrong = facts.authority_until <= facts.now
        told = f"The authority's certificate ends on {facts.authority_until:%Y-%m-%d}."
        yield Finding("authority", wrong, told, "Plan a new collector: devices must be enrolled anew by then.")
    if facts.server_until is None or facts.server_until - facts.now < _SOON:
        ended = facts.server_until is None or facts.server_until <= facts.now
        told = "is missing" if facts.server_until is None else f"ends on {facts.server_until:%Y-%m-%d}"
        mend = "Restart the collector: it renews the certificate by itself."
        yield Finding("certificate", ended, f"The server's certificate {told}.", mend)
