"""A collector's policy services on a real store, with people who have set their passwords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from collector.domain.people import Role, Viewer
from collector.domain.policies import Proposal, Version, Weakened
from collector.services.audit import Audit
from collector.services.live import Live
from collector.services.policy_key import PolicyKey
from collector.services.policy_parts import PolicyParts
from collector.services.policy_publishing import Publishing
from collector.services.policy_rules import PolicyRules, preset_for
from collector.services.users import Users
from collector.store import Store
from policy.document.tree import Tree, branch
from tests.fakes.clock import FakeClock

PASSWORD = "copper lantern otter"
SCHOOL_NAME = "Oak School"
SCHOOL_ID = "5c" * 32


def minutes(tree: Tree) -> int:
    said = branch(tree, "rules", "control").get("idle_minutes")
    return said if isinstance(said, int) else 10


def weaken(old: Tree, new: Tree) -> Sequence[Weakened]:
    """A rule that a test can see through."""
    if minutes(new) <= minutes(old):
        return []
    return [Weakened("everybody", "control.idle_minutes", "The screen locks later.")]


def policy(idle_minutes: int) -> str:
    """The plain policy, with another time until the lock."""
    return preset_for("plain", SCHOOL_NAME).replace("idle_minutes: 10", f"idle_minutes: {idle_minutes}")


@dataclass
class PolicyHouse:
    """Everything on one store. `people` by the names they sign in with; all have the same password."""

    store: Store
    clock: FakeClock
    publishing: Publishing
    people: dict[str, Viewer] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.live = Live()
        parts = PolicyParts.on(self.store, self.clock.now, self.live, self.publishing, SCHOOL_NAME)
        self.founding, self.users, self.policies = parts.founding, parts.users, parts.policies
        self.proposals, self.exceptions, self.signing = parts.proposals, parts.exceptions, parts.signing
        self.audit = Audit(self.store)

    async def join(self, name: str, role: Role) -> Viewer:
        link = await self.users.create(name, name.title(), role)
        self.people[name] = await self.users.redeem(link, PASSWORD)
        return self.people[name]

    async def propose(self, name: str, idle_minutes: int) -> Proposal:
        return await self.proposals.propose(self.people[name], PASSWORD, policy(idle_minutes), "for the tests")

    async def approve(self, name: str, proposal: Proposal) -> Proposal:
        return await self.proposals.approve(self.people[name], PASSWORD, proposal.id, "I agree")

    async def publish(self, name: str, proposal: Proposal) -> Version:
        return await self.proposals.publish(self.people[name], proposal.id)

    async def idle_minutes(self) -> int:
        """As devices are told now."""
        async with self.store.read() as uow:
            in_force = await self.publishing.in_force(uow)
        assert in_force is not None
        return minutes(in_force.payload.policy)


async def policy_house(store: Store, keys: Path, *, found: bool = True) -> PolicyHouse:
    """With a policy in force; with `found` also people who are trusted: teacher, dsl, it, head, leader."""
    clock = FakeClock()
    house = PolicyHouse(store, clock, Publishing(PolicyRules(weaken=weaken), PolicyKey(keys), SCHOOL_ID))
    await house.founding.begin()
    if found:
        for name, role in (("teacher", Role.TEACHER), ("dsl", Role.DSL), ("it", Role.IT)):
            await house.join(name, role)
        async with store.begin() as uow:  # all who are to be trusted, at once
            for name, role in (("head", Role.HEADTEACHER), ("leader", Role.LEADER)):
                await uow.accounts.add(Viewer(name * 2, name, name.title(), role), clock.now())
        await _set_password_together(house, "leader", "head")
    return house


async def _set_password_together(house: PolicyHouse, first: str, second: str) -> None:
    """The second's password ends the founding; the first's key is there by then, and nobody has been told of it."""
    link = await house.users.link(first)
    quiet = Users(house.store, house.clock.now)
    house.people[first] = await quiet.redeem(link, PASSWORD)
    house.people[second] = await house.users.redeem(await house.users.link(second), PASSWORD)
