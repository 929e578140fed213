"""What every spool does (agent/ports: Spool), shown on each implementation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, invariant, multiple, rule

from agent.core.event import Event
from agent.ports import Spool
from agent.spool.memory import MemorySpool
from agent.spool.sqlite import SqliteSpool
from policy.severity import Lane
from tests.factories.events import event, urgent
from tests.fakes.running_clock import SteadyRandom

KEY = bytes(range(32))


def sqlite_spool(directory: Path) -> SqliteSpool:
    return SqliteSpool(directory / "spool.db", KEY, SteadyRandom(), ballast_bytes=0)


@pytest.fixture(params=["sqlite", "memory"])
def spool(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Spool]:
    made: Spool = sqlite_spool(tmp_path) if request.param == "sqlite" else MemorySpool(SteadyRandom())
    yield made
    made.close()


def numbers(spool: Spool, lane: Lane, first: int = 1, limit: int = 500) -> list[int]:
    return [spooled.sequence for spooled in spool.read(lane, first, limit)]


def test_each_lane_numbers_from_one(spool: Spool) -> None:
    spool.append([event(), urgent(), event()])
    assert numbers(spool, Lane.ROUTINE) == [1, 2]
    assert numbers(spool, Lane.URGENT) == [1]
    assert spool.next_sequence(Lane.ROUTINE) == 3


def test_what_went_in_comes_out(spool: Spool) -> None:
    told = urgent()
    spool.append([told])
    assert [spooled.event for spooled in spool.read(Lane.URGENT, 1, 10)] == [told]


def test_a_repeated_id_is_not_stored_twice(spool: Spool) -> None:
    told = event()
    spool.append([told])
    spool.append([told, told, event()])
    assert numbers(spool, Lane.ROUTINE) == [1, 2]
    assert spool.next_sequence(Lane.ROUTINE) == 3


def test_reading_starts_and_ends_where_asked(spool: Spool) -> None:
    spool.append([event() for _ in range(10)])
    assert numbers(spool, Lane.ROUTINE, first=4, limit=3) == [4, 5, 6]


def test_the_last_acknowledged_batch_is_kept(spool: Spool) -> None:
    spool.append([event() for _ in range(6)])
    spool.acknowledge(Lane.ROUTINE, 3)
    assert numbers(spool, Lane.ROUTINE) == [1, 2, 3, 4, 5, 6]
    spool.acknowledge(Lane.ROUTINE, 5)
    assert numbers(spool, Lane.ROUTINE) == [3, 4, 5, 6]
    assert spool.depth().routine == 2
    assert (spool.unacknowledged(Lane.ROUTINE), spool.unacknowledged(Lane.URGENT)) == (5, 1)


def test_an_old_acknowledgement_changes_nothing(spool: Spool) -> None:
    spool.append([event() for _ in range(4)])
    spool.acknowledge(Lane.ROUTINE, 4)
    spool.acknowledge(Lane.ROUTINE, 2)
    assert spool.depth().routine == 1


def test_a_new_epoch_numbers_what_is_held_from_one(spool: Spool) -> None:
    spool.append([event() for _ in range(6)] + [urgent()])
    spool.acknowledge(Lane.ROUTINE, 3)
    spool.acknowledge(Lane.ROUTINE, 5)
    before = spool.epoch()
    held = [spooled.event for spooled in spool.read(Lane.ROUTINE, 1, 10)]
    spool.renew_epoch()
    assert spool.epoch() != before
    assert numbers(spool, Lane.ROUTINE) == [1, 2, 3, 4]
    assert [spooled.event for spooled in spool.read(Lane.ROUTINE, 1, 10)] == held
    assert spool.next_sequence(Lane.ROUTINE) == 5
    assert spool.depth().routine == 4


def test_a_discarded_event_leaves_a_hole(spool: Spool) -> None:
    spool.append([event(), event(), event()])
    spool.discard(Lane.ROUTINE, 2)
    assert numbers(spool, Lane.ROUTINE) == [1, 3]
    assert spool.depth().dropped == 1
    assert spool.untold() == 0


def test_an_acknowledgement_beyond_the_last_number_is_cut(spool: Spool) -> None:
    spool.append([event()])
    spool.acknowledge(Lane.ROUTINE, 99)
    spool.append([event()])
    assert spool.depth().routine == 1


class SpoolModel(RuleBasedStateMachine):
    """Any order of appends, acknowledgements, new epochs and restarts, beside a model of lists."""

    appended: Bundle[Event] = Bundle("appended")

    def __init__(self) -> None:
        super().__init__()
        self.directory = TemporaryDirectory()
        self.make: Callable[[], Spool] = lambda: sqlite_spool(Path(self.directory.name))
        self.spool: Spool = self.make()
        self.held: dict[Lane, list[tuple[int, Event]]] = {lane: [] for lane in Lane}
        self.next = dict.fromkeys(Lane, 1)
        self.acknowledged = dict.fromkeys(Lane, 1)

    @rule(target=appended, kinds=st.lists(st.booleans(), min_size=1, max_size=5))
    def append(self, kinds: list[bool]) -> MultipleResults[Event]:
        events = [urgent() if grave else event() for grave in kinds]
        self.spool.append(events)
        for one in events:
            self.held[one.lane].append((self.next[one.lane], one))
            self.next[one.lane] += 1
        return multiple(*events)

    @rule(one=appended)
    def append_again(self, one: Event) -> None:
        if any(one is held for _, held in self.held[one.lane]):
            self.spool.append([one])

    @rule(lane=st.sampled_from(Lane), ahead=st.integers(0, 6))
    def acknowledge(self, lane: Lane, ahead: int) -> None:
        before = self.acknowledged[lane]
        self.spool.acknowledge(lane, before + ahead)
        if ahead:
            self.held[lane] = [(number, one) for number, one in self.held[lane] if number >= before]
            self.acknowledged[lane] = min(before + ahead, self.next[lane])

    @rule()
    def renew_epoch(self) -> None:
        self.spool.renew_epoch()
        for lane in Lane:
            self.held[lane] = [(place, one) for place, (_, one) in enumerate(self.held[lane], 1)]
            self.next[lane] = len(self.held[lane]) + 1
            self.acknowledged[lane] = 1

    @rule()
    def restart(self) -> None:
        self.spool.close()
        self.spool = self.make()

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        for lane in Lane:
            assert [(s.sequence, s.event) for s in self.spool.read(lane, 1, 10_000)] == self.held[lane]
            assert self.spool.next_sequence(lane) == self.next[lane]
        waiting = {lane: sum(number >= self.acknowledged[lane] for number, _ in self.held[lane]) for lane in Lane}
        depth = self.spool.depth()
        assert (depth.urgent, depth.routine, depth.dropped) == (waiting[Lane.URGENT], waiting[Lane.ROUTINE], 0)

    def teardown(self) -> None:
        self.spool.close()
        self.directory.cleanup()


class MemoryModel(SpoolModel):
    """The same for the spool in memory, which does not outlive a restart."""

    def __init__(self) -> None:
        super().__init__()
        self.spool.close()
        kept = MemorySpool(SteadyRandom())
        self.make = lambda: kept
        self.spool = kept


_few = settings(max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TestSqliteModel = SpoolModel.TestCase
TestSqliteModel.settings = _few
TestMemoryModel = MemoryModel.TestCase
TestMemoryModel.settings = _few
