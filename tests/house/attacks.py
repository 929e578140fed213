"""The README's table of attacks: how it is written, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

BEGIN, END = "<!-- attacks -->\n", "<!-- end of attacks -->"


@dataclass(frozen=True, slots=True)
class Row:
    """One attack and what came of it."""

    attack: str
    outcome: str


def table(rows: Sequence[Row]) -> str:
    """As Markdown."""
    lines = [f"| {row.attack} | {row.outcome} |" for row in rows]
    return "\n".join(["| a pupil without rights tries | what comes of it |", "|---|---|", *lines]) + "\n"


def table_of(readme: str) -> str:
    """What stands between the marks, "" where there are none."""
    return readme.partition(BEGIN)[2].partition(END)[0]
