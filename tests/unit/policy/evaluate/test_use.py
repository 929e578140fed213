from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policy.document.tree import Tree
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.use import UseVerdict, use

AT_NINE = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)  # a Thursday
AT_ONE = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)


def verdict(
    value: str, *, own: str = "", excepted: str = "", moment: datetime = AT_NINE, hours: tuple[str, ...] = ("lunch",)
) -> UseVerdict:
    control: Tree = {"uses": {"streaming": value}, "use_hours": {"streaming": list(hours)}}
    lunch: Tree = {"days": ["thu"], "from": "12:30", "to": "13:30"}
    tree: Tree = {"rules": {"control": control}, "calendar": {"hours": {"lunch": lunch}}}
    if own:
        tree["people"] = {"anna": {"because": "b", "rules": {"control": {"uses": {"streaming": own}}}}}
    exception: Tree = {
        "id": "e",
        "for": {"account": "anna"},
        "from": "2026-11-26T00:00:00Z",
        "until": "2026-11-27T00:00:00Z",
        "rules": {"control": {"uses": {"streaming": excepted}}},
    }
    exceptions = [exception] if excepted else []
    return use(effective(tree, Audience(account="anna"), moment, exceptions), "streaming", moment)


@pytest.mark.clause("T9")
@pytest.mark.parametrize(
    ("value", "allowed", "sentence"),
    [
        ("allowed", True, "Streaming: allowed."),
        ("nominated", False, "Streaming: only for people whom the school nominates."),
        ("permission", False, "Streaming: ask for permission."),
        ("not-allowed", False, "Streaming: not allowed."),
        ("illegal", False, "Streaming: against the law."),
    ],
)
def test_a_row_of_the_table(value: str, allowed: bool, sentence: str) -> None:
    assert verdict(value) == UseVerdict(allowed, sentence)


@pytest.mark.clause("T9")
def test_at_certain_times_means_within_any_of_its_hours() -> None:
    assert verdict("certain-times") == UseVerdict(False, "Streaming: allowed within lunch, which is not now.")
    assert verdict("certain-times", moment=AT_ONE) == UseVerdict(True, "Streaming: allowed within lunch, which is now.")
    assert verdict("certain-times", hours=("never", "always")).allowed
    assert not verdict("certain-times", hours=("nobody-knows",)).allowed
    assert verdict("certain-times", hours=()) == UseVerdict(
        False, "Streaming: only at times that the school announces."
    )


@pytest.mark.clause("T9")
def test_a_person_is_nominated_by_rules_of_their_own() -> None:
    assert verdict("nominated", own="nominated").allowed
    assert verdict("not-allowed", own="allowed").allowed
    assert not verdict("permission", own="permission").allowed


@pytest.mark.clause("T8")
def test_permission_is_an_exception() -> None:
    assert verdict("permission", excepted="permission") == UseVerdict(True, "Streaming: permission was granted.")
    assert verdict("not-allowed", excepted="allowed").allowed


def test_nobody_makes_legal_what_is_illegal() -> None:
    assert not verdict("illegal", own="allowed").allowed
    assert not verdict("illegal", excepted="permission").allowed


def test_what_a_policy_does_not_speak_of_is_allowed() -> None:
    found = effective({}, Audience(), AT_NINE)
    assert use(found, "large-downloads", AT_NINE) == UseVerdict(
        True, "Large downloads: the policy does not speak of it."
    )
