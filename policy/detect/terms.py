"""A school's own terms, met beside the lexicon: a small detector with a vocabulary of its own (T31, decision 0019).

A term is a word or a phrase, as the school writes it; `word+` stands for all forms of the word, and nothing else is
syntax. It is met in disguise too (digits for letters, letters repeated or apart), but never for a slip of the hand:
which slips are likely, the few words of a list cannot tell. What is an ordinary word of the lexicon is that word, and
no term in disguise. A term is raised wherever it stands; no model and no exclusion has a say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from policy.detect.compile import compile_source
from policy.detect.detector import Detector
from policy.detect.fold import fold_text
from policy.detect.lexicon import Rule, Source
from policy.detect.match import Match, Place
from policy.detect.pattern import LONGEST, Pattern, element
from policy.detect.stream import Stream
from policy.detect.tables import Index, Spellings
from policy.severity import Severity

PREFIX = "local."  # of the names of rules that stand for terms
_REMEMBERED = 300  # words and pieces: few can be terms
_PART = re.compile(
    r"[^\W_]+\+?|[^\x00-\u1fff\u2100-\u214f\u2c00-\u2dff\u3000-\ud7ff\uf900-\uffff]"  # a word, or one emoji
)


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a policy's local terms. `name`: what the policy calls it; its rule is `local.<name>`."""

    name: str
    words: tuple[str, ...]
    category: str
    severity: Severity


def phrase(text: str) -> Pattern:
    """What a term is as a pattern; empty for a text that holds no letter, digit or emoji."""
    folded = fold_text(text.replace("'", "").replace("’", ""))[0]
    return tuple(((element(part),),) for part in _PART.findall(folded)[:LONGEST])


def terms_detector(terms: Iterable[Term], lexicon: Detector) -> Detector | None:
    """The detector of the terms alone, to stand beside the lexicon's; None where there is nothing to look for."""
    source = Source()
    for term in terms:
        says = [pattern for pattern in map(phrase, term.words) if pattern]
        if says:
            name = f"{PREFIX}{term.name}"
            source.rules[name] = Rule(
                name=name,
                where="policy",
                severity=term.severity,
                category=term.category,
                language="",
                source="the school's own term",
                means=f"uses a term that the school itself looks for ({term.name})",
                keeps_negated=True,
                strict=True,
                says=says,
            )
    if not source.rules:
        return None
    compiled = compile_source(source)
    none = Index.of(())
    by_itself = replace(compiled, spellings=Spellings(compiled.spellings.once, none, none, none))
    return Detector(by_itself, "", remembered=_REMEMBERED, ordinary=lexicon.compiled.known)


class Beside:
    """The lexicon's detector with the terms' beside it; what each finds, side by side."""

    def __init__(self, lexicon: Detector, terms: Detector) -> None:
        self.lexicon_hash = lexicon.lexicon_hash
        self.age = lexicon.age
        self._lexicon = lexicon
        self._terms = terms

    def detect(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """All matches of a text that is complete. Never raises, whatever the text."""
        return [*self._lexicon.detect(text, place), *self._terms.detect(text, place)]

    def forget(self) -> None:
        """Which words they have read."""
        self._lexicon.forget()
        self._terms.forget()

    def stream(self, place: Place = Place.TYPED) -> BesideStream:
        """A stream for one place where somebody types."""
        return BesideStream(self._lexicon.stream(place), self._terms.stream(place))


class BesideStream:
    """Two streams that are fed alike, so that both count a character by the same ordinal."""

    __slots__ = ("_lexicon", "_terms")

    def __init__(self, lexicon: Stream, terms: Stream) -> None:
        self._lexicon = lexicon
        self._terms = terms

    def feed(self, text: str) -> list[Match]:
        """More text at the caret."""
        return _joined(self._lexicon.feed(text), self._terms.feed(text))

    def erase(self) -> list[Match]:
        """Backspace."""
        return _joined(self._lexicon.erase(), self._terms.erase())

    def forget(self, before: int) -> None:
        """As of one stream."""
        self._lexicon.forget(before)
        self._terms.forget(before)

    def pause(self) -> list[Match]:
        """Silence."""
        return _joined(self._lexicon.pause(), self._terms.pause())

    def signs(self) -> frozenset[str]:
        """The signs of a conversation; terms know none."""
        return self._lexicon.signs()

    def close(self) -> list[Match]:
        """The sentence ends, and with it the stream: it starts afresh."""
        return _joined(self._lexicon.close(), self._terms.close())


def _joined(found: list[Match], more: Sequence[Match]) -> list[Match]:
    return [*found, *more] if more else found
