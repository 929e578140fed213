"""Exactly once, by arithmetic: a device that follows the protocol, in every order of mishaps (uplink.proto's story)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collector.domain.sequence import Accept, Discard, Refuse, coherent, decide

numbers = st.integers(1, 50)


@given(numbers, numbers, st.integers(1, 10))
def test_every_batch_has_one_answer(expected: int, first: int, length: int) -> None:
    decision = decide(expected, first, first + length)
    if first > expected:
        assert decision == Refuse()
    elif first + length <= expected:
        assert decision == Discard()
    else:
        assert decision == Accept(expected)


class Device:
    """A spool with one lane, and a collector that keeps ids and a number for each epoch."""

    def __init__(self) -> None:
        self.held: dict[int, int] = {}  # number → id
        self.next_number = 1
        self.next_id = 1
        self.epoch = 1
        self.dropped: set[int] = set()
        self.kept: list[tuple[int, int]] = []  # acknowledged, not yet forgotten
        self.expected: dict[int, int] = {}
        self.committed: list[int] = []

    def notice(self) -> None:
        self.held[self.next_number] = self.next_id
        self.next_number += 1
        self.next_id += 1

    def drop_oldest(self) -> None:
        if self.held:
            self.dropped.add(self.held.pop(min(self.held)))

    def renew_epoch(self) -> None:
        waiting = [self.held[number] for number in sorted(self.held)]
        self.epoch += 1
        self.held = dict(enumerate(waiting, 1))
        self.next_number = len(waiting) + 1

    def send(self, first: int, count: int, *, answer_arrives: bool) -> None:
        """All held numbers of [first, first + count), as far as the spool has numbered."""
        following = min(first + count, self.next_number)
        if first >= following:
            return
        batch = [(number, self.held[number]) for number in sorted(self.held) if first <= number < following]
        assert coherent(first, following, [number for number, _id in batch])
        expected = self.expected.get(self.epoch, 1)
        decision = decide(expected, first, following)
        if isinstance(decision, Accept):
            fresh = [id_ for number, id_ in batch if number >= decision.since]
            self.committed += [id_ for id_ in fresh if id_ not in self.committed]
            self.expected[self.epoch] = expected = following
        if answer_arrives:
            self.held = {number: id_ for number, id_ in self.held.items() if number >= expected}


steps = st.lists(
    st.one_of(
        st.just(("notice",)),
        st.just(("notice",)),
        st.just(("drop",)),
        st.just(("epoch",)),
        st.tuples(st.just("send"), st.integers(-3, 3), st.integers(1, 6), st.booleans()),
    ),
    max_size=60,
)


@given(steps)
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
            case ("send", int(offset), int(count), bool(arrives)):
                # An honest device sends from what is wanted, or from some way below it: it never leaps, and where it
                # would (a first above what is wanted) it is refused and nothing is lost by it.
                wanted = device.expected.get(device.epoch, 1)
                device.send(max(1, wanted + offset), count, answer_arrives=arrives)
    while device.held and device.expected.get(device.epoch, 1) < device.next_number:
        device.send(device.expected.get(device.epoch, 1), 5, answer_arrives=True)
    assert len(device.committed) == len(set(device.committed))
    everything = set(range(1, device.next_id))
    assert set(device.committed) | device.dropped == everything


@given(st.lists(st.integers(-5, 60), max_size=12), st.integers(-2, 60), st.integers(-2, 70))
def test_a_coherent_batch_rises_within_its_range(given_: list[int], first: int, following: int) -> None:
    sound = 1 <= first < following and given_ == sorted(set(given_))
    sound = sound and all(first <= number < following for number in given_)
    assert coherent(first, following, given_) == sound
