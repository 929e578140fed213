"""Looking for matches from anchors finds what looking from every first word finds."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.detect.compile import compile_source
from policy.detect.detector import Detector, load_detector
from policy.detect.lexicon import read_lexicon
from policy.detect.load import common_words, lexicon_files

SOURCE = read_lexicon(lexicon_files())
EXAMPLES = [text for rule in SOURCE.rules.values() for text in (*rule.yes, *rule.no)]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})


@cache
def detectors() -> tuple[Detector, Detector]:
    common = common_words()
    return Detector(compile_source(SOURCE, common), ""), Detector(compile_source(SOURCE, common, anchored=False), "")


@pytest.mark.clause("T32")
def test_every_example_is_judged_alike() -> None:
    anchored, plain = detectors()
    for text in EXAMPLES:
        assert anchored.met(text) == plain.met(text)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(EXAMPLES) | st.sampled_from(WORDS) | st.just("\n"), max_size=20).map(" ".join))
def test_any_text_is_judged_alike(text: str) -> None:
    anchored, plain = detectors()
    assert anchored.met(text) == plain.met(text)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.sampled_from(["really", "just", "so", "i", "want", "to", "die", "not", "kill", "me", "myself", "."]))
)
def test_so_are_fillers_between_and_words_of_many_patterns(words: list[str]) -> None:
    anchored, plain = detectors()
    assert anchored.met(" ".join(words)) == plain.met(" ".join(words))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(EXAMPLES) | st.sampled_from(WORDS) | st.just("\n"), max_size=12).map(" ".join))
def test_to_look_ahead_changes_nothing(text: str) -> None:
    assert looking_ahead().met(text) == looking_back().met(text)


@cache
def looking_ahead() -> Detector:
    return load_detector(remembered=30_000)


@cache
def looking_back() -> Detector:
    return load_detector()
