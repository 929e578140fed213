from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from collector.domain.deciding import Decision, Outcome
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.policies import ProposalState
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services.alerts import Alerts
from collector.services.commit import commit
from collector.services.mutings import Mutings
from collector.services.policy_key import PolicyKey
from collector.services.policy_known import critical_rules, known
from collector.services.policy_parts import PolicyParts
from collector.services.policy_publishing import Publishing
from collector.services.policy_rules import PolicyRules, preset_for
from collector.services.reports import Reports
from collector.store import Store
from policy.detect.load import load_lexicon
from policy.document.tree import branch
from policy.evaluate.audience import Audience
from policy.evaluate.effective import effective
from policy.evaluate.watching import is_muted
from policy.severity import Severity
from tests.factories.policy_house import PASSWORD, SCHOOL_ID, SCHOOL_NAME, PolicyHouse, policy_house
from tests.factories.submissions import NOW, enrolled, received, submission

RULE = "word.weapons"
GROUPS = "groups:\n  9b: { role: pupil, years: [9] } # the form\n"


@dataclass
class Room:
    """Services on one store, with a policy that knows the devices' group, and alerts as they are asked for."""

    house: PolicyHouse
    parts: PolicyParts
    alerts: Alerts
    mutings: Mutings
    device: str
    sent: Counter[str] = field(default_factory=Counter)

    @property
    def dsl(self) -> Viewer:
        return self.house.people["dsl"]

    async def raised(
        self,
        outcome: Outcome | None,
        severity: Severity = Severity.HIGH,
        *,
        rule: str = RULE,
        device: str = "",
        viewer: Viewer | None = None,
        snippet: str = "an ordinary sentence",
    ) -> str:
        """Another alert, closed so by whoever sees it; its id."""
        device = device or self.device
        self.sent[device] += 1
        number = self.sent[device]
        event = received(number, severity, account=f"pupil.{number}", rule=rule, snippet=snippet)
        await commit(self.house.store, [submission(device, event)], NOW)
        rows = await self.alerts.operator_list()
        (id_,) = [row.id for row in rows if row.event_id == str(event.id)]
        if outcome is not None:
            viewer = viewer or self.dsl
            await self.alerts.acknowledge(viewer, id_)
            await self.alerts.close(viewer, id_, Decision(outcome, "decided", "because"))
        return id_


@pytest.fixture
async def room(sqlite_store: Store, tmp_path: Path) -> Room:
    return await room_on(sqlite_store, tmp_path)


@pytest.fixture
async def each_room(store: Store, tmp_path: Path) -> Room:
    return await room_on(store, tmp_path)


async def room_on(store: Store, tmp_path: Path) -> Room:
    house = await policy_house(store, tmp_path / "keys")
    house.clock.step((NOW + timedelta(hours=1) - house.clock.now()).total_seconds())
    publishing = Publishing(PolicyRules(), PolicyKey(tmp_path / "keys"), SCHOOL_ID)
    parts = PolicyParts.on(store, house.clock.now, house.live, publishing, SCHOOL_NAME)
    text = preset_for("plain", SCHOOL_NAME).replace("groups:\n", GROUPS, 1)
    proposal = await parts.proposals.propose(house.people["it"], PASSWORD, text, "our groups")
    if proposal.weakenings:
        await parts.proposals.approve(house.people["head"], PASSWORD, proposal.id, "so they are")
    await parts.proposals.publish(house.people["it"], proposal.id)
    alerts = Alerts(store, house.clock.now, house.live)
    mutings = Mutings(store, house.clock.now, parts.policies, parts.proposals)
    return Room(house, parts, alerts, mutings, await enrolled(store))


async def test_a_rule_that_was_wrong_is_measured_proposed_and_muted_once_somebody_else_agrees(each_room: Room) -> None:
    room = each_room
    for _wrong in range(3):
        await room.raised(Outcome.FALSE_ALARM)
    alert = await room.raised(Outcome.FALSE_ALARM)
    await room.raised(None)
    view = await room.mutings.measure(room.dsl, alert)
    assert [(one.name, one.path) for one in view.scopes] == [
        ("group", ("groups", "9b", "rules")),
        ("role", ("roles", "pupil", "rules")),
    ]
    group = view.scopes[0]
    assert (group.found.silenced, group.found.false_alarms, group.found.undecided, group.why_not) == (5, 4, 1, "")
    assert "1 of them is not decided yet" in group.warnings[0]
    proposal = await room.mutings.propose(room.dsl, PASSWORD, alert, "group", 30, "They write of\nthe Tudors.")
    assert [one.sentence for one in proposal.weakenings]
    assert proposal.reason == f"They write of the Tudors. {group.found.sentence}"
    with pytest.raises(Refused, match="senior leader other than"):
        await room.parts.proposals.publish(room.dsl, proposal.id)
    head = room.house.people["head"]
    agreed = await room.parts.proposals.approve(head, PASSWORD, proposal.id, "I agree")
    assert agreed.state is ProposalState.AGREED
    await room.parts.proposals.publish(room.dsl, proposal.id)
    document = await room.parts.policies.document()
    assert "  9b: # the form" in document.text  # what people wrote stays
    now = room.house.clock.now()
    assert is_muted(effective(document.tree, Audience("pupil", "9b"), now).monitoring(), RULE)
    assert not is_muted(effective(document.tree, Audience("pupil"), now).monitoring(), RULE)
    assert not is_muted(effective(document.tree, Audience("pupil", "9b"), now + timedelta(days=31)).monitoring(), RULE)
    entry = next(one for one in await room.house.audit.list() if one.action == "alert.muting_proposed")
    assert (entry.actor, entry.object, entry.detail["silenced"]) == (room.dsl.user_id, alert, 5)
    with pytest.raises(BadRequest, match=r"there is a groups.9b.rules.monitoring.muted.word.weapons already"):
        await room.mutings.propose(room.dsl, PASSWORD, alert, "group", 30, "again")


