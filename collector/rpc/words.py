"""What the collector says to a device besides policy and challenges, as protobuf."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from collector.services.device_words import Word
from protos.heed.v1 import uplink_pb2

_SINCE = datetime(1970, 1, 1, tzinfo=UTC)


def word_message(word: Word) -> uplink_pb2.WatchResponse:
    """As it goes down the Watch."""
    until = 0 if word.until is None else (word.until - _SINCE) // timedelta(milliseconds=1)
    return uplink_pb2.WatchResponse(
        access=uplink_pb2.AccessAnswer(
            request=word.request.bytes,
            account=word.account,
            program=word.program,
            granted=word.granted,
            reason=word.reason,
            until_ms=until,
        )
    )
