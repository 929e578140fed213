"""An exception: asked for by one, granted by another, carried by the next version, over by itself or ended before."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from collector.domain.people import Role
from collector.domain.policies import ExceptionState, PolicyException
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services.policy_exceptions import allowances
from collector.store import Store
from policy.bundle.device_part import account_hash
from policy.bundle.payload import Payload
from policy.document.tree import Tree
from tests.factories.policy_house import PASSWORD, PolicyHouse, policy_house
from tests.factories.submissions import enrolled

FILM: Tree = {"control": {"uses": {"streaming": "allowed"}}}


@pytest.fixture
async def house(store: Store, tmp_path: Path) -> PolicyHouse:
    return await policy_house(store, tmp_path / "keys")


async def asked(house: PolicyHouse, name: str = "teacher", *, hours: float = 2, **whom: str) -> PolicyException:
    until = house.clock.now() + timedelta(hours=hours)
    return await house.exceptions.ask(
        house.people[name], PASSWORD, whom or {"group": "key-stage-2"}, FILM, why="a film in class", until=until
    )


async def granted(house: PolicyHouse, exception: PolicyException, name: str = "dsl") -> PolicyException:
    return await house.exceptions.grant(house.people[name], PASSWORD, exception.id, "it is for study")


async def in_force(house: PolicyHouse) -> Payload:
    async with house.store.read() as uow:
        found = await house.publishing.in_force(uow)
    assert found is not None
    return found.payload


@pytest.mark.clause("T8", "J24")
async def test_two_people_make_an_exception_and_devices_have_it_at_once(house: PolicyHouse) -> None:
    before = await in_force(house)
    exception = await asked(house)
    assert (await in_force(house)).version == before.version  # asking changes nothing
    done = await granted(house, exception)
    after = await in_force(house)
    assert (done.state, done.version) == (ExceptionState.GRANTED, before.version + 1)
    [carried] = after.exceptions
    assert (carried.id, carried.name, carried.rules) == (exception.id, "key-stage-2", FILM)
    assert carried.until == house.clock.now() + timedelta(hours=2)
    assert "film" not in after.text  # why stays here
    assert after.content == before.content
    actions = [
        (entry.action, entry.detail.get("why", entry.detail.get("reason"))) for entry in await house.audit.list()
    ]
    assert ("exception.asked", "a film in class") in actions
    assert ("exception.granted", "it is for study") in actions
    assert (await house.audit.verify()).broken_at is None


async def test_nobody_grants_their_own_and_not_everybody_grants(house: PolicyHouse) -> None:
    own = await asked(house, "dsl")
    with pytest.raises(Refused, match="themselves"):
        await granted(house, own)
    for name in ("it", "teacher"):
        with pytest.raises(Refused, match="role does not decide"):
            await granted(house, own, name)
    with pytest.raises(SignInRefused):
        await house.exceptions.grant(house.people["head"], "a guess", own.id, "x")
    late = await house.join("deputy", Role.DEPUTY)
    with pytest.raises(Refused, match="devices trust"):
        await house.exceptions.grant(late, PASSWORD, own.id, "x")
    await granted(house, own, "head")
    with pytest.raises(Refused, match="already"):
        await granted(house, own, "leader")
    await house.join("auditor", Role.AUDITOR)
    with pytest.raises(Refused, match="does not ask"):
        await asked(house, "auditor")
    with pytest.raises(NotFound):
        await house.exceptions.refuse(house.people["head"], "nothing", "x")


async def test_it_is_over_by_itself_and_the_next_version_is_without_it(house: PolicyHouse) -> None:
    await granted(house, await asked(house, hours=2))
    house.clock.step(2 * 3600 + 1)
    await house.publish("it", await house.propose("it", 5))
    assert (await in_force(house)).exceptions == ()


async def test_it_can_be_ended_before_and_devices_are_told(house: PolicyHouse) -> None:
    exception = await granted(house, await asked(house))
    with pytest.raises(Refused, match="Only whoever"):
        await house.exceptions.end(await house.join("other", Role.TEACHER), exception.id, "x")
    ended = await house.exceptions.end(house.people["teacher"], exception.id, "the film is over")
    assert (ended.state, ended.end_reason) == (ExceptionState.ENDED, "the film is over")
    assert (await in_force(house)).exceptions == ()
    assert not [one for one in await house.policies.versions() if "the film is over" in one.reason]
    with pytest.raises(Refused, match="ended already"):
        await house.exceptions.end(house.people["teacher"], exception.id, "x")


async def test_what_was_asked_may_be_refused_or_taken_back(house: PolicyHouse) -> None:
    one, two = await asked(house), await asked(house)
    before = (await in_force(house)).version
    refused = await house.exceptions.refuse(house.people["head"], one.id, "not on a school day")
    assert (refused.state, refused.decision_reason) == (ExceptionState.REFUSED, "not on a school day")
    assert (await house.exceptions.end(house.people["teacher"], two.id, "x")).state is ExceptionState.ENDED
    assert (await in_force(house)).version == before
    for exception in (one, two):
        with pytest.raises(Refused):
            await granted(house, exception)


async def test_a_persons_account_is_hidden_from_devices(house: PolicyHouse) -> None:
    await granted(house, await asked(house, account="Zebedee.Quill"))
    payload = await in_force(house)
    salt = str((await house.policies.document()).tree["salt"])
    assert payload.exceptions[0].name == account_hash(salt, "zebedee.quill")
    assert "quill" not in payload.text.casefold()


async def test_it_may_be_for_one_device_that_is_known(house: PolicyHouse) -> None:
    device = await enrolled(house.store)
    await granted(house, await asked(house, device=device))
    assert (await in_force(house)).exceptions[0].name == device
    with pytest.raises(NotFound, match="no such device"):
        await asked(house, device="0" * 64)


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        ({}, "Say what"),
        ({"control": {"idle_minutes": 60}}, "only speak"),
        ({"notice": {}}, "only speak"),
        ({"monitoring": {"sensors": {"typing": False}}}, "only speak"),
        ({"control": {"uses": {"flying": "allowed"}}}, "there is not"),
        ({"control": {"uses": {"streaming": "always"}}}, "must be"),
        ({"control": {"uses": {"malware": "allowed"}}}, "against the law"),
        ({"control": {"apps": {"x": {"names": ["x"]}}}}, "does not say"),
    ],
)
async def test_it_can_loosen_little_and_nothing_that_is_illegal(house: PolicyHouse, rules: Tree, why: str) -> None:
    until = house.clock.now() + timedelta(hours=1)
    with pytest.raises(BadRequest, match=why):
        await house.exceptions.ask(
            house.people["teacher"], PASSWORD, {"group": "key-stage-2"}, rules, why="x", until=until
        )


async def test_it_lasts_no_longer_than_the_policy_lets(house: PolicyHouse) -> None:
    days = house.publishing.rules.longest_exception_days((await house.policies.document()).tree)
    await asked(house, hours=24 * days)
    with pytest.raises(BadRequest, match=f"{days} days at most"):
        await asked(house, hours=24 * days + 1)
    with pytest.raises(BadRequest, match="later than now"):
        await asked(house, hours=-1)
    short = await asked(house, hours=1)
    house.clock.step(3601)
    with pytest.raises(BadRequest, match="later than now"):
        await granted(house, short)


@pytest.mark.parametrize(
    "whom", [{}, {"group": ""}, {"year": "9"}, {"group": "key-stage-2", "device": "x"}, {"group": "a\0"}]
)
async def test_it_is_for_one_thing_that_has_a_name(house: PolicyHouse, whom: dict[str, str]) -> None:
    until = house.clock.now() + timedelta(hours=1)
    with pytest.raises(BadRequest):
        await house.exceptions.ask(house.people["teacher"], PASSWORD, whom, FILM, why="x", until=until)


@pytest.mark.clause("T8")
async def test_a_group_is_meant_however_it_is_written(house: PolicyHouse) -> None:
    assert (await asked(house, group="Key Stage 2")).whom == {"group": "key-stage-2"}


@pytest.mark.parametrize(
    ("written", "sentence"), [("key-stage-22", "did you mean key-stage-2?"), ("9b", "it has: key-stage-1, key-stage-2")]
)
async def test_a_group_that_the_policy_does_not_know_is_refused(
    house: PolicyHouse, written: str, sentence: str
) -> None:
    with pytest.raises(BadRequest, match=f"The policy knows no group called '{written}'; {re.escape(sentence)}"):
        await asked(house, group=written)


async def test_a_teacher_sees_their_own_and_others_see_all(house: PolicyHouse) -> None:
    mine = await asked(house)
    theirs = await asked(house, "it")
    seen = await house.exceptions.list(house.people["teacher"])
    assert [one.id for one in seen] == [mine.id]
    assert {one.id for one in await house.exceptions.list(house.people["head"])} == {mine.id, theirs.id}
    assert len(await house.exceptions.list()) == 2


async def test_an_exception_does_not_overtake_a_proposal(house: PolicyHouse) -> None:
    proposal = await house.propose("it", 20)
    await granted(house, await asked(house))
    await house.approve("head", proposal)
    await granted(house, await asked(house))
    version = await house.publish("it", proposal)
    assert version.agreed
    assert len((await in_force(house)).exceptions) == 2
    await granted(house, await asked(house))
    assert (await in_force(house)).agreements  # the words are for the content, which is the same
    assert [one.agreed for one in await house.policies.versions()][:2] == [False, True]


def test_what_an_exception_allows_is_said_in_the_words_of_a_policy() -> None:
    assert allowances(["minecraft"], ["online-gaming"], ["violence.threat"], "a lesson") == {
        "control": {
            "apps": {"exception-1": {"do": "allow", "names": ["minecraft"]}},
            "uses": {"online-gaming": "allowed"},
        },
        "monitoring": {"muted": {"violence.threat": {"because": "a lesson"}}},
    }
    assert allowances([], [], [], "x") == {}
