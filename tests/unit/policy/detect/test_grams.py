from __future__ import annotations

from policy.detect.grams import Grams, bucket, measure
from policy.detect.weights import BUCKETS

SENSES = {"stepdad": ("kin",), "dad": ("kin", "man"), "mum": ("kin",), "slaps": ("hit",), "hits": ("hit",), "he": ()}


def test_neighbours_speak_by_their_kinds_too() -> None:
    read = Grams(SENSES)
    assert read.of_pair("stepdad", "slaps") == ("stepdad slaps", "@kin+@hit")
    assert read.of_pair("dad", "hits")[1] == "@kin+@hit"
    assert read.of_pair("he", "hits") == ("he hits", "he+@hit")
    assert read.of_pair("we", "left") == ("we left",)


def test_a_words_kind_is_its_broadest_sense_whatever_order_they_stand_in() -> None:
    other = Grams({word: senses[::-1] for word, senses in reversed(SENSES.items())})
    assert other.of_pair("dad", "x") == Grams(SENSES).of_pair("dad", "x")


def test_a_line_holds_its_words_and_its_pairs() -> None:
    read = Grams(SENSES)
    assert read.of_line(["mum", "hits"]) == [*read.of_word("mum"), *read.of_word("hits"), *read.of_pair("mum", "hits")]
    assert read.of_line([]) == []


def test_a_bucket_is_the_same_on_every_machine_and_a_measure_never_nought() -> None:
    assert bucket("=kill") == 607
    assert 0 <= bucket("é") < BUCKETS
    assert measure(0) == 1
