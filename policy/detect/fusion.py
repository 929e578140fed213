"""The rules' matches and the model's opinion, brought together passage by passage.

A passage is what was written since a line ended, or since 24 words and a sentence's end, or 48 words: long enough to
have a meaning, short enough for one. The model judges it when it closes. It alone may raise a risk to the writer's own
life or health, or harm at home; never hate, extremism or any other thing done to others (issue 3), never above high,
and not where the rules found the words but meant otherwise. A rule's match it makes more or less sure, and where it
finds innocence likelier (of words of hostility: where it is all but certain) the match is not raised. An urgent one it
may doubt only where it is twice as sure of that; a critical one is always raised, and never less sure. Of other
languages and restricted lists it knows nothing, and has no say. A rule that is a *hint* is raised only where the model
agrees: it says what may be meant, and the model whether the passage reads like it. What seems innocent as a whole is
judged once more by the words around the match, of a hint more strictly: homework must not drown a cry for help, nor
become one, since of a long text some stretch looks risky by chance. A rule's match is judged as soon as it is certain;
what was doubted then, and hints, when somebody falls silent and when the passage closes.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from policy.detect.match import Match
from policy.detect.model import Model
from policy.detect.surety import log_odds, told
from policy.detect.weights import INNOCENT
from policy.detect.witness import Judged, Outcome, Witness
from policy.severity import Severity

SENTENCES_FROM = 24  # words
MOST = 48  # words, and of one piece
SHOWN = 12  # pieces that a match points at
FEWEST_WORDS = 3
NEAR = 6  # words before and after a match
NEARER = 2  # and of an urgent match these alone too: few harmless words are enough to drown a plain cry for help
CHANCES = (
    4.0  # times the odds that a hint's surroundings must reach: a long innocent text has many, and one looks risky
)
CONVERSATION = "conversation"  # the category of rules that mean something only beside others, over many lines
SURE = 0.5  # confidence of a match that a rule may raise by itself
URGENT_DOUBT = 0.5  # of the risk below which others are doubted: a missed urgent alert costs more than a false one
PLAINLY_SAID = 0.95  # confidence of a rule whose words stood there as they are spelt


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
        self,
        model: Model | None,
        spared: set[str],
        signs: set[str] | None = None,
        hints: Callable[[int], list[Match]] = lambda _since: [],
        *,
        unheard: Container[str] = (),
        witness: Witness | None = None,
    ) -> None:
        """`spared`: the categories whose words the rules found, but negated or excluded; emptied with each passage.

        `signs`: where the signs of a conversation are noted if anybody wants them; none is raised by itself
        (agent/core/conversation.py). `hints`: the hints met since a character, asked where the model finds risk.
        `unheard`: rules whose words the model never learnt; what it thinks does not touch their matches.
        """
        self._model = model
        self._spared = spared
        self._signs = signs
        self._hints = hints
        self._unheard = unheard
        self._witness = witness
        self._heard: list[_Heard] = []
        self._raised: list[Match] = []
        self._doubted: list[Match] = []  # met by a rule, and not yet likely enough

    def hear(self, words: tuple[str, ...], start: int, end: int) -> None:
        """One more piece."""
        if self._model is not None:
            self._heard.append(_Heard(words[:MOST] if len(words) > MOST else words, start, end))

    def mark(self) -> int:
        """How much it has heard."""
        return len(self._heard)

    def back_to(self, mark: int) -> None:
        """Forget what it has heard since; what was raised stays raised."""
        del self._heard[mark:]

    def forget(self, before: int) -> None:
        """The words before this ordinal count no longer; how many pieces it heard stays as it is."""
        for at, heard in enumerate(self._heard):
            if heard.start >= before:
                break
            self._heard[at] = heard._replace(words=())

    def weigh(self, found: Iterable[Match]) -> list[Match]:
        """Of the rules' matches those likely enough by what was heard so far."""
        matches = list(found)
        if not matches:
            return matches
        if self._model is None:
            for match in matches:
                self._note(match, Outcome.RAISED, "the rules are asked alone")
            return matches
        return self._judge(self._model, matches, 1 - self._model.probabilities(self._words())[INNOCENT])

    def pause(self) -> list[Match]:
        """Silence: what was doubted, and what hints there are, are judged by what was heard so far."""
        words = self._words()
        if self._model is None or len(words) < FEWEST_WORDS:
            return []
        return self._look_again(self._model, 1 - self._model.probabilities(words)[INNOCENT])

    def goes_on(self, *, sentence_ends: bool) -> list[Match]:
        """Close it if it is long enough."""
        length = sum([len(heard.words) for heard in self._heard])
        return self.close() if length >= MOST or (sentence_ends and length >= SENTENCES_FROM) else []

    def close(self) -> list[Match]:
        """The last judgement of what was doubted and of hints; what the model raises alone. A new passage begins."""
        found: list[Match] = []
        words = self._words()
        if self._model is not None and len(words) >= FEWEST_WORDS:
            likely = self._model.probabilities(words)
            found = self._look_again(self._model, 1 - likely[INNOCENT])
            found += self._alone(self._model, likely, words)
        elif words:
            self._tell(words, {}, None)
        self._heard.clear()
        self._raised.clear()
        self._doubted.clear()
        self._spared.clear()
        return found

    def _judge(self, model: Model, matches: Iterable[Match], risk: float) -> list[Match]:
        """Those likely enough, each as sure as the model makes it; the others are doubted."""
        likely: list[Match] = []
        for match in matches:
            if match.rule in self._unheard:
                likely.append(match)
                self._note(match, Outcome.RAISED, "a sure rule whose words the model never learnt")
                continue
            doubt = _doubt(model, match)
            near = self._risk_near(model, match, risk, doubt)
            if near < doubt:
                self._doubted.append(match)
                self._note(match, Outcome.DOUBTED, "the model's risk of {:.3f} is below {:.3f}", near, doubt)
            else:
                likely.append(replace(match, confidence=_surer(model, match, near)))
                self._note(likely[-1], Outcome.RAISED, "a sure rule, with a risk of {:.3f} by the model", near)
        self._raised += likely
        return likely

    def _risk_near(self, model: Model, match: Match, risk: float, bar: float) -> float:
        """The passage's risk; where that is below the bar, the risk of the words around the match if that is higher: a
        cry for help in the midst of homework is not to be drowned by it.
        """
        if risk >= bar:
            return risk
        words = [(word, heard) for heard in self._heard for word in heard.words]
        own = [at for at, (_word, heard) in enumerate(words) if heard.end > match.start and heard.start < match.end]
        if not own:
            return risk
        for reach in (NEAR, NEARER) if match.severity >= Severity.URGENT else (NEAR,):
            around = [word for word, _heard in words[max(0, own[0] - reach) : own[-1] + 1 + reach]]
            risk = max(risk, 1 - model.probabilities(around)[INNOCENT])
        return risk

    def _hint_near(self, model: Model, match: Match, risk: float, bar: float) -> float:
        """As for a sure rule's match; but what only the words around it make risky must be riskier (CHANCES)."""
        near = self._risk_near(model, match, risk, bar)
        return near if near == risk else max(risk, near / (near + CHANCES * (1 - near)))

    def _look_again(self, model: Model, risk: float) -> list[Match]:
        """The doubted that are likely enough now, and the gravest hint, if nothing of its category and nothing as grave
        was raised: a person reads the whole passage, and a second alert of the same words would only tire them.
        """
        doubted, self._doubted = self._doubted, []
        found = self._judge(model, doubted, risk)
        asked = model.thresholds.hint
        highest = self._highest(model, risk, asked)
        wanted = highest >= asked or self._signs is not None or self._witness is not None
        hints = self._hints(self._heard[0].start) if wanted else []
        for match in sorted(hints, key=lambda hint: -hint.severity):
            if match.category == CONVERSATION:
                if self._signs is not None:
                    self._signs.add(match.rule)
                self._note(match, Outcome.SIGN, "it means something only beside other signs, over many lines")
                continue
            near = self._hint_near(model, match, risk, asked) if highest >= asked else highest
            if near < asked:
                self._note(
                    match, Outcome.UNLIKELY, "a hint, and the model's risk of {:.3f} is below {:.3f}", near, asked
                )
            elif any(match.category == r.category or match.severity <= r.severity for r in self._raised):
                self._note(match, Outcome.KNOWN, "a hint, and its category or something as grave is raised already")
            else:
                found.append(replace(match, confidence=_surer(model, match, near)))
                self._raised.append(found[-1])
                self._note(
                    found[-1], Outcome.RAISED, "a hint, and the model's risk of {:.3f} reaches {:.3f}", near, asked
                )
        return found

    def _highest(self, model: Model, risk: float, bar: float) -> float:
        """The passage's risk; where that is below the bar, that of its riskiest stretch."""
        return risk if risk >= bar else model.riskiest(self._words())

    def _words(self) -> list[str]:
        return [word for heard in self._heard for word in heard.words]

    def _alone(self, model: Model, likely: Mapping[str, float], words: Sequence[str]) -> list[Match]:
        sure = sum(likely[category] for category in RAISED_ALONE)
        severity = Severity.HIGH if sure >= model.thresholds.high else Severity.MEDIUM
        name = max(RAISED_ALONE, key=likely.__getitem__)
        risk = RAISED_ALONE[name]
        outcome = self._may_alone(model, sure, risk, severity)
        self._tell(words, likely, outcome)
        if outcome is not Outcome.RAISED:
            return []
        shown = self._heaviest(model, name)
        return [
            Match(
                rule=f"model.{risk.category}",
                category=risk.category,
                severity=severity,
                confidence=told(sure),
                first_person="i" in words or "my" in words or "me" in words,
                start=shown[0].start,
                end=shown[-1].end,
                explanation=f"A statistical model thinks this speaks of {risk.thing}; no rule does. A person decides.",
            )
        ]

    def _may_alone(self, model: Model, sure: float, risk: _Risk, severity: Severity) -> Outcome:
        """Whether the model may raise this risk by itself, or why not."""
        if sure < model.thresholds.medium:
            return Outcome.UNLIKELY
        if self._spared & risk.family:
            return Outcome.EXCLUDED
        if any(match.category in risk.family and match.severity >= severity for match in self._raised):
            return Outcome.KNOWN
        return Outcome.RAISED

    def _note(self, match: Match, outcome: Outcome, why: str, *numbers: float) -> None:
        if self._witness is not None:
            told = why.format(*numbers)
            self._witness.note(match.rule, match.start, match.end, outcome, told, confidence=match.confidence)

    def _tell(self, words: Sequence[str], likely: Mapping[str, float], alone: Outcome | None) -> None:
        if self._witness is not None:
            judged = Judged(tuple(words), self._heard[0].start, self._heard[-1].end, likely, alone)
            self._witness.judged.append(judged)

    def _heaviest(self, model: Model, category: str) -> Sequence[_Heard]:
        """The stretch that spoke most for it."""
        heard = self._heard
        if len(heard) <= SHOWN:
            return heard
        spoken = iter(model.weights(self._words(), category))
        weights = [sum(next(spoken) for _word in piece.words) for piece in heard]
        first = max(range(len(heard) - SHOWN + 1), key=lambda at: sum(weights[at : at + SHOWN]))
        return heard[first : first + SHOWN]


def _doubt(model: Model, match: Match) -> float:
    """The risk below which a rule's match is not raised."""
    if match.severity >= Severity.CRITICAL:
        return 0.0
    doubt = model.thresholds.doubts(match.category)
    return doubt * URGENT_DOUBT if match.severity >= Severity.URGENT else doubt


def _surer(model: Model, match: Match, risk: float) -> float:
    """How sure a match is at this risk; a critical one never less than its rule says. A rule's own doubt of a word that
    was misspelt or in disguise counts besides.
    """
    hint = match.confidence < SURE
    doubt = 0.0 if hint else log_odds(PLAINLY_SAID) - log_odds(match.confidence)
    sure = model.surety(hint=hint).given(risk, doubt)
    return told(max(sure, match.confidence) if match.severity >= Severity.CRITICAL else sure)
