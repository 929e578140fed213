from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quality.misspellings import MISSPELLINGS
from tests.quality.obfuscate import MEAN_KEPT, OBFUSCATIONS

SENTENCE = "My friend said tomorrow he will hide the knife behind the school"
ENGLISH = st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABCDE", min_size=1, max_size=80)


def changed(name: str, text: str = SENTENCE, seed: int = 0) -> str:
    return OBFUSCATIONS[name](text, seed)


def squeezed(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text.casefold())


def test_there_are_nineteen_with_the_floors_of_the_issue() -> None:
    assert len(OBFUSCATIONS) == 19
    assert all(0.5 <= way.kept <= 0.99 and way.name == name for name, way in OBFUSCATIONS.items())
    assert OBFUSCATIONS["case"].kept == 0.99
    assert OBFUSCATIONS["real_misspellings"].kept == 0.50
    assert MEAN_KEPT == 0.85


@pytest.mark.parametrize("name", OBFUSCATIONS)
def test_each_changes_an_english_sentence_the_same_way_each_time(name: str) -> None:
    assert changed(name) == changed(name) != SENTENCE


@pytest.mark.parametrize("name", sorted(set(OBFUSCATIONS) - {"width", "spaced", "dotted", "hyphened", "underscored"}))
def test_a_seed_chooses_among_the_ways_of_doing_it(name: str) -> None:
    fixed = {"dropped_vowels", "phonetic"}
    assert (len({changed(name, seed=seed) for seed in range(20)}) == 1) is (name in fixed)


@pytest.mark.parametrize("name", OBFUSCATIONS)
@given(text=st.text(max_size=60), seed=st.integers())
def test_any_text_has_an_answer(name: str, text: str, seed: int) -> None:
    assert isinstance(OBFUSCATIONS[name](text, seed), str)


@pytest.mark.parametrize("name", OBFUSCATIONS)
def test_nothing_becomes_nothing(name: str) -> None:
    assert changed(name, "") == ""


@pytest.mark.parametrize("name", OBFUSCATIONS)
def test_what_nobody_types_is_kept(name: str) -> None:
    text = changed(name, "they shouted <SLUR> and <RESTRICTED-12> there - Google Search")
    assert "<SLUR>" in text
    assert "<RESTRICTED-12>" in text
    assert text.endswith(" - Google Search")


@pytest.mark.parametrize(
    ("name", "example"),
    [
        ("width", "Ｍｙ ｆｒｉｅｎｄ ｓａｉｄ"),
        ("spaced", "My  f r i e n d  s a i d"),
        ("dotted", "My f.r.i.e.n.d s.a.i.d"),
        ("hyphened", "My f-r-i-e-n-d s-a-i-d"),
        ("underscored", "My f_r_i_e_n_d s_a_i_d"),
        ("dropped_vowels", "My frnd said"),
    ],
)
def test_those_that_leave_nothing_to_chance(name: str, example: str) -> None:
    assert changed(name, "My friend said") == example


@given(text=ENGLISH)
def test_case_only_changes_case(text: str) -> None:
    assert changed("case", text).casefold() == text.casefold()


@given(text=ENGLISH)
def test_width_and_math_letters_are_undone_by_compatibility_normalisation(text: str) -> None:
    assert unicodedata.normalize("NFKC", changed("width", text)) == text
    assert unicodedata.normalize("NFKC", changed("math_letters", text)) == text


@given(text=ENGLISH)
def test_diacritics_are_marks_upon_the_same_letters(text: str) -> None:
    apart = unicodedata.normalize("NFD", changed("diacritics", text))
    assert "".join(char for char in apart if not unicodedata.combining(char)) == text


@given(text=ENGLISH)
def test_zero_width_adds_only_what_cannot_be_seen(text: str) -> None:
    hidden = changed("zero_width", text)
    assert "".join(char for char in hidden if unicodedata.category(char) != "Cf") == text


@given(text=ENGLISH)
def test_repeated_letters_only_repeat(text: str) -> None:
    assert squeezed(changed("repeated_letters", text)) == squeezed(text)


@given(text=ENGLISH)
def test_joined_words_lose_only_spaces(text: str) -> None:
    assert changed("joined_words", text).replace(" ", "") == text.replace(" ", "")


def test_at_least_two_words_are_joined() -> None:
    assert changed("joined_words").count(" ") < SENTENCE.count(" ")


@given(text=ENGLISH)
def test_homoglyphs_and_stars_take_the_place_of_one_letter_each(text: str) -> None:
    assert len(changed("homoglyphs", text)) == len(text)
    starred = changed("starred_vowels", text)
    assert all(new in {old, "*"} for old, new in zip(text, starred, strict=True))
    assert all(old in "aeiouAE" for old, new in zip(text, starred, strict=True) if new == "*")


@pytest.mark.parametrize("seed", range(30))
def test_a_typo_is_one_edit_of_each_longer_word(seed: int) -> None:
    for old, new in zip(SENTENCE.split(), changed("one_edit_typo", seed=seed).split(), strict=True):
        assert new[0] == old[0]
        assert abs(len(new) - len(old)) <= 1
        assert (new == old) is (len(old) < 4)


def test_leet_spaced_is_leet_with_its_letters_apart() -> None:
    assert re.search(r"k . . f 3|k n . f .|k n . f 3", changed("leet_spaced"))


def test_phonetic_spells_by_ear() -> None:
    assert changed("phonetic", "knives at school, Phil quickly") == "nives at skool, fil kwikly"


def test_misspellings_are_those_of_the_table() -> None:
    spelt = {changed("real_misspellings", "friend", seed) for seed in range(20)}
    assert spelt == set(MISSPELLINGS["friend"])
    assert changed("real_misspellings", "umbrella") == "umbrella"


def test_no_misspelling_is_the_word_itself() -> None:
    assert len(MISSPELLINGS) > 200
    for word, spellings in MISSPELLINGS.items():
        assert word not in spellings
        assert word == word.lower()
