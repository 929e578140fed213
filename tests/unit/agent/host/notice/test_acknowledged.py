from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.host.notice.acknowledged import AcknowledgedFile, place_of


def test_the_last_is_remembered(tmp_path: Path) -> None:
    file = AcknowledgedFile(tmp_path / "deep" / "notice")
    assert file.load() == ""
    file.store("a" * 64)
    file.store("b" * 64)
    assert file.load() == "b" * 64


def test_where_nothing_can_be_remembered_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"\xff")
    file = AcknowledgedFile(tmp_path / "taken" / "notice")
    file.store("a" * 64)
    assert file.load() == ""
    assert AcknowledgedFile(tmp_path / "taken").load() == ""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="where Linux keeps it")
def test_it_is_kept_where_the_desktop_says(tmp_path: Path) -> None:
    assert place_of({"XDG_STATE_HOME": "/state"}, tmp_path) == Path("/state/heed-agent/notice")
    assert place_of({}, tmp_path) == tmp_path / ".local/state/heed-agent/notice"
