"""What is written so as not to be read, or in haste: which words it is taken for, and which it is not."""

from __future__ import annotations

import pytest

from policy.detect import load_detector
from policy.detect.decoded import sounded
from policy.detect.joined import Joined
from policy.detect.load import load_lexicon
from policy.detect.spelling import slip
from policy.detect.starred import Starred
from policy.detect.stock import Stock
from policy.detect.vocabulary import Vocabulary
from policy.detect.wordlist import Wordlist

DETECTOR = load_detector()
VOCABULARY = Vocabulary(load_lexicon()[0])


def rules(text: str) -> set[str]:
    return {match.rule for match in DETECTOR.detect(text)}


def heard(written: str) -> list[str]:
    """The words that the model would hear."""
    return list(DETECTOR.words(written))


@pytest.mark.parametrize(
    "text",
    [
        "i  w a n t  to  k i l l  m y s e l f",
        "i w a n t t o k i l l m y s e l f",
        "I  w a n t   t o   k i l l   m y s e l f !",
        "1  w 4 n t  7o  k ! l l  m y 5 3 l f",
        "i  w.a.n.t  to  k.i.l.l  m.y.s.e.l.f",
        "i w-a-n-t to k-i-l-l-m-y-s-e-l-f",
        "i wntto killmyself",
        "i realywant tokillmyself",
    ],
)
def test_a_whole_sentence_in_disguise_is_read(text: str) -> None:
    assert "suicide.kill-myself" in rules(text)


def test_a_sentence_spelt_out_is_read_beyond_the_letters_that_are_kept() -> None:
    words = "honestly every single day lately i want to kill myself"
    text = "  ".join(" ".join(word) for word in words.split(" "))
    assert "suicide.kill-myself" in rules(text)


def test_an_apostrophe_is_a_letter_among_letters() -> None:
    assert "insult.you-are" in rules("y o u ' r e  u g l y")
    assert "insult.you-are" in rules("y.o.u.'.r.e u.g.l.y")


def test_a_lone_exclamation_mark_after_letters_still_ends_a_sentence() -> None:
    stream = DETECTOR.stream()
    found = stream.feed("i will k i l l  m y s e l f ! so there ")
    assert "suicide.kill-myself" in {match.rule for match in found}


@pytest.mark.parametrize(
    "text", ["1 2 3 4 5 6", "0 7 7 0 0  9 0 0 1 2 3", "a b c d e f g", "f u l l  s t o p", "x y z"]
)
def test_letters_and_digits_that_are_no_word_of_risk_stay_what_they_are(text: str) -> None:
    assert rules(text) == set()


def test_a_plain_word_written_apart_is_one_word() -> None:
    assert [reading.said for reading in VOCABULARY.letters("beside", one=True)] == ["beside"]
    assert [reading.said for reading in VOCABULARY.letters("fortysix", one=True)] == ["forty", "six"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("peopleare", ["people", "are"]),
        ("theywantedmy", ["they", "wanted", "my"]),
        ("year8pupils", ["year", "#", "pupils"]),
        ("srividya", ["srividya"]),
        ("eyelahes", ["eyelashes"]),
    ],
)
def test_words_run_together_are_cut_where_it_is_likely(written: str, words: list[str]) -> None:
    assert heard(written) == words


@pytest.mark.parametrize(
    ("written", "word"),
    [("frmo", "from"), ("hvae", "have"), ("aboyt", "about"), ("nothimg", "nothing"), ("thng", "thing")],
)
def test_the_model_hears_a_misspelt_word_as_it_was_meant(written: str, word: str) -> None:
    assert heard(written) == [word]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("th*t", "that"),
        ("wh*re", "where"),
        ("w*men", "women"),
        ("c*nt", "cunt"),
        ("sh**", "shit"),
        ("k***", "kill"),
        ("s*icide", "suicide"),
    ],
)
def test_stars_hide_the_likeliest_word_and_sooner_a_rude_one(written: str, word: str) -> None:
    readings = VOCABULARY.word(written)
    assert word in {said for r in readings for said in (r.said, *(VOCABULARY.spelt((n,), "*") for n in r.ids))}


