"""`heed-agent detect`, as a person or a program meets it."""

from __future__ import annotations

import io
import json

import pytest

from agent.app import detect as room


def detect(*lines: str) -> tuple[int, list[dict[str, object]], str]:
    answers, complaints = io.StringIO(), io.StringIO()
    code = room.detect(io.BytesIO("\n".join(lines).encode("utf-8", "surrogateescape")), answers, complaints)
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
