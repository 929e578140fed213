"""Lists in pages. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from collector.console.asking import page_number

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a list; `pages` is at least 1."""

    rows: Sequence[Row]
    page: int
    pages: int


def page_of(asked: Mapping[str, str], rows: Sequence[Row], size: int) -> Page[Row]:
    """The page that an address asks for; a page beyond the last is the last. Raises BadRequest for what is no page."""
    pages = max(1, -(-len(rows) // size))
    page = min(page_number(asked.get("page", "1")), pages)
    return Page(rows[(page - 1) * size : page * size], page, pages)
