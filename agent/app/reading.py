"""The process apart that reads one PDF from its standard input, within limits of its own: see agent/sensors/files."""

from __future__ import annotations

import io
import sys
from typing import BinaryIO

from agent.core.documents import FILE_LIMIT
from agent.host.hardening import forbid_core_dumps
from agent.sensors.files.answer import encode_reading
from agent.sensors.files.pdf import read_pdf

_MEMORY = 512 * 1024 * 1024  # bytes of address space
_SECONDS = 15  # of processor time


def read_document(source: BinaryIO, answer: BinaryIO) -> int:
    """Answer with what it says, and end. What asks for more than the limits ends this process, and no other."""
    forbid_core_dumps()
    _bound()
    answer.write(encode_reading(read_pdf(io.BytesIO(source.read(FILE_LIMIT + 1)))))
    answer.flush()
    return 0


def _bound() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - absent on Windows, where only the reader's deadline holds

        if sys.platform == "linux":  # macOS knows no such limit
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it writes no file
