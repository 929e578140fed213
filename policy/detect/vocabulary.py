"""Which of the lexicon's words a written word may be: as written, in disguise, or misspelt; the surest first."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from itertools import islice, product
from typing import NamedTuple

from policy.detect.recent import Recent
from policy.detect.spelling import VOWELS, deletions, fits, once, one_edit, sound, starred, without_vowels
from policy.detect.tables import Compiled

DOUBT_DECODED = 0.1  # digits and marks for letters: nobody does that by chance
DOUBT_STARRED = 0.2
DOUBT_JOINED = 0.26
DOUBT_NO_VOWELS = 0.35
DOUBT_MISSPELT = 0.7
DOUBT_SHORT = 1.0  # a misspelt word of four letters or fewer

_DOUBLE = re.compile(r"(.)\1")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_DIGITS_THEN_UNIT = re.compile(r"(\d+)([a-z]+)")
_LONGEST_WORD = 18
REMEMBERED = 1_500  # words
_MOST_DECODINGS = 24
_MOST_READINGS = 16
_MOST_STARRED = 8
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


class Reading(NamedTuple):
    """Words that a stretch of a written word may be."""

    ids: tuple[int, ...]
    doubt: float
    start: int
    end: int

    def moved(self, by: int) -> Reading:
        """The same, `by` characters further on."""
        return Reading(self.ids, self.doubt, self.start + by, self.end + by)


class Vocabulary:
    """The words of one compiled lexicon."""

    def __init__(self, compiled: Compiled) -> None:
        self._words = compiled.words
        self._spelt = list(compiled.words)
        self._aliases = compiled.aliases
        self._also = compiled.also
        self._plain = compiled.plain
        self._number = compiled.words["#"]
        self._spellings = compiled.spellings
        self._whole = frozenset((*compiled.words, *compiled.aliases))
        self._longest: dict[str, int] = {}  # word, by its first three letters
        for word in self._whole:
            if len(word) >= 3:
                self._longest[word[:3]] = max(len(word), self._longest.get(word[:3], 0))
        self._endings = frozenset(w[-3:] for w in self._whole if len(w) >= 3)
        self._recent: Recent[str, list[Reading]] = Recent(REMEMBERED, self._any)
        self._by_length: dict[int, array[int]] = {}
        self._places: dict[int, dict[tuple[int, str], array[int]]] = {}  # by length, made when first asked for
        for word, number in compiled.words.items():
            if word.isalpha() and word.isascii():
                self._by_length.setdefault(len(word), array("I")).append(number)

    def exact(self, word: str) -> tuple[int, ...]:
        """The word itself, if the lexicon has it."""
        number = self._words.get(word)
        return () if number is None else (number, *self._also.get(word, ()))

    def spelt(self, ids: tuple[int, ...], written: str) -> str:
        """The word in plain letters: the lexicon's spelling where `ids` name one, "#" for a number."""
        plain = written.replace("'", "")
        if ids and plain not in self._words and (len(ids) == 1 or not plain.isalpha()):
            return self._spelt[ids[0]]
        letters = "".join(character for character in plain if character.isalnum())
        return "#" if letters.isdecimal() else _LONG_RUN.sub(r"\1", letters)

    def word(self, written: str) -> list[Reading]:
        """The tokens of one written word: mostly one, with no ids when it is none of the lexicon's."""
        return self._recent[written]

    def _any(self, written: str) -> list[Reading]:
        plain = written.replace("'", "")
        length = len(written)
        found = self._known(plain, length)
        if not found and plain not in self._plain:
            found = self._disguised(plain, length) if plain.isalpha() else self._decoded(plain, length)
        return found or [Reading((), 0, 0, length)]

    def _known(self, plain: str, length: int, doubt: float = 0) -> list[Reading]:
        if (alias := self._aliases.get(plain)) is not None:
            return [Reading(self.exact(word), doubt, 0, length) for word in alias]
        if exact := self.exact(plain):
            return [Reading((*exact, self._number) if plain.isdecimal() else exact, doubt, 0, length)]
        if plain.lstrip("£$€").isdecimal():
            return [Reading((self._number,), doubt, 0, length)]
        return []

    def _disguised(self, plain: str, length: int) -> list[Reading]:
        """Letters alone: repeated, run together, dropped, or wrong."""
        if _DOUBLE.search(plain) and (found := self._repeated(plain, length)) is not None:
            return found
        if length <= 1 or length > 3 * _LONGEST_WORD or not plain.isascii():
            return []
        return (length >= 6 and self._may_be_joined(plain) and self.segment(plain)) or self._misspelt(plain, length)

    def _repeated(self, plain: str, length: int) -> list[Reading] | None:
        """Letters written twice or more often; None when that alone explains nothing."""
        twice, single = _LONG_RUN.sub(r"\1\1", plain), _LONG_RUN.sub(r"\1", plain)
        if twice != plain:
            both = [r for r in (self._known(twice, length), self._known(single, length)) if r]
            if len(both) == 2 and len(both[0]) == len(both[1]) == 1:
                return [Reading((*both[0][0].ids, *both[1][0].ids), 0, 0, length)]
            if both:
                return both[0]
            if twice in self._plain or single in self._plain:
                return []
        single = once(plain)
        ids = tuple(n for n in self._spellings.once.find(single) if once(self._spelt[n]) == single)
        return [Reading(ids, DOUBT_DECODED, 0, length)] if ids else None

    def _may_be_joined(self, plain: str) -> bool:
        """Whether a word of the lexicon may stand at its beginning and one at its end; most words fail here."""
        whole = self._whole
        if plain[:3] not in self._longest and plain[:2] not in whole and plain[0] not in "iau":
            return False
        return plain[-3:] in self._endings or plain[-2:] in whole or plain[-1] in "iu"

    def _misspelt(self, plain: str, length: int) -> list[Reading]:
        if length >= 3 and (doubled := self._spelt_once(plain)):
            return [Reading(doubled, DOUBT_NO_VOWELS, 0, length)]
        if VOWELS.isdisjoint(plain[1:]):
            ids = tuple(n for n in self._spellings.no_vowels.find(plain) if _dropped(plain, self._spelt[n]))
            if ids:
                return [Reading(ids, DOUBT_NO_VOWELS, 0, length)]
        if length < 3 or length > _LONGEST_WORD:
            return []
        spelt = self._spelt
        near = {n for n in self._spellings.edits.find(*deletions(plain)) if _typo(plain, spelt[n])}
        if not near and length >= 4:
            said = sound(plain)
            near = {n for n in self._spellings.sounds.find(said) if _heard(plain, said, spelt[n])}
        if not near:
            return []
        return [Reading(tuple(sorted(near)), DOUBT_MISSPELT if length >= 5 else DOUBT_SHORT, 0, length)]

    def _spelt_once(self, plain: str) -> tuple[int, ...]:
        """Words whose doubled letter was typed once."""
        return tuple(n for n in self._spellings.once.find(plain) if once(self._spelt[n]) == plain != self._spelt[n])

    def _decoded(self, written: str, length: int) -> list[Reading]:
        """Digits, marks and stars among the letters."""
        if "*" in written:
            return self._unstarred(written, length)
        doubt = _decoding_doubt(written)
        if doubt is None:
            return []
        for candidate in _decodings(written):
            found = self._known(candidate, length, doubt)
            if found:
                return found
        unit = _DIGITS_THEN_UNIT.fullmatch(written)
        if unit:
            return [Reading((self._number,), 0, 0, unit.end(1)), *(r.moved(unit.start(2)) for r in self.word(unit[2]))]
        for candidate in _decodings(written):
            if candidate not in self._plain and (found := self._disguised(candidate, length)):
                return [r._replace(doubt=r.doubt + doubt) for r in found]
        return []

    def _unstarred(self, written: str, length: int) -> list[Reading]:
        for candidate in _decodings(written)[:_MOST_STARRED] if written.isascii() else []:
            ids = [n for n in self._spellings.starred.find(candidate) if starred(self._spelt[n]) == candidate]
            if not ids and length <= _LONGEST_WORD and candidate.count("*") <= (length + 1) / 2:
                ids = [n for n in self._with_letters_of(candidate) if fits(candidate, self._spelt[n])]
            if 0 < len(ids) <= _MOST_READINGS:
                return [Reading(tuple(sorted(ids)), DOUBT_STARRED, 0, length)]
        return []

    def _with_letters_of(self, pattern: str) -> Sequence[int]:
        """Words of the pattern's length that have one of its letters in its place: the one that fewest have."""
        places = self._places.get(len(pattern))
        if places is None:
            places = self._places[len(pattern)] = {}
            for number in self._by_length.get(len(pattern), ()):
                for place in enumerate(self._spelt[number]):
                    places.setdefault(place, array("I")).append(number)
        return min((places.get(place, ()) for place in enumerate(pattern) if place[1] != "*"), key=len, default=())

    def letters(self, joined: str) -> list[Reading]:
        """The words that letters written apart make together; none when they make no word of the lexicon."""
        for candidate in _decodings(joined):
            found = self._known(candidate, len(joined)) or self.segment(candidate)
            if found and any(r.end - r.start >= 3 for r in found):
                return found
        return []

    def segment(self, joined: str) -> list[Reading]:
        """Words of the lexicon written as one; none unless they cover it wholly."""
        length = len(joined)
        unreached = length * 4
        costs = [0] + [unreached] * length
        begins = [0] * (length + 1)
        whole, longest_with = self._whole, self._longest
        for start in range(length):
            if costs[start] >= unreached:
                continue
            longest = min(longest_with.get(joined[start : start + 3], 2), _LONGEST_WORD)
            for end in range(start + (1 if joined[start] in "iau" else 2), min(start + longest, length) + 1):
                if joined[start:end] in whole:
                    size = end - start
                    cost = costs[start] + (4 if size <= 2 else 3 if size == 3 else 2)
                    if cost < costs[end]:
                        costs[end], begins[end] = cost, start
        if costs[length] >= length * 4 or (length > 3 and costs[length] > length + 4):
            return []
        found: list[Reading] = []
        end = length
        while end > 0:
            start = begins[end]
            found[:0] = [r.moved(start) for r in self._known(joined[start:end], end - start, DOUBT_JOINED)]
            end = start
        return found


