"""A filter that lets through what a test says (agent/ports: ProbeFilter)."""

from __future__ import annotations

from agent.core.filter_probe import FilterTest


class FakeProber:
    """`through`: names of tests that are reached."""

    def __init__(self) -> None:
        self.through: set[str] = set()
        self.tried: list[str] = []

    def reached(self, test: FilterTest) -> bool:
        self.tried.append(test.name)
        return test.name in self.through
