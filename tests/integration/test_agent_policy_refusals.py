"""What the real `heed-agent run` does with policies that are none or damaged, and when it dies while applying one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from policy.bundle.signing import public_of
from policy.bundle.trust import SignerKey
from policy.document.tree import Tree
from tests.conditions import until
from tests.factories.policy import Made, private
from tests.integration.test_agent_policy import APPLIED, FAILED, TERM, Live, live, monitoring

pytestmark = [pytest.mark.only_on("linux", "darwin"), pytest.mark.skipif(sys.platform == "win32", reason="Unix only")]


def unknown_word() -> Tree:
    policy = monitoring(terms=TERM)
    policy["rules"] = {"control": {"apps_mode": "vanish"}}
    return policy


class Bad:
    """Each kind of offer that must be refused, made on what is in force now."""

    def __init__(self, running: Live, first: Made) -> None:
        self._running = running
        self._first = first

    def next(self, policy: Tree | None = None, *, signed_by: str = "signer") -> bytes:
        school = self._running.school
        school.more = policy or monitoring(terms=TERM)
        school.signed_by = signed_by
        made = school.publish()
        school.signed_by = "signer"
        return made.data

    def other_bytes(self) -> bytes:
        """The version in force, saying something else."""
        school = self._running.school
        school.version, school.more = 2, monitoring()
        return school.make(base=1).data

    def kinds(self) -> dict[str, Callable[[], bytes]]:
        return {
            "empty": lambda: b"",
            "not_json": lambda: self.next()[:-40],
            "too_big": lambda: bytes(20 * 1024 * 1024),
            "bad_signature": lambda: self.next().replace(b"noodle", b"noodly"),
            "wrong_key": lambda: self.next(signed_by="stranger"),
            "expired_signer": lambda: self.next(signed_by="former"),
            "lower_version": lambda: self._first.data,
            "other_bytes": self.other_bytes,
            "unknown_enum": lambda: self.next(unknown_word()),
            "not_canonical": lambda: self.next().replace(b'"signed":', b'"signed": '),
        }


@pytest.mark.clause("D9")
async def test_whatever_is_no_policy_is_refused_with_its_cause_and_the_last_good_one_stays(tmp_path: Path) -> None:
    async with live(tmp_path) as running:
        school = running.school
        former = SignerKey(public_of(private("former")), school.made_at - timedelta(days=1))
        school.signers = (*school.signers, former)
        first = running.publish(monitoring(terms=TERM))
        running.publish(monitoring(terms=TERM))
        await running.state(2, APPLIED)
        for cause, make in Bad(running, first).kinds().items():
            told = len(running.collector.states)
            running.offer(make())
            await until(lambda: len(running.collector.states) > told, 20)  # noqa: B023 - awaited at once
            state = running.collector.states[-1]
            assert (state.phase, state.cause.partition(":")[0]) == (FAILED, cause)
            assert state.cause.endswith(".")
        seen = running.local()
        await until(lambda: running.local() > seen, 20)
        policy = running.device.status()["policy"]
        assert isinstance(policy, dict)
        assert policy["version"] == 2
        assert len(running.collector.watches) == 1


async def restarted(running: Live, **environment: str) -> None:
    """The agent is killed and started again, and has told the collector what it has."""
    watches = len(running.collector.watches)
    running.device.kill()
    running.device.start(**environment)
    await until(lambda: len(running.collector.watches) > watches, 30)


@pytest.mark.clause("D9")
async def test_an_agent_that_dies_while_it_applies_a_policy_has_the_old_one_or_the_new(tmp_path: Path) -> None:
    async with live(tmp_path) as running:
        running.publish(monitoring(terms=TERM))
        await running.state(1, APPLIED)
        for version, step in enumerate(("policy.written", "policy.kept", "policy.in_force", "policy.swept"), 2):
            await restarted(running, HEED_CRASH_AT=step)
            made = running.publish(
                monitoring(terms=TERM, languages={"en": True}, sensors={"titles": bool(version % 2)})
            )
            assert running.device.process is not None
            assert await asyncio.to_thread(running.device.process.wait, 30) == 137
            await restarted(running)
            found = running.collector.asked[-1]
            assert found.policy_version == (version if step in {"policy.in_force", "policy.swept"} else version - 1)
            assert len(found.policy_hash) == 32
            running.offer(made.data)
            await running.state(version, APPLIED)


@pytest.mark.clause("D9")
async def test_a_damaged_policy_is_told_and_had_again_and_meanwhile_the_device_is_watched(tmp_path: Path) -> None:
    async with live(tmp_path) as running:
        made = running.publish(monitoring(terms=TERM))
        await running.state(1, APPLIED)
        running.device.kill()
        (file,) = (running.device.data / "policy").iterdir()
        file.write_bytes(file.read_bytes()[:-1])
        await restarted(running)
        found = running.collector.asked[-1]
        assert (found.policy_version, found.policy_hash) == (1, b"")
        await until(lambda: any(event.tamper.what == "policy_damaged" for event in running.collector.committed), 20)
        await until(lambda: running.device.waiting()[1] is True, 30)
        told = len(running.collector.states)
        running.offer(made.data)
        await until(lambda: running.collector.states[told:] != [] and running.collector.states[-1].phase == APPLIED, 20)
        seen = running.local()
        await until(lambda: running.local() > seen, 20)
