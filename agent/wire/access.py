"""What was decided about a request for access, as it travels (protos/heed/v1/uplink.proto)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from agent.core.access import PROGRAM_LENGTH, AccessAnswer
from protos.heed.v1 import uplink_pb2

_SINCE = datetime(1970, 1, 1, tzinfo=UTC)
_REASON_LENGTH = 256
_ACCOUNT_LENGTH = 256


def access_to_wire(answer: AccessAnswer) -> uplink_pb2.AccessAnswer:
    """As the service passes it on."""
    until = 0 if answer.until is None else (answer.until - _SINCE) // timedelta(milliseconds=1)
    return uplink_pb2.AccessAnswer(
        request=answer.request.bytes,
        account=answer.account,
        program=answer.program,
        granted=answer.granted,
        reason=answer.reason,
        until_ms=until,
    )


def access_from_wire(message: uplink_pb2.AccessAnswer) -> AccessAnswer:
    """Raises ValueError or OverflowError when it breaks the contract."""
    return AccessAnswer(
        request=UUID(bytes=message.request),
        account=message.account[:_ACCOUNT_LENGTH],
        program=message.program[:PROGRAM_LENGTH],
        granted=message.granted,
        reason=message.reason[:_REASON_LENGTH],
        until=_SINCE + timedelta(milliseconds=message.until_ms) if message.until_ms else None,
    )
