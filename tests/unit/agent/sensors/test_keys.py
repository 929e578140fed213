from __future__ import annotations

from dataclasses import dataclass

import pytest

from agent.core.observation import KeyAction
from agent.sensors.keyboard.keys import KeyReader


@dataclass
class Named:
    name: str


@dataclass
class Coded:
    char: str | None
    is_dead: bool = False
    combining: str | None = None
    vk: int | None = None


def read(*presses: Named | Coded, alt_writes: bool = False) -> list[tuple[KeyAction, str]]:
    reader = KeyReader(alt_writes=alt_writes)
    return [reader.press(key, 0.0) for key in presses]


@pytest.mark.parametrize(
    ("name", "action"),
    [
        ("enter", "enter"),
        ("tab", "tab"),
        ("backspace", "backspace"),
        ("left", "move"),
        ("esc", "move"),
        ("f5", "none"),
        ("shift", "none"),
    ],
)
def test_named_keys(name: str, action: str) -> None:
    assert read(Named(name)) == [(KeyAction(action), "")]


def test_characters_and_spaces_are_text() -> None:
    assert read(Coded("a"), Named("space"), Coded("é")) == [
        (KeyAction.TEXT, "a"),
        (KeyAction.TEXT, " "),
        (KeyAction.TEXT, "é"),
    ]


def test_an_unknown_key_is_nothing() -> None:
    assert read(Coded(None)) == [(KeyAction.NONE, "")]


@pytest.mark.parametrize(
    ("keysym", "read_as"),
    [
        (0xFF0A, (KeyAction.ENTER, "")),  # Linefeed
        (0xFF8D, (KeyAction.ENTER, "")),  # the keypad's Enter
        (0xFE20, (KeyAction.TAB, "")),  # Shift+Tab
        (0xFFB5, (KeyAction.TEXT, "5")),
        (0xFFAE, (KeyAction.TEXT, ".")),
        (0x01000142, (KeyAction.TEXT, "ł")),
        (0x0101F52A, (KeyAction.TEXT, "🔪")),
        (0x0100200B, (KeyAction.NONE, "")),  # a zero-width space writes nothing to be seen
        (0x1100FFFF, (KeyAction.NONE, "")),
        (0, (KeyAction.MOVE, "")),  # no snippet may cross what may have been an Enter
    ],
)
def test_symbols_of_x11_that_have_no_name(keysym: int, read_as: tuple[KeyAction, str]) -> None:
    assert read(Coded(None, vk=keysym)) == [read_as]


def test_shortcuts_are_never_text() -> None:
    assert read(Named("ctrl_l"), Coded("v"), Coded("c"), Named("space")) == [
        (KeyAction.NONE, ""),
        (KeyAction.MOVE, ""),
        (KeyAction.NONE, ""),
        (KeyAction.NONE, ""),
    ]
    assert KeyReader().press(Coded("v"), 0.0, shortcut=True) == (KeyAction.MOVE, "")


def test_a_released_or_forgotten_modifier_shortens_nothing() -> None:
    reader = KeyReader()
    reader.press(Named("ctrl_l"), 0.0)
    reader.release(Named("ctrl_l"))
    assert reader.press(Coded("v"), 0.1) == (KeyAction.TEXT, "v")
    reader.press(Named("ctrl_l"), 1.0)
    assert reader.press(Coded("v"), 20.0) == (KeyAction.TEXT, "v")


def test_alt_gr_writes_and_so_does_option_on_macos() -> None:
    assert read(Named("ctrl_l"), Named("alt_gr"), Coded("@"))[-1] == (KeyAction.TEXT, "@")
    assert read(Named("alt_l"), Coded("ø"), alt_writes=True)[-1] == (KeyAction.TEXT, "ø")


def test_dead_keys_compose() -> None:
    assert read(Coded("´", is_dead=True, combining="\u0301"), Coded("e"))[-1] == (KeyAction.TEXT, "é")
    assert read(Coded("´", is_dead=True, combining="\u0301"), Coded("3"))[-1] == (KeyAction.TEXT, "3")
