"""How much is done for a text that goes on and on: what is said over and over is read so often, and no more.

Both budgets are of one text, from its beginning or since the stream was closed, and are told in decision 0031. What
hands write does not come near them. They follow from the pieces alone, so a text is read the same whether it came key
by key or at once.
"""

from __future__ import annotations

from typing import NamedTuple

REPEATED = 192  # pieces that were the same as those before, over and over, from where more are held back
PERIOD = 24  # pieces at most that are repeated
KEPT = 64  # pieces of those held back that are read once something else comes
_REMEMBERED = 1024  # pieces, twice as many as Backspace can reach

RESTED = 1200  # at the beginning, and at most
DEAR = 4  # of a piece that is no plain known word: 300 of them in a row, or one among four plain ones for ever


class Spent(NamedTuple):
    """How it stood before a piece, with so many pieces since the beginning."""

    left: int
    period: int
    run: int
    pieces: int


class Effort:
    """Of one stream."""

    __slots__ = ("_count", "_marks", "_run", "left", "period")

    def __init__(self) -> None:
        self.left = RESTED
        self._marks: list[int] = []  # of the last pieces; not their text, since the typing window holds only so much
        self._count = 0  # of all that were
        self.period = 0  # pieces after which they come again
        self._run = 0  # how many came again

    def spent(self) -> Spent:
        """How it stands now."""
        return Spent(self.left, self.period, self._run, self._count)

    def back_to(self, spent: Spent) -> None:
        """Forget the pieces since."""
        self.left, self.period, self._run, count = spent
        del self._marks[max(0, len(self._marks) - (self._count - count)) :]
        self._count = count

    def again(self, text: str) -> bool:
        """One more piece: whether it goes on with what was said over and over."""
        marks, period, mark = self._marks, self.period, hash(text)
        if period and marks[-period] == mark:
            self._run += 1
        else:
            self._run = 0
            recent = marks[: -PERIOD - 1 : -1]
            self.period = recent.index(mark) + 1 if mark in recent else 0
        marks.append(mark)
        self._count += 1
        if len(marks) >= 2 * _REMEMBERED:
            del marks[:_REMEMBERED]
        return self._run >= REPEATED

    @property
    def rests(self) -> bool:
        """Whether so much was odd that for now only plain words are read."""
        return self.left < DEAR

    def spend(self, *, dear: bool) -> None:
        """One more piece was read."""
        if dear:
            self.left = max(0, self.left - DEAR)
        elif self.left < RESTED:
            self.left += 1
