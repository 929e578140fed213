"""`heed-agent detect`, as a person or a program meets it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from agent.__main__ import main
from agent.app import detect as room
from agent.settings import DetectSettings, SettingsError
from policy.detect import load_detector


def detect(*lines: str) -> tuple[int, list[dict[str, object]], str]:
    answers, complaints = io.StringIO(), io.StringIO()
    code = room.detect(
        DetectSettings(), io.BytesIO("\n".join(lines).encode("utf-8", "surrogateescape")), answers, complaints
    )
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


def test_one_text_is_explained_for_a_person_and_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["detect", "--explain", "i want to k1ll mys3lf"]) == 0
    said = capsys.readouterr().out
    for words in (
        "k1ll",
        "digits or marks for letters",
        "suicide.kill-myself",
        "RAISED",
        "risk of any kind",
        "urgent:",
    ):
        assert words in said
    assert main(["detect", "--explain", "--json", "i want to k1ll mys3lf"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["folded"] == "i want to k1ll mys3lf"
    assert told["matches"][0]["severity"] == "urgent"
    assert {"written": "k1ll", "words": ["kill"]}.items() <= told["understood"][3].items()
    assert told["passages"][0]["likely"][0]["weighed"][0].keys() == {"gram", "weight"}


def test_a_text_to_be_explained_may_come_by_standard_input() -> None:
    answers = io.StringIO()
    asked = DetectSettings(explain=True, as_json=True, place="file-name")
    assert room.detect(asked, io.BytesIO("how to vanish é\n".encode()), answers, io.StringIO()) == 0
    told = json.loads(answers.getvalue())
    assert (told["text"], told["place"], told["passages"]) == ("how to vanish é", "file name", [])
    with pytest.raises(SettingsError, match="not UTF-8"):
        room.detect(asked, io.BytesIO(b"\xff"), answers, io.StringIO())


def test_what_would_steer_a_terminal_is_shown_as_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["detect", "--explain", "a\x1b[31m \u202e \udcff b"]) == 0
    said = capsys.readouterr().out
    assert not {"\x1b", "\u202e", "\udcff"} & set(said)
    assert "\\u{1b}[31m" in said


@pytest.mark.clause("T31", "U2")
def test_a_language_pack_can_be_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["detect", "--explain", "--json", "--language", "cy", "--language", "pl", "chce umrzec"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["rule"].partition(".")[0] for one in told["met"]} == {"pl"}
    assert main(["detect", "--explain", "--json", "chce umrzec"]) == 0
    assert json.loads(capsys.readouterr().out)["met"] == []


def test_a_restricted_list_can_be_tried_under_its_file_s_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "Members' List 7.txt"
    listed.write_text("\ufeffzorblax\n# a remark\n", encoding="utf-8")
    assert main(["detect", "--restricted", str(listed), "--explain", "--json", "the z0rblax"]) == 0
    (match,) = json.loads(capsys.readouterr().out)["matches"]
    assert (match["rule"], match["severity"]) == ("restricted.members-list-7", "urgent")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--language", "xx"], "there are no rules for language 'xx', only for cy, en,"),
        (["--restricted", "{}/none.txt"], "none.txt cannot be read as UTF-8 text"),
        (["--restricted", "{}/latin.txt"], "latin.txt cannot be read as UTF-8 text"),
        (["--restricted", "{}/marks.txt"], "marks:1: this term has no letters or digits (and 1 more)"),
        (["--restricted", "{}/a b.txt", "--restricted", "{}/A-B.txt"], "two restricted lists are called a-b"),
        (["--restricted", "{}/!.txt"], "needs a name with letters or digits"),
        (["--age", "12"], "age band '12' is none of under-11, 11-12, 13-15, 16-17"),
        (["--thresholds", "{}/none.json"], "none.json cannot be read as JSON"),
        (["--thresholds", "{}/marks.txt"], "marks.txt cannot be read as JSON"),
        (["--thresholds", "{}/list.json"], 'list.json must be an object such as {"hint": 0.9}'),
        (["--thresholds", "{}/wild.json"], "the threshold hint must be a number from 0.3 to 0.99"),
        (["some text"], "TEXT, --json and --place go with --explain"),
        (["--json"], "TEXT, --json and --place go with --explain"),
        (["--place", "title"], "TEXT, --json and --place go with --explain"),
    ],
)
def test_what_cannot_be_asked_is_one_sentence_and_exit_code_2(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a b.txt", "A-B.txt", "!.txt"):
        (tmp_path / name).write_text("zorblax\n")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9\n")
    (tmp_path / "marks.txt").write_text("!!!\n")
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "wild.json").write_text('{"hint": 1}')
    assert main(["detect", *(word.format(tmp_path) for word in words)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("heed-agent detect: ")
    assert told in said
    assert said.count("\n") == 1


def test_no_term_of_a_restricted_list_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "list.txt").write_text("zorblax\n***\n")
    assert main(["detect", "--restricted", str(tmp_path / "list.txt")]) == 2
    assert "zorblax" not in capsys.readouterr().err


def test_english_is_always_among_the_languages() -> None:
    assert room.detector_for(DetectSettings(languages=("en",))).lexicon_hash == load_detector().lexicon_hash


def test_severity_is_that_of_the_age_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["detect", "--explain", "--json", "i am going to run away from home tonight"]
    told = {}
    for age in ("13-15", "under-11"):
        assert main([*words, "--age", age]) == 0
        told[age] = json.loads(capsys.readouterr().out)
    assert {match["severity"] for match in told["13-15"]["matches"]} == {"high"}
    assert {match["severity"] for match in told["under-11"]["matches"]} == {"urgent"}
    assert told["under-11"]["age"] == "under-11"


def test_other_thresholds_can_be_tried(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.json").write_text('{"hint": 0.5, "doubt": 0}')
    assert main(["detect", "--thresholds", str(tmp_path / "mine.json"), "--explain", "--json", "hello there you"]) == 0
    told = json.loads(capsys.readouterr().out)["thresholds"]
    assert (told["hint"], told["doubt"]) == (0.5, 0.0)


@pytest.mark.clause("U1")
def test_several_lines_are_explained_as_a_conversation_too(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["how old are you", "im 12", "send me a pic", "dont tell your mum about us", "lets meet up irl just us"]
    assert main(["detect", "--explain", "--json", "\n".join(lines)]) == 0
    told = json.loads(capsys.readouterr().out)["conversation"]
    assert {"sign.age", "sign.image", "sign.secrecy"} <= set(told["signs"])
    assert told["match"]["rule"] == "grooming.conversation"
    assert main(["detect", "--explain", "\n".join(lines)]) == 0
    assert "grooming.conversation" in capsys.readouterr().out
    assert main(["detect", "--explain", "--json", lines[0]]) == 0
    assert json.loads(capsys.readouterr().out)["conversation"]["match"] is None
