"""What an installer leaves, the service enrols with when it can, and forgets."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from agent.__main__ import main
from agent.app.enrol import enrol_as_left
from agent.host.keystore import FileKeystore
from agent.host.paths import paths_for
from agent.settings import Settings
from agent.uplink.credentials import Identity
from tests.fakes.collector import ScriptedCollector

pytestmark = pytest.mark.only_on("linux")


def leave(data: Path, server: str, fingerprint: str, token: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("HEED_ENROL_TOKEN", token)
    words = ["enrol", "--later", "--data", str(data), "--server", server, "--ca-fingerprint", fingerprint]
    return main(words)


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_the_service_enrols_once_it_can_and_forgets_the_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector = ScriptedCollector()
    settings = Settings(data=tmp_path)
    waited: list[float] = []

    def wait(seconds: float) -> bool:
        """The collector does not know the first token; then an administrator leaves another."""
        waited.append(seconds)
        assert leave(tmp_path, f"127.0.0.1:{port}", collector.authority.fingerprint, "good", monkeypatch) == 0
        return False

    async with collector.serving(mutual=False) as port:
        assert leave(tmp_path, f"127.0.0.1:{port}", collector.authority.fingerprint, "spent", monkeypatch) == 0
        left = paths_for(tmp_path).pending
        assert left.stat().st_mode & 0o777 == 0o600
        assert await asyncio.to_thread(lambda: enrol_as_left(settings, wait, patient=False))
    assert waited == [30.0]
    assert not left.exists()
    assert Identity(FileKeystore(paths_for(tmp_path).secrets)).record() is not None
    assert b"good" not in everything_in(tmp_path)


def test_nothing_was_left(tmp_path: Path) -> None:
    asked: list[float] = []

    def stop(seconds: float) -> bool:
        asked.append(seconds)
        return True

    assert not enrol_as_left(Settings(data=tmp_path), stop, patient=False)
    assert asked == []
    assert not enrol_as_left(Settings(data=tmp_path), stop, patient=True)
    assert asked == [30.0]


def test_what_cannot_be_read_is_as_if_nothing_were_left(tmp_path: Path) -> None:
    for text in ("", "[]", '{"server": 1}', '{"server": "a:1", "token": "t"}'):
        paths_for(tmp_path).pending.write_text(text)
        assert not enrol_as_left(Settings(data=tmp_path), lambda _seconds: True, patient=False)


def test_what_is_no_address_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert leave(tmp_path, "nowhere", "ab" * 32, "good", monkeypatch) == 1
    assert "HOST:PORT" in capsys.readouterr().err
    assert not paths_for(tmp_path).pending.exists()


async def test_a_device_that_forgets_keeps_nothing_but_what_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector, data = ScriptedCollector(), tmp_path / "data"
    async with collector.serving(mutual=False) as port:
        leave(data, f"127.0.0.1:{port}", collector.authority.fingerprint, "good", monkeypatch)
        await asyncio.to_thread(lambda: enrol_as_left(Settings(data=data), lambda _seconds: True, patient=False))
    (data / "somebody's").write_text("own")
    assert (data / "spool.db").exists()
    assert main(["forget", "--data", str(data)]) == 0
    assert [file.name for file in data.iterdir()] == ["somebody's"]
    assert main(["forget", "--data", str(tmp_path / "never")]) == 0
