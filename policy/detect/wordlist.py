"""Every word that is known, in little room: known exactly, and no more than that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

FIRST = 3  # letters that words share which stand in one row


class Wordlist:
    """Words by their first letters: of all that begin alike, the rests stand in one string, each between spaces.

    So 100,000 words hold about 1.3 MB; as strings in a set they would hold ten. Hashes would hold half of it, but take
    some words for others, and could not be listed. To look one up costs about as much as in a set.
    """

    __slots__ = ("_rows",)

    def __init__(self, rows: Iterable[str]) -> None:
        """`rows` as `packed` gives them."""
        self._rows = {row[: row.index(" ")]: row[row.index(" ") :] for row in rows}

    @classmethod
    def of(cls, words: Iterable[str]) -> Wordlist:
        """The list of these words. None may hold a space."""
        alike = groupby(sorted(set(words)), key=lambda word: word[:FIRST])
        return cls([f"{first} {' '.join([word[FIRST:] for word in row])} " for first, row in alike])

    def packed(self) -> list[str]:
        """As it is written down: for each row how its words begin, and their rests."""
        return [first + rests for first, rests in self._rows.items()]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and f" {word[FIRST:]} " in self._rows.get(word[:FIRST], "")

    def __iter__(self) -> Iterator[str]:
        return (first + rest for first, rests in self._apart() for rest in rests)

    def of_length(self, length: int) -> list[str]:
        """All words of so many letters."""
        rest = re.compile(rf"(?<= )[^ ]{{{max(0, length - FIRST)}}}(?= )")  # of all at once: parting them is slow
        begin = min(length, FIRST)
        return [
            first + found for first, rests in self._rows.items() if len(first) == begin for found in rest.findall(rests)
        ]

    def endings(self, letters: int) -> frozenset[str]:
        """The last so many letters of all words that are as long or longer."""
        return frozenset({word[-letters:] for word in self if len(word) >= letters})

    def _apart(self) -> Iterator[tuple[str, Sequence[str]]]:
        return ((first, rests[1:-1].split(" ")) for first, rests in self._rows.items())

    def after(self, first: str) -> str:
        """The rests of all words that begin so, by the alphabet, each between spaces; empty when there is none."""
        return self._rows.get(first, "")
