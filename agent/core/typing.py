"""The bounded window of what is being typed, and the snippet beside a match (design section 1, principle 2; U7).

Only the current sentence is held: at most 512 characters, each for at most 10 minutes, all of it dropped when the
sentence closes. So a snippet cannot cross Enter, Tab, a click or a change of focus: what stood before is gone.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import Protocol

from policy.detect.match import Match
from policy.redact import snippet

WINDOW_LIMIT = 512  # characters
WINDOW_SECONDS = 600.0
PAUSE_SECONDS = 1.5  # what was held back for an exclusion is raised
SILENCE_SECONDS = 30.0  # the sentence is over
_MARGIN = 64  # characters at a slid window's beginning that may be parts of a secret: never shown


class MatchStream(Protocol):
    """What the window needs of policy.detect's stream."""

    def feed(self, character: str) -> list[Match]:
        """One character more; the matches that are certain now."""

    def erase(self) -> list[Match]:
        """The last character that still stands is gone; the matches that this made certain."""

    def forget(self, before: int) -> None:
        """What stood before the character of this ordinal is kept no longer; Backspace does not reach it."""

    def pause(self) -> list[Match]:
        """Nothing more came for a while; the matches that were held back."""

    def signs(self) -> frozenset[str]:
        """Signs of a conversation met since this was last asked."""

    def close(self) -> list[Match]:
        """The sentence is over; the matches that were held back. Starts afresh."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match with the redacted text around it."""

    match: Match
    snippet: str


@dataclass(frozen=True, slots=True)
class _Typed:
    ordinal: int
    character: str
    at: float


class TypingWindow:
    """The current sentence. Times are monotonic seconds and never run backwards."""

    def __init__(self, stream: MatchStream) -> None:
        self._stream = stream
        self._typed: deque[_Typed] = deque()
        self._next = 0  # the ordinal of the next character; erased ones keep theirs
        self._slid = False  # characters have left at the front
        self._last = 0.0
        self._paused = True
        self._raised: set[str] = set()  # rules already raised in this sentence

    @property
    def text(self) -> str:
        """What stands in the window now."""
        return "".join(typed.character for typed in self._typed)

    @property
    def pause_due(self) -> float | None:
        """When `tick` would find a pause, or None where it was found already or nobody types."""
        return None if self._paused else self._last + PAUSE_SECONDS

    def type(self, text: str, at: float) -> list[Found]:
        """Characters came in at the caret."""
        found: list[Found] = []
        for character in text:
            self._typed.append(_Typed(self._next, character, at))
            self._next += 1
            matches = self._stream.feed(character)
            if len(self._typed) > WINDOW_LIMIT:
                self._typed.popleft()
                self._slid = True
            found.extend(self._found(matches))
        self._touch(at)
        return found

    def erase(self, at: float) -> list[Found]:
        """Backspace. Beyond the window's beginning nothing is known and nothing happens."""
        found = []
        if self._typed:
            self._typed.pop()
            found = self._found(self._stream.erase())
        self._touch(at)
        return found

    def tick(self, at: float) -> list[Found]:
        """Time passed: raise what was held back, close after long silence, forget what is old."""
        if not self._next:
            return []
        if at - self._last >= SILENCE_SECONDS:
            return self.close()
        self._expire(at)
        if self._paused or at - self._last < PAUSE_SECONDS:
            return []
        self._paused = True
        return self._found(self._stream.pause())

    def signs(self) -> frozenset[str]:
        """Signs of a conversation met since this was last asked."""
        return self._stream.signs()

    def renew(self, stream: MatchStream) -> list[Found]:
        """Go on with another stream, which reads again what stands here. What the old one held back must have been
        raised, as it is by a pause; no rule is raised twice in the sentence for it.
        """
        self._stream = stream
        standing = [replace(typed, ordinal=ordinal) for ordinal, typed in enumerate(self._typed)]
        if not standing:
            self._forget()
            return []
        self._typed = deque(standing)
        self._next = len(standing)
        matches = [match for typed in standing for match in stream.feed(typed.character)]
        found = self._found([*matches, *stream.pause()])
        stream.signs()  # they were heard when they were typed
        return found

    def close(self) -> list[Found]:
        """The sentence is over: raise what was held back, then forget it all."""
        if not self._next:
            return []
        found = self._found(self._stream.close())
        self._forget()
        return found

    def _forget(self) -> None:
        self._typed.clear()
        self._raised.clear()
        self._next = 0
        self._slid = False
        self._paused = True

    def _touch(self, at: float) -> None:
        self._last = at
        self._paused = False
        self._expire(at)

    def _expire(self, at: float) -> None:
        old = False
        while self._typed and at - self._typed[0].at >= WINDOW_SECONDS:
            self._typed.popleft()
            self._slid = old = True
        if old:
            self._stream.forget(self._typed[0].ordinal if self._typed else self._next)

    def _found(self, matches: list[Match]) -> list[Found]:
        """Each rule once a sentence, with its snippet."""
        found: list[Found] = []
        for match in matches:
            if match.rule in self._raised:
                continue
            self._raised.add(match.rule)
            found.append(Found(match, self._snippet(match)))
        return found

    def _snippet(self, match: Match) -> str:
        start = sum(typed.ordinal < match.start for typed in self._typed)
        end = sum(typed.ordinal < match.end for typed in self._typed)
        first = min(start, _MARGIN) if self._slid else 0
        return snippet(self.text, start, end, first=first)
