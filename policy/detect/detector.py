"""The detector: the compiled lexicon, shared, and a stream for every place where somebody types."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Container, Mapping
from copy import copy
from functools import cached_property
from types import MappingProxyType

from policy.age import AgeBand
from policy.detect.artefact import unpack
from policy.detect.automaton import Automaton
from policy.detect.load import ON, load_lexicon
from policy.detect.long_text import pieces_of
from policy.detect.match import Match, Place
from policy.detect.model import REMEMBERED_WORDS, Model
from policy.detect.reader import Engine
from policy.detect.resolve import Resolver
from policy.detect.seeker import REMEMBERED, Seeker
from policy.detect.stream import Stream
from policy.detect.tables import Compiled
from policy.detect.thresholds import NONE, overridden
from policy.detect.weights import load_weights
from policy.detect.witness import Witness
from policy.detect.writing import Judging


class Detector:
    """Immutable, apart from what it remembers to be quick."""

    def __init__(
        self,
        compiled: Compiled,
        lexicon_hash: str,
        model: Model | None = None,
        *,
        age: AgeBand | None = None,
        remembered: int = REMEMBERED,
        ordinary: Container[str] | None = None,
    ) -> None:
        """`age`: of the device's user; without it each match is as grave as it is for anybody.

        `remembered`: for how many words it keeps what they can do: few on a pupil's laptop, many for a long list.
        `ordinary`: for a list of terms, as vocabulary.py has it.
        """
        self._at_any_age = compiled
        self.lexicon_hash = lexicon_hash
        said = Seeker(compiled, compiled.said, remembered)
        seldom = remembered // 4  # graphs that are seldom walked
        guards = Automaton(compiled, compiled.guards, seldom)
        self._engine = Engine(compiled, said, guards, compiled.combined)
        hinted = Seeker(compiled, compiled.hinted, seldom)
        self._hints = Engine(compiled, hinted, guards, compiled.combined_hints)
        self._resolver = Resolver(compiled, said.words, remembered + remembered // 2, ordinary=ordinary)
        self._unheard = frozenset([rule.name for rule in compiled.rules if rule.unheard])
        self._judge_by(age, model)

    def _judge_by(self, age: AgeBand | None, model: Model | None) -> None:
        self.age = age
        self.model = model
        self.compiled = self._at_any_age.at(age)
        self._engine = self._engine._replace(compiled=self.compiled)
        self._hints = self._hints._replace(compiled=self.compiled)

    def again(self, *, age: AgeBand | None = None, thresholds: Mapping[str, object] = NONE) -> Detector:
        """The same lexicon for a user of this age, judged by these thresholds; its tables are shared, and what it
        remembers to be quick: only one of them is to be asked at a time.

        Raises ThresholdsError.
        """
        model = None if self.model is None else self.model.judging_by(overridden(self.model.shipped, thresholds))
        other = copy(self)
        other._judge_by(age, model)  # noqa: SLF001 - another of our own kind
        return other

    @cached_property
    def _resolver_for_hints(self) -> Resolver:
        return Resolver(self.compiled, self._hints.said.words)

    def detect(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """All matches of a text that is complete. Never raises, whatever the text."""
        stream = Stream(self._resolver, self._engine, place, self._judging(place), reach=0)
        return stream.feed(text) + stream.end()

    def met(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """Every rule that a complete text meets, hints among them, whatever the model thinks."""
        found: list[Match] = []
        for resolver, engine in ((self._resolver, self._engine), (self._resolver_for_hints, self._hints)):
            stream = Stream(resolver, engine, place, None, reach=0)
            found += stream.feed(text) + stream.end()
        return found

    def witnessed(self, text: str, place: Place = Place.TYPED) -> tuple[list[Match], Witness]:
        """What `detect` finds in a complete text, and what became of each word and rule on the way."""
        witness = Witness()
        judging = self._judging(place)
        if judging is not None:
            judging = judging._replace(hints=judging.hints._replace(witness=witness))
        stream = Stream(self._resolver, self._engine._replace(witness=witness), place, judging)
        found = [match for character in text for match in stream.feed(character)]
        return found + stream.end(), witness

    def stream(self, place: Place = Place.TYPED) -> Stream:
        """A stream for one place where somebody types."""
        return Stream(self._resolver, self._engine, place, self._judging(place), signs=set())

    def forget(self) -> None:
        """Which words it has read. Only speed is lost by it."""
        self._resolver.forget()
        self._engine.said.words.forget()
        self._hints.said.words.forget()
        if self.model is not None:
            self.model.forget()

    def words(self, text: str) -> tuple[str, ...]:
        """A text's words as the model sees them, but that letters written apart stay so."""
        resolver = self._resolver
        return tuple([word for piece in pieces_of(text) for word in resolver.words(resolver.pieces[piece])])

    def _judging(self, place: Place) -> Judging | None:
        return (
            None if self.model is None or place is Place.FILE_NAME else Judging(self.model, self._hints, self._unheard)
        )


def load_detector(
    spoken: Collection[str] = ON,
    restricted: Mapping[str, str] = MappingProxyType({}),
    *,
    age: AgeBand | None = None,
    thresholds: Mapping[str, object] = NONE,
    remembered: int = REMEMBERED,
    artefact: bytes = b"",
) -> Detector:
    """The detector of the lexicon that comes with this package, in these languages, with restricted lists by name.

    `artefact`: a compiled lexicon to use instead of these, whatever its languages and lists.

    `thresholds` are the policy's, by name, instead of those that came with the model's weights (thresholds.py). `age`
    and `remembered` are as Detector has them.

    Raises ValueError for a language that there are no rules for, LexiconError (one too) for a list that cannot be read,
    ThresholdsError (one too) for thresholds that no policy may set, ArtefactError (one too) for what is no artefact of
    this form.
    """
    if artefact:
        compiled, name = unpack(artefact), hashlib.sha256(artefact).hexdigest()
    else:
        compiled, name = load_lexicon(spoken, restricted)
    weights = load_weights()
    model = None
    if weights is not None:
        taken = overridden(weights.thresholds, thresholds)
        size = max(remembered, REMEMBERED_WORDS)
        model = Model(weights, compiled.senses, taken, remembered=size, known=compiled.known)
    return Detector(compiled, name, model, age=age, remembered=remembered)
