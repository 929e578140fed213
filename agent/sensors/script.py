"""A keyboard and window made of a script, for demonstration devices; its events are marked as such by the session.

A script is JSON lines, one step each; a step does what it names in this order::

    {"wait": 2.5}                                        seconds, before the rest
    {"title": "Essay - LibreOffice", "process": "soffice"}   another window has the keyboard
    {"type": "the tudors", "rate": 8}                    typed, at so many keys a second (8 if not said)
    {"press": "enter"}                                   enter, tab, backspace, move or click
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agent.core.event import Liveness, SensorState
from agent.core.observation import Click, Focus, Key, KeyAction
from agent.ports import Clock, Emit

_RATE = 8.0  # keys a second, an ordinary typist
_FIELDS = frozenset({"wait", "title", "process", "type", "rate", "press"})
_PRESSES = frozenset({"enter", "tab", "backspace", "move", "click"})


class ScriptError(ValueError):
    """A script that cannot be played; the message says which line and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a script."""

    wait: float = 0.0
    title: str | None = None
    process: str = ""
    text: str = ""
    rate: float = _RATE
    press: str = ""


def parse_script(text: str) -> tuple[Step, ...]:
    """The steps of a script; empty lines are skipped. Raises ScriptError for the first line that is wrong."""
    return tuple(_step(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip())


def _step(number: int, line: str) -> Step:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise ScriptError(f"line {number} of the script is not JSON") from error
    if not isinstance(fields, dict) or not fields:
        raise ScriptError(f'line {number} of the script is not an object such as {{"type": "hello"}}')
    for name in fields.keys() - _FIELDS:
        raise ScriptError(f"line {number} of the script: there is no {name!r}; use {', '.join(sorted(_FIELDS))}")
    press = _text(number, fields, "press")
    if press and press not in _PRESSES:
        raise ScriptError(f"line {number} of the script: press is one of {', '.join(sorted(_PRESSES))}")
    return Step(
        wait=_number(number, fields, "wait", 0.0),
        title=_text(number, fields, "title") if "title" in fields else None,
        process=_text(number, fields, "process"),
        text=_text(number, fields, "type"),
        rate=_number(number, fields, "rate", _RATE) or _RATE,
        press=press,
    )


def _text(number: int, fields: dict[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise ScriptError(f"line {number} of the script: {name} must be text")
    return value


def _number(number: int, fields: dict[str, Any], name: str, default: float) -> float:
    value = fields.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 86_400:
        raise ScriptError(f"line {number} of the script: {name} must be a number from 0 to 86400")
    return float(value)


class ScriptedKeyboard:
    """Plays a script once, then stays silent (agent/ports: Sensor)."""

    name = "keyboard"

    def __init__(self, steps: Sequence[Step], clock: Clock) -> None:
        self._steps = tuple(steps)
        self._next = 0
        self._clock = clock
        self.hook_events = 0
        self.os_inputs = 0

    def state(self) -> SensorState:
        """Always works, and says what it is."""
        return SensorState(self.name, Liveness.WORKING, "a script, not a keyboard")

    async def run(self, emit: Emit) -> None:
        """Play what was not played yet, then wait until cancelled."""
        while self._next < len(self._steps):
            step = self._steps[self._next]
            self._next += 1
            await self._play(step, emit)
        await asyncio.Event().wait()

    async def _play(self, step: Step, emit: Emit) -> None:
        if step.wait:
            await self._clock.sleep(step.wait)
        if step.title is not None:
            emit(Focus(self._clock.monotonic(), step.title, step.process))
        for character in step.text:
            self._count()
            emit(Key(self._clock.monotonic(), KeyAction.TEXT, character))
            await self._clock.sleep(1 / step.rate)
        if step.press:
            self._count()
            at = self._clock.monotonic()
            emit(Click(at) if step.press == "click" else Key(at, KeyAction(step.press)))

    def _count(self) -> None:
        self.hook_events += 1
        self.os_inputs += 1
