"""Checks on a real database: asked, judged, logged once, and never an alert."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from collector.domain.checks import Arrival
from collector.domain.coverage import STAGE_LENGTH
from collector.domain.devices import Heartbeat
from collector.domain.limits import WORD_LENGTH
from collector.domain.people import SubjectKind
from collector.domain.place import Place, Sites, Where
from collector.domain.received import ReceivedEvent
from collector.errors import BadRequest, NotFound
from collector.services.authority import Authority
from collector.services.check_export import as_csv, as_json, is_ours
from collector.services.checks import Checks, Wanted
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.policy_offers import PolicyOffers
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.checks import KEY, OTHER_KEY, answer, canary, device_of
from tests.factories.submissions import NOW, submission
from tests.unit.collector.domain.test_coverage import BEAT

ALL = Wanted(everything=True, reason="the term's check")


SITES = {"main": ("10.1.0.0/16",)}


class School:
    """A store with two devices and a DSL, and a clock."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = NOW
        self.number = 0
        self.address = "10.1.4.7"
        self.made: datetime | None = None
        self.checks = self.collector()

    def collector(self) -> Checks:
        """Another one over the same database."""
        live = Live()
        return Checks(self.store, lambda: self.now, live, PolicyOffers(self.store, live), chance=lambda: 0.5)

    async def open(self, *, dsl: bool = True) -> School:
        async with self.store.begin() as uow:
            for place, key in enumerate((KEY, OTHER_KEY)):
                await uow.devices.enrol(
                    {
                        "id": device_of(key),
                        "name": f"laptop-{place}",
                        "platform": "linux",
                        "agent_version": "0.1.0",
                        "group_name": "9B",
                        "subject_kind": SubjectKind.PUPIL.value,
                        "enrolled_at": NOW,
                        "certificate_expires_at": NOW,
                        "exchange_current": bytes(32),
                        "exchange_previous": None,
                    }
                )
        if dsl:
            async with self.store._engine.begin() as connection:
                await connection.execute(
                    text("INSERT INTO users (id, name, role, display, created_at) VALUES ('dsl', 'dsl', 'dsl', 'D', 0)")
                )
        return self

    async def nonces(self) -> dict[str, str]:
        async with self.store.read() as uow:
            return {one.device_id: one.nonce for one in await uow.checks.open(self.now)}

    async def send(self, *steps: Arrival) -> None:
        """As the wire hands them over."""
        events = [self._event(step, place) for place, step in enumerate(steps, 1)]
        batch = submission(steps[0].device_id, *events, lane=Lane.URGENT, epoch=self.number)
        await commit(self.store, [replace(batch, address=self.address)], self.now, sites=SITES)
        await self.checks.look()

    def _event(self, step: Arrival, place: int) -> ReceivedEvent:
        claim = step.claim
        self.number += 1
        return ReceivedEvent(
            id=UUID(hex=step.event) if step.stage == "canary" else UUID(int=self.number),
            sequence=place,
            kind="check",
            severity=Severity.URGENT,
            observed_at=self.made or self.now,
            account="pupil.one",
            session=":0",
            demo=False,
            rule="",
            category="",
            facts={
                "nonce": claim.nonce,
                "stage": step.stage,
                "injected_by_keys": claim.by_keys,
                "stages": dict(claim.stages),
                "policy": claim.policy,
                "failed": claim.failed,
                "detail": claim.detail,
                "public_key": step.public_key.hex(),
                "signature": step.signature.hex(),
                "canary": claim.canary,
            },
        )

    async def kinds(self) -> list[tuple[str, str]]:
        return [
            (entry.kind, str(entry.detail.get("why") or entry.detail.get("stage") or ""))
            for entry in await self.checks.log()
        ]


@pytest.fixture
async def school(store: Store) -> School:
    return await School(store).open()


@pytest.mark.clause("T6", "D10")
async def test_a_check_is_proven_once_and_is_no_alert(school: School) -> None:
    check = await school.checks.start("cli", ALL)
    nonces = await school.nonces()
    mine = nonces[device_of(KEY)]
    await school.checks.look()
    assert school.checks.challenges.of(device_of(KEY)) == (bytes.fromhex(mine),)
    steps = (canary(nonce=mine), answer(nonce=mine))
    await school.send(*steps)
    assert await school.kinds() == [("asked", ""), ("proven", "")]
    assert school.checks.challenges.of(device_of(KEY)) == ()
    row, _ = await school.checks.show(check)
    assert row.counts == {"proven": 1, "open": 1}
    async with school.store._engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM alerts"))).scalar_one() == 0
        assert (await connection.execute(text("SELECT count(*) FROM tellings"))).scalar_one() == 0

    await school.send(answer(nonce=mine))  # replayed
    await school.send(answer(OTHER_KEY, nonce=mine))  # across devices
    other = nonces[device_of(OTHER_KEY)]
    forged = answer(nonce=other)  # signed by the first device's key, sent by the second
    await school.send(
        Arrival(
            forged.event, device_of(OTHER_KEY), forged.stage, forged.claim, forged.public_key, forged.signature,
            forged.observed_at, forged.received_at,
        )
    )  # fmt: skip
    await school.send(answer(nonce="ff" * 16))
    assert (await school.kinds())[2:] == [
        ("refused", "it is answered already"),
        ("refused", "another device was asked this"),
        ("refused", "the device's key did not sign it"),
        ("refused", "nobody asked this"),
    ]


