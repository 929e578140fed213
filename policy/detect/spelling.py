"""How one word comes to look like another: keys under which a misspelt word meets the right one, and the proof."""

from __future__ import annotations

import re

VOWELS = frozenset("aeiou")
_RUN = re.compile(r"(.)\1+")
_DEVOWEL = str.maketrans("", "", "aeiou")
_STAR_VOWELS = str.maketrans("aeiou", "*****")
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
_VOWELLIKE = re.compile(r"(?<=.)[aeiouyhw]+")


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
