"""A stream: text as it is typed, with Backspace, silence and an end."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from policy.detect.long_text import read_long
from policy.detect.match import Match, Place
from policy.detect.reader import Engine
from policy.detect.resolve import LONGEST_PIECE, Resolver
from policy.detect.writing import LINE_ENDS, REACH, Judging, Stand, Writing


class Stream:
    """Text as it is typed. Every method returns the matches that became certain by it."""

    def __init__(
        self,
        resolver: Resolver,
        engine: Engine,
        place: Place,
        judging: Judging | None,
        *,
        reach: int = REACH,
        signs: set[str] | None = None,
    ) -> None:
        """`reach`: how many characters Backspace can take back. Without `judging` each match is raised as it stands.

        `signs`: where signs of a conversation are noted, if they are wanted.
        """
        self._resolver = resolver
        self._engine = engine
        self._place = place
        self._judging = judging
        self._reach = reach
        self._signs = signs
        self._restart()

    def _restart(self) -> None:
        self._writing = Writing(self._resolver, self._engine, self._place, self._judging, self._signs)
        self._fed = 0
        self._piece: list[str] = []
        self._ordinals: list[int] = []
        self._standing: deque[_Standing] = deque()

    def feed(self, text: str) -> list[Match]:
        """More text at the caret: a key's, or a pasted text."""
        if len(text) == 1 and not text.isspace() and len(self._piece) < LONGEST_PIECE:
            self._piece.append(text)
            self._ordinals.append(self._fed)
            self._fed += 1
            return []
        found: list[Match] = []
        at = 0
        if len(text) > self._reach + (LONGEST_PIECE if self._reach else 0):
            while self._piece and at < len(text):
                found += self._key(text[at])
                at += 1
            self._standing.clear()
            read, end = read_long(self._writing, text, at, self._fed, reach=self._reach)
            found += read
            self._fed += end - at
            at = end
        for character in text[at:]:
            found += self._key(character)
        return found

    def _key(self, character: str) -> Iterable[Match]:
        ordinal = self._fed
        self._fed += 1
        if character.isspace():
            found = self._end_piece()
            if character in LINE_ENDS:
                found += self._writing.add(character, [ordinal])
            self._stands(_Standing("", [ordinal], None))
            return found
        found = self._end_piece() if len(self._piece) == LONGEST_PIECE else []
        self._piece.append(character)
        self._ordinals.append(ordinal)
        return found

    def _stands(self, standing: _Standing) -> None:
        self._standing.append(standing)
        self._reach_back_to(self._fed - self._reach)

    def _end_piece(self) -> list[Match]:
        if not self._piece:
            return []
        text, ordinals = "".join(self._piece), self._ordinals
        self._piece, self._ordinals = [], []
        self._stands(_Standing(text, ordinals, self._writing.stand()))
        return self._writing.add(text, ordinals)

    def erase(self) -> list[Match]:
        """Backspace. A word that had passed its end has counted; it is open again and may become another.

        Backspace reaches back over the last 512 characters that were fed; the typing window is no longer.
        """
        if not self._piece and self._standing:
            last = self._standing.pop()
            if last.ordinals[0] < self._fed - self._reach:
                self._standing.clear()
                return []
            if last.before is None:
                self._reopen()
                return []
            self._open(last, last.before)
        if self._piece:
            self._piece.pop()
            self._ordinals.pop()
        return []

    def _reopen(self) -> None:
        """The white space after a word is gone: the word is open again."""
        if self._standing and (before := self._standing[-1].before) is not None:
            self._open(self._standing.pop(), before)

    def _open(self, standing: _Standing, before: Stand) -> None:
        self._writing.back_to(before)
        self._piece, self._ordinals = list(standing.text), list(standing.ordinals)

    def forget(self, before: int) -> None:
        """What was written before this ordinal is kept no longer; Backspace does not reach it."""
        self._reach_back_to(before)
        self._writing.forget(before)

    def _reach_back_to(self, before: int) -> None:
        standing = self._standing
        while standing and standing[0].ordinals[0] < before:
            standing.popleft()

    def signs(self) -> frozenset[str]:
        """The signs of a conversation, by the names of their rules, that were met since this was last asked."""
        signs = frozenset(self._signs or ())
        if self._signs:
            self._signs.clear()
        return signs

    def pause(self) -> list[Match]:
        """Silence: what was held back is raised, and the last word counts as it stands."""
        return self._writing.pause("".join(self._piece), self._ordinals)

    def close(self) -> list[Match]:
        """The sentence ends, and with it the stream: it starts afresh."""
        found = self.end()
        self._restart()
        return found

    def end(self) -> list[Match]:
        """The same of a stream that nothing is fed to any more."""
        return [*self._end_piece(), *self._writing.close()]


class _Standing(NamedTuple):
    """A piece with how all was before it, or one white space (without that), which Backspace may reach."""

    text: str
    ordinals: list[int]
    before: Stand | None
