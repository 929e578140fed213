"""A policy for all reaches all, and each says so: a school's 200 devices always, a county's 10,000 by `make soak`.

How fast is told and not judged here: the figures are tests/bench/policy.py's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.bench.__main__ import table
from tests.bench.policy import measures, push


@pytest.mark.timeout(120)
def test_two_hundred_devices_judge_apply_and_report_every_version(
    record_property: Callable[[str, object], None],
) -> None:
    pushes, memory = asyncio.run(push(200, 2))
    assert [len(one.applied) for one in pushes] == [200, 200]
    figures = measures(200, 5, pushes, memory)
    record_property("publication to in force, p99 of 200 devices, seconds", figures[0].value)
    print(table(figures))


@pytest.mark.soak
def test_ten_thousand_devices_apply_and_report_every_version(record_property: Callable[[str, object], None]) -> None:
    pushes, memory = asyncio.run(push(10_000, 3, processes=2, once=True))
    assert [len(one.applied) for one in pushes] == [10_000] * 3
    figures = measures(10_000, 10, pushes, memory)
    record_property("publication to in force, p99 of 10,000 devices, seconds", figures[0].value)
    print(table(figures))
