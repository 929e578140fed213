"""Packs of other languages: off by default, and each rule meets its own examples when its language is on."""

from __future__ import annotations

from functools import cache

import pytest

from policy.detect import Detector, load_detector
from policy.detect.lexicon import Rule, read_lexicon
from policy.detect.load import ON, languages, lexicon_files
from policy.severity import Severity

RULES = [rule for code in languages() if code not in ON for rule in read_lexicon(lexicon_files((code,))).rules.values()]


@cache
def detector(language: str) -> Detector:
    return load_detector((*ON, language))


@pytest.mark.clause("T31", "U2")
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.language}:{rule.name}")
def test_a_pack_s_rule_meets_its_examples_and_leaves_its_counter_examples(rule: Rule) -> None:
    met = {text: {match.rule for match in detector(rule.language).met(text)} for text in (*rule.yes, *rule.no)}
    missed = [text for text in rule.yes if rule.name not in met[text]]
    wrong = [text for text in rule.no if rule.name in met[text]]
    assert (missed, wrong) == ([], []), rule.where


@pytest.mark.clause("T31")
@pytest.mark.parametrize("language", sorted({rule.language for rule in RULES}))
def test_the_model_that_knows_english_alone_does_not_doubt_a_pack(language: str) -> None:
    own = [rule for rule in RULES if rule.language == language and rule.place != "title"]
    missed = [
        (rule.where, text)
        for rule in own
        for text in rule.yes
        if rule.name not in {match.rule for match in detector(language).detect(text)}
    ]
    assert missed == []


@pytest.mark.clause("T31")
def test_no_pack_is_on_by_default_and_an_unsigned_one_is_never_above_medium() -> None:
    by_default = {rule.language for rule in read_lexicon(lexicon_files()).rules.values()}
    assert by_default == set(ON)
    assert all(rule.severity <= Severity.MEDIUM for rule in RULES if not rule.reader)
