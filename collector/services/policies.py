"""Policy as it is: versions, documents, what devices have in force, and who can agree to a change of it."""

from __future__ import annotations

from collector.domain.policies import DeviceState, Document, Version
from collector.errors import NotFound
from collector.services import policy_people
from collector.services.policy_key import Signer
from collector.services.policy_people import TrustReport, TrustRow
from collector.services.policy_publishing import Publishing
from collector.store import Store

__all__ = ["Policies", "TrustReport", "TrustRow"]


class Policies:
    """Reading; changing it is collector/services/policy_proposals.py's."""

    def __init__(self, store: Store, publishing: Publishing) -> None:
        self._store = store
        self._publishing = publishing

    async def current(self) -> Version | None:
        """The newest version, None before the first."""
        async with self._store.read() as uow:
            return await uow.policies.newest()

    async def versions(self) -> list[Version]:
        """All, newest first."""
        async with self._store.read() as uow:
            return (await uow.policies.versions())[::-1]

    async def version(self, number: int) -> Version:
        """One of them. Raises NotFound."""
        async with self._store.read() as uow:
            version = await uow.policies.version(number)
        if version is None:
            raise NotFound(f"There is no version {number}.")
        return version

    async def document(self, version: int | None = None) -> Document:
        """What a version says, of the newest where none is named. Raises NotFound, Tampered."""
        async with self._store.read() as uow:
            found = await (uow.policies.newest() if version is None else uow.policies.version(version))
            if found is None:
                raise NotFound("There is no policy yet." if version is None else f"There is no version {version}.")
            return await self._publishing.document(uow, found.document_hash)

    async def devices(self) -> list[DeviceState]:
        """What each device last said of its policy."""
        async with self._store.read() as uow:
            return await uow.policy_devices.list()

    async def trust(self) -> TrustReport:
        """Who can agree to changes, who cannot yet, and what somebody should mend. Raises Tampered."""
        async with self._store.read() as uow:
            return await policy_people.report(uow, await self._publishing.in_force(uow))

    def signer(self) -> Signer:
        """The key that signs, and that newly enrolled devices trust. Raises OSError, ValueError."""
        return self._publishing.key.signer()
