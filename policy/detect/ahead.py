"""What comes after a word, as far as that is known, and whether it lets a pattern go on."""

from __future__ import annotations

from collections.abc import Iterable

from policy.detect.token import ANYTHING, NOTHING, SENTENCE_END, Back, Fan, Word

Ahead = tuple[int, frozenset[int] | None]
"""What comes after a word.

First, what the words after it, to the sentence's end, meet (Word.meets); then the classes of the very next one: none at
the end of a sentence, None where it is a filler or unknown.
"""

UNKNOWN: Ahead = (ANYTHING, None)
ENDED: Ahead = (0, NOTHING)


def look_ahead(words: Iterable[Word], after: Ahead, found: list[Ahead]) -> Ahead:
    """Add to `found` what comes after each of the words, the last first; return what comes before them all."""
    meets, beside = after
    for word in words:
        if word is SENTENCE_END:
            meets, beside = ENDED
        found.append((meets, beside))
        meets |= word.meets
        beside = None if word.filler else word.classes
    return meets, beside


def is_alive(what: Fan | Back, ahead: Ahead) -> bool:
    """Whether what comes may go on with it."""
    met, beside = ahead
    return beside is None or what.ends or bool(what.needs & met) or not what.onward.isdisjoint(beside)
