"""Nineteen ways in which pupils disguise or misspell what they write (issue 3, "Must show" 2).

Each is a pure function of text and seed, so that every run measures the same lines. Placeholders such as `<SLUR>` and
a page's own " - Google Search" stay as they are: nobody types those. A text that a way leaves unchanged (a misspelling
where no word is often misspelt) shows nothing about it, and should not be counted.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from types import MappingProxyType

from tests.quality.misspellings import MISSPELLINGS

_KEPT_AS_IS = re.compile(r"(<[A-Z]+(?:-\d+)?>| [-|] (?:Google Search|YouTube|Reddit|TikTok|Discord|Pinterest)$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_VOWELS = frozenset("aeiouAEIOU")

_WIDE = {ord(char): ord(char) + 0xFEE0 for char in string.ascii_letters + string.digits}
_MATH_STARTS = (0x1D400, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D5D4, 0x1D63C, 0x1D670)  # alphabets without a hole
_MARKS = "\u0300\u0301\u0302\u0303\u0308\u030a\u0323\u0331\u0336"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_TWINS = dict(zip("aceopxyijshdgkABEHKMOPCTX", "асеорхуіјѕһԁɡкАВЕНКМОРСТХ", strict=True))
_LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7", "l": "1|", "b": "8", "g": "9"}
_KEYBOARD = {
    key: row[max(0, i - 1) : i] + row[i + 1 : i + 2]
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for i, key in enumerate(row)
}
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tion\b", "shun"),
        (r"igh", "i"),
        (r"ph", "f"),
        (r"\bsch", "sk"),
        (r"ck", "k"),
        (r"qu", "kw"),
        (r"x", "ks"),
        (r"\bkn", "n"),
        (r"\bwr", "r"),
        (r"\bwh(?!o)", "w"),
        (r"dge\b", "j"),
        (r"ead\b", "ed"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"([bdfglmnprt])\1", r"\1"),
        (r"(?<=[bdglmnv])s\b", "z"),
        (r"\byou\b", "yoo"),
        (r"\bare\b", "ar"),
        (r"\bwant", "wont"),
    )
)


def _words(text: str, change: Callable[[str], str], least: int = 1) -> str:
    """The text with every word of so many letters or more changed."""
    return _WORD.sub(lambda word: change(word[0]) if len(word[0]) >= least else word[0], text)


def _some(places: list[int], chance: float, rng: Random) -> set[int]:
    """Each of the places with this chance, and at least one of them if there is any."""
    chosen = {place for place in places if rng.random() < chance}
    return chosen or ({rng.choice(places)} if places else set())


def _case(text: str, rng: Random) -> str:
    return "".join(char.upper() if rng.random() < 0.5 else char.lower() for char in text)


def _width(text: str, _rng: Random) -> str:
    return text.translate(_WIDE)


def _math_letters(text: str, rng: Random) -> str:
    start = rng.choice(_MATH_STARTS)
    return text.translate(
        {ord(char): start + i for i, char in enumerate(string.ascii_uppercase + string.ascii_lowercase)}
    )


def _diacritics(text: str, rng: Random) -> str:
    marked = (char + rng.choice(_MARKS) if char.isalpha() and rng.random() < 0.5 else char for char in text)
    return unicodedata.normalize("NFC", "".join(marked))


def _zero_width(text: str, rng: Random) -> str:
    return _words(text, lambda word: "".join(char + rng.choice(_INVISIBLE) for char in word[:-1]) + word[-1], least=2)


def _repeated_letters(text: str, rng: Random) -> str:
    def stretch(word: str) -> str:
        place = rng.randrange(len(word))
        return word[:place] + word[place] * rng.randint(3, 5) + word[place + 1 :]

    return _words(text, stretch, least=3)


def _homoglyphs(text: str, rng: Random) -> str:
    def twin(word: str) -> str:
        chosen = _some([i for i, char in enumerate(word) if char in _TWINS], 0.6, rng)
        return "".join(_TWINS[char] if i in chosen else char for i, char in enumerate(word))

    return _words(text, twin)


def _separated(separator: str) -> Callable[[str, Random], str]:
    """Letters of words of three or more set apart. Set apart by spaces, words are two spaces apart, as people do."""

    def separate(text: str, _rng: Random) -> str:
        gaps = text.replace(" ", "  ") if separator == " " else text
        return _words(gaps, separator.join, least=3)

    return separate


def _leet(text: str, rng: Random) -> str:
    def spell(word: str) -> str:
        chosen = _some([i for i, char in enumerate(word) if char.lower() in _LEET], 0.7, rng)
        return "".join(rng.choice(_LEET[char.lower()]) if i in chosen else char for i, char in enumerate(word))

    return _words(text, spell, least=2)


def _leet_spaced(text: str, rng: Random) -> str:
    spelt = _leet(text.replace(" ", "  "), rng)
    return re.sub(r"[^\s,.;:?\"“”]{3,}", lambda word: " ".join(word[0]), spelt)


def _starred_vowels(text: str, rng: Random) -> str:
    def star(word: str) -> str:
        chosen = _some([i for i, char in enumerate(word) if i and char in _VOWELS], 0.5, rng)
        return "".join("*" if i in chosen else char for i, char in enumerate(word))

    return _words(text, star, least=3)


def _one_edit_typo(text: str, rng: Random) -> str:
    """One slip in each word of four letters or more, never in its first letter, where people seldom slip."""

    def slip(word: str) -> str:
        place = rng.randrange(1, len(word) - 1)
        head, char, after, tail = word[:place], word[place], word[place + 1], word[place + 2 :]
        match rng.choice(("swap", "drop", "double", "near")):
            case "swap" if char != after:
                return head + after + char + tail
            case "drop":
                return head + after + tail
            case "near" if char.lower() in _KEYBOARD:
                return head + rng.choice(_KEYBOARD[char.lower()]) + after + tail
            case _:
                return head + char + char + after + tail

    return _words(text, slip, least=4)


def _joined_words(text: str, rng: Random) -> str:
    gaps = [gap.start() for gap in re.finditer(r"(?<=\w) (?=\w)", text)]
    closed = _some(gaps, 0.6, rng)
    return "".join(char for i, char in enumerate(text) if i not in closed)


def _dropped_vowels(text: str, _rng: Random) -> str:
    """Words of four letters or more lose every vowel but a leading one, unless that leaves a single consonant."""

    def drop(word: str) -> str:
        short = word[0] + "".join(char for char in word[1:] if char not in _VOWELS)
        return short if len(short) > 2 else word

    return _words(text, drop, least=4)


def _phonetic(text: str, _rng: Random) -> str:
    def sound_out(word: str) -> str:
        spelt = word.lower()
        for pattern, sound in _SOUNDS:
            spelt = pattern.sub(sound, spelt)
        return word if spelt == word.lower() else spelt

    return _words(text, sound_out, least=3)


def _real_misspellings(text: str, rng: Random) -> str:
    return _words(text, lambda word: rng.choice(MISSPELLINGS.get(word.lower().replace("’", "'"), (word,))))


@dataclass(frozen=True)
class Obfuscation:
    """One way of disguising; `kept` is the share of what was caught that must still be caught (issue 3)."""

    name: str
    change: Callable[[str, Random], str]
    kept: float

    def __call__(self, text: str, seed: int = 0) -> str:
        """The text so disguised: the same for the same text and seed, on every machine."""
        rng = Random(f"{self.name}:{seed}:{text}")  # noqa: S311 - a repeatable choice of slips, no secret
        pieces = _KEPT_AS_IS.split(text)
        return "".join(piece if i % 2 else self.change(piece, rng) for i, piece in enumerate(pieces))


OBFUSCATIONS: Mapping[str, Obfuscation] = MappingProxyType(
    {
        name: Obfuscation(name, change, kept)
        for name, change, kept in (
            ("case", _case, 0.99),
            ("width", _width, 0.99),
            ("math_letters", _math_letters, 0.99),
            ("diacritics", _diacritics, 0.99),
            ("zero_width", _zero_width, 0.99),
            ("repeated_letters", _repeated_letters, 0.97),
            ("homoglyphs", _homoglyphs, 0.95),
            ("spaced", _separated(" "), 0.95),
            ("dotted", _separated("."), 0.95),
            ("hyphened", _separated("-"), 0.95),
            ("underscored", _separated("_"), 0.95),
            ("leet", _leet, 0.92),
            ("starred_vowels", _starred_vowels, 0.90),
            ("leet_spaced", _leet_spaced, 0.85),
            ("one_edit_typo", _one_edit_typo, 0.65),
            ("joined_words", _joined_words, 0.60),
            ("dropped_vowels", _dropped_vowels, 0.55),
            ("phonetic", _phonetic, 0.55),
            ("real_misspellings", _real_misspellings, 0.50),
        )
    }
)
MEAN_KEPT = 0.85
