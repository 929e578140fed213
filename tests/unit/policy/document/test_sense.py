from __future__ import annotations

import copy
from zoneinfo import available_timezones

import pytest
from hypothesis import given

from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.merge import merge
from policy.document.mistakes import PolicyMistakes
from policy.document.parse import understand
from policy.document.sense import Known, sense
from policy.document.tree import Json, Tree, dotted
from policy.presets import names, text
from tests.factories.policies import trees

KNOWN = Known(
    available_timezones(), ("suicide.plan", "bullying.insult"), {"medium": 0.6, "high": 0.9}, frozenset({"the", "you"})
)
LEAST: Tree = {"heed": 1, "school": "St Aidan's", "time_zone": "Europe/London", "rules": {}}
TERM: Tree = {"words": ["oddly"], "category": "bullying", "severity": "low", "because": "x"}


def found(**said: Json) -> dict[str, str]:
    """What is found in the least document with this in it, by its place."""
    tree = merge(LEAST, said)
    assert list(faults(DOCUMENT, tree)) == []
    return {dotted(fault.path): str(fault).partition(": ")[2] for fault in sense(tree, KNOWN)}


def person(role: str, **more: Json) -> Tree:
    return {"name": f"The {role}", "role": role, **more}


def test_the_least_document_makes_sense() -> None:
    assert found() == {}


@pytest.mark.parametrize("name", names())
def test_presets_make_sense(name: str) -> None:
    muting = Known(KNOWN.zones, KNOWN.rules)
    assert understand(text(name), muting, name)["heed"] == 1


@given(trees())
def test_whatever_the_shapes_hold_is_judged(tree: Tree) -> None:
    before = copy.deepcopy(tree)
    assert all(fault.wrong and fault.allowed and fault.path for fault in sense(tree, KNOWN))
    assert tree == before


def test_time_zones_are_those_of_the_world() -> None:
    assert "did you mean Europe/London" in found(time_zone="London")["time_zone"]
    assert "did you mean Europe/London" in found(time_zone="Europe/Lodnon")["time_zone"]
    assert found(time_zone="Mars")["time_zone"].startswith("there is no time zone 'Mars'; ")


def test_a_group_is_within_one_that_exists_is_not_itself_and_has_its_role() -> None:
    groups: Tree = {
        "year-6": {"role": "pupil", "within": "key-stage"},
        "key-stage-2": {"role": "pupil"},
        "a": {"role": "pupil", "within": "b"},
        "b": {"role": "pupil", "within": "a"},
        "c": {"role": "pupil", "within": "c"},
        "under-a": {"role": "pupil", "within": "a"},
        "office": {"role": "staff", "within": "key-stage-2"},
    }
    assert found(groups=groups) == {
        "groups.year-6.within": "there is no group called 'key-stage'; did you mean key-stage-2? It must be one of: "
        "key-stage-2, a, b, c, under-a, office",
        "groups.a.within": "a is within itself by way of b; take one of these away",
        "groups.b.within": "b is within itself by way of a; take one of these away",
        "groups.c.within": "c is within itself; take one of these away",
        "groups.office.within": "office is for staff, but key-stage-2 is for pupils; "
        "a group is of the same role as the one that it is within",
    }


def test_hours_are_those_of_the_calendar_in_every_layer() -> None:
    hours: Tree = {"monitoring": {"hours": "school-day"}}
    times: Tree = {"days": ["mon"], "from": "08:30", "to": "15:30"}
    apps: Tree = {"chat": {"do": "deny", "category": "chat", "hours": "lunch"}}
    wrong = found(
        calendar={"hours": {"school-days": times}},
        rules={"control": {"apps": apps, "use_hours": {"messaging": ["always", "play"]}}},
        trust=hours,
        roles={"pupil": {"rules": hours}},
        groups={"year-6": {"role": "pupil", "rules": hours}},
        people={"a": {"because": "x", "rules": hours}},
        salt="0" * 32,
    )
    assert wrong.keys() == {
        "trust.monitoring.hours",
        "rules.control.apps.chat.hours",
        "rules.control.use_hours.messaging[2]",
        "roles.pupil.rules.monitoring.hours",
        "groups.year-6.rules.monitoring.hours",
        "people.a.rules.monitoring.hours",
    }
    assert wrong["trust.monitoring.hours"] == (
        "there are no hours called 'school-day' in calendar.hours; did you mean school-days? "
        "It must be one of: school-days, always, never"
    )


def test_the_calendar_goes_forward() -> None:
    calendar: Tree = {
        "terms": {
            "autumn": {"from": "2026-09-02", "to": "2026-12-18"},
            "spring": {"from": "2026-12-01", "to": "2027-03-25"},
            "summer": {"from": "2027-04-12", "to": "2028-07-21"},
        },
        "closed": {"half-term": {"from": "2026-10-30", "to": "2026-10-26"}},
        "hours": {
            "always": {"days": ["mon"], "from": "08:30", "to": "15:30"},
            "clubs": {"days": [], "from": "08:30", "to": "08:30"},
        },
    }
    assert found(calendar=calendar).keys() == {
        "calendar.terms.spring.from",
        "calendar.terms.summer.to",
        "calendar.closed.half-term.to",
        "calendar.hours.always",
        "calendar.hours.clubs.to",
        "calendar.hours.clubs.days",
    }


