from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from collector.domain.check_log import LogEntry
from collector.domain.coverage import Account, Cause
from collector.domain.evidence_pack import Basis, Facts, Pack, as_html, pack
from collector.domain.people import Role
from collector.domain.received import Json
from collector.domain.reviews import Review, Trigger

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


def entry(kind: str, device: str = "", at: datetime = NOW, **detail: Json) -> LogEntry:
    return LogEntry(1, at, kind, "c1", device, detail, "")


FACTS = Facts(
    since=date(2026, 10, 29),
    until=date(2026, 11, 27),
    expected=2,
    used=2,
    whole_proven=1,
    listed=3,
    missing=1,
    dark=2,
    account=Account(in_use=100_000, proven=99_999),
    roles={Role.DSL: 2},
    entries=(
        entry("proven", "a"),
        entry("failed", "b"),
        entry("proven", "b", NOW - timedelta(days=90)),
        entry("signed-off", by="u1", role="dsl", words="Seen with the <head>."),
        entry("action", by="u2", what="Mend the hook", owner="IT", due="2026-12-01"),
    ),
    sound=True,
    names={"a": "LAPTOP-1", "b": "LAPTOP-2"},
    people={"u1": "Dee Lead"},
)


def answers(told: Pack) -> dict[str, str]:
    return {line.asked: line.answer for line in told.lines}


def test_every_line_is_measured_by_a_command_or_reported_by_somebody() -> None:
    told = pack("Oak School", FACTS, NOW)
    for line in told.lines:
        assert line.answer
        if line.basis is Basis.MEASURED:
            assert line.source.startswith("heed-collector ")
        else:
            assert "2026-11-27" in line.source
    reported = [line for line in told.lines if line.basis is Basis.REPORTED]
    assert [line.source for line in reported] == [
        "Dee Lead, 2026-11-27, as designated safeguarding lead",
        "an account that is gone (u2), 2026-11-27",
    ]


def test_nothing_is_rounded_up_and_what_is_older_does_not_count() -> None:
    told = answers(pack("Oak School", FACTS, NOW))
    assert told["Is monitoring on while devices are in use?"].startswith("99.9 %")
    assert told["What came of end-to-end checks?"] == "1 proven, 1 failed, 0 never answered"
    assert told["On how many devices did a check cross the whole path?"] == "1 of 2; not on 1: LAPTOP-2"
    assert told["How many devices on the school's asset list are not enrolled?"] == "1 of 3"


def test_what_is_not_known_is_said_apart() -> None:
    told = pack("Oak School", replace(FACTS, listed=0, missing=0, account=Account(), sound=False), NOW)
    assert "How many devices on the school's asset list are not enrolled?" not in answers(told)
    assert any("asset list" in words for words in told.unsaid)
    assert answers(told)["Is monitoring on while devices are in use?"] == "no device was in use"
    assert "broken" in answers(told)["Is the check log as it was written?"]


def test_the_page_escapes_what_people_wrote_and_has_every_line() -> None:
    told = pack("Oak & Ash", FACTS, NOW)
    page = as_html(told)
    assert "Oak &amp; Ash" in page
    assert "&lt;head&gt;" in page
    assert "<head>." not in page
    assert page.count("<strong>") == len(told.lines)


@pytest.mark.clause("T5")
def test_reviews_and_causes_are_told_in_words() -> None:
    day = timedelta(days=1)
    held = Review(
        "a", Trigger.SITE, "North", NOW - 40 * day, NOW - 12 * day, NOW - 20 * day, "u1", "The head", "Well.", "No."
    )
    late = Review("b", Trigger.YEARLY, "", NOW - 40 * day, NOW - day)
    account = Account(in_use=9_000, proven=1_740, gaps={Cause.NOT_KEPT: 60, Cause.HOOK_LOST: 7_200})
    told = pack("Oak School", replace(FACTS, reviews=(held, late), account=account), NOW)
    said = answers(told)
    assert said["Is monitoring reviewed yearly and when it changes?"] == (
        "the regular review: not held yet. Reviews held in all: 1; open: 1, of them overdue: 1"
    )
    assert said["What did the review of a new site (North) find?"] == "Well. Decided: No."
    assert said["Why is the rest of it not proven?"].startswith(
        "the hook saw nothing of what the system saw (2 h 0 min); "
    )
    assert told.lines[-1].source == "Dee Lead, 2026-11-07; attended: The head"
