"""What the policy calls somebody hides from them what named them so before."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from collector.domain.naming import Recipient
from collector.domain.people import Role, Viewer
from collector.errors import NotFound
from collector.services.alerts import Alerts
from collector.services.aliases import Aliases, names_of
from collector.services.audit import Audit
from collector.services.commit import commit
from collector.services.live import Live
from collector.store import Store
from policy.severity import Lane, Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.fakes.clock import FakeClock

_SEVERITIES = (Severity.LOW, Severity.URGENT, Severity.CRITICAL)  # each an alert of its own
DSL = Viewer("1", "dana", "Dana Lead", Role.DSL)
DEPUTY = Viewer("2", "dirk", "Dirk Second", Role.DEPUTY)


class School:
    """Two who see alerts about pupils, and what the policy calls them."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, FakeClock(NOW)
        self.called: list[Recipient] = []
        self.alerts = Alerts(store, self.clock.now, Live())
        self.aliases = Aliases(store, self.clock.now, self.recipients)
        self._device = ""
        self._count = 0

    async def recipients(self) -> Sequence[Recipient]:
        return self.called

    async def call(self, role: Role, *aliases: str) -> int:
        """The policy calls whoever holds this role so too; for how many alerts that mattered."""
        self.called.append(Recipient(role, "", aliases))
        self.clock.advance(600)
        return await self.aliases.look()

    async def raised(self, snippet: str) -> str:
        id_ = self._device or await enrolled(self.store)
        self._device, self._count = id_, self._count + 1
        event = received(self._count, _SEVERITIES[self._count], account=f"pupil.{self._count}", snippet=snippet)
        await commit(self.store, [submission(id_, event, lane=Lane.URGENT)], self.clock.now())
        return next(one.id for one in await self.alerts.operator_list() if one.event_id == str(event.id))

    async def shown(self, alert: str) -> set[str]:
        found = set()
        for viewer in (DSL, DEPUTY):
            try:
                await self.alerts.show(viewer, alert)
            except NotFound:
                continue
            found.add(viewer.name)
        return found


@pytest.fixture
async def school(store: Store) -> School:
    async with store.begin() as uow:
        for viewer in (DSL, DEPUTY):
            await uow.accounts.add(viewer, NOW)
    return School(store)


@pytest.mark.clause("J3", "T13")
async def test_an_alias_that_the_policy_gives_later_hides_what_named_them_so(school: School) -> None:
    naming, other = await school.raised("miss bee hurts me"), await school.raised("nobody knows")
    assert await school.call(Role.DEPUTY, "sir") == 0
    assert await school.shown(naming) == {"dana", "dirk"}
    assert await school.call(Role.DSL, "Miss Bee") == 1
    assert await school.shown(naming) == {"dirk"}
    assert await school.shown(other) == {"dana", "dirk"}
    told = [one for one in await Audit(school.store).list() if one.action == "alerts.names_checked"]
    assert [one.detail["alerts"] for one in told] == [0, 1]
    assert "bee" not in str(told).lower()


async def test_what_was_cleared_for_somebody_stays_so_whatever_they_are_called_next(school: School) -> None:
    naming = await school.raised("miss bee hurts me")
    await school.call(Role.DSL, "Miss Bee")
    await school.alerts.clear(DEPUTY, naming, DSL.user_id, "She is not meant.")
    assert await school.call(Role.DSL, "Miss Bee", "Queenie") == 0
    assert await school.shown(naming) == {"dana", "dirk"}


async def test_they_are_looked_through_once_by_whichever_collector_comes_first(school: School) -> None:
    await school.raised("miss bee hurts me")
    assert await school.call(Role.DSL, "Miss Bee") == 1
    again = Aliases(school.store, school.clock.now, school.recipients)
    assert await again.look() == await school.aliases.look() == 0
    told = [one for one in await Audit(school.store).list() if one.action == "alerts.names_checked"]
    assert len(told) == 1


async def test_somebody_new_in_a_post_is_known_by_what_the_policy_calls_it(school: School) -> None:
    await school.raised("the boss hurts me")
    assert await school.call(Role.HEADTEACHER, "the boss") == 0
    new = Viewer("3", "hanna", "Hanna New", Role.HEADTEACHER)
    async with school.store.begin() as uow:
        await uow.accounts.add(new, NOW)
    school.clock.advance(600)
    assert await school.aliases.look() == 1


def test_the_hash_tells_apart_whatever_is_another_name() -> None:
    one = Recipient(Role.DSL, "Dana", ("Miss Bee",))
    found = {
        names_of([], []),
        names_of([], [one]),
        names_of([], [Recipient(Role.DSL, "Dana", ("Miss", "Bee"))]),
        names_of([], [Recipient(Role.DEPUTY, "Dana", ("Miss Bee",))]),
    }
    assert len(found) == 4
    assert names_of([], [one, one]) == names_of([], [one, one])
