from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.page import page
from agent.core.page_words import SENTENCES, STICKS_NOTED, TAKEN_OFF, said
from agent.core.status import HELP, KEPT, NEVER, NOT_EMERGENCY, SEEN_BY, WATCHED
from policy.document.tree import Json

FACTS: dict[str, Json] = {
    "monitored": True,
    "reasons": [],
    "watched": ["window titles"],
    "never": "No keystroke log is kept.",
    "seen_by": "The safeguarding lead.",
    "kept": "A year.",
    "help": ["In danger now: call 999.", "Childline 0800 1111."],
    "policy": {"off": ["typing"], "in_hours": True, "idle_minutes": 10, "apps_mode": "enforce", "contact": "Office"},
}
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(FACTS)), inner, max_size=3),
)


class Read(HTMLParser):
    """Which elements there are, and what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.elements.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(facts: dict[str, Json], language: str = "en") -> Read:
    found = Read()
    found.feed(page(facts, "09:00", language))
    return found


@pytest.mark.clause("J8", "T3", "U6")
def test_it_says_whether_what_who_how_long_whom_to_ask_and_where_help_is() -> None:
    said = read(FACTS).text
    for words in (
        "This device is being monitored",
        "Window titles.",
        "by the school's policy: what is typed",
        "The safeguarding lead.",
        "A year.",
        "locks after 10 minutes",
        "are closed, and you are told which",
        "Office",
        "Nobody watches your screen live",
        "999",
        "0800 1111",
    ):
        assert words in said


def test_a_device_that_is_not_monitored_says_why() -> None:
    said = read({"monitored": False, "reasons": ["The service is not running."]}).text
    assert "not being monitored now" in said
    assert "The service is not running." in said


@given(st.dictionaries(st.sampled_from([*FACTS, "other"]), values))
def test_whatever_the_facts_it_is_a_page_without_scripts(facts: dict[str, Json]) -> None:
    plain = read({}).elements
    assert read(facts).elements <= plain | {"ul", "li"}


def test_markup_in_what_a_school_wrote_is_text() -> None:
    assert "<script>" in read({**FACTS, "seen_by": "<script>alert(1)</script>"}).text


@pytest.mark.clause("J8", "T3", "T31")
@pytest.mark.parametrize(("language", "heading"), [("cy", "yn cael ei monitro"), ("pl", "jest monitorowane")])
def test_all_that_the_page_says_by_itself_it_says_in_the_sessions_language(language: str, heading: str) -> None:
    assert all(said(language, one) != one for one in SENTENCES)
    for one in SENTENCES:
        assert re.findall(r"\{\w+\}", said(language, one)) == re.findall(r"\{\w+\}", one)
    facts: dict[str, Json] = {
        **FACTS, "watched": list(WATCHED), "never": NEVER, "seen_by": SEEN_BY, "kept": f"{KEPT} A year.",
        "help": [NOT_EMERGENCY, *HELP], "reasons": ["The window sensor does not work: x."],
    }  # fmt: skip
    found = read(facts, language)
    assert heading in found.text
    for number in ("999", "0800 1111", "A year.", "Office", "The window sensor does not work"):
        assert number in found.text
    for one in SENTENCES:
        if "{" not in one:
            assert one not in found.text
    assert f'<html lang="{language}">' in page(facts, "09:00", language)
    assert "<ul lang=en>" in page(facts, "09:00", language)


@pytest.mark.parametrize(
    ("said", "told"), [("deny", TAKEN_OFF), ("watch", STICKS_NOTED), ("allow", ""), ("absurd", ""), (None, "")]
)
def test_it_says_what_becomes_of_sticks(said: str | None, told: str) -> None:
    shown = read({**FACTS, "policy": {"removable_media": said}}).text
    assert [one for one in (TAKEN_OFF, STICKS_NOTED) if one in shown] == ([told] if told else [])


@pytest.mark.clause("T9", "U6")
def test_it_says_what_the_school_allows_and_nothing_where_the_school_says_nothing() -> None:
    assert "What the school allows here" not in read(FACTS).text
    told: dict[str, Json] = {"uses": {"allowed": ["streaming"], "permission": ["online-gaming", "ai-services"]}}
    said = read({**FACTS, "policy": told}).text
    for words in ("What the school allows here", "Allowed: streaming.", "Ask first: online gaming, ai services."):
        assert words in said
    assert "Not allowed:" not in said
    assert "against the law" in said
