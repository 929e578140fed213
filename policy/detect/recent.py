"""What was worked out lately, in bounded room."""

from __future__ import annotations

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """At most twice `size` values. Those asked for since the last turn stay; the others are forgotten at the next.

    A reader in a hurry may look into `young` first, and ask `get` when it is not there.
    """

    __slots__ = ("_old", "_size", "young")

    def __init__(self, size: int) -> None:
        self._size = size
        self.young: dict[Key, Value] = {}
        self._old: dict[Key, Value] = {}

    def get(self, key: Key) -> Value | None:
        """The value, if it is still known."""
        found = self.young.get(key)
        if found is None and (found := self._old.get(key)) is not None:
            self.keep(key, found)
        return found

    def keep(self, key: Key, value: Value) -> Value:
        """Remember the value, and give it back."""
        if len(self.young) >= self._size:
            self._old, self.young = self.young, {}
        self.young[key] = value
        return value
