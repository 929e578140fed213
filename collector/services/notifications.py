"""Wakes people: looks which tellings are due, sends them, and remembers what came of it (design section 5).

Several collectors over one database may all look: each telling is claimed in the database by one of them before it is
sent, and comes due again if that one dies. A telling may so be sent twice, never not at all.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.desks import NOBODY_TOLD, OVERDUE
from collector.domain.limits import NAME_LENGTH
from collector.domain.naming import Reader
from collector.domain.notifying import (
    KINDS,
    LONGEST_CHANNEL,
    Channel,
    Due,
    Telling,
    by_channels,
    kind_of,
    pause_after,
    words,
)
from collector.domain.received import Json
from collector.errors import BadRequest, NotFound, NotifyFailed
from collector.services.audit import record
from collector.services.escalating import is_anything_due, take_steps
from collector.services.live import Announcement, Live, Topic
from collector.services.looking import keep_looking
from collector.services.naming import hand_on
from collector.store import Store, UnitOfWork
from policy.severity import Severity

__all__ = ["Notifications", "Send", "open_account"]

Send = Callable[[str, str, str], Awaitable[None]]
"""Sends to an address a title and a body. Raises NotifyFailed."""

_LOOK_SECONDS = 15.0
_CLAIMED = timedelta(minutes=2)
_LONGEST_LADDER = 12  # steps, as the policy's form has it
_MOST_AT_ONCE = 500

_log = structlog.get_logger(__name__)


class Notifications:
    """`usable`: why an address cannot be used, or nothing; `escalation`: what the newest policy says of it; `link`:
    where people look.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        live: Live,
        send: Send,
        usable: Callable[[str], str],
        *,
        escalation: Callable[[], Awaitable[Escalation]],
        school: str,
        link: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._live = live
        self._send = send
        self._usable = usable
        self._escalation = escalation
        self._school = school
        self._link = link
        self._tried: tuple[Collection[bytes], Collection[Reader]] = ((), ())
        self.looked_at: datetime | None = None
        """When it last began to look."""

    async def run(self) -> None:
        """Look at each alert, and every 15 seconds, until cancelled."""
        await keep_looking(self.look, self._live, (Topic.ALERTS,), _LOOK_SECONDS, name="notify")

    async def look(self) -> int:
        """Take the steps that are due and send what they say; how many people were told. Raises StoreUnavailable."""
        told = 0
        self.looked_at = self._clock()
        await self._widen(self.looked_at)
        for _step in range(_LONGEST_LADDER):
            sent, lost = await self._round()
            told += sent
            if not lost:
                break
        return told

    async def _widen(self, now: datetime) -> None:
        """What nobody of those whom the policy's routes have it for took on in time is everybody's whose role sees it,
        and they are told at once. What cannot wait is so from the beginning where nobody of those has a channel.
        """
        async with self._store.read() as uow:
            reached = {one.user_id for one in await uow.notifying.readers() if one.channels}
            due = await uow.desks.overdue(now, 1) or await uow.desks.untold(reached, Severity.URGENT, 1)
            lost = await uow.desks.orphaned(undecided=True)
            tried = (lost, await uow.accounts.readers()) if lost else ((), ())
            if not due and (not lost or tried == self._tried):  # of these people, nobody is left to be shown it
                return
        async with self._store.begin("notify") as uow:
            # as where one was raised in the moment in which its last reader's account was closed
            await hand_on(uow, now, "collector")
            untold = await uow.desks.untold(reached, Severity.URGENT, _MOST_AT_ONCE)
            opened = await uow.desks.widen(await uow.desks.overdue(now, _MOST_AT_ONCE), OVERDUE)
            opened |= await uow.desks.widen([id_ for id_ in untold if id_ not in opened], NOBODY_TOLD)
            tellings = [Telling(id_, user, 0) for id_, past in opened.items() for user in sorted(past & reached)]
            await uow.notifying.plan(tellings, now)
            for id_, past in opened.items():
                widened: dict[str, Json] = {"to": [*sorted(past)]}
                await record(uow, now, "collector", "alert.widened", id_.hex(), detail=widened)
            await uow.announce(Topic.ALERTS)
        self._tried = tried  # only now: where the store did not answer, it is tried again
        self._live.announce(Announcement(Topic.ALERTS))

    async def _round(self) -> tuple[int, int]:
        """How many people were told, and how many could not be: what those should know is handed on at once."""
        now = self._clock()
        saying = await self._escalation()
        async with self._store.read() as uow:
            readers = await uow.notifying.readers()
            weeks = await uow.weeks.since(saying.roster.local(now).date())
            saying = replace(saying, roster=saying.roster.with_weeks(weeks))
            if not readers or not (await is_anything_due(uow, readers, saying, now) or await uow.notifying.is_due(now)):
                return 0, 0
        async with self._store.begin("notify") as uow:
            await take_steps(uow, readers, saying, now)
            due = await uow.notifying.claim(now, now + _CLAIMED, _MOST_AT_ONCE)
        channels = {reader.user_id: reader.channels for reader in readers}
        whose: dict[str, list[Due]] = defaultdict(list)
        for one in due:
            whose[one.telling.user_id].append(one)
        told = await asyncio.gather(*(self._tell(user, own, channels.get(user, ())) for user, own in whose.items()))
        return sum(told), len(told) - sum(told)

    async def _tell(self, user_id: str, due: list[Due], channels: tuple[Channel, ...]) -> bool:
        """All that waits for one person, in one message: by each channel that the steps ask for, at once; where none of
        them takes it, by the others in turn.
        """
        title, body = words([one.severity for one in due], self._school, self._link)
        first, then = by_channels(channels, [kind for one in due for kind in one.kinds])
        for several in (first, *((channel,) for channel in then)):
            causes = await asyncio.gather(*(self._sent(channel, title, body) for channel in several))
            failed = [(channel, cause) for channel, cause in zip(several, causes, strict=True) if cause]
            took = [channel for channel, cause in zip(several, causes, strict=True) if not cause]
            await self._written_down(due, failed, took)
            if took:
                return True
        await self._lost(user_id, due)
        return False

    async def _sent(self, channel: Channel, title: str, body: str) -> str:
        """Why it did not take it, or nothing."""
        try:
            await self._send(channel.address, title, body)
        except NotifyFailed as failed:
            return str(failed)
        return ""

    async def _written_down(self, due: list[Due], failed: list[tuple[Channel, str]], took: list[Channel]) -> None:
        now = self._clock()
        tried_before = min(one.tries for one in due) > 0
        async with self._store.begin("told") as uow:
            for channel, cause in failed:
                _log.error("notify.failed", user=channel.user_id, channel=channel.id, cause=cause)
                if not tried_before:  # once each, not for every try of a night
                    detail: dict[str, Json] = {"channel": channel.id, "cause": cause}
                    await record(uow, now, "collector", "notify.failed", channel.user_id, detail=detail)
            if not took:
                return
            await uow.notifying.told([one.telling for one in due], now)
            for one in due:
                by: list[Json] = [channel.id for channel in took]
                told: dict[str, Json] = {"user": one.telling.user_id, "step": one.telling.step, "channels": by}
                await record(uow, now, "collector", "alert.told", one.telling.alert_id.hex(), detail=told)

    async def _lost(self, user_id: str, due: list[Due]) -> None:
        """By none of their channels, if they have any left."""
        now, tries = self._clock(), max(one.tries for one in due) + 1
        async with self._store.begin("told") as uow:
            await uow.notifying.failed([one.telling for one in due], tries, now + pause_after(tries))
            if tries == 1:
                await record(uow, now, "collector", "notify.unreached", user_id)

    async def add(self, name: str, label: str, address: str, kind: str = "", *, by: str = "cli") -> Channel:
        """Another way to reach somebody, after those they have; of the kind that its address tells, where none is said.
        `by`: the user id of whoever adds it. Raises NotFound, BadRequest.
        """
        label, address = label.strip(), address.strip()
        if kind and kind not in KINDS:
            raise BadRequest(f"There is no kind of channel called {kind!r}; it is one of: {', '.join(KINDS)}.")
        if not 0 < len(label) <= NAME_LENGTH or not label.isprintable():
            raise BadRequest(f"A channel needs a label of 1 to {NAME_LENGTH} printable characters, such as e-mail.")
        if len(address) > LONGEST_CHANNEL:
            raise BadRequest(f"A channel's address may have {LONGEST_CHANNEL} characters at most.")
        if wrong := self._usable(address):
            raise BadRequest(wrong)
        user_id, now = await self._user(name), self._clock()
        channel = Channel(secrets.token_hex(8), user_id, label, address, kind or kind_of(address))
        async with self._store.begin() as uow:
            await uow.notifying.add_channel(channel, now)
            await record(uow, now, by, "channel.added", channel.user_id, detail={"label": label, "id": channel.id})
        return channel

    async def remove(self, name: str, channel_id: str, *, by: str = "cli") -> None:
        """Reach them so no more. Raises NotFound."""
        user_id, now = await self._user(name), self._clock()
        async with self._store.begin() as uow:
            if not await uow.notifying.remove_channel(user_id, channel_id):
                raise NotFound(f"{name} has no channel {channel_id}.")
            await record(uow, now, by, "channel.removed", user_id, detail={"id": channel_id})

    async def channels_of(self, name: str) -> tuple[Channel, ...]:
        """How somebody is reached, first to last. Raises NotFound."""
        user_id = await self._user(name)
        async with self._store.read() as uow:
            return await uow.notifying.channels(user_id)

    async def test(self, name: str) -> list[tuple[Channel, str]]:
        """Send a test by each channel; with each why it failed, or nothing. Raises NotFound."""
        found: list[tuple[Channel, str]] = []
        for channel in await self.channels_of(name):
            try:
                body = f"{self._school}: this is a test. Alerts that wait will be told so."
                await self._send(channel.address, "Heed: a test", body)
                found.append((channel, ""))
            except NotifyFailed as failed:
                found.append((channel, str(failed)))
        return found

    async def test_all(self) -> dict[str, str]:
        """Send a test to everybody who has a channel, by each; why it reached them by none, or nothing, by user id."""
        async with self._store.read() as uow:
            readers = await uow.notifying.readers()
        body = f"{self._school}: this is a test, sent with a check of devices. Nothing is to be done about it."
        found: dict[str, str] = {}
        for reader in readers:
            causes = await asyncio.gather(*(self._sent(one, "Heed: a test", body) for one in reader.channels))
            found[reader.user_id] = "" if "" in causes else next(iter(causes), "no channel")
        return found

    async def _user(self, name: str) -> str:
        async with self._store.read() as uow:
            return await open_account(uow, name)


async def open_account(uow: UnitOfWork, name: str) -> str:
    """The user id of whoever signs in so. Raises NotFound."""
    account = await uow.accounts.find(name.strip().lower())
    if account is None or account.disabled:
        raise NotFound(f"There is no open account {name}.")
    return account.viewer.user_id
