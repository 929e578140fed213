"""From pieces of text to matches: words are read, letters written apart wait for others, and a passage hears it all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policy.detect.apart import Letter, Run, in_digits, runs
from policy.detect.effort import KEPT, Effort, Spent
from policy.detect.fusion import Passage
from policy.detect.match import Match, Place
from policy.detect.model import Model
from policy.detect.reader import Engine, Mark, Reader
from policy.detect.resolve import TOGETHER, Piece, Resolver
from policy.detect.token import SENTENCE_END
from policy.detect.vocabulary import Reading

LINE_ENDS = ("\n", "\r")
REACH = 512  # characters that Backspace can take back; the typing window is no longer
_MOST_LETTERS = 48
MOST_HEARD = 128  # pieces of a passage: it ends after 48 words, so more than these are marks by the hundred


class Judging(NamedTuple):
    """What judges a passage: the model, and the hints that need its word."""

    model: Model
    hints: Engine
    unheard: frozenset[str]  # rules of which the model knows nothing


Held = tuple[str, Sequence[int]]
"""A piece that is held back, since it was said over and over, and the ordinals of its characters."""


class Stand(NamedTuple):
    """How all was before a piece, so that the piece can be taken back."""

    reader: Mark
    heard: int
    letters: list[Letter]
    spent: Spent
    held: tuple[Held, ...]


class Writing:
    """What was written in one place since the stream began, as it is understood.

    Whoever reads much at once asks its parts directly (long_text.py). Marks without a word do not end a passage: from
    MOST_HEARD pieces on it hears them no more, since it would grow, and each further mark cost more, without an end.
    """

    def __init__(
        self, resolver: Resolver, engine: Engine, place: Place, judging: Judging | None, signs: set[str] | None
    ) -> None:
        """`signs`: where signs of a conversation are noted, if they are wanted."""
        self.resolver = resolver
        self.reader = Reader(engine, place)
        self._hears = judging is not None
        self.letters: list[Letter] = []  # written apart; they wait for others
        self.effort = Effort()
        self.held: list[Held] = []
        self._lately: dict[str, tuple[Piece, int]] = {}  # what is no common word, and where it stood last
        self._witness = engine.witness
        self.passage = _passage(self.reader, judging, signs, engine)

    def stand(self) -> Stand:
        """How all is now."""
        held = tuple(self.held)
        return Stand(self.reader.mark(), self.passage.mark(), list(self.letters), self.effort.spent(), held)

    def back_to(self, stand: Stand) -> None:
        """Take back the pieces since; what they raised stays raised."""
        self.reader.back_to(stand.reader)
        self.passage.back_to(stand.heard)
        self._lately.clear()  # some of it was taken back
        self.letters = list(stand.letters)
        self.effort.back_to(stand.spent)
        self.held = list(stand.held)

    def add(self, text: str, ordinals: Sequence[int]) -> list[Match]:
        """One more piece, or the end of a line, whose characters have these ordinals."""
        if self.effort.again(text):
            self.hold(text, ordinals)
            return []
        return self.read_on(text, ordinals)

    def read_on(self, text: str, ordinals: Sequence[int]) -> list[Match]:
        """What was held back, if anything, then this piece or end of a line."""
        found: list[Match] = []
        held, self.held = self.held, []
        for written, places in (*held, (text, ordinals)) if text else held:
            if written in LINE_ENDS:
                found += self._end_line(places[0])
            else:
                found += self.take(self.piece(written, places[0]), places)
        return found

    def hold(self, text: str, ordinals: Sequence[int]) -> None:
        """Keep for later what goes on with what was said over and over: but the last of it, whole repetitions apart."""
        self.held.append((text, ordinals))
        if len(self.held) >= KEPT + self.effort.period:
            del self.held[: self.effort.period]

    def piece(self, text: str, at: int) -> Piece:
        """The piece as it is read by what may still be spent on it; its first character has the ordinal `at`."""
        effort, lately = self.effort, self._lately
        if lately:
            self._forget_pieces(at - REACH)
        if effort.rests:
            piece = self.resolver.hasty[text]
        elif before := lately.pop(text, None):
            piece = before[0]
            lately[text] = piece, at
        else:
            piece = self.resolver.pieces[text]
            if piece.dear:
                lately[text] = piece, at
        effort.spend(dear=piece.dear)
        return piece

    def forget(self, before: int) -> None:
        """What was written before this ordinal is kept no longer, but as words of the lexicon."""
        self._forget_pieces(before)
        self.letters = [letter for letter in self.letters if letter[1][0] >= before]
        self.held = [held for held in self.held if held[1][0] >= before]
        self.passage.forget(before)

    def _forget_pieces(self, before: int) -> None:
        lately = self._lately
        while lately and lately[first := next(iter(lately))][1] < before:
            del lately[first]

    def take(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        """Read a piece, where nothing is held back."""
        before = self.passage.mark()
        found = self._read_piece(piece, ordinals)
        if piece.ends or self.passage.mark() != before:  # else it is as long as when this was last asked
            found += self.passage.goes_on(sentence_ends=piece.ends)
        return found

    def hear(self, piece: Piece, start: int, end: int) -> int:
        """The passage hears a piece; of how many words."""
        if not self._hears:
            return 0
        words = piece.words if piece.words is not None else self.resolver.words(piece)
        if words or self.passage.mark() < MOST_HEARD:
            self.passage.hear(words, start, end)
        return len(words)

    def _end_line(self, ordinal: int) -> list[Match]:
        found = self._read_letters()
        found += self.passage.weigh(self.reader.read((SENTENCE_END, 0, ordinal, ordinal + 1)))
        return found + self.passage.close()

    def pause(self, text: str, ordinals: Sequence[int]) -> list[Match]:
        """What is certain if nothing follows for now; `text` is of the piece under way. All stands as before."""
        stand = self.stand()
        found = self.read_on("", ())
        found += self._read_piece(self.piece(text, ordinals[0]), ordinals) if text else []
        found += self._read_letters()
        found += self.passage.weigh(self.reader.flush())
        found += self.passage.pause()
        self.back_to(stand)
        return found

    def close(self) -> list[Match]:
        """What is certain as nothing follows."""
        found = self.read_on("", ())
        found += [*self._read_letters(), *self.passage.weigh(self.reader.end_sentence())]
        return found + self.passage.close()

    def _read_piece(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        if piece.letter:
            self.letters.append((piece, ordinals))
            if piece.ends:
                return self._read_letters()
            return self._read_letters(last=False) if len(self.letters) >= _MOST_LETTERS else []
        found = self._read_letters()
        if piece.in_digits is not None and in_digits(self.reader.tokens):
            piece = piece.in_digits
        return found + self._read_words(piece, ordinals)

    def _read_words(self, piece: Piece, ordinals: Sequence[int]) -> list[Match]:
        found: list[Match] = []
        self.hear(piece, ordinals[0], ordinals[-1] + 1)
        tokens = [(word, doubt, ordinals[start], ordinals[end - 1] + 1) for word, doubt, start, end in piece.reads]
        if self._witness is not None:
            self._witness.read(tokens)
        for token in tokens:
            if matches := self.reader.read(token):
                found += self.passage.weigh(matches)
        return found

    def _read_letters(self, *, last: bool = True) -> list[Match]:
        """Letters written apart: words together, or else each for itself. Unless it is the last, a word may go on."""
        if not self.letters:
            return []
        letters, self.letters = self.letters, []
        *whole, end = runs(letters)
        found = [match for run in whole for match in self._read_run(run)]
        if not last and whole and len(end.pieces) <= _MOST_LETTERS // 2:
            self.letters = list(end.pieces)
            return found
        return found + self._read_run(end)

    def _read_run(self, run: Run) -> list[Match]:
        letters, ordinals = run.letters()
        if letters.endswith("!") and not self.resolver.is_word(letters):
            *pieces, mark = run.pieces
            before = self._read_run(run._replace(pieces=pieces)) if pieces else []
            return before + self._read_words(*mark)
        least = 2 if run.one else TOGETHER
        readings: list[Reading] = []
        if len(letters) >= least:
            digits = letters.isdecimal() and in_digits(self.reader.tokens)
            readings = self.resolver.letters(letters, one=run.one, in_digits=digits)
        if not readings:
            return [match for piece, places in run.pieces for match in self._read_words(piece, places)]
        self.passage.hear(self.resolver.spelt(readings, letters), ordinals[0][0], ordinals[-1][1])
        tokens = [(self.resolver.word(r.ids), r.doubt, ordinals[r.start][0], ordinals[r.end - 1][1]) for r in readings]
        piece, places = run.pieces[-1]
        if piece.ends:
            tokens.append((SENTENCE_END, 0, places[-1], places[-1] + 1))
        if self._witness is not None:
            self._witness.read(tokens)
        return [match for token in tokens for match in self.passage.weigh(self.reader.read(token))]


def _passage(reader: Reader, judging: Judging | None, signs: set[str] | None, engine: Engine) -> Passage:
    if judging is None:
        return Passage(None, reader.spared, signs, witness=engine.witness)
    return Passage(
        judging.model,
        reader.spared,
        signs,
        lambda since: reader.hints(judging.hints, since),
        unheard=judging.unheard,
        witness=engine.witness,
    )
