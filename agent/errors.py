"""Errors that a caller of the agent's parts must tell apart."""

from __future__ import annotations


class SensorLost(ConnectionError):
    """A sensor's source went away (display closed, hook gone). It is started again."""


class DisplayLost(SensorLost):
    """The display that a sensor watched is gone, or does not answer."""


class HookLost(SensorLost):
    """The operating system saw input that the hook did not; `blind_seconds` is how long that may have been so."""

    def __init__(self, message: str, blind_seconds: float) -> None:
        super().__init__(message)
        self.blind_seconds = blind_seconds


class Unsupported(NotImplementedError):
    """This cannot work on this machine; the message says why, in words for a technician."""


class SpoolError(OSError):
    """The spool could not commit (disk full, file locked or gone). Nothing was acknowledged; try again."""


class EnrolmentError(RuntimeError):
    """Enrolment was refused or could not be done; the message says what, where and how to mend it."""


class LinkError(ConnectionError):
    """The other end of the local link broke its contract, or left."""