async def test_where_nobody_would_be_shown_an_alert_it_fails_at_routing(store: Store) -> None:
    school = await School(store).open(dsl=False)
    await school.checks.start("cli", ALL)
    nonce = (await school.nonces())[device_of(KEY)]
    await school.send(canary(nonce=nonce), answer(nonce=nonce))
    assert (await school.kinds())[1:] == [("failed", "routing")]


@pytest.mark.clause("T6")
async def test_a_device_whose_check_failed_stands_so_until_one_passes_that_tried_as_much(school: School) -> None:
    taken: dict[str, str] = {"dsl": "no server answers"}

    async def test() -> dict[str, str]:
        return taken

    school.checks._test = test
    await school.checks.look()  # which plans when each proves itself
    device = device_of(KEY)

    async def proved(*, notify: bool, failed: str = "") -> tuple[str, datetime | None]:
        school.now += timedelta(minutes=1)
        await school.checks.start("cli", replace(ALL, notify=notify))
        nonce = (await school.nonces())[device]
        event = f"{school.number + 100:032x}"
        await school.send(canary(nonce=nonce, event=event), answer(nonce=nonce, event=event, failed=failed))
        async with school.store.read() as uow:
            found, heard = await uow.devices.show(device), await uow.devices.wall()
        assert found is not None
        assert [row.failing for row in heard if row.id == device] == [found.failing]
        return found.failing

    began = NOW + timedelta(minutes=1)
    assert await proved(notify=True) == ("notification", began)
    async with school.store.read() as uow:
        assert not await uow.checks.due(school.now + timedelta(minutes=9), 9)
        assert await uow.checks.due(school.now + timedelta(minutes=10), 9) == [device]
    assert await proved(notify=False) == ("notification", began)  # which sent nobody anything
    assert await proved(notify=True) == ("notification", began)
    assert await proved(notify=False, failed="hook") == ("hook", school.now)
    assert await proved(notify=False) == ("notification", began)  # which the keyboard's trouble did not mend
    taken["dsl"] = ""
    assert await proved(notify=True) == ("", None)
    taken.clear()
    assert (await proved(notify=True))[0] == "notification"  # nobody has a channel


@pytest.mark.clause("T6")
async def test_a_device_may_name_any_stage_and_stops_nobody(school: School) -> None:
    """A device that was broken into signs what it likes; the longest word that the wire lets in, too."""
    await school.checks.start("cli", ALL)
    nonces = await school.nonces()
    await school.send(answer(nonce=nonces[device_of(KEY)], failed="x" * WORD_LENGTH))
    async with school.store.read() as uow:
        found = await uow.devices.show(device_of(KEY))
    assert found is not None
    assert found.failing[0] == "x" * STAGE_LENGTH
    await school.send(answer(OTHER_KEY, nonces[device_of(OTHER_KEY)], failed="hook"))
    assert ("failed", "hook") in await school.kinds()


async def test_what_never_answers_is_logged_as_unanswered(school: School) -> None:
    await school.checks.start("cli", ALL)
    school.now += timedelta(days=7, seconds=1)
    await school.checks.look()
    await school.checks.look()
    assert (await school.kinds())[1:] == [("unanswered", "")] * 2


async def test_each_device_proves_itself_daily_asked_by_one_of_several_collectors(school: School) -> None:
    others = [school.checks, school.collector(), school.collector()]
    await school.checks.look()
    assert await school.nonces() == {}
    asked: list[int] = []
    for _ in range(3):
        school.now += timedelta(days=1)
        await asyncio.gather(*(one.look() for one in others))
        asked.append(len(await school.checks.rows(continuous=True)))
    assert asked == [1, 2, 3]
    assert set(await school.nonces()) == {device_of(KEY), device_of(OTHER_KEY)}
    assert await school.checks.rows() == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE check_log SET device_id = 'x' WHERE number = 2",
        "UPDATE check_log SET sealed_detail = (SELECT sealed_detail FROM check_log WHERE number = 1) WHERE number = 2",
        "DELETE FROM check_log WHERE number = 2",
    ],
)
async def test_the_first_entry_that_was_changed_is_named(school: School, change: str) -> None:
    check = await school.checks.start("cli", ALL)
    await school.checks.act("cli", check, "see to laptop-1", "IT", NOW.date())
    await school.checks.sign_off("dsl", check, "dsl", "seen")
    assert (await school.checks.verify()).broken_at is None
    async with school.store._engine.begin() as connection:
        await connection.execute(text(change))
    assert (await school.checks.verify()).broken_at == (3 if change.startswith("DELETE") else 2)


