"""A rule that was wrong is proposed to be muted: measured first, then written into the policy's text, then proposed as
any change that weakens protection is, so that somebody else must agree (decision 0018).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from collector.domain.alerts import AlertRow, AlertState
from collector.domain.clock import Clock
from collector.domain.deciding import Outcome
from collector.domain.limits import REASON_LENGTH
from collector.domain.mutings import LONGEST_DAYS, MEASURED, Measured, last_day, measured, sees_all, warnings, why_not
from collector.domain.people import PROPOSING, SubjectKind, Viewer
from collector.domain.policies import Proposal
from collector.domain.received import Json
from collector.domain.routing import Sight, sight_of
from collector.errors import BadRequest, NotFound, Refused
from collector.services.audit import record
from collector.services.policies import Policies
from collector.services.policy_known import critical_rules
from collector.services.policy_proposals import Proposals
from collector.store import Store
from policy.document.insert import inserted
from policy.document.tree import Tree, branch
from policy.evaluate.audience import PUPIL, chain, group_in, role_in
from policy.evaluate.audience import Audience as For

_LONGEST_BECAUSE = 500  # as the policy has it
_LOCAL = "local."


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom the rule would be muted. `name` is what a form calls it, `words` what people do; `path`: the layer of
    the policy; `why_not`: why it cannot be proposed from here, or nothing.
    """

    name: str
    words: str
    path: tuple[str, ...]
    found: Measured
    why_not: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MutingView:
    """What somebody is shown who thinks of muting the rule of an alert. `may_propose`: their role proposes changes."""

    row: AlertRow
    scopes: tuple[Scope, ...]
    may_propose: bool


class Mutings:
    """By the alert that was a false alarm: whoever may see it may measure what its rule raised."""

    def __init__(self, store: Store, clock: Clock, policies: Policies, proposals: Proposals) -> None:
        self._store = store
        self._clock = clock
        self._policies = policies
        self._proposals = proposals

    async def measure(self, viewer: Viewer, alert_id: str) -> MutingView:
        """What a muting of its rule would have silenced, of the alerts that this person may see. Raises NotFound,
        Refused, BadRequest where it was not closed as a false alarm, or no rule raised it.
        """
        sight, tree = _sight(viewer), (await self._policies.document()).tree
        critical = await asyncio.to_thread(critical_rules)
        id_, since = _parsed(alert_id), self._clock() - MEASURED
        async with self._store.read() as uow:
            row = await uow.alerts.show(sight, id_)
            if row is None:
                raise NotFound(_NOT_THERE)
            steps = await uow.decisions.of(id_)
            last = steps[-1].decision if steps else None
            if row.state is not AlertState.CLOSED or last is None or last.outcome is not Outcome.FALSE_ALARM:
                raise BadRequest("Close it as a false alarm first: a rule is muted for what it was wrong about.")
            if row.kind != "keyword" or not row.rule:
                raise BadRequest("No rule of the lexicon raised this, so there is none to mute.")
            grave = row.rule in critical or _critical_term(tree, row.rule)
            scopes = []
            device = (await uow.devices.find([row.device_id]))[row.device_id][0]
            group = group_in(tree, device.group)
            if group is not None and group in branch(tree, "groups"):
                enrolled = await uow.reporting.groups()
                within = [name for name in enrolled if group in chain(tree, group_in(tree, name))]
                past = measured(await uow.reporting.of_rule(row.rule, since, sight, within))
                no = "" if await uow.reporting.kinds_in(within) <= sight.kinds else _NOT_ALL
                words = f"Only the group {group}"
                scopes.append(_scope("group", words, ("groups", group, "rules"), past, no, grave=grave))
            role = role_in(tree, For(_role(device.subject_kind), group))
            past = measured(await uow.reporting.of_rule(row.rule, since, sight, None))
            no = "" if sees_all(role, sight.kinds) else _NOT_ALL
            words = "All pupils" if role == PUPIL else f"Everybody who is {role}"
            scopes.append(_scope("role", words, ("roles", role, "rules"), past, no, grave=grave))
        return MutingView(row, tuple(scopes), viewer.role in PROPOSING)

    async def propose(  # noqa: PLR0917 - who, proof of it, and the four things that a form says
        self, viewer: Viewer, password: str, alert_id: str, scope: str, days: int, reason: str
    ) -> Proposal:
        """Ask for the rule of this alert to be muted for so many days, measured anew. Raises as `measure`, and as
        Proposals.propose does.
        """
        reason = " ".join(reason.split())
        if not reason or len(reason) > _LONGEST_BECAUSE or not reason.isprintable():
            raise BadRequest(f"Say why the rule is wrong, in 1 to {_LONGEST_BECAUSE} characters, naming nobody.")
        until = last_day(days, self._clock().date())
        if until is None:
            raise BadRequest(f"A rule is muted for 1 to {LONGEST_DAYS} days.")
        view = await self.measure(viewer, alert_id)
        chosen = next((one for one in view.scopes if one.name == scope), None)
        if chosen is None:
            known = ", ".join(one.name for one in view.scopes)
            raise BadRequest(f"The people to mute it for must be one of: {known}.")
        if chosen.why_not:
            raise Refused(chosen.why_not)
        document = await self._policies.document()
        text = await asyncio.to_thread(_muted, document.text, chosen, view.row.rule, reason, until)
        told = f"{reason} {chosen.found.sentence}"
        if len(told) > REASON_LENGTH:
            raise BadRequest("Say why the rule is wrong in fewer words.")
        proposal = await self._proposals.propose(viewer, password, text, told)
        async with self._store.begin() as uow:
            detail: dict[str, Json] = {
                "proposal": proposal.id,
                "rule": view.row.rule,
                "silenced": chosen.found.silenced,
            }
            await record(uow, self._clock(), viewer.user_id, "alert.muting_proposed", view.row.id, detail=detail)
        return proposal


