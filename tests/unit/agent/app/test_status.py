"""`heed-agent status`, and the file that it reads."""

from __future__ import annotations

import json
import os
import tempfile
import webbrowser
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from agent.__main__ import main
from agent.host.paths import paths_for
from agent.runtime.status_file import read_status, write_status


@pytest.mark.clause("D7", "J8", "T3", "U7")
def test_status_says_whether_why_what_who_how_long_and_where_help_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "--data", str(tmp_path)]) == 3
    said = capsys.readouterr().out
    for words in ("NOT being monitored", "never run here", "typed", "safeguarding lead", "kept", "999", "0800 1111"):
        assert words in said


def test_status_of_a_service_that_was_killed_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = paths_for(tmp_path)
    paths.prepare()
    facts = {"at": datetime.now(UTC).isoformat(), "pid": os.getpid(), "monitored": True, "reasons": []}
    write_status(paths.status, facts)  # type: ignore[arg-type]  # a list of no strings is a list of Json
    assert main(["status", "--data", str(tmp_path), "--json"]) == 3
    answer = json.loads(capsys.readouterr().out)
    assert answer["monitored"] is False
    assert answer["reasons"] == ["The service is not running."]


def test_the_status_file_never_changes_its_size(tmp_path: Path) -> None:
    path = tmp_path / "status.json"
    write_status(path, {"a": "long" * 100})
    size = path.stat().st_size
    write_status(path, {"a": 1})
    assert path.stat().st_size == size
    assert read_status(path) == {"a": 1}
    assert read_status(tmp_path / "none") is None


def test_the_page_is_opened_from_a_place_of_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def browse(address: str) -> bool:
        opened.append(address)
        return len(opened) == 1

    monkeypatch.setattr(webbrowser, "open", browse)
    for _ in range(2):
        assert main(["status", "--open", "--data", str(tmp_path / "data")]) == 3
    place = Path(url2pathname(urlsplit(opened[0]).path))
    assert "not being monitored now" in place.read_text(encoding="utf-8")
    assert place.parent.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert "No browser could be opened" in capsys.readouterr().err
