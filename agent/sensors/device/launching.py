"""Whether a program could be started, told of its file without starting it: there, executable, its interpreter there.

A library that it lacks is not seen: only starting it would show that, and a check must start nothing.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Iterable
from pathlib import Path

_HEAD = struct.Struct("<16xHHIQQQIHHH")  # an ELF header of 64 bits, little-endian
_PART = struct.Struct("<IIQQQQQQ")
_INTERPRETER = 3  # PT_INTERP
_MOST_PARTS = 128
_LONGEST = 4096


def find_program(names: Iterable[str], places: str) -> str:
    """The first of these that may be started by its name, or else that is there at all; empty where none is."""
    wanted = [name for name in names if name and "/" not in name and "\0" not in name]
    for name in wanted:
        if found := shutil.which(name, path=places):
            return found
    there = [Path(place) / name for name in wanted for place in places.split(os.pathsep)]
    return next((str(one) for one in there if os.path.lexists(one)), "")


def trouble_of(file: str) -> str:
    """Why this file cannot be started, as the end of a sentence; empty where nothing speaks against it."""
    path = Path(file)
    try:
        if not path.is_file():
            return "its file is gone" if path.is_symlink() else "it is no file"
        if not os.access(path, os.X_OK):
            return "its file may not be executed"
        with path.open("rb") as program:
            head = program.read(_LONGEST)
            interpreter = _interpreter(head)
    except OSError as error:
        return f"its file cannot be read ({error.strerror})"
    if not head:
        return "its file is empty"
    if interpreter and not Path(interpreter).exists():
        return f"{interpreter}, which it needs, is not there"
    return ""


def _interpreter(head: bytes) -> str:
    """What the kernel starts this by, from the file's first bytes; empty for nothing else."""
    if head.startswith(b"#!"):
        words = head[2:].partition(b"\n")[0].split()
        return words[0].decode("utf-8", "replace") if words else ""
    if head[:6] != b"\x7fELF\x02\x01" or len(head) < _HEAD.size:
        return ""
    _, _, _, _, first, _, _, _, size, count = _HEAD.unpack_from(head)
    for number in range(min(count, _MOST_PARTS)):
        place = first + number * size
        if size < _PART.size or place + _PART.size > len(head):
            break
        kind, _, start, _, _, length, _, _ = _PART.unpack_from(head, place)
        if kind == _INTERPRETER:
            return head[start : start + length].rstrip(b"\0").decode("utf-8", "replace")
    return ""
