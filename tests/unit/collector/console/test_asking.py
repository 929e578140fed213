from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.console.asking import Asked, read
from collector.domain.alerts import AlertState, QueueSort
from collector.errors import BadRequest
from policy.severity import Severity


def test_nothing_asked_is_what_waits_most_pressing_first() -> None:
    ask = read({}).ask
    assert (ask.state, ask.severity, ask.text, ask.sort, ask.page) == (AlertState.NEW, None, "", QueueSort.PRIORITY, 1)


def test_every_choice_is_understood() -> None:
    ask = read({"state": "all", "severity": "critical", "text": " lap ", "sort": "due", "page": "3"}).ask
    assert (ask.state, ask.severity, ask.text, ask.sort, ask.page) == (
        None, Severity.CRITICAL, "lap", QueueSort.DUE, 3,
    )  # fmt: skip


@pytest.mark.parametrize(
    "fields",
    [{"state": "x"}, {"severity": "5"}, {"sort": "; drop"}, {"page": "0"}, {"page": "-1"}, {"page": "²"},
     {"page": "9" * 40}, {"text": "x" * 129}],
)  # fmt: skip
def test_what_is_not_a_choice_is_refused_with_a_sentence(fields: dict[str, str]) -> None:
    with pytest.raises(BadRequest, match=r"^The .*\.$"):
        read(fields)


@given(st.dictionaries(st.sampled_from(["state", "severity", "sort", "page", "text"]), st.text()))
def test_anything_is_read_or_refused(fields: dict[str, str]) -> None:
    try:
        asked = read(fields)
    except BadRequest:
        return
    assert asked.ask.page >= 1


def test_a_link_to_a_page_never_carries_the_name_that_was_sought() -> None:
    assert "a.pupil" not in Asked(text="a.pupil").at(2).query()
    assert "page=2" in Asked().at(2).query()
