"""The rotating token that tells a device from its clone (design section 4, Identity).

Before each Watch the token is marked void on the disk; the answer brings the next one. Two machines with one image then
show the same token twice, and the collector sees it. The record has a fixed size, is written in place and flushed, so
it works on a full disk and is never half a file.
"""

from __future__ import annotations

import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from agent.errors import EnrolmentError
from agent.ports import OnStep, no_step

TOKEN_BYTES = 32
_FORM = struct.Struct("!4sB32sI")
_MAGIC = b"HXT1"
_CURRENT, _VOID = 1, 2


@dataclass(frozen=True, slots=True)
class ExchangeToken:
    """What to show. `interrupted`: it was voided by an exchange whose answer was never kept."""

    value: bytes
    interrupted: bool


class TokenFile:
    """The token in the file `path`."""

    def __init__(self, path: Path, on_step: OnStep = no_step) -> None:
        self._path = path
        self._on_step = on_step

    def keep(self, value: bytes) -> None:
        """Keep a fresh token. Raises OSError, and EnrolmentError for a token of another size."""
        if len(value) != TOKEN_BYTES:
            raise EnrolmentError("the collector sent an exchange token of a wrong size")
        self._write(_CURRENT, value)
        self._on_step("token.kept")

    def void(self) -> ExchangeToken:
        """Mark the token void and return it, to be shown once. Raises OSError and EnrolmentError."""
        try:
            magic, state, value, check = _FORM.unpack(self._path.read_bytes()[: _FORM.size])
        except FileNotFoundError as error:
            raise EnrolmentError("this device's exchange token is gone: enrol it again with --replace") from error
        except struct.error as error:
            raise EnrolmentError("this device's exchange token is damaged: enrol it again with --replace") from error
        if magic != _MAGIC or check != zlib.crc32(value):
            raise EnrolmentError("this device's exchange token is damaged: enrol it again with --replace")
        if state != _VOID:
            self._write(_VOID, value)
        self._on_step("token.voided")
        return ExchangeToken(value, interrupted=state == _VOID)

    def _write(self, state: int, value: bytes) -> None:
        with open(self._path, "r+b" if self._path.exists() else "xb", buffering=0, opener=_privately) as file:
            file.write(_FORM.pack(_MAGIC, state, value, zlib.crc32(value)))
            os.fsync(file.fileno())


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