def _decodings(written: str) -> list[str]:
    """The words of letters that digits and marks may stand for, the likeliest first."""
    choices = [_LOOKS_LIKE.get(character, character) for character in written]
    if not all(choice.isalpha() or choice == "*" for choice in choices):
        return []
    return ["".join(letters) for letters in islice(product(*choices), _MOST_DECODINGS)]


def _decoding_doubt(written: str) -> float | None:
    """How sure it is a word at all: "k1ll" surely, "m3" perhaps, "42" never; "5!$+3|2" can be nothing else."""
    letters = sum(character.isalpha() for character in written)
    marks = sum(not character.isalnum() for character in written)
    if letters >= max(2, 0.4 * len(written)) or (len(written) >= 4 and marks >= 1 and letters + marks >= 2):
        return DOUBT_DECODED
    return DOUBT_JOINED if letters else None


def _dropped(written: str, word: str) -> bool:
    """A word whose vowels were dropped: at least two consonants, or a little word's only one."""
    keeps_first = word[0] + without_vowels(word[1:])
    if written not in (without_vowels(word), keeps_first) or written == word:
        return False
    return len(written) >= 3 or len(word) <= 2 * len(written)


def _typo(written: str, word: str) -> bool:
    """One slip of the hand; in a short word only one that keeps its ends."""
    if len(word) == 3 or len(written) == 3:
        return len(word) == len(written) == 3 and written[0] == word[0] and written[1:] == word[:0:-1]
    if min(len(word), len(written)) == 4 and (written[0] != word[0] or written[-1] != word[-1]):
        return False
    return (written[0] == word[0] or written[:2] == word[1::-1] or len(word) >= 7) and one_edit(written, word)


def _heard(written: str, said: str, word: str) -> bool:
    """Another spelling of the same sounds, not too far from the right one."""
    return (
        abs(len(written) - len(word)) <= 2
        and sound(word) == said
        and len(said) >= 3
        and written[0] in (word[0], said[0])
    )
