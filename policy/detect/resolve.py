"""From what was typed between two spaces to tokens of the lexicon's vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from policy.detect.fold import fold_text
from policy.detect.recent import Recent
from policy.detect.tables import Compiled
from policy.detect.token import SENTENCE_END, Token, Word
from policy.detect.vocabulary import Reading, Vocabulary

REMEMBERED = 1_500  # pieces
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
    """

    __slots__ = ("ends", "letter", "reads", "text", "words")

    def __init__(self, text: str, reads: tuple[Token, ...], letter: str = "", *, ends: bool = False) -> None:
        self.text = text
        self.reads = reads
        self.letter = letter
        self.ends = ends
        self.words: tuple[str, ...] | None = None  # for the statistical model, when they were asked for


class Resolver:
    """Remembers what it read; forgets the oldest when that grows too large."""

    def __init__(self, compiled: Compiled, words: Mapping[tuple[int, ...], Word], remembered: int = REMEMBERED) -> None:
        """`remembered`: how many pieces it keeps as they were read."""
        self._vocabulary = Vocabulary(compiled)
        self._words = words
        self.pieces: Recent[str, Piece] = Recent(remembered, self._read)

    def word(self, ids: tuple[int, ...]) -> Word:
        """The automaton's word for these words of the lexicon."""
        return self._words[ids]

    def letters(self, joined: str) -> list[Reading]:
        """The words that letters written apart make together; none when they make no word of the lexicon."""
        return self._vocabulary.letters(joined)

    def spelt(self, readings: Iterable[Reading], letters: str) -> tuple[str, ...]:
        """The plain words of readings of the folded letters."""
        words = (self._vocabulary.spelt(r.ids, letters[r.start : r.end]) for r in readings)
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

    def _read(self, piece: str) -> Piece:
        if piece in ("\n", "\r"):
            return Piece(piece, (), piece)
        common = _COMMON.fullmatch(piece)
        if common:
            at, end = common.span(1)
            found = self._vocabulary.word(common[1].lower())
            reads = [(self._words[ids], doubt, at + first, at + last) for ids, doubt, first, last in found]
            ends = common[2] in _ENDS
            if ends:
                reads.append((SENTENCE_END, 0, min(end, len(piece) - 1), len(piece)))
            return Piece(piece, tuple(reads), ends=ends)
        return self._read_odd(piece)

    def _read_odd(self, piece: str) -> Piece:
        letters, origins = fold_text(piece)
        first = len(letters) - len(letters.lstrip(_LEADING))
        core = letters[first:].rstrip(_TRAILING)
        tail = letters[first + len(core) :] if core else letters
        ends = "!" in tail or "?" in tail or tail.replace('"', "").replace(")", "") == "."
        if not core:
            return Piece(piece, ((SENTENCE_END, 0, 0, len(piece)),) if ends else (), ends=ends)
        reads: list[Token] = []
        at = first
        for segment in self._segments(core):
            if segment.text:
                start = at + segment.at
                reads += self._place(self._readings(segment), origins, start)
        end = origins[first + len(core) - 1] + 1
        letter = core if len(core) == 1 and core.isascii() else ""
        if ends:
            reads.append((SENTENCE_END, 0, min(end, len(piece) - 1), len(piece)))
        return Piece(piece, tuple(reads), letter, ends=ends)

    def _place(self, readings: list[Reading], origins: list[int], at: int) -> list[Token]:
        return [
            (self._words[ids], doubt, origins[at + start], origins[at + end - 1] + 1)
            for ids, doubt, start, end in readings
        ]

    def _segments(self, core: str) -> list[_Segment]:
        """Words and emoji of the piece."""
        found: list[_Segment] = []
        at = 0
        for emoji in _EMOJI.finditer(core):
            found.append(_Segment(core[at : emoji.start()], at, is_emoji=False))
            found.append(_Segment(emoji[0], emoji.start(), is_emoji=True))
            at = emoji.end()
        found.append(_Segment(core[at:], at, is_emoji=False))
        return found

    def _readings(self, segment: _Segment) -> list[Reading]:
        vocabulary = self._vocabulary
        if segment.is_emoji:
            exact = vocabulary.exact(segment.text)
            return [Reading(exact, 0, 0, 1)] if exact else []
        text = segment.text
        parts = [(part.start(), part.end()) for part in _PART.finditer(text)]
        if len(parts) <= 1:
            return [r.moved(parts[0][0]) for r in vocabulary.word(text[parts[0][0] : parts[0][1]])] if parts else []
        if all(end - start == 1 for start, end in parts):
            apart = "".join(text[start] for start, _ in parts)
            pair = [Reading(ids, 0, 0, 2)] if (ids := vocabulary.exact(apart)) and len(parts) == 2 else []
            joined = pair or vocabulary.letters(apart)
            if joined:
                return [Reading(r.ids, r.doubt, parts[r.start][0], parts[r.end - 1][1]) for r in joined]
        found: list[Reading] = []
        for start, end in parts:
            found += [r.moved(start) for r in vocabulary.word(text[start:end])]
        if any(not r.ids for r in found):
            whole = vocabulary.exact("".join(text[start:end] for start, end in parts))
            if whole:
                return [Reading(whole, 0, parts[0][0], parts[-1][1])]
        return found