async def test_an_export_is_signed_and_a_changed_one_is_known(school: School, tmp_path: Path) -> None:
    check = await school.checks.start("cli", Wanted(devices=("laptop-1",), reason="=cmd()"))
    authority = Authority.create(tmp_path, "School", ["localhost"], NOW)
    entries, chain = await school.checks.log(), await school.checks.verify()
    exported = as_json(authority, "School", entries, chain, NOW)
    assert is_ours(authority, exported)
    told = json.loads(exported)
    told["log"]["entries"][0]["kind"] = "proven"
    assert not is_ours(authority, json.dumps(told))
    with pytest.raises(BadRequest):
        is_ours(authority, "{}")
    assert check in as_csv(entries)


async def test_the_terms_check_chooses_by_itself_and_says_where_nobody_was_asked(school: School) -> None:
    async def sites() -> Sites:
        return SITES

    live = Live()
    checks = Checks(school.store, lambda: school.now, live, PolicyOffers(school.store, live), sites)
    check = await checks.start("dsl", Wanted(termly=True, reason=""))
    row, entries = await checks.show(check)
    assert sum(row.counts.values()) == 2
    assert row.wanted["left_out"] == ["on-site: main", "off-site"]  # neither device was heard from anywhere yet
    assert entries[0].detail["reason"] == "the term's check"
    for wrong in (
        Wanted(termly=True, groups=("9B",)),
        Wanted(termly=True, sample=2),
        Wanted(termly=True, off_site=True),
    ):
        with pytest.raises(BadRequest, match="chooses its devices by itself"):
            await checks.start("dsl", wrong)


async def test_what_cannot_be_asked_is_said(school: School) -> None:
    wrong: Sequence[tuple[Wanted, type[Exception]]] = (
        (Wanted(reason="x"), BadRequest),
        (Wanted(devices=("nobody's",), reason="x"), NotFound),
        (Wanted(everything=True), BadRequest),
        (Wanted(everything=True, sample=-1, reason="x"), BadRequest),
    )
    for wanted, error in wrong:
        with pytest.raises(error):
            await school.checks.start("cli", wanted)
    with pytest.raises(NotFound):
        await school.checks.show("none")


@pytest.mark.clause("D10", "T6")
@pytest.mark.parametrize(
    ("address", "spooled", "told"),
    [
        ("10.1.4.7", 0, ("on-site", "main")),
        ("192.168.1.20", 0, ("off-site", "")),
        ("", 0, ("not known", "")),
        ("10.1.4.7", 3, ("not known", "")),  # made minutes before it was sent: perhaps at home
    ],
)
async def test_the_log_says_where_the_device_was(
    school: School, address: str, spooled: int, told: tuple[str, str]
) -> None:
    await school.checks.start("cli", ALL)
    mine = (await school.nonces())[device_of(KEY)]
    school.address = address
    school.made = school.now - timedelta(minutes=spooled)
    await school.send(canary(nonce=mine), answer(nonce=mine))
    log = await school.checks.log()
    proven = next(entry for entry in log if entry.kind == "proven")
    assert (proven.detail["where"], proven.detail["site"]) == told
    assert f",{told[0]},{told[1]}," in as_csv(log)


@pytest.mark.clause("D10")
async def test_only_devices_that_were_heard_last_off_site_are_asked_where_that_is_wanted(school: School) -> None:
    wanted = replace(ALL, off_site=True)
    with pytest.raises(BadRequest, match="networks of the sites"):
        await school.checks.start("cli", wanted)
    async with school.store.begin() as uow:
        places = ((KEY, Where.ON_SITE), (OTHER_KEY, Where.OFF_SITE))
        await uow.devices.heartbeats(
            {device_of(key): Heartbeat("", BEAT, school.now, Place(where)) for key, where in places}
        )
    row, _ = await school.checks.show(await school.checks.start("cli", wanted))
    assert (row.wanted["devices"], row.wanted["off_site"]) == ([device_of(OTHER_KEY)], True)


async def test_a_sample_says_its_confidence(school: School) -> None:
    check = await school.checks.start("cli", Wanted(everything=True, sample=1, reason="x"))
    row, _ = await school.checks.show(check)
    assert row.wanted["confidence"] == 0.5
    assert isinstance(row.asked_at, datetime)


@pytest.mark.clause("T6")
async def test_where_nothing_came_the_log_says_once_where_it_stands_still_and_an_answer_counts_yet(
    school: School,
) -> None:
    check = await school.checks.start("cli", Wanted(devices=("laptop-0",), reason="the term's check"))
    mine = (await school.nonces())[device_of(KEY)]
    await school.checks.look()
    assert await school.kinds() == [("asked", "")]
    school.now += timedelta(minutes=2)
    await school.checks.look()
    await school.collector().look()
    assert await school.kinds() == [("asked", ""), ("silent", "wire")]
    row, _ = await school.checks.show(check)
    assert row.open == 1
    await school.send(canary(nonce=mine), answer(nonce=mine))
    assert [kind for kind, _ in await school.kinds()] == ["asked", "silent", "proven"]


async def test_a_device_that_is_off_when_its_own_time_comes_is_no_news(school: School) -> None:
    await school.checks.look()  # plans them
    school.now += timedelta(days=1)
    await school.checks.look()
    assert len(await school.nonces()) == 2
    school.now += timedelta(minutes=5)
    await school.checks.look()
    assert await school.kinds() == []
