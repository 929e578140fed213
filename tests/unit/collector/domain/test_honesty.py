from __future__ import annotations

import random

import pytest

from collector.domain.honesty import PEERS, RARE, Traffic, too_quiet


def school(devices: int, seed: int, *, alike: float = 1.0) -> list[Traffic]:
    """Devices whose people differ as a gamma distribution of this shape has it; 60 hours each, 0.2 matches an hour."""
    chance, found = random.Random(seed), []  # noqa: S311 - a test's numbers protect nothing
    for number in range(devices):
        left, matches = chance.gammavariate(alike, 0.2 / alike) * 60, 0
        while (left := left - chance.expovariate(1.0)) > 0:
            matches += 1
        found.append(Traffic(f"d{number:03}", 60.0, matches))
    return found


@pytest.mark.clause("T22")
def test_one_that_answers_checks_and_sees_nothing_is_named_where_peers_are_alike() -> None:
    found = too_quiet([*school(200, 1, alike=20.0), Traffic("changed", 300.0, 0)])
    assert [one.device_id for one in found] == ["changed"]
    assert found[0].expected > 40
    assert found[0].chance < RARE / 201


def test_a_sound_school_is_hardly_ever_accused() -> None:
    named = sum(bool(too_quiet(school(100, seed, alike=1.0))) for seed in range(60))
    assert named <= 3


def test_where_there_is_too_little_to_tell_by_nothing_is_said() -> None:
    changed = Traffic("changed", 300.0, 0)
    assert not too_quiet([*school(PEERS - 2, 1, alike=20.0), changed])
    assert not too_quiet([Traffic(str(number), 60.0, 0) for number in range(100)])
    assert not too_quiet([*school(100, 1, alike=20.0), Traffic("new", 4.9, 0)])


def test_a_louder_peer_is_never_named() -> None:
    assert not too_quiet([*school(100, 2, alike=20.0), Traffic("loud", 60.0, 500)])
