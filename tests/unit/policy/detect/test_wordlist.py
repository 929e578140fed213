from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect.load import load_lexicon
from policy.detect.wordlist import Wordlist

WORDS = st.text(st.sampled_from("abcéż'1🔥"), min_size=1, max_size=8)


@given(st.sets(WORDS), st.lists(WORDS))
def test_it_knows_its_words_and_no_others(words: set[str], others: list[str]) -> None:
    known = Wordlist.of(words)
    assert all(word in known for word in words)
    assert [word for word in others if word in known] == [word for word in others if word in words]


@given(st.sets(WORDS))
def test_it_lists_its_words_as_often_as_it_is_written_down(words: set[str]) -> None:
    known = Wordlist(Wordlist.of(words).packed())
    assert sorted(known) == sorted(words)
    assert {word for length in range(1, 9) for word in known.of_length(length)} == words
    assert known.endings(3) == {word[-3:] for word in words if len(word) >= 3}


def test_what_follows_a_beginning_stands_by_the_alphabet() -> None:
    known = Wordlist.of(["cats", "cat", "cattle", "ca", "dog"])
    assert known.after("cat") == "  s tle "
    assert known.after("cow") == ""
    assert [word in known for word in ("", "c", "ca", "catt", "attl", "dogs")] == [
        False,
        False,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize("word", ["krill", "ripple", "kinase", "photosynthesis"])
def test_ordinary_words_of_the_lexicon_are_known(word: str) -> None:
    assert word in load_lexicon()[0].known
    assert f"{word}q" not in load_lexicon()[0].known
