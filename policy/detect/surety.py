"""How sure a match is: as often as such matches were right among lines that the model had not learnt.

A rule's word and the model's risk together say more than either. What the risk adds is one straight line in log-odds
(Platt's scaling), for rules that raise by themselves and for hints apart; `tools.train` fits both by five folds.
"""

from __future__ import annotations

import math
from typing import NamedTuple

_FURTHEST = 1e-6  # from nought or one: beyond, a probability is not believed


class Surety(NamedTuple):
    """Log-odds of being right: at a risk of a half, and for each log-odd of risk more."""

    at_even: float
    slope: float

    def given(self, risk: float, doubt: float = 0.0) -> float:
        """The probability of being right at this risk; `doubt`: log-odds by which the match itself is less sure."""
        return 1 / (1 + math.exp(-(self.at_even + self.slope * log_odds(risk) - doubt)))


AS_THE_RISK = Surety(0.0, 1.0)


def log_odds(likely: float) -> float:
    """Of a probability, bounded."""
    likely = min(max(likely, _FURTHEST), 1 - _FURTHEST)
    return math.log(likely / (1 - likely))


def told(likely: float) -> float:
    """A probability as a person is told it: nothing is certain."""
    return round(min(max(likely, 0.01), 0.99), 2)
