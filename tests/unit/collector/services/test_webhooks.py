"""Programs are told of new alerts: signed, without a name, each at least once and recognisably the same."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.webhooks import Sending
from collector.errors import BadRequest, NotFound, NotifyFailed
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.services.users import Users
from collector.services.webhooks import Post, Webhooks
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock
from tools.clauses import ROOT

DSL = Viewer("d" * 16, "dana", "Dora Delaney", Role.DSL)
HEAD = Viewer("e" * 16, "eve", "Eve Head", Role.HEADTEACHER)
IT = Viewer("f" * 16, "it", "IT", Role.IT)
ADDRESS = "https://cases.example/heed?key=secret-key"


class Program:
    """A collector, and the program that it tells. `died`: the collector is gone once it has sent."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FakeClock(NOW)
        self.got: list[Sending] = []
        self.broken = ""
        self.died = False
        self.webhooks = self.collector()

    def collector(self, post: Post | None = None) -> Webhooks:
        return Webhooks(self.store, self.clock.now, Live(), post or self.post, "https://heed.example")

    async def post(self, sending: Sending) -> None:
        await asyncio.sleep(0)
        if self.broken:
            raise NotifyFailed(self.broken)
        self.got.append(sending)
        if self.died:
            raise asyncio.CancelledError

    async def raised(
        self,
        severity: Severity = Severity.CRITICAL,
        subject: SubjectKind = SubjectKind.PUPIL,
        said: str = "zebedee wants to end it",
    ) -> None:
        count = len([one async for one in _rows(self.store, "devices")])
        device = await enrolled(self.store, count + 1, subject)
        event = received(1, severity, snippet=said, account="zebedee")
        await commit(self.store, [submission(device, event, lane=Lane.URGENT)], self.clock.now())

    async def look(self, minutes: float = 0) -> int:
        self.clock.advance(60 * minutes)
        return await self.webhooks.look()

    async def audited(self, prefix: str = "webhook.") -> list[str]:
        found = [entry.action for entry in await Audit(self.store).list()]
        return [one.removeprefix(prefix) for one in found if one.startswith(prefix)]


async def _rows(store: Store, table: str) -> Any:
    async with store.read() as uow:
        for row in await uow._connection.execute(text(f"SELECT * FROM {table}")):  # noqa: S608 - a test's own table
            yield row


async def school(store: Store) -> Program:
    async with store.begin() as uow:
        for viewer in (DSL, HEAD, IT):
            await uow.accounts.add(viewer, NOW)
    return Program(store)


@pytest.fixture
async def program(sqlite_store: Store) -> Program:
    return await school(sqlite_store)


@pytest.fixture
async def either(store: Store) -> Program:
    """On either database."""
    return await school(store)


def documented() -> Callable[[str, str, bytes], bool]:
    """The check that docs/api.md gives to whoever receives one."""
    page = (ROOT / "docs/api.md").read_text(encoding="utf-8")
    found: dict[str, Any] = {}
    exec(page.partition("```python\n")[2].partition("```")[0], found)  # noqa: S102 - our own page, to see that it holds
    check: Callable[[str, str, bytes], bool] = found["is_heeds"]
    return check


