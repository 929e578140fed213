"""The detector: the compiled lexicon, shared, and a stream for every place where somebody types."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from policy.age import AgeBand
from policy.detect.apart import Letter, Run, in_digits, runs
from policy.detect.artefact import unpack
from policy.detect.automaton import ENDED, FILLERS, REMEMBERED, UNKNOWN, Ahead, Automaton, look_ahead, reaches
from policy.detect.fusion import SENTENCES_FROM, Passage
from policy.detect.load import ON, load_lexicon
from policy.detect.match import Match, Place
from policy.detect.model import REMEMBERED_WORDS, Model, load_weights
from policy.detect.reader import KEPT_TOKENS, Engine, Mark, Reader
from policy.detect.resolve import TOGETHER, Piece, Resolver
from policy.detect.tables import Compiled
from policy.detect.thresholds import NONE, overridden
from policy.detect.token import SENTENCE_END, Token
from policy.detect.vocabulary import Reading
from policy.detect.witness import Witness

LONGEST_PIECE = 64  # characters without white space that are read as one piece
REACH = 512  # characters that Backspace can take back
_PIECES = re.compile(rf"[\n\r]|\S{{1,{LONGEST_PIECE}}}")
_SPACE = re.compile(r"\s")
_AT_ONCE = 1 << 15  # characters
_LINE_ENDS = ("\n", "\r")
_MOST_LETTERS = 48


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
        ahead = remembered > REMEMBERED
        said = Automaton(compiled, compiled.said, remembered, looks_ahead=ahead)
        seldom = remembered // 4  # graphs that are seldom walked
        guards = Automaton(compiled, compiled.guards, seldom)
        self._engine = Engine(compiled, said, guards, compiled.combined)
        hinted = Automaton(compiled, compiled.hinted, seldom, looks_ahead=ahead)
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
        return stream.feed(text) + stream.close()

    def met(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """Every rule that a complete text meets, hints among them, whatever the model thinks."""
        found: list[Match] = []
        for resolver, engine in ((self._resolver, self._engine), (self._resolver_for_hints, self._hints)):
            stream = Stream(resolver, engine, place, None, reach=0)
            found += stream.feed(text) + stream.close()
        return found

    def witnessed(self, text: str, place: Place = Place.TYPED) -> tuple[list[Match], Witness]:
        """What `detect` finds in a complete text, and what became of each word and rule on the way."""
        witness = Witness()
        judging = self._judging(place)
        if judging is not None:
            judging = judging._replace(hints=judging.hints._replace(witness=witness))
        stream = Stream(self._resolver, self._engine._replace(witness=witness), place, judging)
        found = [match for character in text for match in stream.feed(character)]
        return found + stream.close(), witness

    def stream(self, place: Place = Place.TYPED) -> Stream:
        """A stream for one place where somebody types."""
        return Stream(self._resolver, self._engine, place, self._judging(place), signs=set())

    def words(self, text: str) -> tuple[str, ...]:
        """A text's words as the model sees them, but that letters written apart stay so."""
        resolver = self._resolver
        return tuple([word for piece in _PIECES.findall(text) for word in resolver.words(resolver.pieces[piece])])

    def _judging(self, place: Place) -> Judging | None:
        return (
            None if self.model is None or place is Place.FILE_NAME else Judging(self.model, self._hints, self._unheard)
        )


class Judging(NamedTuple):
    """What judges a passage: the model, and the hints that need its word."""

    model: Model
    hints: Engine
    unheard: frozenset[str]  # rules of which the model knows nothing


