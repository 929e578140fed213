from __future__ import annotations

import time

import pytest

from policy.detect import Match, Place, load_detector
from policy.severity import Severity

DETECTOR = load_detector()


def rules(matches: list[Match]) -> set[str]:
    return {match.rule for match in matches}


@pytest.mark.clause("T32")
@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO KILL MYSELF",
        "i want to kill myslef",
        "i want to k1ll mys3lf",
        "i want to k!ll my$elf",
        "i want to k*ll mys*lf",
        "i want to k i l l  m y s e l f",
        "i want to k.i.l.l m.y.s.e.l.f",
        "i want to k-i-l-l m-y-s-e-l-f",
        "i want to k_i_l_l m_y_s_e_l_f",
        "i want to killlll myseeelf",
        "i want to killmyself",
        "iwanttokillmyself",
        "i wnt to kll myslf",
        "i want to кіll mуsеlf",
        "ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ",
        "𝓲 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓴𝓲𝓵𝓵 𝓶𝔂𝓼𝓮𝓵𝓯",
        "ì wánt tö kíll mÿsélf",
        "i want to ki\u200bll my\u200cself",
        "i want to k 1 l l m y s 3 l f",
        "i want to kil myself",
        "wanna kms",
    ],
)
def test_disguised_and_misspelt_text_is_read(text: str) -> None:
    assert "suicide.kill-myself" in rules(DETECTOR.detect(text))


def test_a_match_points_at_the_original_characters() -> None:
    text = "ok so I’m gonna 𝓴𝓲𝓵𝓵 my\u200bself tonight"
    match = next(m for m in DETECTOR.detect(text) if m.rule == "suicide.kill-myself")
    assert text[match.start : match.end] == "𝓴𝓲𝓵𝓵 my\u200bself"
    assert match.severity >= Severity.URGENT
    assert match.first_person
    assert "kill" not in match.explanation.split("kill themselves")[-1]


@pytest.mark.parametrize(
    ("before", "meant"),
    [
        ("i nearly killed myself laughing. ", "i want to kill myself"),
        ("i killed myself laughing and now i really want to ", "kill myself"),
    ],
)
def test_what_was_meant_otherwise_does_not_hide_what_is_meant_after_it(before: str, meant: str) -> None:
    assert "suicide.kill-myself" not in rules(DETECTOR.detect(before))
    found = [match for match in DETECTOR.detect(before + meant) if match.rule == "suicide.kill-myself"]
    assert [(before + meant)[match.start : match.end] for match in found] == ["kill myself"]


def test_a_rule_that_is_met_again_and_again_is_raised_once() -> None:
    found = [match.rule for match in DETECTOR.detect("i will kill myself " * 20)]
    assert found.count("suicide.kill-myself") == 1


def test_an_exclusion_that_comes_in_time_drops_the_match() -> None:
    assert rules(DETECTOR.detect("i nearly killed myself laughing")) == set()


def test_negation_is_understood() -> None:
    assert rules(DETECTOR.detect("i would never kill myself")) == set()
    assert "suicide.want-to-die" in rules(DETECTOR.detect("i dont want to be alive anymore"))


def test_signals_join_over_sentences() -> None:
    text = "How old are you? You can trust me. I can pick you up. Dont tell your mum."
    assert "grooming.pattern" in rules(DETECTOR.detect(text))


def test_titles_are_read_in_their_own_place() -> None:
    found = DETECTOR.detect("how many paracetamol to die - Google Search", Place.TITLE)
    assert "suicide.method" in rules(found)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        "a b c ",
        "kill ",
        "i want to ",
        "k.i.l.l ",
        "\u0301",
        "e\u0301\u0301 ",
        "*",
        "*a* ",
        "really ",
        "🔪",
        "\u200b",
        "1!|$ ",
        "((",
        "ﷺ",
        "a-",
        "' ",
        "? ",
    ],
)
def test_adversarial_text_costs_no_more_than_its_length(piece: str) -> None:
    """Whatever the machine: eight times the text in much less than the 64-fold time of a quadratic reader."""
    text = piece * (100_000 // len(piece))
    before = time.process_time()
    DETECTOR.detect(text[: len(text) // 8])
    between = time.process_time()
    DETECTOR.detect(text)
    assert time.process_time() - between < 24 * max(between - before, 0.01)


def test_the_lexicon_has_a_name() -> None:
    assert DETECTOR.lexicon_hash == load_detector().lexicon_hash
    assert len(DETECTOR.lexicon_hash) == 64


@pytest.mark.parametrize(
    "text",
    [
        "photosynthesis makes glucose i want to kill myself",
        "three four five six seven i want to kill myself",
        "the cat sat on the mat and i want to kill myself",
        "lunch is at one and i want to kill myself so",
    ],
)
def test_a_plain_cry_for_help_is_not_drowned_by_the_words_beside_it(text: str) -> None:
    assert "suicide.kill-myself" in rules(DETECTOR.detect(text))
