"""A device and a site's beacon, over real TLS on loopback."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.core.location import Beacon, Heard
from agent.sensors.network.beacon import BeaconAsker
from collector.errors import BadRequest
from collector.services.beacon import BeaconKey, make_beacon, read_beacon
from policy.beacon import NONCE_BYTES, asked, question, vouches
from tests.beacons import beaconing
from tests.processes import free_port

NONCE, OTHER = bytes(NONCE_BYTES), bytes(range(NONCE_BYTES))


@pytest.fixture
def key(tmp_path: Path) -> BeaconKey:
    return make_beacon(tmp_path / "main.pem", "main", datetime.now(UTC))


@pytest.mark.clause("D10")
def test_a_device_believes_its_beacon_alone_and_not_through_a_tunnel(key: BeaconKey, tmp_path: Path) -> None:
    other = make_beacon(tmp_path / "other.pem", "main", datetime.now(UTC))
    port, asker = free_port(), BeaconAsker()
    beacon = Beacon("main", f"127.0.0.1:{port}", key.pin)
    assert asker.ask(beacon, NONCE, ()) is Heard.SILENT
    with beaconing(read_beacon(key.file), "127.0.0.1", port):
        assert asker.ask(beacon, NONCE, ()) is Heard.PROVEN
        assert asker.ask(beacon, NONCE, ("lo",)) is Heard.TUNNEL
        assert asker.ask(Beacon("main", beacon.at, other.pin), NONCE, ()) is Heard.OTHER
    assert asker.ask(Beacon("main", "nowhere", key.pin), NONCE, ()) is Heard.SILENT


def test_what_was_answered_once_proves_nothing_again(key: BeaconKey) -> None:
    answer = key.answer(question(NONCE))
    assert vouches(key.certificate, key.pin, NONCE, answer)
    assert not vouches(key.certificate, key.pin, OTHER, answer)
    assert not vouches(key.certificate, "0" * 64, NONCE, answer)
    assert not any(vouches(key.certificate, key.pin, NONCE, text) for text in (b"", b"zz\n", b"00" * 400, b"\xff\n"))


def test_a_beacon_signs_questions_only(key: BeaconKey) -> None:
    assert asked(question(OTHER)) == OTHER
    for line in (b"", b"GET / HTTP/1.1\r\n", question(NONCE)[:-1], b"heed beacon 1 00\n", b"heed beacon 1 \xff\n"):
        with pytest.raises(ValueError, match=r"question|nonce|codec|hexadecimal"):
            key.answer(line)


def test_a_beacons_file_is_not_written_over_nor_read_as_one_where_it_is_none(key: BeaconKey, tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="already"):
        make_beacon(key.file, "main", datetime.now(UTC))
    (tmp_path / "note").write_text("no key")
    with pytest.raises(BadRequest, match="holds no beacon"):
        read_beacon(tmp_path / "note")
    assert key.file.stat().st_mode & 0o077 == 0
