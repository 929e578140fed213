"""What a service is given: its place, its link to the collector, and how its larger parts are made."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from agent.core.access import AccessAnswer
from agent.core.event import Payload, Tamper
from agent.core.filter_probe import FilterTest
from agent.core.location import Beacon
from agent.core.policy_state import PolicyState
from agent.core.standing import Standing
from agent.ports import FetchArtefact
from agent.runtime.device import Keep as KeepEvent
from agent.runtime.device import Surveys
from agent.runtime.exec_gate import ExecGate
from agent.runtime.media import Media
from agent.runtime.network import Networks
from agent.runtime.policy import Keeper
from agent.runtime.programs import Programs
from agent.runtime.status_file import Json
from agent.wire.uplink import Vitals
from policy.evaluate.effective import Effective
from policy.evaluate.views import RequiredApp
from policy.severity import Lane, Severity


class CollectorLink(Protocol):
    """The uplink, as the service sees it."""

    standing: Standing

    @property
    def fetch(self) -> FetchArtefact:
        """How what a policy names is fetched."""

    def report(self, state: PolicyState) -> None:
        """Tell the collector how a policy fares."""

    def on_check(self, challenged: Callable[[bytes], None]) -> None:
        """Who hears that the collector asks for a proof."""

    def on_answer(self, answered: Callable[[AccessAnswer], None]) -> None:
        """Who hears what was decided about what was asked for here."""

    async def run(self) -> None:
        """Keep in touch until cancelled."""

    def wake(self, lane: Lane) -> None:
        """The lane grew."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the service's shared things are, and what it says of itself that never changes while it runs."""

    socket: Path
    status: Path
    socket_mode: int
    facts: dict[str, Json]  # school, group, notice, version …
    sums: Path  # what was counted, where a reboot leaves it


Tell = Callable[[Tamper, Severity], None]

MakeKeeper = Callable[[Tell], Keeper]
"""From how it tells of damage to the keeper of policy."""

MakePrograms = Callable[
    [Callable[[str], Effective], Callable[[], frozenset[int]], Callable[[Payload, Severity, str], None]], Programs
]
"""From what holds for an account, the helpers' pids, and how events are told, to app control."""

MakeGate = Callable[[Callable[[str], Effective], Callable[[Payload, Severity, str], None]], ExecGate]
"""From what holds for an account, and how events are told, to the keeper of the gate."""

MakeMedia = Callable[[Callable[[str], Effective], Callable[[Payload, Severity, str], None]], Media]
"""From what holds for an account, and how events are told, to the control of sticks, cards and disks."""

MakeSurveys = Callable[[Callable[[], tuple[RequiredApp, ...]], Callable[[], Collection[str]], KeepEvent], Surveys]
"""From what the policy requires, who is signed in, and how events are committed, to the surveys of the device."""

MakeNetworks = Callable[
    [Callable[[], tuple[Beacon, ...]], Callable[[], tuple[FilterTest, ...]], Callable[[], bool], KeepEvent], Networks
]
"""From the beacons and filter tests of the policy in force, whether the collector is heard, and how events are
committed, to the looks at how the network is set.
"""

MakeUplink = Callable[[Callable[[], Vitals], Callable[[Lane], None], Keeper], CollectorLink]
"""From "what is true of this device now", "one event was refused" and whom policies are offered to, to the uplink."""
