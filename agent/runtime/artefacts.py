"""Fetches what a policy names, going on from the byte it had come to, and lets nobody have what is not just that."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Protocol

from agent.errors import ArtefactError
from agent.ports import FetchArtefact, Offload
from policy.bundle.payload import Artefact


class Artefacts(Protocol):
    """What policies name (agent/host/artefacts.py). Methods raise OSError."""

    def path(self, artefact: Artefact) -> Path:
        """Where it is, once it is there."""

    def missing(self, wanted: Iterable[Artefact]) -> tuple[Artefact, ...]:
        """Those that are not here whole."""

    def here(self, artefact: Artefact) -> int:
        """How many of its bytes have come."""

    def add(self, artefact: Artefact, piece: bytes) -> None:
        """Its next bytes."""

    def finish(self, artefact: Artefact) -> bool:
        """Whether all that came is what was wanted."""

    def sweep(self, wanted: Collection[Artefact]) -> None:
        """Remove all others."""


async def fetch_missing(
    wanted: Iterable[Artefact], artefacts: Artefacts, fetch: FetchArtefact, offload: Offload
) -> None:
    """Return once all of `wanted` is here. Raises ArtefactError where the collector has it not, or sends something
    else, and OSError where the disk does not take it.
    """
    for artefact in await offload(lambda: artefacts.missing(wanted)):
        here = await offload(lambda: artefacts.here(artefact))  # noqa: B023 - awaited at once
        if here < artefact.bytes:
            async for piece in fetch(bytes.fromhex(artefact.sha256), here):
                here += len(piece)
                await offload(lambda: artefacts.add(artefact, piece))  # noqa: B023 - awaited at once
                if here > artefact.bytes:
                    break
        if not await offload(lambda: artefacts.finish(artefact)):  # noqa: B023 - awaited at once
            raise ArtefactError("What came is not what the policy names.")
