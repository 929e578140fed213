from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from collector.domain.api_tokens import Bearer
from collector.domain.people import Role
from collector.errors import BadRequest
from collector.services.api_tokens import ApiTokens
from collector.services.api_writes import ApiWrites, Asked, Taken
from collector.services.audit import Audit
from collector.services.users import Users
from collector.store import Store
from tests.fakes.clock import FakeClock

NOTE = Asked("note", "ab-12", "key-1", b"POST /cases/ab-12/notes\nRang Ms Okafor.")


async def bearer_in(store: Store, clock: FakeClock) -> Bearer:
    await Users(store, clock.now).create("amina", "Ms Okafor", Role.DSL)
    tokens = ApiTokens(store, clock.now)
    bearer = await tokens.bearer((await tokens.make("amina", "office", ["write:cases"])).text)
    assert bearer is not None
    return bearer


async def test_the_same_again_is_told_what_it_was_done_to(store: Store) -> None:
    clock = FakeClock()
    bearer, writes = await bearer_in(store, clock), ApiWrites(store, clock.now)
    assert await writes.begin(bearer, NOTE) is None
    with pytest.raises(Taken, match="being done, or was cut off"):
        await writes.begin(bearer, NOTE)
    await writes.done(bearer, NOTE, "cd-34")
    assert await writes.begin(bearer, NOTE) == "cd-34"
    with pytest.raises(Taken, match="something else"):
        await writes.begin(bearer, replace(NOTE, request=b"another"))
    assert await writes.begin(bearer, replace(NOTE, key="key-2")) is None
    async with store.read() as uow:
        rows = (await uow._connection.execute(text("SELECT * FROM api_writes"))).all()
    assert b"Okafor" not in repr([tuple(row) for row in rows]).encode()
    clock.step(timedelta(hours=25).total_seconds())
    assert await writes.begin(bearer, NOTE) is None


async def test_what_was_refused_may_be_asked_again(store: Store) -> None:
    clock = FakeClock()
    bearer, writes = await bearer_in(store, clock), ApiWrites(store, clock.now)
    assert await writes.begin(bearer, NOTE) is None
    await writes.give_back(bearer, NOTE)
    assert await writes.begin(bearer, NOTE) is None


async def test_each_is_written_down_with_its_token_and_none_of_its_words(sqlite_store: Store) -> None:
    clock = FakeClock()
    bearer, writes = await bearer_in(sqlite_store, clock), ApiWrites(sqlite_store, clock.now)
    for asked in (NOTE, replace(NOTE, key=""), replace(NOTE, key="", object_="Ms Okafor")):
        assert await writes.begin(bearer, asked) is None
    entries = [one for one in await Audit(sqlite_store).list() if one.action == "api.asked"]
    assert [one.object for one in entries] == ["ab-12", "ab-12", ""]
    assert {one.actor for one in entries} == {bearer.viewer.user_id}
    assert [one.detail for one in entries] == [{"token": bearer.token.id, "what": "note"}] * 3


@pytest.mark.parametrize("key", ["x" * 129, "é", "a\nb"])
async def test_a_key_is_short_and_plain(sqlite_store: Store, key: str) -> None:
    clock = FakeClock()
    bearer = await bearer_in(sqlite_store, clock)
    with pytest.raises(BadRequest, match="Idempotency-Key"):
        await ApiWrites(sqlite_store, clock.now).begin(bearer, replace(NOTE, key=key))
