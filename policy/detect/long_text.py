"""Much text at once, piece by piece, as far as Backspace will never reach. Here is where the time goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from policy.detect.ahead import ENDED, UNKNOWN, Ahead, look_ahead
from policy.detect.backward import FILLERS, reaches
from policy.detect.fusion import SENTENCES_FROM
from policy.detect.match import Match
from policy.detect.reader import KEPT_TOKENS
from policy.detect.resolve import Piece
from policy.detect.token import Token
from policy.detect.writing import LINE_ENDS, MOST_HEARD, Writing

LONGEST_PIECE = 64  # characters without white space that are read as one piece
_PIECES = re.compile(rf"[\n\r]|\S{{1,{LONGEST_PIECE}}}")
_SPACE = re.compile(r"\s")
_AT_ONCE = 1 << 15  # characters


def pieces_of(text: str) -> list[str]:
    """The pieces that are read one by one, and the ends of lines."""
    return _PIECES.findall(text)


def read_long(writing: Writing, text: str, at: int, fed: int, *, reach: int) -> tuple[list[Match], int]:
    """Read `text` from `at` on, but for what stands within `reach` of its end; what was found, and how far it came.

    `fed`: the ordinal of the character there.
    """
    found: list[Match] = []
    last = len(text) - reach
    base = fed - at
    while at < last:
        space = _SPACE.search(text, at + _AT_ONCE)
        until = space.start() if space else len(text)
        read = _run(writing, text, at, until, base=base, last=last, whole=space is None and not reach)
        found += read.found
        at = until if read.wholly else read.end
        if not read.wholly:
            break
    return found, at


class _Run(NamedTuple):
    """What a run through pieces found, where it ended, and whether it read them all."""

    found: list[Match]
    end: int
    wholly: bool


def _run(writing: Writing, text: str, at: int, until: int, *, base: int, last: int, whole: bool) -> _Run:
    """Read the pieces up to `until` that end before `last`; `whole` if none comes after.

    `base`: the ordinal of the text's first character.
    """
    reader, passage, resolver = writing.reader, writing.passage, writing.resolver
    tokens, find, hears = reader.tokens, text.find, writing.hears
    heard = SENTENCES_FROM if passage.mark() else 0  # words at least, as far as is known here
    before = _stand_before(tokens)
    found: list[Match] = []
    pieces = _PIECES.findall(text, at, until)
    resolved = list(map(resolver.pieces.__getitem__, pieces))
    aheads = _ahead(resolved, whole=whole)
    for written, piece in zip(pieces, resolved, strict=True):
        begin = find(written, at)
        if begin + len(written) > last:
            return _Run(found, begin, wholly=False)
        at = begin + len(written)
        start = base + begin
        if piece.odd or writing.letters:
            found += writing.end_line(start) if written in LINE_ENDS else writing.add(piece, range(start, base + at))
            del aheads[len(aheads) - (0 if piece.odd else len(piece.reads)) :]
            heard = SENTENCES_FROM if passage.mark() else 0
            before = _stand_before(tokens)
            continue
        if hears:
            words = piece.words if piece.words is not None else resolver.words(piece)
            if words or passage.mark() < MOST_HEARD:
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


def _ahead(pieces: Sequence[Piece], *, whole: bool) -> list[Ahead]:
    """What comes after each word of the pieces, but for those that are odd, the last word first."""
    found: list[Ahead] = []
    after = ENDED if whole else UNKNOWN
    for piece in reversed(pieces):
        if piece.odd:  # how it is read depends on what stands before
            after = ENDED if piece.letter in LINE_ENDS else UNKNOWN
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
