"""From a hook's key to what it does to the text. Knows pynput's names but not pynput, so tests need no display."""

from __future__ import annotations

import unicodedata
from typing import Final

from agent.core.observation import KeyAction

_SHORTCUT_SECONDS = 10.0  # a modifier held longer was released where the hook could not see it (a secure desktop)
_MOVES: Final = frozenset(
    {"up", "down", "left", "right", "home", "end", "page_up", "page_down", "esc", "delete", "insert"}
)
_ACTIONS: Final = {"enter": KeyAction.ENTER, "tab": KeyAction.TAB, "backspace": KeyAction.BACKSPACE}
_HARMLESS_SHORTCUTS: Final = frozenset("csbiup+-0")  # copy, save, bold …: the caret stays, the sentence goes on

Read = tuple[KeyAction, str]
_NOTHING: Final[Read] = (KeyAction.NONE, "")
_MOVED: Final[Read] = (KeyAction.MOVE, "")
_KEYSYMS: Final[dict[int, Read]] = {
    0: _MOVED,  # mapped and unmapped again before it could be looked up: it may have ended the line
    0xFF0A: (KeyAction.ENTER, ""),  # Linefeed: what a paste or a script types for the end of a line
    0xFF8D: (KeyAction.ENTER, ""),  # the keypad's
    0xFF89: (KeyAction.TAB, ""),
    0xFE20: (KeyAction.TAB, ""),  # Shift+Tab
    0xFF80: (KeyAction.TEXT, " "),
    **{0xFFB0 + digit: (KeyAction.TEXT, str(digit)) for digit in range(10)},
    **{0xFFAA + place: (KeyAction.TEXT, sign) for place, sign in enumerate("*+,-./")},
}
"""X11 symbols that pynput gives neither a name nor a character (X11/keysymdef.h)."""
_UNICODE_KEYSYM: Final = 0x0100_0000  # and the code point, for characters that have no keysym of their own


def _symbol(keysym: object) -> Read:
    """What an X11 symbol means that pynput could not name. Other systems' key numbers are far smaller."""
    if not isinstance(keysym, int):
        return _NOTHING
    if _UNICODE_KEYSYM + 0xA0 <= keysym <= _UNICODE_KEYSYM + 0x10FFFF:
        character = chr(keysym - _UNICODE_KEYSYM)
        return (KeyAction.TEXT, character) if character.isprintable() else _NOTHING
    return _KEYSYMS.get(keysym, _NOTHING)


class KeyReader:
    """Holds which shortcut keys are down and whether a dead key waits, nothing else."""

    def __init__(self, *, alt_writes: bool = False) -> None:
        """`alt_writes`: Alt makes characters here, as Option does on macOS."""
        self._alt_writes = alt_writes
        self._held: dict[str, float] = {}
        self._accent = ""

    def press(self, key: object, at: float, *, shortcut: bool | None = None) -> Read:
        """What this press does to the text, and what it writes.

        `at`: monotonic seconds. `shortcut`: whether a modifier makes it a command; None where only earlier presses and
        releases tell.
        """
        if shortcut is None:
            shortcut = self._shortcut(at)
        name = getattr(key, "name", None)
        if isinstance(name, str):
            return self._named(name, at, shortcut=shortcut)
        character = getattr(key, "char", None)
        if not isinstance(character, str) or not character:
            action, text = _symbol(getattr(key, "vk", None))
            return _MOVED if shortcut and action is not KeyAction.NONE else (action, text)
        if getattr(key, "is_dead", False):
            self._accent = str(getattr(key, "combining", "") or "")
            return _NOTHING
        if shortcut:
            return _NOTHING if character.lower() in _HARMLESS_SHORTCUTS else _MOVED
        if not character.isprintable():
            # Some systems tell Ctrl+V as a control character, though Ctrl went down before the hook was armed.
            return _MOVED
        return KeyAction.TEXT, self._accented(character)

    def release(self, key: object) -> None:
        """A key went up; only shortcut keys matter."""
        if self._held:
            name = getattr(key, "name", None)
            if isinstance(name, str):
                self._held.pop(name, None)

    def _named(self, name: str, at: float, *, shortcut: bool) -> Read:
        if name.startswith(("ctrl", "alt", "cmd")):
            self._held[name] = at
            return _NOTHING
        if name == "space":
            return _NOTHING if shortcut else (KeyAction.TEXT, " ")
        action = _ACTIONS.get(name)
        if action is not None:
            self._accent = ""
            return _MOVED if shortcut else (action, "")
        return _MOVED if name in _MOVES else _NOTHING

    def _shortcut(self, at: float) -> bool:
        """Whether a modifier makes this a command; AltGr, and Ctrl+Alt that stands for it, write instead."""
        if not self._held:
            return False
        for name in [name for name, since in self._held.items() if at - since > _SHORTCUT_SECONDS]:
            del self._held[name]
        if "alt_gr" in self._held:
            return False
        return any(not (self._alt_writes and name.startswith("alt")) for name in self._held)

    def _accented(self, character: str) -> str:
        accent, self._accent = self._accent, ""
        if not accent:
            return character
        composed = unicodedata.normalize("NFC", character + accent)
        return composed if len(composed) == 1 else character
