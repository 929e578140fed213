"""Which answers count, what they come to, and how large a sample must be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.checks import (
    MOST_PAUSE,
    Arrival,
    Challenge,
    Outcome,
    Seen,
    confidence_of,
    judge,
    next_time,
    refusal,
    sample_size,
    standstill,
)
from collector.domain.devices import SensorFacts
from tests.factories.checks import ASKED, KEY, NONCE, OTHER_KEY, answer, canary, device_of
from tests.unit.collector.domain.test_coverage import BEAT

CHALLENGE = Challenge(NONCE, "c", device_of(KEY), ASKED, ASKED + timedelta(days=7))
SEEN = Seen(shown=("dsl",), took={"wire": 1, "commit": 2, "routing": 3, "queue": 4})


def test_an_answer_that_was_signed_by_the_device_counts() -> None:
    assert refusal(answer(), CHALLENGE) == ""
    verdict = judge(CHALLENGE, answer(), canary(), SEEN)
    assert (verdict.outcome, verdict.stage, verdict.late) == (Outcome.PROVEN, "", False)
    assert list(verdict.stages) == ["hook", "match", "redaction", "spool", "wire", "commit", "routing", "queue"]


@pytest.mark.clause("T22")
def test_replayed_delayed_forged_and_cross_device_answers_are_refused() -> None:
    signed = answer()
    assert refusal(signed, None) == "nobody asked this"
    assert refusal(signed, replace(CHALLENGE, outcome=Outcome.PROVEN)) == "it is answered already"
    late = replace(signed, received_at=CHALLENGE.until + timedelta(seconds=1))
    assert refusal(late, CHALLENGE) == "it came too late to count"
    assert refusal(answer(key=OTHER_KEY), CHALLENGE) == "another device was asked this"
    forged = [
        replace(signed, signature=answer(key=OTHER_KEY).signature),
        replace(signed, public_key=answer(key=OTHER_KEY).public_key),
        replace(signed, signature=b""),
        replace(signed, public_key=b"no key"),
        replace(signed, claim=replace(signed.claim, by_keys=not signed.claim.by_keys)),
        replace(signed, claim=replace(signed.claim, stages={**signed.claim.stages, "hook": 1})),
        replace(signed, claim=replace(signed.claim, policy="ab" * 32)),
        replace(signed, claim=replace(signed.claim, failed="", detail="x")),
        replace(signed, claim=replace(signed.claim, canary="00" * 16)),
        replace(signed, claim=replace(signed.claim, nonce="11" * 16)),
    ]
    assert {refusal(one, CHALLENGE) for one in forged} == {"the device's key did not sign it"}


@pytest.mark.parametrize(
    ("told", "crossed", "seen", "stage"),
    [
        (answer(failed="hook", detail="not heard"), None, SEEN, "hook"),
        (answer(), None, SEEN, "wire"),
        (answer(), replace(canary(), claim=replace(canary().claim, nonce="22" * 16)), SEEN, "wire"),
        (answer(), replace(canary(), claim=replace(canary().claim, stages={"hook": 9})), SEEN, "wire"),
        (answer(), canary(), replace(SEEN, policy="policy 1 is in force there, and 2 is to be"), "policy"),
        (answer(), canary(), replace(SEEN, shown=()), "routing"),
        (answer(), canary(), replace(SEEN, queue="cannot be read"), "queue"),
    ],
)
def test_it_fails_at_the_stage_that_is_broken(told: Arrival, crossed: Arrival | None, seen: Seen, stage: str) -> None:
    verdict = judge(CHALLENGE, told, crossed, seen)
    assert (verdict.outcome, verdict.stage) == (Outcome.FAILED, stage)
    assert verdict.cause


def test_an_answer_that_waited_says_that_it_came_late() -> None:
    later = replace(answer(), received_at=ASKED + timedelta(hours=2))
    assert judge(CHALLENGE, later, canary(), SEEN).late


@pytest.mark.clause("T6")
@given(st.integers(1, 3000), st.sampled_from([0.5, 0.9, 0.95, 0.99]), st.sampled_from([0.01, 0.1, 0.3]))
def test_a_sample_is_the_smallest_with_its_confidence(devices: int, confidence: float, share: float) -> None:
    drawn = sample_size(devices, confidence, share)
    assert confidence_of(devices, drawn, share) >= confidence - 1e-9
    assert drawn == 0 or confidence_of(devices, drawn - 1, share) < confidence


@given(st.floats(0, 1))
def test_each_device_proves_itself_within_a_day(chance: float) -> None:
    now = datetime(2026, 11, 26, tzinfo=UTC)
    assert now < next_time(now, chance) <= now + MOST_PAUSE


@pytest.mark.clause("T6")
def test_where_a_check_of_which_no_word_came_stands_still() -> None:
    full = replace(BEAT, sensors=(*BEAT.sensors, SensorFacts("spool", "failed", "the disk is full")))
    heard = ASKED + timedelta(seconds=60)
    assert standstill(CHALLENGE, heard, full) == ("spool", "the disk is full")
    assert standstill(CHALLENGE, heard, BEAT)[0] == "challenge"
    for silent in (None, ASKED, ASKED - timedelta(days=3)):
        assert standstill(CHALLENGE, silent, full)[0] == "wire"
    assert "2026" in standstill(CHALLENGE, ASKED, full)[1]


@pytest.mark.parametrize("outcome", [Outcome.WAITING, Outcome.SILENT])
def test_an_answer_that_comes_yet_counts(outcome: Outcome) -> None:
    assert refusal(answer(), replace(CHALLENGE, outcome=outcome)) == ""
