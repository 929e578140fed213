"""What one field of a message may hold. A rule reads a field and gives it back as plain data, or says what is wrong.

Pure. A sentence names the field and the limit, never the value: it goes to logs and over the wire.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from google.protobuf.descriptor import EnumDescriptor
from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp

from collector.domain.received import Json
from collector.domain.sequence import LARGEST

Rule = Callable[[Message, str], Json]
Table = Mapping[str, Rule]

END_OF_TIME: Final = 32_503_680_000  # 3000-01-01 in Unix seconds; a device's clock may be wrong, but not beyond this
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class FieldError(ValueError):
    """A field breaks its rule; the message says how, to stand after the field's name."""


def text(limit: int, *, required: bool = False) -> Rule:
    """At most `limit` characters, without NUL (which PostgreSQL cannot store)."""

    def check(message: Message, name: str) -> str:
        value: str = getattr(message, name)
        if len(value) > limit:
            raise FieldError(f"is longer than {limit} characters")
        if required and not value:
            raise FieldError("is missing")
        if "\0" in value:
            raise FieldError("holds a NUL character")
        return value

    return check


def octets(limit: int, *, required: bool = False) -> Rule:
    """At most `limit` bytes, given as hex."""

    def check(message: Message, name: str) -> str:
        value: bytes = getattr(message, name)
        if len(value) > limit:
            raise FieldError(f"is longer than {limit} bytes")
        if required and not value:
            raise FieldError("is missing")
        return value.hex()

    return check


def word(*allowed: str) -> Rule:
    """One of a few fixed words."""

    def check(message: Message, name: str) -> str:
        value: str = getattr(message, name)
        if value not in allowed:
            raise FieldError(f"is none of {', '.join(allowed)}")
        return value

    return check


def member(kind: EnumDescriptor) -> Rule:
    """A named value of the enumeration, never its zero; given in lower case without the prefix ("typed")."""
    prefix = kind.values_by_number[0].name.removesuffix("UNSPECIFIED")
    words = {value.number: value.name.removeprefix(prefix).lower() for value in kind.values if value.number}

    def check(message: Message, name: str) -> str:
        value: int = getattr(message, name)
        if value == 0:
            raise FieldError("is missing")
        if value not in words:
            raise FieldError("is a number without a meaning here")
        return words[value]

    return check


def flag(message: Message, name: str) -> bool:
    """True or false; anything goes."""
    value: bool = getattr(message, name)
    return value


def count(message: Message, name: str) -> int:
    """A whole number that a signed 64-bit column can hold, not below 0."""
    value: int = getattr(message, name)
    if not 0 <= value <= LARGEST:
        raise FieldError("is too large a number")
    return value


def offset(message: Message, name: str) -> int:
    """A whole number of either sign; the wire type already keeps it within 64 bits."""
    value: int = getattr(message, name)
    return value


def fraction(message: Message, name: str) -> float:
    """A number from 0 to 1."""
    value: float = getattr(message, name)
    if math.isnan(value) or not 0.0 <= value <= 1.0:
        raise FieldError("is not between 0 and 1")
    return value


def facts(entries: int, limit: int) -> Rule:
    """A map of at most `entries`, each key and value at most `limit` characters."""

    def check(message: Message, name: str) -> dict[str, Json]:
        value: Mapping[str, str] = getattr(message, name)
        if len(value) > entries:
            raise FieldError(f"has more than {entries} entries")
        for key, entry in value.items():
            if len(key) > limit or len(entry) > limit:
                raise FieldError(f"has an entry longer than {limit} characters")
            if "\0" in key or "\0" in entry:
                raise FieldError("holds a NUL character")
        return dict(value)

    return check


def durations(entries: int, limit: int) -> Rule:
    """A map of at most `entries` whole numbers, each key at most `limit` characters."""

    def check(message: Message, name: str) -> dict[str, Json]:
        value: Mapping[str, int] = getattr(message, name)
        if len(value) > entries:
            raise FieldError(f"has more than {entries} entries")
        for key in value:
            if len(key) > limit:
                raise FieldError(f"has an entry longer than {limit} characters")
            if "\0" in key:
                raise FieldError("holds a NUL character")
        return dict(value)

    return check


def texts(entries: int, limit: int) -> Rule:
    """A list of at most `entries`, each of at most `limit` characters."""

    def check(message: Message, name: str) -> list[Json]:
        value: Sequence[str] = getattr(message, name)
        if len(value) > entries:
            raise FieldError(f"has more than {entries} entries")
        for entry in value:
            if len(entry) > limit:
                raise FieldError(f"has an entry longer than {limit} characters")
            if "\0" in entry:
                raise FieldError("holds a NUL character")
        return list(value)

    return check


def moment(message: Message, name: str) -> str | None:
    """A point in time as ISO 8601 in UTC, or None where it is left out."""
    return instant(getattr(message, name)).isoformat() if message.HasField(name) else None


def instant(stamp: Timestamp) -> datetime:
    """The timestamp as an aware datetime, to the microsecond. Raises FieldError outside 1970 to 2999."""
    seconds, nanos = stamp.seconds, stamp.nanos
    if not (0 <= seconds < END_OF_TIME and 0 <= nanos < 1_000_000_000):
        raise FieldError("is no time between 1970 and 2999")
    return _EPOCH + timedelta(seconds=seconds, microseconds=nanos // 1000)
