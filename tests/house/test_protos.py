"""The checked-in code and the baseline are what the .proto files say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools import protos


def test_the_checked_in_code_is_current() -> None:
    assert protos.check() == []


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(protos.ROOT / protos.SOURCES, tmp_path / protos.SOURCES)
    monkeypatch.setattr(protos, "BASELINE", tmp_path / protos.SOURCES / "baseline.json")
    monkeypatch.setattr(protos, "ROOT", tmp_path)
    return tmp_path / protos.SOURCES


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_generated_code_edited_by_hand_is_told(copy: Path) -> None:
    (copy / "event_pb2.pyi").write_text("# edited\n", encoding="utf-8")
    assert protos.check() == [
        "protos/heed/v1/event_pb2.pyi is not what the .proto files give; run: make protos",
    ]


def test_generated_code_without_a_source_is_told(copy: Path) -> None:
    (copy / "stray_pb2.py").write_text("", encoding="utf-8")
    assert protos.check() == ["protos/heed/v1/stray_pb2.py is not what the .proto files give; run: make protos"]


def test_an_addition_is_taken_up_by_one_command(copy: Path) -> None:
    edit(copy / "event.proto", "message Keyword {", "message Keyword {\n  string added = 99;")
    assert any("run: make protos" in reason for reason in protos.check())
    assert protos.main([]) == 0
    assert protos.check() == []


def test_a_break_is_refused_and_nothing_is_written(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(copy / "event.proto", "string rule = 1;", "string rule = 98;")
    before = (copy / "event_pb2.py").read_bytes(), (copy / "baseline.json").read_bytes()
    assert protos.main([]) == 1
    assert "message heed.v1.Keyword: 1 (string rule) is gone" in capsys.readouterr().err
    assert ((copy / "event_pb2.py").read_bytes(), (copy / "baseline.json").read_bytes()) == before
    assert protos.main(["--check"]) == 1


def test_a_file_that_protoc_refuses_is_told_in_its_words(copy: Path) -> None:
    (copy / "event.proto").write_text("syntax = 'proto3'; message {", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"event\.proto:1"):
        protos.check()


def test_a_wrong_argument_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert protos.main(["--chekc"]) == 2
    assert "--check" in capsys.readouterr().err
