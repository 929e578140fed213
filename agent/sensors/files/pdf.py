"""PDF by pypdf, which takes much memory and, of an absurd file, much time: so nothing loads it
but a short-lived process with limits of its own.
"""

from __future__ import annotations

from typing import BinaryIO

from agent.core.documents import TEXT_LIMIT, Reading, Unread
from agent.sensors.files.gathered import Full, Gathered

_PAGES = 300


def read_pdf(file: BinaryIO, limit: int = TEXT_LIMIT) -> Reading:
    """The text of its pages, a line an entry, as far as they are looked at. What was scanned holds none."""
    from pypdf import PdfReader  # noqa: PLC0415 - 20 MB that only a child process should hold

    gathered = Gathered(limit)
    try:
        reader = PdfReader(file, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return Reading(unread=Unread.LOCKED)
        for number, page in enumerate(reader.pages):
            if number >= _PAGES:
                return gathered.reading(Unread.TOO_LARGE)
            for line in page.extract_text().splitlines():
                gathered.add(line)
                gathered.close()
    except Full:
        return gathered.reading(Unread.TOO_LARGE)
    except MemoryError:
        return gathered.reading(Unread.TOO_LARGE)
    except Exception:  # noqa: BLE001 - a reader of hostile files raises anything; each is a damaged file to us
        return gathered.reading(Unread.DAMAGED)
    return gathered.reading()
