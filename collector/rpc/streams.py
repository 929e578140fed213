"""The calls that are open now, by caller, so that one device's can be ended at once and no device can hold too many.

A connection stands on its Watch: there alone a device shows that it is no clone. Only beside an open Watch of the same
connection may it report or renew, and what stands beside a Watch ends with it.

Ending a call cancels its task; the gate turns that into the status the call was ended with. Lives on one event loop.
"""

from __future__ import annotations

import asyncio
from typing import Any

from collector.errors import TooManyTries
from collector.rpc.identity import Caller
from collector.rpc.status import REPLACED, UNWATCHED, End

WATCH = "watch"


class Stream:
    """One open call. `ending` is set once somebody decided that it ends."""

    __slots__ = ("admitted", "caller", "ending", "name", "task")

    def __init__(self, caller: Caller, task: asyncio.Task[Any]) -> None:
        self.caller = caller
        self.task = task
        self.admitted = False
        self.name = ""
        self.ending: End | None = None

    def end(self, end: End) -> None:
        """End this call with that status; the first decision stands."""
        if self.ending is None:
            self.ending = end
            self.task.cancel()


class Streams:
    """At most `each` open calls a caller."""

    def __init__(self, each: int) -> None:
        self._each = each
        self._open: dict[str, list[Stream]] = {}

    def open(self, caller: Caller) -> Stream:
        """The current task's call, listed here until it is closed. Raises TooManyTries.

        Calls of one caller share one `Caller`: there may be thirty thousand calls.
        """
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call is served by a task")
        others = self._open.get(caller.key, ())
        if len(others) >= self._each:
            raise TooManyTries("Too many calls at once from here; close some first.", retry_after=10)
        stream = Stream(next((other.caller for other in others if other.caller == caller), caller), task)
        self._open.setdefault(stream.caller.key, []).append(stream)
        return stream

    def close(self, stream: Stream) -> None:
        """The call is over, and with a connection's only Watch all other calls of that connection."""
        streams = self._open[stream.caller.key]
        streams.remove(stream)
        if not streams:
            del self._open[stream.caller.key]
        if stream.name == WATCH and not self.watched(stream.caller):
            self.hang_up(stream.caller, stream.ending or UNWATCHED)

    def admitted(self, caller: Caller) -> bool:
        """Whether a call of this caller, with this certificate, was let in and is still open."""
        return any(
            stream.admitted and stream.caller.serial == caller.serial for stream in self._open.get(caller.key, ())
        )

    def claim(self, key: str, name: str) -> None:
        """The current task's call takes this name; another of the same name by the same caller ends.

        A device that lost its network opens anew long before its old connection is found dead.
        """
        task = asyncio.current_task()
        for stream in self._open.get(key, ()):
            if stream.task is task:
                stream.name = name
            elif stream.name == name:
                stream.end(REPLACED)

    def watched(self, caller: Caller) -> bool:
        """Whether the caller's connection has an open Watch whose token was good."""
        return any(stream.name == WATCH for stream in self._on(caller))

    def hang_up(self, caller: Caller, end: End) -> None:
        """End all calls of the caller's connection."""
        for stream in self._on(caller):
            stream.end(end)

    def _on(self, caller: Caller) -> list[Stream]:
        return [one for one in self._open.get(caller.key, ()) if one.caller.connection == caller.connection]

    def end(self, key: str, end: End) -> int:
        """End all calls of one caller; how many there were."""
        streams = self._open.get(key, ())
        for stream in streams:
            stream.end(end)
        return len(streams)

    def end_all(self, end: End) -> None:
        """End every call."""
        for key in self._open:
            self.end(key, end)

    def __len__(self) -> int:
        return sum(map(len, self._open.values()))
