"""Which known words a written word may be: as written, in disguise, or misspelt; the surest first."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable
from copy import copy
from typing import NamedTuple

from policy.detect.decoded import DOUBT_DECODED, decoding_doubt, decodings, sounded
from policy.detect.joined import LONGEST, Cut, Joined
from policy.detect.misspelt import MARGIN, Misspelt
from policy.detect.recent import Discreet
from policy.detect.spelling import once
from policy.detect.starred import Starred
from policy.detect.stock import Guess, Stock
from policy.detect.tables import Compiled

DOUBT_REPEATED = 0.1
DOUBT_JOINED = 0.12

_DOUBLE = re.compile(r"(.)\1")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_NUMBER_WITHIN = re.compile(r"([a-z]{3,})?(\d+)([a-z]+)?")
REMEMBERED = 1_500  # words
_MOST_STARRED = 8
_MOST_CUT = 8
_JOINED_FROM = 5.0  # bits at most of words run together, and of each letter
_JOINED_LETTER = 3.6
_COMMON_PAIR = 12.0  # bits of a word of two letters, at most, that a number may be
_APART_BITS = 4.0  # of letters written apart
_A_JOINT = 1.5  # bits of leaving out a space
_CHATTED = frozenset("abcikmnruxy0123456789'@$!|*")  # letters that are words by themselves, and no letters


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
    """The words of one compiled lexicon, or of a list of terms beside one."""

    def __init__(self, compiled: Compiled, ordinary: Container[str] | None = None) -> None:
        """`ordinary`, for a list of terms: words of the lexicon beside it. They are what they are, and where so few
        words are known nothing is taken for a slip or for what stars hide (policy/detect/terms.py).
        """
        self._ordinary = () if ordinary is None else ordinary
        self._guesses = ordinary is None
        self._plainly = False
        self._words = compiled.words
        self._aliases = compiled.aliases
        self._also = compiled.also
        self._number = compiled.words["#"]
        self._spellings = compiled.spellings
        self._stock = Stock(compiled)
        self._spelt = self._stock.words
        self._joined = Joined(self._stock.met, self._stock.known)
        self._recent = self._memory()
        self._misspelt = Misspelt(compiled.spellings, self._stock)
        self._starred = Starred(self._stock)

    def hasty(self) -> Vocabulary:
        """The same words, of which each is only what it plainly is."""
        other = copy(self)
        other._plainly = True  # noqa: SLF001 - another of our own kind
        other._recent = other._memory()  # noqa: SLF001 - likewise
        return other

    def _memory(self) -> Discreet[list[Reading]]:
        return Discreet(REMEMBERED, self._any, lambda written, _readings: self.is_plain(written))

    def forget(self) -> None:
        """What was read."""
        self._recent.forget()

    def is_plain(self, written: str) -> bool:
        """Whether it is a known word as it stands, of the lexicon or not."""
        plain = written.replace("'", "")
        return plain in self._aliases or plain in self._words or plain in self._stock.known or plain in self._ordinary

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
        if not found and not self._plainly and plain not in self._stock.known and plain not in self._ordinary:
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

    def _guessed(self, guess: Guess, doubt: float, length: int, *, hidden: bool = False) -> list[Reading]:
        if guess.said in self._aliases and not (hidden and guess.ids):
            return self._as(guess.said, length, doubt)
        return [Reading(guess.ids, doubt if guess.ids else 0, 0, length, guess.said)]

    def _disguised(self, plain: str, length: int) -> list[Reading]:
        """Letters alone: repeated, run together, dropped, or wrong."""
        if _DOUBLE.search(plain) and (found := self._repeated(plain, length)) is not None:
            return found
        if len(plain) <= 1 or len(plain) > 3 * LONGEST or not plain.isascii():
            return []
        meant = self._misspelt.guess(plain) if self._guesses else None
        cuts, bits = self._joined.cut(plain) if len(plain) >= 5 and self._joined.may_be(plain) else ([], 0)
        bits += _A_JOINT * (len(cuts) - 1)
        if cuts and bits <= _JOINED_FROM + _JOINED_LETTER * len(plain) and (meant is None or bits < meant[0].bits):
            return self._run_together(plain, cuts, length)
        return self._guessed(*meant, length) if meant else []

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
            if both and (twice not in self._ordinary or self._known(twice, length)):
                return both[0]
            if (plainly := twice in self._stock.known) or single in self._stock.known or twice in self._ordinary:
                return [Reading((), 0, 0, length, twice if plainly else single)]
        single = once(plain)
        same = [(word, 0.0) for n in self._spellings.once.find(single) if once(word := self._spelt[n]) == single]
        guess = self._stock.guess(same, MARGIN, hidden=True)
        return self._guessed(guess, DOUBT_REPEATED, length) if guess else None

    def _decoded(self, written: str, length: int) -> list[Reading]:
        """Digits, marks and stars among the letters."""
        if "*" in written:
            return self._unstarred(written, length)
        doubt = decoding_doubt(written)
        if doubt is None:
            return []
        candidates = decodings(written)
        if known := self._likeliest([*candidates, *sounded(written)]):
            return self._as(known, length, doubt)
        return self._with_number(written) or next(
            (
                [r._replace(doubt=r.doubt + doubt, said=r.said or candidate[r.start : r.end]) for r in found]
                for candidate in candidates
                if (found := self._disguised(candidate, length))
            ),
            [],
        )

    def _with_number(self, written: str) -> list[Reading]:
        """A word and a number written as one, year8, 20mg; or somebody's name after an @."""
        if written.startswith("@"):
            return [reading.moved(1) for reading in self.word(written[1:])]
        parts = _NUMBER_WITHIN.fullmatch(written)
        if parts is None:
            return []
        readings = [self.word(parts[n]) if parts[n] else [] for n in (1, 2, 3)]
        if parts[1] and not all(r.ids or r.said or parts[1] in self._stock.known for r in readings[0]):
            return []
        return [r.moved(parts.start(n)) for n in (1, 2, 3) for r in readings[n - 1]]

    def _likeliest(self, candidates: Iterable[str]) -> str:
        """Of these the known word that is met most often."""
        stock = self._stock
        return min((word for word in candidates if word in stock), key=stock.bits, default="")

    def _unstarred(self, written: str, length: int) -> list[Reading]:
        bare = written.strip("*")
        if "*" not in bare and self._only_marked(written, bare):
            begin = written.index(bare)
            return [reading.moved(begin) for reading in self.word(bare)]
        patterns = decodings(written)[:_MOST_STARRED] if self._guesses and written.isascii() else []
        hidden = length == len(written)  # nothing rude has an apostrophe
        found = self._starred.guess(patterns, hidden=hidden)
        return self._guessed(*found, length, hidden=True) if found else []

    def _only_marked(self, written: str, bare: str) -> bool:
        """Whether the stars stand around a word for stress, *so*, and for no letters."""
        around = written.startswith("*") and written.endswith("*")
        return bool(bare) and (around or (len(bare) >= 3 and bare in self._stock))

    def is_word(self, apart: str) -> bool:
        """Whether letters, digits and marks are a known word as they stand."""
        return bool(self._likeliest(decodings(apart)))

    def in_digits(self, number: str) -> list[Reading]:
        """The word that a number is among words written with digits, 70 = to; and the number, too."""
        word = self._likeliest(decodings(number)) if len(number) >= 2 and not self._plainly else ""
        if not word or (len(number) == 2 and self._stock.bits(word) > _COMMON_PAIR):
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
        if self._plainly and not apart.isalpha():
            return []
        candidates = [] if "*" in apart or (apart.isdecimal() and not in_digits) else decodings(apart)
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
