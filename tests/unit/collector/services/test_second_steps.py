from __future__ import annotations

import asyncio

import pyotp
import pytest

from collector.domain.people import Role, Viewer
from collector.domain.second_step import CODE_WAITS
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries
from collector.services.audit import Audit
from collector.services.users import Users
from collector.store import Store
from tests.fakes.clock import FakeClock

PASSWORD = "copper lantern otter"
HERE = "192.0.2.1"


class Phone:
    """An authenticator app."""

    def __init__(self, secret: str, clock: FakeClock) -> None:
        self.app, self.clock = pyotp.TOTP(secret), clock

    def code(self) -> str:
        return self.app.at(self.clock.now())


async def with_app(store: Store, clock: FakeClock) -> tuple[Users, Viewer, Phone, tuple[str, ...]]:
    users = Users(store, clock.now, school="Hill: School")
    viewer = await users.redeem(await users.create("amina", "Ms Okafor", Role.DSL), PASSWORD)
    await users.second_steps.begin(viewer)
    setting = await users.second_steps.setting(viewer)
    assert setting.secret
    assert setting.uri
    assert setting.uri.startswith("otpauth://totp/Heed")
    assert setting.step.since is None
    phone = Phone(setting.secret, clock)
    printed = await users.second_steps.confirm(viewer, phone.code(), HERE)
    clock.step(60)
    return users, viewer, phone, printed


@pytest.mark.clause("T24")
async def test_the_password_alone_opens_nothing_once_there_is_a_second_step(store: Store) -> None:
    clock = FakeClock()
    users, viewer, phone, _ = await with_app(store, clock)
    half = await users.sign_in("amina", PASSWORD, HERE)
    assert half.awaits_code
    assert await users.viewer(half.session) is None
    with pytest.raises(SignInRefused):
        await users.second_step(half.session, "000000", HERE)
    whole = await users.second_step(half.session, phone.code(), HERE)
    assert await users.viewer(whole.session) == viewer
    assert await users.viewer(half.session) is None
    with pytest.raises(Refused):
        await users.second_step(half.session, phone.code(), HERE)


async def test_a_code_is_taken_once(store: Store) -> None:
    clock = FakeClock()
    users, _, phone, _ = await with_app(store, clock)
    first, second = [await users.sign_in("amina", PASSWORD, HERE) for _ in range(2)]
    code = phone.code()
    await users.second_step(first.session, code, HERE)
    with pytest.raises(SignInRefused):
        await users.second_step(second.session, code, HERE)
    clock.step(30)
    await users.second_step(second.session, phone.code(), HERE)


async def test_of_two_who_give_the_same_code_at_once_one_is_let_in(store: Store) -> None:
    users, _, phone, printed = await with_app(store, FakeClock())
    for code in (phone.code(), printed[0]):
        halves = [await users.sign_in("amina", PASSWORD, HERE) for _ in range(3)]
        tried = await asyncio.gather(
            *(users.second_step(half.session, code, HERE) for half in halves), return_exceptions=True
        )
        assert sum(not isinstance(one, Exception) for one in tried) == 1


async def test_a_printed_code_works_once_however_it_is_typed(store: Store) -> None:
    users, viewer, _, printed = await with_app(store, FakeClock())
    assert len(set(printed)) == 10
    half = await users.sign_in("amina", PASSWORD, HERE)
    await users.second_step(half.session, printed[3].lower().replace("-", " "), HERE)
    again = await users.sign_in("amina", PASSWORD, HERE)
    with pytest.raises(SignInRefused):
        await users.second_step(again.session, printed[3], HERE)
    assert (await users.second_steps.setting(viewer)).codes_left == 9
    fresh = await users.second_steps.print_codes(viewer)
    with pytest.raises(SignInRefused):
        await users.second_step(again.session, printed[4], HERE)
    await users.second_step(again.session, fresh[4], HERE)


async def test_whoever_has_no_phone_signs_in_by_printed_codes(store: Store) -> None:
    users = Users(store, FakeClock().now)
    viewer = await users.redeem(await users.create("ben", "", Role.DEPUTY), PASSWORD)
    codes = await users.second_steps.print_codes(viewer)
    half = await users.sign_in("ben", PASSWORD, HERE)
    assert half.awaits_code
    assert (await users.second_step(half.session, codes[0], HERE)).viewer == viewer


async def test_guessing_codes_is_slowed_as_guessing_passwords_is(store: Store) -> None:
    clock = FakeClock()
    users, _, phone, _ = await with_app(store, clock)
    half = await users.sign_in("amina", PASSWORD, HERE)
    for _ in range(5):
        with pytest.raises(SignInRefused):
            await users.second_step(half.session, "000000", HERE)
    with pytest.raises(TooManyTries):
        await users.second_step(half.session, phone.code(), HERE)
    await users.second_step(half.session, phone.code(), "198.51.100.7")  # a guesser elsewhere locks nobody out


async def test_a_password_waits_ten_minutes_for_its_code(store: Store) -> None:
    clock = FakeClock()
    users, _, phone, _ = await with_app(store, clock)
    half = await users.sign_in("amina", PASSWORD, HERE)
    clock.step(CODE_WAITS.total_seconds() + 1)
    with pytest.raises(Refused, match="Sign in again"):
        await users.second_step(half.session, phone.code(), HERE)


