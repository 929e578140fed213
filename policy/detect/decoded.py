"""What digits and marks among letters stand for: what they look like, k1ll, or how they sound, l8r."""

from __future__ import annotations

import re
from itertools import islice, product

DOUBT_DECODED = 0.03  # digits and marks for letters: nobody does that by chance
DOUBT_FEW = 0.26  # where little else than digits is there
IN_DIGITS = frozenset({DOUBT_DECODED, DOUBT_FEW})

_MOST_DECODINGS = 24
_LOOKS_LIKE = {"0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g"} | {
    "@": "a",
    "$": "s",
    "!": "il",
    "|": "li",
    "+": "t",
    "€": "e",
    "£": "l",
    "¥": "y",
}
_SOUNDS_LIKE = {"2": ("to",), "4": ("for", "fore"), "8": ("ate", "ait", "eat", "aight")}
_AFTER_ONE_LETTER = {"8": ("ate", "ait")}
_ONE_DIGIT = re.compile(r"([a-z]*)([248])([a-z]*)")
_UNIT = 3  # letters: fewer behind a number are what it counts, 4mm, or its ending, 4th


def decodings(written: str) -> list[str]:
    """The words of letters that digits and marks may be drawn for, the likeliest first."""
    choices = [_LOOKS_LIKE.get(character, character) for character in written]
    if not all(choice.isalpha() or choice == "*" for choice in choices):
        return []
    return ["".join(letters) for letters in islice(product(*choices), _MOST_DECODINGS)]


def sounded(written: str) -> list[str]:
    """The words in which one digit may stand for its sound: gr8, 2morrow, 4get."""
    parts = _ONE_DIGIT.fullmatch(written)
    if parts is None:
        return []
    before, digit, after = parts.groups()
    if not before and len(after) < _UNIT:
        return []
    sounds = _SOUNDS_LIKE[digit] if len(before + after) > 1 else _AFTER_ONE_LETTER.get(digit, ())
    return [before + sound + after for sound in sounds]


def decoding_doubt(written: str) -> float | None:
    """How sure it is a word at all: "k1ll" surely, "m3" perhaps, "42" never; "5!$+3|2" can be nothing else."""
    letters = sum(character.isalpha() for character in written)
    marks = sum(not character.isalnum() for character in written)
    if letters >= max(2, 0.4 * len(written)) or (len(written) >= 3 and marks >= 1 and letters + marks >= 2):
        return DOUBT_DECODED
    return DOUBT_FEW if letters else None
