"""The detector: the compiled lexicon, shared, and a stream for every place where somebody types."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from policy.detect.automaton import Automaton
from policy.detect.fusion import Passage
from policy.detect.load import load_lexicon
from policy.detect.match import Match, Place
from policy.detect.model import Model, load_model
from policy.detect.reader import Mark, Reader
from policy.detect.resolve import Piece, Resolver
from policy.detect.tables import Compiled
from policy.detect.token import BREAK, Token

LONGEST_PIECE = 64  # characters without white space that are read as one piece
REACH = 512  # characters that Backspace can take back
_PIECES = re.compile(rf"[\n\r]|\S{{1,{LONGEST_PIECE}}}")
_LINE_ENDS = ("\n", "\r")
_LETTERS_TOGETHER = 3
_MOST_LETTERS = 48


class Detector:
    """Immutable, apart from what it remembers to be quick."""

    def __init__(self, compiled: Compiled, lexicon_hash: str, model: Model | None = None) -> None:
        self.lexicon_hash = lexicon_hash
        self.model = model
        self._compiled = compiled
        self._automaton = Automaton(compiled)
        self._resolver = Resolver(compiled)

    def detect(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """All matches of a text that is complete. Never raises, whatever the text."""
        stream = self._stream(place, reach=0)
        return stream.feed(text) + stream.close()

    def met(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """Every rule that a complete text meets, hints among them, whatever the model thinks."""
        stream = self._stream(place, reach=0, by_rules_alone=True)
        return stream.feed(text) + stream.close()

    def stream(self, place: Place = Place.TYPED) -> Stream:
        """A stream for one place where somebody types."""
        return self._stream(place, REACH)

    def words(self, text: str) -> tuple[str, ...]:
        """A text's words as the model sees them, but that letters written apart stay so."""
        return tuple(word for piece in _PIECES.findall(text) for word in self._resolver.read(piece).words)

    def _stream(self, place: Place, reach: int, *, by_rules_alone: bool = False) -> Stream:
        model = None if place is Place.FILE_NAME or by_rules_alone else self.model
        return Stream(
            self._resolver,
            lambda: Reader(self._compiled, self._automaton, place),
            lambda spared: Passage(model, spared, hints=by_rules_alone),
            reach,
        )


class Stream:
    """Text as it is typed. Every method returns the matches that became certain by it."""

    def __init__(
        self,
        resolver: Resolver,
        new_reader: Callable[[], Reader],
        new_passage: Callable[[set[str]], Passage],
        reach: int,
    ) -> None:
        self._resolver = resolver
        self._new_reader = new_reader
        self._new_passage = new_passage
        self._reach = reach
        self._restart()

    def _restart(self) -> None:
        self._reader = self._new_reader()
        self._passage = self._new_passage(self._reader.spared)
        self._fed = 0
        self._piece: list[str] = []
        self._ordinals: list[int] = []
        self._letters: list[_Letter] = []
        self._standing: list[_Standing] = []

    def feed(self, text: str) -> list[Match]:
        """More text at the caret: a key's, or a pasted text."""
        found: list[Match] = []
        at = 0
        if len(text) > self._reach + LONGEST_PIECE:
            while self._piece and at < len(text):
                found += self._key(text[at])
                at += 1
            at = self._run_through(text, at, found)
        for character in text[at:]:
            found += self._key(character)
        return found

    def _run_through(self, text: str, at: int, found: list[Match]) -> int:
        """Read what Backspace will never reach piece by piece; return how far that is."""
        base = self._fed - at
        self._standing.clear()
        for piece in _PIECES.finditer(text, at):
            if piece.end() > len(text) - self._reach:
                at = piece.start()
                break
            start = base + piece.start()
            if piece[0] in _LINE_ENDS:
                found += self._end_line(start)
                continue
            read = self._resolver.read(piece[0])
            if read.letter or self._letters:
                found += self._read_piece(read, range(start, base + piece.end()))
                found += self._passage.goes_on(sentence_ends=read.ends)
                continue
            self._passage.hear(read.words, start, base + piece.end())
            for ids, doubt, first, end in read.reads:
                if matches := self._reader.read(Token(ids, doubt, start + first, start + end)):
                    found += self._passage.weigh(matches)
            found += self._passage.goes_on(sentence_ends=read.ends)
        else:
            at = len(text)
        self._fed = base + at
        return at

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
        found += self._passage.weigh(self._reader.read(Token(BREAK, 0, ordinal, ordinal + 1)))
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
        piece = self._resolver.read(text)
        return self._read_piece(piece, ordinals) + self._passage.goes_on(sentence_ends=piece.ends)

    def _read_piece(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        if piece.letter:
            self._letters.append((piece, ordinals))
            return self._read_letters() if piece.ends or len(self._letters) >= _MOST_LETTERS else []
        return self._read_letters() + self._read_words(piece, ordinals)

    def _read_words(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        found: list[Match] = []
        self._passage.hear(piece.words, ordinals[0], ordinals[-1] + 1)
        for read in piece.reads:
            token = Token(read.ids, read.doubt, ordinals[read.start], ordinals[read.end - 1] + 1)
            found += self._passage.weigh(self._reader.read(token))
        return found

    def _read_letters(self) -> list[Match]:
        """Letters written apart: a word together, or else each for itself."""
        if not self._letters:
            return []
        letters, self._letters = self._letters, []
        found: list[Match] = []
        joined = len(letters) >= _LETTERS_TOGETHER and self._resolver.letters("".join(p.letter for p, _ in letters))
        if not joined:
            for piece, ordinals in letters:
                found += self._read_words(piece, ordinals)
            return found
        together = "".join(piece.letter for piece, _ in letters)
        self._passage.hear(self._resolver.spelt(joined, together), letters[0][1][0], letters[-1][1][-1] + 1)
        for word in joined:
            start, end = letters[word.start][1][0], letters[word.end - 1][1][-1] + 1
            found += self._passage.weigh(self._reader.read(Token(word.ids, word.doubt, start, end)))
        last, ordinals = letters[-1]
        if last.ends:
            found += self._passage.weigh(self._reader.read(Token(BREAK, 0, ordinals[-1], ordinals[-1] + 1)))
        return found

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

    def pause(self) -> list[Match]:
        """Silence: what was held back is raised, and the last word counts as it stands."""
        mark, heard, letters = self._reader.mark(), self._passage.mark(), list(self._letters)
        found: list[Match] = []
        if self._piece:
            found += self._read_piece(self._resolver.read("".join(self._piece)), self._ordinals)
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


_Letter = tuple[Piece, Sequence[int]]


class _Standing(NamedTuple):
    """A piece with how all was before it, or one white space (without a mark), that Backspace may reach."""

    text: str
    ordinals: list[int]
    mark: Mark | None
    letters: list[_Letter]
    heard: int


def load_detector() -> Detector:
    """The detector of the lexicon that comes with this package."""
    compiled, name = load_lexicon()
    return Detector(compiled, name, load_model(compiled.senses))
