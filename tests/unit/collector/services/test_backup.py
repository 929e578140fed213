"""A backup holds everything but the evidence key, and is refused unless it is whole."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.domain.people import Role
from collector.errors import BadRequest, Refused
from collector.services import backup, evidence_key
from collector.services.backup import Made
from collector.services.ingest import Ingest
from collector.services.live import Live
from collector.services.restoring import Restored, Source, restore
from collector.settings import Folder, School, database_url
from collector.store import Store, Vault
from policy.severity import Severity
from tests.factories.submissions import enrolled, received, submission
from tests.postgres import PostgresServer

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
SHUT = {"sessions", "links", "api_tokens"}  # nobody is signed in after a restore, and no program either


def untold(_rows: int) -> None:
    """Nobody watches."""


@dataclass
class Kept:
    """A collector, its backup and what opens it."""

    folder: Folder
    database: str | None
    key: str
    made: Made

    @property
    def source(self) -> Source:
        return Source(self.made.file, self.key, self.folder.evidence)


async def made(root: Path, database: str | None = None, events: int = 3) -> Kept:
    folder = Folder(root)
    await initialise(root, School("A School"), Given(database))
    key = backup.new_recovery_key(folder)
    async with opened(load(root, Given(database))) as house:
        device = await enrolled(house.store)
        ingest = Ingest(house.store, lambda: NOW, Live(), demo=False)
        actor = asyncio.create_task(ingest.run())
        batch = [received(number, Severity.HIGH, snippet=f"words {number}") for number in range(1, events + 1)]
        await ingest.submit(submission(device, *batch))
        await house.services.users.create("ann", "Ann", Role.DSL)
        await house.services.api_tokens.make("ann", "office", ["read:alerts"])
        await ingest.stop()
        await actor
        written = await backup.write(house.store, folder, {"at": NOW.isoformat()}, root / "one.backup", told=untold)
    return Kept(folder, database, key, written)


async def contents(folder: Folder, database: str | None) -> dict[str, list[list[Any]]]:
    store = await Store.open(database_url(folder, database), Vault(evidence_key.read(folder.evidence, None)))
    found: dict[str, list[list[Any]]] = {}
    async for table, columns, rows in store.rows():
        kept = [n for n, name in enumerate(columns) if not name.startswith("exchange_")]
        found.setdefault(table, []).extend([row[n] for n in kept] for row in rows)
    await store.close()
    return {table: rows for table, rows in found.items() if table not in SHUT}


def lines(kept: Kept) -> list[dict[str, Any]]:
    plain = pyrage.decrypt(kept.made.file.read_bytes(), [pyrage.x25519.Identity.from_str(kept.key)])
    return [json.loads(line) for line in gzip.decompress(plain).splitlines()]


def sealed(kept: Kept, changed: list[dict[str, Any]]) -> Kept:
    """The backup as somebody with the public half could have made it."""
    plain = gzip.compress("".join(json.dumps(line) + "\n" for line in changed).encode())
    file = kept.made.file.with_name("changed.backup")
    file.write_bytes(pyrage.encrypt(plain, [pyrage.x25519.Identity.from_str(kept.key).to_public()]))
    return replace(kept, made=replace(kept.made, file=file))


async def restored(kept: Kept, root: Path, database: str | None = None) -> Restored:
    return await restore(kept.source, root, database, NOW, told=untold)


async def test_what_was_open_when_it_was_written_is_shut(tmp_path: Path) -> None:
    """A token, say, may have been ended since."""
    kept = await made(tmp_path / "old")
    await restored(kept, tmp_path / "new")
    folder = Folder(tmp_path / "new")
    store = await Store.open(database_url(folder, None), Vault(evidence_key.read(folder.evidence, None)))
    there = {table: rows async for table, _columns, rows in store.rows() if table in SHUT}
    await store.close()
    assert there == {table: [] for table in SHUT}


@pytest.mark.clause("T23")
@pytest.mark.parametrize("there", ["sqlite", "postgresql"])
@pytest.mark.parametrize("here", ["sqlite", "postgresql"])
async def test_all_comes_back_on_either_database(
    here: str, there: str, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    source, target = (postgres_server.create() if one == "postgresql" else None for one in (here, there))
    kept = await made(tmp_path / "old", source)
    done = await restored(kept, tmp_path / "new", target)
    assert done.school == "A School"
    assert done.chain.broken_at is None
    before = await contents(kept.folder, source)
    after = await contents(Folder(tmp_path / "new"), target)
    assert len(before["alerts"]) == 3
    assert after["audit"][:-1] == before["audit"]  # and a last entry that tells of the restore
    del before["audit"], after["audit"]
    assert after == before
    for name in ("ca.key", "policy.json"):
        assert (tmp_path / "new" / "keys" / name).read_bytes() == (kept.folder.keys / name).read_bytes()
    async with opened(load(tmp_path / "new", Given(target))) as house:
        assert (await house.audit.verify()).broken_at is None


@pytest.mark.clause("T23")
async def test_the_evidence_key_is_in_no_backup_in_any_form(tmp_path: Path) -> None:
    kept = await made(tmp_path / "old")
    master = evidence_key.read(kept.folder.evidence, None)
    whole = json.dumps(lines(kept))
    for form in (master.hex(), base64.b64encode(master).decode().rstrip("="), kept.folder.evidence.name):
        assert form not in whole
    everything = b"".join(base64.b64decode(line["content"]) for line in lines(kept) if "file" in line)
    assert master not in everything


async def test_whoever_takes_the_file_reads_nothing(tmp_path: Path) -> None:
    kept = await made(tmp_path / "old")
    assert b"A School" not in kept.made.file.read_bytes()
    assert kept.made.file.stat().st_mode & 0o077 == 0
    other = replace(kept, key=str(pyrage.x25519.Identity.generate()))
    with pytest.raises(BadRequest, match="does not open this backup"):
        await restored(other, tmp_path / "new")
    with pytest.raises(BadRequest, match="no recovery key"):
        await restored(replace(kept, key="a word"), tmp_path / "new")


@pytest.mark.clause("T23")
def test_a_backup_that_was_cut_or_changed_anywhere_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    kept = asyncio.run(made(tmp_path / "old"))
    whole = kept.made.file.read_bytes()
    spoilt = kept.made.file.with_name("spoilt.backup")

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.integers(0, len(whole) - 1), st.sampled_from(["cut", "changed", "longer"]), st.integers(1, 255))
    def refused(at: int, how: str, by: int) -> None:
        changed = whole[:at] + bytes([whole[at] ^ by]) + whole[at + 1 :]
        spoilt.write_bytes({"cut": whole[:at], "changed": changed, "longer": whole + bytes([by])}[how])
        with pytest.raises(BadRequest, match="nothing was touched"):
            asyncio.run(restored(replace(kept, made=replace(kept.made, file=spoilt)), tmp_path / "new"))
        assert not (tmp_path / "new").exists()
        assert not (tmp_path / "new.restoring").exists()

    refused()


CHANGES: dict[str, Callable[[list[dict[str, Any]]], object]] = {
    "without its end": lambda said: said.pop(),
    "without a row": lambda said: next(line for line in said if "rows" in line)["rows"].pop(),
    "without a file": lambda said: said.remove(next(line for line in said if "file" in line)),
    "without a table": lambda said: said.remove(next(line for line in said if "table" in line)),
    "with more after its end": lambda said: said.append({"rows": []}),
    "with a line of another kind": lambda said: said.insert(1, {"other": 1}),
    "of another format": lambda said: said[0].update(heed_backup=99),
    "of a newer schema": lambda said: said[0].update(schema="v9999"),
    "with a file elsewhere": lambda said: next(line for line in said if "file" in line).update(file="../../etc/x"),
    "with a file of the evidence": lambda said: next(line for line in said if "file" in line).update(file="evidence/x"),
}


@pytest.mark.parametrize("change", CHANGES, ids=str)
async def test_a_backup_that_does_not_add_up_is_refused(change: str, tmp_path: Path) -> None:
    kept = await made(tmp_path / "old")
    said = lines(kept)
    CHANGES[change](said)
    with pytest.raises(BadRequest):
        await restored(sealed(kept, said), tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "new.restoring").exists()


async def test_nothing_is_written_over(tmp_path: Path, postgres_url: str) -> None:
    kept = await made(tmp_path / "old")
    with pytest.raises(BadRequest, match="not empty"):
        await restored(kept, kept.folder.root)
    await restored(kept, tmp_path / "new", postgres_url)
    before = await contents(Folder(tmp_path / "new"), postgres_url)
    with pytest.raises(BadRequest, match="database is not empty"):
        await restored(kept, tmp_path / "third", postgres_url)
    assert await contents(Folder(tmp_path / "new"), postgres_url) == before
    assert not (tmp_path / "third").exists()
    with pytest.raises(FileExistsError):
        async with opened(load(kept.folder.root, Given())) as house:
            await backup.write(house.store, kept.folder, {}, kept.made.file, told=untold)


async def test_another_schools_evidence_key_is_refused_and_nothing_stays(tmp_path: Path, postgres_url: str) -> None:
    kept = await made(tmp_path / "old")
    other = tmp_path / "other.key"
    evidence_key.create(other, None)
    with pytest.raises(Refused, match="evidence key"):
        await restore(replace(kept.source, evidence=other), tmp_path / "new", postgres_url, NOW, told=untold)
    assert not (tmp_path / "new").exists()
    await restored(kept, tmp_path / "new", postgres_url)  # the database was left empty


async def test_a_key_that_was_kept_apart_stays_apart(tmp_path: Path) -> None:
    apart = tmp_path / "stick" / "evidence.key"
    await initialise(tmp_path / "old", School("A School", evidence_key=str(apart)), Given(passphrase="long words"))
    folder = Folder(tmp_path / "old")
    key = backup.new_recovery_key(folder)
    async with opened(load(folder.root, Given(passphrase="long words"))) as house:
        await house.services.users.create("ann", "Ann", Role.DSL)
        written = await backup.write(house.store, folder, {"at": ""}, tmp_path / "one.backup", told=untold)
    source = Source(written.file, key, apart, "long words")
    await restore(source, tmp_path / "new", None, NOW, told=untold)
    assert load(tmp_path / "new", Given()).school.evidence_key == str(apart)
    assert not (tmp_path / "new" / "evidence").exists()
    with pytest.raises(Refused, match="passphrase"):
        await restore(replace(source, passphrase="other"), tmp_path / "third", None, NOW, told=untold)


@pytest.mark.clause("T23")
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_backup_taken_under_load_is_of_one_moment(
    kind: str, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    database = postgres_server.create() if kind == "postgresql" else None
    kept = await made(tmp_path / "old", database, events=500)
    async with opened(load(kept.folder.root, Given(database))) as house:
        ingest = Ingest(house.store, lambda: NOW, Live(), demo=False)
        actor = asyncio.create_task(ingest.run())
        device = await enrolled(house.store, 2)
        stop, acknowledged = asyncio.Event(), 0

        async def load_it() -> None:
            nonlocal acknowledged
            while not stop.is_set():
                following = acknowledged + 1
                acknowledged = await ingest.submit(submission(device, received(following, Severity.HIGH))) - 1

        loading = asyncio.create_task(load_it())
        while acknowledged < 3:  # noqa: ASYNC110 - the number is told by no event
            await asyncio.sleep(0)
        before = acknowledged
        written = await backup.write(house.store, kept.folder, {"at": ""}, tmp_path / "two.backup", told=untold)
        stop.set()
        await loading
        await ingest.stop()
        await actor
    await restored(replace(kept, made=written), tmp_path / "new")
    found = await contents(Folder(tmp_path / "new"), None)
    assert 500 + before <= len(found["alerts"]) <= 500 + acknowledged
    assert len(found["events"]) == len(found["alerts"])


@pytest.mark.parametrize("after", ["the same device", "its clone"])
async def test_a_device_is_believed_once_after_a_restore(after: str, tmp_path: Path) -> None:
    kept = await made(tmp_path / "old")
    await restored(kept, tmp_path / "new")
    async with opened(load(tmp_path / "new", Given())) as house:
        devices = house.services.devices
        (one,) = await devices.list()
        following = await devices.exchange(one.id, b"what it was given since", False)
        if after == "the same device":
            assert await devices.exchange(one.id, following, False)
        else:
            with pytest.raises(Refused):
                await devices.exchange(one.id, b"another machine's", False)
