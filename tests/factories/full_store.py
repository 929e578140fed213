"""A store with years in it, quickly: so many alerts about pupils, in so many cases, put in by the thousand."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from collector.domain.people import SubjectKind
from collector.store import Store
from collector.store.tables import alerts, cases, devices, events
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled

_CATEGORIES = ("suicide", "self-harm", "bullying", "weapons", "drugs", "eating-disorder", "runaway", "violence")
_SEVERITIES = (Severity.CRITICAL, Severity.URGENT, *[Severity.HIGH] * 4, *[Severity.MEDIUM] * 14)
_WAITING = 300  # the newest: nobody leaves a hundred thousand unread
_AT_ONCE = 5_000
_ACCOUNTS = 10  # of a device
_REASONS = json.dumps(["Severity is high: look today.", "Written in the first person.", "Confidence is 91 %."])


async def fill(store: Store, many: int, of_cases: int, *, until: datetime = NOW, first: int = 0) -> None:
    """`first`: the number of the first alert, so that a store can be filled twice. Cases hold as many alerts each."""
    of_cases = max(1, of_cases)
    made = {number: await enrolled(store, first + number + 1) for number in range(-(-of_cases // _ACCOUNTS))}
    pairs = [(made[number // _ACCOUNTS], f"pupil.{first + number}") for number in range(of_cases)]
    async with store.begin() as uow:
        keys = await uow.people.keys(pairs, until)
        for number, id_ in made.items():
            group = {"name": f"laptop-{first + number:04}", "group_name": f"Year {7 + number % 7}"}
            await uow._connection.execute(devices.update().where(devices.c.id == id_).values(**group))
        found = [keys[pair] for pair in pairs]
        opened = [_case(first + number, found[number][0], until) for number in range(of_cases)]
        await uow._connection.execute(insert(cases), opened)
    began = until - timedelta(minutes=8 * many)
    for begin in range(0, many, _AT_ONCE):
        rows = [
            _alert(first + one, first + one % of_cases, began + timedelta(minutes=8 * one), one >= many - _WAITING)
            for one in range(begin, min(begin + _AT_ONCE, many))
        ]
        for number, row in enumerate(rows, begin):
            row["person_id"], key = found[number % of_cases]
            row["device_id"], account = pairs[number % of_cases]
            row["sealed"] = key.seal(_told(account), row["event_id"])
        async with store.begin() as uow:
            await uow._connection.execute(insert(events), [_event(row) for row in rows])
            kept = [{name: value for name, value in row.items() if name != "sealed"} for row in rows]
            await uow._connection.execute(insert(alerts), kept)


def _id(kind: int, number: int) -> bytes:
    return UUID(int=kind << 64 | number + 1).bytes


def _case(number: int, person: bytes, at: datetime) -> dict[str, Any]:
    severity = _SEVERITIES[number % len(_SEVERITIES)]
    return {
        "id": _id(3, number), "person_id": person, "subject_kind": SubjectKind.PUPIL.value,
        "state": int(number % 10 > 0), "severity": int(severity), "kept_from": "[]",
        "opened_at": at - timedelta(hours=number), "changed_at": at - timedelta(hours=number % 900),
    }  # fmt: skip


def _alert(number: int, case: int, raised: datetime, waits: bool) -> dict[str, Any]:
    random = Random(number)  # noqa: S311 - the same store each time
    severity, category = random.choice(_SEVERITIES), random.choice(_CATEGORIES)
    return {
        "id": _id(1, number), "event_id": _id(2, number), "case_id": _id(3, case),
        "subject_kind": SubjectKind.PUPIL.value, "group_name": f"Year {7 + number % 7}", "kind": "keyword",
        "severity": int(severity), "rule": f"{category}.rule-{number % 40}", "category": category,
        "score": severity * 1000 + random.randrange(800), "reasons": _REASONS, "raised_at": raised,
        "due_at": raised + timedelta(hours=8), "state": 0 if waits else 2, "demo": False, "times": 1,
        "acknowledged_at": None if waits else raised + timedelta(minutes=20),
    }  # fmt: skip


def _event(row: dict[str, Any]) -> dict[str, Any]:
    kept = ("device_id", "person_id", "kind", "severity", "rule", "category", "demo", "sealed")
    at = row["raised_at"]
    same = {name: row[name] for name in kept}
    return {"id": row["event_id"], "sequence": 1, "observed_at": at, "received_at": at, **same}


def _told(account: str) -> bytes:
    facts = {"snippet": f"what {account} wrote", "explanation": "first person, intent", "confidence": 0.91}
    return json.dumps({"session": ":0", "address": "10.1.0.0", "facts": facts}).encode()
