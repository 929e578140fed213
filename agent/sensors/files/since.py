"""Since when the files of a place count, in wall seconds since 1970. Pure.

What was there before anybody watched is nobody's business, whether the helper has only begun, the policy names a folder
only now, or a disk with the folder comes late or comes back. What is on a stick is new here, however old it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

EVER = 0.0  # since when files count that are as old as they may be


class Since:
    """Of one life of the sensor."""

    def __init__(self, places: Iterable[str], began: float) -> None:
        """`places`: those that count since it `began`."""
        self.began = began
        self._places = dict.fromkeys(places, began)
        self._named: dict[str, float] = {}
        self._told = False

    def name(self, named: Iterable[str] | None, now: float) -> None:
        """What the policy names besides, None while none is known. What it did not name before counts since it `began`
        where that is the first that is heard of any policy, and from `now` on otherwise.
        """
        if named is not None:
            known, at = self._named, now if self._told else self.began
            self._told = True
            self._named = {place: known.get(place, at) for place in named}

    def is_named(self, path: str) -> bool:
        """Whether it lies in a folder that the policy names."""
        return any(path.startswith(f"{place}{os.sep}") for place in self._named)

    def of(self, root: str) -> float:
        """Of a place, a folder that the policy names, or a stick."""
        return self._places.get(root, self._named.get(root, EVER))

    def put_back(self, now: float) -> None:
        """The clock may have been put back to `now`: then all counts that came since."""
        self.began = min(self.began, now)
        for since in (self._places, self._named):
            since.update({place: min(at, now) for place, at in since.items()})
