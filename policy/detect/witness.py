"""What became of each rule that a text met, and why: noted only where somebody asks for an explanation (explain.py).

The stages themselves tell it, so an explanation cannot differ from what is done. At work there is no witness, and all
that it costs is to find none, where a rule was met already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from policy.detect.token import Token


class Outcome(StrEnum):
    """What became of a rule's words, or of what the model alone would raise."""

    RAISED = "raised"
    SIGN = "sign of a conversation"  # means something only beside others, over many lines
    NEGATED = "negated"
    EXCLUDED = "excluded"
    ELSEWHERE = "elsewhere"  # the rule is for titles only, or for what is typed
    MISSPELT = "misspelt"  # too much of it for that rule
    DOUBTED = "doubted"  # by the model
    UNLIKELY = "unlikely"  # a hint, or the model alone: too little risk
    KNOWN = "known"  # something surer was raised of the same category already


@dataclass(frozen=True, slots=True)
class Noted:
    """A rule met by the characters from `start` to `end` (exclusive), and what became of it last.

    `by` is where the words stand that excluded it, if it was words.
    """

    rule: str
    start: int
    end: int
    outcome: Outcome
    why: str  # a sentence's part, without a full stop; holds none of the text
    confidence: float | None
    by: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage that closed: its words as the model saw them, and how likely each category was; none if too short."""

    words: tuple[str, ...]
    start: int
    end: int
    likely: Mapping[str, float]
    alone: Outcome | None  # what became of what the model may raise by itself; None if it was not asked


@dataclass(slots=True)
class Witness:
    """All that was noted of one text. `parts` are those of combinations, by number, and where they began and ended."""

    tokens: list[Token] = field(default_factory=list)
    met: dict[tuple[str, int, int], Noted] = field(default_factory=dict)
    parts: list[tuple[int, int, int]] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def read(self, tokens: Sequence[Token]) -> None:
        """Words, as they were understood."""
        self.tokens += tokens

    def note(
        self,
        rule: str,
        start: int,
        end: int,
        outcome: Outcome,
        why: str,
        *,
        confidence: float | None = None,
        by: tuple[int, int] | None = None,
    ) -> None:
        """A rule was met there, or something else became of it."""
        self.met[rule, start, end] = Noted(rule, start, end, outcome, why, confidence, by)
