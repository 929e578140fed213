"""Canary checks: asked for by people or by the clock, sent to devices, judged, logged, and answered for.

Several collectors over one database may all run this: each arrival is judged, and each device's time is claimed, by one
of them. A check is no alert: it is in no queue, no count and no report, and wakes nobody.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from collector.domain.check_log import ACTION, ASKED, SIGNED_OFF, CheckRow, LogEntry
from collector.domain.checks import (
    ASKED_FOR,
    CONTINUOUS_FOR,
    NONCE_BYTES,
    SILENT_AFTER,
    Challenge,
    confidence_of,
    next_time,
    sample_size,
)
from collector.domain.clock import Clock
from collector.domain.desks import Desk, no_desks
from collector.domain.devices import DeviceRow
from collector.domain.limits import NAME_LENGTH, REASON_LENGTH
from collector.domain.place import Sites, Where, no_sites
from collector.domain.received import Json
from collector.domain.termly import CONFIDENCE, left_out, spread
from collector.errors import BadRequest, NotFound
from collector.services.challenges import Challenges
from collector.services.check_judging import CONTINUOUS, judge_arrivals
from collector.services.live import Live, Topic
from collector.services.looking import keep_looking
from collector.services.policy_offers import PolicyOffers
from collector.store import Chain, Store

__all__ = ["Checks", "Wanted"]

_LOOK_SECONDS = 5.0
_MOST_DUE = 200
SHARE = 0.1
"""Of devices unmonitored, that a sample is to find."""

_CHANCE = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which devices: these (by name or id), these groups', or all; and of those a sample. `sample`: how many;
    `confidence`: as many as find one with this confidence where a tenth is not monitored. `reason`: for the log;
    `off_site`: only those that were heard last off-site; `termly`: the term's check, of all devices, which settles the
    sample itself (collector/domain/termly.py); `notify`: whoever would be told of an alert is sent a test message too.
    """

    devices: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    everything: bool = False
    sample: int = 0
    confidence: float = 0.0
    reason: str = ""
    off_site: bool = False
    termly: bool = False
    notify: bool = False