_NOT_THERE = "There is no such alert, or it is not yours to see."
_NOT_ALL = (
    "It would also silence alerts that you may not see, so what it costs cannot be measured here: whoever wants it all "
    "the same writes it into the policy."
)


def _scope(name: str, words: str, path: tuple[str, ...], found: Measured, no: str, *, grave: bool) -> Scope:
    return Scope(name, words, path, found, why_not(found, critical_rule=grave) or no, warnings(found))


def _muted(text: str, scope: Scope, rule: str, because: str, until: date) -> str:
    path = (*scope.path, "monitoring", "muted", rule)
    try:
        return inserted(text, path, {"because": because, "until": until.isoformat()})
    except ValueError as error:
        raise BadRequest(
            f"The rule {rule} cannot be muted by a click, because {str(error).rstrip('.')}; change the policy itself."
        ) from error


def _critical_term(tree: Tree, rule: str) -> bool:
    """Whether this is a term of the school's own that anybody grades critical, in any layer."""
    if not rule.startswith(_LOCAL):
        return False
    name = rule.removeprefix(_LOCAL)
    layers = [branch(tree, "trust"), branch(tree, "rules")]
    layers += [branch(tree, kind, one, "rules") for kind in ("roles", "groups", "people") for one in branch(tree, kind)]
    return any(branch(one, "monitoring", "terms", name).get("severity") == "critical" for one in layers)


def _role(subject: SubjectKind) -> str:
    return PUPIL if subject is SubjectKind.PUPIL else "staff"


def _sight(viewer: Viewer) -> Sight:
    sight = sight_of(viewer)
    if not sight.kinds:
        raise Refused("Your role does not see alerts.")
    return sight


def _parsed(alert_id: str) -> UUID:
    try:
        return UUID(alert_id)
    except ValueError:
        raise NotFound(_NOT_THERE) from None
