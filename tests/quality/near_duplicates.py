"""Texts that are nearly the same, so that no sentence is measured twice, nor measured after being learnt by heart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_GRAM = 5


class Pair(NamedTuple):
    """A text, the earlier or given text it resembles, and how much: shared five-letter runs over all (Jaccard)."""

    text: str
    resembles: str
    likeness: float


def near_duplicates(texts: Iterable[str], given: Iterable[str] = (), *, above: float = 0.8) -> Iterator[Pair]:
    """Every text that resembles an earlier one, or one of the given, more than this. Case and spacing do not count."""
    seen: list[tuple[str, int]] = []
    where: defaultdict[str, list[int]] = defaultdict(list)

    def remember(text: str, grams: set[str]) -> None:
        for gram in grams:
            where[gram].append(len(seen))
        seen.append((text, len(grams)))

    for text in given:
        remember(text, _grams(text))
    for text in texts:
        grams = _grams(text)
        shared = Counter(index for gram in grams for index in where.get(gram, ()))
        for index, count in shared.items():
            other, size = seen[index]
            likeness = count / (len(grams) + size - count)
            if likeness > above:
                yield Pair(text, other, likeness)
        remember(text, grams)


def _grams(text: str) -> set[str]:
    plain = " ".join(text.casefold().split())
    return {plain[start : start + _GRAM] for start in range(max(1, len(plain) - _GRAM + 1))}
