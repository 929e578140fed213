"""UUID version 7 from a clock reading and random bytes (RFC 9562 section 5.7): ids that sort by time."""

from __future__ import annotations

from uuid import UUID


def uuid7(unix_ms: int, random: bytes) -> UUID:
    """The UUIDv7 for `unix_ms` milliseconds since 1970 and at least 10 random bytes."""
    if len(random) < 10:
        raise ValueError("uuid7 needs 10 random bytes")
    value = (unix_ms & (1 << 48) - 1) << 80 | int.from_bytes(random[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
