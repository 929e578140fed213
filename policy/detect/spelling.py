"""How one word comes to look like another: keys under which a misspelt word meets the right one, and the proof."""

from __future__ import annotations

import re

VOWELS = frozenset("aeiou")
_RUN = re.compile(r"(.)\1+")
_DEVOWEL = str.maketrans("", "", "aeiou")
_STARTS = (("kn", "n"), ("wr", "r"))
_SAID = (  # in this order
    ("ph", "f"),
    ("ght", "t"),
    ("ck", "k"),
    ("qu", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("tch", "0"),
    ("ch", "0"),
    ("sh", "0"),
    ("tion", "0on"),
    ("cia", "0a"),
    ("th", "1"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("z", "s"),
    ("dg", "j"),
    ("ge", "je"),
    ("gi", "ji"),
    ("c", "k"),
    ("wh", "w"),
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_KEYS_BESIDE = {key: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in _ROWS for at, key in enumerate(row)}
# Bits of each slip.
_SWAPPED = 4.0
_HALF_A_DOUBLE = 3.0
_DOUBLED = 4.0
_VOWEL_LEFT_OUT = 4.5
_LEFT_OUT = 5.5
_KEY_BESIDE = 5.5
_OTHER_VOWEL = 5.5
_OTHER_KEY = 9.0
_PUT_IN_BESIDE = 7.0
_PUT_IN = 8.5
_AT_FIRST = 5.0  # more
_VOWELLIKE = re.compile(r"(?<=.)[aeiouyhw]+")


def is_letters(word: str) -> bool:
    """Whether it is made of the letters from a to z alone."""
    return word.isalpha() and word.isascii()


def once(word: str) -> str:
    """With repeated letters written once."""
    return _RUN.sub(r"\1", word)


def without_vowels(word: str) -> str:
    """With its vowels dropped."""
    return word.translate(_DEVOWEL)


def sound(word: str) -> str:
    """Roughly how it is said: consonants, and where a vowel stands."""
    for written, said in _STARTS:
        if word.startswith(written):
            word = said + word[2:]
    word = word.removesuffix("gh")
    for written, said in _SAID:
        word = word.replace(written, said)
    if word.endswith("mb"):
        word = word[:-1]
    if word[-1:] == "e" and word[-2:-1] not in VOWELS and len(word) > 1:
        word = word[:-1]
    return once(_VOWELLIKE.sub("a", word))


def deletions(word: str) -> list[str]:
    """The word, and the word with any one letter left out."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def slip(written: str, word: str) -> float | None:
    """How unlikely, in bits (stock.py), a slip of the hand makes `written` of `word`; None if more than one must."""
    if written == word or not -1 <= len(written) - len(word) <= 1:
        return None
    at = 0
    shorter = min(len(written), len(word))
    while at < shorter and written[at] == word[at]:
        at += 1
    if len(written) < len(word):
        bits = _left_out(word, at) if written[at:] == word[at + 1 :] else None
    elif len(written) > len(word):
        bits = _put_in(written, at) if written[at + 1 :] == word[at:] else None
    elif written[at + 1 :] == word[at + 1 :]:
        bits = _exchanged(written[at], word[at])
    else:
        swapped = written[at + 1] + written[at] == word[at : at + 2] and written[at + 2 :] == word[at + 2 :]
        return _SWAPPED if swapped else None
    return None if bits is None else bits + (_AT_FIRST if at == 0 else 0)


def _left_out(word: str, at: int) -> float:
    doubled = at and word[at] == word[at - 1]
    return _HALF_A_DOUBLE if doubled else _VOWEL_LEFT_OUT if word[at] in VOWELS else _LEFT_OUT


def _put_in(written: str, at: int) -> float:
    if at and written[at] == written[at - 1]:
        return _DOUBLED
    beside = written[max(0, at - 1) : at] + written[at + 1 : at + 2]
    return _PUT_IN_BESIDE if any(written[at] in _KEYS_BESIDE.get(key, "") for key in beside) else _PUT_IN


def _exchanged(one: str, other: str) -> float:
    if one in _KEYS_BESIDE.get(other, ""):
        return _KEY_BESIDE
    return _OTHER_VOWEL if one in VOWELS and other in VOWELS else _OTHER_KEY


def fits(pattern: str, word: str) -> bool:
    """Whether a word with some letters hidden behind stars may be `word`."""
    return len(pattern) == len(word) and all(p in ("*", w) for p, w in zip(pattern, word, strict=True))
