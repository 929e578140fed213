"""Text files: UTF-8 as most are, UTF-16 where the file says so, else what Windows wrote in Western Europe."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from agent.core.documents import TEXT_LIMIT, Reading, Unread
from agent.sensors.files.gathered import Full, Gathered

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDEST = 4  # bytes of a character


def read_plain(file: BinaryIO, limit: int = TEXT_LIMIT) -> Reading:
    """Its lines, as far as they are looked at. What is no text (a NUL, as programs have) is damaged. Raises OSError."""
    data = file.read(limit * _WIDEST + 1)
    utf16 = data.startswith(_UTF16)
    if b"\0" in data and not utf16:
        return Reading(unread=Unread.DAMAGED)
    gathered = Gathered(limit)
    try:
        for line in _decoded(data, utf16=utf16).splitlines():
            gathered.add(line)
            gathered.close()
    except Full:
        return gathered.reading(Unread.TOO_LARGE)
    return gathered.reading(Unread.TOO_LARGE if len(data) > limit * _WIDEST else None)


def _decoded(data: bytes, *, utf16: bool) -> str:
    if utf16:
        return data.decode("utf-16", "replace")
    try:
        # The last character may be cut where the reading ended: that alone is no sign of another encoding.
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
