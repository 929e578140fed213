from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from collector.domain.people import Role
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries
from collector.services.audit import Audit
from collector.services.users import Users
from collector.store import Store
from tests.fakes.clock import FakeClock

PASSWORD = "copper lantern otter"


async def somebody(store: Store, clock: FakeClock) -> Users:
    users = Users(store, clock.now)
    link = await users.create("Amina", "Ms Okafor", Role.DSL)
    await users.redeem(link, PASSWORD)
    return users


async def test_a_person_sets_their_own_password_and_signs_in(store: Store) -> None:
    users = await somebody(store, FakeClock())
    signed = await users.sign_in(" amina ", PASSWORD, "192.0.2.1")
    assert signed.viewer.display == "Ms Okafor"
    assert await users.viewer(signed.session) == signed.viewer
    await users.sign_out(signed.session)
    assert await users.viewer(signed.session) is None
    assert PASSWORD not in repr(signed)
    assert [row.state for row in await users.list()] == ["active"]


async def test_a_link_works_once_and_for_seven_days(store: Store) -> None:
    clock = FakeClock()
    users = Users(store, clock.now)
    first = await users.create("amina", "", Role.DSL)
    second = await users.link("AMINA")
    with pytest.raises(Refused):
        await users.redeem(first, PASSWORD)
    with pytest.raises(BadRequest, match="12"):
        await users.redeem(second, "short")
    await users.redeem(second, PASSWORD)
    with pytest.raises(Refused):
        await users.redeem(second, PASSWORD)
    third = await users.link("amina")
    clock.step(timedelta(days=7, seconds=1).total_seconds())
    with pytest.raises(Refused):
        await users.invited(third)
    with pytest.raises(NotFound):
        await users.link("nobody")
    with pytest.raises(BadRequest):
        await users.create("amina", "", Role.IT)


async def test_nobody_signs_in_before_they_have_a_password(store: Store) -> None:
    users = Users(store, FakeClock().now)
    await users.create("amina", "", Role.DSL)
    for name, password in (("amina", ""), ("amina", PASSWORD), ("nobody", PASSWORD), ("a\0b", "x" * 5000)):
        with pytest.raises(SignInRefused):
            await users.sign_in(name, password, "192.0.2.1")


async def test_guessing_is_slowed_for_the_account_and_does_not_reach_others(store: Store) -> None:
    clock = FakeClock()
    users = await somebody(store, clock)
    await users.redeem(await users.create("ben", "", Role.DEPUTY), PASSWORD)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            await users.sign_in("amina", "not the password", "192.0.2.1")
    with pytest.raises(TooManyTries) as waits:
        await users.sign_in("amina", PASSWORD, "192.0.2.1")
    assert 0 < waits.value.retry_after <= 1
    await users.sign_in("ben", PASSWORD, "192.0.2.1")
    clock.step(1.1)
    await users.sign_in("amina", PASSWORD, "192.0.2.1")  # and the count starts afresh
    with pytest.raises(SignInRefused):
        await users.sign_in("amina", "not the password", "192.0.2.1")


async def test_a_guesser_elsewhere_locks_nobody_out(store: Store) -> None:
    users = await somebody(store, FakeClock())
    guesser = ["2001:db8:0:7::1", "2001:db8:0:7::2", "2001:db8:0:7:a::3"]  # one machine, roaming in its network
    outcomes = [type(await refusal(users, "a guess", guesser[number % 3])) for number in range(8)]
    assert outcomes == [SignInRefused] * 5 + [TooManyTries] * 3
    await users.sign_in("amina", PASSWORD, "192.0.2.9")


async def test_guesses_from_everywhere_are_slowed_in_the_end(store: Store) -> None:
    clock = FakeClock()
    users, account = await somebody(store, clock), store.vault.lookup("sign-in as", "amina")
    async with store.begin() as uow:
        assert await uow.tries.failures(account, clock.now()) == (0, clock.now())
        await uow.tries.count(account, 99, clock.now())  # each try costs a hash
    assert type(await refusal(users, "", "192.0.2.1")) is SignInRefused
    assert type(await refusal(users, "", "198.51.100.1")) is TooManyTries


async def refusal(users: Users, password: str, address: str) -> Exception:
    with pytest.raises((SignInRefused, TooManyTries)) as refused:
        await users.sign_in("amina", password, address)
    return refused.value


async def test_many_guesses_at_once_gain_nothing(store: Store) -> None:
    users = await somebody(store, FakeClock())
    tries = [users.sign_in("amina", f"guess number {n}", "192.0.2.1") for n in range(12)]
    outcomes = [type(outcome) for outcome in await asyncio.gather(*tries, return_exceptions=True)]
    assert outcomes.count(SignInRefused) <= 5


async def test_one_address_cannot_try_every_account(store: Store) -> None:
    users = Users(store, FakeClock().now)
    for number in range(20):
        with pytest.raises(SignInRefused):
            await users.sign_in(f"user{number}", PASSWORD, "192.0.2.1")
    with pytest.raises(TooManyTries):
        await users.sign_in("user20", PASSWORD, "192.0.2.1")


async def test_sessions_end_when_idle_and_in_any_case_after_twelve_hours(store: Store) -> None:
    clock = FakeClock()
    users = await somebody(store, clock)
    idle = await users.sign_in("amina", PASSWORD, "192.0.2.1")
    clock.step(30 * 60 + 1)
    assert await users.viewer(idle.session) is None
    busy = await users.sign_in("amina", PASSWORD, "192.0.2.1")
    for _ in range(24 * 2):
        assert await users.viewer(busy.session) is not None
        clock.step(15 * 60)
    clock.step(1)
    assert await users.viewer(busy.session) is None


@pytest.mark.clause("T25")
async def test_one_changes_ones_own_password_and_keeps_the_key_that_is_trusted(sqlite_store: Store) -> None:
    users = await somebody(sqlite_store, FakeClock())
    here, there = [await users.sign_in("amina", PASSWORD, "192.0.2.1") for _ in range(2)]
    key = await users.approving(here.viewer, PASSWORD)
    new = "violet kettle heron"
    with pytest.raises(SignInRefused):
        await users.change_password(here.session, "not the one", new, "192.0.2.1")
    with pytest.raises(BadRequest, match="12"):
        await users.change_password(here.session, PASSWORD, "short", "192.0.2.1")
    with pytest.raises(Refused):
        await users.change_password("no session", PASSWORD, new, "192.0.2.1")
    await users.change_password(here.session, PASSWORD, new, "192.0.2.1")
    assert await users.viewer(here.session) == here.viewer
    assert await users.viewer(there.session) is None
    with pytest.raises(SignInRefused):
        await users.sign_in("amina", PASSWORD, "192.0.2.1")
    assert await users.approving(here.viewer, new) == key
    actions = [(one.actor, one.action, one.detail.get("from")) for one in await Audit(sqlite_store).list()]
    assert ("nobody", "user.sign_in_refused", "192.0.2.1") in actions
    assert (here.viewer.user_id, "user.password_changed", None) in actions
    assert new not in str(actions)


async def test_a_closed_account_is_closed_everywhere_at_once(store: Store) -> None:
    users = await somebody(store, FakeClock())
    signed = await users.sign_in("amina", PASSWORD, "192.0.2.1")
    await users.disable("amina")
    assert await users.viewer(signed.session) is None
    with pytest.raises(SignInRefused):
        await users.sign_in("amina", PASSWORD, "192.0.2.1")
    with pytest.raises(NotFound):
        await users.link("amina")
