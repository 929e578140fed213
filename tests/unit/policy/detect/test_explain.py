from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.detect import Detector, Place, load_detector
from policy.detect.explain import Explanation, Met, Understood, Undone, explain
from policy.detect.weights import INNOCENT
from policy.detect.witness import Outcome
from policy.severity import Severity
from tests.factories.detect import detector_of, taught

WHOLE = load_detector()
RULES = """
rule jump urgent
  say (jump|leap) off
  not jump off topic
  near cooking

rule sigh medium
  say so tired

rule word high
  strength hint
  say tired|weary

rule title-only high
  say how to vanish
  place title

rule both high
  combine bridge + rope within 9
"""
OTHERS = """
context cooking = recipe|oven
signal bridge = the bridge
signal rope = a rope
alias gunna = going to
filler really
sense height = bridge
"""


def small(doubt: float = 0, **words: str) -> Detector:
    return detector_of(RULES, OTHERS, taught(doubt, **words))


def met(found: Explanation, rule: str) -> Met:
    (one,) = [one for one in found.met if one.rule == rule]
    return one


def word(found: Explanation, written: str) -> Understood:
    (one,) = [one for one in found.understood if one.written == written]
    return one


WORDS = "i want to kill myself die tonight laughing k.i.l.l not never my dad hits me pills k1ll s*icide 🔪 k m y s . !"


@pytest.mark.clause("T15")
@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=8), max_size=25).map(" ".join))
def test_what_is_explained_is_what_is_done(text: str) -> None:
    for place in Place:
        found = explain(WHOLE, text, place)
        assert list(found.matches) == WHOLE.detect(text, place)
        raised = {(one.rule, one.start, one.end) for one in found.met if one.outcome is Outcome.RAISED}
        assert raised == {(m.rule, m.start, m.end) for m in found.matches if not m.rule.startswith("model.")}
        spans = [(one.start, one.end, one.written) for one in found.stretches]
        spans += [(one.start, one.end, one.written) for one in found.understood]
        spans += [(one.start, one.end, one.written) for one in found.met]
        assert all(text[start:end] == written for start, end, written in spans)
        by_itself = [m for m in found.matches if m.rule.startswith("model.")]
        assert len(by_itself) == sum(one.alone is Outcome.RAISED for one in found.passages)


@pytest.mark.parametrize(
    ("written", "taken_for", "how"),
    [
        ("jump", "jump", Undone.AS_WRITTEN),
        ("ｊｕｍｐ", "jump", Undone.LOOK_ALIKE),
        ("jum\u200bp", "jump", Undone.LOOK_ALIKE),
        ("jumрp", "jump", Undone.REPEATED),
        ("j u m p", "jump", Undone.APART),
        ("j.u.m.p", "jump", Undone.APART),
        ("br1dge", "bridge", Undone.DECODED),
        ("br*dge", "bridge", Undone.STARRED),
        ("brdg", "bridge", Undone.NO_VOWELS),
        ("birdge", "bridge", Undone.MISSPELT),
        ("gunna", "going", Undone.SHORT),
        ("12", "#", Undone.NUMBER),
        ("umbrella", "", Undone.NOT_KNOWN),
    ],
)
def test_each_word_says_how_it_was_understood(written: str, taken_for: str, how: Undone) -> None:
    found = explain(small(), f"xx {written} yy")
    said = [one for one in found.understood if one.written == written]
    assert how in said[0].how
    assert said[0].words == ((taken_for,) if taken_for else ())


def test_words_run_together_are_told_apart() -> None:
    found = explain(small(), "bridgejump")
    assert [(one.written, one.words) for one in found.understood] == [("bridge", ("bridge",)), ("jump", ("jump",))]
    assert all(Undone.TOGETHER in one.how for one in found.understood)


def test_a_word_shows_its_doubt_and_what_it_means() -> None:
    found = explain(small(), "the birdge.")
    assert word(found, "birdge").doubt > 0
    assert word(found, "birdge").senses == ("height",)
    assert word(found, ".").how == (Undone.ENDS,)


def test_the_folded_text_and_what_each_stretch_became() -> None:
    found = explain(small(), "Ｊｕｍｐ\n\u200b öff")
    assert found.folded == "jump off"
    assert [(one.written, one.folded) for one in found.stretches] == [
        ("Ｊｕｍｐ", "jump"),
        ("\u200b", ""),
        ("öff", "off"),
    ]


