"""Which helpers say nothing any more though they are connected, as one that its user stopped (SIGSTOP). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

SILENT_SECONDS = 20.0  # a helper pulses every five
_UNSEEN_SECONDS = 5.0  # who did not look for so long cannot say who was silent meanwhile

Key = TypeVar("Key")


class Silences(Generic[Key]):
    """To be told each second what each helper said last; `silent` are those that are so now."""

    def __init__(self) -> None:
        self.silent: frozenset[Key] = frozenset()
        self._heard: dict[Key, tuple[object, float]] = {}  # what was said last, and when it was first seen
        self._looked = float("-inf")

    def see(self, said: Mapping[Key, object], monotonic: float) -> list[Key]:
        """Those that have fallen silent since the last look. `said`: of each helper its last message, told from the
        one before by being another object.
        """
        afresh = monotonic - self._looked > _UNSEEN_SECONDS
        self._looked = monotonic
        before, self._heard = self._heard, {}
        for helper, message in said.items():
            last = before.get(helper)
            same = last is not None and last[0] is message and not afresh
            self._heard[helper] = (message, last[1] if same and last is not None else monotonic)
        silent = frozenset(one for one, (_, at) in self._heard.items() if monotonic - at >= SILENT_SECONDS)
        fallen = [one for one in said if one in silent and one not in self.silent]
        self.silent = silent
        return fallen
