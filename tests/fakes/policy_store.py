"""What the collector's services of policy read and write, in memory: as much of a store as they use."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import cast

from collector.domain.policies import DeviceState, Published
from collector.domain.received import Json
from collector.errors import StoreUnavailable
from collector.services.live import Announcement, Live, Topic
from collector.store import Store


class FakePolicyStore:
    """One transaction's repositories and the store at once. `available` is the fault that a test may plant."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.available = True
        self.reads = 0
        self.briefs: list[Published] = []
        self.envelopes: dict[int, bytes] = {}
        self.states: dict[str, DeviceState] = {}
        self.contents: dict[str, bytes] = {}
        self.policies = self.policy_devices = self.artefacts = self

    @property
    def store(self) -> Store:
        """As the services want it."""
        return cast("Store", self)

    def publish(
        self, version: int, envelope: bytes, *, agreed: bool = False, rollout: dict[str, Json] | None = None
    ) -> None:
        """Add a version, or change one; everybody is told."""
        kept = {one.version: one for one in self.briefs}
        kept[version] = Published(version, hashlib.sha256(envelope).hexdigest(), agreed, rollout)
        self.briefs = [kept[number] for number in sorted(kept)]
        self.envelopes[version] = envelope
        self.live.announce(Announcement(Topic.POLICY))

    def add_artefact(self, content: bytes) -> bytes:
        """Its SHA-256."""
        hash_ = hashlib.sha256(content)
        self.contents[hash_.hexdigest()] = content
        return hash_.digest()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[FakePolicyStore]:
        self._fail()
        self.reads += 1
        yield self

    @asynccontextmanager
    async def begin(self, _name: str = "store") -> AsyncIterator[FakePolicyStore]:
        self._fail()
        yield self

    async def in_brief(self) -> list[Published]:
        return list(self.briefs)

    async def envelope(self, number: int) -> bytes | None:
        return self.envelopes.get(number)

    async def keep(self, states: Sequence[DeviceState]) -> None:
        self.states |= {state.device_id: state for state in states}

    async def content(self, sha256: str) -> bytes | None:
        return self.contents.get(sha256)

    def _fail(self) -> None:
        if not self.available:
            raise StoreUnavailable("gone")
