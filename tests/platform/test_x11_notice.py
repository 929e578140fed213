"""Words on a real screen: seen, without taking the keyboard, gone with their time; and what fills the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.error import XError

from agent.core.messages import Message, monitoring_notice, program_closed
from agent.host.notice.show import WindowNotices
from agent.sensors.idle.stage import full_screen
from policy.evaluate.views import Notice
from tests.conditions import until
from tests.x11 import XDisplay, needs_x11, x_display

pytestmark = needs_x11
needs_tk = pytest.mark.skipif(bool(WindowNotices().trouble), reason="this Python has no Tk")


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[XDisplay]:
    with x_display() as started:
        monkeypatch.setenv("DISPLAY", started.name)
        yield started


def notice_of(asking: Display) -> str:
    """The heading that is on the screen now, or nothing."""
    for window in asking.screen().root.query_tree().children:
        try:
            named = window.get_wm_class()
            if named and named[1] == "Heed-notice" and window.get_attributes().map_state == X.IsViewable:
                return str(window.get_full_text_property(asking.intern_atom("_NET_WM_NAME")) or window.get_wm_name())
        except XError:  # it went while one asked
            continue
    return ""


def place_of_notice(asking: Display) -> tuple[int, int, int, int]:
    """Left, top, width and height of the one that is shown."""
    for window in asking.screen().root.query_tree().children:
        if window.get_attributes().map_state == X.IsViewable and (window.get_wm_class() or ("",))[-1] == "Heed-notice":
            geometry = window.get_geometry()
            return geometry.x, geometry.y, geometry.width, geometry.height
    raise AssertionError("no notice is shown")


@pytest.fixture
def asking(display: XDisplay) -> Iterator[Display]:
    connection = Display(display.name)
    yield connection
    connection.close()


@needs_tk
async def test_a_message_takes_no_key_and_goes_when_told(display: XDisplay, asking: Display) -> None:
    await asyncio.to_thread(display.terminal, "essay")
    focus = asking.get_input_focus().focus.id
    notices = WindowNotices()
    await notices.show(program_closed("pl", "gra"))
    await until(lambda: notice_of(asking) == "Program gra został zamknięty", 20)
    assert asking.get_input_focus().focus.id == focus
    await notices.hide()
    await until(lambda: notice_of(asking) == "", 20)
    await notices.close()


@needs_tk
async def test_another_message_takes_its_place_and_it_goes_by_itself(display: XDisplay, asking: Display) -> None:
    del display
    notices = WindowNotices()
    await notices.show(Message("First", "x", 60))
    await until(lambda: notice_of(asking) == "First", 20)
    await notices.show(Message("Second", "{seconds}", 2))
    await until(lambda: notice_of(asking) == "Second", 20)
    await until(lambda: notice_of(asking) == "", 20)
    await notices.close()


@needs_tk
async def test_the_notice_is_acknowledged_by_its_button_alone(display: XDisplay, asking: Display) -> None:
    message = monitoring_notice("en", Notice(contact="The office"))
    notices = WindowNotices()
    answer = asyncio.create_task(notices.ask(message))
    await until(lambda: notice_of(asking) == message.heading, 20)
    x, y, width, height = place_of_notice(asking)
    for across, down in ((60, 60), (width - 100, height - 45)):  # a click beside the button, and one on it
        await asyncio.to_thread(display.xdotool, "mousemove", str(x + across), str(y + down), "click", "1")
    assert await asyncio.wait_for(answer, 20)


@needs_tk
@pytest.mark.clause("T33")
async def test_a_closed_program_may_be_asked_for_by_a_button_and_a_click_beside_it_asks_for_nothing(
    display: XDisplay, asking: Display
) -> None:
    message = program_closed("en", "minecraft")
    notices = WindowNotices()
    for presses in (True, False):
        answer = asyncio.create_task(notices.ask(message))
        await until(lambda: notice_of(asking) == message.heading, 20)
        x, y, width, height = place_of_notice(asking)
        across, down = (width - 80, height - 40) if presses else (40, 40)
        await asyncio.to_thread(display.xdotool, "mousemove", str(x + across), str(y + down), "click", "1")
        assert await asyncio.wait_for(answer, 20) is presses
        await until(lambda: notice_of(asking) == "", 20)


async def test_without_a_display_nothing_breaks_and_nobody_was_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":97")
    notices = WindowNotices()
    assert await notices.ask(monitoring_notice("en", Notice())) is None
    await notices.show(Message("Nobody", "sees it", 5))
    await notices.hide()
    await notices.close()


@pytest.mark.clause("J1")
async def test_what_fills_the_screen_is_seen(display: XDisplay, asking: Display) -> None:
    assert not full_screen(asking)
    await asyncio.to_thread(display.terminal, "essay")
    assert not full_screen(asking)
    display.launch("xterm", "-fullscreen", "-title", "film")
    await until(lambda: full_screen(asking), 20)
