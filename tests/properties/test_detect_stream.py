from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.detect import Match, load_detector

DETECTOR = load_detector()
SAID = "i want to kill myself die tonight laughing k.i.l.l really not never my dad hits me pills took 20 all the kms"
MARKS = ["k", "m", "y", "s", "e", "l", "f", ".", "!", "\n", "  ", "🔪", "k1ll", "s*icide", "\u200b", "É", "a" * 70]
WORDS = st.sampled_from([*SAID.split(), *MARKS])
TEXT = st.lists(WORDS | st.text(max_size=6), max_size=30).map(" ".join)


@settings(deadline=None, max_examples=200)
@given(TEXT, st.lists(st.integers(0, 200), max_size=8))
def test_any_split_of_the_keys_gives_what_one_call_gives(text: str, cuts: list[int]) -> None:
    stream = DETECTOR.stream()
    found: list[Match] = []
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    for start, end in pairwise(edges):
        found += stream.feed(text[start:end])
    assert found + stream.close() == DETECTOR.detect(text)


@settings(deadline=None, max_examples=50)
@given(TEXT)
def test_key_by_key_is_the_same_for_a_text_longer_than_backspace_reaches(text: str) -> None:
    text = (text + " ") * (1 + 700 // (len(text) + 1))
    stream = DETECTOR.stream()
    found = [match for character in text for match in stream.feed(character)]
    assert found + stream.close() == DETECTOR.detect(text)


@settings(deadline=None, max_examples=100)
@given(TEXT, TEXT, st.integers(1, 70))
def test_a_long_text_pasted_is_the_same_as_in_one_call(before: str, text: str, run: int) -> None:
    text = (text + " " + "k" * run) * (1 + 1500 // (len(text) + run))
    stream = DETECTOR.stream()
    found = stream.feed(before) + stream.feed(text)
    assert found + stream.close() == DETECTOR.detect(before + text)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.text(max_size=9) | st.sampled_from(["<", "<<<<", "pause", "close"]) | WORDS, max_size=40))
def test_no_keys_make_it_raise_and_ordinals_stay_in_range(keys: list[str]) -> None:
    stream = DETECTOR.stream()
    fed = 0
    for key in keys:
        if key.startswith("<"):
            found = [match for _ in key for match in stream.erase()]
        elif key == "pause":
            found = stream.pause()
        else:
            fed += len(key)
            found = stream.feed(key)
        assert all(0 <= match.start < match.end <= fed for match in found)
        if key == "close":
            stream.close()
            fed = 0


@settings(deadline=None, max_examples=100)
@given(TEXT, TEXT)
def test_typing_and_erasing_leaves_the_rest_as_if_never_typed(text: str, mistake: str) -> None:
    mistake = mistake[:20].replace("\n", "").replace("\r", "")
    stream = DETECTOR.stream()
    already = {match.rule for match in stream.feed(text) + stream.feed(mistake)}
    for _ in mistake:
        already |= {match.rule for match in stream.erase()}
    found = {match.rule for match in stream.close()}
    plain = {match.rule for match in DETECTOR.detect(text)}
    assert plain <= already | found
