"""Tells programs elsewhere of new alerts that their account may see.

They are planned, claimed and sent as people's messages are (collector/services/notifications.py, decision 0021), so
that one collector of several sends, and what fails comes again.

A delivery may be sent twice, never not at all while it is not given up; its id is the same both times.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from collector.domain.alerts import AlertRow
from collector.domain.clock import Clock
from collector.domain.limits import NAME_LENGTH
from collector.domain.people import Viewer
from collector.domain.received import Json
from collector.domain.routing import READING, sight_of
from collector.domain.webhooks import (
    FORGOTTEN,
    GIVEN_UP,
    MOST_WEBHOOKS,
    Delivery,
    Sending,
    Webhook,
    again_at,
    sending,
    why_unusable,
)
from collector.errors import BadRequest, NotFound, NotifyFailed
from collector.services.audit import record
from collector.services.live import Live, Topic
from collector.services.looking import keep_looking
from collector.store import Store, UnitOfWork
from policy.severity import Severity

__all__ = ["MadeWebhook", "Post", "Webhook", "Webhooks"]

Post = Callable[[Sending], Awaitable[None]]
"""Sends one request. Raises NotifyFailed."""

_LOOK_SECONDS = 15.0
_CLAIMED = timedelta(minutes=2)
_MOST_AT_ONCE = 100
_MOST_PLANNED = 500

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MadeWebhook:
    """`secret`: what the receiver checks signatures with; shown once."""

    webhook: Webhook
    secret: str = field(repr=False)


class Webhooks:
    """`console`: its address, for links."""

    def __init__(self, store: Store, clock: Clock, live: Live, post: Post, console: str) -> None:
        self._store = store
        self._clock = clock
        self._live = live
        self._post = post
        self._console = console

    async def run(self) -> None:
        """Look at each alert, and every 15 seconds, until cancelled."""
        await keep_looking(self.look, self._live, (Topic.ALERTS,), _LOOK_SECONDS, name="webhooks")

    async def look(self) -> int:
        """Plan what is new and send what is due; how many were taken. Raises StoreUnavailable."""
        now = self._clock()
        async with self._store.read() as uow:
            found = await uow.webhooks.all()
            plans = [(webhook, await _new(uow, webhook, viewer, now)) for webhook, viewer in found]
            if not any(new for _webhook, new in plans) and not await uow.webhooks.is_due(now):
                return 0
        async with self._store.begin("webhooks") as uow:
            for webhook, new in plans:
                made = [Delivery(secrets.token_hex(16), webhook.id, alert, now, 0) for alert in new]
                await uow.webhooks.plan(made, now)
            await uow.webhooks.forget_before(now - FORGOTTEN)
            due = await uow.webhooks.claim(now, now + _CLAIMED, _MOST_AT_ONCE)
            ready = await _ready(uow, due, {webhook.id: (webhook, viewer) for webhook, viewer in found})
        taken = await asyncio.gather(*(self._tell(webhook, delivery, row) for webhook, delivery, row in ready))
        return sum(taken)

    async def _tell(self, webhook: Webhook, delivery: Delivery, row: AlertRow) -> bool:
        now = self._clock()
        told = {
            "event": "alert.raised",
            "severity": row.severity.name.lower(),
            "kind": row.kind,
            "raised_at": row.raised_at.isoformat(),
            "link": f"{self._console}/alerts/{row.id}",
        }
        cause = await self._sent(sending(webhook, delivery.id, told, now))
        async with self._store.begin("webhook-told") as uow:
            detail: dict[str, Json] = {"webhook": webhook.id, "delivery": delivery.id}
            if not cause:
                await uow.webhooks.told(delivery.id, self._clock())
                await record(uow, now, "collector", "webhook.told", row.id, detail=detail)
                return True
            again = again_at(delivery, now)
            await uow.webhooks.failed(delivery.id, delivery.tries + 1, again)
            _log.error("webhook.failed", webhook=webhook.id, cause=cause, given_up=again is None)
            if delivery.tries == 0 or again is None:  # once, and at the end; not for every try of three days
                action = "webhook.failed" if again is not None else "webhook.given_up"
                await record(uow, now, "collector", action, row.id, detail={**detail, "cause": cause})
        return False

    async def _sent(self, one: Sending) -> str:
        """Why it was not taken, or nothing."""
        try:
            await self._post(one)
        except NotifyFailed as failed:
            return str(failed)
        return ""

    async def add(
        self, name: str, label: str, address: str, least: Severity = Severity.LOW, *, by: str = "cli"
    ) -> MadeWebhook:
        """Tell a program of the alerts that whoever signs in so may see, from now on. Raises NotFound, BadRequest."""
        label, address, now = label.strip(), address.strip(), self._clock()
        if not 0 < len(label) <= NAME_LENGTH or not label.isprintable():
            raise BadRequest(f"Say which program it tells, in 1 to {NAME_LENGTH} printable characters.")
        if wrong := why_unusable(address):
            raise BadRequest(wrong)
        secret = secrets.token_urlsafe(32)
        async with self._store.begin() as uow:
            viewer = await _open_account(uow, name)
            if viewer.role not in READING:
                raise BadRequest(f"{name} sees no alerts, so there would be nothing to tell.")
            if len(await uow.webhooks.of(viewer.user_id)) >= MOST_WEBHOOKS:
                raise BadRequest(f"An account has at most {MOST_WEBHOOKS} webhooks; remove one first.")
            webhook = Webhook(secrets.token_hex(8), viewer.user_id, label, address, secret, least, now)
            await uow.webhooks.add(webhook)
            detail: dict[str, Json] = {"id": webhook.id, "label": label, "least": least.name.lower()}
            await record(uow, now, by, "webhook.added", viewer.user_id, detail=detail)
        return MadeWebhook(webhook, secret)

    async def of(self, name: str) -> list[tuple[Webhook, int]]:
        """Those of whoever signs in so, with how many deliveries wait at each. Raises NotFound."""
        async with self._store.read() as uow:
            found = await uow.webhooks.of((await _open_account(uow, name)).user_id)
            return [(one, await uow.webhooks.waiting(one.id)) for one in found]

    async def remove(self, name: str, webhook_id: str, *, by: str = "cli") -> None:
        """Tell it no more. Raises NotFound."""
        async with self._store.begin() as uow:
            viewer = await _open_account(uow, name)
            if not await uow.webhooks.remove(viewer.user_id, webhook_id):
                raise NotFound("There is no such webhook.")
            await record(uow, self._clock(), by, "webhook.removed", viewer.user_id, detail={"id": webhook_id})

    async def test(self, name: str, webhook_id: str) -> str:
        """Send a delivery that tells of no alert; why it was not taken, or nothing. Raises NotFound."""
        found = {one.id: one for one, _waiting in await self.of(name)}
        if webhook_id not in found:
            raise NotFound("There is no such webhook.")
        told = {"event": "test", "link": self._console}
        return await self._sent(sending(found[webhook_id], secrets.token_hex(16), told, self._clock()))


async def _new(uow: UnitOfWork, webhook: Webhook, viewer: Viewer, now: datetime) -> list[bytes]:
    """Alerts that this webhook is to be told of and that are not planned yet."""
    # Asked by what is planned, and not by when it was looked last: a clock that is set back would hide some.
    sight, since = sight_of(viewer), max(webhook.created_at, now - GIVEN_UP)
    return await uow.alerts.unplanned(sight, webhook.id, webhook.least, since, _MOST_PLANNED)


async def _ready(
    uow: UnitOfWork, due: list[Delivery], webhooks: dict[str, tuple[Webhook, Viewer]]
) -> list[tuple[Webhook, Delivery, AlertRow]]:
    """Those whose account may see the alert still, by the query that its own page asks. The others are done with."""
    ready = []
    for one in due:
        webhook, viewer = webhooks.get(one.webhook_id, (None, None))
        row = None if viewer is None else await uow.alerts.show(sight_of(viewer), UUID(bytes=one.alert_id))
        if webhook is None or row is None:
            await uow.webhooks.failed(one.id, one.tries, None)
        else:
            ready.append((webhook, one, row))
    return ready


async def _open_account(uow: UnitOfWork, name: str) -> Viewer:
    account = await uow.accounts.find(name.strip().casefold())
    if account is None or account.disabled:
        raise NotFound(f"There is no open account {name}.")
    return account.viewer
