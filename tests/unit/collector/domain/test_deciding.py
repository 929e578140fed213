from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.alerts import AlertState
from collector.domain.deciding import BODIES, OUTCOME_WORDS, Outcome, may_close, may_reopen, read_decision
from collector.errors import BadRequest

WHOLE = {"outcome": "in_school", "decision": "Talked to her and to her mother.", "reason": "It was a line of a song."}


@pytest.mark.clause("J12")
@pytest.mark.parametrize("missing", WHOLE)
def test_nothing_is_closed_without_outcome_decision_and_reason(missing: str) -> None:
    assert read_decision(WHOLE).outcome is Outcome.IN_SCHOOL
    for nothing in ("", "   "):
        with pytest.raises(BadRequest, match="Say"):
            read_decision({**WHOLE, missing: nothing})


def test_a_referral_says_to_whom() -> None:
    referred = {**WHOLE, "outcome": "referred", "reference": "CRN 12"}
    with pytest.raises(BadRequest, match="to whom"):
        read_decision(referred)
    assert read_decision({**referred, "referred_to": "police"}).reference == "CRN 12"
    with pytest.raises(BadRequest, match="reference"):
        read_decision({**referred, "referred_to": "police", "reference": "x" * 65})
    assert read_decision({**WHOLE, "referred_to": "police"}).referred_to == ""  # nobody was, so nobody is named


def test_every_outcome_has_words() -> None:
    assert set(OUTCOME_WORDS) == set(Outcome)
    assert all(BODIES.values())


def test_only_what_was_taken_on_is_closed_and_only_what_is_closed_is_opened_again() -> None:
    assert [not may_close(state) for state in AlertState] == [False, True, False]
    assert [not may_reopen(state) for state in AlertState] == [False, False, True]


@given(st.dictionaries(st.sampled_from([*WHOLE, "referred_to", "reference"]), st.text(max_size=600)))
def test_any_form_is_answered(said: dict[str, str]) -> None:
    try:
        decision = read_decision(said)
    except BadRequest:
        return
    assert decision.decision
    assert decision.reason
