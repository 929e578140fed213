"""What every keystore does (agent/ports: Keystore), shown on those that this system has."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.host.keystore import FileKeystore, open_keystore
from agent.ports import Keystore
from agent.uplink.credentials import StagedKeystore


@pytest.fixture(params=["system", "staged"])
def keystore(request: pytest.FixtureRequest, tmp_path: Path) -> Keystore:
    return open_keystore(tmp_path / "secrets", private=True) if request.param == "system" else StagedKeystore()


def test_a_secret_comes_back(keystore: Keystore) -> None:
    keystore.store("key", b"\0secret\xff")
    assert keystore.load("key") == b"\0secret\xff"


def test_a_new_secret_takes_the_old_ones_place(keystore: Keystore) -> None:
    keystore.store("key", b"old")
    keystore.store("key", b"new")
    assert keystore.load("key") == b"new"


def test_there_is_nothing_where_nothing_was_stored(keystore: Keystore) -> None:
    assert keystore.load("key") is None


def test_what_is_deleted_is_gone_and_may_be_deleted_again(keystore: Keystore) -> None:
    keystore.store("key", b"secret")
    keystore.delete("key")
    keystore.delete("key")
    assert keystore.load("key") is None


@pytest.mark.only_on("linux", "darwin")
@pytest.mark.clause("J22")
def test_only_the_services_account_may_read_it(tmp_path: Path) -> None:
    assert sys.platform != "win32"
    FileKeystore(tmp_path / "secrets").store("key", b"secret")
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "secrets" / "key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "secrets").iterdir()] == ["key"]
