"""From what was typed between two spaces to tokens of the lexicon's vocabulary."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from policy.detect.fold import fold_text
from policy.detect.recent import Discreet, Recent
from policy.detect.tables import Compiled
from policy.detect.token import SENTENCE_END, Token, Word
from policy.detect.vocabulary import Reading, Vocabulary

REMEMBERED = 1_500  # pieces
LONGEST_PIECE = 64  # characters without white space that are read as one piece
_IN_HASTE = 100  # likewise: of much that is odd, little comes again
TOGETHER = 3  # letters at least that may be a word written apart
_MOST_MARKS = 2  # around a word that is remembered
_MAY_BE_LETTERS = ("'", "!")
_LEADING = "\"'([{<«»“”‘„-_~#>.,;:&/\\=+^%"
_TRAILING = _LEADING + ")]}!?…"
_PART = re.compile(r"[^-_./\\,:;&…~=\"()\[\]{}<>“”^%#]+")
_COMMON = re.compile(r"""["'(]?([A-Za-z]{2,})([,;:)"']?|[.!?]["')]?)""")
_ENDS = frozenset([".", "!", "?", '."', '!"', '?"', ".)", "!)", "?)"])
_EMOJI = re.compile(r"[^\x00-\u1fff\u2100-\u214f\u2c00-\u2dff\u3000-\ud7ff\uf900-\uffff]")


class _Segment(NamedTuple):
    text: str
    at: int
    is_emoji: bool


class Piece:
    """A piece read: its tokens, counted from its first character, and the letter it is when it is but one.

    Letters written apart make a word. `ends` when a sentence ends with it. The end of a line is a letter of its own.
    `in_digits` is how a number is read among words that are written with digits. `odd` if it is not read by itself.
    `dear` when it is no plain known word, so that reading it for the first time costs much.
    """

    __slots__ = ("dear", "ends", "in_digits", "letter", "odd", "reads", "text", "words")

    def __init__(
        self,
        text: str,
        reads: tuple[Token, ...],
        letter: str = "",
        *,
        ends: bool = False,
        in_digits: Piece | None = None,
        dear: bool = False,
    ) -> None:
        self.text = text
        self.reads = reads
        self.letter = letter
        self.ends = ends
        self.in_digits = in_digits
        self.dear = dear
        self.odd = bool(letter) or in_digits is not None
        self.words: tuple[str, ...] | None = None  # for the statistical model, when they were asked for


class Resolver:
    """Remembers the common words it read; forgets the oldest when that grows too large."""

    def __init__(
        self,
        compiled: Compiled,
        words: Mapping[tuple[int, ...], Word],
        remembered: int = REMEMBERED,
        *,
        ordinary: Container[str] | None = None,
    ) -> None:
        """`remembered`: how many pieces it keeps as they were read. `ordinary`: as Vocabulary has it."""
        self._vocabulary = Vocabulary(compiled, ordinary)
        self._words = words
        self.pieces = Discreet(remembered, self._read, _is_common)
        self.hasty = Discreet(_IN_HASTE, self._read_in_haste, _is_common)
        self._strange: Recent[tuple[int, bool], Piece] = Recent(2 * LONGEST_PIECE, self._stranger)

    def forget(self) -> None:
        """What was read."""
        self.pieces.forget()
        self.hasty.forget()
        self._vocabulary.forget()
        self.__dict__.pop("_plainly", None)

    def word(self, ids: tuple[int, ...]) -> Word:
        """The automaton's word for these words of the lexicon."""
        return self._words[ids]

    def letters(self, apart: str, *, one: bool, in_digits: bool) -> list[Reading]:
        """The words that letters written apart make together, as Vocabulary has it."""
        return self._vocabulary.letters(apart, one=one, in_digits=in_digits)

    def is_word(self, apart: str) -> bool:
        """Whether letters written apart are a known word as they stand."""
        return self._vocabulary.is_word(apart)

    def spelt(self, readings: Iterable[Reading], letters: str) -> tuple[str, ...]:
        """The plain words of readings of the folded letters."""
        words = (r.said or self._vocabulary.spelt(r.ids, letters[r.start : r.end]) for r in readings)
        return tuple(word for word in words if word)

    def words(self, piece: Piece) -> tuple[str, ...]:
        """The piece as the statistical model sees it: plain letters, as the lexicon spells them if it has them."""
        if piece.words is None:
            spelt, text = self._vocabulary.spelt, piece.text
            words = [
                spelt(word.ids, fold_text(text[start:end])[0])
                for word, _, start, end in piece.reads
                if word is not SENTENCE_END
            ]
            piece.words = tuple([word for word in words if word])
        return piece.words

    @cached_property
    def _plainly(self) -> Resolver:
        """That takes each word for what it plainly is."""
        other = copy(self)
        other._vocabulary = self._vocabulary.hasty()  # noqa: SLF001 - another of our own kind
        return other

    def _read_in_haste(self, piece: str) -> Piece:
        """As it plainly is; what is no known word the model takes for a number: it counts, and says nothing."""
        plainly = self._plainly
        if len(piece) > 1 and piece.isascii() and piece.isdecimal():
            found = plainly._vocabulary.word(piece)  # noqa: SLF001 - another of our own kind
            return Piece(piece, tuple([(self._words[r.ids], r.doubt, r.start, r.end) for r in found]), dear=True)
        if len(piece) > 2 and not self._vocabulary.is_plain(piece.strip(_TRAILING).lower().replace("’", "'")):
            return self._strange[len(piece), piece[-1] in _ENDS]
        return plainly._read(piece)  # noqa: SLF001 - likewise

    def _stranger(self, kind: tuple[int, bool]) -> Piece:
        """What stands for all that is so long, and ends a sentence or not, and is no known word."""
        length, ends = kind
        close = [(SENTENCE_END, 0, length - 1, length)] if ends else []
        read = Piece("", ((self._words[()], 0, 0, length - ends), *close), ends=ends, dear=True)
        read.words = ("#",)
        return read

    def _read(self, piece: str) -> Piece:
        if piece in ("\n", "\r"):
            return Piece(piece, (), piece)
        common = _COMMON.fullmatch(piece)
        if common:
            at, end = common.span(1)
            written = common[1].lower()
            found = self._vocabulary.word(written)
            reads = [(self._words[r.ids], r.doubt, at + r.start, at + r.end) for r in found]
            ends = common[2] in _ENDS
            if ends:
                reads.append((SENTENCE_END, 0, min(end, len(piece) - 1), len(piece)))
            dear = not self._vocabulary.is_plain(written)
            return self._heard(Piece(piece, tuple(reads), ends=ends, dear=dear), found, written)
        return self._read_odd(piece)

    def _heard(self, piece: Piece, readings: Sequence[Reading], letters: str) -> Piece:
        """With its words for the model, where the model should not see them as they are written."""
        if any(reading.said for reading in readings):
            piece.words = self.spelt(readings, letters)
        return piece

    def _read_odd(self, piece: str) -> Piece:
        letters, origins = fold_text(piece)
        first = len(letters) - len(letters.lstrip(_LEADING))
        core = letters[first:].rstrip(_TRAILING)
        tail = letters[first + len(core) :] if core else letters
        ends = "!" in tail or "?" in tail or tail.replace('"', "").replace(")", "") == "."
        if not core:
            return self._mark(piece, letters, ends=ends)
        segments = self._segments(core)
        found = self._around_emoji(segments) if len(segments) > 1 else []
        found = found or [r.moved(segment.at) for segment in segments for r in self._readings(segment)]
        reads = self._place(found, origins, first)
        end = origins[first + len(core) - 1] + 1
        letter = core if len(core) == 1 and core.isascii() else ""
        close: list[Token] = [(SENTENCE_END, 0, min(end, len(piece) - 1), len(piece))] if ends else []
        bold = None
        if core.isdecimal() and (words := self._vocabulary.in_digits(core)):
            bold = Piece(piece, (*self._place(words, origins, first), *close), ends=ends)
            self._heard(bold, words, core)
        dear = not letter and not self._vocabulary.is_plain(core)
        return self._heard(Piece(piece, (*reads, *close), letter, ends=ends, in_digits=bold, dear=dear), found, core)

    def _mark(self, piece: str, marks: str, *, ends: bool) -> Piece:
        """No letters; but an apostrophe and an exclamation mark alone may stand among letters written apart."""
        reads = ((SENTENCE_END, 0.0, 0, len(piece)),) if ends else ()
        letter = marks if marks in _MAY_BE_LETTERS else ""
        return Piece(piece, reads, letter, ends=ends and not letter)

    def _place(self, readings: list[Reading], origins: list[int], at: int) -> list[Token]:
        return [(self._words[r.ids], r.doubt, origins[at + r.start], origins[at + r.end - 1] + 1) for r in readings]

    def _segments(self, core: str) -> list[_Segment]:
        """Words and emoji of the piece."""
        found: list[_Segment] = []
        at = 0
        for emoji in _EMOJI.finditer(core):
            found.append(_Segment(core[at : emoji.start()], at, is_emoji=False))
            found.append(_Segment(emoji[0], emoji.start(), is_emoji=True))
            at = emoji.end()
        found.append(_Segment(core[at:], at, is_emoji=False))
        return [segment for segment in found if segment.text]

    def _around_emoji(self, segments: Sequence[_Segment]) -> list[Reading]:
        """A word with emoji among its letters, if it is a known one and its parts are none, or short."""
        texts = [segment for segment in segments if not segment.is_emoji]
        letters = "".join(segment.text for segment in texts)
        vocabulary = self._vocabulary
        if len(texts) < 2 or not vocabulary.is_word(letters):
            return []
        if all(len(one.text) >= TOGETHER and vocabulary.is_word(one.text) for one in texts):
            return []
        end = texts[-1].at + len(texts[-1].text)
        return [r._replace(start=texts[0].at, end=end) for r in vocabulary.word(letters)]

    def _readings(self, segment: _Segment) -> list[Reading]:
        vocabulary = self._vocabulary
        if segment.is_emoji:
            exact = vocabulary.exact(segment.text)
            return [Reading(exact, 0, 0, 1)] if exact else []
        text = segment.text
        parts = [(part.start(), part.end()) for part in _PART.finditer(text)]
        if len(parts) <= 1:
            return [r.moved(parts[0][0]) for r in vocabulary.word(text[parts[0][0] : parts[0][1]])] if parts else []
        if len(parts) == 2 and parts[0][1] - parts[0][0] == parts[1][1] - parts[1][0] == 1:
            pair = vocabulary.exact(text[parts[0][0]] + text[parts[1][0]])
            if pair:
                return [Reading(pair, 0, parts[0][0], parts[1][1])]
        whole = "".join(text[start:end] for start, end in parts)
        letters = sum(end - start == 1 for start, end in parts)
        if 2 <= letters < len(parts) <= 2 * letters and vocabulary.is_word(whole):
            return [r._replace(start=parts[0][0], end=parts[-1][1]) for r in vocabulary.word(whole)]
        found: list[Reading] = []
        for apart, group in groupby(parts, key=lambda part: part[1] - part[0] == 1):
            found += (self._apart if apart else self._each)(text, list(group))
        if any(not r.ids for r in found):
            exact = vocabulary.exact(whole)
            if exact:
                return [Reading(exact, 0, parts[0][0], parts[-1][1])]
        return found

    def _each(self, text: str, parts: list[tuple[int, int]]) -> list[Reading]:
        return [r.moved(start) for start, end in parts for r in self._vocabulary.word(text[start:end])]

    def _apart(self, text: str, parts: list[tuple[int, int]]) -> list[Reading]:
        """Letters with marks between them: a word, if there are enough."""
        letters = [(start, end) for start, end in parts if text[start] != "'"]
        joined: list[Reading] = []
        if len(letters) >= (TOGETHER if len(letters) == len(parts) else 2):
            joined = self._vocabulary.letters("".join(text[start] for start, _ in letters), one=True)
        if not joined:
            return self._each(text, parts)
        return [r._replace(start=letters[r.start][0], end=letters[r.end - 1][1]) for r in joined]


def _is_common(text: str, piece: Piece) -> bool:
    """Whether it tells no more than that some known word was written, once or often."""
    return not piece.dear and (len(text) <= 3 or len(text) - len(text.strip(_TRAILING)) <= _MOST_MARKS)