def test_rotas_name_recipients_who_are_there() -> None:
    recipients: Tree = {"lead": person("dsl"), "gone": person("deputy", on=False), "head": person("headteacher")}
    duty: Tree = {"days": ["mon"], "from": "16:00", "to": "16:00", "who": ["leed", "gone", "head"]}
    empty: Tree = {"days": ["mon"], "from": "16:00", "to": "08:00", "who": []}
    chair: Tree = {"chair": person("chair")}
    rules: Tree = {
        "routing": {"recipients": recipients | chair},
        "escalation": {"rota": {"nights": duty, "days": empty}},
    }
    wrong = found(rules=rules)
    assert wrong.keys() == {
        "rules.escalation.rota.nights.who[1]",
        "rules.escalation.rota.nights.who[2]",
        "rules.escalation.rota.nights.to",
        "rules.escalation.rota.days.who",
    }
    assert "did you mean lead?" in wrong["rules.escalation.rota.nights.who[1]"]


def test_routes_fit_something_and_name_groups_sites_and_recipients_who_are_there() -> None:
    recipients: Tree = {"lead": person("dsl"), "gone": person("deputy", on=False), "head": person("headteacher")}
    routes: Tree = {
        "nine": {"groups": ["year-nine"], "to": ["leed", "gone"]},
        "north": {"sites": ["south"], "to": ["lead"]},
        "all": {"to": ["lead"]},
        "nobody": {"years": ["9"], "to": []},
        "good": {"groups": ["year-9"], "sites": ["north"], "categories": ["self-harm"], "to": ["lead"]},
    }
    wrong = found(
        rules={"routing": {"recipients": recipients | {"chair": person("chair")}, "routes": routes}},
        groups={"year-9": {"role": "pupil"}},
        sites={"north": {"networks": ["198.51.100.0/24"]}},
    )
    assert wrong.keys() == {
        "rules.routing.routes.nine.groups[1]",
        "rules.routing.routes.nine.to[1]",
        "rules.routing.routes.nine.to[2]",
        "rules.routing.routes.north.sites[1]",
        "rules.routing.routes.all",
        "rules.routing.routes.nobody.to",
    }
    assert (
        "there is no group called 'year-nine'; it must be one of: year-9"
        in wrong["rules.routing.routes.nine.groups[1]"]
    )


@pytest.mark.parametrize("layer", ["trust", "rules"])
def test_no_kind_of_subject_goes_to_nobody(layer: str) -> None:
    subjects: Tree = {"pupil": [], "dsl": ["dsl"], "governor": ["governor"]}
    said: Tree = {layer: {"routing": {"subjects": subjects}}}
    wrong = found(**said)
    assert wrong == {
        "rules.routing.subjects.pupil": "alerts about pupils would go to nobody; name one recipient at least",
        "rules.routing.subjects.dsl": "alerts about the DSL would go to nobody but themselves; "
        "name somebody else as well",
    }


def test_a_role_without_a_recipient_is_nobody() -> None:
    left: Tree = {"lead": person("dsl"), "head": person("headteacher", on=False), "chair": person("chair")}
    wrong = found(rules={"routing": {"recipients": left}})
    assert wrong["rules.routing.subjects.staff"] == (
        "alerts about staff would go to nobody: no recipient is headteacher; "
        "add such a recipient to routing.recipients, or name another role here"
    )
    assert wrong.keys() == {
        f"rules.routing.subjects.{subject}" for subject in ("staff", "guest", "dsl", "deputy", "chair")
    }


def test_one_person_stands_once_among_the_recipients() -> None:
    people: Tree = {"one": person("dsl"), "two": person("headteacher"), "three": person("chair"), "four": person("dsl")}
    assert found(rules={"routing": {"recipients": people}}).keys() == {"rules.routing.recipients.four.name"}


def test_a_ladder_goes_up_and_the_graver_is_the_quicker() -> None:
    def step(after: int) -> Tree:
        return {"after_minutes": after, "to": ["dsl"]}

    rules: Tree = {
        "escalation": {
            "ladders": {"urgent": [step(0), step(10), step(5)], "critical": [{"after_minutes": 0, "to": []}]}
        },
        "severity": {"deadline_minutes": {"critical": 90}},
    }
    assert found(rules=rules) == {
        "rules.escalation.ladders.critical[1].to": "this list is empty; it must name one at least",
        "rules.escalation.ladders.urgent[3].after_minutes": "step 3 comes after 5 minutes, before step 2 (after 10); "
        "write the steps in the order of their minutes",
        "rules.severity.deadline_minutes.critical": "critical alerts would have longer (90 minutes) than urgent ones "
        "(60); the graver, the shorter",
    }


