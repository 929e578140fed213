"""What the store promises of policy, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, text

from collector.domain.people import Role, Viewer
from collector.domain.policies import (
    DeviceState,
    Document,
    ExceptionState,
    Phase,
    PolicyException,
    Proposal,
    ProposalKind,
    ProposalState,
    Version,
    Weakened,
)
from collector.settings import Folder, database_url
from collector.store import SpoiltError, Store, Vault
from collector.store.migrate import configuration
from policy.bundle.payload import Agreement, Artefact, ArtefactKind, Says
from tests.factories.submissions import NOW, device_id, enrolled
from tests.stores import MASTER

DOCUMENT = Document("a" * 64, "school: Oak\n", {"school": "Oak", "people": {"zebedee.quill": {}}}, NOW)


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def version(number: int, *, agreed: bool = False) -> Version:
    return Version(number, f"{number:064x}", DOCUMENT.hash, b"{}", agreed, NOW, "cli", f"reason {number}")


def proposal(id_: str = "p1") -> Proposal:
    return Proposal(
        id=id_,
        kind=ProposalKind.CHANGE,
        document_hash=DOCUMENT.hash,
        base_version=1,
        proposed_by="1",
        proposed_at=NOW,
        reason="because zebedee.quill asked",
        differences=("The lock comes after 20 minutes.",),
        weakenings=(Weakened("everybody", "control.idle", "The lock comes later."),),
        device={"control": {"idle": 20}},
        trust={"people": [], "signers": []},
        artefacts=(Artefact("d" * 64, 3, ArtefactKind.LEXICON),),
        state=ProposalState.PROPOSED,
        agreements=(Agreement("1", Says.PROPOSE, NOW.replace(microsecond=0), b"sig"),),
    )


def asked(id_: str = "e1", hours: int = 1) -> PolicyException:
    return PolicyException(
        id=id_,
        asked_by="1",
        asked_at=NOW,
        whom={"account": "zebedee.quill"},
        rules={"control": {}},
        why="a lesson on games",
        begins_at=NOW,
        ends_at=NOW + timedelta(hours=hours),
        state=ExceptionState.ASKED,
    )


async def with_people(store: Store) -> None:
    async with store.begin() as uow:
        await uow.accounts.add(Viewer("1", "amina", "Amina", Role.IT), NOW)
        await uow.accounts.add(Viewer("2", "ben", "Ben", Role.LEADER), NOW)
        await uow.policies.add_document(DOCUMENT)
        await uow.policies.add_document(replace(DOCUMENT, text="# said again\n"))


async def execute(store: Store, statement: str) -> None:
    async with store._engine.begin() as connection:
        await connection.execute(text(statement))


async def test_versions_are_kept_in_order_with_what_was_agreed(store: Store) -> None:
    await with_people(store)
    async with store.begin() as uow:
        assert await uow.policies.newest() is None
        for number in (1, 2, 3):
            await uow.policies.alone()
            await uow.policies.add_version(version(number, agreed=number == 2))
        await uow.policies.set_rollout(3, {"stage": "all"})
    async with store.read() as uow:
        assert await uow.policies.newest() == replace(version(3), rollout={"stage": "all"})
        assert await uow.policies.version(9) is None
        assert [one.version for one in await uow.policies.versions(1)] == [2, 3]
        assert [one.version for one in await uow.policies.versions(agreed=True)] == [2]
        assert await uow.policies.document(DOCUMENT.hash) == DOCUMENT  # as it was first


async def test_a_proposal_keeps_who_said_what(store: Store) -> None:
    await with_people(store)
    yes = Agreement("2", Says.APPROVE, NOW.replace(microsecond=0), b"yes")
    first = proposal()
    async with store.begin() as uow:
        await uow.policies.add_proposal(first)
        await uow.policies.add_proposal(proposal("p2"))
        assert await uow.policies.proposal("p1") == first
        both = (*first.agreements, yes)
        await uow.policies.decide(first, ProposalState.AGREED, by="2", at=NOW, reason="right", agreements=both)
        await uow.policies.published("p1", 2)
        await uow.policies.superseded(["p2"])
    async with store.read() as uow:
        done, old = sorted(await uow.policies.proposals(), key=lambda one: one.id)
        assert await uow.policies.proposals(only_open=True) == []
    assert (done.state, done.version, done.agreements) == (ProposalState.PUBLISHED, 2, both)
    assert (done.decided_by, done.decided_at, done.decision_reason) == ("2", NOW, "right")
    assert old.state is ProposalState.SUPERSEDED


async def test_rows_that_were_swapped_do_not_open(store: Store) -> None:
    await with_people(store)
    other = replace(DOCUMENT, hash="b" * 64, tree={"school": "Elm"})
    async with store.begin() as uow:
        await uow.policies.add_document(other)
        await uow.policies.add_proposal(proposal("p1"))
        await uow.policies.add_proposal(proposal("p2"))
        await uow.exceptions.add(asked("e1"))
        await uow.exceptions.add(asked("e2"))
    for table, sealed, key, mine, theirs in (
        ("policy_documents", "sealed_tree", "hash", DOCUMENT.hash, other.hash),
        ("policy_proposals", "sealed_facts", "id", "p1", "p2"),
        ("exceptions", "sealed_facts", "id", "e1", "e2"),
    ):
        stolen = f"(SELECT {sealed} FROM {table} WHERE {key} = '{theirs}')"  # noqa: S608 - the names above
        await execute(store, f"UPDATE {table} SET {sealed} = {stolen} WHERE {key} = '{mine}'")  # noqa: S608 - likewise
    async with store.read() as uow:
        for reading in (uow.policies.document(DOCUMENT.hash), uow.policies.proposal("p1"), uow.exceptions.find("e1")):
            with pytest.raises(SpoiltError):
                await reading


async def test_a_device_is_known_by_what_it_said_last(store: Store) -> None:
    one, two = await enrolled(store, 1), await enrolled(store, 2)
    applying = DeviceState(one, 3, "c" * 64, Phase.APPLYING, "", NOW)
    failed = DeviceState(two, 3, "c" * 64, Phase.FAILED, "its lexicon is missing", NOW, ("monitoring.dreams",))
    async with store.begin() as uow:
        await uow.policy_devices.keep([])
        await uow.policy_devices.keep([applying, failed])
        await uow.policy_devices.keep([replace(applying, phase=Phase.APPLIED)])
    async with store.read() as uow:
        assert await uow.policy_devices.find([one, device_id(9)]) == {one: replace(applying, phase=Phase.APPLIED)}
        assert {row.device_id for row in await uow.policy_devices.list()} == {one, two}
        assert await uow.policy_devices.counts() == {(3, Phase.APPLIED): 1, (3, Phase.FAILED): 1}
        assert (await uow.policy_devices.find([two]))[two] == failed


async def test_artefacts_are_found_by_their_hash(store: Store) -> None:
    artefact = Artefact("d" * 64, 3, ArtefactKind.LEXICON)
    async with store.begin() as uow:
        await uow.artefacts.add(artefact, b"abc", NOW)
        await uow.artefacts.add(artefact, b"abc", NOW)
    async with store.read() as uow:
        assert await uow.artefacts.find(artefact.sha256) == artefact
        assert await uow.artefacts.content(artefact.sha256) == b"abc"
        assert await uow.artefacts.content("e" * 64) is None
        assert await uow.artefacts.find("e" * 64) is None


async def test_an_exception_is_in_force_until_its_end(store: Store) -> None:
    await with_people(store)
    async with store.begin() as uow:
        for number in (1, 2, 3):
            await uow.exceptions.add(asked(f"e{number}", hours=number))
        assert await uow.exceptions.in_force(NOW) == []
        for id_ in ("e1", "e2"):
            await uow.exceptions.decide(id_, ExceptionState.GRANTED, by="2", at=NOW, reason="fair", signed={"id": id_})
            await uow.exceptions.carried(id_, 4)
        await uow.exceptions.decide("e3", ExceptionState.REFUSED, by="2", at=NOW, reason="no")
    async with store.begin() as uow:
        assert [one.id for one in await uow.exceptions.in_force(NOW)] == ["e1", "e2"]
        [left] = await uow.exceptions.in_force(NOW + timedelta(hours=1))
        assert (left.id, left.signed, left.version, left.decision_reason) == ("e2", {"id": "e2"}, 4, "fair")
        await uow.exceptions.end("e2", by="1", at=NOW, reason="the lesson is over")
        assert await uow.exceptions.in_force(NOW + timedelta(hours=1)) == []
        ended = await uow.exceptions.find("e2")
        assert ended is not None
        assert (ended.state, ended.ended_by, ended.end_reason) == (ExceptionState.ENDED, "1", "the lesson is over")
        assert await uow.exceptions.find("e9") is None
        assert len(await uow.exceptions.list()) == 3


async def test_approval_keys_are_those_of_open_accounts(store: Store) -> None:
    await with_people(store)
    async with store.begin() as uow:
        await uow.accounts.set_approval_key("1", b"p" * 32, b"sealed")
        await uow.accounts.set_approval_key("2", b"q" * 32, b"sealed")
        await uow.accounts.disable("1", NOW)
        [key] = await uow.accounts.approval_keys()
    assert (key.viewer.name, key.public) == ("ben", b"q" * 32)
    assert "sealed" not in repr(key)


async def test_a_thief_with_the_database_learns_nobody_from_policy(sqlite_store: Store, tmp_path: Path) -> None:
    await with_people(sqlite_store)
    async with sqlite_store.begin() as uow:
        await uow.policies.add_proposal(proposal())
        await uow.exceptions.add(asked())
    await sqlite_store.close()
    assert b"zebedee" not in all_bytes(tmp_path)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_collector_of_the_first_version_keeps_all_it_had(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    given = request.getfixturevalue("postgres_url") if kind == "postgresql" else None
    store = await Store.open(database_url(Folder(tmp_path), given), Vault(MASTER))

    def first(connection: Connection) -> None:
        command.upgrade(configuration(connection), "0001")

    async with store._engine.begin() as connection:
        await connection.run_sync(first)
        await connection.execute(
            text(
                "INSERT INTO users (id, name, display, role, password, created_at)"
                " VALUES ('1', 'amina', 'Ms Okafor', 'dsl', 'hash', 1)"
            )
        )
        await connection.execute(text("INSERT INTO links (hash, user_id, expires_at) VALUES (:h, '1', 2)"), {"h": b"l"})
    device = await enrolled(store)
    await store.migrate()
    async with store.read() as uow:
        account = await uow.accounts.find("amina")
        assert account is not None
        assert (account.viewer.display, account.password) == ("Ms Okafor", "hash")
        assert await uow.accounts.approval_keys() == []
        assert list(await uow.devices.find([device])) == [device]
        assert await uow.policies.newest() is None
        assert await uow.exceptions.list() == []
    await store.close()
