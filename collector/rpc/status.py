"""Which gRPC status an error of the collector becomes (the table is in docs/architecture.md)."""

from __future__ import annotations

from typing import Final

import grpc

from collector import errors

End = tuple[grpc.StatusCode, str]
"""How a call ends: its status, and one sentence for the person who reads the device's log."""

REVOKED: Final[End] = (grpc.StatusCode.PERMISSION_DENIED, "This device was revoked; ask your school's IT.")
EXPIRED: Final[End] = (grpc.StatusCode.UNAUTHENTICATED, "This device's certificate ran out; it must be enrolled again.")
UNWATCHED: Final[End] = (grpc.StatusCode.ABORTED, "The Watch of this connection ended, and its other calls with it.")
STOPPING: Final[End] = (grpc.StatusCode.UNAVAILABLE, "The collector is stopping; try again.")
REPLACED: Final[End] = (grpc.StatusCode.ABORTED, "This device opened the same stream again; the newer one stays.")
FAULT: Final[End] = (grpc.StatusCode.INTERNAL, "The collector met a fault of its own; nothing was acknowledged.")

# The first that fits, so the special stands before the general.
_CODES: Final[tuple[tuple[type[Exception], grpc.StatusCode], ...]] = (
    (errors.BadRequest, grpc.StatusCode.INVALID_ARGUMENT),
    (errors.TokenRefused, grpc.StatusCode.UNAUTHENTICATED),
    (errors.DeviceUnknown, grpc.StatusCode.UNAUTHENTICATED),
    (errors.DeviceCloned, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.TooManyTries, grpc.StatusCode.RESOURCE_EXHAUSTED),
    (errors.StoreUnavailable, grpc.StatusCode.UNAVAILABLE),
    (errors.NotFound, grpc.StatusCode.NOT_FOUND),
    (errors.Refused, grpc.StatusCode.PERMISSION_DENIED),
)
_UNAVAILABLE = "The collector cannot write to its database now; nothing was acknowledged, try again."


def end_of(error: BaseException) -> End:
    """The status and sentence for an error; `FAULT` for one that no contract names, since its words may hold anything.

    Of a group of errors the first counts: they come from one stream's tasks, and the rest follow from it.
    """
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, errors.DeviceRevoked):
        return REVOKED
    for kind, code in _CODES:
        if isinstance(error, kind):
            # A database's own words may hold a path or a host; they are for the collector's log.
            return (code, _UNAVAILABLE if kind is errors.StoreUnavailable else str(error))
    return FAULT
