"""What somebody perhaps meant who misspelt a word."""

from __future__ import annotations

from collections.abc import Collection

MOST_LETTERS = 40
"""Of a word that a suggestion is looked for; a longer one is no slip of the finger."""


def nearest(word: str, words: Collection[str]) -> str:
    """The one of `words` that was perhaps meant, or nothing: at most two letters off, and none as near."""
    if len(word) > MOST_LETTERS:
        return ""
    slips = min(2, len(word) // 3)
    meant = word.strip().lower().replace("_", "-")
    scored = sorted(
        (_distance(meant, other.lower().replace("_", "-")), other)
        for other in words
        if abs(len(other) - len(word)) <= 3
    )
    if not scored or scored[0][0] > slips:
        return ""
    return scored[0][1] if len(scored) == 1 or scored[1][0] > scored[0][0] else ""


def _distance(one: str, other: str) -> int:
    """Damerau–Levenshtein, neighbours swapped counting once."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i] + [0] * len(other)
        for j, facing in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                row[j] = min(row[j], last[j - 2] + 1)
    return row[-1]
