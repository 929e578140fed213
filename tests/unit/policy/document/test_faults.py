from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.document.faults import faults, home
from policy.document.fields.whole import DOCUMENT
from policy.document.nearest import nearest
from policy.document.scalars import NAME, Choice, Day, Flag, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json

INNER = Record({"minutes": Field(Whole(1, 60, "minutes"), "How long.", needed=True), "on": Field(Flag(), "Whether.")})
SHAPE = Record(
    {
        "form": Field(Whole(1, 1), "The form.", needed=True),
        "kind": Field(Choice(("allow", "deny")), "Which kind."),
        "names": Field(ListOf(Text(9), 2), "What it is called."),
        "section": Field(INNER, "A section."),
        "steps": Field(ListOf(INNER), "Steps."),
        "by_name": Field(MapOf(NAME, INNER, 2), "By name."),
        "by_kind": Field(MapOf(Choice(("allow", "deny")), Flag()), "By kind."),
    }
)
KEYS_HERE = "there must be keys here, each on a line of its own, indented further than this one"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


def told(**value: Json) -> list[str]:
    return [str(fault) for fault in faults(SHAPE, {"form": 1, **value})]


def test_what_is_right_has_no_faults() -> None:
    assert (
        told(kind="deny", names=["a", "b"], section={"minutes": 5}, steps=[{"minutes": 1}], by_kind={"allow": True})
        == []
    )


def test_each_fault_says_where_what_and_what_is_allowed() -> None:
    assert told(
        kind="alow",
        names=["a", "a", "b"],
        section={"minuts": 5},
        steps=[{"minutes": 99}],
        by_name={"A B": {"minutes": 1}},
    ) == [
        "kind: this is 'alow'; did you mean allow? It must be one of: allow, deny",
        "names: there are 3 entries; there may be at most 2",
        "names[2]: 'a' stands twice in this list; take it away here",
        "section.minuts: there is no such key here; did you mean minutes? Allowed: minutes, on",
        "section: the key minutes is missing; add it: how long (a whole number from 1 to 60 (minutes))",
        "steps[1].minutes: this is '99'; it must be a whole number from 1 to 60 (minutes)",
        f"by_name.A B: 'A B' cannot be a name here; did you mean a-b? It must be {NAME.told}",
    ]


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("kind", None, "kind: nothing is said here; it must be one of: allow, deny"),
        ("kind", ["allow"], "kind: this is a list; it must be one of: allow, deny, written without brackets or a dash"),
        ("kind", {}, "kind: this is a group of keys; it must be one of: allow, deny"),
        ("kind", "x" * 90, f"kind: this is '{'x' * 59}…'; it must be one of: allow, deny"),
        ("kind", "a\nb", "kind: this is 'a↵b'; it must be one of: allow, deny"),
        ("names", "a", "names: this is 'a'; it must be a list: write it as [a]"),
        ("names", None, "names: nothing is said here; it must be a list, such as [x, y]; [] is an empty one"),
        ("names", {}, "names: this is a group of keys; it must be a list, each entry beginning with a dash (-)"),
        ("section", None, "section: nothing is said here; write keys beneath it, indented further, or leave it out"),
        ("section", [], "section: this is a list; there must be keys here, without dashes or brackets"),
        ("section", "minutes:5", "section: this is 'minutes:5'; write a space after the colon"),
        ("section", True, f"section: this is 'on'; {KEYS_HERE}"),
        ("minutes", 5,
         f"minutes: there is no such key here; did you mean section.minutes? Allowed: {', '.join(SHAPE.fields)}"),
        ("by_kind", {"alow": True},
         "by_kind.alow: there is no such key here; did you mean allow? Allowed: allow, deny"),
        ("by_name", {"a": {"minutes": 1}, "b": {"minutes": 1}, "c": {}},
         "by_name: there are 3 entries; there may be at most 2"),
    ],
)  # fmt: skip
def test_it_says_how_to_mend_it(key: str, value: Json, said: str) -> None:
    assert told(**{key: value}) == [said]


def test_a_document_that_is_none_is_told_how_one_begins() -> None:
    assert [str(fault) for fault in faults(DOCUMENT, [])] == [
        "this is a list; write keys with their values, such as heed: 1"
    ]


def test_a_missing_form_is_told_as_it_is_written() -> None:
    assert [str(fault) for fault in faults(SHAPE, {})] == ["the key form is missing; add form: 1"]


@pytest.mark.parametrize(
    "shape", [DOCUMENT, SHAPE, Day(), ListOf(INNER), MapOf(NAME, Flag())], ids=lambda s: type(s).__name__
)
@given(value=JSON)
def test_anything_may_be_judged(shape: Shape, value: Json) -> None:
    found = list(faults(shape, value))
    assert all(fault.wrong and fault.allowed and "\n" not in fault.wrong for fault in found)
    assert all(fault.path[:1] == () or isinstance(value, dict | list) for fault in found)


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("idle_minuts", "idle_minutes"),
        ("idle-minutes", "idle_minutes"),
        ("IDLE_MINUTES", "idle_minutes"),
        ("idel_minutes", "idle_minutes"),
        ("warning", ""),
        ("xx", ""),
        ("x" * 1000, ""),
        ("", ""),
    ],
)
def test_the_nearest_word_is_one_that_was_meant(word: str, near: str) -> None:
    assert nearest(word, ("idle_minutes", "warning_seconds", "on", "apps")) == near


def test_of_two_as_near_none_is_meant() -> None:
    assert nearest("year-x", ("year-6", "year-7")) == ""


def test_a_key_has_its_home() -> None:
    assert home("idle_minutes", DOCUMENT) == "rules.control.idle_minutes"
    assert home("hours", DOCUMENT) == "calendar.hours"
    assert home("nowhere", DOCUMENT) == ""
