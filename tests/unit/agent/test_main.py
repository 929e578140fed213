"""The command line, as a person meets it."""

from __future__ import annotations

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
