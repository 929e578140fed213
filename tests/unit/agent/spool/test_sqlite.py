from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from agent.core.event import Event
from agent.errors import SpoolError
from agent.spool.sqlite import SqliteSpool
from policy.severity import Lane
from tests.factories.events import event, urgent
from tests.fakes.running_clock import SteadyRandom

KEY = bytes(range(32))


def open_spool(directory: Path, key: bytes = KEY, **room: int) -> SqliteSpool:
    return SqliteSpool(directory / "spool.db", key, SteadyRandom(), **{"ballast_bytes": 0, **room})  # type: ignore[arg-type]  # room holds only the byte counts


def append_each(spool: SqliteSpool, events: list[Event]) -> None:
    for one in events:
        spool.append([one])


def files_under(directory: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(directory.rglob("*")) if path.is_file())


@pytest.mark.clause("J22")
def test_no_word_of_an_event_is_readable_on_the_disk(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    spool.append([urgent()])
    for words in (b"want to end", b"suicide", b"pupil", b"Essay"):
        assert words not in files_under(tmp_path)
    spool.close()
    assert b"want to end" not in files_under(tmp_path)
    assert (tmp_path / "spool.db").stat().st_mode & 0o777 == 0o600


def test_a_full_spool_lets_the_oldest_routine_events_go_and_counts_them(tmp_path: Path) -> None:
    spool = open_spool(tmp_path, limit_bytes=20_000, reserve_bytes=5_000)
    for _ in range(200):
        spool.append([event()])
    depth = spool.depth()
    assert depth.dropped > 0
    assert depth.routine + depth.dropped == 200
    assert spool.read(Lane.ROUTINE, 1, 1)[0].sequence == depth.dropped + 1
    assert spool.untold() == depth.dropped
    spool.append([event()], told=depth.dropped)
    assert spool.untold() <= 1
    spool.close()


def test_urgent_events_use_the_reserve_and_then_the_room_of_routine_ones(tmp_path: Path) -> None:
    spool = open_spool(tmp_path, limit_bytes=20_000, reserve_bytes=5_000)
    for _ in range(60):
        spool.append([event()])
    kept = spool.depth().routine
    spool.append([urgent() for _ in range(5)])
    assert spool.depth().routine == kept  # the reserve sufficed
    with suppress(SpoolError):  # the last of the routine events may take less room than an urgent one needs
        while spool.depth().routine:
            spool.append([urgent()])
    assert spool.depth().routine <= 2
    before = spool.depth().urgent
    with pytest.raises(SpoolError, match="full"):
        append_each(spool, [urgent() for _ in range(100)])
    assert spool.depth().urgent >= before
    spool.close()


def test_a_damaged_file_is_moved_aside_and_begun_anew(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    spool.append([event() for _ in range(50)])
    spool.close()
    path = tmp_path / "spool.db"
    path.write_bytes(os.urandom(path.stat().st_size))
    again = open_spool(tmp_path)
    assert "damaged" in again.damage()
    assert again.damage() == ""
    again.append([urgent()])
    assert again.depth().urgent == 1
    assert path.with_name("spool.db.damaged").exists()
    again.close()


def test_a_lost_key_is_damage_too(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    spool.append([event()])
    spool.close()
    again = open_spool(tmp_path, key=bytes(32))
    assert again.damage()
    assert again.depth().routine == 0
    again.close()


def test_an_altered_row_is_left_out_and_counted(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    spool.append([event(), event(), event()])
    spool._connection.execute("UPDATE event SET sealed = randomblob(90) WHERE sequence = 2")
    assert [spooled.sequence for spooled in spool.read(Lane.ROUTINE, 1, 10)] == [1, 3]
    assert "altered" in spool.damage()
    assert spool.untold() == 1
    spool.close()


def test_a_row_cannot_stand_for_another(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    spool.append([event(), event()])
    spool._connection.execute(
        "UPDATE event SET sealed = (SELECT sealed FROM event WHERE sequence = 1) WHERE sequence = 2"
    )
    assert [spooled.sequence for spooled in spool.read(Lane.ROUTINE, 1, 10)] == [1]
    spool.close()


def test_a_locked_file_is_said_to_be_unusable_now(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    with pytest.raises(SpoolError, match="cannot be opened"):
        open_spool(tmp_path)
    spool.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB of its own, where this machine lets us make one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = (
        sys.platform == "linux"
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=False, capture_output=True
        ).returncode
    )
    if not mounted:
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path) -> Path:
    path = place / "filler"
    with path.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return path


def test_on_a_full_disk_the_oldest_routine_make_way_and_urgent_ones_use_the_ballast(small_disk: Path) -> None:
    spool = open_spool(small_disk, ballast_bytes=700_000)
    spool.append([event() for _ in range(1_000)])
    filler = fill(small_disk)
    for _ in range(20):
        spool.append([urgent()])
    assert spool.depth().urgent == 20
    held_before = spool.depth().routine
    for _ in range(50):
        spool.append([event()])
    assert spool.depth().routine + spool.untold() >= held_before
    filler.unlink()
    spool.append([event()])
    assert (small_disk / "spool.ballast").stat().st_size >= 700_000
    spool.close()
    again = open_spool(small_disk, ballast_bytes=700_000)
    assert again.depth().urgent == 20
    assert again.damage() == ""
    again.close()


def test_on_a_full_disk_an_empty_spool_refuses_routine_and_takes_urgent(small_disk: Path) -> None:
    spool = open_spool(small_disk, ballast_bytes=500_000)
    filler = fill(small_disk)
    with pytest.raises(SpoolError):
        append_each(spool, [event() for _ in range(5_000)])
    spool.append([urgent()])
    assert spool.depth().urgent == 1
    filler.unlink()
    spool.append([event()])
    spool.close()


def test_a_commit_takes_at_most_fifty_milliseconds(tmp_path: Path) -> None:
    spool = open_spool(tmp_path)
    times = []
    for _ in range(300):
        began = time.perf_counter()
        spool.append([urgent()])
        times.append(time.perf_counter() - began)
    spool.close()
    assert sorted(times)[int(len(times) * 0.99)] < 0.05


_WRITER = """
import sys
from pathlib import Path
from tests.unit.agent.spool.test_sqlite import open_spool
from tests.factories.events import urgent
spool = open_spool(Path(sys.argv[1]))
while True:
    told = urgent()
    spool.append([told])
    print(told.id, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a Unix word")
def test_what_was_committed_survives_kill_9(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        committed = [writer.stdout.readline().strip() for _ in range(40)]
        writer.send_signal(signal.SIGKILL)
        committed += [line.strip() for line in writer.stdout if len(line) == 37]
    spool = open_spool(tmp_path)
    held = [str(spooled.event.id) for spooled in spool.read(Lane.URGENT, 1, 100_000)]
    assert held[: len(committed)] == committed
    assert spool.damage() == ""
    spool.close()
