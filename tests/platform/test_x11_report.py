"""A concern written in a window, by keys alone, on a real X server (T33)."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator

import pytest
from Xlib.display import Display

from tests.conditions import until
from tests.platform.test_x11_notice import windows_titled
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = [
    needs_x11,
    pytest.mark.skipif(importlib.util.find_spec("tkinter") is None, reason="this Python has no Tk"),
]

FORM = """
import sys
from agent.core.concern import asked_in
from agent.host.notice.form import ConcernForm
def hand_over(text):
    if sys.argv[1] == "refuses":
        raise ConnectionError("no service answers")
    print(text, flush=True)
form = ConcernForm(asked_in("en"), hand_over, str)
print(form.ask(), flush=True)
"""


@pytest.fixture
def display() -> Iterator[XDisplay]:
    with x_display() as started:
        yield started


async def form(display: XDisplay, service: str) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", FORM, service, env=display.environment, stdout=asyncio.subprocess.PIPE
    )
    asking = Display(display.name)
    await until(lambda: windows_titled(asking, "Tell the school about a worry") == 1, 20)
    asking.close()
    await asyncio.sleep(0.5)  # until the window manager has given it the focus
    return process


@pytest.mark.clause("T33")
async def test_a_worry_is_written_and_sent_by_keys_alone(display: XDisplay) -> None:
    process = await form(display, "takes")
    await asyncio.to_thread(display.type, "somebody hurts my friend")
    await asyncio.to_thread(display.xdotool, "key", "Tab", "Tab", "space")
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 20) == b"somebody hurts my friend\n"
    await asyncio.sleep(0.5)
    await asyncio.to_thread(display.xdotool, "key", "space")  # it says that it is kept
    assert (await asyncio.wait_for(process.communicate(), 20))[0] == b"True\n"


async def test_what_cannot_be_kept_stays_in_the_window(display: XDisplay) -> None:
    process = await form(display, "refuses")
    await asyncio.to_thread(display.type, "help")
    await asyncio.to_thread(display.xdotool, "key", "ctrl+Return")
    await asyncio.sleep(1)
    await asyncio.to_thread(display.xdotool, "key", "space")  # it says why not
    await asyncio.sleep(1)
    await asyncio.to_thread(display.xdotool, "key", "Escape")
    assert (await asyncio.wait_for(process.communicate(), 20))[0] == b"False\n"
