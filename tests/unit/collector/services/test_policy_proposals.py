"""From a change that somebody asks for to a version that devices take, on each database."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.domain.change import Act
from collector.domain.people import Role
from collector.domain.policies import ProposalKind, ProposalState
from collector.domain.rollout import Plan
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services.devices import Devices
from collector.services.policy_publishing import Publishing
from collector.services.policy_rules import PolicyRules
from collector.store import Store
from policy.bundle import judge
from policy.document.tree import Tree
from tests.factories.policy_house import PASSWORD, SCHOOL_ID, PolicyHouse, policy, policy_house, weaken
from tests.factories.submissions import enrolled
from tests.unit.collector.domain.test_coverage import BEAT


@pytest.fixture
async def house(store: Store, tmp_path: Path) -> PolicyHouse:
    return await policy_house(store, tmp_path / "keys")


async def actions(house: PolicyHouse) -> list[str]:
    return [entry.action for entry in await house.audit.list() if entry.action.startswith("policy.")]


async def test_the_first_policy_stands_before_anybody_has_a_password(store: Store, tmp_path: Path) -> None:
    house = await policy_house(store, tmp_path / "keys", found=False)
    first = await house.policies.current()
    assert first is not None
    assert (first.version, first.published_by) == (1, "cli")
    document = await house.policies.document()
    assert document.tree["school"] == "Oak School"
    assert len(str(document.tree["salt"])) == 32
    assert await house.founding.begin() is None  # and only once
    report = await house.policies.trust()
    assert report.founding
    assert "one person alone" in report.warning


async def test_senior_leaders_are_trusted_together_with_whoever_can_be_the_other_one(
    store: Store, tmp_path: Path
) -> None:
    house = await policy_house(store, tmp_path / "keys", found=False)
    await house.join("head", Role.HEADTEACHER)
    report = await house.policies.trust()
    assert report.founding  # or nobody could ever be added
    await house.join("teacher", Role.TEACHER)
    await house.join("deputy", Role.DEPUTY)
    assert (await house.policies.trust()).founding
    await house.join("it", Role.IT)
    report = await house.policies.trust()
    assert not report.founding
    assert {row.name for row in report.people if row.trusted} == {"deputy", "head", "it", "teacher"}
    assert "third person" in report.warning
    await house.join("late", Role.LEADER)
    late = next(row for row in (await house.policies.trust()).people if row.name == "late")
    assert (late.trusted, "must agree" in late.missing) == (False, True)


async def test_what_strengthens_is_published_by_its_proposer_at_once(house: PolicyHouse) -> None:
    before = await house.policies.current()
    proposal = await house.propose("it", 5)
    assert proposal.weakenings == ()
    assert proposal.differences
    version = await house.publish("it", proposal)
    assert before is not None
    assert version.version == before.version + 1
    assert not version.agreed
    assert await house.idle_minutes() == 5
    assert (await house.proposals.review(proposal.id)).proposal.version == version.version


async def test_where_devices_are_is_told_by_the_networks_of_the_newest_policy(house: PolicyHouse) -> None:
    devices = Devices(house.store, house.clock.now, house.live, sites=house.policies.sites)
    id_ = await enrolled(house.store)

    async def heard() -> str:
        await devices.heartbeat(id_, "81.2.69.17", BEAT)
        await devices.write_heartbeats()
        return str((await devices.list())[0].place)

    assert await heard() == "not known"  # nobody filled the preset in
    written = policy(10).replace("192.0.2.0/24", "81.2.69.16/28")
    proposal = await house.proposals.propose(house.people["it"], PASSWORD, written, "our addresses")
    await house.publish("it", proposal)
    assert await heard() == "on-site: school"


@pytest.mark.clause("T7", "J16")
async def test_what_weakens_needs_a_senior_leader_beside_its_proposer(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    assert [one.sentence for one in proposal.weakenings] == ["The screen locks later."]
    with pytest.raises(Refused, match="senior leader other than"):
        await house.publish("it", proposal)
    for name in ("it", "dsl", "teacher"):
        with pytest.raises(Refused):
            await house.approve(name, proposal)
    with pytest.raises(SignInRefused):
        await house.proposals.approve(house.people["head"], "not the password", proposal.id, "I agree")
    assert (await house.approve("head", proposal)).state is ProposalState.AGREED
    with pytest.raises(Refused, match="proposed this or agreed"):
        await house.publish("leader", proposal)
    version = await house.publish("head", proposal)
    assert version.agreed
    assert await house.idle_minutes() == 20
    assert (await actions(house))[-3:] == ["policy.proposed", "policy.agreed", "policy.published"]
    entry = (await house.audit.list())[-1]
    assert entry.actor == house.people["head"].user_id
    assert entry.detail["weakens"] == ["The screen locks later."]
    assert entry.detail["reason"] == "for the tests"
    assert (await house.audit.verify()).broken_at is None


async def test_a_device_anywhere_on_the_way_takes_what_was_published(house: PolicyHouse) -> None:
    """By the rule that devices go by, from the first version and from every later one."""
    for minutes, agreed in ((5, False), (15, True), (12, False), (30, True)):
        proposal = await house.propose("it", minutes)
        if agreed:
            await house.approve("leader", proposal)
        await house.publish("it", proposal)
    versions = (await house.policies.versions())[::-1]
    rule, rules = house.publishing.rules.judge, house.publishing.rules
    school, key = house.publishing.school, house.policies.signer().current.key
    bases = [judge.enrolled(school, key, {})]
    bases += [judge.restored(school, one.envelope, rules.read_part).basis for one in versions[:-1]]
    for basis in bases:
        chain = [one.envelope for one in versions if one.version > basis.version and one.agreed]
        chain += [versions[-1].envelope] if not versions[-1].agreed else []
        verdict = rule.judge(basis, chain, house.clock.now())
        assert isinstance(verdict, judge.Accepted), verdict
        assert verdict.payload.version == versions[-1].version


async def test_nobody_approves_their_own(house: PolicyHouse) -> None:
    proposal = await house.propose("head", 20)
    with pytest.raises(Refused, match="their own"):
        await house.approve("head", proposal)
    await house.approve("leader", proposal)
    assert (await house.publish("head", proposal)).agreed


async def test_a_proposal_may_be_refused_or_withdrawn_with_a_reason(house: PolicyHouse) -> None:
    one, two = await house.propose("it", 20), await house.propose("it", 30)
    with pytest.raises(BadRequest, match="why"):
        await house.proposals.refuse(house.people["head"], one.id, " ")
    refused = await house.proposals.refuse(house.people["head"], one.id, "ten minutes is plenty")
    assert (refused.state, refused.decision_reason) == (ProposalState.REFUSED, "ten minutes is plenty")
    with pytest.raises(Refused, match="Only whoever"):
        await house.proposals.withdraw(house.people["head"], two.id, "no")
    withdrawn = await house.proposals.withdraw(house.people["it"], two.id, "a mistake")
    assert withdrawn.state is ProposalState.WITHDRAWN
    for proposal in (one, two):
        with pytest.raises(Refused):
            await house.approve("head", proposal)
    with pytest.raises(NotFound):
        await house.proposals.review("nothing")
    assert await house.proposals.list(only_open=True) == []
    assert len(await house.proposals.list()) == 2


async def test_what_another_policy_overtook_must_be_proposed_again(house: PolicyHouse) -> None:
    late = await house.propose("it", 20)
    await house.approve("head", late)
    await house.publish("dsl", await house.propose("dsl", 5))
    assert (await house.proposals.review(late.id)).proposal.state is ProposalState.SUPERSEDED
    with pytest.raises(Refused, match="propose it again"):
        await house.publish("it", late)


async def test_going_back_is_a_new_version_and_may_weaken(house: PolicyHouse) -> None:
    first = await house.policies.current()
    assert first is not None
    await house.publish("it", await house.propose("it", 5))
    it = house.people["it"]
    back = await house.proposals.rollback(it, PASSWORD, first.version, "too short")
    assert (back.kind, len(back.weakenings)) == (ProposalKind.ROLLBACK, 1)
    with pytest.raises(Refused):
        await house.publish("it", back)
    await house.approve("head", back)
    version = await house.publish("it", back)
    assert (version.version, version.document_hash) == (first.version + 2, first.document_hash)
    assert await house.idle_minutes() == 10
    with pytest.raises(NotFound):
        await house.proposals.rollback(it, PASSWORD, 99, "x")
    with pytest.raises(BadRequest, match="nothing would change"):
        await house.proposals.rollback(it, PASSWORD, version.version, "x")


async def test_a_password_set_again_is_a_new_key_that_two_must_agree_to(house: PolicyHouse) -> None:
    link = await house.users.link("leader")
    await house.users.redeem(link, PASSWORD)
    row = next(row for row in (await house.policies.trust()).people if row.name == "leader")
    assert (row.trusted, "set again" in row.missing) == (False, True)
    weaker = await house.propose("it", 20)
    with pytest.raises(Refused, match="approval key"):
        await house.approve("leader", weaker)
    with pytest.raises(Refused, match="approval key"):
        await house.proposals.propose_trust(house.people["leader"], PASSWORD, "my new key")

    trust = await house.proposals.propose_trust(house.people["it"], PASSWORD, "the leader forgot their password")
    assert [one.sentence for one in trust.weakenings] == ["Leader (leader) agrees to changes with another key."]
    with pytest.raises(Refused):
        await house.publish("it", trust)
    await house.approve("head", trust)
    await house.publish("it", trust)
    assert all(row.trusted for row in (await house.policies.trust()).people)
    again = await house.propose("it", 20)
    await house.approve("leader", again)
    assert (await house.publish("it", again)).agreed
    with pytest.raises(BadRequest, match="nothing would change"):
        await house.proposals.propose_trust(house.people["it"], PASSWORD, "again")


async def test_what_cannot_be_read_or_says_nothing_new_is_not_proposed(house: PolicyHouse) -> None:
    it = house.people["it"]
    with pytest.raises(BadRequest, match="mistake at"):
        await house.proposals.propose(it, PASSWORD, "heed: 1\nschol: Oak\n", "x")
    with pytest.raises(BadRequest, match="nothing would change"):
        await house.proposals.propose(it, PASSWORD, policy(10), "x")
    elsewhere = policy(10).replace("Europe/London", "Europe/Nowhere")
    with pytest.raises(BadRequest, match="time zone"):
        await house.proposals.propose(it, PASSWORD, elsewhere, "x")
    with pytest.raises(BadRequest, match="Say why"):
        await house.proposals.propose(it, PASSWORD, policy(5), "")
    with pytest.raises(Refused, match="role"):
        await house.proposals.propose(house.people["teacher"], PASSWORD, policy(5), "x")


async def test_the_salt_is_kept_though_nobody_writes_it(house: PolicyHouse) -> None:
    salt = (await house.policies.document()).tree["salt"]
    await house.publish("it", await house.propose("it", 5))
    assert (await house.policies.document()).tree["salt"] == salt


async def test_two_collectors_do_not_publish_two_versions_of_one_number(house: PolicyHouse) -> None:
    one, two = await house.propose("it", 5), await house.propose("dsl", 6)
    outcomes = await asyncio.gather(house.publish("it", one), house.publish("dsl", two), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Refused", "Version"]


async def test_of_two_decisions_at_once_the_first_counts(house: PolicyHouse) -> None:
    proposal, it, head = await house.propose("it", 20), house.people["it"], house.people["head"]
    outcomes = await asyncio.gather(
        house.proposals.withdraw(it, proposal.id, "a mistake"),
        house.proposals.refuse(head, proposal.id, "no"),
        return_exceptions=True,
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Proposal", "Refused"]
    first = next(outcome for outcome in outcomes if not isinstance(outcome, BaseException))
    assert (await house.proposals.review(proposal.id)).proposal.state is first.state


async def test_a_reader_is_told_what_they_may_do(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    mine = await house.proposals.review(proposal.id, house.people["it"])
    theirs = await house.proposals.review(proposal.id, house.people["head"])
    assert mine.may == {Act.WITHDRAW}
    assert theirs.may == {Act.APPROVE, Act.REFUSE}
    assert "their own" in mine.why_not[Act.APPROVE]
    assert theirs.names[proposal.proposed_by] == "It (it)"
    assert theirs.document.text == policy(20)


async def test_a_closed_account_is_trusted_until_two_agree_that_it_is_not(house: PolicyHouse) -> None:
    await house.users.disable("leader")
    assert not (await house.policies.trusts("nobody"))
    report = await house.policies.trust()
    assert "account is closed" in report.warning
    weaker = await house.propose("it", 20)
    with pytest.raises(Refused, match="wrong"):
        await house.approve("leader", weaker)
    trust = await house.proposals.propose_trust(house.people["it"], PASSWORD, "they left")
    assert [one.sentence for one in trust.weakenings] == ["Leader (leader) can no longer agree to changes."]
    await house.approve("head", trust)
    await house.publish("it", trust)
    assert "leader" not in {row.name for row in (await house.policies.trust()).people}
    assert await house.policies.trusts("HEAD")


async def test_every_value_on_a_device_is_explained_with_its_layer(house: PolicyHouse) -> None:
    device = await enrolled(house.store)
    [found] = await house.policies.explain(device, "control.idle_minutes")
    assert (found.value, found.said[0].layer) == (10, "school")
    asked = await house.exceptions.ask(
        house.people["teacher"],
        PASSWORD,
        {"device": device},
        {"control": {"uses": {"streaming": "allowed"}}},
        why="a film",
        until=house.clock.now() + timedelta(hours=1),
    )
    await house.exceptions.grant(house.people["dsl"], PASSWORD, asked.id, "fine")
    [found] = await house.policies.explain(device, "control.uses.streaming")
    assert (found.value, found.said[0].layer) == ("allowed", f"exception {asked.id}")
    document = f"{policy(10)}".replace(
        "groups:\n", "groups:\n  9b: { role: pupil, rules: { control: { idle_minutes: 3 } } }\n"
    )
    stricter = await house.proposals.propose(house.people["it"], PASSWORD, document, "sooner for 9B")
    await house.publish("it", stricter)
    [found] = await house.policies.explain(device, "control.idle_minutes")
    assert (found.value, found.said[0].layer) == (3, "group 9b")  # enrolled as 9B
    with pytest.raises(BadRequest, match="idle"):
        await house.policies.explain(device, "control.idle")
    with pytest.raises(NotFound):
        await house.policies.explain("0" * 64, "control")


async def test_a_version_goes_out_as_its_publisher_says(house: PolicyHouse) -> None:
    device, proposal = await enrolled(house.store), await house.propose("it", 5)
    it = house.people["it"]
    with pytest.raises(NotFound, match="no such device"):
        await house.proposals.publish(it, proposal.id, Plan(frozenset({"0" * 64})))
    version = await house.proposals.publish(it, proposal.id, Plan(frozenset({device})))
    assert version.rollout is not None
    assert (version.rollout["stage"], version.rollout["named"]) == ("named", [device])
    asked = await house.exceptions.ask(
        house.people["teacher"],
        PASSWORD,
        {"group": "key-stage-2"},
        {"control": {"uses": {"streaming": "allowed"}}},
        why="a film",
        until=house.clock.now() + timedelta(hours=1),
    )
    await house.exceptions.grant(house.people["dsl"], PASSWORD, asked.id, "fine")
    newest = await house.policies.current()
    assert newest is not None
    assert newest.rollout == version.rollout  # an exception takes the rest of a version no further than it is


async def test_a_password_can_be_set_though_the_signing_key_is_spoilt(store: Store, tmp_path: Path) -> None:
    house = await policy_house(store, tmp_path / "keys", found=False)
    (tmp_path / "keys" / "policy.json").write_text("{}")
    await house.join("it", Role.IT)
    with pytest.raises(ValueError, match="restore it"):
        house.policies.signer()


async def test_a_collector_restored_from_a_backup_goes_on_above_what_devices_have(
    house: PolicyHouse,
) -> None:
    """The backup was made before two versions that devices have by now."""
    old = await house.policies.versions()
    for minutes in (5, 4):
        await house.publish("it", await house.propose("it", minutes))
    on_devices = (await house.policies.versions())[0]
    await forget(house, since=old[0].version)
    rules, it = house.publishing.rules, house.people["it"]
    basis = judge.restored(house.publishing.school, on_devices.envelope, rules.read_part).basis

    below = await house.publish("it", await house.propose("it", 3))
    assert isinstance(rules.judge.judge(basis, [below.envelope], house.clock.now()), judge.Refused)

    for wrong in (below.version, below.version + 100_000):
        with pytest.raises(BadRequest, match="must be from"):
            await house.proposals.rollback(it, PASSWORD, below.version, "restored", above=wrong)
    known = on_devices.version + 5
    back = await house.proposals.rollback(it, PASSWORD, old[0].version, "restored", above=known)
    assert "no longer knows" in back.weakenings[-1].sentence
    with pytest.raises(Refused, match="senior leader other than"):
        await house.publish("it", back)
    await house.approve("head", back)
    version = await house.publish("it", back)
    assert version.version == known + 1
    assert isinstance(rules.judge.judge(basis, [version.envelope], house.clock.now()), judge.Accepted)
    following = await house.publish("it", await house.propose("it", 2))
    assert following.version == version.version + 1


async def forget(house: PolicyHouse, since: int) -> None:
    """As a backup from before: the versions are not in it, nor what the audit says of them."""
    async with house.store._engine.begin() as connection:
        first = "SELECT min(number) FROM audit WHERE action = 'policy.proposed'"
        await connection.execute(text(f"DELETE FROM audit WHERE number >= ({first})"))  # noqa: S608 - our own words
        await connection.execute(text("DELETE FROM policy_proposals"))
        await connection.execute(text("DELETE FROM policy_versions WHERE version > :since"), {"since": since})


@pytest.mark.clause("T8")
async def test_where_devices_were_sent_less_the_same_document_is_sent_again_and_agreed_to_as_they_would_ask(
    house: PolicyHouse,
) -> None:
    """What an older collector left out of a document would else be refused by every device, and never be sent."""

    def stricter(tree: Tree, at: datetime) -> Tree:
        part = PolicyRules().device_part(tree, at)
        return {**part, "rules": {"control": {"idle_minutes": 4}}}

    def beside(rules: PolicyRules) -> PolicyHouse:
        publishing = Publishing(rules, house.publishing.key, SCHOOL_ID)
        return PolicyHouse(house.store, house.clock, publishing, house.people)

    older = beside(PolicyRules(weaken=weaken, device_part=stricter))
    await older.publish("it", await older.propose("it", 8))
    assert await house.idle_minutes() == 4
    again = await house.propose("it", 8)
    assert (again.differences, [one.key for one in again.weakenings]) == ((), ["control.idle_minutes"])
    with pytest.raises(Refused):
        await house.publish("it", again)
    await house.approve("head", again)
    await house.publish("it", again)
    assert await house.idle_minutes() == 8
    with pytest.raises(BadRequest, match="nothing would change"):
        await house.propose("it", 8)


async def test_what_is_weaker_in_the_document_and_for_devices_is_said_once(house: PolicyHouse) -> None:
    def besides(tree: Tree, at: datetime) -> Tree:
        return {**PolicyRules().device_part(tree, at), "rules": {"control": {"idle_minutes": 8, "warning_seconds": 99}}}

    publishing = Publishing(PolicyRules(weaken=weaken, device_part=besides), house.publishing.key, SCHOOL_ID)
    older = PolicyHouse(house.store, house.clock, publishing, house.people)
    await older.publish("it", await older.propose("it", 8))
    again = (await house.propose("it", 10)).weakenings
    assert "control.idle_minutes" in [one.key for one in again]
    assert len(again) == len(set(again))
