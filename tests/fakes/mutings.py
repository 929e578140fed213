"""A rule that was wrong four times, in a group where nothing was true and among all pupils, where one was."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from collector.domain.alerts import AlertRow
from collector.domain.mutings import Measured, last_day, warnings, why_not
from collector.domain.people import PROPOSING, Viewer
from collector.domain.policies import Proposal
from collector.errors import BadRequest, Refused
from collector.services.mutings import Mutings, MutingView, Scope
from policy.document.insert import inserted
from tests.fakes.policy_services import FakePolicies, FakeProposals


class FakeMutings(Mutings):
    """By the alerts of the fake queue."""

    def __init__(
        self,
        show: Callable[[Viewer, str], Awaitable[AlertRow]],
        policies: FakePolicies,
        proposals: FakeProposals,
    ) -> None:
        self.show, self.policies, self.proposals = show, policies, proposals
        self.asked: list[tuple[str, str, int, str]] = []

    async def measure(self, viewer: Viewer, alert_id: str) -> MutingView:
        row = replace(await self.show(viewer, alert_id), rule="word.weapons")
        clean, mixed = Measured(5, 4, 0, 1, 0), Measured(12, 10, 1, 1, 0)
        scopes = (
            Scope("group", "Only the group 9b", ("groups", "9b", "rules"), clean, "", warnings(clean)),
            Scope(
                "role",
                "All pupils",
                ("roles", "pupil", "rules"),
                mixed,
                why_not(mixed, critical_rule=False),
                warnings(mixed),
            ),
        )
        return MutingView(row, scopes, viewer.role in PROPOSING)

    async def propose(  # noqa: PLR0917 - the service's signature
        self, viewer: Viewer, password: str, alert_id: str, scope: str, days: int, reason: str
    ) -> Proposal:
        view = await self.measure(viewer, alert_id)
        if last_day(days, view.row.raised_at.date()) is None:
            raise BadRequest("A rule is muted for 1 to 365 days.")
        if scope != "group":
            raise Refused("this rule is right at times")
        self.asked.append((alert_id, scope, days, reason))
        entry = {"because": reason, "until": "2027-02-25"}
        path = ("rules", "monitoring", "muted", view.row.rule)
        text = inserted((await self.policies.document()).text, path, entry)
        return await self.proposals.propose(viewer, password, text, reason)
