from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from collector.domain import case_deeds as deeds
from collector.domain.case_deeds import Deed, kind_of, told, untold
from collector.domain.case_reading import READERS, read_deed
from collector.domain.cases import (
    Case,
    CaseState,
    Refusal,
    Standing,
    after,
    arrived,
    decide,
    home_of,
    may_merge,
    replayed,
)
from collector.domain.checklists import QUESTIONS, SEXTING, checklists_for
from collector.domain.deciding import BODIES, Decision, Outcome
from collector.domain.people import SubjectKind
from collector.domain.responses import recommended, table_of
from collector.errors import BadRequest
from policy.document.words import ACTIONS, CATEGORIES, INCIDENTS
from policy.presets import national_school
from policy.severity import Severity

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
TEXT = st.text(max_size=40)
CRITERIA = [question.key for question in SEXTING.questions if question.refer]
DECISIONS = st.builds(Decision, st.sampled_from(Outcome), TEXT, TEXT, st.sampled_from(["", *BODIES]), TEXT)
DEEDS: st.SearchStrategy[Deed] = st.one_of(
    st.just(deeds.TakenOn()),
    st.builds(deeds.Assigned, TEXT),
    st.builds(deeds.Noted, TEXT),
    st.builds(deeds.Regraded, st.sampled_from(Severity), TEXT),
    st.builds(deeds.Answered, st.sampled_from(sorted(QUESTIONS)), st.booleans(), TEXT),
    st.builds(deeds.Acted, st.sampled_from(ACTIONS), TEXT),
    st.builds(deeds.ReferredOn, st.sampled_from(sorted(BODIES)), TEXT, TEXT, TEXT),
    st.builds(deeds.NotReferred, TEXT),
    st.builds(deeds.ParentsTold, st.booleans(), TEXT),
    st.builds(deeds.FedBack, TEXT, TEXT),
    st.builds(deeds.Linked, TEXT, TEXT),
    st.builds(deeds.MergedInto, TEXT, TEXT),
    st.builds(deeds.SplitOff, st.lists(TEXT, max_size=3).map(tuple), TEXT, TEXT),
    st.builds(deeds.ClosedWith, DECISIONS),
    st.builds(deeds.OpenedAgain, TEXT),
)


def new(category: str = "bullying", severity: Severity = Severity.HIGH) -> Case:
    return Case(CaseState.OPEN, severity, SubjectKind.PUPIL, frozenset({category}))


def does(case: Case, *wanted: Deed) -> Case:
    for deed in wanted:
        answer = decide(case, deed)
        assert not isinstance(answer, Refusal), answer
        for one in answer:
            case = after(case, one)
    return case


def refused(case: Case, deed: Deed) -> str:
    answer = decide(case, deed)
    assert isinstance(answer, Refusal)
    return answer.sentence


def closing(outcome: Outcome = Outcome.IN_SCHOOL, body: str = "") -> deeds.ClosedWith:
    return deeds.ClosedWith(Decision(outcome, "a decision", "a reason", body))


@given(DEEDS)
def test_a_deed_is_the_same_after_it_was_written_down(deed: Deed) -> None:
    assert untold(kind_of(deed), told(deed)) == deed


