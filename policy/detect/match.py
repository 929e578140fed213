"""What a detector says of a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policy.severity import Severity


class Place(StrEnum):
    """Where a text stood: some rules hold for what is typed, some for titles and searches only."""

    TYPED = "typed"
    TITLE = "title"
    FILE_NAME = "file name"


@dataclass(frozen=True, slots=True)
class Match:
    """One rule met by one stretch of text.

    `start` and `end` (exclusive) are ordinals of the characters fed to the stream since it was made, or since it was
    last closed: the first is 0, and an erased character keeps its ordinal. For a batch they index the text itself.
    """

    rule: str
    category: str
    severity: Severity
    confidence: float  # 0..1
    first_person: bool
    start: int
    end: int
    explanation: str  # a sentence for a person; holds none of the text
