"""What is raised of a document: of all that is met in it the gravest alone, and what was raised before not again. Pure.

A document comes in pieces, so that typing never waits for a long one; its one match is told with its last piece. What
was raised is remembered by numbers, never by its words, so that the next saving of the same text raises nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from agent.core.observation import FileText
from policy.detect.match import Match
from policy.redact import snippet

_REMEMBERED = 1024  # matches
_READING = 8  # documents at once; a reader that leaves one unfinished keeps no more


class FileTexts:
    """`met` is to be given every piece in order."""

    def __init__(self) -> None:
        self._raised: OrderedDict[int, None] = OrderedDict()
        self._gravest: OrderedDict[int, tuple[Match, str] | None] = OrderedDict()

    def met(self, piece: FileText, matches: Iterable[Match]) -> tuple[Match, str] | None:
        """The document's gravest new match with its snippet, once its last piece came; else None."""
        gravest = self._gravest.pop(piece.document, None)
        for match in matches:
            if self._is_new(match, piece.text) and (gravest is None or _weight(match) > _weight(gravest[0])):
                gravest = match, snippet(piece.text, match.start, match.end)
        if piece.last:
            return gravest
        self._gravest[piece.document] = gravest
        while len(self._gravest) > _READING:
            self._gravest.popitem(last=False)
        return None

    def forget(self) -> None:
        """Let go of what is half read; the numbers stay."""
        self._gravest.clear()

    def _is_new(self, match: Match, text: str) -> bool:
        number = hash((match.rule, text))
        known = number in self._raised
        self._raised[number] = None
        self._raised.move_to_end(number)
        while len(self._raised) > _REMEMBERED:
            self._raised.popitem(last=False)
        return not known


def _weight(match: Match) -> tuple[int, float]:
    return match.severity, match.confidence
