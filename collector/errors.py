"""Errors that a caller of the collector's parts must tell apart. Each message is one sentence for its reader."""

from __future__ import annotations


class Refused(PermissionError):
    """The asker may not do this; the message says why, and tells nothing else."""


class TokenRefused(Refused):
    """The enrolment token is unknown, used up or out of date."""


class DeviceUnknown(Refused):
    """No such device is enrolled here."""


class DeviceRevoked(Refused):
    """The device's certificate was revoked."""


class DeviceCloned(Refused):
    """Two machines use this device's identity; this one must enrol as itself."""


class SignInRefused(Refused):
    """Name or password is wrong, or the account is closed; never says which."""


class TooManyTries(Refused):
    """Too many attempts; `retry_after` says how many seconds to wait."""

    def __init__(self, message: str, retry_after: float) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ProviderUnavailable(ConnectionError):
    """The school's identity provider does not answer, or not as it should; why, as a sentence's part."""


class NotFound(LookupError):
    """There is no such thing, or the asker may not know that there is."""


class BadRequest(ValueError):
    """What was sent breaks the contract; the message says where and how to mend it."""


class StoreUnavailable(OSError):
    """The database cannot be written now (locked, full, gone). Nothing was committed; try again."""


class NotifyFailed(ConnectionError):
    """A message did not leave; why, as a sentence's part that names no address."""
