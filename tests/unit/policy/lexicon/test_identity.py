"""Naming a group is no harm: neutral, kind and condemning statements about protected groups, from templates."""

from __future__ import annotations

from itertools import product

import pytest

from policy.detect import load_detector

DETECTOR = load_detector()
PEOPLE = (
    """
Muslims, Jewish people, Christians, Hindus, Sikhs, Buddhists, Black people, Asian people, white people, Polish people,
Romanian families, Pakistani families, Chinese people, Nigerian families, immigrants, refugees, Travellers, Roma people,
gay people, lesbians, bisexual people, trans people, disabled people, deaf people, blind people, autistic people, women,
men, girls, older people
""".strip()
    .replace(",\n", ", ")
    .split(", ")
)
CIVIL = (
    "{} live in our town and run some of the best shops",
    "We learnt today how {} were treated in the past",
    "{} should have the same rights as everybody else",
    "My neighbours are {} and they helped us move in",
    "There are many {} in my year and we all get on",
    "I went to a festival for {} at the weekend and loved it",
    "The library has new books written by {}",
    "{} have worked as doctors and teachers here for years",
    "The council asked {} what they want from the new park",
    "It is great to see {} on the team this season",
    "Some {} speak more than one language at home",
    "Our assembly celebrates what {} have given to science",
    "I am proud that {} feel welcome at our school",
    "According to the census there are more {} than ten years ago",
)
CONDEMNING = (
    'He was suspended for writing "{} are stupid" on the wall, and rightly so',
    "Saying that {} do not belong here is hateful and untrue",
    "It is wrong to make jokes about {} and I told my friends so",
    "We wrote a letter against the abuse that {} get online",
)
CIVIL_STATEMENTS = [template.format(people) for template, people in product(CIVIL, PEOPLE)]
CONDEMNATIONS = [template.format(people) for template, people in product(CONDEMNING, PEOPLE)]


def flagged(texts: list[str]) -> list[tuple[str, list[str]]]:
    found = [(text, [match.rule for match in DETECTOR.detect(text)]) for text in texts]
    return [(text, rules) for text, rules in found if rules]


@pytest.mark.clause("T15")
def test_civil_statements_about_any_group_are_left_alone() -> None:
    assert len(CIVIL_STATEMENTS) >= 400
    found = flagged(CIVIL_STATEMENTS)
    assert len(found) <= len(CIVIL_STATEMENTS) / 100, found


@pytest.mark.clause("T15")
def test_condemning_hatred_is_not_hatred() -> None:
    assert len(CONDEMNATIONS) >= 60
    found = flagged(CONDEMNATIONS)
    assert len(found) <= len(CONDEMNATIONS) / 10, found
