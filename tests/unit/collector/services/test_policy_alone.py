"""One person alone cannot weaken protection: not by acts, not by editing the database, not with the signing key.

Each test plants by SQL what somebody could who may write to every table (and, where it says so, who has the evidence
key or the signing key too), and sees it refused with its cause; where the collector itself could be got round, what it
would send is given to the rule that devices go by.
"""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from collector.domain.people import Role
from collector.domain.policies import Proposal, ProposalState, Version
from collector.errors import Refused
from collector.services import approval_keys
from collector.services.policy_draft import Draft, InForce, PolicyRefused, Tampered, Why
from collector.store import Store
from policy.bundle import judge
from policy.bundle.agreement import agree, ask
from policy.bundle.canonical import digest
from policy.bundle.cause import Cause
from policy.bundle.envelope import sign_policy, write_envelope
from policy.bundle.exception import body_of, read_exception
from policy.bundle.payload import Agreement, Content, Says, compose
from policy.bundle.trust import TrustedPerson, TrustedRole, trust_tree
from policy.document.tree import Json, Tree
from tests.factories.policy_house import PASSWORD, PolicyHouse, policy, policy_house

pytestmark = pytest.mark.clause("T7")


@pytest.fixture
async def house(store: Store, tmp_path: Path) -> PolicyHouse:
    return await policy_house(store, tmp_path / "keys")


async def execute(house: PolicyHouse, statement: str, **values: object) -> None:
    """As somebody at the database's own prompt."""
    async with house.store._engine.begin() as connection:
        done = await connection.execute(text(statement), values)
        assert done.rowcount > 0


async def in_force(house: PolicyHouse) -> InForce:
    async with house.store.read() as uow:
        found = await house.publishing.in_force(uow)
    assert found is not None
    return found


async def refused(house: PolicyHouse, name: str, proposal: Proposal) -> Refused:
    """Why it was not published; and that it was not, and that the attempt is in the audit."""
    before = await house.policies.current()
    with pytest.raises(Refused) as told:
        await house.publish(name, proposal)
    assert await house.policies.current() == before
    last = (await house.audit.list())[-1]
    if isinstance(told.value, PolicyRefused | Tampered):
        assert (last.action, last.object) == ("policy.publish_refused", proposal.id)
    assert (await house.audit.verify()).broken_at is None
    return told.value


def as_json(*agreements: Agreement) -> str:
    return json.dumps(
        [
            {
                "person": one.person,
                "says": one.says.value,
                "at": one.at.replace(microsecond=0, tzinfo=None).isoformat() + "Z",
                "signature": base64.b64encode(one.signature).decode(),
            }
            for one in agreements
        ]
    )


async def forged_word(house: PolicyHouse, proposal: Proposal, signer: str, person: str) -> Agreement:
    """`signer` signs, with their own key, in the name of `person`, that they approve."""
    private = await house.users.approving(house.people[signer], PASSWORD)
    content = Content(proposal.document_hash, digest(proposal.device), digest(proposal.trust), digest([]))
    return agree(
        private,
        school=house.publishing.school,
        base=proposal.base_version,
        content=content,
        says=Says.APPROVE,
        person=house.people[person].user_id,
        at=house.clock.now(),
    )


async def device_says(house: PolicyHouse, draft: Draft, *exceptions: Tree) -> judge.Verdict:
    """What a device makes of this, signed by the real key as by somebody who has it and runs no code of ours."""
    before = await in_force(house)
    payload = compose(
        school=house.publishing.school,
        version=before.payload.version + 1,
        base=draft.base,
        previous=before.payload.hash,
        made_at=house.clock.now(),
        document=draft.document,
        policy=draft.policy,
        trust=draft.trust,
        weakens=draft.weakens,
        agreements=draft.agreements,
        exceptions=[read_exception(one, []) for one in exceptions],
    )
    data = write_envelope(payload, [sign_policy(house.publishing.key.private(), payload)])
    return house.publishing.rules.judge.judge(before.basis, [data], house.clock.now())