@pytest.mark.clause("T24")
async def test_a_one_time_link_does_not_go_round_the_second_step(store: Store) -> None:
    users, _, phone, _ = await with_app(store, FakeClock())
    await users.redeem(await users.link("amina"), "another lantern otter")
    half = await users.sign_in("amina", "another lantern otter", HERE)
    assert half.awaits_code
    await users.second_step(half.session, phone.code(), HERE)


async def test_taking_it_off_needs_a_reason_ends_sessions_and_is_recorded(store: Store) -> None:
    clock = FakeClock()
    users, viewer, phone, printed = await with_app(store, clock)
    half = await users.sign_in("amina", PASSWORD, HERE)
    whole = await users.second_step(half.session, phone.code(), HERE)
    with pytest.raises(BadRequest):
        await users.second_steps.reset("amina", " ")
    with pytest.raises(NotFound):
        await users.second_steps.reset("nobody", "lost")
    await users.second_steps.reset("Amina", "Her phone fell into the river.")
    assert await users.viewer(whole.session) is None
    with pytest.raises(Refused):
        await users.second_steps.reset("amina", "again")
    signed = await users.sign_in("amina", PASSWORD, HERE)
    assert not signed.awaits_code
    standing = await users.standing(signed.session)
    assert standing is not None
    assert standing.second.reset_at == clock.now()
    with pytest.raises(SignInRefused):
        await users.second_steps.check(viewer.user_id, printed[0], HERE)
    entry = next(one for one in await Audit(store).list() if one.action == "user.second_step_reset")
    assert entry.detail["reason"] == "Her phone fell into the river."


async def test_a_new_phone_counts_only_once_it_showed_a_code(store: Store) -> None:
    clock = FakeClock()
    users, viewer, old, _ = await with_app(store, clock)
    await users.second_steps.begin(viewer)
    secret = (await users.second_steps.setting(viewer)).secret
    assert secret
    await users.second_steps.check(viewer.user_id, old.code(), HERE)
    new = Phone(secret, clock)
    await users.second_steps.confirm(viewer, new.code(), HERE)
    clock.step(60)
    with pytest.raises(SignInRefused):
        await users.second_steps.check(viewer.user_id, old.code(), HERE)
    await users.second_steps.check(viewer.user_id, new.code(), HERE)
    with pytest.raises(BadRequest):
        await users.second_steps.confirm(viewer, new.code(), HERE)


@pytest.mark.clause("T24")
async def test_one_proves_to_be_there_by_a_code_where_an_app_makes_them(store: Store) -> None:
    clock = FakeClock()
    users, _, phone, printed = await with_app(store, clock)
    half = await users.sign_in("amina", PASSWORD, HERE)
    whole = await users.second_step(half.session, phone.code(), HERE)
    for code in (phone.code, lambda: printed[0]):
        clock.step(20 * 60)
        await users.prove(whole.session, code(), HERE)
        standing = await users.standing(whole.session)
        assert standing is not None
        assert standing.proved_at == clock.now()
    for word in (PASSWORD, "not the password", "123456"):
        with pytest.raises(SignInRefused):
            await users.prove(whole.session, word, HERE)
    with pytest.raises(Refused):
        await users.prove("no session", PASSWORD, HERE)


async def test_one_sees_and_ends_ones_own_sessions_and_nobody_elses(store: Store) -> None:
    users = Users(store, FakeClock().now)
    amina = await users.redeem(await users.create("amina", "", Role.DSL), PASSWORD)
    ben = await users.redeem(await users.create("ben", "", Role.DEPUTY), PASSWORD)
    first, second, third = [
        await users.sign_in("amina", PASSWORD, address, "Firefox on Windows")
        for address in ("10.1.2.3", "81.2.69.77", HERE)
    ]
    rows = await users.open_sessions.of("amina", first.session)
    assert sorted(row.network for row, _ in rows) == ["10.1.2.3", "192.0.2.1", "81.2.69.0/24"]
    assert [mine for _, mine in rows].count(True) == 1
    away = next(row for row, _ in rows if row.network == "81.2.69.0/24")
    for whose, wanted in ((ben, away.id), (amina, "00" * 32), (amina, "no hex")):
        with pytest.raises(NotFound):
            await users.open_sessions.end(whose, wanted)
    await users.open_sessions.end(amina, away.id)
    assert await users.viewer(second.session) is None
    assert await users.open_sessions.end_others(amina, first.session) == 1
    assert await users.viewer(third.session) is None
    assert await users.viewer(first.session) == amina
    assert await users.open_sessions.end_all("amina") == 1
    with pytest.raises(NotFound):
        await users.open_sessions.of("nobody")


@pytest.mark.clause("T26")
async def test_a_leaver_is_signed_out_and_what_they_leave_is_counted(store: Store) -> None:
    users = Users(store, FakeClock().now)
    await users.redeem(await users.create("amina", "", Role.DSL), PASSWORD)
    signed = await users.sign_in("amina", PASSWORD, HERE)
    left = await users.disable("amina")
    assert (left.sessions, left.acknowledged) == (1, 0)
    assert await users.viewer(signed.session) is None