async def test_one_that_was_true_or_critical_keeps_the_rule_as_it_is(room: Room) -> None:
    alert = await room.raised(Outcome.FALSE_ALARM)
    await room.raised(Outcome.NO_ACTION)
    (scope, _role) = (await room.mutings.measure(room.dsl, alert)).scopes
    assert "1 of them was closed as something else" in scope.why_not
    with pytest.raises(Refused, match="right at times"):
        await room.mutings.propose(room.dsl, PASSWORD, alert, "group", 30, "It is wrong.")

    grave = min(critical_rules())
    by_rule = await room.raised(Outcome.FALSE_ALARM, rule=grave)
    by_alert = await room.raised(Outcome.FALSE_ALARM, Severity.CRITICAL, rule="word.drugs")
    for alert in (by_rule, by_alert):
        with pytest.raises(Refused, match="critical"):
            await room.mutings.propose(room.dsl, PASSWORD, alert, "group", 30, "It is wrong.")


def test_the_critical_rules_are_the_lexicons() -> None:
    compiled, _hash = load_lexicon()
    graded = {rule.name: max((rule.severity, *rule.ages.values())) for rule in compiled.rules}
    english = {name for name, severity in graded.items() if severity is Severity.CRITICAL}
    assert english == critical_rules() & graded.keys()
    assert english
    assert critical_rules() <= set(known().rules)


async def test_only_a_false_alarm_of_a_rule_that_one_sees_and_may_measure(room: Room) -> None:
    open_, true = await room.raised(None), await room.raised(Outcome.IN_SCHOOL, rule="word.drugs")
    for alert in (open_, true):
        with pytest.raises(BadRequest, match="false alarm first"):
            await room.mutings.measure(room.dsl, alert)
    wrong = await room.raised(Outcome.FALSE_ALARM, rule="word.drugs")
    head, it = room.house.people["head"], room.house.people["it"]
    for asking in (wrong, "no id"):
        with pytest.raises(NotFound):
            await room.mutings.measure(head, asking)
    with pytest.raises(Refused):
        await room.mutings.measure(it, wrong)
    # The headteacher sees what is about staff; but a muting for all staff would hold for what is about the head too.
    device = await enrolled(room.house.store, 2, SubjectKind.STAFF)
    staff = await room.raised(Outcome.FALSE_ALARM, rule="bypass.vpn", device=device, viewer=head)
    assert all("may not see" in one.why_not for one in (await room.mutings.measure(head, staff)).scopes)


async def test_what_one_may_not_see_is_in_no_figure_of_ones_own(each_room: Room) -> None:
    room = each_room
    alert = await room.raised(Outcome.FALSE_ALARM)
    deputy = Viewer("deputy", "dinah", "Dinah Prescott", Role.DEPUTY)
    named = Viewer("named", "dora", "Dora Delaney", Role.DSL)
    async with room.house.store.begin() as uow:
        for viewer in (deputy, named):
            await uow.accounts.add(viewer, NOW)
    await room.raised(Outcome.IN_SCHOOL, viewer=deputy, snippet="miss delaney brings a knife")
    assert (await room.mutings.measure(deputy, alert)).scopes[0].found.otherwise == 1
    assert (await room.mutings.measure(named, alert)).scopes[0].found.silenced == 1
    reports = Reports(room.house.store, room.house.clock.now)
    (seen,) = [one for one in await reports.rules(named) if one.rule == RULE]
    (all_,) = [one for one in await reports.rules_for(None) if one.rule == RULE]
    assert [(one.raised, one.closed, one.false_alarms) for one in (seen, all_)] == [(1, 1, 1), (2, 2, 1)]
    assert (await reports.rules_for("dinah"))[0] == all_
    await room.alerts.reopen(room.dsl, alert, "perhaps not")  # what was opened again is not decided
    (found,) = await reports.rules(named)
    assert (found.raised, found.closed, found.false_alarms) == (1, 0, 0)
    await room.alerts.close(room.dsl, alert, Decision(Outcome.IN_SCHOOL, "decided", "because"))
    (found,) = await reports.rules(named)
    assert (found.raised, found.closed, found.false_alarms) == (1, 1, 0)
    with pytest.raises(Refused):
        await reports.rules_for("it")
    with pytest.raises(BadRequest):
        await reports.rules_for(None, 0)


async def test_a_proposal_says_for_whom_until_when_and_why(room: Room) -> None:
    alert = await room.raised(Outcome.FALSE_ALARM)
    for scope, days, reason, wrong in (
        ("group", 0, "It is wrong.", "1 to 365 days"),
        ("group", 366, "It is wrong.", "1 to 365 days"),
        ("group", 30, " ", "Say why"),
        ("group", 30, "x" * 501, "Say why"),
        ("everybody", 30, "It is wrong.", "group, role"),
    ):
        with pytest.raises(BadRequest, match=wrong):
            await room.mutings.propose(room.dsl, PASSWORD, alert, scope, days, reason)
    with pytest.raises(SignInRefused):
        await room.mutings.propose(room.dsl, "another password", alert, "group", 30, "It is wrong.")
    assert branch((await room.parts.policies.document()).tree, "groups", "9b").get("rules") is None