def as_draft(proposal: Proposal, *agreements: Agreement) -> Draft:
    return Draft(
        document=proposal.document_hash,
        policy=proposal.device,
        trust=proposal.trust,
        artefacts=(),
        weakens=False,
        base=proposal.base_version,
        agreements=agreements,
    )


async def test_a_state_that_was_set_by_hand(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    await execute(
        house,
        "UPDATE policy_proposals SET state = 'agreed', decided_by = :head",
        head=house.people["head"].user_id,
    )
    assert "the audit says proposed" in str(await refused(house, "it", proposal))
    verdict = await device_says(house, as_draft(proposal, *proposal.agreements))
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.NOT_AGREED


async def test_a_refusal_that_was_undone(house: PolicyHouse) -> None:
    """Two people signed, and a third said no: the signatures are still there."""
    proposal = await house.approve("head", await house.propose("it", 20))
    await house.proposals.refuse(house.people["leader"], proposal.id, "on second thoughts, no")
    await execute(house, "UPDATE policy_proposals SET state = 'agreed'")
    why = await refused(house, "it", proposal)
    assert isinstance(why, Tampered)
    assert "the audit says refused" in str(why)
    await execute(house, "DELETE FROM audit WHERE action = 'policy.refused'")
    with pytest.raises(Tampered, match="The audit was changed"):
        await house.publish("it", proposal)


async def test_an_exception_that_was_ended_and_brought_back(house: PolicyHouse) -> None:
    rules: Tree = {"control": {"uses": {"streaming": "allowed"}}}
    until = house.clock.now() + timedelta(hours=5)
    teacher, head = house.people["teacher"], house.people["head"]
    one = await house.exceptions.ask(teacher, PASSWORD, {"group": "key-stage-2"}, rules, why="a film", until=until)
    await house.exceptions.grant(head, PASSWORD, one.id, "ok")
    await house.exceptions.end(head, one.id, "misused")
    await execute(house, "UPDATE exceptions SET state = 'granted'")
    sooner = await house.propose("it", 5)
    assert isinstance(await refused(house, "it", sooner), Tampered)
    await house.exceptions.end(head, one.id, "misused, and brought back")
    assert isinstance(await house.publish("it", sooner), Version)
    assert (await in_force(house)).payload.exceptions == ()


async def test_an_exception_that_was_refused_and_asked_for_by_hand(house: PolicyHouse) -> None:
    rules: Tree = {"control": {"uses": {"streaming": "allowed"}}}
    until = house.clock.now() + timedelta(hours=5)
    one = await house.exceptions.ask(
        house.people["teacher"], PASSWORD, {"group": "key-stage-2"}, rules, why="a film", until=until
    )
    await house.exceptions.refuse(house.people["head"], one.id, "no")
    await execute(house, "UPDATE exceptions SET state = 'asked'")
    with pytest.raises(Tampered, match="the audit says refused"):
        await house.exceptions.grant(house.people["dsl"], PASSWORD, one.id, "yes")


async def test_an_approval_in_another_persons_name(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    forged = await forged_word(house, proposal, "it", "head")
    await execute(
        house,
        "UPDATE policy_proposals SET state = 'agreed', agreements = :all",
        all=as_json(*proposal.agreements, forged),
    )
    assert isinstance(await refused(house, "it", proposal), Tampered)
    verdict = await device_says(house, as_draft(proposal, *proposal.agreements, forged))
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.BAD_AGREEMENT


async def test_an_approval_of_something_else(house: PolicyHouse) -> None:
    """A real word of a real senior leader, taken from the proposal that they did agree to."""
    small = await house.approve("head", await house.propose("it", 11))
    large = await house.propose("it", 60)
    [approval] = [one for one in small.agreements if one.says is Says.APPROVE]
    await execute(
        house,
        "UPDATE policy_proposals SET state = 'agreed', agreements = :all WHERE id = :id",
        all=as_json(*large.agreements, approval),
        id=large.id,
    )
    assert isinstance(await refused(house, "it", large), Tampered)
    verdict = await device_says(house, as_draft(large, *large.agreements, approval))
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.BAD_AGREEMENT


async def test_a_proposal_put_down_to_somebody_else_to_approve_it_oneself(house: PolicyHouse) -> None:
    proposal = await house.propose("head", 20)
    await execute(house, "UPDATE policy_proposals SET proposed_by = :it", it=house.people["it"].user_id)
    assert (await house.approve("head", proposal)).state is ProposalState.AGREED  # the collector is taken in
    why = await refused(house, "head", proposal)
    assert isinstance(why, PolicyRefused)
    assert why.cause is Cause.SELF_AGREED


async def test_a_role_that_was_changed(house: PolicyHouse) -> None:
    proposal = await house.propose("dsl", 20)
    await execute(house, "UPDATE users SET role = 'headteacher' WHERE name = 'it'")
    promoted = replace(house.people["it"], role=Role.HEADTEACHER)
    with pytest.raises(Refused, match="approval key"):
        await house.proposals.approve(promoted, PASSWORD, proposal.id, "yes")
    word = await forged_word(house, proposal, "it", "it")
    verdict = await device_says(house, as_draft(proposal, *proposal.agreements, word))
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.NOT_A_LEADER


async def test_a_key_and_a_password_that_were_swapped(house: PolicyHouse) -> None:
    """Somebody gives the headteacher's account a password and an approval key of their own."""
    proposal = await house.propose("it", 20)
    head = house.people["head"]
    mine = approval_keys.make(head.user_id, "somebody else entirely")
    await execute(
        house,
        "UPDATE users SET approval_public = :public, approval_sealed = :sealed,"
        " password = (SELECT password FROM users WHERE name = 'it') WHERE name = 'head'",
        public=mine.public,
        sealed=mine.sealed,
    )
    with pytest.raises(Refused, match="approval key is not the one"):  # it is not under that password
        await house.proposals.approve(head, PASSWORD, proposal.id, "yes")
    under_it = approval_keys.make(head.user_id, PASSWORD)
    await execute(
        house,
        "UPDATE users SET approval_public = :public, approval_sealed = :sealed WHERE name = 'head'",
        public=under_it.public,
        sealed=under_it.sealed,
    )
    with pytest.raises(Refused, match="not among those that devices trust"):
        await house.proposals.approve(head, PASSWORD, proposal.id, "yes")
    word = await forged_word(house, proposal, "head", "head")
    verdict = await device_says(house, as_draft(proposal, *proposal.agreements, word))
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.BAD_AGREEMENT


async def test_a_document_that_was_changed_with_the_evidence_key(house: PolicyHouse) -> None:
    proposal = await house.approve("head", await house.propose("it", 11))
    worse = house.publishing.rules.document(policy(60), house.clock.now())
    async with house.store.begin() as uow:
        sealed = uow.policies._seal("document tree", proposal.document_hash, worse.tree)
    await execute(
        house,
        "UPDATE policy_documents SET sealed_tree = :sealed WHERE hash = :hash",
        sealed=sealed,
        hash=proposal.document_hash,
    )
    assert "is not what was hashed" in str(await refused(house, "it", proposal))


async def test_a_document_that_was_changed_without_it(house: PolicyHouse) -> None:
    proposal = await house.approve("head", await house.propose("it", 11))
    await execute(
        house, "UPDATE policy_documents SET sealed_tree = :sealed WHERE hash = :hash", sealed=b"x" * 40,
        hash=proposal.document_hash,
    )  # fmt: skip
    assert isinstance(await refused(house, "it", proposal), Tampered)


async def test_what_devices_are_sent_changed_behind_an_innocent_document(house: PolicyHouse) -> None:
    """With the evidence key: reviewers read the document, and would sign the hash of something else."""
    innocent = await house.propose("it", 11)
    weak: Tree = {**innocent.device, "rules": {"control": {"idle_minutes": 60}}}
    facts: Json = {
        "reason": innocent.reason,
        "differences": [],
        "weakenings": [],
        "device": weak,
        "trust": innocent.trust,
        "artefacts": [],
    }
    async with house.store.begin() as uow:
        sealed = uow.policies._seal("proposal", innocent.id, facts)
    await execute(house, "UPDATE policy_proposals SET sealed_facts = :sealed", sealed=sealed)
    with pytest.raises(Tampered, match="not what the document says"):
        await house.approve("head", innocent)
    assert isinstance(await refused(house, "it", innocent), Tampered)


async def test_weakenings_that_were_struck_out(house: PolicyHouse) -> None:
    """With the evidence key."""
    proposal = await house.propose("it", 20)
    facts: Json = {
        "reason": proposal.reason,
        "differences": [],
        "weakenings": [],
        "device": proposal.device,
        "trust": proposal.trust,
        "artefacts": [],
    }
    async with house.store.begin() as uow:
        sealed = uow.policies._seal("proposal", proposal.id, facts)
    await execute(house, "UPDATE policy_proposals SET sealed_facts = :sealed", sealed=sealed)
    assert (await house.proposals.review(proposal.id)).proposal.weakenings == ()
    assert "senior leader other than" in str(await refused(house, "it", proposal))


@pytest.mark.parametrize("column", ["envelope", "hash", "version", "document_hash"])
async def test_a_version_in_force_that_was_changed(house: PolicyHouse, column: str) -> None:
    """So that what comes next is compared with something weaker than devices have."""
    proposal = await house.propose("it", 20)
    newest = await house.policies.current()
    assert newest is not None
    first = await house.policies.version(1)
    other = {
        "envelope": first.envelope,
        "hash": first.hash,
        "version": 99,
        "document_hash": proposal.document_hash,
    }[column]
    await execute(
        house, f"UPDATE policy_versions SET {column} = :other WHERE version = :version",  # noqa: S608 - a name from above
        other=other, version=newest.version,
    )  # fmt: skip
    with pytest.raises(Tampered, match="changed the database"):
        await house.publish("it", proposal)
    assert (await house.audit.list())[-1].action == "policy.publish_refused"


async def test_versions_that_were_taken_away(house: PolicyHouse) -> None:
    """Back to where one person sufficed; devices would refuse the number, and the collector says so first."""
    await execute(house, "DELETE FROM policy_versions WHERE version > 1")
    with pytest.raises(Tampered, match="changed the database"):
        await house.propose("it", 20)
    await execute(house, "DELETE FROM policy_versions")
    with pytest.raises(Tampered, match="has none"):
        await house.propose("it", 20)


async def test_an_audit_that_was_changed_to_agree(house: PolicyHouse) -> None:
    await execute(house, "DELETE FROM policy_versions WHERE version > 1")
    await execute(house, "UPDATE audit SET object = '1' WHERE action = 'policy.published'")
    with pytest.raises(Tampered, match="audit"):
        await house.propose("it", 20)
    assert (await house.audit.verify()).broken_at is not None


async def test_a_version_put_in_by_hand(house: PolicyHouse) -> None:
    """With the signing key, and with both halves of the record: it lacks what only people can give."""
    proposal = await house.propose("it", 20)
    draft = as_draft(proposal, *proposal.agreements)
    async with house.store.begin() as uow:
        with pytest.raises(PolicyRefused) as told:
            await house.publishing.publish(uow, house.clock.now(), draft, Why("it", "by hand", {}))
    assert told.value.cause is Cause.NOT_AGREED
    verdict = await device_says(house, draft)
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.NOT_AGREED

    async with house.store.begin() as uow:  # and where nothing judges: the audit does not know it
        newest = await uow.policies.newest()
        assert newest is not None
        await uow.policies.add_version(replace(newest, version=newest.version + 1))
    assert "the audit says" in str(await tampered(house))


async def tampered(house: PolicyHouse) -> Tampered:
    with pytest.raises(Tampered) as told:
        await house.propose("it", 5)
    return told.value


async def test_people_put_among_the_trusted(house: PolicyHouse) -> None:
    """With the signing key: a second key of one's own, as a senior leader."""
    before = await in_force(house)
    mine = approval_keys.make("mine", PASSWORD)
    people = [*before.payload.trust.people, TrustedPerson("mine", TrustedRole.HEADTEACHER, mine.public)]
    trust = trust_tree(people, before.payload.trust.signers)
    draft = replace(Draft.again(before.payload), trust=trust, base=before.payload.version, agreements=())
    verdict = await device_says(house, draft)
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.NOT_AGREED


async def test_a_forged_exception_stops_what_carries_it_until_it_is_ended(house: PolicyHouse) -> None:
    teacher, it = house.people["teacher"], house.people["it"]
    now = house.clock.now()
    asked = await house.exceptions.ask(
        teacher,
        PASSWORD,
        {"group": "key-stage-2"},
        {"control": {"uses": {"streaming": "allowed"}}},
        why="a film",
        until=now.replace(hour=15),
    )
    body: Tree = {
        "id": asked.id,
        "for": {"group": "key-stage-2"},
        "rules": asked.rules,
        "from": "2026-03-02T09:00:00Z",
        "until": "2026-03-02T15:00:00Z",
        "asked_by": teacher.user_id,
        "asked": base64.b64encode(bytes(64)).decode(),
        "granted": {
            "person": house.people["head"].user_id,
            "signature": base64.b64encode(bytes(64)).decode(),
        },
    }
    await execute(house, "UPDATE exceptions SET state = 'granted', signed = :signed", signed=json.dumps(body))
    strengthening = await house.propose("it", 5)
    assert isinstance(await refused(house, "it", strengthening), Tampered)
    verdict = await device_says(house, Draft.again((await in_force(house)).payload), body)
    assert isinstance(verdict, judge.Refused)
    assert verdict.cause is Cause.BAD_GRANT
    await house.exceptions.end(it, asked.id, "nobody granted it")
    assert isinstance(await house.publish("it", strengthening), Version)


async def test_a_granter_who_invents_an_asker(house: PolicyHouse) -> None:
    """The DSL writes a row as if a teacher had asked, or signs it with a key put in the teacher's place."""
    dsl, teacher = house.people["dsl"], house.people["teacher"]
    until = house.clock.now() + timedelta(hours=2)
    rules: Tree = {"control": {"uses": {"streaming": "allowed"}}}
    own = await house.exceptions.ask(dsl, PASSWORD, {"group": "key-stage-2"}, rules, why="a film", until=until)
    await execute(house, "UPDATE exceptions SET asked_by = :teacher", teacher=teacher.user_id)
    with pytest.raises(Refused, match="not what was signed"):
        await house.exceptions.grant(dsl, PASSWORD, own.id, "fine")
    assert own.signed is not None
    body = {**own.signed, "asked_by": teacher.user_id}
    await execute(house, "UPDATE exceptions SET signed = :signed", signed=json.dumps(body))
    with pytest.raises(PolicyRefused, match="in other words than these"):
        await house.exceptions.grant(dsl, PASSWORD, own.id, "fine")
    mine = approval_keys.make(teacher.user_id, PASSWORD)
    words = ask(
        approval_keys.unseal(mine, teacher.user_id, PASSWORD), school=house.publishing.school, body=body_of(body)
    )
    await execute(house, "UPDATE users SET approval_public = :key WHERE id = :id", key=mine.public, id=teacher.user_id)
    signed = json.dumps({**body, "asked": base64.b64encode(words).decode()})
    await execute(house, "UPDATE exceptions SET signed = :signed", signed=signed)
    with pytest.raises(PolicyRefused, match="in other words than these"):
        await house.exceptions.grant(dsl, PASSWORD, own.id, "fine")
    assert (await house.audit.verify()).broken_at is None


async def test_a_stolen_session_without_the_password(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    for password in ("", "guess", "copper lantern ottes"):
        with pytest.raises(Refused):
            await house.proposals.approve(house.people["head"], password, proposal.id, "yes")
    assert (await house.proposals.review(proposal.id)).proposal.state is ProposalState.PROPOSED
