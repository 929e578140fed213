"""Much text at once, piece by piece, as far as Backspace will never reach. Here is where the time goes."""

from __future__ import annotations

import re
from typing import NamedTuple

from policy.detect.fusion import SENTENCES_FROM
from policy.detect.match import Match
from policy.detect.reader import KEPT_TOKENS
from policy.detect.resolve import LONGEST_PIECE
from policy.detect.writing import LINE_ENDS, Writing

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
        read = _run(writing, text, at, until, base=base, last=last)
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


def _run(writing: Writing, text: str, at: int, until: int, *, base: int, last: int) -> _Run:
    """Read the pieces up to `until` that end before `last`. `base`: the ordinal of the text's first character."""
    reader, passage, effort = writing.reader, writing.passage, writing.effort
    tokens, find = reader.tokens, text.find
    heard = SENTENCES_FROM if passage.mark() else 0  # words at least, as far as is known here
    found: list[Match] = []
    for written in _PIECES.findall(text, at, until):
        begin = find(written, at)
        if begin + len(written) > last:
            return _Run(found, begin, wholly=False)
        at = begin + len(written)
        start = base + begin
        if effort.again(written):
            writing.hold(written, range(start, base + at))
            continue
        piece = None if writing.held or written in LINE_ENDS else writing.piece(written, start)
        if piece is None or piece.odd or writing.letters:
            places = range(start, base + at)
            found += writing.read_on(written, places) if piece is None else writing.take(piece, places)
            heard = SENTENCES_FROM if passage.mark() else 0
            continue
        words = writing.hear(piece, start, base + at)
        heard += words
        for word, doubt, first, end in piece.reads:
            tokens.append((word, doubt, start + first, start + end))
            if (word.stirs or not reader.still) and (matches := reader.follow()):
                found += passage.weigh(matches)
        if piece.ends or (words and heard >= SENTENCES_FROM):
            found += passage.goes_on(sentence_ends=piece.ends)
            heard = SENTENCES_FROM if passage.mark() else 0
        if len(tokens) >= KEPT_TOKENS:
            reader.trim()
    return _Run(found, at, wholly=True)
