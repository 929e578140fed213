"""What an alert's page says of the words: whole, once, and with all that was matched in them."""

from __future__ import annotations

from dataclasses import replace

from collector.console.views.alert import again, also, quoted
from collector.domain.alerts import Evidence
from collector.domain.received import Json
from tests.factories.submissions import NOW


def met(rule: str, words: str, explanation: str = "") -> Evidence:
    facts: dict[str, Json] = {"rule": rule, "snippet": words, "explanation": explanation}
    return Evidence("a", rule, NOW, NOW, "pupil", ":0", "", facts)


def test_the_longest_cut_of_one_breath_is_quoted_and_each_rule_is_named_once() -> None:
    whole = (met("said", "end it all tonight, nobody would notice", "Says so."), met("kill", "end it all", "Wants to."))
    other = met("hurt", "he hits me", "Says somebody hurts them.")
    evidence = replace(met("plan", "end it all tonight", "Says when."), again=(*whole, whole[1], other))
    assert quoted(evidence) == "end it all tonight, nobody would notice"
    assert also(evidence) == [("Says so", ""), ("Says somebody hurts them", "he hits me"), ("Wants to", "")]
    assert again(evidence) == []


def test_the_same_rule_met_later_stands_with_its_own_words() -> None:
    evidence = replace(met("plan", "tonight"), again=(met("plan", "tonight, really"),))
    assert quoted(evidence) == "tonight"
    assert again(evidence) == [(NOW, "tonight, really")]
    assert also(evidence) == []


def test_what_was_deleted_is_said_to_be_gone() -> None:
    gone = replace(met("plan", ""), facts=None)
    assert quoted(replace(gone, again=(gone,))) is None
    assert again(replace(gone, again=(gone,))) == [(NOW, None)]
