"""The detector: the compiled lexicon, shared, and a stream for every place where somebody types."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from importlib import resources

from policy.detect.automaton import Automaton
from policy.detect.compile import Compiled, compile_source
from policy.detect.lexicon import read_lexicon
from policy.detect.match import Match, Place
from policy.detect.reader import Mark, Reader
from policy.detect.resolve import Piece, Resolver
from policy.detect.token import BREAK, Token

LONGEST_PIECE = 64  # characters without white space that are read as one piece
UNDONE = 128  # pieces that Backspace can open again
_PIECES = re.compile(rf"[\n\r]|\S{{1,{LONGEST_PIECE}}}")
_LETTERS_TOGETHER = 3
_MOST_LETTERS = 48


class Detector:
    """Immutable, apart from what it remembers to be quick."""

    def __init__(self, compiled: Compiled, lexicon_hash: str) -> None:
        self.lexicon_hash = lexicon_hash
        self._compiled = compiled
        self._automaton = Automaton(compiled)
        self._resolver = Resolver(compiled)

    def detect(self, text: str, place: Place = Place.TYPED) -> list[Match]:
        """All matches of a text that is complete. Never raises, whatever the text."""
        stream = self.stream(place)
        return stream.feed(text) + stream.close()

    def stream(self, place: Place = Place.TYPED) -> Stream:
        """A stream for one place where somebody types."""
        return Stream(self._resolver, lambda: Reader(self._compiled, self._automaton, place))


class Stream:
    """Text as it is typed. Every method returns the matches that became certain by it."""

    def __init__(self, resolver: Resolver, new_reader: Callable[[], Reader]) -> None:
        self._resolver = resolver
        self._new_reader = new_reader
        self._restart()

    def _restart(self) -> None:
        self._reader = self._new_reader()
        self._fed = 0
        self._piece: list[str] = []
        self._ordinals: list[int] = []
        self._letters: list[tuple[Piece, list[int]]] = []
        self._standing: list[_Standing] = []

    def feed(self, text: str) -> list[Match]:
        """More text at the caret: a key's, or a pasted text."""
        found: list[Match] = []
        for character in text:
            found += self._key(character)
        return found

    def _key(self, character: str) -> list[Match]:
        found: list[Match] = []
        ordinal = self._fed
        self._fed += 1
        if character.isspace():
            found += self._end_piece()
            if character in "\n\r":
                found += self._read_letters()
                found += self._reader.read(Token(BREAK, 0, ordinal, ordinal + 1))
            self._standing.append(_Standing("", [ordinal], None, []))
            return found
        if len(self._piece) == LONGEST_PIECE:
            found += self._end_piece()
        self._piece.append(character)
        self._ordinals.append(ordinal)
        return found

    def _end_piece(self) -> list[Match]:
        if not self._piece:
            return []
        text, ordinals = "".join(self._piece), self._ordinals
        self._piece, self._ordinals = [], []
        self._standing.append(_Standing(text, ordinals, self._reader.mark(), list(self._letters)))
        del self._standing[:-UNDONE]
        return self._read_piece(self._resolver.read(text), ordinals)

    def _read_piece(self, piece: Piece, ordinals: list[int]) -> list[Match]:
        if piece.letter:
            self._letters.append((piece, ordinals))
            return self._read_letters() if piece.ends or len(self._letters) >= _MOST_LETTERS else []
        found = self._read_letters() if self._letters else []
        for read in piece.reads:
            found += self._reader.read(Token(read.ids, read.doubt, ordinals[read.start], ordinals[read.end - 1] + 1))
        return found

    def _read_letters(self) -> list[Match]:
        """Letters written apart: a word together, or else each for itself."""
        letters, self._letters = self._letters, []
        found: list[Match] = []
        if len(letters) >= _LETTERS_TOGETHER:
            joined = self._resolver.vocabulary.letters("".join(piece.letter for piece, _ in letters))
            if joined:
                for r in joined:
                    start, end = letters[r.start][1][0], letters[r.end - 1][1][-1] + 1
                    found += self._reader.read(Token(r.ids, r.doubt, start, end))
                last = letters[-1]
                if last[0].ends:
                    found += self._reader.read(Token(BREAK, 0, last[1][-1], last[1][-1] + 1))
                return found
        for piece, ordinals in letters:
            for read in piece.reads:
                token = Token(read.ids, read.doubt, ordinals[read.start], ordinals[read.end - 1] + 1)
                found += self._reader.read(token)
        return found

    def erase(self) -> list[Match]:
        """Backspace. A word that had passed its end has counted; it is open again and may become another."""
        if self._piece:
            self._piece.pop()
            self._ordinals.pop()
        elif self._standing:
            last = self._standing.pop()
            if last.mark is None:
                self._reopen()
            else:
                self._open(last)
                self._piece.pop()
                self._ordinals.pop()
        return []

    def _reopen(self) -> None:
        if self._standing and self._standing[-1].mark is not None:
            self._open(self._standing.pop())

    def _open(self, standing: _Standing) -> None:
        if standing.mark is not None:
            self._reader.back_to(standing.mark)
        self._letters = standing.letters
        self._piece, self._ordinals = list(standing.text), list(standing.ordinals)

    def pause(self) -> list[Match]:
        """Silence: what was held back is raised, and the last word counts as it stands."""
        mark, letters = self._reader.mark(), list(self._letters)
        found: list[Match] = []
        if self._piece:
            found += self._read_piece(self._resolver.read("".join(self._piece)), self._ordinals)
        found += self._read_letters()
        found += self._reader.flush()
        self._reader.back_to(mark)
        self._letters = letters
        return found

    def close(self) -> list[Match]:
        """The sentence ends, and with it the stream: it starts afresh."""
        found = self._end_piece() + self._read_letters() + self._reader.end_sentence()
        self._restart()
        return found


class _Standing:
    """A piece, or the white space after it, that Backspace can reach."""

    __slots__ = ("letters", "mark", "ordinals", "text")

    def __init__(
        self, text: str, ordinals: list[int], mark: Mark | None, letters: list[tuple[Piece, list[int]]]
    ) -> None:
        self.text = text
        self.ordinals = ordinals
        self.mark = mark
        self.letters = letters


def lexicon_files() -> Mapping[str, str]:
    """The lexicon's source files by name: package data, the same on device and collector."""
    folder = resources.files("policy.lexicon")
    found: dict[str, str] = {}
    for language in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if language.is_dir() and not language.name.startswith("_"):
            for entry in language.iterdir():
                if entry.name.endswith(".lex"):
                    found[f"{language.name}/{entry.name}"] = entry.read_text(encoding="utf-8")
    return found


def load_detector() -> Detector:
    """The detector of the lexicon that comes with this package."""
    files = lexicon_files()
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{files[name]}\0".encode())
    return Detector(compile_source(read_lexicon(files)), digest.hexdigest())