class Life(RuleBasedStateMachine):
    """Alerts and deeds in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.case = new("nudes-and-coercion")
        self.record: list[Deed] = []
        self.acknowledged = False

    @rule(deed=DEEDS)
    def somebody_does(self, deed: Deed) -> None:
        before = self.case
        answer = decide(before, deed)
        if isinstance(answer, Refusal):
            assert answer.sentence.endswith((".", "?"))
            return
        assert answer[-1] == deed
        for one in answer:
            self.case = after(self.case, one)
            self.record.append(one)
        self.acknowledged = self.acknowledged or isinstance(deed, deeds.TakenOn)
        assert self.acknowledged
        if isinstance(deed, deeds.ClosedWith):
            assert before.waiting == 0
            said = deed.decision.outcome in {Outcome.REFERRED, Outcome.FALSE_ALARM}
            assert said or set(CRITERIA) <= before.answers.keys()
            if any(before.answers.get(key) for key in CRITERIA):
                assert self.case.referred or self.case.excused or deed.decision.outcome is Outcome.REFERRED

    @precondition(lambda self: self.case.state is CaseState.OPEN)
    @rule(severity=st.sampled_from(Severity))
    def another_alert_comes(self, severity: Severity) -> None:
        before = self.case
        self.case = arrived(before, severity, "suicide")
        assert self.case.waiting == before.waiting + 1
        assert self.case.severity >= max(before.severity, severity)
        assert isinstance(decide(self.case, closing()), Refusal)

    @invariant()
    def only_people_close_it(self) -> None:
        endings = [one for one in self.record if isinstance(one, deeds.ClosedWith | deeds.OpenedAgain)]
        if self.case.state is not CaseState.MERGED:
            assert (self.case.state is CaseState.CLOSED) == bool(endings and isinstance(endings[-1], deeds.ClosedWith))

    @invariant()
    def what_is_merged_is_worked_on_elsewhere(self) -> None:
        if self.case.state is CaseState.MERGED:
            assert isinstance(decide(self.case, deeds.Noted("more")), Refusal)

    @invariant()
    def the_record_says_what_was_answered_and_referred(self) -> None:
        again = replayed(replace(self.case, answers={}, referred=False, excused=False), self.record)
        assert again == self.case


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=40, deadline=timedelta(seconds=10))


@pytest.mark.clause("T2")
def test_what_nobody_took_on_nobody_closes_and_what_waits_is_not_closed_over() -> None:
    case = new()
    assert refused(case, closing()).startswith("Acknowledge it first")
    case = arrived(does(case, deeds.TakenOn()), Severity.CRITICAL, "suicide")
    assert (case.severity, case.waiting) == (Severity.CRITICAL, 1)
    assert refused(case, closing()) == "An alert in it still waits; acknowledge that first."
    case = does(case, deeds.TakenOn(), closing())
    assert case.state is CaseState.CLOSED
    assert refused(case, closing()) == "It is closed; open it again first."
    assert does(case, deeds.FedBack("the class teacher"), deeds.OpenedAgain("more came")).state is CaseState.OPEN


@pytest.mark.clause("J5")
@pytest.mark.parametrize("criterion", CRITERIA)
def test_each_of_the_five_criteria_asks_for_a_referral_or_a_written_reason(criterion: str) -> None:
    assert len(CRITERIA) == 5
    case = does(new("nudes-and-coercion"), deeds.TakenOn())
    assert refused(case, closing()).startswith("Answer this first: ")
    assert refused(case, deeds.NotReferred("why")) == (
        "No criterion for an immediate referral is met, so there is nothing to excuse."
    )
    case = does(case, *(deeds.Answered(key, key == criterion) for key in CRITERIA))
    assert refused(case, closing()).startswith("A criterion for an immediate referral is met")
    assert does(case, deeds.ReferredOn("police"), closing()).state is CaseState.CLOSED
    assert does(case, closing(Outcome.REFERRED, "police")).referred
    excused = does(case, deeds.NotReferred("The police have it already."))
    assert does(excused, closing()).state is CaseState.CLOSED
    other = next(key for key in CRITERIA if key != criterion)
    assert not does(excused, deeds.Answered(other, yes=True)).excused  # the reason was not about that one


def test_a_grade_of_somebodys_own_does_not_hide_a_worse_alert() -> None:
    case = does(new(severity=Severity.CRITICAL), deeds.TakenOn(), deeds.Regraded(Severity.MEDIUM, "a quotation"))
    assert case.severity is Severity.MEDIUM
    assert arrived(case, Severity.URGENT, "suicide").severity is Severity.URGENT
    assert refused(case, deeds.Regraded(Severity.MEDIUM, "again")) == "It is medium already."


def test_a_split_leaves_something_and_a_question_is_of_its_own_checklist() -> None:
    case = arrived(does(new(), deeds.TakenOn()), Severity.LOW, "bullying")
    assert does(case, deeds.SplitOff(("one",), "", "apart")).alerts == 1
    for chosen in ((), ("one", "two")):
        assert refused(case, deeds.SplitOff(chosen, "", "apart")).startswith("Choose some")
    assert refused(case, deeds.Answered("under_13", yes=True)) == "That question is in no checklist of this case."


APART = "They are not shown to the same people, so they stay apart: link them instead."


def standing(id_: int = 1, **changes: object) -> Standing:
    plain = Standing(bytes([id_]), b"p", b"a", SubjectKind.PUPIL, frozenset(), CaseState.OPEN, AT)
    return replace(plain, **changes)  # type: ignore[arg-type]  # the names are a test's own


def test_an_alert_joins_only_a_case_that_the_same_people_may_see() -> None:
    one, newer = standing(1), standing(2, opened_at=AT + timedelta(hours=1))
    found = [one, newer, standing(3, state=CaseState.CLOSED), standing(4, kept_from=frozenset({"dsl"}))]
    assert home_of(found, b"p", SubjectKind.PUPIL, frozenset()) == newer
    home = home_of(found, b"p", SubjectKind.PUPIL, frozenset({"dsl"}))
    assert home is not None
    assert home.id == bytes([4])
    for person, kind, kept_from in (
        (b"q", SubjectKind.PUPIL, frozenset[str]()),
        (b"p", SubjectKind.DSL, frozenset[str]()),
        (b"p", SubjectKind.PUPIL, frozenset({"deputy"})),
    ):
        assert home_of(found, person, kind, kept_from) is None


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (standing(2), ""),
        (standing(1), "That is the same case."),
        (standing(2, state=CaseState.CLOSED), "Both must be open to become one."),
        (standing(2, account=b"b"), "They are about different accounts: link them instead."),
        (
            standing(2, kind=SubjectKind.DSL),
            "They are not shown to the same people, so they stay apart: link them instead.",
        ),
        (
            standing(2, kept_from=frozenset({"dsl"})),
            "They are not shown to the same people, so they stay apart: link them instead.",
        ),
    ],
)
def test_which_cases_may_become_one(other: Standing, sentence: str) -> None:
    assert may_merge(standing(1), other) == sentence


@pytest.mark.clause("T13", "T14", "J2")
def test_the_schools_table_is_what_is_recommended() -> None:
    table = table_of({"response": national_school.SCHOOL["response"]})
    (row,) = recommended(table, SubjectKind.PUPIL, [("keyword", "nudes-and-coercion")], names_staff=False)
    assert row.incident == "sexting"
    assert set(row.actions) <= set(ACTIONS)
    (other,) = recommended(table, SubjectKind.STAFF, [("keyword", "extremism")], names_staff=False)
    assert other.actions == ("headteacher", "prevent-or-channel", "lado")
    named, *_ = recommended(table, SubjectKind.PUPIL, [("keyword", "suicide")], names_staff=True)
    assert named.incident == "complaint-about-staff"
    assert recommended(table, SubjectKind.PUPIL, [("keyword", "gambling")], names_staff=False) == ()
    assert [one.incident for one in recommended(table, SubjectKind.PUPIL, [("tamper", "")], names_staff=False)] == [
        "bypassing-filter"
    ]


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_category_has_a_checklist_and_rows_that_there_are(category: str) -> None:
    assert checklists_for([category], SubjectKind.PUPIL)[-1].name == "Before deciding"
    every = {role: {incident: ["dsl"] for incident in INCIDENTS} for role in ("pupil", "staff")}
    for subject in SubjectKind:
        found = recommended(every, subject, [("keyword", category)], names_staff=False)
        assert {one.incident for one in found} <= set(INCIDENTS)


WATCHED = deeds.ClosedWith(Decision(Outcome.WATCHED, "d", "r"))
FORMS: list[tuple[str, dict[str, str], Deed]] = [
    ("take_on", {}, deeds.TakenOn()),
    ("assign", {"to": "u"}, deeds.Assigned("u")),
    ("note", {"text": " seen "}, deeds.Noted("seen")),
    ("regrade", {"severity": "urgent", "reason": "r"}, deeds.Regraded(Severity.URGENT, "r")),
    ("answer", {"question": "adult", "answer": "yes"}, deeds.Answered("adult", yes=True)),
    ("act", {"action": "police", "text": "t"}, deeds.Acted("police", "t")),
    ("refer", {"body": "police", "reference": "CRN"}, deeds.ReferredOn("police", "CRN")),
    ("not_refer", {"reason": "r"}, deeds.NotReferred("r")),
    ("parents", {"told": "no", "text": "t"}, deeds.ParentsTold(told=False, text="t")),
    ("feed_back", {"to": "Ms A"}, deeds.FedBack("Ms A")),
    ("link", {"other": "x", "reason": "r"}, deeds.Linked("x", "r")),
    ("merge", {"other": "x", "reason": "r"}, deeds.MergedInto("x", "r")),
    ("split", {"reason": "r"}, deeds.SplitOff(("a",), "", "r")),
    (
        "close",
        {"outcome": "watched", "decision": "d", "reason": "r"},
        deeds.ClosedWith(Decision(Outcome.WATCHED, "d", "r")),
    ),
    ("reopen", {"reason": "r"}, deeds.OpenedAgain("r")),
]


@pytest.mark.parametrize(("do", "said", "deed"), FORMS, ids=[do for do, _said, _deed in FORMS])
def test_a_form_says_what_is_done_and_nothing_is_guessed(do: str, said: dict[str, str], deed: Deed) -> None:
    assert read_deed(do, said, ["a", "a"]) == deed
    for name in said:
        optional = name in {"reference", "text"} and do in {"act", "refer", "answer"}
        for wrong in ("x" * 2000, *(() if optional else ("", " "))):
            with pytest.raises(BadRequest):
                read_deed(do, {**said, name: wrong}, ["a"])


def test_what_is_no_deed_is_refused() -> None:
    assert {do for do, _said, _deed in FORMS} == {*READERS, "split"}
    with pytest.raises(BadRequest, match="must be one of"):
        read_deed("delete", {})
