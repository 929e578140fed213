"""Offers, states, artefacts and roll-outs over a real store."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest

from collector.domain import rollout as rule
from collector.domain.devices import Heartbeat, HeartbeatFacts
from collector.domain.policies import DeviceState, Document, Phase, Version
from collector.domain.received import Json
from collector.domain.rollout import Plan, Stage
from collector.errors import BadRequest, NotFound
from collector.services import rollouts
from collector.services.artefacts import ArtefactShelf
from collector.services.live import Announcement, Live, Topic
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_states import PolicyStates
from collector.services.rollouts import Rollouts
from collector.store import Store
from policy.bundle.payload import Artefact, ArtefactKind
from tests.conditions import until
from tests.factories.submissions import NOW, device_id, enrolled
from tests.fakes.policy_store import FakePolicyStore

DOCUMENT = Document("a" * 64, "school: Oak\n", {"school": "Oak"}, NOW)
MINUTE = timedelta(minutes=1)


class School:
    """A store with what is published in it, and a time that a test moves."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = NOW
        self.live = Live()
        self.offers = PolicyOffers(store, self.live)
        self.states = PolicyStates(store, self.live)
        self.rollouts = Rollouts(store, lambda: self.now, self.live)

    async def publish(self, number: int, *, agreed: bool = False, plan: Plan | None = None) -> None:
        rollout = None if plan is None else rule.to_json(rule.begin(number, plan, self.now))
        envelope = b"envelope %d" % number
        async with self.store.begin() as uow:
            await uow.policies.add_document(DOCUMENT)
            await uow.policies.add_version(
                Version(number, f"{number:064x}", DOCUMENT.hash, envelope, agreed, NOW, "cli", "because", rollout)
            )
        await self.offers.refresh()

    async def heard(self, number: int, *, version: int = 0, restarts: int = 0) -> None:
        facts = HeartbeatFacts((), 0, 0, 0, 0, 0, "", "0", 0, 1, version, restarts)
        async with self.store.begin() as uow:
            await uow.devices.heartbeats({device_id(number): Heartbeat("", facts, self.now)})

    async def said(self, number: int, version: int, phase: Phase) -> None:
        self.states.note(DeviceState(device_id(number), version, f"{version:064x}", phase, "", self.now))
        await self.states.write()
        await self.heard(number)

    async def rollout(self, number: int) -> rule.Rollout:
        async with self.store.read() as uow:
            version = await uow.policies.version(number)
        assert version is not None
        assert version.rollout is not None
        return rule.from_json(number, version.rollout)

    async def audited(self, action: str) -> list[dict[str, Json]]:
        async with self.store.read() as uow:
            return [cast("dict[str, Json]", entry.detail) for entry in await uow.audit.list() if entry.action == action]


@pytest.fixture
def school(store: Store) -> School:
    return School(store)


async def test_a_device_walks_over_all_that_was_agreed_to(school: School) -> None:
    for number in range(1, 7):
        await school.publish(number, agreed=number in (2, 4))
    assert await school.offers.offers_for("d", 0, "") == [b"envelope 2", b"envelope 4", b"envelope 6"]
    assert await school.offers.offers_for("d", 4, f"{4:064x}") == [b"envelope 6"]
    assert await school.offers.offers_for("d", 6, f"{6:064x}") == []
    assert await school.offers.offers_for("d", 6, "") == [b"envelope 6"]  # it lost its bytes
    assert await school.offers.offers_for("d", 9, "") == []  # from before a restored backup: nothing can be done here


async def test_a_version_whose_roll_out_cannot_be_read_is_offered_to_nobody(school: School) -> None:
    await school.publish(1)
    await school.publish(2)
    async with school.store.begin() as uow:
        await uow.policies.set_rollout(2, {"stage": "everywhere"})
    await school.offers.refresh()
    assert await school.offers.offers_for("d", 0, "") == [b"envelope 1"]
    await school.rollouts.look()


async def test_news_from_another_process_is_heard_and_no_news_is_none(school: School) -> None:
    actor = asyncio.create_task(school.offers.run())
    try:
        other = PolicyOffers(school.store, Live())
        await school.publish(1)
        generation = await school.offers.changed(0)
        school.live.announce(Announcement(Topic.POLICY))
        waiting = asyncio.create_task(school.offers.changed(generation))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        async with school.store.begin() as uow:
            await uow.policies.add_version(
                Version(2, f"{2:064x}", DOCUMENT.hash, b"envelope 2", False, NOW, "cli", "because")
            )
        school.live.announce(Announcement(Topic.POLICY))
        assert await asyncio.wait_for(waiting, 5) == generation + 1
        await other.refresh()
        assert other.due("d", 0) == school.offers.due("d", 0) == 2
    finally:
        actor.cancel()
        await asyncio.gather(actor, return_exceptions=True)


async def test_the_newest_state_of_each_device_is_kept(school: School) -> None:
    await enrolled(school.store, 1)
    await enrolled(school.store, 2)
    for number, version, phase in ((2, 7, Phase.APPLYING), (1, 7, Phase.APPLIED), (2, 7, Phase.FAILED)):
        school.states.note(DeviceState(device_id(number), version, "", phase, "", NOW, ("later",)))
    await school.states.write()
    await school.states.write()
    async with school.store.read() as uow:
        kept = await uow.policy_devices.list()
    assert [(one.device_id, one.phase, one.unknown) for one in kept] == [
        (device_id(1), Phase.APPLIED, ("later",)),
        (device_id(2), Phase.FAILED, ("later",)),
    ]


