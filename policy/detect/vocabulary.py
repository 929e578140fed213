"""Which known words a written word may be: as written, in disguise, or misspelt; the surest first."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import islice, product
from typing import NamedTuple

from policy.detect.joined import LONGEST, Cut, Joined, strangeness
from policy.detect.recent import Recent
from policy.detect.spelling import VOWELS, deletions, fits, once, slip, sound, without_vowels
from policy.detect.stock import Guess, Stock
from policy.detect.tables import Compiled

DOUBT_DECODED = 0.03  # digits and marks for letters: nobody does that by chance
DOUBT_FEW = 0.26  # where little else than digits is there
DOUBT_REPEATED = 0.1
DOUBT_STARRED = 0.04
DOUBT_JOINED = 0.12
DOUBT_NO_VOWELS = 0.28
DOUBT_LONG = 0.2  # misspelt: a word of so many letters
DOUBT_MISSPELT = 0.28
DOUBT_SHORT = 0.4
DOUBT_UNCLEAR = 0.15  # more, where another word is as likely
DOUBT_ODD = 0.35  # more, where the slip is one that hands seldom make

_DOUBLE = re.compile(r"(.)\1")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_NUMBER_WITHIN = re.compile(r"([a-z]{3,})?(\d+)([a-z]+)?")
REMEMBERED = 1_500  # words
_MOST_DECODINGS = 24
_MOST_STARRED = 8
_MOST_CUT = 8
_JOINED_FROM = 5.0  # bits at most of words run together, and of each letter
_JOINED_LETTER = 3.6
_COMMON_PAIR = 12.0  # bits of a word of two letters, at most, that a number may be
_APART_BITS = 4.0  # of letters written apart
_A_JOINT = 1.5  # bits of leaving out a space
_MARGIN = 3.0  # bits by which another word may be less likely and still be meant
_MARGIN_STARRED = 2.5
_NO_VOWELS = 6.0  # bits of dropping them all
_BY_EAR = 9.0
_CLEARLY = 4.0  # bits
_ODD = 8.0
_CHATTED = frozenset("abcikmnruxy0123456789'@$!|*")  # letters that are words by themselves, and no letters
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
IN_DIGITS = frozenset({DOUBT_DECODED, DOUBT_FEW})


class Reading(NamedTuple):
    """Words that a stretch of a written word may be; `said` is the likeliest, where it is not as written."""

    ids: tuple[int, ...]
    doubt: float
    start: int
    end: int
    said: str = ""

    def moved(self, by: int) -> Reading:
        """The same, `by` characters further on."""
        return Reading(self.ids, self.doubt, self.start + by, self.end + by, self.said)


class Vocabulary:
    """The words of one compiled lexicon."""

    def __init__(self, compiled: Compiled) -> None:
        self._words = compiled.words
        self._aliases = compiled.aliases
        self._also = compiled.also
        self._plain = compiled.plain
        self._number = compiled.words["#"]
        self._spellings = compiled.spellings
        self._stock = Stock(compiled)
        self._spelt = self._stock.words
        self._joined = Joined(self._stock.bits)
        self._recent: Recent[str, list[Reading]] = Recent(REMEMBERED, self._any)
        self._by_length: dict[int, array[int]] = {}
        self._places: dict[int, dict[tuple[int, str], array[int]]] = {}  # by length, made when first asked for
        for number, word in enumerate(self._spelt):
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

    def _as(self, word: str, length: int, doubt: float) -> list[Reading]:
        """A known word that was written otherwise."""
        found = self._known(word, length, doubt) or [Reading((), doubt, 0, length)]
        return [reading._replace(said=self._spelt[reading.ids[0]] if reading.ids else word) for reading in found]

    def _guessed(self, guess: Guess, length: int, doubt: float, *, hidden: bool = False) -> list[Reading]:
        if guess.said in self._aliases and not (hidden and guess.ids):
            return self._as(guess.said, length, doubt)
        return [Reading(guess.ids, doubt if guess.ids else 0, 0, length, guess.said)]

    def _disguised(self, plain: str, length: int) -> list[Reading]:
        """Letters alone: repeated, run together, dropped, or wrong."""
        if _DOUBLE.search(plain) and (found := self._repeated(plain, length)) is not None:
            return found
        if len(plain) <= 1 or len(plain) > 3 * LONGEST or not plain.isascii():
            return []
        guess, doubt = self._misspelt(plain)
        cuts, bits = self._joined.cut(plain) if len(plain) >= 5 and self._joined.may_be(plain) else ([], 0)
        bits += _A_JOINT * (len(cuts) - 1)
        if cuts and bits <= _JOINED_FROM + _JOINED_LETTER * len(plain) and (guess is None or bits < guess.bits):
            return self._run_together(plain, cuts, length)
        return self._guessed(guess, length, doubt) if guess else []

    def _run_together(self, letters: str, cuts: Iterable[Cut], length: int) -> list[Reading]:
        """The words that letters were cut into; the last reaches to the end of what was written."""
        found: list[Reading] = []
        for start, end, known in cuts:
            word = letters[start:end]
            size = (length if end == len(letters) else end) - start
            readings = self._as(word, size, DOUBT_JOINED) if known else [Reading((), 0, 0, size, word)]
            found += [reading.moved(start) for reading in readings]
        return found

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
                return [Reading((), 0, 0, length, twice if twice in self._plain else single)]
        single = once(plain)
        same = [(n, 0.0) for n in self._spellings.once.find(single) if once(self._spelt[n]) == single]
        guess = self._stock.guess(same, _MARGIN, hidden=True)
        return self._guessed(guess, length, DOUBT_REPEATED) if guess else None

    def _misspelt(self, plain: str) -> tuple[Guess | None, float]:
        """What it was meant to be, and the doubt of that."""
        length = len(plain)
        if length > LONGEST:
            return None, 0
        spelt, spellings = self._spelt, self._spellings
        slips: list[tuple[int, float]] = []
        lazy: list[tuple[int, float]] = []
        if VOWELS.isdisjoint(plain[1:]):
            lazy = [(n, _NO_VOWELS) for n in spellings.no_vowels.find(plain) if _dropped(plain, spelt[n])]
        if length >= 3:
            lazy += [(n, 3.0) for n in spellings.once.find(plain) if once(spelt[n]) == plain != spelt[n]]
            for number in spellings.edits.find(*deletions(plain)):
                bits = _typo(plain, spelt[number])
                if bits is not None:
                    slips.append((number, bits))
        if length >= 4 and not slips and not lazy:
            said = sound(plain)
            slips = [(n, _BY_EAR) for n in spellings.sounds.find(said) if _heard(plain, said, spelt[n])]
        guess = self._stock.guess([*slips, *lazy], _MARGIN)
        if guess is None or guess.bits > strangeness(length):
            return None, 0
        if any(spelt[number] == guess.said for number, _ in lazy):
            return guess, DOUBT_NO_VOWELS
        doubt = DOUBT_LONG if length >= 7 else DOUBT_MISSPELT if length >= 5 else DOUBT_SHORT
        doubt += DOUBT_UNCLEAR if guess.clear < _CLEARLY else 0
        odd = guess.bits - self._stock.bits[guess.said] >= _ODD
        return guess, doubt + (DOUBT_ODD if odd else 0)

    def _decoded(self, written: str, length: int) -> list[Reading]:
        """Digits, marks and stars among the letters."""
        if "*" in written:
            return self._unstarred(written, length)
        doubt = _decoding_doubt(written)
        if doubt is None:
            return []
        candidates = _decodings(written)
        if known := self._likeliest(candidates):
            return self._as(known, length, doubt)
        if written.startswith("@"):  # somebody's name
            return [r.moved(1) for r in self.word(written[1:])]
        if number := _NUMBER_WITHIN.fullmatch(written):
            readings = [self.word(number[part]) if number[part] else [] for part in (1, 2, 3)]
            if not number[1] or all(r.ids or r.said or number[1] in self._plain for r in readings[0]):
                return [r.moved(number.start(part)) for part in (1, 2, 3) for r in readings[part - 1]]
        for candidate in candidates:
            if found := self._disguised(candidate, length):
                return [r._replace(doubt=r.doubt + doubt, said=r.said or candidate[r.start : r.end]) for r in found]
        return []

    def _likeliest(self, candidates: Iterable[str]) -> str:
        """Of these the known word that is met most often."""
        bits = self._stock.bits
        return min((word for word in candidates if word in bits), key=bits.__getitem__, default="")

    def _unstarred(self, written: str, length: int) -> list[Reading]:
        bare = written.strip("*")
        if "*" not in bare and self._only_marked(written, bare):
            begin = written.index(bare)
            return [reading.moved(begin) for reading in self.word(bare)]
        if not written.isascii() or length > LONGEST or written.count("*") > (length + 1) / 2:
            return []
        patterns = _decodings(written)[:_MOST_STARRED]
        fitting = {n for p in patterns for n in self._with_letters_of(p) if fits(p, self._spelt[n])}
        guess = self._stock.guess(((n, 0.0) for n in fitting), _MARGIN_STARRED, hidden=length == len(written))
        if guess is None:
            return []
        doubt = DOUBT_STARRED if guess.clear >= _CLEARLY else 2 * DOUBT_STARRED
        return self._guessed(guess, length, doubt, hidden=True)

    def _only_marked(self, written: str, bare: str) -> bool:
        """Whether the stars stand around a word for stress, *so*, and for no letters."""
        around = written.startswith("*") and written.endswith("*")
        return bool(bare) and (around or (len(bare) >= 3 and bare in self._stock.bits))

    def _with_letters_of(self, pattern: str) -> Sequence[int]:
        """Words of the pattern's length that have one of its letters in its place: the one that fewest have."""
        places = self._places.get(len(pattern))
        if places is None:
            places = self._places[len(pattern)] = {}
            for number in self._by_length.get(len(pattern), ()):
                for place in enumerate(self._spelt[number]):
                    places.setdefault(place, array("I")).append(number)
        return min((places.get(place, ()) for place in enumerate(pattern) if place[1] != "*"), key=len, default=())

    def is_word(self, apart: str) -> bool:
        """Whether letters, digits and marks are a known word as they stand."""
        return bool(self._likeliest(_decodings(apart)))

    def in_digits(self, number: str) -> list[Reading]:
        """The word that a number is among words written with digits, 70 = to; and the number, too."""
        word = self._likeliest(_decodings(number)) if len(number) >= 2 else ""
        if not word or (len(number) == 2 and self._stock.bits[word] > _COMMON_PAIR):
            return []
        found = self._as(word, len(number), DOUBT_DECODED)
        if len(found) > 1:
            return found
        return [found[0]._replace(ids=(*found[0].ids, self._number))]

    def letters(self, apart: str, *, one: bool = False, in_digits: bool = False) -> list[Reading]:
        """The words that letters written apart make together; none when they make none.

        `one`: something else says that they are a word, or a few, so even a word that is not known is one.
        `in_digits`: they stand among words written with digits, so a number may be a word.
        """
        candidates = [] if "*" in apart or (apart.isdecimal() and not in_digits) else _decodings(apart)
        length = len(apart)
        if known := self._likeliest(candidates):
            return self._as(known, length, 0 if apart.isalpha() else DOUBT_DECODED)
        best, letters, cuts = math.inf, "", list[Cut]()
        for candidate in candidates[:_MOST_CUT]:
            cuts_, bits = self._joined.cut(candidate, strange=True)
            if bits < best:
                best, letters, cuts = bits, candidate, cuts_
        strange = sum(cut.end - cut.start for cut in cuts if not cut.known)
        if best <= _APART_BITS * length and 3 * strange <= length and any(c.end - c.start >= 3 for c in cuts):
            return self._run_together(letters, cuts, length)
        if apart.startswith("@"):
            return [r.moved(1) for r in self.letters(apart[1:], one=one, in_digits=in_digits)]
        if one and length >= 3:
            return [r._replace(said=r.said or letters[r.start : r.end]) for r in self.word(apart)]
        return [] if length <= 3 or _CHATTED.issuperset(apart) else [Reading((), 0, 0, length, letters or apart)]


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
    if letters >= max(2, 0.4 * len(written)) or (len(written) >= 3 and marks >= 1 and letters + marks >= 2):
        return DOUBT_DECODED
    return DOUBT_FEW if letters else None


def _dropped(written: str, word: str) -> bool:
    """A word whose vowels were dropped: at least two consonants, or a little word's only one."""
    keeps_first = word[0] + without_vowels(word[1:])
    if written not in (without_vowels(word), keeps_first) or written == word:
        return False
    return len(written) >= 3 or len(word) <= 2 * len(written)


def _typo(written: str, word: str) -> float | None:
    """The bits of one slip of the hand; in a short word only one that keeps its ends or swaps two letters."""
    if len(word) == 3:
        swapped = len(written) == 3 and written[0] == word[0] and written[1:] == word[:0:-1]
        return slip(written, word) if swapped else None
    bits = slip(written, word)
    if bits is None or len(word) >= 7:
        return bits
    if written[0] != word[0] and written[:2] != word[1::-1]:
        return None
    if min(len(word), len(written)) <= 4 and written[-1] != word[-1] and written[-2:] != word[:-3:-1]:
        return None
    return bits


def _heard(written: str, said: str, word: str) -> bool:
    """Another spelling of the same sounds, not too far from the right one."""
    return (
        abs(len(written) - len(word)) <= 2
        and sound(word) == said
        and len(said) >= 3
        and written[0] in (word[0], said[0])
    )
