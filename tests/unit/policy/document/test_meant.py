from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.document.meant import meant
from policy.document.scalars import CLOCK, NAME, Choice, Day, Flag, Network, Scalar, Share, Text, Whole

SHAPES = [
    Flag(),
    Whole(1, 60, "minutes"),
    Share(0.0, 0.5),
    CLOCK,
    NAME,
    Text(9),
    Choice(("allow", "deny")),
    Day(),
    Network(),
]


@pytest.mark.parametrize(
    ("shape", "text", "near"),
    [
        (Flag(), "enabled", "on"),
        (Flag(), "Disabled", "off"),
        (Flag(), "yess", "yes"),
        (Flag(), "perhaps", ""),
        (Whole(1, 60, "minutes"), "10 minutes", "10"),
        (Whole(1, 60, "minutes"), "10m", "10"),
        (Whole(1, 60, "minutes"), "10.0", "10"),
        (Whole(1, 60, "minutes"), "2 hours", ""),
        (Whole(1, 60, "minutes"), "90 minutes", ""),
        (CLOCK, "8:30", "08:30"),
        (CLOCK, "8.30", "08:30"),
        (CLOCK, "3.30pm", "15:30"),
        (CLOCK, "12:15 am", "00:15"),
        (CLOCK, "4 pm", "16:00"),
        (CLOCK, "08:30:00", "08:30"),
        (CLOCK, "25:00", ""),
        (CLOCK, "8", ""),
        (NAME, "Year 6", "year-6"),
        (NAME, "year_6!", "year-6"),
        (Choice(("allow", "deny")), "Allowed", "allow"),
        (Choice(("allow", "deny")), "“deny”", "deny"),
        (Day(), "1/9/2026", "2026-09-01"),
        (Day(), "2026/9/1", "2026-09-01"),
        (Day(), "31/2/2026", ""),
        (Day(), "tomorrow", ""),
        (Day(), "1st September 2026", "2026-09-01"),
        (Day(), "1 Octember 2026", "2026-10-01"),
        (Day(), "1 Foo 2026", ""),
        (Share(0.0, 0.9), "60%", "0.6"),
        (Share(0.0, 0.9), "5 %", "0.05"),
        (Share(0.0, 0.9), "99%", ""),
        (Choice(("allow", "watch", "deny")), "Blocked", "deny"),
        (Choice(("allowed", "not-allowed")), "forbidden", "not-allowed"),
        (Choice(("mon", "tue")), "Monday", "mon"),
        (Choice(("dsl", "headteacher")), "head", "headteacher"),
        (Choice(("head-a", "head-b")), "head", ""),
        (Choice(("pupil", "staff")), "students", "pupil"),
        (Network(), "192.0.2.7/24", "192.0.2.0/24"),
        (Network(), "school.example", ""),
    ],
)
def test_what_was_perhaps_meant(shape: Scalar, text: str, near: str) -> None:
    assert meant(shape, text) == near


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
@given(text=st.text())
def test_what_is_offered_is_allowed(shape: Scalar, text: str) -> None:
    near = meant(shape, text)
    assert not near or shape.holds(shape.read(near))