def test_the_hours_in_which_people_are_told_are_the_calendar_s() -> None:
    assert found(rules={"escalation": {"hours": "no-such-hours"}}).keys() == {"rules.escalation.hours"}


def test_what_is_the_whole_schools_stands_in_no_lower_layer() -> None:
    assert found(roles={"pupil": {"rules": {"retention": {}, "support": {}}}}).keys() == {
        "roles.pupil.rules.retention",
        "roles.pupil.rules.support",
    }


def test_what_is_muted_is_a_rule_or_a_term() -> None:
    def muted(*ids: str) -> Tree:
        return {"monitoring": {"muted": {name: {"because": "x"} for name in ids}}}

    groups: Json = {"year-6": {"role": "pupil", "rules": muted("suicide.plan", "nickname", "local.nickname", "nick")}}
    terms: Json = {"monitoring": {"terms": {"nickname": TERM}}}
    wrong = found(rules=merge(terms, muted("suicide.plam")) if isinstance(terms, dict) else {}, groups=groups)
    assert wrong.keys() == {"rules.monitoring.muted.suicide.plam", "groups.year-6.rules.monitoring.muted.nick"}
    assert "did you mean suicide.plan?" in wrong["rules.monitoring.muted.suicide.plam"]


def test_a_term_has_its_own_name_and_words_that_can_be_found() -> None:
    terms: Tree = {"suicide.plan": TERM, "odd": TERM | {"words": ["word", "?!"]}, "none": TERM | {"words": []}}
    assert found(rules={"monitoring": {"terms": terms}}).keys() == {
        "rules.monitoring.terms.suicide.plan",
        "rules.monitoring.terms.odd.words[2]",
        "rules.monitoring.terms.none.words",
    }


@pytest.mark.clause("T31")
@pytest.mark.parametrize("word", ["the", "The", "you+", "x", "7", "É"])
def test_a_term_that_stands_in_nearly_every_line_is_refused(word: str) -> None:
    wrong = found(rules={"monitoring": {"terms": {"odd": TERM | {"words": [word]}}}})
    assert f"'{word}' stands in nearly everything" in wrong["rules.monitoring.terms.odd.words[1]"]


@pytest.mark.parametrize("word", ["the wall", "x x", "死", "🍆", "k9"])
def test_a_term_that_tells_something_is_none_of_those(word: str) -> None:
    assert found(rules={"monitoring": {"terms": {"odd": TERM | {"words": [word]}}}}) == {}


def test_thresholds_keep_within_their_bounds_and_in_order() -> None:
    def said(**values: Json) -> dict[str, str]:
        return found(rules={"monitoring": {"thresholds": values}})

    assert said(medium=0.7) == {}
    assert said(medium=0.1) == {"rules.monitoring.thresholds.medium": "this is 0.1; medium must be from 0.3 to 0.99"}
    assert said(medium=0.95) == {
        "rules.monitoring.thresholds.medium": "high (0.9) is below medium (0.95); "
        "high must be medium at least, since it is for graver alerts"
    }
    assert said(medium=0.8, high=0.7).keys() == {"rules.monitoring.thresholds.high"}


def test_an_app_rule_says_which_program_here_or_beneath() -> None:
    def apps(**said: Json) -> Tree:
        return {"control": {"apps": said}}

    wrong = found(
        rules=apps(chat={"do": "deny", "category": "chat"}, none={"do": "deny", "names": []}),
        groups={"year-6": {"role": "pupil", "rules": apps(chat={"do": "allow"}, none={"do": "allow"})}},
    )
    assert wrong.keys() == {"rules.control.apps.none", "groups.year-6.rules.control.apps.none"}


def test_the_warning_comes_before_the_lock() -> None:
    assert found(rules={"control": {"idle_minutes": 1, "warning_seconds": 60}}).keys() == {
        "rules.control.warning_seconds"
    }
    assert found(trust={"control": {"warning_seconds": 90}}, rules={"control": {"idle_minutes": 1}}).keys() == {
        "rules.control.idle_minutes"
    }


def test_people_stand_once() -> None:
    someone: Json = {"because": "x", "rules": {}}
    assert found(people={"A.Smith": someone, "a.smith": someone}).keys() == {"people.a.smith"}


def test_a_site_is_not_half_the_world() -> None:
    sites: Json = {"school": {"networks": ["192.0.2.0/24", "0.0.0.0/0", "::/0", "10.0.0.0/8"]}}
    assert found(sites=sites).keys() == {"sites.school.networks[2]", "sites.school.networks[3]"}


def test_what_makes_no_sense_is_told_at_its_line() -> None:
    written = "heed: 1\nschool: x\ntime_zone: Europe/London\nrules: {}\ngroups:\n  a:\n    role: pupil\n    within: b\n"
    with pytest.raises(PolicyMistakes, match=r"^policy\.yaml:8:13: groups\.a\.within: there is no group called 'b'"):
        understand(written, KNOWN)
