"""Asked for on a device, decided by two people or refused with a reason, and told to whoever asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from collector.domain.access import WAITING_EACH, AccessAnswer, AccessRequest, Fate, kept_from
from collector.domain.naming import Reader, Recipient
from collector.domain.people import Role
from collector.domain.received import ReceivedEvent
from collector.errors import BadRequest, NotFound, Refused
from collector.services.access import AccessRequests
from collector.services.commit import commit
from collector.services.device_words import DeviceWords
from collector.services.live import Live
from collector.store import Store
from policy.severity import Severity
from tests.factories.policy_house import PASSWORD, PolicyHouse, policy_house
from tests.factories.submissions import NOW, device_id, enrolled, submission

DEVICE = device_id(1)


def asks(number: int, program: str, account: str = "amy", why: str = "for art") -> ReceivedEvent:
    return ReceivedEvent(
        id=UUID(int=number), sequence=number, kind="access_request", severity=Severity.LOW, observed_at=NOW,
        account=account, session=":0", demo=False, rule="", category="", facts={"program": program, "why": why},
    )  # fmt: skip


@pytest.fixture
async def house(store: Store, tmp_path: Path) -> PolicyHouse:
    return await policy_house(store, tmp_path / "keys")


@pytest.fixture
async def desk(house: PolicyHouse) -> tuple[AccessRequests, DeviceWords]:
    await enrolled(house.store)
    words = DeviceWords()
    return AccessRequests(house.store, house.clock.now, Live(), house.exceptions, words, recipients=recipients), words


async def recipients() -> list[Recipient]:
    return [Recipient(Role.HEADTEACHER, "The headteacher", ("the boss",))]


async def sent(house: PolicyHouse, *events: ReceivedEvent) -> None:
    await commit(house.store, [replace(submission(DEVICE, *events), received_at=house.clock.now())], house.clock.now())


@pytest.mark.clause("T33", "T8")
async def test_it_is_listed_proposed_by_one_granted_by_another_and_told(
    house: PolicyHouse, desk: tuple[AccessRequests, DeviceWords]
) -> None:
    access, words = desk
    await sent(house, asks(1, "krita"), asks(2, "krita"), asks(3, "krita", account="ben"))
    rows = {one.account: (one, fate) for one, fate in await access.lately(house.people["it"])}
    assert (rows["amy"][0].times, rows["ben"][0].times) == (2, 1)  # the same again is counted
    assert {fate for _, fate in rows.values()} == {Fate.WAITS}
    assert await access.lately(house.people["teacher"]) == []
    until = house.clock.now() + timedelta(days=1)
    made = await access.propose(house.people["it"], PASSWORD, UUID(int=1).hex, why="for art", until=until)
    assert made.whom == {"account": "amy"}
    with pytest.raises(Refused, match="already"):
        await access.refuse(house.people["it"], UUID(int=1).hex, "no")
    await access.look()
    assert words.of(DEVICE) == ()  # one person's word alone lets nobody off anything
    with pytest.raises(Refused):
        await house.exceptions.grant(house.people["it"], PASSWORD, made.id, "I like it.")
    await house.exceptions.grant(house.people["head"], PASSWORD, made.id, "It is for study.")
    await access.look()
    assert words.of(DEVICE) == (AccessAnswer(UUID(int=1), "amy", "krita", granted=True, until=until),)
    house.clock.advance(2 * 86_400)
    await access.look()
    assert words.of(DEVICE) == ()  # over by itself


@pytest.mark.clause("T33")
async def test_a_refusal_is_told_with_its_reason_also_where_the_second_person_refuses(
    house: PolicyHouse, desk: tuple[AccessRequests, DeviceWords]
) -> None:
    access, words = desk
    await sent(house, asks(1, "krita"), asks(2, "game"))
    for reason in ("", "a" * 257, "a\0"):
        with pytest.raises(BadRequest):
            await access.refuse(house.people["it"], UUID(int=1).hex, reason)
    with pytest.raises(NotFound):
        await access.refuse(house.people["it"], UUID(int=9).hex, "no")
    with pytest.raises(Refused):
        await access.refuse(house.people["teacher"], UUID(int=1).hex, "no")
    await access.refuse(house.people["it"], UUID(int=1).hex, "Use the one we have.")
    until = house.clock.now() + timedelta(days=1)
    made = await access.propose(house.people["it"], PASSWORD, UUID(int=2).hex, why="for PE", until=until)
    await house.exceptions.refuse(house.people["head"], made.id, "Not in lessons.")
    await access.look()
    told = {word.program: (word.granted, word.reason) for word in words.of(DEVICE)}
    assert told == {"krita": (False, "Use the one we have."), "game": (False, "Not in lessons.")}
    house.clock.advance(15 * 86_400)
    await access.look()
    assert words.of(DEVICE) == ()
    assert [entry.action for entry in await house.audit.list()].count("access.refused") == 1


async def test_what_is_asked_is_sealed_bounded_and_of_no_use_after_a_month(
    house: PolicyHouse, desk: tuple[AccessRequests, DeviceWords]
) -> None:
    access, _ = desk
    await sent(house, *(asks(number, f"program-{number}") for number in range(1, WAITING_EACH + 9)))
    assert len(await access.lately()) == WAITING_EACH
    async with house.store.read() as uow:
        kept = (await uow._connection.execute(text("SELECT sealed_facts FROM access_requests"))).all()
    assert all(b"amy" not in bytes(row[0]) for row in kept)
    house.clock.advance(31 * 86_400)
    assert await access.lately() == []
    later = WAITING_EACH + 9  # what is over holds no place, and swallows nothing
    await sent(house, asks(later, "program-1"), asks(later + 1, "krita"))
    assert sorted(one.program for one, _ in await access.lately()) == ["krita", "program-1"]
    auditor = await house.join("auditor", Role.AUDITOR)
    with pytest.raises(Refused):
        await access.refuse(auditor, UUID(int=1).hex, "no")


@pytest.mark.clause("T33", "J3")
async def test_whoever_a_request_names_is_not_shown_it_and_decides_nothing_about_it(
    house: PolicyHouse, desk: tuple[AccessRequests, DeviceWords]
) -> None:
    access, _words = desk
    head, leader = house.people["head"], house.people["leader"]
    await sent(house, asks(1, "signal", why="the boss reads what I write"), asks(2, "krita"))
    shown = [one.program for one, _fate in await access.lately(leader)]
    assert set(shown) == {"signal", "krita"}
    assert [one.program for one, _fate in await access.lately(head)] == ["krita"]
    named, until = UUID(int=1).hex, house.clock.now() + timedelta(days=1)
    with pytest.raises(NotFound):
        await access.refuse(head, named, "no")
    with pytest.raises(NotFound):
        await access.propose(head, PASSWORD, named, why="yes", until=until)
    await sent(house, asks(3, "signal", account=leader.name, why="for me"))
    assert "for me" not in [one.why for one, _fate in await access.lately(leader)]  # nor their own
    assert "for me" in [one.why for one, _fate in await access.lately(head)]
    await access.refuse(leader, named, "Speak to me first.")


async def test_what_names_everybody_who_decides_is_shown_all_the_same() -> None:
    one = AccessRequest(UUID(int=1), DEVICE, "d", "", "amy", "signal", "miss ann and mr ben", NOW)
    deciding = [Reader("a", "ann", "Ann Ames", Role.DSL), Reader("b", "ben", "Ben Boyd", Role.IT)]
    assert kept_from(one, deciding, ()) == frozenset()
    assert kept_from(one, [*deciding, Reader("c", "cat", "Cat Coe", Role.LEADER)], ()) == {"a", "b"}
