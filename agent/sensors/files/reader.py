"""One document read: the small kinds here, PDF in a process apart, which gives back its memory and can be ended.

The process gets the file as its standard input, never its name, which others could see among the processes.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from agent.core.documents import FILE_LIMIT, Kind, Reading, Unread
from agent.ports import Offload
from agent.sensors.files.answer import decode_reading

_SECONDS = 20.0  # for one file, on a device that is busy
_ANSWER_LIMIT = 8 * 1024 * 1024  # bytes


class DocumentReader:
    """`apart`: the command that reads a PDF on its standard input (agent/app/reading.py)."""

    def __init__(self, apart: Sequence[str], offload: Offload, seconds: float = _SECONDS) -> None:
        self._apart = tuple(apart)
        self._offload = offload
        self._seconds = seconds

    async def read(self, path: Path, kind: Kind) -> Reading | None:
        """What it says; None where there is no such file any more, or it is no ordinary one. Raises nothing."""
        try:
            if kind is not Kind.PDF:
                return await self._offload(lambda: _read_here(path, kind))
            descriptor = _open(path)
            try:
                return await self._read_apart(descriptor)
            finally:
                os.close(descriptor)
        except _NoFile:
            return None
        except _TooLarge:
            return Reading(unread=Unread.TOO_LARGE)
        except OSError:
            return Reading(unread=Unread.REFUSED)
        except Exception:  # noqa: BLE001 - a reader of hostile files raises anything, and none may end the sensor
            return Reading(unread=Unread.DAMAGED)

    async def _read_apart(self, descriptor: int) -> Reading:
        process = await asyncio.create_subprocess_exec(
            *self._apart, stdin=descriptor, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            async with asyncio.timeout(self._seconds):
                answer = await _all(process.stdout)
                code = await process.wait()
        except TimeoutError:
            return Reading(unread=Unread.TOO_LONG)
        finally:
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await asyncio.shield(process.wait())
        return decode_reading(answer) if code == 0 else Reading(unread=Unread.TOO_LARGE)


async def _all(stream: asyncio.StreamReader | None) -> bytes:
    """All that comes, up to the limit."""
    answer = bytearray()
    while stream is not None and len(answer) <= _ANSWER_LIMIT and (piece := await stream.read(64 * 1024)):
        answer += piece
    return bytes(answer)


class _NoFile(Exception):
    """There is no such file any more, or it is no ordinary one."""


class _TooLarge(Exception):
    """It is larger than any that is opened."""


def _open(path: Path) -> int:
    """Raises OSError, _NoFile, _TooLarge. A link is not followed and a pipe not waited for: neither is a document that
    arrived.
    """
    try:
        descriptor = os.open(path, _flags())
    except FileNotFoundError as error:
        raise _NoFile from error
    about = os.fstat(descriptor)
    if stat.S_ISREG(about.st_mode) and about.st_size <= FILE_LIMIT:
        return descriptor
    os.close(descriptor)
    raise _TooLarge if stat.S_ISREG(about.st_mode) else _NoFile


def _flags() -> int:
    if sys.platform == "win32":
        return os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT
    else:
        return os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


def _read_here(path: Path, kind: Kind) -> Reading:
    """Raises OSError, _NoFile, _TooLarge."""
    # Loaded with the first document: many sessions never see one.
    from agent.sensors.files.office import read_office  # noqa: PLC0415 - see above
    from agent.sensors.files.plain import read_plain  # noqa: PLC0415 - see above

    with os.fdopen(_open(path), "rb") as file:
        return read_plain(file) if kind is Kind.PLAIN else read_office(file, kind)
