"""The command line, as a person meets it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent.__main__ import main


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


def test_without_a_console_words_go_nowhere_and_stop_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):  # as Windows starts a service, or an installer's step
        monkeypatch.setattr(sys, name, None)
    assert main(["forget", "--data", str(tmp_path)]) == 0
    assert main(["run", "--data", str(tmp_path)]) == 1
    for stream in (sys.stdout, sys.stderr):
        stream.close()
