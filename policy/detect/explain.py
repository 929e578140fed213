"""One text's way through every stage, for whoever asks why it was flagged, or why not. Pure.

The stages themselves tell a witness what they did (witness.py); here it is made readable: what each stretch was folded
to, how each word was understood and which disguise was undone, which rules its words met and what became of them, how
the model judged each passage and which n-grams weighed most, and what is raised in the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from policy.age import AgeBand
from policy.detect.detector import Detector
from policy.detect.fold import fold, fold_text
from policy.detect.fusion import FEWEST_WORDS, RAISED_ALONE
from policy.detect.match import Match, Place
from policy.detect.model import Model, Weighed
from policy.detect.spelling import fits, once, slip, sound, without_vowels
from policy.detect.tables import Compiled
from policy.detect.token import SENTENCE_END, Token
from policy.detect.weights import INNOCENT, Thresholds
from policy.detect.witness import Judged, Noted, Outcome, Witness
from policy.severity import Severity

WEIGHED_CATEGORIES = 3  # whose n-grams are shown
WEIGHED_FROM = 0.02  # probability
WEIGHED_GRAMS = 6
_STRETCH = re.compile(r"\S+")
_APART = re.compile(r"[^\w*@$!|+€£¥']|_")


class Undone(StrEnum):
    """How a written word came to be one of the lexicon's."""

    NOT_KNOWN = "not in the lexicon"
    AS_WRITTEN = "as written"
    SHORT = "short form"
    SEVERAL = "may be several words"
    NUMBER = "number"
    LOOK_ALIKE = "look-alike or styled characters"
    APART = "written apart"
    TOGETHER = "run together"
    REPEATED = "letters repeated"
    DECODED = "digits or marks for letters"
    STARRED = "stars for letters"
    NO_VOWELS = "vowels left out"
    MISSPELT = "misspelt by a letter"
    BY_SOUND = "spelt as it sounds"
    OTHERWISE = "other disguise or misspelling"
    ENDS = "a sentence ends"


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stood between white space, and the plain letters it was folded to."""

    start: int
    end: int
    written: str
    folded: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A word: which of the lexicon's it may be, how it was read, and what it means to the model."""

    start: int
    end: int
    written: str
    words: tuple[str, ...]
    how: tuple[Undone, ...]
    doubt: float
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of rules that combine several: a signal, or another rule."""

    name: str
    start: int
    end: int
    written: str


@dataclass(frozen=True, slots=True)
class Met:
    """A rule whose words were met, and what became of it. `confidence` is None for what was never a match."""

    rule: str
    category: str
    means: str
    severity: Severity
    hint: bool
    start: int
    end: int
    written: str
    outcome: Outcome
    why: str
    confidence: float | None
    excluded_by: str  # the words, if it was words


@dataclass(frozen=True, slots=True)
class Likely:
    """One of the model's categories; with the n-grams that spoke most for it or against, where they are shown."""

    category: str
    probability: float
    weighed: tuple[Weighed, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """What was judged as one. `risk` is None where the model was not asked; `likely` begins with the likeliest."""

    start: int
    end: int
    words: tuple[str, ...]
    risk: float | None
    likely: tuple[Likely, ...]
    alone: Outcome | None
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The whole way."""

    text: str
    place: Place
    age: AgeBand | None
    lexicon: str
    thresholds: Thresholds | None
    stretches: tuple[Stretch, ...]
    understood: tuple[Understood, ...]
    parts: tuple[Part, ...]
    met: tuple[Met, ...]
    passages: tuple[Passage, ...]
    matches: tuple[Match, ...]

    @property
    def folded(self) -> str:
        """The text in plain letters."""
        return " ".join(stretch.folded for stretch in self.stretches if stretch.folded)


def explain(detector: Detector, text: str, place: Place = Place.TYPED) -> Explanation:
    """The way of a complete text. Its matches are those of `detector.detect`. Never raises, whatever the text."""
    matches, witness = detector.witnessed(text, place)
    model = None if place is Place.FILE_NAME else detector.model
    return Explanation(
        text=text,
        place=place,
        age=detector.age,
        lexicon=detector.lexicon_hash,
        thresholds=None if model is None else model.thresholds,
        stretches=tuple(_stretches(text)),
        understood=tuple(_understood(text, witness.tokens, detector.compiled)),
        parts=tuple(_parts(text, witness, detector.compiled)),
        met=tuple(_met(text, witness.met.values(), detector.compiled)),
        passages=() if model is None else tuple(_passage(judged, model) for judged in witness.judged),
        matches=tuple(matches),
    )


def _stretches(text: str) -> Iterable[Stretch]:
    for found in _STRETCH.finditer(text):
        yield Stretch(found.start(), found.end(), found[0], fold_text(found[0])[0])


def _understood(text: str, tokens: Sequence[Token], compiled: Compiled) -> Iterable[Understood]:
    spelt = list(compiled.words)
    for at, (word, doubt, start, end) in enumerate(tokens):
        written = text[start:end]
        if word is SENTENCE_END:
            yield Understood(start, end, written, (), (Undone.ENDS,), 0, ())
            continue
        words = tuple(spelt[number] for number in word.ids)
        beside = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]]
        together = any(_joined(text, start, end, other) for other in beside)
        senses = {sense for one in words or (_bare(written),) for sense in compiled.senses.get(one, ())}
        how = tuple(_how(written, words, compiled, together=together and doubt > 0))
        yield Understood(start, end, written, words, how, round(doubt, 2), tuple(sorted(senses)))


def _joined(text: str, start: int, end: int, other: Token) -> bool:
    """Whether another word stands right beside this one, with nothing between them."""
    word, _, first, last = other
    if word is SENTENCE_END or not (last == start or first == end):
        return False
    return text[first].isalnum() and text[start].isalnum()


def _bare(written: str) -> str:
    """The written word's plain letters, digits, and marks that may stand for letters."""
    return _APART.sub("", fold_text("".join(written.split()))[0]).replace("'", "")


def _how(written: str, words: Sequence[str], compiled: Compiled, *, together: bool) -> Iterable[Undone]:
    """All that lies between what was written and the words it was taken for."""
    if not words:
        yield Undone.NOT_KNOWN
        return
    bare = _bare(written)
    styled = any(fold(c) not in (c.lower(), "'") for c in written if not c.isspace())
    apart = bool(_APART.search("".join(map(fold, written)).strip(" ")))
    if styled:
        yield Undone.LOOK_ALIKE
    if apart:
        yield Undone.APART
    if together:
        yield Undone.TOGETHER
    if bare in words:
        if not (styled or apart or together):
            yield Undone.AS_WRITTEN
    elif bare in compiled.aliases and set(words) <= set(compiled.aliases[bare]):
        yield Undone.SHORT
    elif "#" in words:
        yield Undone.NUMBER
    else:
        yield _spelt_as(bare, words)
    if len(words) > 1 and "#" not in words:
        yield Undone.SEVERAL


def _spelt_as(bare: str, words: Sequence[str]) -> Undone:
    """The plainest way that leads from one of the words to what was written."""
    if "*" in bare and any(fits(bare, word) for word in words):
        return Undone.STARRED
    if not bare.isalpha():
        return Undone.DECODED
    ways = (
        (Undone.REPEATED, lambda word: once(bare) == once(word) and len(bare) > len(word)),
        (Undone.NO_VOWELS, lambda word: bare in (without_vowels(word), word[:1] + without_vowels(word[1:]))),
        (Undone.MISSPELT, lambda word: slip(bare, word) is not None),
        (Undone.BY_SOUND, lambda word: sound(bare) == sound(word)),
    )
    return next((way for way, leads in ways if any(map(leads, words))), Undone.OTHERWISE)


def _parts(text: str, witness: Witness, compiled: Compiled) -> Iterable[Part]:
    """Parts of combinations, each stretch once."""
    rules = len(compiled.rules)
    for number, start, end in dict.fromkeys(witness.parts):
        name = compiled.rules[number].name if number < rules else compiled.signals[number - rules]
        yield Part(name, start, end, text[start:end])


def _met(text: str, noted: Iterable[Noted], compiled: Compiled) -> Iterable[Met]:
    """Every rule whose words were met, as they stand in the text."""
    rules = {rule.name: rule for rule in compiled.rules}
    for one in sorted(noted, key=lambda one: (one.start, one.end, one.rule)):
        rule = rules[one.rule]
        yield Met(
            rule=one.rule,
            category=rule.category,
            means=rule.means,
            severity=rule.severity,
            hint=rule.hint,
            start=one.start,
            end=one.end,
            written=text[one.start : one.end],
            outcome=one.outcome,
            why=one.why,
            confidence=one.confidence,
            excluded_by=text[slice(*one.by)] if one.by else "",
        )


def _passage(judged: Judged, model: Model) -> Passage:
    ranked = sorted(judged.likely.items(), key=lambda item: (-item[1], item[0]))
    shown = [name for name, likely in ranked if name != INNOCENT and likely >= WEIGHED_FROM][:WEIGHED_CATEGORIES]
    return Passage(
        start=judged.start,
        end=judged.end,
        words=judged.words,
        risk=round(1 - judged.likely[INNOCENT], 4) if judged.likely else None,
        likely=tuple(
            Likely(name, round(likely, 4), tuple(_weighed(model, judged.words, name)) if name in shown else ())
            for name, likely in ranked
        ),
        alone=judged.alone,
        why=_why_alone(judged, model.thresholds),
    )


def _weighed(model: Model, words: Sequence[str], category: str) -> Iterable[Weighed]:
    return model.explain(words, category, WEIGHED_GRAMS)


def _why_alone(judged: Judged, thresholds: Thresholds) -> str:
    """Why the model raised something by itself, or did not."""
    if judged.alone is None:
        return f"too short to be judged: the model asks for {FEWEST_WORDS} words"
    sure = sum(judged.likely[category] for category in RAISED_ALONE)
    told = {
        Outcome.UNLIKELY: f"is below {thresholds.medium:.3f}",
        Outcome.EXCLUDED: f"reaches {thresholds.medium:.3f}, but the rules found such words negated or meant otherwise",
        Outcome.KNOWN: f"reaches {thresholds.medium:.3f}, and a rule has raised the same as gravely",
    }
    reaches = f"reaches {thresholds.high if sure >= thresholds.high else thresholds.medium:.3f}"
    return f"what the model may raise alone has {sure:.3f}, which {told.get(judged.alone, reaches)}"
