"""Severity by age only ever rises towards the younger: policy/document/fields/monitoring.py counts on it, where a
change to an older age counts as weaker and one to a younger does not.
"""

from __future__ import annotations

from itertools import pairwise

from policy.age import AgeBand
from policy.detect.load import load_lexicon


def test_nothing_is_less_grave_for_the_younger() -> None:
    compiled, _ = load_lexicon()
    ages = (None, *reversed(AgeBand))
    graver = 0
    for rule in compiled.rules:
        for older, younger in pairwise(rule.at(age).severity for age in ages):
            assert younger >= older, rule.name
            graver += younger > older
    assert graver > 20
