"""What a file says before its keys are known: texts, lists and mappings, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

Place = tuple[int, int]
"""Line and column, from 1."""

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""What is written where nothing is said, unless in quotes."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text. `quote`: the quotes or the mark of a block that it stands in, empty for none."""

    place: Place
    text: str
    quote: str = ""

    @property
    def nothing(self) -> bool:
        """Whether it says nothing."""
        return not self.quote and self.text in NOTHING


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping, its keys as they stand: also twice, also odd."""

    place: Place
    pairs: list[tuple[Node, Node]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that is refused already, and not judged any further."""

    place: Place


Node = Written | Items | Pairs | Unread
