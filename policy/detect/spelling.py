"""How one word comes to look like another: keys under which a misspelt word meets the right one, and the proof."""

from __future__ import annotations

import re
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

VOWELS = frozenset("aeiou")
_RUN = re.compile(r"(.)\1+")
_DEVOWEL = str.maketrans("", "", "aeiou")
_STAR_VOWELS = str.maketrans("aeiou", "*****")
_SOUNDS = (
    (re.compile(r"^kn"), "n"),
    (re.compile(r"^wr"), "r"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"gh(?=t|$)"), ""),
    (re.compile(r"ck|qu?"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ch|sh|tch|ti(?=on)|ci(?=a)"), "0"),
    (re.compile(r"th"), "1"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"dg|g(?=[ei])"), "j"),
    (re.compile(r"c"), "k"),
    (re.compile(r"wh"), "w"),
    (re.compile(r"mb$"), "m"),
    (re.compile(r"(?<=[^aeiou])e$"), ""),
    (re.compile(r"(?<=.)[aeiouyhw]+"), "a"),
)


def once(word: str) -> str:
    """With repeated letters written once."""
    return _RUN.sub(r"\1", word)


def without_vowels(word: str) -> str:
    """With its vowels dropped."""
    return word.translate(_DEVOWEL)


def starred(word: str) -> str:
    """With stars for vowels."""
    return word.translate(_STAR_VOWELS)


def sound(word: str) -> str:
    """Roughly how it is said: consonants, and where a vowel stands."""
    for pattern, said in _SOUNDS:
        word = pattern.sub(said, word)
    return once(word)


def deletions(word: str) -> Iterator[str]:
    """The word, and the word with any one letter left out."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def one_edit(written: str, word: str) -> bool:
    """Whether one letter added, left out, exchanged, or swapped with the next makes one of the other."""
    if len(written) > len(word):
        written, word = word, written
    if len(word) - len(written) > 1:
        return False
    at = 0
    while at < len(written) and written[at] == word[at]:
        at += 1
    if len(written) < len(word):
        return written[at:] == word[at + 1 :]
    swapped = written[at + 1 : at + 2] + written[at : at + 1] == word[at : at + 2]
    return written[at + 1 :] == word[at + 1 :] or (swapped and written[at + 2 :] == word[at + 2 :])


def fits(pattern: str, word: str) -> bool:
    """Whether a word with some letters hidden behind stars may be `word`."""
    return len(pattern) == len(word) and all(p in ("*", w) for p, w in zip(pattern, word, strict=True))


class Index:
    """Words by a key, as two packed arrays: some false friends among the answers, so the caller proves each."""

    def __init__(self, pairs: Iterable[tuple[str, int]]) -> None:
        rows = sorted({(zlib.crc32(key.encode()), number) for key, number in pairs})
        self._keys = array("I", [key for key, _ in rows])
        self._numbers = array("I", [number for _, number in rows])

    def find(self, key: str) -> list[int]:
        """Numbers of the words that may have that key."""
        wanted = zlib.crc32(key.encode())
        at = bisect_left(self._keys, wanted)
        found: list[int] = []
        while at < len(self._keys) and self._keys[at] == wanted:
            found.append(self._numbers[at])
            at += 1
        return found
