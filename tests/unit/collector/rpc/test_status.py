from __future__ import annotations

import grpc
import pytest

from collector import errors
from collector.rpc.status import FAULT, REVOKED, end_of

STATUS = grpc.StatusCode


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.BadRequest("x"), STATUS.INVALID_ARGUMENT),
        (errors.TokenRefused("x"), STATUS.UNAUTHENTICATED),
        (errors.DeviceUnknown("x"), STATUS.UNAUTHENTICATED),
        (errors.DeviceRevoked("x"), STATUS.PERMISSION_DENIED),
        (errors.DeviceCloned("x"), STATUS.FAILED_PRECONDITION),
        (errors.TooManyTries("x", 1.0), STATUS.RESOURCE_EXHAUSTED),
        (errors.StoreUnavailable("x"), STATUS.UNAVAILABLE),
        (errors.NotFound("x"), STATUS.NOT_FOUND),
        (errors.Refused("x"), STATUS.PERMISSION_DENIED),
        (RuntimeError("x"), STATUS.INTERNAL),
    ],
)
def test_every_error_of_the_collector_has_its_status(error: Exception, code: grpc.StatusCode) -> None:
    assert end_of(error)[0] is code
    assert end_of(ExceptionGroup("tasks", [ExceptionGroup("inner", [error])]))[0] is code


def test_only_contracts_speak() -> None:
    assert end_of(errors.BadRequest("event 3: id is missing"))[1] == "event 3: id is missing"
    assert "secret" not in end_of(errors.StoreUnavailable("secret"))[1]
    assert end_of(KeyError("secret")) == FAULT
    assert end_of(errors.DeviceRevoked("secret")) == REVOKED
