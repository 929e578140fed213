"""What the demo school's people type: an ordinary lesson, with a few things a DSL must see.

Every person here is invented. The lines are the agent's own script format (agent/sensors/script.py): one JSON object a
line, with `wait` (seconds), `title` and `process` of the window in front, `type` (text) and `press` ("enter").
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of typing in one window, after a wait in seconds."""

    wait: float
    title: str
    process: str
    text: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a device. `kind` is the subject kind of the device's group."""

    device: str
    group: str
    kind: str
    lines: tuple[Line, ...]


_WRITER = "LibreOffice Writer"
_CHAT = "Class chat - Chromium"
_SEARCH = "Search - Chromium"

SCHOOL: tuple[Person, ...] = (
    Person(
        "laptop-9a-04",
        "Year 9",
        "pupil",
        (
            Line(
                1,
                f"history.odt - {_WRITER}",
                "soffice.bin",
                "The bombing of the city killed thousands of people in one night.",
            ),
            Line(
                6,
                f"history.odt - {_WRITER}",
                "soffice.bin",
                "Source B is less useful because it was written for a newspaper.",
            ),
            Line(9, _CHAT, "chromium", "has anyone done question 4 yet it makes no sense"),
        ),
    ),
    Person(
        "laptop-10c-11",
        "Year 10",
        "pupil",
        (
            Line(2, f"chemistry.odt - {_WRITER}", "soffice.bin", "Paracetamol is made from phenol in three steps."),
            Line(8, _SEARCH, "chromium", "how many paracetamol does it take to die"),
            Line(6, f"chemistry.odt - {_WRITER}", "soffice.bin", "The yield was lower than we expected."),
        ),
    ),
    Person(
        "laptop-8b-02",
        "Year 8",
        "pupil",
        (
            Line(3, _CHAT, "chromium", "lol i got killed by a creeper again"),
            Line(7, _CHAT, "chromium", "they all keep telling me to kill myself in the group chat"),
            Line(8, _CHAT, "chromium", "did you see the match last night"),
        ),
    ),
    Person(
        "laptop-11a-19",
        "Year 11",
        "pupil",
        (
            Line(
                2, f"english.odt - {_WRITER}", "soffice.bin", "In To Kill a Mockingbird the jury has already decided."
            ),
            Line(5, f"notes.txt - {_WRITER}", "soffice.bin", "i cant do this anymore i want to kill myself tonight"),
        ),
    ),
    Person(
        "tablet-7d-08",
        "Year 7",
        "pupil",
        (
            Line(
                4,
                f"maths.odt - {_WRITER}",
                "soffice.bin",
                "Shooting at goal from twelve metres, the chance is one in five.",
            ),
            Line(10, _CHAT, "chromium", "my dad hits me when he is drunk please dont tell anyone"),
        ),
    ),
    Person(
        "staff-laptop-03",
        "Staff",
        "staff",
        (
            Line(
                3,
                f"plan.odt - {_WRITER}",
                "soffice.bin",
                "Starter: five minutes on the causes of the war. Plenary: exit tickets.",
            ),
            Line(9, f"letter.odt - {_WRITER}", "soffice.bin", "Thank you for coming to parents' evening."),
        ),
    ),
)


def script_lines(person: Person) -> Iterator[str]:
    """The person's script, a line at a time, without newlines."""
    for line in person.lines:
        yield json.dumps(
            {"wait": line.wait, "title": line.title, "process": line.process, "type": line.text, "press": "enter"}
        )
