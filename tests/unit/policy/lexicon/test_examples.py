from __future__ import annotations

import pytest

from policy.detect import load_detector
from policy.detect.lexicon import Rule, read_lexicon
from policy.detect.load import lexicon_files
from policy.detect.match import Place

RULES = list(read_lexicon(lexicon_files()).rules.values())
DETECTOR = load_detector()


def rules_met(text: str, rule: Rule) -> set[str]:
    place = Place.TITLE if rule.place == "title" else Place.TYPED
    return {match.rule for match in DETECTOR.met(text, place)}


@pytest.mark.clause("U1", "T10", "J20", "J21")
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_meets_its_examples_and_leaves_its_counter_examples(rule: Rule) -> None:
    missed = [text for text in rule.yes if rule.name not in rules_met(text, rule)]
    met = [text for text in rule.no if rule.name in rules_met(text, rule)]
    assert (missed, met) == ([], []), rule.where


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe",
        "Penistone",
        "Essex, Sussex and Middlesex",
        "Macbeth kills Duncan in act two and Lady Macbeth kills herself",
        "we are reading to kill a mockingbird in english",
        "shooting hoops after school",
        "Dick Turpin was a highwayman",
        "my mum killed it at the karaoke",
        "the battery died and i could have cried",
        "The Holocaust was the murder of six million Jews",
        "muslims across britain are celebrating eid today",
        "my best friend is gay and i am proud of him",
        "women should be paid the same as men",
        "Jewish people have lived in York since the twelfth century",
        "black history month starts in october",
    ],
)
def test_innocent_text_raises_nothing(text: str) -> None:
    assert DETECTOR.detect(text) == []