class Checks:
    """`challenges`: what the wire looks up."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        live: Live,
        offers: PolicyOffers,
        sites: Callable[[], Awaitable[Sites]] = no_sites,
        *,
        chance: Callable[[], float] = _CHANCE.random,
        test: Callable[[], Awaitable[Mapping[str, str]]] | None = None,
        desks: Callable[[], Awaitable[Sequence[Desk]]] = no_desks,
    ) -> None:
        """`test`: sends a test message to whoever has a channel, and says why it reached them by none, or nothing, by
        user id; `desks`: for whom of those who may see it an alert is.
        """
        self._desks = desks
        self._test = test
        self._sites = sites
        self.challenges = Challenges()
        self._store = store
        self._clock = clock
        self._live = live
        self._offers = offers
        self._chance = chance

    async def run(self) -> None:
        """Judge what comes, and have devices prove themselves, until cancelled."""
        await keep_looking(self.look, self._live, (Topic.CHECKS,), _LOOK_SECONDS, name="checks")

    async def look(self) -> int:
        """Judge what came, ask whose time has come, renew what the wire asks; how many arrivals were judged. Raises
        StoreUnavailable.
        """
        now, judged = self._clock(), 0
        async with self._store.read() as uow:
            waiting, due = await uow.checks.waiting(now), await uow.checks.is_due(now)
            unplanned = await uow.checks.unplanned()
            waiting = waiting or await uow.checks.is_silent(now - SILENT_AFTER, CONTINUOUS)
        if waiting:
            desks = await self._desks()
            async with self._store.begin("checks") as uow:
                judged = await judge_arrivals(uow, self._offers, now, desks)
                await uow.announce(Topic.CHECKS)
        if unplanned:
            async with self._store.begin("checks") as uow:
                await uow.checks.plan({id_: next_time(now, self._chance()) for id_ in unplanned})
        if due:
            await self._have_proven(now)
        async with self._store.read() as uow:
            self.challenges.renew(await uow.checks.open(now))
        return judged

    async def _have_proven(self, now: datetime) -> None:
        async with self._store.begin("checks") as uow:
            due = await uow.checks.due(now, _MOST_DUE)
            await uow.checks.again({id_: next_time(now, self._chance()) for id_ in due})
            asked = await uow.checks.challenged(due, now)
            made = _challenges([id_ for id_ in due if id_ not in asked], now, continuous=True)
            if made:
                await uow.checks.add(made[0].check_id, now, CONTINUOUS, {"continuous": True}, made)

    async def start(self, by: str, wanted: Wanted) -> str:
        """Ask these devices to prove that they monitor; the check's id. Raises BadRequest, NotFound."""
        sites, wanted = await self._sites(), _as_termly(wanted)
        if not wanted.reason.strip() or len(wanted.reason) > REASON_LENGTH:
            raise BadRequest(f"A check needs a reason of 1 to {REASON_LENGTH} characters, for the log.")
        notified = dict(await self._test()) if wanted.notify and self._test is not None else None
        now = self._clock()
        async with self._store.begin("checks") as uow:
            among = _chosen(await uow.devices.list(), wanted)
            drawn = by_chance = _sample(among, wanted)
            if wanted.termly:
                others = [device for device in among if device not in by_chance]
                drawn = spread(by_chance, _CHANCE.sample(others, len(others)))
            made = _challenges([device.id for device in drawn], now)
            told: dict[str, Json] = {
                "by": by,
                "reason": wanted.reason.strip(),
                "among": len(among),
                "devices": [device.id for device in drawn],
                "groups": list[Json](wanted.groups),
                "off_site": wanted.off_site,
            }
            if wanted.termly:
                told["termly"] = True
                told["left_out"] = list[Json](left_out(among, sites))
            if notified is not None:
                told["notified"] = dict[str, Json](notified)
            if len(drawn) < len(among):
                told["confidence"] = round(confidence_of(len(among), len(by_chance), SHARE), 4)
                told["share"] = SHARE
            await uow.checks.add(made[0].check_id, now, by, told, made)
            await uow.check_log.append(now, ASKED, made[0].check_id, "", told)
            await uow.announce(Topic.CHECKS)
        return made[0].check_id

    async def rows(self, *, continuous: bool = False) -> list[CheckRow]:
        """What was asked for, the newest first; `continuous`: also what the clock asked for."""
        async with self._store.read() as uow:
            rows = await uow.checks.rows()
        return [row for row in rows if continuous or row.asked_by != CONTINUOUS]

    async def show(self, check_id: str) -> tuple[CheckRow, list[LogEntry]]:
        """One, with its log. Raises NotFound, SpoiltError."""
        async with self._store.read() as uow:
            rows = await uow.checks.rows(check_id)
            if not rows:
                raise NotFound(f"There is no check {check_id}.")
            return rows[0], await uow.check_log.list(check_id)

    async def log(self) -> list[LogEntry]:
        """All of it, oldest first. Raises SpoiltError."""
        async with self._store.read() as uow:
            return await uow.check_log.list()

    async def verify(self) -> Chain:
        """Whether the log is what was written."""
        async with self._store.read() as uow:
            return await uow.check_log.verify()

    async def act(self, by: str, check_id: str, what: str, owner: str, due: date | None) -> None:
        """Note what is to be done about a check. Raises NotFound, BadRequest."""
        if not 0 < len(what.strip()) <= REASON_LENGTH or not 0 < len(owner.strip()) <= NAME_LENGTH:
            raise BadRequest("An action needs words for what is to be done, and an owner.")
        detail: dict[str, Json] = {"by": by, "what": what.strip(), "owner": owner.strip()}
        await self._note(ACTION, check_id, {**detail, "due": None if due is None else due.isoformat()})

    async def sign_off(self, by: str, check_id: str, role: str, words: str) -> None:
        """Note that somebody has seen a check's result and agrees. Raises NotFound."""
        await self._note(SIGNED_OFF, check_id, {"by": by, "role": role, "words": words[:REASON_LENGTH]})

    async def _note(self, kind: str, check_id: str, detail: dict[str, Json]) -> None:
        async with self._store.begin("checks") as uow:
            if not await uow.checks.rows(check_id):
                raise NotFound(f"There is no check {check_id}.")
            await uow.check_log.append(self._clock(), kind, check_id, "", detail)
            await uow.announce(Topic.CHECKS)


def _chosen(devices: Sequence[DeviceRow], wanted: Wanted) -> list[DeviceRow]:
    serving = [device for device in devices if device.revoked_at is None]
    found = [
        device
        for device in serving
        if wanted.everything or device.group in wanted.groups or {device.id, device.name} & set(wanted.devices)
    ]
    known = {word for device in serving for word in (device.id, device.name)}
    for name in wanted.devices:
        if name not in known:
            raise NotFound(f"There is no device {name} in service.")
    if not found:
        raise BadRequest("No device in service is chosen: name devices or a group, or say all.")
    if not wanted.off_site:
        return found
    away = [device for device in found if device.place.where is Where.OFF_SITE]
    if not away:
        raise BadRequest(
            "None of these devices was heard last off-site; where a device is, is known once the policy lists the "
            "networks of the sites."
        )
    return away


def _as_termly(wanted: Wanted) -> Wanted:
    if not wanted.termly:
        return wanted
    if wanted.devices or wanted.groups or wanted.sample or wanted.confidence or wanted.off_site:
        raise BadRequest("The term's check chooses its devices by itself: name none, nor a group or a sample.")
    return replace(wanted, everything=True, confidence=CONFIDENCE, reason=wanted.reason or "the term's check")


def _sample(among: list[DeviceRow], wanted: Wanted) -> list[DeviceRow]:
    if wanted.sample < 0 or not 0 <= wanted.confidence < 1:
        raise BadRequest("A sample is a number of devices, or a confidence above 0 and below 100 per cent.")
    size = wanted.sample or (sample_size(len(among), wanted.confidence, SHARE) if wanted.confidence else len(among))
    return _CHANCE.sample(among, min(size, len(among)))


def _challenges(devices: Sequence[str], now: datetime, *, continuous: bool = False) -> list[Challenge]:
    check_id = secrets.token_hex(8)
    until = now + (CONTINUOUS_FOR if continuous else ASKED_FOR)
    return [Challenge(secrets.token_hex(NONCE_BYTES), check_id, device, now, until) for device in devices]
