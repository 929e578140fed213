"""Which certificate to show: the one in force, or the renewed one that is on trial.

A connection that fails does not say whether the certificate was at fault or nobody was there. So the two take turns
until one is heard. A renewed certificate that failed while the old one was then heard at once has one doubt against it;
two doubts, with an hour or an outage between them, are enough to let it go and ask for another.
"""

from __future__ import annotations

_DOUBTS = 2


class Trial:
    """`renewed`: whether it is the renewed certificate's turn, where there is one."""

    def __init__(self) -> None:
        self.renewed = True
        self._failed = False
        self._doubts = 0

    def ended(self, *, renewed: bool, heard: bool) -> bool:
        """A connection that showed the `renewed` certificate or the old one is over; whether it ever was `heard`.

        Returns whether the renewed certificate is to be let go.
        """
        if renewed:
            self._failed, self.renewed = not heard, heard
            if heard:
                self._doubts = 0
            return False
        self.renewed = True
        if self._failed and heard:
            self._failed = False
            self._doubts += 1
        if self._doubts < _DOUBTS:
            return False
        self._doubts = 0
        return True
