"""What a command was asked to do, understood or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.settings import SettingsError, parse_name, parse_proxy, read_token


def test_proxies_are_understood_as_grpc_does() -> None:
    assert parse_proxy(None) is None
    assert parse_proxy("http://sam:secret@proxy.school.example:3128/") == "http://sam:secret@proxy.school.example:3128"
    for wrong in (
        "",
        "proxy:3128",
        "https://proxy:3128",
        "http://proxy",
        "http://proxy:x",
        "http://[::1",
        "http://p:1/x",
    ):
        with pytest.raises(SettingsError, match="--proxy must be"):
            parse_proxy(wrong)


def test_a_device_has_the_name_its_school_gives_it() -> None:
    assert parse_name(None) is None
    assert parse_name("Laptop 9A/04") == "Laptop 9A/04"
    for wrong in ("", "  ", "two\nlines", "x" * 254):
        with pytest.raises(SettingsError, match="--name must have"):
            parse_name(wrong)


def test_the_token_is_found_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("filed\n")
    assert read_token("given", None, {}) == "given"
    assert read_token(None, tmp_path / "token", {}) == "filed"
    assert read_token(None, None, {"HEED_ENROL_TOKEN": " told "}) == "told"
    with pytest.raises(SettingsError, match="no enrolment token"):
        read_token(None, None, {})
    with pytest.raises(SettingsError, match="cannot be read"):
        read_token(None, tmp_path / "absent", {})
    with pytest.raises(SettingsError, match="128"):
        read_token("x" * 129, None, {})
