"""A published policy changes what a live agent does: the real `heed-agent run`, against a scripted collector."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from policy.bundle.payload import school_id
from policy.bundle.signing import public_of
from policy.bundle.trust import SignerKey
from policy.document.tree import Tree
from protos.heed.v1 import uplink_pb2
from tests.conditions import until
from tests.factories.policy import Made, PolicySchool, private
from tests.fakes.collector import ScriptedCollector
from tests.integration.test_agent_service import AGENT, Device, enrol, keywords

pytestmark = [pytest.mark.only_on("linux", "darwin"), pytest.mark.skipif(sys.platform == "win32", reason="Unix only")]

APPLIED, FAILED = uplink_pb2.POLICY_PHASE_APPLIED, uplink_pb2.POLICY_PHASE_FAILED


@dataclass
class School(PolicySchool):
    """The school of a scripted collector: founding, so that nobody has to agree yet."""

    authority: bytes = b""

    @property
    def id(self) -> str:
        return school_id(self.authority)


def monitoring(**section: object) -> Tree:
    rules: dict[str, object] = {"monitoring": section, "control": {"idle_minutes": 5}}
    return {"heed": 1, "school": "Test", "time_zone": "Europe/London", "rules": rules}  # type: ignore[dict-item]  # a test's own


TERM = {"food": {"words": ["noodle"], "category": "bullying", "severity": "urgent"}}


@dataclass
class Live:
    """An agent that types of a noodle every half second, and its collector while there is a connection."""

    collector: ScriptedCollector
    device: Device
    connection: AsyncExitStack
    school: School = field(init=False)

    def __post_init__(self) -> None:
        key = self.collector.authority.key.public_key()
        der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        now = datetime.now(UTC).replace(microsecond=0)
        signer = SignerKey(public_of(private("signer")), now + timedelta(days=365))
        self.school = School(authority=der, people=(), made_at=now, signers=(signer,))

    def publish(self, policy: Tree) -> Made:
        self.school.more = policy
        made = self.school.publish()
        self.offer(made.data)
        return made

    def offer(self, envelope: bytes) -> None:
        self.collector.offers.put_nowait(uplink_pb2.PolicyOffer(envelope=envelope, last=True))

    def local(self) -> int:
        return sum(one.keyword.rule == "local.food" for one in keywords(self.collector))

    async def state(self, version: int, phase: uplink_pb2.PolicyPhase) -> uplink_pb2.PolicyState:
        def told() -> bool:
            return any((one.version, one.phase) == (version, phase) for one in self.collector.states)

        await until(told, 20)
        return next(one for one in reversed(self.collector.states) if (one.version, one.phase) == (version, phase))


@asynccontextmanager
async def live(tmp_path: Path) -> AsyncIterator[Live]:
    collector = ScriptedCollector(policy_key=public_of(private("signer")))
    device = Device(tmp_path / "device")
    await enrol(collector, device)
    device.play([{"type": "what a noodle that is", "rate": 100, "press": "enter", "wait": 0.3}] * 400)
    try:
        async with AsyncExitStack() as connection:
            await connection.enter_async_context(collector.serving())
            device.start()
            await until(lambda: device.waiting()[1] is True, 30)
            yield Live(collector, device, connection)
    finally:
        device.kill()


@pytest.mark.clause("D9", "T31")
async def test_a_local_term_alerts_when_it_is_added_and_no_more_when_it_is_muted(tmp_path: Path) -> None:
    async with live(tmp_path) as running:
        running.publish(monitoring(terms=TERM))
        began = asyncio.get_running_loop().time()
        await until(lambda: running.local() > 0 or any(one.phase == FAILED for one in running.collector.states), 10)
        assert [one.cause for one in running.collector.states] == ["", ""]
        assert asyncio.get_running_loop().time() - began < 5
        (first, *_) = [one for one in keywords(running.collector) if one.keyword.rule == "local.food"]
        assert first.keyword.snippet == "what a noodle"
        await running.state(1, APPLIED)
        running.publish(monitoring(terms=TERM, muted={"food": {"because": "x"}}))
        await running.state(2, APPLIED)
        await asyncio.sleep(1)
        seen = running.local()
        await asyncio.sleep(2)
        assert running.local() == seen
        running.publish(monitoring(terms=TERM))
        await until(lambda: running.local() > seen, 10)
        await until(lambda: any(beat.policy_version == 3 for beat in running.collector.heartbeats), 40)


@pytest.mark.clause("J23")
async def test_the_last_good_policy_holds_over_a_restart_with_no_network_and_whatever_is_offered(
    tmp_path: Path,
) -> None:
    async with live(tmp_path) as running:
        good = running.publish(monitoring(terms=TERM, sensors={"titles": False}))
        await running.state(1, APPLIED)
        running.school.signed_by = "stranger"
        running.publish(monitoring(sensors={"typing": False}))
        refused = await running.state(2, FAILED)
        assert refused.cause
        running.offer(good.data[:-40])
        await until(lambda: running.collector.states[-1].version == 0, 20)
        device = running.device
    device.start()
    await until(lambda: device.waiting()[1] is True, 30)
    status = device.status()
    policy, sensors = status["policy"], status["sensors"]
    assert isinstance(policy, dict)
    assert isinstance(sensors, list)
    assert (policy["version"], policy["idle_minutes"], policy["off"]) == (1, 5, ["titles"])
    asked = await asyncio.create_subprocess_exec(
        *AGENT, "status", "--data", str(device.data), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await asked.communicate()
    for words in (b"Policy: version 1", b"Not watched, by the policy: window titles", b"a lock after 5 minutes"):
        assert words in said
    device.kill()


@pytest.mark.clause("T8", "J24")
async def test_an_exception_ends_by_itself_while_the_device_is_offline(tmp_path: Path) -> None:
    async with live(tmp_path) as running:
        now = datetime.now(UTC).replace(microsecond=0)
        running.school.people = PolicySchool().people
        running.school.exceptions = [
            running.school.exception(
                "e1",
                rules={"monitoring": {"muted": {"local.food": {"because": "a lesson"}}}},
                since=now - timedelta(minutes=1),
                until=now + timedelta(seconds=12),
                group="year-9",
            )
        ]
        running.publish({**monitoring(terms=TERM), "groups": {"year-9": {"role": "pupil"}}})
        await running.state(1, APPLIED)
        await asyncio.sleep(1)
        seen = running.local()
        await asyncio.sleep(1.5)
        assert running.local() == seen
        device = running.device
        await running.connection.aclose()
        waited = device.waiting()[0]
        await until(lambda: device.waiting()[0] != waited, 20)  # offline: it is kept for when there is a collector
        assert datetime.now(UTC) >= now + timedelta(seconds=12)
