"""The rules' matches and the model's opinion, brought together passage by passage.

A passage is what was written since a line ended, or since 24 words and a sentence's end, or 48 words: long enough to
have a meaning, short enough for one. The model judges it when it closes. It alone may raise a risk to the writer's own
life or health, or harm at home; never hate, extremism or any other thing done to others (issue 3), never above high,
and not where the rules found the words but meant otherwise. A rule's match it makes more or
less sure, and where it is all but certain of innocence the match is not raised; a critical one is never less sure and
always raised. A rule that is a *hint* is raised only where the model agrees: it says what may be meant, and the model
whether the passage reads like it. All is judged when a rule's match is certain, and the doubtful once more when the
sentence and when the passage ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from policy.detect.match import Match
from policy.detect.model import INNOCENT, Model
from policy.severity import Severity

SENTENCES_FROM = 24  # words
MOST = 48  # words, and of one piece
SHOWN = 12  # pieces that a match points at
FEWEST_WORDS = 3
CONVERSATION = "conversation"  # the category of rules that mean something only beside others, over many lines
SURE = 0.5  # confidence of a match that a rule may raise by itself
_MOST_SHIFT = 3.0  # log-odds
_TRUST = 0.25  # of the model's log-odds that a rule's confidence takes over


class _Risk(NamedTuple):
    category: str
    thing: str
    family: frozenset[str]  # categories of rules that say the same


_SELF = frozenset({"suicide", "self-harm", "mental-health"})
_EATING = frozenset({"eating-disorder"})
_HOME = frozenset({"abuse", "sexual-abuse", "domestic-abuse", "neglect", "forced-marriage-fgm"})
RAISED_ALONE = {
    "suicide": _Risk("suicide", "thoughts of ending one's life", _SELF),
    "self_harm": _Risk("self-harm", "hurting oneself", _SELF),
    "eating_disorder": _Risk("eating-disorder", "an eating disorder", _EATING),
    "abuse": _Risk("abuse", "harm done to a child", _HOME),
    "domestic_abuse": _Risk("domestic-abuse", "violence or control at home", _HOME),
    "neglect": _Risk("neglect", "a child who is not cared for", _HOME),
}


class _Heard(NamedTuple):
    """One piece: its words, and the ordinals of its characters."""

    words: tuple[str, ...]
    start: int
    end: int


class Passage:
    """What was written since the last passage closed. Without a model it raises what the rules are sure of."""

    def __init__(
        self, model: Model | None, spared: set[str], *, hints: bool = False, signs: set[str] | None = None
    ) -> None:
        """`spared`: the categories whose words the rules found, but negated or excluded; emptied with each passage.

        `hints`: without a model, whether hints are raised as they stand. `signs`: where the signs of a conversation are
        noted, which are never raised by themselves (agent/core/conversation.py).
        """
        self._signs = signs if signs is not None else set()
        self._model = model
        self._hints = hints
        self._spared = spared
        self._heard: list[_Heard] = []
        self._raised: list[Match] = []
        self._doubted: list[Match] = []  # met by a rule, and not yet likely enough

    def hear(self, words: tuple[str, ...], start: int, end: int) -> None:
        """One more piece."""
        if self._model is not None:
            self._heard.append(_Heard(words[:MOST], start, end))

    def mark(self) -> int:
        """How much it has heard."""
        return len(self._heard)

    def back_to(self, mark: int) -> None:
        """Forget what it has heard since; what was raised stays raised."""
        del self._heard[mark:]

    def weigh(self, found: Iterable[Match]) -> list[Match]:
        """Of the rules' matches those likely enough by what was heard so far; a hint waits for the sentence's end."""
        matches = list(found)
        if not matches:
            return matches
        if self._hints:
            return matches
        self._signs.update(match.rule for match in matches if match.category == CONVERSATION)
        matches = [match for match in matches if match.category != CONVERSATION]
        if self._model is None:
            return [match for match in matches if match.confidence >= SURE]
        self._doubted += [match for match in matches if match.confidence < SURE]
        sure = [match for match in matches if match.confidence >= SURE]
        return self._judge(self._model, sure) if sure else []

    def pause(self) -> list[Match]:
        """Silence, or a sentence's end: what was doubted is judged by what was heard so far."""
        if self._model is None or not self._doubted:
            return []
        doubted, self._doubted = self._doubted, []
        return self._judge(self._model, doubted)

    def goes_on(self, *, sentence_ends: bool) -> list[Match]:
        """Judge what was doubted when a sentence ends; close the passage if it is long enough."""
        length = sum(len(heard.words) for heard in self._heard)
        if length >= MOST or (sentence_ends and length >= SENTENCES_FROM):
            return self.close()
        return self.pause() if sentence_ends else []

    def close(self) -> list[Match]:
        """The last judgement of what was doubted, and what the model raises alone; a new passage begins."""
        found = [*self.pause(), *self._alone()]
        self._heard.clear()
        self._raised.clear()
        self._doubted.clear()
        self._spared.clear()
        return found

    def _judge(self, model: Model, matches: Iterable[Match]) -> list[Match]:
        """Those likely enough, each as sure as the model makes it; the others are doubted on."""
        risk = 1 - model.probabilities(self._words())[INNOCENT]
        likely: list[Match] = []
        for match in matches:
            if match.confidence < SURE:
                if risk < model.thresholds.hint:
                    self._doubted.append(match)
                elif not self._known(match):
                    likely.append(replace(match, confidence=round(max(SURE, risk), 2)))
                    self._raised.append(likely[-1])
                continue
            weighed = replace(match, confidence=_surer(match, risk))
            if risk < model.thresholds.doubt and match.severity < Severity.CRITICAL:
                self._doubted.append(match)
                continue
            likely.append(weighed)
            self._raised.append(weighed)
        return likely

    def _known(self, hint: Match) -> bool:
        """Whether the passage has raised this category already: a hint then adds nothing but noise."""
        return any(match.category == hint.category for match in self._raised)

    def _words(self) -> list[str]:
        return [word for heard in self._heard for word in heard.words]

    def _alone(self) -> list[Match]:
        words = self._words()
        if self._model is None or len(words) < FEWEST_WORDS:
            return []
        likely = self._model.probabilities(words)
        sure = sum(likely[category] for category in RAISED_ALONE)
        if sure < self._model.thresholds.medium:
            return []
        severity = Severity.HIGH if sure >= self._model.thresholds.high else Severity.MEDIUM
        name = max(RAISED_ALONE, key=likely.__getitem__)
        risk = RAISED_ALONE[name]
        if self._spared & risk.family:
            return []
        if any(match.category in risk.family and match.severity >= severity for match in self._raised):
            return []
        shown = self._heaviest(self._model, name)
        return [
            Match(
                rule=f"model.{risk.category}",
                category=risk.category,
                severity=severity,
                confidence=round(sure, 2),
                first_person="i" in words or "my" in words or "me" in words,
                start=shown[0].start,
                end=shown[-1].end,
                explanation=f"A statistical model thinks this speaks of {risk.thing}; no rule does. A person decides.",
            )
        ]

    def _heaviest(self, model: Model, category: str) -> Sequence[_Heard]:
        """The stretch that spoke most for it."""
        heard = self._heard
        if len(heard) <= SHOWN:
            return heard
        weights = [sum(model.weight(word, category) for word in piece.words) for piece in heard]
        first = max(range(len(heard) - SHOWN + 1), key=lambda at: sum(weights[at : at + SHOWN]))
        return heard[first : first + SHOWN]


def _surer(match: Match, risk: float) -> float:
    """The rule's confidence moved by a part of the model's log-odds that there is any risk at all."""
    risk = min(max(risk, 1e-6), 1 - 1e-6)
    shift = max(-_MOST_SHIFT, min(_MOST_SHIFT, math.log(risk / (1 - risk))))
    if match.severity >= Severity.CRITICAL:
        shift = max(0.0, shift)
    odds = math.log(match.confidence / (1 - match.confidence)) + _TRUST * shift
    return round(1 / (1 + math.exp(-odds)), 2)
