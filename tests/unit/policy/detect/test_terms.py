from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect import Match, load_detector
from policy.detect.artefact import ArtefactError
from policy.detect.load import compile_artefact
from policy.detect.terms import Beside, Term, phrase, terms_detector
from policy.severity import Severity
from tests.factories.detect import source_of

LEXICON = load_detector()
SLANG = Term("year-6-slang", ("noodle", "gods own", "fizz+", "🍆 pic", "don't tell"), "bullying", Severity.HIGH)
GEAR = Term("gear", ("gear",), "drugs", Severity.LOW)


def beside(*terms: Term) -> Beside:
    found = terms_detector(terms, LEXICON)
    assert found is not None
    return Beside(LEXICON, found)


def local(matches: list[Match]) -> list[str]:
    return [match.rule for match in matches if match.rule.startswith("local.")]


BOTH = beside(SLANG, GEAR)


@pytest.mark.clause("T31")
@pytest.mark.parametrize(
    "text",
    [
        "what a noodle",
        "NOODLE",
        "n00dle",
        "n o o d l e",
        "noooodle",
        "gods own",
        "fizzing",
        "🍆pic",
        "dont tell",
        "ｎｏｏｄｌｅ",
    ],
)
def test_a_term_is_met_as_written_and_in_disguise(text: str) -> None:
    (match,) = [one for one in BOTH.detect(text) if one.rule == "local.year-6-slang"]
    assert (match.category, match.severity) == ("bullying", Severity.HIGH)
    assert "year-6-slang" in match.explanation


@pytest.mark.parametrize("text", ["n**dle", "noodel", "needle", "the gears", "good", "goood", "own gods", "tell"])
def test_what_is_another_word_or_a_slip_is_no_term(text: str) -> None:
    with_god = beside(SLANG, GEAR, Term("god", ("god",), "hate", Severity.LOW))
    assert local(with_god.detect(text)) == []


def test_negation_does_not_silence_a_term() -> None:
    assert local(BOTH.detect("i never had any gear")) == ["local.gear"]


def test_both_are_heard_by_one_stream_and_point_at_the_same_characters() -> None:
    stream = BOTH.stream()
    found = [match for character in "gear so i want to kill myself gear" for match in stream.feed(character)]
    found += stream.close()
    assert {"local.gear", "suicide.kill-myself"} <= {match.rule for match in found}
    assert next((match.start, match.end) for match in found if match.rule == "local.gear") == (0, 4)
    assert [m.rule for character in "gear " for m in stream.feed(character)] == ["local.gear"]


def test_backspace_takes_a_term_back() -> None:
    stream = BOTH.stream()
    found = [match for character in "gea" for match in stream.feed(character)]
    found += [*stream.erase(), *stream.feed("m"), *stream.close()]
    assert found == []


@given(st.text(max_size=80))
def test_a_term_of_any_text_is_compiled_or_is_nothing(text: str) -> None:
    found = terms_detector([Term("any", (text,), "hate", Severity.LOW)], LEXICON)
    assert (found is None) == (phrase(text) == ())


@given(st.lists(st.sampled_from(["gear", "noodle", "i", "want", "to", "kill", "myself", ".", "\x08"]), max_size=12))
def test_terms_take_nothing_from_the_lexicon(words: list[str]) -> None:
    text = " ".join(words)
    assert [match for match in BOTH.detect(text) if not match.rule.startswith("local.")] == LEXICON.detect(text)


def test_a_given_artefact_is_loaded_in_place_of_the_own_lexicon() -> None:
    made = compile_artefact(
        {"en/slots.lex": "language en\n", "en/rules.lex": source_of("rule suicide.made high\n  say blue banana")}
    )
    detector = load_detector(artefact=made)
    assert [match.rule for match in detector.met("a blue banana")] == ["suicide.made"]
    assert detector.lexicon_hash != LEXICON.lexicon_hash
    with pytest.raises(ArtefactError):
        load_detector(artefact=made[:-9])
