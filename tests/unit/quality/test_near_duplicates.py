from __future__ import annotations

from tests.quality.near_duplicates import near_duplicates


def test_case_and_spacing_hide_nothing() -> None:
    (pair,) = near_duplicates(["where is my pencil case", "Where is  my PENCIL case"])
    assert pair.likeness == 1.0


def test_one_changed_letter_is_still_nearly_the_same() -> None:
    first = "we went to the museum in Leeds and saw a very large steam engine"
    (pair,) = near_duplicates([first, first.replace("large", "lange")])
    assert pair.resembles == first


def test_different_thoughts_are_not_paired() -> None:
    assert not list(near_duplicates(["the moon is made of rock", "our cat sleeps on the boiler"]))


def test_a_text_is_held_against_the_given_ones() -> None:
    (pair,) = near_duplicates(["who has my ruler"], given=["who has my ruler", "a second ruler"])
    assert pair == ("who has my ruler", "who has my ruler", 1.0)


def test_short_texts_are_compared_whole() -> None:
    assert not list(near_duplicates(["hi", "ho"]))
    assert len(list(near_duplicates(["hi", "HI"]))) == 1
