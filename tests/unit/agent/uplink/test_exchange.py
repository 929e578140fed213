from __future__ import annotations

from pathlib import Path

import pytest

from agent.errors import EnrolmentError
from agent.uplink.exchange import ExchangeToken, TokenFile

ONE, TWO = b"1" * 32, b"2" * 32


def test_a_token_is_shown_once_as_whole(tmp_path: Path) -> None:
    tokens = TokenFile(tmp_path / "token")
    tokens.keep(ONE)
    assert tokens.void() == ExchangeToken(ONE, interrupted=False)
    tokens.keep(TWO)
    assert tokens.void() == ExchangeToken(TWO, interrupted=False)


def test_a_token_voided_twice_was_interrupted(tmp_path: Path) -> None:
    TokenFile(tmp_path / "token").keep(ONE)
    TokenFile(tmp_path / "token").void()
    assert TokenFile(tmp_path / "token").void() == ExchangeToken(ONE, interrupted=True)


def test_the_record_never_changes_its_size_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "token"
    tokens = TokenFile(path)
    tokens.keep(ONE)
    size = path.stat().st_size
    tokens.void()
    assert path.stat().st_size == size
    assert path.stat().st_mode & 0o777 == 0o600


def test_each_step_is_told_after_it_is_on_the_disk(tmp_path: Path) -> None:
    steps: list[str] = []
    tokens = TokenFile(tmp_path / "token", steps.append)
    tokens.keep(ONE)
    tokens.void()
    assert steps == ["token.kept", "token.voided"]


@pytest.mark.parametrize("content", [b"", b"x" * 41, b"HXT1" + bytes(37)])
def test_a_damaged_record_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "token").write_bytes(content)
    if content == b"HXT1" + bytes(37):
        content = content[:-1] + b"\1"
        (tmp_path / "token").write_bytes(content)
    with pytest.raises(EnrolmentError, match="damaged"):
        TokenFile(tmp_path / "token").void()


def test_a_missing_record_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnrolmentError, match="gone"):
        TokenFile(tmp_path / "token").void()


def test_a_token_of_a_wrong_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnrolmentError, match="size"):
        TokenFile(tmp_path / "token").keep(b"short")
