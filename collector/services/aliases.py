"""What a policy calls people, looked for in the alerts that were there before it called them so.

An alert is judged by the names that hold when it is raised. Once the policy gives somebody another name, or somebody
else holds a post, all alerts are looked through again within some minutes, by one of several collectors; the audit says
of which names that was done, by their hash.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from collector.domain.clock import Clock
from collector.domain.naming import Reader, Recipient
from collector.errors import StoreUnavailable
from collector.services.audit import record
from collector.services.live import Topic
from collector.services.naming import look_through
from collector.store import SpoiltError, Store

__all__ = ["Aliases"]

CHECKED = "alerts.names_checked"
_LOOK_SECONDS = 60.0
_CLAIMED = timedelta(minutes=5)  # by then another may begin anew, where whoever looked through them died

_log = structlog.get_logger(__name__)


class Aliases:
    """`recipients`: by which names the newest policy knows who sees alerts."""

    def __init__(self, store: Store, clock: Clock, recipients: Callable[[], Awaitable[Sequence[Recipient]]]) -> None:
        self._store = store
        self._clock = clock
        self._recipients = recipients
        self._checked = ""

    async def run(self) -> None:
        """Look once a minute, until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailable as error:
                _log.warning("aliases.unavailable", cause=type(error.__cause__).__name__)
            except SpoiltError as error:  # who tampered with the audit is told elsewhere
                _log.error("aliases.spoilt", cause=str(error))
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> int:
        """Look through all alerts where anybody's names are new; how many are kept from somebody since. Raises
        StoreUnavailable, SpoiltError.
        """
        recipients = await self._recipients()
        async with self._store.read() as uow:
            readers = await uow.accounts.readers()
            told = await uow.audit.last(CHECKED)
        names = names_of(readers, recipients)
        if names == self._checked or (told is not None and told.detail.get("names") == names):
            self._checked = names
            return 0
        now = self._clock()
        async with self._store.begin("aliases") as uow:
            if not await uow.watching.claim("aliases", now, now - _CLAIMED):
                return 0
        found = await look_through(self._store, readers, recipients, now)
        async with self._store.begin("aliases") as uow:
            await record(uow, now, "collector", CHECKED, "", detail={"names": names, "alerts": found})
            if found:
                await uow.announce(Topic.ALERTS)
        self._checked = names
        return found


def names_of(readers: Sequence[Reader], recipients: Sequence[Recipient]) -> str:
    """All by which people are known, as a hash that tells no name. Pure."""
    said = [
        sorted([one.user_id, one.name, one.display, one.role.value] for one in readers),
        sorted([one.role.value, one.name, *one.aliases] for one in recipients),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
