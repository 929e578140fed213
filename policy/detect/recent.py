"""What was worked out lately, in bounded room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(dict[Key, Value]):
    """Values made when they are asked for: `recent[key]`. It holds at most twice `size` of them.

    Those asked for since the last turn stay; the others are forgotten at the next. It stays the same dictionary, so
    that a reader in a hurry may keep its `__getitem__`.
    """

    __slots__ = ("_make", "_old", "_size")

    def __init__(self, size: int, make: Callable[[Key], Value]) -> None:
        super().__init__()
        self._size = size
        self._make = make
        self._old: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        value = self._old.get(key)
        if value is None:
            value = self._make(key)
        self._keep(key, value)
        return value

    def _keep(self, key: Key, value: Value) -> None:
        if len(self) >= self._size:
            self._old = dict(self)
            self.clear()
        self[key] = value

    def forget(self) -> None:
        """All of it."""
        self.clear()
        self._old = {}


class Discreet(Recent[str, Value]):
    """Of written words: only common ones, which tell little. Any other may be a secret, and is kept nowhere but in the
    typing window (design section 1, principle 2); it is worked out each time it is asked for.
    """

    __slots__ = ("_common",)

    def __init__(self, size: int, make: Callable[[str], Value], common: Callable[[str, Value], bool]) -> None:
        super().__init__(size, make)
        self._common = common

    def _keep(self, key: str, value: Value) -> None:
        if self._common(key, value):
            super()._keep(key, value)
