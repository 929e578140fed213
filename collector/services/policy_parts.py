"""The services about policy, and the accounts they stand on, put together on one store."""

from __future__ import annotations

from dataclasses import dataclass

from collector.domain.clock import Clock
from collector.services.live import Live
from collector.services.policies import Policies
from collector.services.policy_exceptions import PolicyExceptions
from collector.services.policy_founding import PolicyFounding
from collector.services.policy_proposals import Proposals
from collector.services.policy_publishing import Publishing
from collector.services.policy_signing import PolicySigning
from collector.services.users import Users
from collector.store import Store


@dataclass(frozen=True, slots=True)
class PolicyParts:
    """All of them."""

    users: Users
    policies: Policies
    proposals: Proposals
    exceptions: PolicyExceptions
    signing: PolicySigning
    founding: PolicyFounding

    @classmethod
    def on(cls, store: Store, clock: Clock, live: Live, publishing: Publishing, school: str) -> PolicyParts:
        """`school`: its name."""
        founding = PolicyFounding(store, clock, publishing, school)
        users = Users(store, clock, founding.key_made, school=school)
        proposals = Proposals(store, clock, live, users, publishing)
        return cls(
            users=users,
            policies=Policies(store, clock, publishing),
            proposals=proposals,
            exceptions=PolicyExceptions(store, clock, live, users, publishing),
            signing=PolicySigning(store, clock, live, proposals, publishing),
            founding=founding,
        )
