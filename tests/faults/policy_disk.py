"""A device that applies policies over a disk whose power may be cut at any operation, and what must be true then."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from agent.host.artefacts import ArtefactStore
from agent.host.keystore import FileKeystore
from agent.host.policy_store import PolicyStore
from policy.bundle.judge import Accepted, Basis, restored
from tests.factories.policy import JUDGE, NOW, PolicySchool
from tests.fakes.disk import FakeDisk, PowerLostError
from tests.faults.policy_history import Years

STATE = Path("/state")
CACHE = Path("/cache/artefacts")


@dataclass
class Device:
    """What a service holds between its start and its end."""

    disk: FakeDisk
    store: PolicyStore = field(init=False)
    artefacts: ArtefactStore = field(init=False)

    def __post_init__(self) -> None:
        keystore = FileKeystore(STATE / "secrets", self.disk)
        self.store = PolicyStore(STATE / "policy", keystore, self.disk, device="device")
        self.artefacts = ArtefactStore(CACHE, self.disk)

    def basis(self, school: PolicySchool) -> Basis:
        """What is in force, as a service that starts finds it. AssertionError when that is neither nothing nor all."""
        kept = self.store.load()
        if kept is None:
            return school.basis()
        assert kept.data is not None, kept.damage
        accepted = restored(school.id, kept.data, JUDGE.read_part)
        assert (accepted.payload.version, accepted.payload.hash) == (kept.record.version, kept.record.hash)
        assert self.artefacts.missing(accepted.payload.artefacts) == (), "what the policy names is not here"
        return accepted.basis

    def apply(self, accepted: Accepted, lexicons: dict[str, bytes]) -> None:
        """As agent/runtime/policy.py does it."""
        for wanted in self.artefacts.missing(accepted.payload.artefacts):
            data = lexicons[wanted.sha256]
            while (here := self.artefacts.here(wanted)) < wanted.bytes:
                self.artefacts.add(wanted, data[here : here + 40])
            if not self.artefacts.finish(wanted):  # a part that was torn by the crash before: all of it anew
                self.artefacts.add(wanted, data)
                assert self.artefacts.finish(wanted)
        self.store.keep(accepted.payload.version, accepted.payload.hash, accepted.data)
        self.artefacts.sweep(accepted.payload.artefacts)


def crashes(seed: int, *, power: bool, steps: int = 4) -> int:
    """A history in which each applying is cut off at each of its operations; the crash points that were tried.

    After each: what is in force is what was, or what was to be, whole, with all that it names; and from there the same
    offer brings the device to where it was to be. `power`: the machine dies, not the process alone.
    """
    choose = random.Random(seed)  # noqa: S311 - a fault is repeated by its seed, not guarded by it
    years = Years(PolicySchool(), choose)
    disk, points = FakeDisk(), 0
    for _ in range(steps):
        made = years.next()
        before = Device(disk).basis(years.school)
        accepted = JUDGE.judge(before, [made.data], NOW)
        assert isinstance(accepted, Accepted), accepted
        dies_at = 0
        while True:
            dies_at += 1
            trial = disk.after_kill()
            trial.dies_at = dies_at
            try:
                Device(trial).apply(accepted, years.lexicons)
            except PowerLostError:
                points += 1
                _survived(trial.after_power_loss(choose) if power else trial.after_kill(), before, accepted, years)
            else:
                break
        Device(disk).apply(accepted, years.lexicons)
        disk = disk.after_power_loss(choose)
        assert Device(disk).basis(years.school) == accepted.basis, "it was applied, and is not in force"
    return points


def _survived(found: FakeDisk, before: Basis, accepted: Accepted, years: Years) -> None:
    device = Device(found)
    kept = device.store.load()
    in_force = device.basis(years.school)
    assert in_force in (before, accepted.basis), "neither the old nor the new"
    if in_force == accepted.basis:
        return
    assert kept is None or kept.record.version == before.version, "the floor sank"
    device.apply(accepted, years.lexicons)
    assert Device(found.after_power_loss(years.choose)).basis(years.school) == accepted.basis
