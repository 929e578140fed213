"""Each thing that can be wrong is named, and its mending step mends it (issue 8, must-show 5)."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.domain.climbing import Escalation
from collector.domain.doctor import Facts, findings
from collector.domain.ladders import ladders_of
from collector.domain.notifying import Channel
from collector.domain.people import Role
from collector.services.authority import Authority
from collector.services.commit import commit
from collector.services.doctor import examine
from collector.services.escalating import take_steps
from collector.settings import School, Settings
from collector.store import Store, Vault
from policy.presets import national
from policy.severity import Lane, Severity
from tests.factories.submissions import enrolled, received, submission
from tests.processes import free_port

PASSWORD = "seven quiet herons over water"
SOUND = Facts(
    now=datetime(2026, 11, 26, 20, 0, tzinfo=UTC),
    server_until=datetime(2027, 6, 1, tzinfo=UTC),
    authority_until=datetime(2036, 6, 1, tzinfo=UTC),
    free_bytes=1 << 40,
    newest=datetime(2026, 11, 26, 19, 0, tzinfo=UTC),
    readers=2,
    woken=1,
    last_backup=datetime(2026, 11, 26, 3, 0, tzinfo=UTC),
)


def names(facts: Facts) -> list[str]:
    return [one.name for one in findings(facts)]


def test_of_a_sound_collector_nothing_is_said() -> None:
    assert findings(SOUND) == ()


@pytest.mark.parametrize(
    ("facts", "name", "wrong"),
    [
        (replace(SOUND, server_until=SOUND.now + timedelta(days=3)), "certificate", False),
        (replace(SOUND, server_until=SOUND.now - timedelta(days=3)), "certificate", True),
        (replace(SOUND, server_until=None), "certificate", True),
        (replace(SOUND, authority_until=SOUND.now + timedelta(days=90)), "authority", False),
        (replace(SOUND, authority_until=None), "keys", True),
        (replace(SOUND, free_bytes=500 << 20), "disk", False),
        (replace(SOUND, free_bytes=3 << 20), "disk", True),
        (replace(SOUND, newest=SOUND.now + timedelta(hours=1)), "clock", True),
        (replace(SOUND, database="It is locked."), "database", True),
        (replace(SOUND, behind=True), "schema", True),
        (replace(SOUND, ahead=True), "schema", True),
        (replace(SOUND, evidence_key="No such file or directory"), "evidence-key", True),
        (replace(SOUND, readable=("/var/lib/heed/keys/ca.key",)), "permissions", True),
        (replace(SOUND, taken_ports=(8443,)), "port", True),
        (replace(SOUND, readers=0, woken=0), "nobody", True),
        (replace(SOUND, woken=0), "not-woken", True),
        (replace(SOUND, last_backup=None), "backup", False),
        (replace(SOUND, last_backup=SOUND.now - timedelta(days=9)), "backup", False),
    ],
)
def test_each_trouble_is_named_with_how_to_mend_it(facts: Facts, name: str, wrong: bool) -> None:
    (one,) = findings(facts)
    assert (one.name, one.wrong) == (name, wrong)
    assert one.told
    assert one.mend


def test_what_is_wrong_now_comes_first() -> None:
    assert names(replace(SOUND, last_backup=None, free_bytes=0)) == ["disk", "backup"]


@pytest.fixture
async def sound(tmp_path: Path) -> Settings:
    """A collector of which nothing is said, on ports that are free."""
    root = tmp_path / "collector"
    await initialise(root, School("A School"), Given())
    async with opened(load(root, Given())) as house:
        link = await house.services.users.create("dora", "Dora Delaney", Role.DSL)
        viewer = await house.services.users.redeem(link, PASSWORD)
        async with house.store.begin() as uow:
            await uow.notifying.add_channel(Channel("c", viewer.user_id, "mail", "json://localhost"), datetime.now(UTC))
    (root / "backups").mkdir()
    (root / "backups" / "heed.backup").touch()
    ports = {"enrol_port": free_port(), "uplink_port": free_port(), "console_port": free_port()}
    return load(root, Given(), **ports)


async def found(settings: Settings, now: datetime | None = None) -> list[str]:
    return [one.name for one in await examine(settings, now or datetime.now(UTC)) if one.name != "disk"]


async def test_a_missing_key_a_wrong_clock_and_loose_rights(sound: Settings) -> None:
    assert await found(sound) == []
    kept = sound.folder.evidence.rename(sound.folder.root / "elsewhere")
    assert await found(sound) == ["evidence-key"]
    kept.rename(sound.folder.evidence)
    sound.folder.root.chmod(0o755)
    assert await found(sound) == ["permissions"]
    sound.folder.root.chmod(0o700)
    assert await found(sound, datetime.now(UTC) - timedelta(days=2)) == ["clock"]
    assert await found(sound) == []


async def test_a_certificate_that_ended_is_renewed_by_a_start(sound: Settings) -> None:
    now = datetime.now(UTC)
    Authority(sound.folder.keys).renew_server([], now - timedelta(days=3_000))
    assert await found(sound) == ["certificate"]
    assert Authority(sound.folder.keys).renew_server_when_due([], now)
    assert await found(sound) == []


async def test_a_locked_database_and_one_that_is_behind(sound: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collector.store.store._BUSY_MS", 50)
    lock = sqlite3.connect(sound.folder.database, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    assert await found(sound) == ["database"]
    lock.execute("ROLLBACK")
    assert await found(sound) == []
    for step in ("0001", "9999"):
        lock.execute("UPDATE alembic_version SET version_num = ?", (step,))
        assert await found(sound) == ["schema"]
    lock.close()


async def test_an_older_database_is_brought_up_to_date(tmp_path: Path) -> None:
    store = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'old.db'}", Vault(bytes(32)))
    assert await store.behind()
    await store.migrate()
    assert not await store.behind()
    await store.close()


@pytest.mark.clause("T4")
async def test_a_step_that_nobody_takes(sound: Settings) -> None:
    async with opened(sound) as house:
        device = await enrolled(house.store)
        event = received(1, Severity.CRITICAL)
        saying = Escalation(ladders_of(national()))
        long_ago = datetime.now(UTC) - timedelta(minutes=5)
        await commit(house.store, [submission(device, event, lane=Lane.URGENT)], long_ago, (), saying)
        assert await found(sound) == ["steps"]
        async with house.store.begin() as uow:
            await take_steps(uow, await uow.notifying.readers(), saying, datetime.now(UTC))
    assert await found(sound) == ["untold"]


async def test_a_port_that_another_program_holds(sound: Settings) -> None:
    import socket

    with socket.socket() as other:
        other.bind(("", sound.console_port))
        other.listen()
        assert await found(sound) == ["port"]
    assert await found(sound) == []
