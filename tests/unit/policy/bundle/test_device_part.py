"""What devices are sent of a policy, and how they read it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.bundle.canonical import canonical
from policy.bundle.cause import Cause, Malformed
from policy.bundle.device_part import account_hash, device_layer, device_part, read_layer, read_part
from policy.document.fields.whole import DOCUMENT
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Tree, branch

SALT = "00112233445566778899aabbccddeeff"
OFFSETS: list[Json] = [{"from": "2026-10-25T01:00:00Z", "minutes": 0}, {"from": "2027-03-28T01:00:00Z", "minutes": 60}]


def document() -> Tree:
    return {
        "heed": 1,
        "school": "St Joan",
        "time_zone": "Europe/London",
        "salt": SALT,
        "rules": {
            "control": {
                "idle_minutes": 8,
                "apps": {"chess": {"do": "allow", "names": ["chess"], "because": "A club."}},
            },
            "monitoring": {"sensors": {"typing": True}},
            "routing": {"recipients": {"dsl": {"name": "Ann Other", "role": "dsl"}}},
        },
        "groups": {"year-6": {"role": "pupil", "years": [6], "ability": "SEND", "rules": {}}},
        "people": {"Ann.Other": {"because": "She is on leave.", "rules": {"monitoring": {"hours": "never"}}}},
    }


def test_a_device_gets_what_it_needs_and_nobodys_name() -> None:
    part = device_part(document(), OFFSETS)
    text = canonical(part).decode()
    for private in ("Ann", "Other", "leave", "club", "SEND", "routing", "years"):
        assert private not in text
    assert branch(part, "rules", "control") == {
        "idle_minutes": 8,
        "apps": {"chess": {"do": "allow", "names": ["chess"]}},
    }
    assert list(branch(part, "people")) == [account_hash(SALT, "ann.other")]
    assert part["offsets"] == OFFSETS
    assert read_part(part) == read_part(json.loads(text))
    assert read_part(part).policy == part
    assert read_part(part).notes == ()


@pytest.mark.clause("T30")
def test_devices_know_the_days_of_terms_and_of_closing() -> None:
    days: Tree = {"autumn": {"from": "2026-09-02", "to": "2026-12-18"}}
    calendar: Tree = {"terms": days, "closed": {"half": {"from": "2026-10-26", "to": "2026-10-30"}}}
    assert device_part(document() | {"calendar": calendar}, OFFSETS)["calendar"] == calendar


def test_a_part_by_a_collector_that_did_not_send_them_is_read_all_the_same() -> None:
    part = device_part(document(), OFFSETS) | {"calendar": {"terms": {"autumn": {}}, "closed": {"half": {}}}}
    assert read_part(part).policy == part


def _needed_and_kept_back(shape: Shape, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if isinstance(shape, MapOf | ListOf):
        yield from _needed_and_kept_back(shape.value if isinstance(shape, MapOf) else shape.item, (*path, "*"))
    elif isinstance(shape, Record):
        for name, field in shape.fields.items():
            if field.device:
                yield from _needed_and_kept_back(field.shape, (*path, name))
            elif field.needed:
                yield (*path, name)


def test_of_what_devices_are_sent_nothing_that_it_needs_is_kept_back_but_reasons() -> None:
    assert {path[-1] for path in _needed_and_kept_back(DOCUMENT, ())} == {"because"}


def test_an_account_is_one_however_it_is_written() -> None:
    assert account_hash(SALT, " Ann.Other ") == account_hash(SALT, "ANN.OTHER")
    assert account_hash(SALT, "ann.other") != account_hash(SALT[::-1], "ann.other")
    twice = document() | {"people": {name: branch(document(), "people", "Ann.Other") for name in ("Ann", "ann")}}
    with pytest.raises(ValueError, match="twice"):
        device_part(twice, OFFSETS)


def test_named_people_need_a_salt() -> None:
    bare = document()
    del bare["salt"]
    with pytest.raises(ValueError, match="salt"):
        device_part(bare, OFFSETS)


def test_a_layer_alone() -> None:
    assert device_layer({"monitoring": {"muted": {"chess": {"because": "A club."}}}}) == {
        "monitoring": {"muted": {"chess": {}}}
    }


def with_control(**said: Json) -> Tree:
    part = device_part(document(), OFFSETS)
    part["rules"] = {"control": dict(said)}
    return part


@pytest.mark.parametrize(
    ("field", "said", "read"),
    [
        ("idle_minutes", 0, 1),
        ("idle_minutes", 10_000_000, 60),
        ("idle_minutes", -5, 1),
        ("warning_seconds", 100_000, 120),
        ("presentation_minutes", 1 << 50, 240),
    ],
)
def test_numbers_are_brought_within_safe_ranges_and_that_is_told(field: str, said: int, read: int) -> None:
    got = read_part(with_control(**{field: said}))
    assert branch(got.policy, "rules", "control") == {field: read}
    assert got.notes == (f"rules.control.{field}: {said} is read as {read}",)


def test_a_probability_is_brought_within_its_range() -> None:
    got = read_layer({"monitoring": {"thresholds": {}}}, "layer")
    assert got.notes == ()


@given(st.integers() | st.floats(allow_nan=False))
def test_whatever_number_was_signed_the_screen_locks_within_the_hour(number: int | float) -> None:
    if isinstance(number, float):
        with pytest.raises(Malformed, match="idle_minutes must be a whole number"):
            read_part(with_control(idle_minutes=number))
        return
    minutes = branch(read_part(with_control(idle_minutes=number)).policy, "rules", "control")["idle_minutes"]
    assert isinstance(minutes, int)
    assert 1 <= minutes <= 60


def test_what_a_newer_collector_says_is_left_out_and_told() -> None:
    part = with_control(mood="good", idle_minutes=5)
    part["weather"] = {"fine": True}
    part["rules"] = {**branch(part, "rules"), "monitoring": {"sensors": {"smell": True, "typing": True}}}
    got = read_part(part)
    assert sorted(got.notes) == ["rules.control.mood", "rules.monitoring.sensors.smell", "weather"]
    assert branch(got.policy, "rules") == {
        "control": {"idle_minutes": 5},
        "monitoring": {"sensors": {"typing": True}},
    }


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        ({"apps_mode": "vanish"}, Cause.UNKNOWN_ENUM),
        ({"removable_media": "eject"}, Cause.UNKNOWN_ENUM),
        ({"apps_mode": 1}, Cause.BAD_FORMAT),
        ({"apps_mode": []}, Cause.BAD_FORMAT),
        ({"idle_minutes": True}, Cause.BAD_FORMAT),
        ({"idle_minutes": []}, Cause.BAD_FORMAT),
        ({"idle_minutes": None}, Cause.BAD_FORMAT),
        ({"apps": []}, Cause.BAD_FORMAT),
        ({"apps": {"x y": {"do": "allow"}}}, Cause.BAD_FORMAT),
        ({"apps": {"x": {}}}, Cause.BAD_FORMAT),
        ({"watched_folders": "all"}, Cause.BAD_FORMAT),
    ],
)
def test_what_cannot_be_understood_is_refused(said: Tree, cause: Cause) -> None:
    with pytest.raises(Malformed) as caught:
        read_part(with_control(**said))
    assert caught.value.cause is cause
    assert str(caught.value).startswith("In the policy, rules.control")


def test_a_newer_form_of_the_document_is_refused() -> None:
    part = device_part(document(), OFFSETS) | {"heed": 2}
    with pytest.raises(Malformed) as caught:
        read_part(part)
    assert caught.value.cause is Cause.UNKNOWN_ENUM


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.data())
def test_reading_is_total(data: st.DataObject) -> None:
    """Whatever stands anywhere in a part, it is read or refused in words."""
    part = device_part(document(), OFFSETS)
    node: Tree = part
    while True:
        key = data.draw(st.sampled_from(sorted(node)))
        inner = node[key]
        if isinstance(inner, dict) and inner and data.draw(st.booleans()):
            node = inner
            continue
        node[key] = data.draw(JSON)
        break
    try:
        read = read_part(part)
    except Malformed:
        return
    assert read_part(read.policy).policy == read.policy
    assert read_part(read.policy).notes == ()
