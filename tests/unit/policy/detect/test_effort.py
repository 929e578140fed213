"""Texts that go on and on: what is said over and over, and what is no word at all."""

from __future__ import annotations

import random
import string
import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.detect import Match, load_detector
from policy.detect.effort import DEAR, KEPT, PERIOD, REPEATED, RESTED, Effort

DETECTOR = load_detector()
CHANCE = random.Random(4)  # noqa: S311 - a repeatable text, no secret
GARBAGE = [
    "".join(CHANCE.choices(string.ascii_lowercase, k=CHANCE.randint(5, 9))) + CHANCE.choice("!@$3") for _ in range(900)
]


def key_by_key(text: str) -> list[Match]:
    stream = DETECTOR.stream()
    return [match for character in text for match in stream.feed(character)] + stream.close()


def calls(text: str) -> int:
    """How many functions of Python are called for it: work that is counted, whatever the machine."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        DETECTOR.detect(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "phrase", ["70 4 2 ", "i want to ", "k i l l ", "you will ", "a' ", "die\n", "my dad hits me. "]
)
def test_a_phrase_without_end_costs_next_to_nothing_more(phrase: str) -> None:
    few, many = phrase * (12_000 // len(phrase)), phrase * (36_000 // len(phrase))
    calls(few)
    assert calls(many) - calls(few) < 2 * (len(many) - len(few))  # by every rule it would be ten for a character


@pytest.mark.parametrize("letters", ["013457@$!|abcdeilost", string.ascii_lowercase, "*abst"])
def test_words_that_are_none_cost_less_once_there_were_hundreds(letters: str) -> None:
    chance = random.Random(5)  # noqa: S311 - a repeatable text, no secret
    words = ["".join(chance.choices(letters, k=8)) for _ in range(1_200)]
    few, many = " ".join(words[:400]), " ".join(words)
    calls(" ".join(words[:400]))
    again = calls(few)  # all is remembered now
    assert calls(many) - again < 3 * (len(many) - len(few))


@pytest.mark.parametrize("before", ["i want to ", "k i l l ", "one two three four five six seven ", "a\n"])
def test_what_comes_after_is_met_where_it_stands(before: str) -> None:
    text = before * 400 + "i want to kill myself"
    found = [match for match in DETECTOR.detect(text) if match.category == "suicide"]
    assert any(match.end == len(text) for match in found)
    assert key_by_key(text) == DETECTOR.detect(text)


def test_a_phrase_that_breaks_off_goes_on_with_its_last_words() -> None:
    again = ["so", "i", "want", "to"] * 2
    for words in range(1, 9):
        text = "so i want to " * 200 + " ".join(again[:words]) + " kill myself"
        end = [match.rule for match in DETECTOR.detect(text) if match.end == len(text)]
        whole = " ".join(text.split()[-30:])
        assert end == [match.rule for match in DETECTOR.detect(whole) if match.end == len(whole)]


def test_after_hundreds_of_words_that_are_none_a_plain_word_is_a_word() -> None:
    text = " ".join(GARBAGE) + " i want to kill myself"
    assert any(match.category == "suicide" and match.end == len(text) for match in DETECTOR.detect(text))
    assert key_by_key(text) == DETECTOR.detect(text)


def test_marks_and_capitals_hide_no_plain_word_there() -> None:
    text = " ".join(GARBAGE) + ' "I want to KILL myself," he said.'
    assert any(match.rule.startswith("suicide") for match in DETECTOR.detect(text))


def test_what_is_disguised_is_read_again_after_some_plain_words() -> None:
    rest = "we walked to the old house and then to the river because it was a very warm day and no one had school " * 3
    text = " ".join(GARBAGE) + "\n" + rest + "\ni want to k1ll mys3lf"
    assert any(match.category == "suicide" for match in DETECTOR.detect(text))


def test_two_hundred_disguised_words_are_read_on() -> None:
    text = "\n".join(f"{word} i w4nt to k1ll mys3lf" for word in GARBAGE[:70])
    assert sum(match.category == "suicide" for match in DETECTOR.detect(text)) >= 3


@settings(deadline=None, max_examples=25)
@given(
    st.lists(st.sampled_from(["i", "want", "to", "die", "k", "70", "ha", "\n"]), min_size=1, max_size=6).map(" ".join),
    st.integers(150, 330),
    st.integers(0, 40),
)
def test_erasing_within_what_is_said_over_and_over_leaves_the_rest(phrase: str, times: int, back: int) -> None:
    kept = (phrase + " ") * times
    stream = DETECTOR.stream()
    found = [match for character in kept + "kill me" + "x" * back for match in stream.feed(character)]
    for _ in range(back):
        found += stream.erase()
    rules = {match.rule for match in found + stream.close()}
    assert {match.rule for match in DETECTOR.detect(kept + "kill me")} <= rules


@given(st.lists(st.sampled_from("abc"), max_size=400), st.lists(st.sampled_from("abc"), max_size=60))
def test_effort_forgets_what_is_taken_back(before: list[str], mistake: list[str]) -> None:
    effort, other = Effort(), Effort()
    for piece in before:
        assert effort.again(piece) == other.again(piece)
    spent = effort.spent()
    for piece in mistake:
        effort.again(piece)
        effort.spend(dear=True)
    effort.back_to(spent)
    assert [effort.again(piece) for piece in "abcabc"] == [other.again(piece) for piece in "abcabc"]
    assert effort.left == other.left


def test_it_takes_hundreds_of_odd_words_to_tire_it_and_four_plain_ones_for_one_more() -> None:
    effort = Effort()
    for _ in range(RESTED // DEAR):
        assert not effort.rests
        effort.spend(dear=True)
    for _ in range(DEAR):
        assert effort.rests
        effort.spend(dear=False)
    assert not effort.rests


def test_only_what_came_again_for_long_and_from_near_is_held_back() -> None:
    effort = Effort()
    phrase = [str(n) for n in range(PERIOD)]
    held = [effort.again(piece) for piece in phrase * 12]
    assert held.index(True) == PERIOD + REPEATED
    longer = Effort()
    assert not any(longer.again(piece) for piece in [*phrase, "more"] * 20)
    assert KEPT >= 2 * PERIOD
