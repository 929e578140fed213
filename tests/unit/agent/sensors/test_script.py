from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from agent.core.observation import Click, Focus, Key, KeyAction, Observation
from agent.sensors.script import ScriptedKeyboard, ScriptError, parse_script
from tests.fakes.clock import FakeClock, settle


async def test_a_script_is_played_in_its_time() -> None:
    clock = FakeClock()
    seen: list[Observation] = []
    steps = parse_script(
        '{"wait": 2, "title": "Essay", "process": "soffice"}\n\n'
        '{"type": "hi", "rate": 4, "press": "enter"}\n{"press": "click"}\n'
    )
    sensor = ScriptedKeyboard(steps, clock)
    task = asyncio.create_task(sensor.run(seen.append))
    await settle()
    assert seen == []
    await clock.pass_time(4)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    began = 1_002.0
    assert seen == [
        Focus(began, "Essay", "soffice"),
        Key(began, KeyAction.TEXT, "h"),
        Key(began + 0.25, KeyAction.TEXT, "i"),
        Key(began + 0.5, KeyAction.ENTER),
        Click(began + 0.5),
    ]
    assert sensor.hook_events == sensor.os_inputs == 4


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("hello", "line 1 of the script is not JSON"),
        ('\n["type"]', "line 2 of the script is not an object"),
        ('{"typ": "x"}', "there is no 'typ'"),
        ('{"press": "f13"}', "press is one of"),
        ('{"wait": -1}', "wait must be a number"),
        ('{"type": 5}', "type must be text"),
    ],
)
def test_a_wrong_line_is_named(script: str, why: str) -> None:
    with pytest.raises(ScriptError, match=why):
        parse_script(script)
