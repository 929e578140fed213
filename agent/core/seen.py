"""Marks that were met before, in a bounded table that grows: 8 bytes each and 2 MB at the most. Pure.

A full row forgets its oldest mark, and what is forgotten counts as new. So a file may be read twice, and never not.
"""

from __future__ import annotations

from array import array

_ROW = 8  # marks
_FIRST_ROWS = 64
_MOST_ROWS = 32_768
_WIDE = 0xFFFF_FFFF_FFFF_FFFF


class Seen:
    """Marks are whole numbers of 64 bits, well mixed, as `hash` of a tuple is."""

    def __init__(self, most_rows: int = _MOST_ROWS) -> None:
        self._rows = min(_FIRST_ROWS, most_rows)
        self._most = most_rows
        self._held = 0
        self._table = array("Q", bytes(8 * _ROW * self._rows))

    def __contains__(self, mark: int) -> bool:
        start = self._start(mark)
        return self._kept(mark) in self._table[start : start + _ROW]

    def add(self, mark: int) -> bool:
        """Remember it. Whether it was new."""
        if mark in self:
            return False
        if self._held * 2 > self._rows * _ROW and self._rows < self._most:
            self._grow()
        self._put(self._kept(mark))
        return True

    def discard(self, mark: int) -> None:
        """Forget it."""
        start = self._start(mark)
        row = self._table[start : start + _ROW]
        if (kept := self._kept(mark)) in row:
            row.remove(kept)
            row.append(0)
            self._table[start : start + _ROW] = row
            self._held -= 1

    def _put(self, kept: int) -> None:
        start = self._start(kept)
        row = self._table[start : start + _ROW]
        self._held += row[-1] == 0
        row.insert(0, kept)
        row.pop()
        self._table[start : start + _ROW] = row

    def _grow(self) -> None:
        before, self._rows, self._held = self._table, self._rows * 2, 0
        self._table = array("Q", bytes(8 * _ROW * self._rows))
        for kept in reversed(before):  # the newest of each row last
            if kept:
                self._put(kept)

    def _start(self, mark: int) -> int:
        return (self._kept(mark) >> 7) % self._rows * _ROW

    @staticmethod
    def _kept(mark: int) -> int:
        return mark & _WIDE or 1  # 0 is an empty place