async def test_a_program_is_told_once_signed_and_without_a_name_or_a_word(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await program.webhooks.add("dana", "cases", ADDRESS)
    await program.raised()
    assert await program.look() == 1
    assert await program.look(1) == 0
    (sent,) = program.got
    told = json.loads(sent.body)
    assert set(told) == {"id", "event", "severity", "kind", "raised_at", "link"}
    assert (told["event"], told["severity"], told["kind"]) == ("alert.raised", "critical", "keyword")
    assert told["link"].startswith("https://heed.example/alerts/")
    assert told["id"] == sent.headers["Heed-Delivery"]
    assert "zebedee" not in repr((sent.headers, sent.body))
    monkeypatch.setattr("time.time", program.clock.now().timestamp)
    check, mark = documented(), sent.headers["Heed-Signature"]
    assert check(made.secret, mark, sent.body)
    assert not check(made.secret, mark, sent.body.replace(b"critical", b"low"))
    assert not check("another", mark, sent.body)
    program.clock.advance(600)
    monkeypatch.setattr("time.time", program.clock.now().timestamp)
    assert not check(made.secret, mark, sent.body)
    assert await program.audited() == ["added", "told"]


@pytest.mark.clause("J3")
async def test_it_is_told_of_nothing_that_its_account_may_not_see(program: Program) -> None:
    await program.raised(said="before there was a webhook")
    program.clock.advance(1)
    await program.webhooks.add("dana", "cases", ADDRESS)
    await program.webhooks.add("eve", "office", "https://head.example/heed", Severity.URGENT)
    await program.raised(subject=SubjectKind.STAFF)
    await program.raised(Severity.HIGH, subject=SubjectKind.STAFF)
    async with program.store.begin() as uow:
        await uow.accounts.add(Viewer("b" * 16, "dinah", "Dinah Prescott", Role.DEPUTY), NOW)
    await program.raised(said="miss delaney hurts me")
    assert await program.look() == 1
    assert [sent.address for sent in program.got] == ["https://head.example/heed"]


async def test_what_is_kept_from_them_meanwhile_is_not_told(either: Program) -> None:
    await either.webhooks.add("dana", "cases", ADDRESS)
    either.broken = "it answered with 503"
    await either.raised()
    assert await either.look() == 0
    either.broken = ""
    async with either.store.begin() as uow:
        ((alert, *_),) = (await uow._connection.execute(text("SELECT id FROM alerts"))).all()
        await uow.alerts.keep_from([(bytes(alert), DSL.user_id)], NOW)
    assert await either.look(5) == 0
    assert either.got == []
    ((_webhook, waiting),) = await either.webhooks.of("dana")
    assert waiting == 0


async def test_what_fails_comes_again_as_the_same_and_is_given_up_in_the_end(either: Program) -> None:
    await either.webhooks.add("dana", "cases", ADDRESS)
    either.broken = "it answered with 503"
    await either.raised()
    assert await either.look() == 0
    ((_webhook, waiting),) = await either.webhooks.of("dana")
    assert waiting == 1
    assert await either.look(0.4) == 0
    either.broken = ""
    assert await either.look(0.2) == 1
    assert await either.audited() == ["added", "failed", "told"]
    either.broken = "it could not be reached (TimeoutError)"
    await either.raised()
    for _ in range(40):
        await either.look(180)
    assert (await either.audited())[3:] == ["failed", "given_up"]
    either.broken = ""
    assert await either.look(600) == 0


async def test_a_collector_that_died_after_sending_sends_the_same_again(program: Program) -> None:
    made = await program.webhooks.add("dana", "cases", ADDRESS)
    await program.raised()
    program.died = True
    with pytest.raises(asyncio.CancelledError):
        await program.look()
    program.died = False
    assert await program.look(1) == 0
    assert await program.look(2) == 1
    first, second = program.got
    assert (first.body, first.headers["Heed-Delivery"]) == (second.body, second.headers["Heed-Delivery"])
    assert first.headers["Heed-Signature"] != second.headers["Heed-Signature"]
    assert made.secret not in repr(program.got)


async def test_of_several_collectors_one_tells(either: Program) -> None:
    await either.webhooks.add("dana", "cases", ADDRESS)
    for _ in range(3):
        await either.raised()
    taken = await asyncio.gather(*(either.collector().look() for _ in range(3)))
    assert sum(taken) == len(either.got) == 3
    assert len({sent.headers["Heed-Delivery"] for sent in either.got}) == 3


@pytest.mark.clause("T26")
async def test_a_leavers_webhooks_end(either: Program) -> None:
    await either.webhooks.add("dana", "cases", ADDRESS)
    await either.raised()
    await Users(either.store, either.clock.now).disable("dana")
    assert await either.look() == 0
    with pytest.raises(NotFound):
        await either.webhooks.of("dana")
    assert [one async for one in _rows(either.store, "webhooks")] == []


async def test_its_owner_tests_and_removes_it_and_nobody_elses_name_does(program: Program) -> None:
    made = await program.webhooks.add("dana", "cases", ADDRESS)
    assert await program.webhooks.test("dana", made.webhook.id) == ""
    assert json.loads(program.got[0].body)["event"] == "test"
    program.broken = "it answered with 404"
    assert await program.webhooks.test("dana", made.webhook.id) == "it answered with 404"
    for deed in (program.webhooks.test, program.webhooks.remove):
        with pytest.raises(NotFound):
            await deed("eve", made.webhook.id)
    await program.raised()
    await program.look()
    await program.webhooks.remove("dana", made.webhook.id)
    assert await program.webhooks.of("dana") == []
    with pytest.raises(NotFound):
        await program.webhooks.remove("dana", made.webhook.id)


async def test_address_and_secret_are_sealed_and_never_repeated(program: Program) -> None:
    made = await program.webhooks.add("dana", "cases", ADDRESS)
    kept = repr([tuple(row) async for row in _rows(program.store, "webhooks")])
    for secret in ("secret-key", made.secret):
        assert secret not in kept + repr(made) + str([one.detail for one in await Audit(program.store).list()])


@pytest.mark.parametrize(
    ("name", "label", "address", "sentence"),
    [
        ("it", "x", ADDRESS, "sees no alerts"),
        ("dana", "", ADDRESS, "which program"),
        ("dana", "x", "http://cases.example", "https://"),
    ],
)
async def test_a_webhook_that_cannot_be_is_refused(
    program: Program, name: str, label: str, address: str, sentence: str
) -> None:
    with pytest.raises(BadRequest, match=sentence):
        await program.webhooks.add(name, label, address)
