from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policy.bundle.device_part import account_hash, device_part
from policy.document.tree import Json, Tree
from policy.evaluate.audience import Audience, chain
from policy.evaluate.effective import effective
from policy.presets import national

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SALT = "00112233445566778899aabbccddeeff"


def rules(**control: Json) -> Tree:
    return {"control": dict(control)}


def tree(**parts: Json) -> Tree:
    return {"heed": 1, "school": "Test", "time_zone": "Europe/London", "salt": SALT, "rules": {}, **parts}


def idle(policy: Tree, audience: Audience, now: datetime = NOW) -> tuple[int, str]:
    found = effective(policy, audience, now)
    return found.control().idle_minutes, found.layer_of("control", "idle_minutes")


def test_an_empty_policy_means_the_national_default() -> None:
    found = effective({}, Audience(), NOW)
    assert found.rules == national()
    assert found.layer_of("monitoring", "hours") == "national default"
    assert found.monitoring().hours.hold(NOW)
    assert found.control().idle_minutes == 10


@pytest.mark.clause("T18")
def test_each_layer_lies_over_the_one_before() -> None:
    policy = tree(
        trust=rules(idle_minutes=9),
        rules=rules(idle_minutes=8),
        roles={"pupil": {"rules": rules(idle_minutes=7)}},
        groups={
            "ks2": {"role": "pupil", "rules": rules(idle_minutes=6)},
            "year-6": {"role": "pupil", "within": "ks2", "rules": rules(idle_minutes=5)},
            "year-5": {"role": "pupil", "within": "ks2"},
        },
        people={"Anna@school.example": {"because": "she asked", "rules": rules(idle_minutes=4)}},
    )
    assert idle(tree(trust=rules(idle_minutes=9)), Audience()) == (9, "trust")
    assert idle(policy, Audience("staff")) == (8, "school")
    assert idle(policy, Audience("pupil")) == (7, "role pupil")
    assert idle(policy, Audience("pupil", "year-5")) == (6, "group ks2")
    assert idle(policy, Audience("pupil", "year-6")) == (5, "group year-6")
    assert idle(policy, Audience("pupil", "year-6", "anna@SCHOOL.example")) == (4, "person")
    assert idle(policy, Audience("pupil", "year-6", "ben@school.example")) == (5, "group year-6")


def test_a_group_has_its_role_from_the_policy_and_an_unknown_one_is_pupils() -> None:
    policy = tree(roles={"pupil": {"rules": rules(idle_minutes=5)}}, groups={"office": {"role": "staff"}})
    assert idle(policy, Audience("pupil", "office")) == (10, "national default")
    assert idle(policy, Audience("staff", "nobody-knows")) == (5, "role pupil")


def test_a_group_within_itself_ends_the_chain() -> None:
    policy = tree(
        groups={
            "a": {"role": "pupil", "within": "b", "rules": rules(idle_minutes=3)},
            "b": {"role": "pupil", "within": "a", "rules": rules(idle_minutes=4)},
        }
    )
    assert chain(policy, "a") == ("b", "a")
    assert idle(policy, Audience(group="a")) == (3, "group a")


def test_groups_and_people_end_on_their_last_day_by_local_time() -> None:
    policy = tree(
        groups={"visitors": {"role": "guest", "until": "2026-11-26", "rules": rules(idle_minutes=3)}},
        people={"anna": {"because": "x", "until": "2026-11-25", "rules": rules(idle_minutes=2)}},
        offsets=[{"from": "2026-01-01T00:00:00Z", "minutes": 60}],
    )
    visitors = Audience(group="visitors", account="anna")
    assert idle(policy, visitors) == (3, "group visitors")
    assert idle(policy, visitors, datetime(2026, 11, 25, 22, 59, tzinfo=UTC)) == (2, "person")
    assert idle(policy, visitors, datetime(2026, 11, 26, 22, 59, tzinfo=UTC)) == (3, "group visitors")
    assert idle(policy, visitors, datetime(2026, 11, 26, 23, 0, tzinfo=UTC)) == (10, "national default")


def test_a_device_knows_people_by_hash_alone() -> None:
    people: Tree = {account_hash(SALT, "Anna@School.example"): {"rules": rules(idle_minutes=2)}}
    assert idle(tree(people=people), Audience(account="anna@school.example")) == (2, "person")


def test_layers_below_the_schools_do_not_speak_of_the_whole_school() -> None:
    policy = tree(roles={"pupil": {"rules": {"retention": {"case": 1}, "support": {"x": {"titles": ["x"]}}}}})
    found = effective(policy, Audience(), NOW)
    assert found.value("retention", "case") == found.layers[0].rules["retention"]["case"]  # type: ignore[index, call-overload] # a tree's parts are of any kind
    assert found.layer_of("support", "x") == ""


