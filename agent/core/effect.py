"""What the policy in force means here: for each user, until when. Pure; the service's side of agent/core/rules.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from agent.core.link import HelperPolicy
from agent.core.policy import AppliedPolicy
from agent.core.rules import tell_rules
from policy.bundle.exception import exception_tree
from policy.evaluate.audience import Audience, group_in
from policy.evaluate.effective import Effective, effective
from policy.evaluate.local_time import local_time, offsets_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What enrolment said of this device: its id, and the group of its users as somebody wrote it, or empty."""

    device: str
    group: str


def effective_for(applied: AppliedPolicy, enrolled: Enrolled, account: str, now: datetime) -> Effective:
    """What holds for the user of this account. `now`: trusted (agent/core/trusted_time.py), for what ends by itself."""
    audience = Audience(group=group_in(applied.policy, enrolled.group), account=account or None)
    exceptions = [exception_tree(one) for one in applied.exceptions]
    return effective(applied.policy, audience, now, exceptions, device=enrolled.device)


def helper_policy(applied: AppliedPolicy, holds: Effective) -> HelperPolicy:
    """What the helper of the user is told for whom this holds."""
    return HelperPolicy(tell_rules(holds, applied.policy), applied.lexicon, applied.in_force.version)


def next_change(applied: AppliedPolicy, now: datetime) -> datetime:
    """When what holds may change though the policy does not: an exception begins or ends, or a day does."""
    local = local_time(offsets_of(applied.policy), now)
    midnight = datetime.combine(local.date(), datetime.min.time()) + _DAY
    moments = [moment for one in applied.exceptions for moment in (one.since, one.until) if moment > now]
    return min([now.astimezone(UTC) + (midnight - local), *moments])