def test_stars_do_not_make_rude_what_is_far_likelier_not() -> None:
    assert rules("th*t is wh*re w*men w*rk") == set()


def test_slips_of_the_hand_are_weighed() -> None:
    swapped, near, far = slip("hvae", "have"), slip("hace", "have"), slip("haqe", "have")
    assert swapped is not None
    assert near is not None
    assert far is not None
    assert swapped < near < far
    assert slip("hvea", "have") is None
    assert slip("have", "have") is None


def test_the_likeliest_cut_is_found_with_what_is_strange_in_it() -> None:
    met = {"the": 4.0, "therapist": 14.0, "was": 7.0}
    joined = Joined(met, Wordlist.of({*met, "rapist", "wash"}))
    assert [(cut.start, cut.end) for cut in joined.cut("therapistwas")[0]] == [(0, 9), (9, 12)]
    assert joined.cut("thezzzwas")[0] == []
    assert [(c.start, c.end, c.known) for c in joined.cut("thezzzwas", strange=True)[0]] == [
        (0, 3, True),
        (3, 6, False),
        (6, 9, True),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("l8r", "later"),
        ("gr8", "great"),
        ("w8", "wait"),
        ("str8", "straight"),
        ("2morrow", "tomorrow"),
        ("4get", "forget"),
    ],
)
def test_a_digit_may_stand_for_its_sound(written: str, meant: str) -> None:
    assert heard(f"see you {written}") == ["see", "you", meant]


def test_a_digit_that_counts_or_is_drawn_for_a_letter_has_no_sound() -> None:
    assert [heard(written) for written in ("4th", "4ks", "2mb", "w4nt", "a8use")] == [
        ["#", "th"],
        ["#", "ks"],
        ["#", "mb"],
        ["want"],
        ["abuse"],
    ]
    assert sounded("8") == sounded("4x4") == sounded("2m") == sounded("p1g") == []


def test_a_number_is_a_word_only_among_words_written_with_digits() -> None:
    assert "suicide.want-to-die" in rules("1 w4n7 70 d13")
    assert rules("i am 70 and you are 15") == set()
    stream = DETECTOR.stream()
    found = [match for key in "1 w4n7 70 d13 " for match in stream.feed(key)]
    assert "suicide.want-to-die" in {match.rule for match in found + stream.close()}


@pytest.mark.parametrize("text", ["i will ki🔥ll myself", "i will k🔥i🔥l🔥l myself"])
def test_emoji_within_a_word_do_not_hide_it(text: str) -> None:
    assert "suicide.kill-myself" in rules(text)


@pytest.mark.parametrize("text", ["i will *kill* myself", "i will **kill myself**", "*i will kill myself*"])
def test_stars_for_stress_hide_no_letters(text: str) -> None:
    assert "suicide.kill-myself" in rules(text)


def test_stars_for_stress_make_no_other_word() -> None:
    assert heard("*your*") == ["your"]
    assert heard("**shot**") == ["shot"]


def test_an_apostrophe_shows_that_nothing_rude_was_meant() -> None:
    assert rules("he c*n't come") == set()


def test_a_form_of_a_known_word_need_not_be_known_itself() -> None:
    stock = Stock(load_lexicon()[0])
    unknown = next(w for w in stock.words if len(w) >= 8 and w.isalpha() and f"{w}s" not in stock and w[-1] != "s")
    assert (found := Starred(stock).guess([f"{unknown[:2]}*{unknown[3:]}s"], hidden=True))
    assert found[0].said == f"{unknown}s"
    assert found[0].ids == ()


def test_letters_and_marks_may_mix() -> None:
    assert heard("b1t.c.h") == ["bitch"]
    assert heard("I.'.m") == ["i", "am"]
    assert heard("@user") == ["user"]
    assert heard("a/b") == ["a", "b"]