def exception(whom: Tree, *, since: str = "2026-11-26T08:00:00Z", until: str = "2026-11-26T10:00:00Z") -> Tree:
    return {
        "id": "e1",
        "for": whom,
        "from": since,
        "until": until,
        "rules": {
            "control": {"apps": {"chat": {"do": "allow", "names": ["chat"]}}, "idle_minutes": 60},
            "monitoring": {"muted": {"bullying.name": {"because": "a play"}}, "hours": "never"},
        },
    }


@pytest.mark.clause("T8")
@pytest.mark.parametrize(
    ("whom", "applies"),
    [
        ({"group": "year-6"}, True),
        ({"group": "ks2"}, True),  # and all that are within it
        ({"group": "year-5"}, False),
        ({"account": account_hash(SALT, "anna")}, True),
        ({"account": account_hash(SALT, "ben")}, False),
        ({"device": "d1"}, True),
        ({"device": "d2"}, False),
        ({}, False),
    ],
)
def test_an_exception_is_for_whom_it_says_and_for_nothing_else(whom: Tree, applies: bool) -> None:
    policy = tree(groups={"ks2": {"role": "pupil"}, "year-6": {"role": "pupil", "within": "ks2"}})
    found = effective(policy, Audience(group="year-6", account="Anna"), NOW, [exception(whom)], device="d1")
    assert (found.layer_of("control", "apps", "exception e1: chat") == "exception e1") is applies
    assert ("bullying.name" in found.monitoring().muted) is applies
    assert found.control().idle_minutes == 10
    assert found.monitoring().hours.name == "always"


@pytest.mark.clause("T8")
def test_an_exceptions_rule_for_a_program_takes_on_nothing_of_one_that_is_called_the_same() -> None:
    policy = tree(roles={"pupil": {"rules": {"control": {"apps": {"chat": {"do": "deny", "category": "chat"}}}}}})
    found = effective(policy, Audience("pupil"), NOW, [exception({"device": "d1"})], device="d1").control()
    by_name = {app.name: (app.do, app.category) for app in found.apps}
    assert by_name["chat"] == ("deny", "chat")
    assert by_name["exception e1: chat"][0] == "allow"
    assert not by_name["exception e1: chat"][1]


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2026-11-26T09:00:01Z", "2026-11-26T10:00:00Z"),
        ("2026-11-26T08:00:00Z", "2026-11-26T09:00:00Z"),
        ("2026-11-26T08:00:00", "2026-11-26T10:00:00Z"),
        ("soon", "late"),
    ],
)
def test_an_exception_that_is_not_in_force_changes_nothing(since: str, until: str) -> None:
    one = exception({"device": "d1"}, since=since, until=until)
    assert effective({}, Audience(), NOW, [one], device="d1").rules == national()


def test_numbers_stay_within_the_ranges_of_their_shapes() -> None:
    policy = tree(rules=rules(idle_minutes=10_000, warning_seconds=-3, presentation_minutes="long"))
    found = effective(policy, Audience(), NOW).control()
    assert (found.idle_minutes, found.warning_seconds, found.presentation_minutes) == (60, 0, 60)


def test_a_muting_ends_on_its_last_day_and_may_be_undone() -> None:
    muted: Tree = {
        "a.old": {"because": "x", "until": "2026-11-25"},
        "a.today": {"because": "x", "until": "2026-11-26"},
        "a.ever": {"because": "x"},
        "a.undone": {"because": "x"},
    }
    undone: Tree = {"monitoring": {"muted": {"a.undone": {"because": "y", "muted": False}}}}
    policy = tree(rules={"monitoring": {"muted": muted}}, roles={"pupil": {"rules": undone}})
    assert effective(policy, Audience(), NOW).monitoring().muted == {"a.today", "a.ever"}
    assert effective(policy, Audience("staff"), NOW).monitoring().muted == {"a.today", "a.ever", "a.undone"}


def test_the_device_part_that_the_collector_makes_means_what_the_document_does() -> None:
    """Accounts and clocks are written by policy/bundle and read here."""
    whole = tree(
        rules=rules(idle_minutes=9),
        people={"Anna@School.example": {"because": "a reason", "rules": rules(idle_minutes=2)}},
    )
    part = device_part(whole, [{"from": "2026-01-01T00:00:00Z", "minutes": 60}])
    assert effective(part, Audience(account=" anna@school.example"), NOW).value("control", "idle_minutes") == 2
    assert effective(part, Audience(account="ben@school.example"), NOW).value("control", "idle_minutes") == 9
    assert effective(part, Audience(), datetime(2026, 5, 1, 23, 30, tzinfo=UTC)).today == "2026-05-02"
