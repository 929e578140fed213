"""The key that signs: wrapped, replaced by one that it vouches for, or kept elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from collector.domain.people import Role
from collector.domain.policies import Version
from collector.errors import BadRequest, Refused
from collector.services.policy_draft import PolicyRefused
from collector.services.policy_key import KeyAway, KeyLocked, PolicyKey, read_private
from collector.services.policy_publishing import sign_elsewhere
from collector.store import Store
from policy.bundle import judge
from policy.bundle.cause import Cause
from policy.bundle.envelope import read_envelope, write_envelope
from policy.bundle.signing import public_of
from policy.document.tree import Tree
from tests.factories.policy_house import PASSWORD, PolicyHouse, policy_house
from tests.fakes.clock import FakeClock

FILM: Tree = {"control": {"uses": {"streaming": "allowed"}}}


@pytest.fixture
async def house(store: Store, tmp_path: Path) -> PolicyHouse:
    return await policy_house(store, tmp_path / "keys")


def take_away(house: PolicyHouse) -> bytes:
    """The key's file, gone from the collector."""
    content = house.publishing.key.file.read_bytes()
    house.publishing.key.file.unlink()
    return content


async def test_a_key_under_a_passphrase_signs_with_it_alone(house: PolicyHouse) -> None:
    key = house.publishing.key
    assert (key.here, key.wrapped) == (True, False)
    bare = key.private()
    key.protect("three random words")
    assert key.wrapped
    assert bare not in key.file.read_bytes()
    for passphrase in (None, "guess"):
        with pytest.raises(KeyLocked):
            replace(key, passphrase=passphrase).private()
    assert replace(key, passphrase="three random words").private() == bare
    proposal = await house.propose("it", 5)
    with pytest.raises(KeyLocked):
        await house.publish("it", proposal)
    house.publishing.key = replace(key, passphrase="three random words")
    assert isinstance(await house.publish("it", proposal), Version)
    house.publishing.key.protect("")
    assert key.private() == bare


async def test_a_policy_travels_to_the_key_and_back(house: PolicyHouse) -> None:
    private = read_private(take_away(house), None, "policy.key")
    proposal = await house.propose("it", 20)
    await house.approve("head", proposal)
    with pytest.raises(KeyAway, match="policy sign"):
        await house.publish("it", proposal)
    with pytest.raises(Refused):  # who may not publish, may not have it signed either
        await house.signing.unsigned(house.people["leader"], proposal.id)
    unsigned = await house.signing.unsigned(house.people["it"], proposal.id)
    assert read_envelope(unsigned).signatures == ()
    with pytest.raises(PolicyRefused):
        await house.signing.take(house.people["it"], unsigned)
    signed = sign_elsewhere(unsigned, private)
    version = await house.signing.take(house.people["it"], signed)
    assert version.agreed
    assert await house.idle_minutes() == 20
    assert (await house.proposals.review(proposal.id)).proposal.version == version.version
    with pytest.raises(Refused):
        await house.signing.take(house.people["it"], signed)
    actions = [entry.action for entry in await house.audit.list()]
    assert actions[-2:] == ["policy.taken_out", "policy.published"]


async def test_whoever_has_the_key_alone_brings_nothing_back(house: PolicyHouse) -> None:
    private = read_private(take_away(house), None, "policy.key")
    proposal = await house.propose("it", 20)
    with pytest.raises(Refused):
        await house.signing.unsigned(house.people["it"], proposal.id)
    strong = await house.propose("it", 5)
    unsigned = await house.signing.unsigned(house.people["it"], strong.id)
    with pytest.raises(PolicyRefused) as told:
        await house.signing.take(house.people["it"], sign_elsewhere(unsigned, bytes(32)))
    assert told.value.cause is Cause.WRONG_KEY
    with pytest.raises(BadRequest):
        await house.signing.take(house.people["it"], b"nonsense")
    with pytest.raises(BadRequest):
        sign_elsewhere(unsigned[:-9], private)
    signed = sign_elsewhere(unsigned, private)
    await house.proposals.withdraw(house.people["it"], strong.id, "no")
    with pytest.raises(Refused):
        await house.signing.take(house.people["it"], signed)


