"""What there is in the world that a policy may speak of: time zones, the lexicon's rules, the model's thresholds."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from itertools import islice
from zoneinfo import available_timezones

from policy.detect.load import common_words, languages, lexicon_files
from policy.detect.weights import load_weights
from policy.document.parse import understand
from policy.document.sense import Known
from policy.document.tree import Tree

_EVERYWHERE = 100  # of the words of ordinary text, the most frequent first: from "the" to "every"
_RULE = re.compile(r"^rule\s+(\S+)", re.MULTILINE)
_CRITICAL = re.compile(r"^rule\s+(\S+)\s.*\bcritical\b", re.MULTILINE)


@cache
def known() -> Known:
    """Of this machine and this version, in every language that there are rules for."""
    names = {name for source in lexicon_files(languages()).values() for name in _RULE.findall(source)}
    weights = load_weights()
    thresholds = {} if weights is None else asdict(weights.thresholds)
    return Known(available_timezones(), names, thresholds, frozenset(islice(common_words(), _EVERYWHERE)))


@cache
def critical_rules() -> frozenset[str]:
    """The rules, in every language, that raise what is critical, whoever writes it."""
    return frozenset(name for source in lexicon_files(languages()).values() for name in _CRITICAL.findall(source))


def read(text: str, name: str = "policy.yaml") -> Tree:
    """What a policy says. Raises PolicyMistakes with every mistake; `name` is the file's, for its lines."""
    return understand(text, known(), name)
