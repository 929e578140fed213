"""What came of challenges, judged and logged: each arrival once, by whichever collector takes it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from collector.domain.check_log import FAILED, PROVEN, REFUSED, SILENT, UNANSWERED, WAITS
from collector.domain.checks import (
    NOTIFICATION,
    SILENT_AFTER,
    SOON,
    Arrival,
    Challenge,
    Outcome,
    Seen,
    Verdict,
    judge,
    refusal,
    standstill,
)
from collector.domain.coverage import STAGE_LENGTH
from collector.domain.desks import Desk, Matter, narrowed
from collector.domain.received import Json
from collector.domain.routing import Sight, route, subjects_for
from collector.errors import StoreUnavailable
from collector.services.policy_offers import PolicyOffers
from collector.store import UnitOfWork
from policy.proof import ANSWER, WAITING

CONTINUOUS = "collector"
"""Who asks where a device proves itself at a random time."""

_MOST = 200
_LONGEST_WIRE = timedelta(days=31)
_NONCE_HEX = 32


async def judge_arrivals(uow: UnitOfWork, offers: PolicyOffers, now: datetime, desks: Sequence[Desk] = ()) -> int:
    """Judge what waits, in this transaction; how many that were."""
    found = await uow.checks.take(_MOST)
    for arrival in found:
        challenge = await uow.checks.challenge(arrival.claim.nonce)
        why = refusal(arrival, challenge)
        if challenge is None or why:
            await _refuse(uow, arrival, challenge, why, now)
        elif arrival.stage == WAITING:
            await _wait(uow, arrival, challenge, now)
        elif arrival.stage == ANSWER:
            await _settle(uow, arrival, challenge, (offers, desks), now)
    for challenge in await uow.checks.overdue(now):
        await uow.checks.settle(challenge.nonce, Outcome.UNANSWERED)
        detail: dict[str, Json] = {"nonce": challenge.nonce, "until": challenge.until.isoformat()}
        await uow.check_log.append(now, UNANSWERED, challenge.check_id, challenge.device_id, detail)
    await _tell_silence(uow, now)
    return len(found)


async def _tell_silence(uow: UnitOfWork, now: datetime) -> None:
    """Of each that somebody asked for, once. What the clock asks is not told so: devices that are off at night are
    many, and are no news.
    """
    silent = await uow.checks.silent(now - SILENT_AFTER, CONTINUOUS)
    heard = await uow.devices.last_heard({one.device_id for one in silent}) if silent else {}
    for challenge in silent:
        last = heard.get(challenge.device_id)
        stage, cause = standstill(challenge, last.at if last else None, last.facts if last else None)
        await uow.checks.settle(challenge.nonce, Outcome.SILENT)
        detail: dict[str, Json] = {"nonce": challenge.nonce, "stage": stage, "cause": cause}
        await uow.check_log.append(now, SILENT, challenge.check_id, challenge.device_id, detail)


async def _refuse(uow: UnitOfWork, arrival: Arrival, challenge: Challenge | None, why: str, now: datetime) -> None:
    settled = challenge is not None and challenge.device_id == arrival.device_id
    if settled and arrival.stage != ANSWER:
        return  # a second session's canary, or a word that it waits: neither claims anything
    detail: dict[str, Json] = {"nonce": arrival.claim.nonce, "step": arrival.stage, "why": why, "event": arrival.event}
    await uow.check_log.append(now, REFUSED, challenge.check_id if challenge else "", arrival.device_id, detail)


async def _wait(uow: UnitOfWork, arrival: Arrival, challenge: Challenge, now: datetime) -> None:
    asked = await uow.checks.rows(challenge.check_id)
    if asked and asked[0].asked_by == CONTINUOUS:
        return  # each device does so daily
    await uow.checks.settle(challenge.nonce, Outcome.WAITING)
    detail: dict[str, Json] = {"nonce": challenge.nonce, "why": arrival.claim.detail}
    await uow.check_log.append(now, WAITS, challenge.check_id, challenge.device_id, detail)


async def _settle(
    uow: UnitOfWork,
    arrival: Arrival,
    challenge: Challenge,
    policy: tuple[PolicyOffers, Sequence[Desk]],
    now: datetime,
) -> None:
    offers, desks = policy
    canary = await uow.checks.arrival(arrival.claim.canary, arrival.device_id) if arrival.claim.canary else None
    seen = await _seen(uow, canary or arrival, now, desks)
    told = await _told_anybody(uow, challenge, seen)
    seen = replace(seen, policy=offers.wrong(arrival.device_id, arrival.claim.policy), notification=told)
    verdict = judge(challenge, arrival, canary, seen)
    await uow.checks.settle(challenge.nonce, verdict.outcome)
    await _stands(uow, challenge, verdict, now, notified=None if told is None else not told)
    kind = PROVEN if verdict.outcome is Outcome.PROVEN else FAILED
    await uow.check_log.append(now, kind, challenge.check_id, challenge.device_id, _told(arrival, verdict))


async def _told_anybody(uow: UnitOfWork, challenge: Challenge, seen: Seen) -> str | None:
    """Why none of those who would be shown an alert took the test message that was asked for; None where none was."""
    rows = await uow.checks.rows(challenge.check_id)
    sent = rows[0].wanted.get("notified") if rows else None
    if not isinstance(sent, dict):
        return None
    causes = [str(sent[reader]) for reader in seen.shown if reader in sent]
    if not causes:
        return "nobody who would be shown an alert of this device has a channel"
    return "" if "" in causes else causes[0]


async def _stands(
    uow: UnitOfWork, challenge: Challenge, verdict: Verdict, now: datetime, *, notified: bool | None
) -> None:
    """What the wall shows until the next check. `notified`: whether somebody got its test message; one that sent none
    says nothing of messages. After a first failure the device is asked again soon: what was a moment's trouble is to
    leave no gap of a day.
    """
    device = await uow.devices.show(challenge.device_id)
    before = device.failing[0] if device else ""
    failing = "" if verdict.stage == NOTIFICATION else verdict.stage[:STAGE_LENGTH]
    await uow.devices.checked(challenge.device_id, failing, now, notified=notified)
    if verdict.stage and before in {"", NOTIFICATION} - {verdict.stage}:
        await uow.checks.again({challenge.device_id: now + SOON})


async def _seen(uow: UnitOfWork, crossed: Arrival, now: datetime, desks: Sequence[Desk]) -> Seen:
    """What becomes of an event of this device here. No alert is made."""
    took: dict[str, int] = {}
    wire = crossed.received_at - crossed.observed_at
    if timedelta(0) <= wire < _LONGEST_WIRE:  # else the clocks disagree, and the answer's other times tell
        took["wire"] = _micros(wire.total_seconds())
    took["commit"] = _micros((now - crossed.received_at).total_seconds())
    began = time.perf_counter()
    devices = await uow.devices.find({crossed.device_id})
    readers = await uow.accounts.readers()
    roles = [(reader.user_id, reader.role) for reader in readers]
    if crossed.device_id not in devices:
        return Seen(took=took)
    device = devices[crossed.device_id][0]
    way = route(device.subject_kind, roles, ())
    if desks:
        site = (await uow.desks.sites({device.id})).get(device.id, "")
        way = narrowed(way, desks, Matter(device.group, site=site), readers)
    shown = [
        (user_id, role) for user_id, role in roles if way.kind in subjects_for(role) and user_id not in way.hidden_from
    ]
    took["routing"] = _micros(time.perf_counter() - began)
    if not shown:
        return Seen(took=took)
    began = time.perf_counter()
    user_id, role = shown[0]
    trouble = ""
    try:
        await uow.alerts.counts(Sight(user_id, subjects_for(role)), now)
    except StoreUnavailable as error:
        trouble = str(error)
    took["queue"] = _micros(time.perf_counter() - began)
    return Seen(shown=tuple(reader for reader, _role in shown), queue=trouble, took=took)


def _told(arrival: Arrival, verdict: Verdict) -> dict[str, Json]:
    claim = arrival.claim
    return {
        "nonce": claim.nonce,
        "stage": verdict.stage,
        "cause": verdict.cause,
        "stages": dict(verdict.stages),
        "by_keys": verdict.by_keys,
        "seconds": round(verdict.seconds, 3),
        "late": verdict.late,
        "address": arrival.address,
        "where": str(arrival.answered_at.where),
        "site": arrival.answered_at.site,
        "policy": claim.policy,
        "signed": {
            "stages": dict(claim.stages),
            "failed": claim.failed,
            "detail": claim.detail,
            "canary": claim.canary,
            "public_key": arrival.public_key.hex(),
            "signature": arrival.signature.hex(),
        },
    }


def _micros(seconds: float) -> int:
    return max(1, int(seconds * 1_000_000))