async def test_exceptions_wait_for_a_key_that_is_away(house: PolicyHouse) -> None:
    private = read_private(take_away(house), None, "policy.key")
    it, dsl = house.people["it"], house.people["dsl"]
    with pytest.raises(BadRequest, match="Nothing waits"):
        await house.signing.unsigned(it, None)
    until = house.clock.now() + timedelta(hours=2)
    asked = await house.exceptions.ask(
        house.people["teacher"], PASSWORD, {"group": "key-stage-2"}, FILM, why="a film", until=until
    )
    granted = await house.exceptions.grant(dsl, PASSWORD, asked.id, "fine")
    assert granted.version is None
    signed = sign_elsewhere(await house.signing.unsigned(it, None), private)
    version = await house.signing.take(it, signed)
    [carried] = await house.exceptions.list()
    assert carried.version == version.version


async def test_people_wait_for_a_key_that_is_away_while_nobody_can_agree(store: Store, tmp_path: Path) -> None:
    house = await policy_house(store, tmp_path / "keys", found=False)
    private = read_private(take_away(house), None, "policy.key")
    it = await house.join("it", Role.IT)  # and the password is set all the same
    await house.join("head", Role.HEADTEACHER)
    assert (await house.policies.trust()).founding
    await house.signing.take(it, sign_elsewhere(await house.signing.unsigned(it, None), private))
    assert not (await house.policies.trust()).founding


async def test_a_new_key_is_taken_on_the_old_ones_word(house: PolicyHouse) -> None:
    before = (await house.policies.versions())[0]
    old = house.policies.signer().current.key
    open_ = await house.propose("it", 20)
    version = await house.signing.rotate(house.people["it"], "a year is over")
    signer = house.policies.signer()
    assert signer.former == (old,)
    assert public_of(house.publishing.key.private()) == signer.current.key != old
    rules = house.publishing.rules
    known = judge.restored(house.publishing.school, before.envelope, rules.read_part).basis
    verdict = rules.judge.judge(known, [version.envelope], house.clock.now())
    assert isinstance(verdict, judge.Accepted)
    assert [one.key for one in verdict.payload.trust.signers] == [signer.current.key]
    unvouched = read_envelope(version.envelope)
    stripped = write_envelope(unvouched.payload, unvouched.signatures)
    assert isinstance(rules.judge.judge(known, [stripped], house.clock.now()), judge.Refused)
    with pytest.raises(Refused, match="propose it again"):
        await house.publish("it", open_)
    again = await house.propose("it", 20)
    await house.approve("head", again)
    await house.publish("it", again)
    await house.signing.rotate(house.people["it"], "and another")
    assert len(house.policies.signer().rotations) == 2
    verdict = rules.judge.judge(known, [one.envelope for one in _since(await house.policies.versions(), before)],
                                house.clock.now())  # fmt: skip
    assert isinstance(verdict, judge.Accepted)  # also who missed them all
    entry = next(one for one in await house.audit.list() if one.action == "policy.key_rotated")
    assert entry.detail == {"reason": "a year is over"}


def _since(versions: list[Version], before: Version) -> list[Version]:
    newest, *others = versions
    return [*(one for one in others[::-1] if one.agreed and one.version > before.version), newest]


async def test_a_teacher_replaces_no_key(house: PolicyHouse) -> None:
    with pytest.raises(Refused):
        await house.signing.rotate(house.people["teacher"], "x")
    assert house.policies.signer().former == ()


def test_a_rotation_that_was_stopped_half_way_is_finished(tmp_path: Path) -> None:
    now = FakeClock().now()
    key = PolicyKey(tmp_path)
    key.ensure(now)
    old = key.file.read_bytes()
    key.rotate(now)
    new = key.file.read_bytes()
    # As after a power cut just before the last step: the new file is not yet in the old one's place.
    key.file.write_bytes(old)
    (tmp_path / "policy.key.next").write_bytes(new)
    assert public_of(key.private()) == key.signer().current.key
    # And before the last but one: what is told of the key is still the old one.
    again = PolicyKey(tmp_path / "again")
    signer = again.ensure(now)
    (tmp_path / "again" / "policy.key.next").write_bytes(new)
    assert public_of(again.private()) == signer.current.key


async def test_a_key_that_expired_signs_nothing(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 5)
    house.clock.step(timedelta(days=3 * 365 + 1).total_seconds())
    with pytest.raises(PolicyRefused) as told:
        await house.publish("it", proposal)
    assert told.value.cause in {Cause.EXPIRED_SIGNER, Cause.NO_SIGNER}


def test_the_key_that_the_first_version_made_is_used(tmp_path: Path) -> None:
    now = FakeClock().now()
    key = PolicyKey(tmp_path)
    signer = key.ensure(now)
    key.about.unlink()  # as `init` of the first version left it: the private half alone
    assert key.ensure(now).current.key == signer.current.key
