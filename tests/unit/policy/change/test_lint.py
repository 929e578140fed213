from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import given, settings

import policy.lexicon
from policy.change.lint import lint
from policy.change.lint.written import DRAFTED
from policy.document.tree import Json, Tree
from tests.factories.changes import documents
from tests.factories.policies import trees


def person(role: str) -> Tree:
    return {"name": f"The {role}", "aliases": [role], "role": role}


WISE: Tree = {
    "heed": 1,
    "school": "Test",
    "time_zone": "Europe/London",
    "calendar": {"hours": {"school": {"days": ["mon"], "from": "08:30", "to": "15:30"}}},
    "rules": {
        "routing": {
            "recipients": {
                role: person(role) for role in ("dsl", "deputy", "headteacher", "chair", "governor", "lado")
            },
            "subjects": {
                "guest": ["headteacher", "dsl"],
                "deputy": ["headteacher", "dsl"],
            },
        },
        "escalation": {"rota": {"nights": {"days": ["mon"], "from": "16:00", "to": "08:00", "who": ["dsl", "deputy"]}}},
    },
    "roles": {"staff": {"rules": {"monitoring": {"hours": "always"}}}},
    "groups": {"year-6": {"role": "pupil"}, "visitors": {"role": "guest", "until": "2026-12-01"}},
}


def put(path: str, value: Json) -> Tree:
    tree = deepcopy(WISE)
    *way, last = path.split("/")
    at: Tree = tree
    for step in way:
        below = at.setdefault(step, {})
        assert isinstance(below, dict)
        at = below
    if value is None:
        del at[last]
    else:
        at[last] = value
    return tree


def test_a_wise_policy_is_left_alone() -> None:
    assert lint(WISE) == []


@pytest.mark.parametrize(
    ("path", "value", "where", "says"),
    [
        ("groups/year-6/rules", {"monitoring": {"hours": "never"}}, "groups.year-6.rules.monitoring.hours", "Nothing"),
        ("rules/monitoring", {"sensors": {"typing": False}}, "rules.monitoring.sensors.typing", "what is typed"),
        ("roles/pupil/rules", {"monitoring": {"sensors": {"pasted": False}}},
         "roles.pupil.rules.monitoring.sensors.pasted", "what is pasted"),
        ("rules/control", {"idle_minutes": 11}, "rules.control.idle_minutes", "only after 11 minutes"),
        ("people/anna", {"because": "b", "until": "2026-12-01", "rules": {"control": {"idle_minutes": 30}}},
         "people.anna.rules.control.idle_minutes", "only after 30 minutes"),
        ("people/anna", {"because": "b", "rules": {}}, "people.anna", "have no end"),
        ("rules/monitoring", {"muted": {"bullying.name": {"because": "b"}}}, "rules.monitoring.muted.bullying.name",
         "without end"),
        ("rules/monitoring", {"languages": {"pl": True}}, "rules.monitoring.languages.pl",
         "awaiting a native reader"),
        ("rules/monitoring", {"categories": {"piracy": False}}, "rules.monitoring.categories.piracy", "for pupils"),
        ("rules/monitoring", {"categories": {"suicide": False}}, "rules.monitoring.categories.suicide", "in danger"),
        ("rules/monitoring", {"least": {"self-harm": "critical"}}, "rules.monitoring.least.self-harm",
         "only what is critical or graver"),
        ("roles/pupil/rules", {"monitoring": {"hours": "school"}}, "roles.pupil.rules.monitoring.hours",
         "not monitored at some hours"),
        ("rules/control", {"watched_folders": ["/srv/a", "~/b", "C:\\c", "Work"]},
         "rules.control.watched_folders", "The folder Work begins at no root"),
        ("rules/control", {"watched_folders": ["C:\\c", "\\\\d\\e"]},
         "rules.control.watched_folders", "d\\e is on the network, so no device looks there"),
        ("roles/staff", None, "roles.staff.rules.monitoring.hours", "T30"),
        ("groups/visitors/until", None, "groups.visitors", "no last day"),
        ("calendar/hours/school/days", [], "calendar.hours.school", "never come"),
        ("calendar/terms", {"t": {"from": "2026-09-01", "to": "2026-09-01"}}, "calendar.hours.school", "no day of any"),
        ("rules/escalation/rota/nights/on", False, "rules.escalation.rota", "Nobody answers out of hours"),
        ("rules/routing/recipients/deputy/on", False, "rules.routing.recipients", "deputy of the safeguarding lead"),
        ("rules/routing/recipients/dsl", None, "rules.routing.recipients", "designated safeguarding lead"),
        ("rules/routing/recipients/dsl/aliases", None, "rules.routing.recipients.dsl.aliases", "what else The dsl is"),
        (
            "rules/routing/routes",
            {"nine": {"years": ["9"], "to": ["deputy"]}},
            "rules.routing.routes.nine.to",
            "the lead stays theirs",
        ),
        ("rules/routing/subjects/guest", ["headteacher"], "rules.routing.subjects.guest", "one person only"),
        ("rules/routing/subjects/staff", ["headteacher", "chair"], "rules.routing.subjects.staff",
         "shown to the headteacher, and handed on"),
        ("rules/routing/subjects/pupil", ["dsl"], "rules.routing.subjects.pupil", "the deputy and the dsl"),
        ("rules/escalation/ladders", {"critical": [{"after_minutes": 16, "to": ["dsl"]}]},
         "rules.escalation.ladders.critical", "begins after 16 minutes"),
        ("rules/escalation/ladders", {"urgent": []}, "rules.escalation.ladders.urgent", "no ladder"),
        ("rules/retention", {"case": 30}, "rules.retention.case", "gone before"),
        ("rules/retention", {"no-concern": 800}, "rules.retention.no-concern", "longer than"),
        ("rules/approval", {"exception_days": 200}, "rules.approval.exception_days", "200 days"),
    ],
)  # fmt: skip
def test_what_is_unwise_is_told_where_it_stands(path: str, value: Json, where: str, says: str) -> None:
    found = [one.sentence for one in lint(put(path, value)) if one.where == where]
    assert [sentence for sentence in found if says in sentence], lint(put(path, value))


def test_drafted_lexicons_are_those_that_nobody_has_signed() -> None:
    root = Path(next(iter(policy.lexicon.__path__)))
    nobodys = {
        pack.parent.name
        for pack in root.glob("*/pack.lex")
        if re.search(r"^reader +nobody yet$", pack.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert set(DRAFTED) == nobodys


@settings(max_examples=80, deadline=None)
@given(documents() | trees())
def test_any_policy_is_looked_over(tree: Tree) -> None:
    for one in lint(tree):
        assert one.where
        assert one.sentence.endswith(".")
