"""The command line, as a person meets it."""

from __future__ import annotations

import io
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent import app
from agent.__main__ import main
from agent.host.paths import paths_for
from agent.runtime.status_file import read_status, write_status
from agent.settings import SettingsError, parse_name, parse_proxy, read_token


def test_what_cannot_be_done_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--data", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said == "heed-agent run: this device is not enrolled: run `heed-agent enrol` first.\n"


def test_a_wrong_command_line_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["no-such"], ["enrol"], ["status", "--loud"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2
        said = capsys.readouterr().err
        assert said.startswith("heed-agent")
        assert said.count("\n") == 1
    assert main(["run", "--proxy", "socks5://proxy:1"]) == 1
    assert capsys.readouterr().err.startswith("heed-agent run: --proxy must be http://HOST:PORT")


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


def detect(*lines: str) -> tuple[int, list[dict[str, object]], str]:
    answers, complaints = io.StringIO(), io.StringIO()
    code = app.detect(io.BytesIO("\n".join(lines).encode("utf-8", "surrogateescape")), answers, complaints)
    return code, [json.loads(line) for line in answers.getvalue().splitlines()], complaints.getvalue()


def test_detect_answers_each_line_with_exactly_its_fields() -> None:
    code, answers, complaints = detect(
        '{"id": 1, "text": "i want to kill myself"}', '{"id": "b", "text": "good morning"}'
    )
    assert code == 0
    assert complaints == ""
    assert [answer["id"] for answer in answers] == [1, "b"]
    assert answers[0]["flagged"] is True
    assert answers[0]["category"] == "suicide"
    assert answers[1] == {
        "id": "b", "flagged": False, "category": None, "severity": None, "rule": None, "explanation": None
    }  # fmt: skip


@pytest.mark.parametrize("bad", ["nonsense", "[]", '{"id": 1}', '{"text": "x"}', '{"id": 1, "text": 2}', "\udcff"])
def test_detect_says_which_line_is_wrong_and_answers_the_others(bad: str) -> None:
    code, answers, complaints = detect('{"id": 1, "text": "a"}', bad, '{"id": 3, "text": "b"}')
    assert code == 1
    assert [answer["id"] for answer in answers] == [1, 3]
    assert complaints.startswith("line 2: ")
    assert complaints.count("\n") == 1


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


def test_the_crash_hook_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    step = app._crash_hook("spool.after_commit#2")
    step("spool.after_commit")
    step("spool.before_commit")
    assert ended == []
    step("spool.after_commit")
    assert ended == [137]
