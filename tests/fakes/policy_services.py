"""The collector's policy services as the console sees them, in memory: one version in force, nothing proposed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from collector.domain.change import Act, Actor, Matter, Refusal, decide, may_propose
from collector.domain.clock import Clock
from collector.domain.people import GRANTING, PROPOSING, Role, Viewer
from collector.domain.policies import (
    DeviceState,
    Document,
    ExceptionState,
    Phase,
    PolicyException,
    Proposal,
    ProposalKind,
    ProposalState,
    Version,
    Weakened,
)
from collector.domain.rollout import AT_ONCE, Plan
from collector.errors import BadRequest, NotFound, Refused, SignInRefused
from collector.services.policies import Policies, TrustReport, TrustRow
from collector.services.policy_exceptions import PolicyExceptions
from collector.services.policy_proposals import Proposals, Review
from policy import presets
from policy.change.diff import diff
from policy.change.weaken import weaken
from policy.document.parse import parse
from policy.document.tree import Tree


def salted(text: str) -> Tree:
    """What somebody wrote, with the salt that a document gets."""
    return {"salt": "0f" * 16, **parse(text)}


class FakePolicies(Policies):
    """Versions in a list, newest last."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.made: list[tuple[Version, Document]] = []
        self.states: list[DeviceState] = []
        self.founding = False
        self.publish(presets.text("plain"), "cli", "The collector's first policy.", agreed=False)
        self.states = [DeviceState("d" * 64, 1, self.made[0][0].hash, Phase.APPLIED, "", clock())]

    def publish(self, text: str, by: str, reason: str, *, agreed: bool) -> Version:
        hash_ = hashlib.sha256(text.encode()).hexdigest()
        document = Document(hash_, text, salted(text), self.clock())
        version = Version(len(self.made) + 1, hash_, hash_, b"", agreed, self.clock(), by, reason)
        self.made.append((version, document))
        return version

    async def networks(self) -> tuple[str, ...]:
        return ("192.0.2.0/24",)

    async def current(self) -> Version | None:
        return self.made[-1][0]

    async def versions(self) -> list[Version]:
        return [version for version, _ in reversed(self.made)]

    async def version(self, number: int) -> Version:
        return self._made(number)[0]

    async def document(self, version: int | None = None) -> Document:
        return self.made[-1][1] if version is None else self._made(version)[1]

    def _made(self, number: int) -> tuple[Version, Document]:
        if not 1 <= number <= len(self.made):
            raise NotFound(f"There is no version {number}.")
        return self.made[number - 1]

    async def devices(self) -> list[DeviceState]:
        return self.states

    async def trust(self) -> TrustReport:
        people = (
            TrustRow("user-it", "it", "Person IT", Role.IT, True, ""),
            TrustRow("user-leader", "leader", "Person LEADER", Role.LEADER, False, "They have not set a password."),
            TrustRow("user-teacher", "teacher", "Person TEACHER", Role.TEACHER, True, ""),
        )
        return TrustReport(people, self.founding, "Let another senior leader be trusted.")


