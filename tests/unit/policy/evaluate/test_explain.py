from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policy.document.tree import Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.explain import Said, UnknownKey, explain

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
TREE: Tree = {
    "trust": {"control": {"idle_minutes": 8}},
    "rules": {
        "control": {"apps": {"games": {"do": "deny", "names": ["steam", "roblox"], "because": "lessons"}}},
        "monitoring": {"muted": {"bullying.name": {"because": "a play", "until": "2026-12-01"}}},
    },
    "groups": {"year-6": {"role": "pupil", "rules": {"control": {"idle_minutes": 5}}}},
}
FOUND = effective(TREE, Audience(group="year-6"), NOW)


def test_a_value_is_told_with_its_layer_and_those_outside_it() -> None:
    (one,) = explain(FOUND, "control.idle_minutes")
    assert one.value == 5
    assert one.said == (Said("group year-6", 5), Said("trust", 8), Said("national default", 10))
    assert one.sentences == (
        "control.idle_minutes is 5, said by the group year-6.",
        "Instead of 8, said by the trust.",
        "Instead of 10, said by the national default.",
        "Minutes without input after which the screen locks (J1).",
    )


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        ("rules.control.idle_minutes", ["control.idle_minutes"]),
        ("monitoring.muted.bullying.name.until", ["monitoring.muted.bullying.name.until"]),
        (
            "monitoring.muted.bullying.name",
            ["monitoring.muted.bullying.name.because", "monitoring.muted.bullying.name.until"],
        ),
        ("control.apps.games.do", ["control.apps.games.do"]),
        ("response.pupil.extremism", ["response.pupil.extremism"]),
        ("monitoring.least.suicide", ["monitoring.least.suicide"]),
    ],
)
def test_whatever_stands_at_a_key_or_under_it_is_explained(key: str, keys: list[str]) -> None:
    assert [one.key for one in explain(FOUND, key)] == keys


def test_a_section_is_explained_value_by_value() -> None:
    assert len(explain(FOUND, "monitoring")) > 40
    assert all(one.said for one in explain(FOUND, "control"))


def test_a_key_that_nobody_says_is_explained_too() -> None:
    (one,) = explain(FOUND, "monitoring.age")
    assert one.value is None
    assert one.sentences == ("monitoring.age is not said by any layer.", "How old the users are; severity goes by it.")


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("control.idle_minute", "Did you mean idle_minutes?"),
        ("controls", "Did you mean control?"),
        ("monitoring.categories.suicid", "Did you mean suicide?"),
        ("control.idle_minutes.x", "It has no parts."),
        ("control.xyzzy", "There are: idle_minutes"),
        ("", "Name a key of a policy"),
        ("...", "Name a key of a policy"),
    ],
)
def test_an_unknown_key_is_told_with_what_was_perhaps_meant(key: str, told: str) -> None:
    with pytest.raises(UnknownKey, match=told.replace("?", r"\?")):
        explain(FOUND, key)
