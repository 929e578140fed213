from __future__ import annotations

import pytest

from agent.core.event import RemovableMedium
from agent.core.media import MediaControl, Medium, Remove, Tell, owner, rules_of, strictest
from policy.severity import Severity

STICK = Medium("sdb", "usb", 16_000_000_000, "sdb-9", ("/media/pupil/STICK",))
AGAIN = Medium("sdb", "usb", 16_000_000_000, "sdb-10", ("/media/pupil/STICK",))


def seen(medium: Medium, account: str = "pupil") -> Tell:
    return Tell(RemovableMedium(medium.kind, medium.size, "seen"), Severity.LOW, account)


def test_what_is_watched_is_told_once_for_each_time_it_is_plugged_in() -> None:
    control = MediaControl()
    assert control.look([STICK], {"pupil": "watch"}) == [seen(STICK)]
    assert control.look([STICK], {"pupil": "watch"}) == []
    assert control.look([], {"pupil": "watch"}) == []
    assert control.look([STICK], {"pupil": "watch"}) == []  # mounted again
    assert control.look([AGAIN], {"pupil": "watch"}) == [seen(AGAIN)]


def test_what_is_denied_is_taken_off_every_time_and_told_once() -> None:
    control, removal = MediaControl(), Remove(STICK, "pupil")
    for told in ([Tell(RemovableMedium("usb", STICK.size, "removed"), Severity.LOW, "pupil")], []):
        assert control.look([STICK], {"pupil": "deny"}) == [removal]
        assert control.removed(removal, "") == told
    stuck = Tell(RemovableMedium("usb", STICK.size, "kept", "it is in use"), Severity.MEDIUM, "pupil")
    assert control.removed(removal, "it is in use") == [stuck]
    assert control.removed(removal, "it is in use") == []


def test_what_is_allowed_is_nobodys_business_until_it_is_not() -> None:
    control = MediaControl()
    assert control.look([STICK], {"pupil": "allow"}) == []
    assert control.look([STICK], {}) == []
    assert control.look([STICK], {"pupil": "deny"}) == [Remove(STICK, "pupil")]


@pytest.mark.parametrize(
    ("place", "accounts", "whose"),
    [
        ("/media/staff/STICK", ["pupil", "staff"], "staff"),
        ("/run/media/staff/STICK", ["pupil", "staff"], "staff"),
        ("/media/usb0", ["pupil", "staff"], ""),
        ("/media/usb0", ["pupil"], "pupil"),
        ("/media/pupil/staff", ["pupil", "staff"], "pupil"),  # what it is called is not whose it is
        ("/media/nobody/STICK", ["pupil", "staff"], ""),
        ("/media/usb0", [], ""),
    ],
)
def test_whose_it_is(place: str, accounts: list[str], whose: str) -> None:
    assert owner(Medium("sdb", "usb", 0, "", (place,)), accounts) == whose


def test_where_nobody_knows_whose_it_is_the_strictest_rule_of_those_who_are_signed_in_holds() -> None:
    nobodys = Medium("sdb", "usb", 0, "sdb-1", ("/media/usb0",))
    assert MediaControl().look([nobodys], {"pupil": "deny", "staff": "allow"}) == [Remove(nobodys, "")]
    assert MediaControl().look([nobodys], {"pupil": "watch", "staff": "allow"}) == [seen(nobodys, "")]
    own = Medium("sdb", "usb", 0, "sdb-1", ("/media/staff/A",))
    assert MediaControl().look([own], {"pupil": "deny", "staff": "allow"}) == []
    assert strictest([]) == "allow"


def test_a_word_that_this_version_does_not_know_is_held_against_nobody() -> None:
    assert rules_of(["a", "b"], {"a": "deny", "b": "eat"}.__getitem__) == {"a": "deny", "b": "allow"}


def test_what_was_told_is_forgotten_in_the_end() -> None:
    control = MediaControl()
    for number in range(1_000):
        medium = Medium("sdb", "usb", 0, f"sdb-{number}", ("/media/a/b",))
        assert len(control.look([medium], {"a": "watch"})) == 1
    assert len(control._told) <= 64