class FakeProposals(Proposals):
    """By the real rules of a proposal's life; everybody's key is trusted."""

    def __init__(self, clock: Clock, policies: FakePolicies, password: str) -> None:
        self.clock, self.policies, self.password = clock, policies, password
        self.made: dict[str, tuple[Proposal, Document]] = {}
        self.plans: list[Plan] = []

    async def propose(self, viewer: Viewer, password: str, text: str, reason: str) -> Proposal:
        return self._new(viewer, password, text, reason, ProposalKind.CHANGE)

    async def rollback(
        self,
        viewer: Viewer,
        password: str,
        version: int,
        reason: str,
        *,
        above: int = 0,  # noqa: ARG002 - the service's
    ) -> Proposal:
        document = await self.policies.document(version)
        return self._new(viewer, password, document.text, reason, ProposalKind.ROLLBACK)

    async def propose_trust(self, viewer: Viewer, password: str, reason: str) -> Proposal:
        return self._new(viewer, password, self.policies.made[-1][1].text, reason, ProposalKind.TRUST)

    def _new(self, viewer: Viewer, password: str, text: str, reason: str, kind: ProposalKind) -> Proposal:
        refused = may_propose(self._actor(viewer), founding=False)
        self._check(password, reason)
        if refused is not None:
            raise Refused(refused.sentence)
        before, tree = self.policies.made[-1][1].tree, salted(text)
        weakenings = tuple(Weakened(one.audience, one.key, one.sentence) for one in weaken(before, tree))
        id_ = f"{len(self.made):016x}"
        hash_ = hashlib.sha256(text.encode()).hexdigest()
        proposal = Proposal(
            id=id_,
            kind=kind,
            document_hash=hash_,
            base_version=len(self.policies.made),
            proposed_by=viewer.user_id,
            proposed_at=self.clock(),
            reason=reason,
            differences=tuple(one.sentence for one in diff(before, tree)),
            weakenings=weakenings,
            device={},
            trust={},
            artefacts=(),
            state=ProposalState.PROPOSED,
            agreements=(),
        )
        self.made[id_] = (proposal, Document(hash_, text, tree, self.clock()))
        return proposal

    def _check(self, password: str, reason: str) -> None:
        if password != self.password:
            raise SignInRefused("The password is wrong.")
        if not reason.strip():
            raise BadRequest("Say why.")

    def _actor(self, viewer: Viewer) -> Actor:
        return Actor(viewer.user_id, viewer.role, viewer.role)

    async def list(self, *, only_open: bool = False) -> list[Proposal]:
        states = {ProposalState.PROPOSED, ProposalState.AGREED} if only_open else set(ProposalState)
        return [one for one, _ in self.made.values() if one.state in states]

    async def review(self, id_: str, viewer: Viewer | None = None) -> Review:
        if id_ not in self.made:
            raise NotFound("There is no such proposal.")
        one, document = self.made[id_]
        outcomes = {act: self._decide(one, viewer, act) for act in Act} if viewer else {}
        refusals = {act: found.sentence for act, found in outcomes.items() if isinstance(found, Refusal)}
        names = {f"user-{role}": f"Person {role.upper()}" for role in Role}
        return Review(one, document, names, frozenset(outcomes) - frozenset(refusals), refusals)

    def _decide(self, one: Proposal, viewer: Viewer, act: Act) -> ProposalState | Refusal:
        approved = one.decided_by if one.state is ProposalState.AGREED else None
        matter = Matter(one.proposed_by, one.state, approved, bool(one.weakenings), True)
        return decide(matter, self._actor(viewer), act)

    def _act(self, viewer: Viewer, id_: str, act: Act, reason: str) -> Proposal:
        if id_ not in self.made:
            raise NotFound("There is no such proposal.")
        one, document = self.made[id_]
        state = self._decide(one, viewer, act)
        if isinstance(state, Refusal):
            raise Refused(state.sentence)
        decided = replace(one, state=state, decided_by=viewer.user_id, decided_at=self.clock(), decision_reason=reason)
        self.made[id_] = (decided, document)
        return decided

    async def approve(self, viewer: Viewer, password: str, id_: str, reason: str) -> Proposal:
        self._check(password, reason)
        return self._act(viewer, id_, Act.APPROVE, reason)

    async def refuse(self, viewer: Viewer, id_: str, reason: str) -> Proposal:
        return self._act(viewer, id_, Act.REFUSE, reason)

    async def withdraw(self, viewer: Viewer, id_: str, reason: str) -> Proposal:
        return self._act(viewer, id_, Act.WITHDRAW, reason)

    async def publish(self, viewer: Viewer, id_: str, plan: Plan = AT_ONCE) -> Version:
        self.plans.append(plan)
        one, document = self.made[id_]
        state = self._decide(one, viewer, Act.PUBLISH)
        if isinstance(state, Refusal):
            raise Refused(state.sentence)
        self.made[id_] = (replace(one, state=state, version=len(self.policies.made) + 1), document)
        return self.policies.publish(document.text, viewer.user_id, one.reason, agreed=bool(one.weakenings))


class FakeExceptions(PolicyExceptions):
    """By the same rules of who may."""

    def __init__(self, clock: Clock, password: str) -> None:
        self.clock, self.password = clock, password
        self.made: dict[str, PolicyException] = {}

    async def ask(
        self, viewer: Viewer, password: str, whom: Mapping[str, str], rules: Tree, *, why: str, until: datetime
    ) -> PolicyException:
        if password != self.password:
            raise SignInRefused("The password is wrong.")
        if until - self.clock() > timedelta(days=30):
            raise BadRequest("The policy lets an exception last for 30 days at most.")
        id_, now = f"{len(self.made):016x}", self.clock()
        self.made[id_] = PolicyException(
            id_, viewer.user_id, now, dict(whom), rules, why, now, until, ExceptionState.ASKED
        )
        return self.made[id_]

    async def list(self, viewer: Viewer | None = None) -> list[PolicyException]:
        own = viewer is not None and viewer.role not in GRANTING | PROPOSING
        every = list(self.made.values())
        return [one for one in every if not own or (viewer is not None and one.asked_by == viewer.user_id)]

    async def grant(self, viewer: Viewer, password: str, id_: str, reason: str) -> PolicyException:
        if password != self.password:
            raise SignInRefused("The password is wrong.")
        return self._decide(viewer, id_, ExceptionState.GRANTED, reason)

    async def refuse(self, viewer: Viewer, id_: str, reason: str) -> PolicyException:
        return self._decide(viewer, id_, ExceptionState.REFUSED, reason)

    def _decide(self, viewer: Viewer, id_: str, state: ExceptionState, reason: str) -> PolicyException:
        if id_ not in self.made:
            raise NotFound("There is no such exception.")
        if self.made[id_].asked_by == viewer.user_id:
            raise Refused("Nobody decides about what they asked for themselves.")
        self.made[id_] = replace(
            self.made[id_], state=state, decided_by=viewer.user_id, decided_at=self.clock(), decision_reason=reason
        )
        return self.made[id_]

    async def end(self, viewer: Viewer, id_: str, reason: str) -> PolicyException:
        if id_ not in self.made:
            raise NotFound("There is no such exception.")
        self.made[id_] = replace(
            self.made[id_],
            state=ExceptionState.ENDED,
            ended_by=viewer.user_id,
            ended_at=self.clock(),
            end_reason=reason,
        )
        return self.made[id_]
