"""Whenever a device dies while it puts a policy in force, it has the old one or the new, whole, and never neither."""

from __future__ import annotations

import hashlib
import multiprocessing
import random
import time
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from tests.faults.policy_disk import crashes
from tests.faults.policy_victim import HISTORY, LENGTH, SAID, YEARS, live, open_keeper

STEPS = (
    "artefact.added",
    "artefact.added#4",
    "artefact.flushed",
    "artefact.renamed",
    "policy.written",
    "policy.flushed",
    "policy.renamed",
    "policy.kept",
    "policy.in_force",
    "policy.swept",
)


@pytest.mark.clause("D9")
def test_a_kill_at_every_operation_of_applying_leaves_the_old_policy_or_the_new() -> None:
    assert sum(crashes(seed, power=False) for seed in range(25)) >= 500


@pytest.mark.clause("D9")
def test_a_loss_of_power_at_every_operation_of_applying_leaves_the_old_policy_or_the_new() -> None:
    assert sum(crashes(seed, power=True) for seed in range(25)) >= 500


@pytest.mark.soak
@pytest.mark.timeout(14_400)
def test_so_it_is_for_many_thousand_losses_of_power() -> None:
    assert sum(crashes(seed, power=True, steps=8) for seed in range(100, 700)) >= 20_000


class Killer:
    """Starts the victim and kills it -9, again and again, on a real disk."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._choose = random.Random(seed)  # noqa: S311 - a fault is repeated by its seed, not guarded by it
        self._context: ForkServerContext = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.faults.policy_victim"])
        self._lives = 0
        self.seconds = self._measure()

    def kill(self, times: int) -> int:
        """So many kills; how many of them came while a policy was being applied."""
        place, amid = self._fresh(), 0
        for _ in range(times):
            victim = self._context.Process(target=live, args=(str(place),))
            victim.start()
            time.sleep(self._choose.uniform(0, self.seconds))
            victim.kill()
            victim.join()
            amid += checked(place)
            if open_keeper(place, []).in_force().version == LENGTH:
                place = self._fresh()
        return amid

    def die_at(self, step: str) -> None:
        """The victim ends itself at this step, as by a kill."""
        place = self._fresh()
        victim = self._context.Process(target=live, args=(str(place), step))
        victim.start()
        victim.join()
        assert victim.exitcode == 137
        checked(place)

    def _fresh(self) -> Path:
        self._lives += 1
        place = self._folder / f"device-{self._lives}"
        place.mkdir()
        return place

    def _measure(self) -> float:
        place = self._fresh()
        began = time.monotonic()
        victim = self._context.Process(target=live, args=(str(place),))
        victim.start()
        victim.join()
        assert victim.exitcode == 0
        assert open_keeper(place, []).in_force().version == LENGTH
        return (time.monotonic() - began) / 4  # a few lives to each device


def checked(place: Path) -> bool:
    """What is in force is what the victim last said to be, or what it had begun; whether it was killed in between."""
    words = (place / SAID).read_text().split() if (place / SAID).exists() else []
    said = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    begun, done = said.get("begun", 0), said.get("done", 0)
    damage: list[str] = []
    keeper = open_keeper(place, damage)
    version = keeper.in_force().version
    assert damage == []
    assert done <= version <= begun, words[-6:]
    if version:
        made = HISTORY[version - 1]
        assert keeper.in_force().hash.hex() == made.payload.hash
        if made.payload.artefacts:
            lexicon = Path(keeper.policy.lexicon).read_bytes()
            assert hashlib.sha256(lexicon).hexdigest() == made.payload.artefacts[0].sha256
    return begun > done


@pytest.fixture
def killer(tmp_path: Path) -> Killer:
    assert YEARS.lexicons
    return Killer(tmp_path, 1)


@pytest.mark.only_on("linux")
@pytest.mark.clause("D9")
def test_kills_at_random_moments_leave_the_old_policy_or_the_new(killer: Killer) -> None:
    assert killer.kill(40) >= 10


@pytest.mark.only_on("linux")
@pytest.mark.clause("D9")
@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_each_step_by_name_leaves_the_old_policy_or_the_new(killer: Killer, step: str) -> None:
    killer.die_at(step)


@pytest.mark.soak
@pytest.mark.only_on("linux")
@pytest.mark.timeout(14_400)
@pytest.mark.clause("D9")
def test_so_do_many_hundred_kills(killer: Killer) -> None:
    assert killer.kill(1_000) >= 500
