from __future__ import annotations

import pytest

from agent.core.event import Standing
from agent.core.required import ProgramFacts, at_least, judge_required
from policy.evaluate.views import RequiredApp

READER = RequiredApp("screen-reader", ("orca", "nvda"), "3.2")
FILE = "/usr/bin/orca"


@pytest.mark.clause("T21")
@pytest.mark.parametrize(
    ("fact", "standing", "words"),
    [
        (ProgramFacts("orca", True, "43.1-1", FILE), Standing.SOUND, "can be started"),
        (ProgramFacts("orca", False), Standing.WEAK, "not installed under any of its names: orca, nvda"),
        (ProgramFacts("orca", True, "3.1", FILE), Standing.WEAK, "older than 3.2"),
        (ProgramFacts("orca", True, "43.1"), Standing.WEAK, "no program to start"),
        (ProgramFacts("orca", True, "43.1", FILE, "its file is empty"), Standing.WEAK, "cannot be started"),
        (ProgramFacts("orca", False, "", FILE), Standing.UNSUPPORTED, "unsupported here, because"),
    ],
)
def test_a_required_program_is_judged_by_presence_version_and_file(
    fact: ProgramFacts, standing: Standing, words: str
) -> None:
    judged = judge_required(READER, [fact, ProgramFacts("nvda", installed=False)])
    assert (judged.check, judged.standing) == ("required:screen-reader", standing)
    assert words in judged.detail


@pytest.mark.parametrize(
    ("version", "wanted", "answer"),
    [
        ("1.10", "1.9", True),
        ("1.9", "1.10", False),
        ("2.0", "2", True),
        ("2", "2.0", True),
        ("1:115.2.0-1ubuntu2", "115.2", True),
        ("1:2.0-1", "1:2.0-2", False),
        ("1.1~rc1", "1.1", False),
        ("1.1a", "1.1", True),
        ("7.4.1+dfsg", "7.4.1", True),
        ("", "1", False),
    ],
)
def test_versions_are_compared_as_people_read_them(version: str, wanted: str, answer: bool) -> None:
    assert at_least(version, wanted) is answer