def test_a_rule_that_is_raised_has_its_confidence() -> None:
    found = explain(small(jump="suicide"), "will jump off tonight")
    one = met(found, "jump")
    assert (one.outcome, one.severity, one.hint, one.written) == (Outcome.RAISED, Severity.URGENT, False, "jump off")
    assert one.confidence == found.matches[0].confidence


@pytest.mark.parametrize(
    ("text", "outcome", "told"),
    [
        ("i will never jump off", Outcome.NEGATED, "negates"),
        ("the oven i jump off", Outcome.EXCLUDED, "cooking"),
        ("we jump off topic again", Outcome.EXCLUDED, "innocent"),
    ],
)
def test_a_rule_that_is_not_raised_says_why(text: str, outcome: Outcome, told: str) -> None:
    one = met(explain(small(), text), "jump")
    assert one.outcome is outcome
    assert told in one.why


def test_words_that_exclude_are_shown() -> None:
    assert met(explain(small(), "we jump off topic again"), "jump").excluded_by == "jump off topic"


def test_a_rule_of_titles_is_not_for_typing() -> None:
    assert met(explain(small(), "how to vanish"), "title-only").outcome is Outcome.ELSEWHERE
    assert met(explain(small(), "how to vanish", Place.TITLE), "title-only").outcome is not Outcome.ELSEWHERE


def test_too_much_misspelt_is_let_go() -> None:
    one = met(explain(small(), "leqp off"), "jump")
    assert one.outcome is Outcome.MISSPELT
    assert "doubt" in one.why


def test_what_the_model_doubts_says_by_how_much() -> None:
    found = explain(small(doubt=0.9, today=INNOCENT), "am so tired today")
    one = met(found, "sigh")
    assert one.outcome is Outcome.DOUBTED
    assert "0.900" in one.why
    assert found.matches == ()


def test_hints_are_raised_unlikely_or_not_needed() -> None:
    assert met(explain(small(feel=INNOCENT), "i feel weary of it"), "word").outcome is Outcome.UNLIKELY
    assert met(explain(small(weary="suicide"), "i feel weary of it"), "word").outcome is Outcome.RAISED
    assert met(explain(small(tired="suicide"), "i am so tired"), "word").outcome is Outcome.KNOWN


def test_parts_that_did_not_come_together_are_shown() -> None:
    found = explain(small(), "the bridge was long")
    assert [(part.name, part.written) for part in found.parts] == [("bridge", "the bridge")]
    assert found.met == ()
    assert met(explain(small(), "a rope on the bridge"), "both").outcome is Outcome.RAISED


@pytest.mark.clause("T15")
def test_the_models_opinion_shows_the_grams_that_weighed_most() -> None:
    (passage,) = explain(small(rope="abuse", soup=INNOCENT), "a rope and soup").passages
    assert passage.words == ("a", "rope", "and", "soup")
    assert sum(likely.probability for likely in passage.likely) == pytest.approx(1, abs=0.01)
    abuse = next(likely for likely in passage.likely if likely.category == "abuse")
    assert abuse.weighed[0].weight > 0 > abuse.weighed[1].weight
    assert [gram for gram, _ in abuse.weighed[:2]] == ["=rope", "=soup"]
    assert passage.risk == pytest.approx(1 - next(x.probability for x in passage.likely if x.category == INNOCENT))


@pytest.mark.parametrize(
    ("text", "outcome", "told"),
    [
        ("a rope again today", Outcome.RAISED, "reaches 0.970"),
        ("a lamp again today", Outcome.UNLIKELY, "is below 0.800"),
        ("a rope so i jump off", Outcome.KNOWN, "raised the same"),
        ("a rope but i will never jump off", Outcome.EXCLUDED, "negated or meant otherwise"),
        ("a rope", None, "too short"),
    ],
)
def test_what_the_model_raises_alone_is_told_and_why(text: str, outcome: Outcome | None, told: str) -> None:
    (passage,) = explain(small(rope="suicide"), text).passages
    assert passage.alone is outcome
    assert told in passage.why


def test_without_a_model_the_rules_stand_alone() -> None:
    found = explain(detector_of(RULES, OTHERS), "i jump off")
    assert (found.passages, found.thresholds) == ((), None)
    assert met(found, "jump").outcome is Outcome.RAISED


def test_signs_of_a_conversation_are_told_as_such() -> None:
    found = explain(WHOLE, "dont tell your mum about us ok")
    assert {one.outcome for one in found.met if one.category == "conversation"} == {Outcome.SIGN}


def test_nothing_at_all_has_nothing_to_tell() -> None:
    found = explain(WHOLE, "")
    assert (found.folded, found.understood, found.met, found.passages, found.matches) == ("", (), (), (), ())
