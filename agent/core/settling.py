"""Files that changed, until they have not changed for a moment; then each is looked at once. Pure.

A file whose writer closed it is done with after the moment; one of which that is not known (it was found by looking, or
appeared by a link) is done with once two looks a moment apart find the same. Bounded: what finds no room is said so,
and the folders are then looked through again, so that nothing is lost.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

QUIET_SECONDS = 0.4
LIMIT = 4_096  # files
_LONGEST = 10.0  # seconds after which a file that changes all the time is looked at as it is


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that may be done with. `since`: of its first change, monotonic seconds; `mark`: how it was at the last
    look, None where there was none; `closed`: its writer has closed it.
    """

    path: str
    since: float
    due: float
    closed: bool
    mark: int | None = None


class Settling:
    """Times are monotonic seconds and never run backwards."""

    def __init__(self, limit: int = LIMIT, quiet: float = QUIET_SECONDS) -> None:
        self._waiting: OrderedDict[str, Waiting] = OrderedDict()  # in the order in which they are due
        self._limit = limit
        self._quiet = quiet

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def has_room(self) -> bool:
        """Whether it is worth looking for more."""
        return len(self._waiting) * 2 < self._limit

    @property
    def next_due(self) -> float | None:
        """When the next one may be done with; None where none waits."""
        return next(iter(self._waiting.values())).due if self._waiting else None

    def changed(self, path: str, at: float, *, closed: bool, mark: int | None = None) -> bool:
        """This one changed, or was found. Whether there was room for it."""
        before = self._waiting.get(path)
        if before is None and len(self._waiting) >= self._limit:
            return False
        if before is not None and mark is not None and (before.closed or before.mark == mark):
            return True  # found again by looking, and nothing happened to it since
        since = at if before is None else before.since
        due = at + self._quiet
        if before is not None and at - since >= _LONGEST:
            due = before.due  # it keeps its place
        self._waiting[path] = Waiting(path, since, due, closed or (before is not None and before.closed), mark)
        if before is None or due != before.due:
            self._waiting.move_to_end(path)
        return True

    def due(self, at: float, most: int) -> list[Waiting]:
        """Those that may be done with now; they wait no more, unless they are told to `wait_on`."""
        told: list[Waiting] = []
        while self._waiting and len(told) < most:
            path, first = next(iter(self._waiting.items()))
            if first.due > at:
                break
            del self._waiting[path]
            told.append(first)
        return told

    def is_done(self, one: Waiting, mark: int, at: float) -> bool:
        """Whether this one, as it is now, is done with."""
        return one.closed or one.mark == mark or at - one.since >= _LONGEST

    def wait_on(self, one: Waiting, mark: int, at: float) -> None:
        """It is not done with. It is let in even where there is no room, having had its place."""
        if one.path not in self._waiting:
            self._waiting[one.path] = Waiting(one.path, one.since, at + self._quiet, one.closed, mark)
