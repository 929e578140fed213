from __future__ import annotations

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.document.scalars import CLOCK, NAME, SHA256, Choice, Day, Flag, Network, Scalar, Share, Text, Whole
from policy.document.tree import Json
from tests.factories.policies import values

SCALARS = [
    Flag(), Whole(1, 60, "minutes"), Whole(-2, 13), Share(0.0, 0.999), Text(9), Text(40, lines=True), NAME,
    CLOCK, SHA256, Choice(("allow", "off")), Day(), Network(),
]  # fmt: skip
every_scalar = pytest.mark.parametrize("scalar", SCALARS, ids=lambda scalar: f"{type(scalar).__name__} {scalar.told}")
ANYTHING: st.SearchStrategy[Json] = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just([]) | st.just({}) | st.just(["a"])
)


@every_scalar
@given(data=st.data())
def test_what_is_written_is_read_as_it_was(scalar: Scalar, data: st.DataObject) -> None:
    value = data.draw(values(scalar))
    assert scalar.holds(value)
    assert scalar.read(scalar.write(value)) == value


@every_scalar
@given(text=st.text() | st.from_regex(r"[0-9:./-]{1,12}", fullmatch=True) | st.sampled_from(["on", "no", "0.5", "10"]))
def test_what_is_read_is_held_and_nothing_else(scalar: Scalar, text: str) -> None:
    try:
        value = scalar.read(text)
    except ValueError:
        assert not scalar.holds(text)
    else:
        assert scalar.holds(value)


@every_scalar
@given(value=ANYTHING)
def test_anything_may_be_asked_about(scalar: Scalar, value: Json) -> None:
    assert isinstance(scalar.holds(value), bool)


@pytest.mark.parametrize(
    ("scalar", "text", "value"),
    [
        (Flag(), "ON", True),
        (Flag(), "no", False),
        (Whole(0, 60), "010", 10),
        (Share(0.0, 1.0), "0.25", 0.25),
        (Text(5), "  no ", "no"),
        (CLOCK, "23:59", "23:59"),
        (Day(), "2028-02-29", "2028-02-29"),
        (Network(), "2001:db8::/48", "2001:db8::/48"),
    ],
)
def test_what_people_write_is_read_as_what_is_expected(scalar: Scalar, text: str, value: Json) -> None:
    assert scalar.read(text) == value


@pytest.mark.parametrize(
    ("scalar", "text"),
    [
        (Flag(), "perhaps"),
        (Flag(), ""),
        (Whole(1, 60), "0"),
        (Whole(1, 60), "61"),
        (Whole(1, 60), "1.0"),
        (Whole(1, 60), "1e1"),
        (Whole(1, 60), "٣"),  # a digit, but not one of ours
        (Share(0.0, 1.0), "1.1"),
        (Share(0.0, 1.0), ".5"),
        (Share(0.0, 1.0), "nan"),
        (Text(5), "   "),
        (Text(5), "longer"),
        (Text(5), "a\nb"),
        (Text(5, lines=True), "a\tb"),
        (NAME, "Year"),
        (NAME, "-x"),
        (CLOCK, "24:00"),
        (CLOCK, "8:30"),
        (Choice(("off",)), "Off"),
        (Day(), "2027-02-29"),
        (Day(), "1999-12-31"),
        (Day(), "20260901"),
        (Day(), "2026-W36-2"),  # ISO 8601 too, but it would not compare with other days
        (Network(), "192.0.2.1/24"),
        (Network(), "192.0.2.0/255.255.255.0"),
        (Network(), "fe80::1%eth0"),
        (Network(), "school.example"),
    ],
)
def test_nothing_else_is_read(scalar: Scalar, text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        scalar.read(text)


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        (Flag(), 1),
        (Whole(0, 60), True),
        (Whole(0, 60), 1.0),
        (Share(0.0, 1.0), True),
        (Share(0.0, 1.0), float("nan")),
        (Share(0.0, 1.0), 0.1234567891),
        (Text(5), 5),
        (Text(5), " a"),
        (Choice(("off",)), False),
        (Day(), 20260901),
    ],
)
def test_what_only_looks_alike_is_not_held(scalar: Scalar, value: Json) -> None:
    assert not scalar.holds(value)


def test_they_say_what_they_allow() -> None:
    class Words(StrEnum):
        ONE = "one"
        TWO = "two"

    assert Choice.of(Words).told == "one of: one, two"
    assert Whole(1, 60, "minutes").told == "a whole number from 1 to 60 (minutes)"
    assert Whole(1, 1).told == "1"
    assert Text(60).told == "a text of 1 to 60 characters on one line"
    assert Text(60, lines=True).told == "a text of 1 to 60 characters"
