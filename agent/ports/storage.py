"""What is kept on this device: secrets, files, and the steps of a durable change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class Keystore(Protocol):
    """Keeps this device's secrets as the OS lets it."""

    def load(self, name: str) -> bytes | None:
        """The secret, or None when there is none."""

    def store(self, name: str, secret: bytes) -> None:
        """Keep it durably, readable by the service's account only."""

    def delete(self, name: str) -> None:
        """Forget it; no error when there is none."""


class Disk(Protocol):
    """Files, with what survives a loss of power told apart: bytes once `flush` returned, a name, new or gone, once
    `flush_directory` did. Every method raises OSError.
    """

    def read(self, path: Path) -> bytes:
        """All of it. Raises FileNotFoundError."""

    def write(self, path: Path, data: bytes, mode: int) -> None:
        """The file holds this and nothing else; made with `mode` where there was none."""

    def append(self, path: Path, data: bytes, mode: int) -> None:
        """The file holds this too, at its end; made with `mode` where there was none."""

    def flush(self, path: Path) -> None:
        """What was written to it survives from now on."""

    def rename(self, old: Path, new: Path) -> None:
        """`new` is what `old` was."""

    def remove(self, path: Path) -> None:
        """It is gone; no error when there is none."""

    def make_directory(self, path: Path, mode: int) -> None:
        """It is there, and what it is in; no error when it was."""

    def flush_directory(self, path: Path) -> None:
        """Which names it holds survives from now on."""

    def names(self, path: Path) -> list[str]:
        """What it holds; nothing where there is no such directory."""


OnStep = Callable[[str], None]
"""Called at each boundary of a durable change, by its name ("spool.before_commit", "token.voided", …), so that a test
can end the process just there. Does nothing otherwise."""


def no_step(_name: str) -> None:
    """What `OnStep` is outside of tests."""
