"""A concern written in a window, by keys alone, on a real X server (T33)."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator

import pytest
from Xlib.display import Display

from tests.conditions import until
from tests.windows import titled, with_keyboard
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [
    needs_x11,
    pytest.mark.skipif(importlib.util.find_spec("_tkinter") is None, reason="this Python has no Tk"),
]

HEADING = "Tell the school about a worry"
FORM = """
import sys
from agent.core.concern import asked_in
from agent.host.notice.form import WrittenForm
def hand_over(text):
    if sys.argv[1] == "refuses":
        raise ConnectionError("no service answers")
    print(text, flush=True)
form = WrittenForm(asked_in("en"), hand_over, str)
print(form.ask(), flush=True)
"""


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


@pytest.fixture
def asking(display: XDisplay) -> Iterator[Display]:
    connection = Display(display.name)
    yield connection
    connection.close()


async def form(display: XDisplay, asking: Display, service: str) -> asyncio.subprocess.Process:
    """The form, with the keyboard."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", FORM, service, env=display.environment, stdout=asyncio.subprocess.PIPE
    )
    await until(lambda: with_keyboard(asking) in titled(asking, HEADING), 20)
    return process


async def read(display: XDisplay, asking: Display) -> None:
    """Wait until the form says something in a window of its own, and press its only button."""
    (before,) = titled(asking, HEADING)[:1]
    await until(lambda: len(titled(asking, HEADING)) == 2, 20)
    await until(lambda: with_keyboard(asking) in titled(asking, HEADING) and with_keyboard(asking) != before, 20)
    await asyncio.to_thread(display.xdotool, "key", "space")


async def test_a_worry_is_written_and_sent_by_keys_alone(display: XDisplay, asking: Display) -> None:
    process = await form(display, asking, "takes")
    await asyncio.to_thread(display.type, "somebody hurts my friend")
    await asyncio.to_thread(display.xdotool, "key", "Tab", "Tab", "space")
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 20) == b"somebody hurts my friend\n"
    await read(display, asking)  # that it is kept
    assert (await asyncio.wait_for(process.communicate(), 20))[0] == b"True\n"


async def test_what_cannot_be_kept_stays_in_the_window(display: XDisplay, asking: Display) -> None:
    process = await form(display, asking, "refuses")
    await asyncio.to_thread(display.type, "help")
    await asyncio.to_thread(display.xdotool, "key", "ctrl+Return")
    await read(display, asking)  # why it is not
    await until(lambda: [with_keyboard(asking)] == titled(asking, HEADING), 20)
    await asyncio.to_thread(display.xdotool, "key", "Escape")
    assert (await asyncio.wait_for(process.communicate(), 20))[0] == b"False\n"
