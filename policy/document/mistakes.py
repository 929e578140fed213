"""What is wrong with a written policy, each mistake at its line and column, as a school's technician reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST = 200
"""Mistakes told of one file: nobody reads more at once."""


def plain(text: str, most: int = 60) -> str:
    """A text of somebody's as part of a message: one line, and short."""
    short = (text if len(text) <= most else f"{text[: most - 1]}…").replace("\n", "↵")
    return "".join(letter if letter.isprintable() else "�" for letter in short)


def sentence(wrong: str, allowed: str, near: str) -> str:
    """What is wrong, what was perhaps meant, and what is allowed, in words without a full stop."""
    if near:
        return f"{wrong}; did you mean {near}?" + (f" {allowed[0].upper()}{allowed[1:]}" if allowed else "")
    return f"{wrong}; {allowed}" if allowed else wrong


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing wrong: line and column from 1, the key's path as people write it (empty where it is no key's)."""

    line: int
    column: int
    where: str
    wrong: str
    allowed: str = ""
    near: str = ""

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: {self.where}{': ' if self.where else ''}"
        return place + sentence(self.wrong, self.allowed, self.near)


class PolicyMistakes(ValueError):
    """A policy that cannot be read, with every mistake in the order of the file, MOST of them at most."""

    def __init__(self, name: str, mistakes: Iterable[Mistake]) -> None:
        self.name = name
        found = sorted(set(mistakes))
        self.mistakes = tuple(found[:MOST])
        self.left_out = len(found) > MOST
        lines = [f"{name}:{mistake}" for mistake in self.mistakes]
        if self.left_out:
            lines.append(f"{name}: there are more mistakes than these {MOST}; mend these first")
        super().__init__("\n".join(lines))
