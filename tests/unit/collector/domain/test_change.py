"""Nobody weakens protection alone, whatever they do and in whatever order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from collector.domain.change import Act, Actor, Matter, Refusal, decide, may_propose
from collector.domain.people import Role
from collector.domain.policies import OPEN, ProposalState

IT = Actor("it", Role.IT, Role.IT)
HEAD = Actor("head", Role.HEADTEACHER, Role.HEADTEACHER)
LEADER = Actor("leader", Role.LEADER, Role.LEADER)
WEAKENING = Matter("it", ProposalState.PROPOSED, None, needs_two=True, fits=True)
AGREED = replace(WEAKENING, state=ProposalState.AGREED, approved_by="head")
STRENGTHENING = replace(WEAKENING, needs_two=False)


def sentence(outcome: object) -> str:
    assert isinstance(outcome, Refusal)
    return outcome.sentence


def test_a_weakening_is_published_by_two_people() -> None:
    assert "other than its proposer" in sentence(decide(WEAKENING, IT, Act.PUBLISH))
    assert decide(WEAKENING, HEAD, Act.APPROVE) is ProposalState.AGREED
    assert decide(AGREED, IT, Act.PUBLISH) is ProposalState.PUBLISHED
    assert decide(AGREED, HEAD, Act.PUBLISH) is ProposalState.PUBLISHED
    assert "proposed this or agreed" in sentence(decide(AGREED, LEADER, Act.PUBLISH))


def test_what_strengthens_goes_at_once_by_its_proposer() -> None:
    assert decide(STRENGTHENING, IT, Act.PUBLISH) is ProposalState.PUBLISHED
    assert "proposed this" in sentence(decide(STRENGTHENING, HEAD, Act.PUBLISH))


def test_nobody_approves_or_refuses_their_own() -> None:
    own = replace(WEAKENING, proposed_by="head")
    assert "their own" in sentence(decide(own, HEAD, Act.APPROVE))
    assert "withdraw" in sentence(decide(own, HEAD, Act.REFUSE))
    assert decide(own, HEAD, Act.WITHDRAW) is ProposalState.WITHDRAWN
    assert "Only whoever" in sentence(decide(own, LEADER, Act.WITHDRAW))


def test_a_role_or_a_key_changed_in_the_database_decides_nothing() -> None:
    promoted = replace(IT, user_id="other", role=Role.HEADTEACHER)  # devices still know them as IT
    new_key = replace(HEAD, trusted=None)
    demoted = replace(HEAD, role=Role.GOVERNOR)
    for actor, act in product((promoted, new_key, demoted), (Act.APPROVE, Act.REFUSE)):
        assert sentence(decide(WEAKENING, actor, act))
    assert "approval key" in sentence(may_propose(new_key, founding=False))
    assert may_propose(new_key, founding=True) is None
    assert "role" in sentence(may_propose(Actor("t", Role.TEACHER, None), founding=True))
    assert "approval key" in sentence(decide(AGREED, new_key, Act.PUBLISH))


@pytest.mark.parametrize("state", sorted(set(ProposalState) - OPEN))
@pytest.mark.parametrize("act", Act)
def test_what_is_over_stays_over(state: ProposalState, act: Act) -> None:
    over = replace(WEAKENING, state=state, approved_by="head")
    assert all(sentence(decide(over, actor, act)) for actor in (IT, HEAD, LEADER))


def test_a_proposal_is_for_the_policy_it_was_written_against() -> None:
    stale = replace(AGREED, fits=False)
    assert "propose it again" in sentence(decide(stale, IT, Act.PUBLISH))
    assert "propose it again" in sentence(decide(replace(WEAKENING, fits=False), HEAD, Act.APPROVE))
    assert decide(stale, IT, Act.WITHDRAW) is ProposalState.WITHDRAWN


def test_an_agreement_is_asked_for_once() -> None:
    assert "agreed already" in sentence(decide(AGREED, LEADER, Act.APPROVE))
    assert (
        decide(AGREED, LEADER, Act.REFUSE) is ProposalState.REFUSED
    )  # a second thought is heard until it is published


@dataclass
class Kept:
    """A proposal as the collector keeps it."""

    matter: Matter
    by: set[str]  # all who did anything to it


class Workflow(RuleBasedStateMachine):
    """Everything that two and more people may do to proposals, in any order."""

    proposals: Bundle[Kept] = Bundle("proposals")
    people = st.sampled_from(
        [
            IT,
            HEAD,
            LEADER,
            Actor("dsl", Role.DSL, Role.DSL),
            Actor("new", Role.LEADER, None),
            Actor("t", Role.TEACHER, None),
        ]
    )

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Kept] = []

    def who(self, actor: Actor) -> Actor:
        return actor

    @rule(target=proposals, actor=people, weakens=st.booleans())
    def propose(self, actor: Actor, weakens: bool) -> Kept:
        actor = self.who(actor)
        refused = may_propose(actor, founding=False)
        state = ProposalState.PROPOSED if refused is None else ProposalState.WITHDRAWN
        one = Kept(Matter(actor.user_id, state, None, needs_two=weakens, fits=True), {actor.user_id})
        self.kept.append(one)
        return one

    @rule(one=proposals, actor=people, act=st.sampled_from(Act))
    def act(self, one: Kept, actor: Actor, act: Act) -> None:
        actor = self.who(actor)
        outcome = decide(one.matter, actor, act)
        if isinstance(outcome, Refusal):
            return
        one.by.add(actor.user_id)
        approved_by = actor.user_id if act is Act.APPROVE else one.matter.approved_by
        one.matter = replace(one.matter, state=outcome, approved_by=approved_by)
        if outcome is ProposalState.PUBLISHED:
            for other in self.kept:
                other.matter = replace(other.matter, fits=False)

    @invariant()
    def no_weakening_by_one(self) -> None:
        seniors = {HEAD.user_id, LEADER.user_id}
        for one in self.kept:
            if one.matter.needs_two and one.matter.state is ProposalState.PUBLISHED:
                assert len(one.by) > 1
                assert one.matter.approved_by in seniors - {one.matter.proposed_by}


class Alone(Workflow):
    """The same, but whoever it is, it is always the same person, in whatever role."""

    @rule(actor=Workflow.people)
    def become(self, actor: Actor) -> None:
        if not self.kept:
            self.one = actor

    def who(self, actor: Actor) -> Actor:
        self.one = getattr(self, "one", actor)
        return self.one

    @invariant()
    def nothing_weaker(self) -> None:
        assert not any(one.matter.needs_two and one.matter.state is ProposalState.PUBLISHED for one in self.kept)


Workflow.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
Alone.TestCase.settings = settings(max_examples=150, stateful_step_count=30)


@pytest.mark.clause("T7")
class TestWorkflow(Workflow.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes it of a class it does not type
    pass


@pytest.mark.clause("T7")
class TestAlone(Alone.TestCase):  # type: ignore[misc, valid-type]  # likewise
    pass