class Stream:
    """Text as it is typed. Every method returns the matches that became certain by it."""

    def __init__(
        self,
        resolver: Resolver,
        engine: Engine,
        place: Place,
        judging: Judging | None,
        *,
        reach: int = REACH,
        signs: set[str] | None = None,
    ) -> None:
        """`reach`: how many characters Backspace can take back. Without `judging` each match is raised as it stands.

        `signs`: where signs of a conversation are noted, if they are wanted.
        """
        self._resolver = resolver
        self._engine = engine
        self._place = place
        self._judging = judging
        self._reach = reach
        self._signs = signs
        self._restart()

    def _restart(self) -> None:
        self._reader = Reader(self._engine, self._place)
        self._passage = self._new_passage()
        self._fed = 0
        self._piece: list[str] = []
        self._ordinals: list[int] = []
        self._letters: list[Letter] = []
        self._standing: list[_Standing] = []

    def _new_passage(self) -> Passage:
        reader, judging, witness = self._reader, self._judging, self._engine.witness
        if judging is None:
            return Passage(None, reader.spared, self._signs, witness=witness)
        return Passage(
            judging.model,
            reader.spared,
            self._signs,
            lambda since: reader.hints(judging.hints, since),
            unheard=judging.unheard,
            witness=witness,
        )

    def feed(self, text: str) -> list[Match]:
        """More text at the caret: a key's, or a pasted text."""
        if len(text) == 1 and not text.isspace() and len(self._piece) < LONGEST_PIECE:
            self._piece.append(text)
            self._ordinals.append(self._fed)
            self._fed += 1
            return []
        found: list[Match] = []
        at = 0
        if len(text) > self._reach + (LONGEST_PIECE if self._reach else 0):
            while self._piece and at < len(text):
                found += self._key(text[at])
                at += 1
            at = self._run_through(text, at, found)
        for character in text[at:]:
            found += self._key(character)
        return found

    def _run_through(self, text: str, at: int, found: list[Match]) -> int:
        """Read what Backspace will never reach piece by piece; return how far that is."""
        self._standing.clear()
        last = len(text) - self._reach
        while at < last:
            space = _SPACE.search(text, at + _AT_ONCE)
            pieces = _PIECES.findall(text, at, until := space.start() if space else len(text))
            read = self._run(text, at, pieces, last, whole=space is None and not self._reach)
            found += read.found
            self._fed += read.end - at
            at = read.end
            if not read.wholly:
                break
            self._fed += until - at
            at = until
        return at

    def _run(self, text: str, at: int, pieces: Sequence[str], last: int, *, whole: bool) -> _Run:
        """Read the pieces that end before `last`; `whole` if none comes after. Here is where the time goes."""
        reader, passage, resolver = self._reader, self._passage, self._resolver
        tokens, find, hears = reader.tokens, text.find, self._judging is not None
        heard = SENTENCES_FROM if passage.mark() else 0  # words at least, as far as is known here
        before = _stand_before(tokens)
        base = self._fed - at
        found: list[Match] = []
        resolved = list(map(resolver.pieces.__getitem__, pieces))
        aheads = _ahead(resolved, whole=whole)
        for written, piece in zip(pieces, resolved, strict=True):
            begin = find(written, at)
            if begin + len(written) > last:
                return _Run(found, begin, wholly=False)
            at = begin + len(written)
            start = base + begin
            if piece.odd or self._letters:
                found += self._read_letter(written, piece, range(start, base + at))
                del aheads[len(aheads) - (0 if piece.odd else len(piece.reads)) :]
                heard = SENTENCES_FROM if passage.mark() else 0
                before = _stand_before(tokens)
                continue
            if hears:
                words = piece.words if piece.words is not None else resolver.words(piece)
                passage.hear(words, start, base + at)
                heard += len(words)
            for word, doubt, first, end in piece.reads:
                tokens.append((word, doubt, start + first, start + end))
                ahead = aheads.pop()
                if (
                    word.stirs
                    or not reader.still
                    or not word.asked.isdisjoint(before)
                    or (word.back is not None and word.reaches and reaches(word.back, tokens, len(tokens) - 1))
                ) and (matches := reader.follow(ahead)):
                    found += passage.weigh(matches)
                before = before | word.classes if word.filler else word.classes
            if piece.ends or heard >= SENTENCES_FROM:
                found += passage.goes_on(sentence_ends=piece.ends)
                heard = SENTENCES_FROM if passage.mark() else 0
            if len(tokens) >= KEPT_TOKENS:
                reader.trim()
        return _Run(found, at, wholly=True)

    def _read_letter(self, written: str, piece: Piece, ordinals: range) -> list[Match]:
        """A piece that is one letter, or follows such; or the end of a line."""
        if written in _LINE_ENDS:
            return self._end_line(ordinals[0])
        return self._read_piece(piece, ordinals) + self._passage.goes_on(sentence_ends=piece.ends)

    def _key(self, character: str) -> Iterable[Match]:
        ordinal = self._fed
        self._fed += 1
        if character.isspace():
            found = self._end_piece()
            if character in _LINE_ENDS:
                found += self._end_line(ordinal)
            self._stands(_Standing("", [ordinal], None, [], 0))
            return found
        found = self._end_piece() if len(self._piece) == LONGEST_PIECE else []
        self._piece.append(character)
        self._ordinals.append(ordinal)
        return found

    def _end_line(self, ordinal: int) -> list[Match]:
        found = self._read_letters()
        found += self._passage.weigh(self._reader.read((SENTENCE_END, 0, ordinal, ordinal + 1)))
        return found + self._passage.close()

    def _stands(self, standing: _Standing) -> None:
        self._standing.append(standing)
        if len(self._standing) > 2 * self._reach:
            del self._standing[: -self._reach]

    def _end_piece(self) -> list[Match]:
        if not self._piece:
            return []
        text, ordinals = "".join(self._piece), self._ordinals
        self._piece, self._ordinals = [], []
        self._stands(_Standing(text, ordinals, self._reader.mark(), list(self._letters), self._passage.mark()))
        piece = self._resolver.pieces[text]
        return self._read_piece(piece, ordinals) + self._passage.goes_on(sentence_ends=piece.ends)

    def _read_piece(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        if piece.letter:
            self._letters.append((piece, ordinals))
            if piece.ends:
                return self._read_letters()
            return self._read_letters(last=False) if len(self._letters) >= _MOST_LETTERS else []
        found = self._read_letters()
        if piece.in_digits is not None and in_digits(self._reader.tokens):
            piece = piece.in_digits
        return found + self._read_words(piece, ordinals)

    def _read_words(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        found: list[Match] = []
        if self._judging is not None:
            self._passage.hear(self._resolver.words(piece), ordinals[0], ordinals[-1] + 1)
        tokens = [(word, doubt, ordinals[start], ordinals[end - 1] + 1) for word, doubt, start, end in piece.reads]
        if self._engine.witness is not None:
            self._engine.witness.read(tokens)
        for token in tokens:
            if matches := self._reader.read(token):
                found += self._passage.weigh(matches)
        return found

    def _read_letters(self, *, last: bool = True) -> list[Match]:
        """Letters written apart: words together, or else each for itself. Unless it is the last, a word may go on."""
        if not self._letters:
            return []
        letters, self._letters = self._letters, []
        *whole, end = runs(letters)
        found = [match for run in whole for match in self._read_run(run)]
        if not last and whole and len(end.pieces) <= _MOST_LETTERS // 2:
            self._letters = list(end.pieces)
            return found
        return found + self._read_run(end)

    def _read_run(self, run: Run) -> list[Match]:
        letters, ordinals = run.letters()
        if letters.endswith("!") and not self._resolver.is_word(letters):
            *pieces, mark = run.pieces
            before = self._read_run(run._replace(pieces=pieces)) if pieces else []
            return before + self._read_words(*mark)
        least = 2 if run.one else TOGETHER
        readings: list[Reading] = []
        if len(letters) >= least:
            digits = letters.isdecimal() and in_digits(self._reader.tokens)
            readings = self._resolver.letters(letters, one=run.one, in_digits=digits)
        if not readings:
            return [match for piece, places in run.pieces for match in self._read_words(piece, places)]
        self._passage.hear(self._resolver.spelt(readings, letters), ordinals[0][0], ordinals[-1][1])
        tokens = [(self._resolver.word(r.ids), r.doubt, ordinals[r.start][0], ordinals[r.end - 1][1]) for r in readings]
        piece, places = run.pieces[-1]
        if piece.ends:
            tokens.append((SENTENCE_END, 0, places[-1], places[-1] + 1))
        if self._engine.witness is not None:
            self._engine.witness.read(tokens)
        return [match for token in tokens for match in self._passage.weigh(self._reader.read(token))]

    def erase(self) -> list[Match]:
        """Backspace. A word that had passed its end has counted; it is open again and may become another.

        Backspace reaches back over the last 512 characters that were fed; the typing window is no longer.
        """
        if not self._piece and self._standing:
            last = self._standing.pop()
            if last.ordinals[0] < self._fed - self._reach:
                self._standing.clear()
                return []
            if last.mark is None:
                self._reopen()
                return []
            self._open(last, last.mark)
        if self._piece:
            self._piece.pop()
            self._ordinals.pop()
        return []

    def _reopen(self) -> None:
        """The white space after a word is gone: the word is open again."""
        if self._standing and (mark := self._standing[-1].mark) is not None:
            self._open(self._standing.pop(), mark)

    def _open(self, standing: _Standing, mark: Mark) -> None:
        self._reader.back_to(mark)
        self._passage.back_to(standing.heard)
        self._letters = standing.letters
        self._piece, self._ordinals = list(standing.text), list(standing.ordinals)

    def signs(self) -> frozenset[str]:
        """The signs of a conversation, by the names of their rules, that were met since this was last asked."""
        signs = frozenset(self._signs or ())
        if self._signs:
            self._signs.clear()
        return signs

    def pause(self) -> list[Match]:
        """Silence: what was held back is raised, and the last word counts as it stands."""
        mark, heard, letters = self._reader.mark(), self._passage.mark(), list(self._letters)
        found: list[Match] = []
        if self._piece:
            found += self._read_piece(self._resolver.pieces["".join(self._piece)], self._ordinals)
        found += self._read_letters()
        found += self._passage.weigh(self._reader.flush())
        found += self._passage.pause()
        self._reader.back_to(mark)
        self._passage.back_to(heard)
        self._letters = letters
        return found

    def close(self) -> list[Match]:
        """The sentence ends, and with it the stream: it starts afresh."""
        found = [*self._end_piece(), *self._read_letters(), *self._passage.weigh(self._reader.end_sentence())]
        found += self._passage.close()
        self._restart()
        return found


class _Run(NamedTuple):
    """What a run through pieces found, where it ended, and whether it read them all."""

    found: list[Match]
    end: int
    wholly: bool


class _Standing(NamedTuple):
    """A piece with how all was before it, or one white space (without a mark), that Backspace may reach."""

    text: str
    ordinals: list[int]
    mark: Mark | None
    letters: list[Letter]
    heard: int


def _ahead(pieces: Sequence[Piece], *, whole: bool) -> list[Ahead]:
    """What comes after each word of the pieces, but for those that are odd, the last word first."""
    found: list[Ahead] = []
    after = ENDED if whole else UNKNOWN
    for piece in reversed(pieces):
        if piece.odd:  # how it is read depends on what stands before
            after = ENDED if piece.letter in _LINE_ENDS else UNKNOWN
        else:
            after = look_ahead([read[0] for read in reversed(piece.reads)], after, found)
    return found


def _stand_before(tokens: Sequence[Token]) -> frozenset[int]:
    """The classes of the last word, and where that is a filler, of those before it."""
    found: set[int] = set()
    for word, *_ in reversed(tokens[-FILLERS:]):
        found |= word.classes
        if not word.filler:
            break
    return frozenset(found)


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
        model = Model(weights, compiled.senses, taken, remembered=max(remembered, REMEMBERED_WORDS))
    return Detector(compiled, name, model, age=age, remembered=remembered)
