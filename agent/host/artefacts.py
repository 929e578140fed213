"""Lexicons that a policy names, each in a file named by its SHA-256 and verified before anybody is told of it.

What has come of one that is being fetched lies beside, and is gone on with after whatever interrupted it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from pathlib import Path

from agent.ports import Disk, OnStep, no_step
from policy.bundle.payload import Artefact

_MODE = 0o644  # helpers read them; nothing in them is secret


class ArtefactStore:
    """In `directory`, which every user may read."""

    def __init__(self, directory: Path, disk: Disk, on_step: OnStep = no_step) -> None:
        self._directory = directory
        self._disk = disk
        self._on_step = on_step

    def path(self, artefact: Artefact) -> Path:
        """Where it is, once it is there."""
        return self._directory / artefact.sha256

    def missing(self, wanted: Iterable[Artefact]) -> tuple[Artefact, ...]:
        """Those of `wanted` that are not here whole. Reads them all."""
        return tuple(artefact for artefact in wanted if not self._is_whole(self.path(artefact), artefact))

    def here(self, artefact: Artefact) -> int:
        """How many of its bytes have come. Raises OSError."""
        try:
            came = len(self._disk.read(self._part(artefact)))
        except FileNotFoundError:
            return 0
        if came <= artefact.bytes:
            return came
        self._disk.remove(self._part(artefact))
        return 0

    def add(self, artefact: Artefact, piece: bytes) -> None:
        """Its next bytes. Raises OSError."""
        self._disk.make_directory(self._directory, 0o755)
        self._disk.append(self._part(artefact), piece, _MODE)
        self._on_step("artefact.added")

    def finish(self, artefact: Artefact) -> bool:
        """All has come. False when it is not what the policy names: then it is let go. Raises OSError."""
        part = self._part(artefact)
        if not self._is_whole(part, artefact):
            self._disk.remove(part)
            return False
        self._disk.flush(part)
        self._on_step("artefact.flushed")
        self._disk.rename(part, self.path(artefact))
        self._on_step("artefact.renamed")
        self._disk.flush_directory(self._directory)
        return True

    def sweep(self, wanted: Collection[Artefact]) -> None:
        """Remove what none of `wanted` is. Raises OSError."""
        stay = {name for one in wanted for name in (self.path(one).name, self._part(one).name)}
        for name in self._disk.names(self._directory):
            if name not in stay:
                self._disk.remove(self._directory / name)

    def _part(self, artefact: Artefact) -> Path:
        return self._directory / f"{artefact.sha256}.part"

    def _is_whole(self, path: Path, artefact: Artefact) -> bool:
        try:
            data = self._disk.read(path)
        except OSError:
            return False
        return len(data) == artefact.bytes and hashlib.sha256(data).hexdigest() == artefact.sha256
