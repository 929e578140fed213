"""Which signed policies a device is to be offered, from what the store has published; and when there is something new.

A device is offered the newest version whose roll-out reaches it and, before that, every version since its own that
people agreed to: it walks from each to the next, so that versions may be skipped and no agreement can
(policy/bundle/judge.py). Ten thousand devices ask within seconds of a new version, so what is published is kept in
memory, in brief, and so are the few envelopes that were asked for.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import structlog

from collector.domain import rollout as rule
from collector.domain.policies import Published
from collector.domain.rollout import Rollout
from collector.errors import StoreUnavailable
from collector.services.live import Live, Topic
from collector.store import Store

__all__ = ["PolicyOffers"]

_LOOK_SECONDS = 30.0  # news may be lost between collectors; then it is found by looking
_RETRY_SECONDS = 1.0
_KEPT = 16  # envelopes

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Offered:
    """A version, and how it goes out: None is to all."""

    version: int
    hash: str
    agreed: bool
    rollout: Rollout | None


class PolicyOffers:
    """`run` keeps up with the store; all else answers from memory."""

    def __init__(self, store: Store, live: Live) -> None:
        self._store = store
        self._live = live
        self._offered: list[_Offered] = []  # newest first
        self._hashes: dict[int, str] = {}
        self._agreed: list[int] = []  # oldest first
        self._seen: list[Published] = []
        self._envelopes: dict[int, bytes] = {}
        self._loading = asyncio.Lock()
        self._looking = asyncio.Lock()
        self._news = asyncio.Event()
        self._changed = asyncio.Condition()
        self.generation = 0
        """Counts the changes of what is offered."""

    async def run(self) -> None:
        """Keep up with what is published, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen(), name="policy.news")
            tasks.create_task(self._keep_up(), name="policy.offers")

    async def refresh(self) -> None:
        """Look at what is published now. Raises StoreUnavailable."""
        async with self._looking:  # one after another, or an older look might be the last word
            async with self._store.read() as uow:
                seen = await uow.policies.in_brief()
            if seen == self._seen:
                return
            if seen:
                await self._envelope(seen[-1].version)  # before anybody asks: who is told of it must be able to get it
            self._seen = seen
            self._offered = [one for one in map(_offered, reversed(seen)) if one is not None]
            self._hashes = {one.version: one.hash for one in self._offered}
            self._agreed = [one.version for one in reversed(self._offered) if one.agreed]
        async with self._changed:
            self.generation += 1
            self._changed.notify_all()

    async def changed(self, since: int) -> int:
        """The generation, once it is beyond `since`."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.generation > since)
        return self.generation

    def due(self, device_id: str, version: int) -> int:
        """The version that a device with `version` in force is to have, 0 when it has what it shall. Quick."""
        for one in self._offered:
            if one.version <= version:
                return 0
            if one.rollout is None or rule.offers(one.rollout, device_id, version):
                return one.version
        return 0

    def wrong(self, device_id: str, hash_: str) -> str:
        """Why what a device has in force, by its hash (hex; empty: nothing), is not what it shall have; or empty."""
        version = next((number for number, known in self._hashes.items() if known == hash_), 0)
        if hash_ and not version:
            return "a policy is in force there that this school never published"
        if wanted := self.due(device_id, version):
            return f"policy {version} is in force there, and {wanted} is to be" if version else "no policy is in force"
        return ""

    async def offers_for(self, device_id: str, version: int, hash_: str) -> list[bytes]:
        """The chain of envelopes for a device with this in force, the newest last; empty when there is nothing to
        offer. 0 and an empty hash: it has none. A version with an empty hash: it lost that one's bytes, and has them
        again before all else. Raises StoreUnavailable.
        """
        ours = self._hashes.get(version)
        if ours is not None and hash_ not in ("", ours):
            _log.warning("policy.another_in_force", device=device_id, version=version)
        chain = [version] if ours is not None and not hash_ else []
        if newest := self.due(device_id, version):
            chain += self._agreed[bisect_right(self._agreed, version) : bisect_left(self._agreed, newest)]
            chain.append(newest)
        return [await self._envelope(number) for number in chain]

    async def _envelope(self, number: int) -> bytes:
        async with self._loading:  # whoever else waits here finds it kept
            if number not in self._envelopes:
                async with self._store.read() as uow:
                    envelope = await uow.policies.envelope(number)
                if envelope is None:
                    raise LookupError(f"version {number} of the policy is gone from the store")
                while len(self._envelopes) >= _KEPT:
                    del self._envelopes[next(iter(self._envelopes))]
                self._envelopes[number] = envelope
            return self._envelopes[number]

    async def _listen(self) -> None:
        async for announcement in self._live.listen():
            if announcement.topic is Topic.POLICY:
                self._news.set()

    async def _keep_up(self) -> None:
        while True:
            self._news.clear()
            try:
                await self.refresh()
            except StoreUnavailable as error:
                _log.warning("policy.unavailable", cause=type(error.__cause__).__name__)
                await asyncio.sleep(_RETRY_SECONDS)
                continue
            try:
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._news.wait()
            except TimeoutError:
                continue


def _offered(published: Published) -> _Offered | None:
    """None where nobody can say how it goes out: then it goes to nobody."""
    try:
        kept = published.rollout
        rollout = None if kept is None else rule.from_json(published.version, kept)
    except ValueError as error:
        _log.error("policy.rollout_spoilt", version=published.version, reason=str(error))
        return None
    return _Offered(published.version, published.hash, published.agreed, rollout)
