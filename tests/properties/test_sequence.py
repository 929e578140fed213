"""Exactly once, by arithmetic: a device that follows the protocol, in every order of mishaps (uplink.proto's story)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent.core.sequence import Cursor, begin
from collector.domain.sequence import Accept, Refuse, coherent, decide

numbers = st.integers(1, 50)


@given(numbers, numbers, st.integers(1, 10))
def test_every_batch_has_one_answer(expected: int, first: int, length: int) -> None:
    decision = decide(expected, first, first + length)
    if first > expected:
        assert decision == Refuse()
    else:
        assert decision == Accept(expected, max(expected, first + length))


@dataclass
class Disk:
    """What a device keeps of one lane: number → id of what it holds, and its numbers."""

    held: dict[int, int] = field(default_factory=dict)
    next_number: int = 1
    unacknowledged: int = 1
    epoch: int = 1


class Device:
    """A spool with one lane by the agent's own arithmetic, and a collector that keeps ids and a number an epoch."""

    def __init__(self) -> None:
        self.disk = Disk()
        self.image = Disk()
        self.next_id = 1
        self.epochs = 1
        self.gone: set[int] = set()  # dropped from a full spool, or lost with a disk that was overwritten
        self.expected: dict[int, int] = {}
        self.committed: list[int] = []

    def notice(self) -> None:
        self.disk.held[self.disk.next_number] = self.next_id
        self.disk.next_number += 1
        self.next_id += 1

    def drop_oldest(self) -> None:
        if self.disk.held:
            self.gone.add(self.disk.held.pop(min(self.disk.held)))

    def save_image(self) -> None:
        self.image = replace(self.disk, held=dict(self.disk.held))

    def restore_image(self) -> None:
        self.gone |= set(self.disk.held.values()) - set(self.image.held.values())
        self.disk = replace(self.image, held=dict(self.image.held))

    def renew_epoch(self) -> None:
        waiting = [self.disk.held[number] for number in sorted(self.disk.held)]
        self.epochs += 1
        self.disk = Disk(dict(enumerate(waiting, 1)), len(waiting) + 1, 1, self.epochs)

    def begin(self) -> int:
        """Where an opened stream starts."""
        while True:
            expected = self.expected.get(self.disk.epoch, 1)
            begun = begin(expected, 100, self.disk.next_number, self.disk.unacknowledged)
            if isinstance(begun, Cursor):
                return begun.sent
            self.renew_epoch()

    def send(self, first: int, count: int, *, answer_arrives: bool) -> None:
        """All held numbers of [first, first + count), as far as the spool has numbered."""
        disk = self.disk
        following = min(first + count, disk.next_number)
        if first >= following:
            return
        batch = [(number, disk.held[number]) for number in sorted(disk.held) if first <= number < following]
        assert coherent(first, following, [number for number, _id in batch])
        decision = decide(self.expected.get(disk.epoch, 1), first, following)
        if not isinstance(decision, Accept):
            return
        self.committed += [id_ for _number, id_ in batch if id_ not in self.committed]
        self.expected[disk.epoch] = decision.next
        if answer_arrives:
            disk.held = {number: id_ for number, id_ in disk.held.items() if number >= following}
            disk.unacknowledged = max(disk.unacknowledged, following)


steps = st.lists(
    st.one_of(
        st.just(("notice",)),
        st.just(("notice",)),
        st.sampled_from([("drop",), ("epoch",), ("save",), ("restore",)]),
        st.tuples(st.just("send"), st.integers(-3, 0), st.integers(1, 6), st.booleans()),
        st.tuples(st.just("leap"), st.integers(1, 3)),
    ),
    max_size=60,
)


@given(steps)
@example(
    [
        *[("notice",)] * 2, ("save",), *[("notice",)] * 3, ("send", 0, 5, True),
        ("restore",), *[("notice",)] * 4, ("send", 0, 6, True),
    ]
)  # fmt: skip
@pytest.mark.clause("D5")
def test_each_event_is_committed_once_and_none_is_stepped_over(mishaps: list[tuple[object, ...]]) -> None:
    device = Device()
    for mishap in mishaps:
        match mishap:
            case ("notice",):
                device.notice()
            case ("drop",):
                device.drop_oldest()
            case ("epoch",):
                device.renew_epoch()
            case ("save",):
                device.save_image()
            case ("restore",):
                device.restore_image()
            case ("send", int(offset), int(count), bool(arrives)):
                # From where the stream begins, or from some way below it.
                device.send(max(1, device.begin() + offset), count, answer_arrives=arrives)
            case ("leap", int(offset)):
                device.begin()
                device.send(device.expected.get(device.disk.epoch, 1) + offset, 5, answer_arrives=True)
    while (first := device.begin()) < device.disk.next_number:
        device.send(first, 5, answer_arrives=True)
    assert len(device.committed) == len(set(device.committed))
    assert set(device.committed) | device.gone == set(range(1, device.next_id))


@given(st.lists(st.integers(-5, 60), max_size=12), st.integers(-2, 60), st.integers(-2, 70))
def test_a_coherent_batch_rises_within_its_range(given_: list[int], first: int, following: int) -> None:
    sound = 1 <= first < following and given_ == sorted(set(given_))
    sound = sound and all(first <= number < following for number in given_)
    assert coherent(first, following, given_) == sound
