"""Errors that a caller of the agent's parts must tell apart."""

from __future__ import annotations


class SensorLost(ConnectionError):
    """A sensor's source went away (display closed, hook gone). It is started again.

    `seen_until`: monotonic seconds until which it is known to have seen; None where it saw until now, or never.
    """

    def __init__(self, message: str, seen_until: float | None = None) -> None:
        super().__init__(message)
        self.seen_until = seen_until


class DisplayLost(SensorLost):
    """The display that a sensor watched is gone, or does not answer."""


class HookLost(SensorLost):
    """The hook ended, or the operating system saw input that it did not."""


class Unsupported(NotImplementedError):
    """This cannot work on this machine; the message says why, in words for a technician."""


class LockError(RuntimeError):
    """The screen could not be asked to lock; the message says why."""


class SpoolError(OSError):
    """The spool could not commit (disk full, file locked or gone). Nothing was acknowledged; try again."""


class EnrolmentError(RuntimeError):
    """Enrolment was refused or could not be done; the message says what, where and how to mend it."""


class ArtefactError(RuntimeError):
    """The collector will not give what a policy names; the message says why."""


class AskedTooOften(RuntimeError):
    """The same was asked a little while ago, or much in an hour."""


class LinkError(ConnectionError):
    """The other end of the local link broke its contract, or left."""


class UpdatesUnreachable(ConnectionError):
    """The releases cannot be asked for now; nothing was changed."""


class UpdateRefused(RuntimeError):
    """The releases are not to be believed, or a version cannot be put in; the message says why. Nothing was changed."""


class UpdateBusy(UpdateRefused):
    """Something else installs just now, and nothing was changed: it may be done later."""
