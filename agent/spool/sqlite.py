"""The device's spool: SQLite in WAL mode with `synchronous=FULL`, every event sealed (agent/ports: Spool).

Room. Routine events may fill all but a reserve; urgent ones all of it. Where there is no more room, the oldest routine
events make way, and are counted. On a full disk the same is done within the pages and the log that the file already
has, and where they do not suffice in the room of the ballast beside it: lent to a routine event, whose elders make way
for it, and given to an urgent one. It is taken again as soon as the disk has room.

Damage. A file that is not ours, is broken, or was sealed under a lost key is moved aside and a new one is begun, with a
new epoch; `damage` says so until somebody asked, that it can be told. The agent never loops on it.

One thread at a time: the caller sees to that.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

import structlog

from agent.core.event import Event
from agent.errors import SpoolError
from agent.ports import OnStep, Random, SpoolDepth, Spooled, no_step
from agent.spool.ballast import Ballast
from agent.spool.seal import Seal
from policy.severity import Lane

LIMIT_BYTES = 256 * 1024 * 1024
RESERVE_BYTES = 16 * 1024 * 1024
BALLAST_BYTES = 4 * 1024 * 1024

_LANES = {Lane.URGENT: 1, Lane.ROUTINE: 2}
_ROUTINE = _LANES[Lane.ROUTINE]
_ROW_BYTES = 96  # what a row costs beside its sealed bytes, measured with room to spare
_SCHEMA = """
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event (
  lane INTEGER NOT NULL, sequence INTEGER NOT NULL, id BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL,
  PRIMARY KEY (lane, sequence)
);
CREATE TABLE IF NOT EXISTS lane (lane INTEGER PRIMARY KEY, next INTEGER NOT NULL, acknowledged INTEGER NOT NULL);
INSERT OR IGNORE INTO lane VALUES (1, 1, 1), (2, 1, 1);
INSERT OR IGNORE INTO fact VALUES ('dropped', 0), ('untold', 0);
"""

_log = structlog.get_logger("heed.spool")


class SqliteSpool:
    """The spool in the file `path`. Raises SpoolError from every method when the file cannot be used now."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        random: Random,
        *,
        limit_bytes: int = LIMIT_BYTES,
        reserve_bytes: int = RESERVE_BYTES,
        ballast_bytes: int = BALLAST_BYTES,
        on_step: OnStep = no_step,
    ) -> None:
        self._path = path
        self._seal = Seal(key)
        self._random = random
        self._limit = limit_bytes
        self._reserve = reserve_bytes
        self._ballast = Ballast(path.with_suffix(".ballast"), ballast_bytes)
        self._on_step = on_step
        self._damage = ""
        self._connection = self._open()
        self._bytes = self._measure()
        self._ballast.hold()

    def append(self, events: Sequence[Event], *, told: int = 0) -> None:
        """See the port."""
        try:
            self._append(events, told, extra=0)
        except SpoolError as error:
            if not _disk_full(error):
                raise
            self._append_on_full_disk(events, told)
        else:
            self._ballast.top_up()

    def untold(self) -> int:
        """See the port."""
        with self._guard():
            return self._fact("untold")

    def epoch(self) -> int:
        """See the port."""
        with self._guard():
            return int.from_bytes(self._one("SELECT value FROM fact WHERE name = 'epoch'"), "big")

    def renew_epoch(self) -> None:
        """See the port."""
        with self._transaction() as database:
            self._new_epoch(database)
            for lane in _LANES.values():
                rows = database.execute("SELECT id FROM event WHERE lane = ? ORDER BY sequence", (lane,)).fetchall()
                # Rising order: a place is always free by the time another row moves into it.
                for place, (identity,) in enumerate(rows, 1):
                    database.execute("UPDATE event SET sequence = ? WHERE id = ?", (place, identity))
                database.execute("UPDATE lane SET next = ?, acknowledged = 1 WHERE lane = ?", (len(rows) + 1, lane))

    def next_sequence(self, lane: Lane) -> int:
        """See the port."""
        with self._guard():
            return int(self._one("SELECT next FROM lane WHERE lane = ?", _LANES[lane]))

    def unacknowledged(self, lane: Lane) -> int:
        """See the port."""
        with self._guard():
            return int(self._one("SELECT acknowledged FROM lane WHERE lane = ?", _LANES[lane]))

    def read(self, lane: Lane, first: int, limit: int) -> list[Spooled]:
        """See the port. A row that does not open was tampered with: it is left out, dropped and counted."""
        with self._guard():
            rows = self._connection.execute(
                "SELECT sequence, id, sealed FROM event WHERE lane = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
                (_LANES[lane], first, limit),
            ).fetchall()
        opened = [(sequence, self._seal.open(UUID(bytes=identity), sealed)) for sequence, identity, sealed in rows]
        broken = [sequence for sequence, event in opened if event is None]
        if broken:
            self._drop_broken(lane, broken)
        return [Spooled(sequence, event) for sequence, event in opened if event is not None]

    def acknowledge(self, lane: Lane, next_expected: int) -> None:
        """See the port."""
        number = _LANES[lane]
        with self._transaction() as database:
            before, following = database.execute(
                "SELECT acknowledged, next FROM lane WHERE lane = ?", (number,)
            ).fetchone()
            if next_expected <= before:
                return
            database.execute("DELETE FROM event WHERE lane = ? AND sequence < ?", (number, before))
            database.execute("UPDATE lane SET acknowledged = ? WHERE lane = ?", (min(next_expected, following), number))
        self._bytes = self._measure()

    def discard(self, lane: Lane, sequence: int) -> None:
        """See the port."""
        with self._transaction() as database:
            gone = database.execute(
                "DELETE FROM event WHERE lane = ? AND sequence = ?", (_LANES[lane], sequence)
            ).rowcount
            database.execute("UPDATE fact SET value = value + ? WHERE name = 'dropped'", (gone,))

    def depth(self) -> SpoolDepth:
        """See the port."""
        with self._guard():
            waiting = {
                lane: int(
                    self._one(
                        "SELECT count(*) FROM event WHERE lane = ?1 AND sequence >="
                        " (SELECT acknowledged FROM lane WHERE lane = ?1)",
                        number,
                    )
                )
                for lane, number in _LANES.items()
            }
            return SpoolDepth(waiting[Lane.URGENT], waiting[Lane.ROUTINE], self._fact("dropped"))

    def damage(self) -> str:
        """What was found broken since the last call, in a few words; empty when nothing was."""
        found, self._damage = self._damage, ""
        return found

    def close(self) -> None:
        """See the port."""
        self._connection.close()

    # Writing

    def _append(self, events: Sequence[Event], told: int, extra: int) -> None:
        """`extra`: bytes of routine events that must make way beyond what the size bound asks for."""
        rows = [(_LANES[event.lane], event.id.bytes, self._seal.seal(event)) for event in events]
        size = sum(len(sealed) + _ROW_BYTES for _, _, sealed in rows)
        urgent = any(lane != _ROUTINE for lane, _, _ in rows)
        room = self._limit if urgent else self._limit - self._reserve
        freed = 0
        with self._transaction() as database:
            if (excess := self._bytes + size - room) > 0 or extra:
                freed = self._make_way(database, max(excess, extra))
                if freed < max(excess, extra):
                    raise SpoolError("the spool is full, and holds no routine event that could make way")
            following = dict(database.execute("SELECT lane, next FROM lane"))
            for lane, identity, sealed in rows:
                added = database.execute(
                    "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?)", (lane, following[lane], identity, sealed)
                ).rowcount
                following[lane] += added
            database.executemany(
                "UPDATE lane SET next = ? WHERE lane = ?", [(place, lane) for lane, place in following.items()]
            )
            if told:
                database.execute("UPDATE fact SET value = max(0, value - ?) WHERE name = 'untold'", (told,))
        self._bytes += size - freed

    def _append_on_full_disk(self, events: Sequence[Event], told: int) -> None:
        """Within the pages and the log that the file already has; else with the ballast's room."""
        need = sum(len(self._seal.seal(event)) + _ROW_BYTES for event in events)
        with contextlib.suppress(SpoolError):
            self._append(events, told, extra=2 * need)
            return
        _log.warning("disk_full", events=len(events), ballast=self._ballast.held())
        self._ballast.release()
        try:
            self._checkpoint()  # moves the log into the file, whose room the next writes then use again
            try:
                self._append(events, told, extra=2 * need)
            except SpoolError:
                if not any(event.lane is Lane.URGENT for event in events):
                    raise
                self._append(events, told, extra=0)
            self._checkpoint()
        finally:
            self._ballast.hold()

    def _make_way(self, database: sqlite3.Connection, wanted: int) -> int:
        """Remove the oldest routine events until `wanted` bytes are free or none is left; returns the bytes freed."""
        (acknowledged,) = database.execute("SELECT acknowledged FROM lane WHERE lane = ?", (_ROUTINE,)).fetchone()
        freed = dropped = 0
        last = 0
        for sequence, size in database.execute(
            "SELECT sequence, length(sealed) FROM event WHERE lane = ? ORDER BY sequence", (_ROUTINE,)
        ):
            if freed >= wanted:
                break
            freed += size + _ROW_BYTES
            dropped += sequence >= acknowledged
            last = sequence
        database.execute("DELETE FROM event WHERE lane = ? AND sequence <= ?", (_ROUTINE, last))
        self._count_dropped(database, dropped)
        return freed

    def _count_dropped(self, database: sqlite3.Connection, count: int) -> None:
        database.execute("UPDATE fact SET value = value + ? WHERE name IN ('dropped', 'untold')", (count,))

    def _drop_broken(self, lane: Lane, sequences: list[int]) -> None:
        self._damage = f"{len(sequences)} events were altered on the disk"
        with self._transaction() as database:
            database.executemany(
                "DELETE FROM event WHERE lane = ? AND sequence = ?", [(_LANES[lane], one) for one in sequences]
            )
            self._count_dropped(database, len(sequences))

    def _checkpoint(self) -> None:
        with self._guard():
            self._connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()

    # The file

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and not _corrupt(error):
                raise SpoolError(f"the spool cannot be opened: {error}") from error
            self._move_aside(str(error))
        try:
            return self._connect()
        except sqlite3.DatabaseError as error:
            raise SpoolError(f"the spool cannot be begun anew: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=5, isolation_level=None, check_same_thread=False)
        try:
            # Exclusive: no other process reads along, and the log's index needs no file that a full disk could break.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError("the file is damaged")
            connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
            mark = connection.execute("SELECT value FROM fact WHERE name = 'key'").fetchone()
            if mark is None:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO fact VALUES ('key', ?)", (self._seal.check(),))
                self._new_epoch(connection)
                connection.execute("COMMIT")
            elif not self._seal.knows(mark[0]):
                raise sqlite3.DatabaseError("it was sealed under another key")
        except BaseException:
            connection.close()
            raise
        self._path.chmod(0o600)
        return connection

    def _new_epoch(self, database: sqlite3.Connection) -> None:
        database.execute("INSERT OR REPLACE INTO fact VALUES ('epoch', ?)", (self._random.bytes(8),))

    def _move_aside(self, cause: str) -> None:
        """Keep the last broken file for a technician; it is sealed as the good one was."""
        _log.error("spool_damaged", cause=cause)
        self._damage = "the spool's file was damaged and begun anew"
        for suffix in ("", "-wal", "-shm"):
            source = self._path.with_name(self._path.name + suffix)
            with contextlib.suppress(FileNotFoundError):
                source.replace(self._path.with_name(f"{self._path.name}.damaged{suffix}"))

    @contextlib.contextmanager
    def _guard(self) -> Iterator[None]:
        """What SQLite raises as SpoolError; a file found broken is begun anew, so that the next try works."""
        try:
            yield
        except sqlite3.Error as error:
            if _corrupt(error):
                with contextlib.suppress(sqlite3.Error):
                    self._connection.close()
                self._move_aside(str(error))
                self._connection = self._open()
                self._bytes = self._measure()
            raise SpoolError(f"the spool cannot be used now: {error}") from error

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._guard():
            database = self._connection
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                self._on_step("spool.before_commit")
                database.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    database.execute("ROLLBACK")
                raise
            self._on_step("spool.after_commit")

    def _one(self, query: str, *values: int) -> bytes:
        value: bytes = self._connection.execute(query, values).fetchone()[0]
        return value

    def _fact(self, name: str) -> int:
        (value,) = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return int(value)

    def _measure(self) -> int:
        with self._guard():
            count, size = self._connection.execute(
                "SELECT count(*), coalesce(sum(length(sealed)), 0) FROM event"
            ).fetchone()
            return int(size) + int(count) * _ROW_BYTES


def _corrupt(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _disk_full(error: SpoolError) -> bool:
    """Whether SQLite said that the disk has no room; a full log shows as an I/O error on some file systems."""
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