async def test_what_could_not_be_written_is_written_later_and_never_over_what_is_newer() -> None:
    policy = FakePolicyStore(Live())
    states = PolicyStates(policy.store, policy.live)
    policy.available = False
    writing = asyncio.create_task(states.run())
    states.note(DeviceState("d", 7, "", Phase.APPLYING, "", NOW))
    await asyncio.sleep(1.1)
    states.note(DeviceState("d", 7, "", Phase.APPLIED, "", NOW))
    policy.available = True
    await until(lambda: "d" in policy.states)
    assert policy.states["d"].phase is Phase.APPLIED
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)


async def test_a_roll_out_goes_on_by_what_devices_say(school: School) -> None:
    for number in range(1, 31):
        await enrolled(school.store, number)
    await school.publish(7, plan=Plan(named=frozenset({device_id(1)}), share=0.0, wait=10 * MINUTE))
    await school.said(1, 7, Phase.APPLYING)
    await school.rollouts.look()
    assert (await school.rollout(7)).enough_since is None
    await school.said(1, 7, Phase.APPLIED)
    for minutes in (0, 9, 1):
        school.now += minutes * MINUTE
        await school.rollouts.look()
    assert (await school.rollout(7)).stage is Stage.ALL
    await school.offers.refresh()
    assert school.offers.due(device_id(30), 0) == 7
    assert await school.audited("policy.rollout") == [{"stage": "all"}]


async def test_a_roll_out_halts_by_itself_with_the_reason_in_the_audit(school: School) -> None:
    for number in range(1, 4):
        await enrolled(school.store, number)
    await school.publish(6)
    await school.publish(7, plan=Plan(named=frozenset({device_id(1), device_id(2)})))
    await school.said(1, 7, Phase.APPLIED)
    await school.said(2, 7, Phase.FAILED)
    await school.rollouts.look()
    await school.rollouts.look()
    halted = await school.rollout(7)
    assert halted.halted == "1 of 2 devices could not apply version 7; more than 5% stop its roll-out."
    assert await school.audited("policy.rollout_halted") == [{"reason": halted.halted}]
    await school.offers.refresh()
    assert [school.offers.due(device_id(number), 0) for number in (1, 2, 3)] == [6, 6, 6]


async def test_restarts_that_rise_halt_it_too(school: School) -> None:
    for number in range(1, 6):
        await enrolled(school.store, number)
    await school.publish(7, plan=Plan(share=0.0))
    await school.rollouts.look()
    for number in range(1, 6):
        await school.heard(number, version=7, restarts=3 if number < 3 else 0)
    await school.rollouts.look()
    assert "2 of 5 devices started again" in (await school.rollout(7)).halted


async def test_all_devices_are_judged_by_however_many_are_read_at_once(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollouts, "_TOGETHER", 3)
    for number in range(1, 8):
        await enrolled(school.store, number)
        await school.heard(number, version=7)
    async with school.store.begin() as uow:
        await uow.devices.revoke(device_id(4), "lost", NOW)
    await school.publish(7, plan=Plan(share=0.0, wait=timedelta(0)))
    reports = await school.rollouts._reports()
    assert [report.device_id for report in reports] == [device_id(number) for number in (1, 2, 3, 5, 6, 7)]
    assert {report.version for report in reports} == {7}
    await school.rollouts.look()
    assert (await school.rollout(7)).stage is Stage.SETTLED


async def test_somebody_halts_it_with_a_reason(school: School) -> None:
    await school.publish(6)
    await school.publish(7, plan=Plan())
    await school.rollouts.halt(7, "The lock comes too soon.", "ina")
    assert (await school.rollout(7)).halted == "The lock comes too soon."
    assert await school.audited("policy.rollout_halted") == [{"reason": "The lock comes too soon."}]
    for number, reason, error in ((7, " ", BadRequest), (6, "x", BadRequest), (5, "x", NotFound)):
        with pytest.raises(error):
            await school.rollouts.halt(number, reason, "ina")


async def test_one_copy_of_an_artefact_serves_all_and_is_let_go(school: School) -> None:
    now = 0.0
    shelf = ArtefactShelf(school.store, lambda: now)
    content = b"lexicon" * 1000
    async with school.store.begin() as uow:
        await uow.artefacts.add(Artefact("b" * 64, len(content), ArtefactKind.LEXICON), content, NOW)
    first, second = await asyncio.gather(shelf.content("b" * 64), shelf.content("b" * 64))
    assert first is second
    assert first == content
    now = 119.0
    assert await shelf.content("b" * 64) is first
    now = 300.0
    shelf._tidy_now()
    assert shelf.held == 0
    assert shelf._timer is None
    with pytest.raises(NotFound):
        await shelf.content("c" * 64)


def test_a_plan_is_kept_by_its_version() -> None:
    rollout = rule.begin(7, Plan(), NOW)
    assert replace(rollout, version=8) == rule.from_json(8, rule.to_json(rollout))
