from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from sqlalchemy import text

from collector.domain.api_tokens import MOST_TOKENS, Scope
from collector.domain.people import Role
from collector.errors import BadRequest, NotFound
from collector.services.api_tokens import ApiTokens
from collector.services.audit import Audit
from collector.services.users import Users
from collector.store import Store
from tests.fakes.clock import FakeClock

PASSWORD = "copper lantern otter"
READ = (Scope.READ_ALERTS,)


async def school(store: Store, clock: FakeClock) -> tuple[Users, ApiTokens]:
    users = Users(store, clock.now)
    await users.redeem(await users.create("amina", "Ms Okafor", Role.DSL), PASSWORD)
    await users.create("tom", "Tom", Role.TEACHER)
    return users, ApiTokens(store, clock.now)


async def test_a_token_is_shown_once_and_kept_as_a_hash(store: Store) -> None:
    _, tokens = await school(store, FakeClock())
    made = await tokens.make("Amina", "the office", READ)
    assert made.text not in repr(made)
    bearer = await tokens.bearer(made.text)
    assert bearer is not None
    assert (bearer.viewer.name, bearer.token.scopes) == ("amina", frozenset(READ))
    secret = made.text.rpartition(made.row.id)[2][1:]
    assert len(secret) >= 43  # 256 bits
    async with store.read() as uow:
        row = (await uow._connection.execute(text("SELECT * FROM api_tokens"))).one()
    assert secret.encode() not in repr(tuple(row)).encode()
    assert hashlib.sha256(secret.encode()).digest() in [bytes(cell) for cell in row if isinstance(cell, bytes)]
    told = [entry for entry in await Audit(store).list() if entry.action == "token.made"]
    assert secret not in str(told)
    assert told[0].detail["scopes"] == "read:alerts"


@pytest.mark.parametrize("change", ["", "x", "heed", "heed_", "Bearer", "é", "heed_{id}_", "heed_{id}_wrong", "{id}"])
async def test_what_is_no_token_opens_nothing(sqlite_store: Store, change: str) -> None:
    _, tokens = await school(sqlite_store, FakeClock())
    made = await tokens.make("amina", "the office", READ)
    assert await tokens.bearer(change.format(id=made.row.id)) is None
    assert await tokens.bearer(made.text[:-1]) is None
    assert await tokens.bearer(f"{made.text}A") is None
    assert await tokens.bearer(made.text) is not None


async def test_it_ends_when_its_time_is_over_and_says_when_it_was_used(store: Store) -> None:
    clock = FakeClock()
    _, tokens = await school(store, clock)
    made = await tokens.make("amina", "the office", READ, 2)
    assert [row.used_at for row in await tokens.of("amina")] == [None]
    clock.step(timedelta(days=1).total_seconds())
    at = clock.now()
    assert await tokens.bearer(made.text) is not None
    clock.step(30)
    assert await tokens.bearer(made.text) is not None
    assert [row.used_at for row in await tokens.of("amina")] == [at]
    clock.step(timedelta(days=1).total_seconds())
    assert await tokens.bearer(made.text) is None
    assert [row.used_at for row in await tokens.of("amina")] == [at]


@pytest.mark.clause("T26")
async def test_leavers_tokens_die(store: Store) -> None:
    users, tokens = await school(store, FakeClock())
    made = await tokens.make("amina", "the office", READ)
    await users.disable("amina")
    assert await tokens.bearer(made.text) is None
    with pytest.raises(NotFound):
        await tokens.make("amina", "the office", READ)
    async with store.read() as uow:
        assert (await uow._connection.execute(text("SELECT count(*) FROM api_tokens"))).scalar_one() == 0


async def test_a_password_set_anew_ends_them_too(sqlite_store: Store) -> None:
    users, tokens = await school(sqlite_store, FakeClock())
    made = await tokens.make("amina", "the office", READ)
    await users.redeem(await users.link("amina"), PASSWORD)
    assert await tokens.bearer(made.text) is None


async def test_one_is_ended_by_its_owner_and_by_nobody_elses_name(store: Store) -> None:
    users, tokens = await school(store, FakeClock())
    await users.create("it", "IT", Role.IT)
    made, other = await tokens.make("amina", "one", READ), await tokens.make("amina", "other", READ)
    with pytest.raises(NotFound):
        await tokens.end("it", made.row.id)
    await tokens.end("amina", made.row.id)
    with pytest.raises(NotFound):
        await tokens.end("amina", made.row.id)
    assert await tokens.bearer(made.text) is None
    assert await tokens.bearer(other.text) is not None
    assert [row.label for row in await tokens.of("amina")] == ["other"]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("amina", "", ["read:alerts"], 9), "what the token is for"),
        (("amina", "a\nb", ["read:alerts"], 9), "what the token is for"),
        (("amina", "x", [], 9), "Choose what the token is for"),
        (("amina", "x", ["read:devices"], 9), "no scope 'read:devices' for this account"),
        (("amina", "x", ["read:all"], 9), "no scope 'read:all'"),
        (("amina", "x", ["read:alerts"], 0), "1 to 366 days"),
        (("amina", "x", ["read:alerts"], 367), "1 to 366 days"),
        (("tom", "x", ["read:alerts"], 9), "would open nothing"),
    ],
)
async def test_a_token_that_cannot_be_is_refused_in_a_sentence(
    sqlite_store: Store, asked: tuple[str, str, list[str], int], sentence: str
) -> None:
    _, tokens = await school(sqlite_store, FakeClock())
    with pytest.raises(BadRequest, match=sentence):
        await tokens.make(*asked)


async def test_an_account_has_so_many_and_no_more(sqlite_store: Store) -> None:
    _, tokens = await school(sqlite_store, FakeClock())
    for number in range(MOST_TOKENS):
        await tokens.make("amina", f"program {number}", READ)
    with pytest.raises(BadRequest, match="at most 20"):
        await tokens.make("amina", "one more", READ)
