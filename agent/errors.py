"""Errors that a caller of the agent's parts must tell apart."""

from __future__ import annotations


class SensorLost(ConnectionError):
    """A sensor's source went away (display closed, hook gone). It is started again."""


class Unsupported(NotImplementedError):
    """This cannot work on this machine; the message says why, in words for a technician."""


class SpoolError(OSError):
    """The spool could not commit (disk full, file locked or gone). Nothing was acknowledged; try again."""


class EnrolmentError(RuntimeError):
    """Enrolment was refused or could not be done; the message says what, where and how to mend it."""


class LinkError(ConnectionError):
    """The other end of the local link broke its contract, or left."""
