"""A detector that knows single words, for tests of what stands around it."""

from __future__ import annotations

from collections.abc import Iterable

from policy.detect.match import Match, Place
from policy.severity import Severity


def word_match(word: str, start: int) -> Match:
    return Match(
        rule=f"test/{word}",
        category="test",
        severity=Severity.CRITICAL,
        confidence=0.9,
        first_person=True,
        start=start,
        end=start + len(word),
        explanation="A word of the test's.",
    )


class FakeStream:
    """Raises a word with its last character; a word that begins with "held" only at a pause or the end."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(words)
        self._standing: list[tuple[int, str]] = []
        self._next = 0
        self._held: list[Match] = []
        self._signs: set[str] = set()

    def feed(self, character: str) -> list[Match]:
        self._standing.append((self._next, character))
        self._next += 1
        found: list[Match] = []
        text = "".join(standing for _, standing in self._standing)
        self._signs |= {f"sign.{sign}" for sign in ("age", "secret", "meet", "gift") if text.endswith(f"sign-{sign}")}
        for word in self._words:
            if text.endswith(word):
                match = word_match(word, self._standing[-len(word)][0])
                (self._held if word.startswith("held") else found).append(match)
        return found

    def erase(self) -> list[Match]:
        if self._standing:
            self._standing.pop()
        return []

    def forget(self, before: int) -> None:
        self._standing = [standing for standing in self._standing if standing[0] >= before]

    def pause(self) -> list[Match]:
        held, self._held = self._held, []
        return held

    def signs(self) -> frozenset[str]:
        signs, self._signs = frozenset(self._signs), set()
        return signs

    def close(self) -> list[Match]:
        held, self._held = self._held, []
        self._standing.clear()
        self._next = 0
        return held


class FakeDetector:
    """Knows the words it was given, in every place."""

    def __init__(self, *words: str) -> None:
        self._words = words
        self.forgot = 0  # times

    def forget(self) -> None:
        self.forgot += 1

    def detect(self, text: str, place: Place) -> list[Match]:  # noqa: ARG002 - the port's signature
        return [word_match(word, text.index(word)) for word in self._words if word in text]

    def stream(self) -> FakeStream:
        return FakeStream(self._words)
