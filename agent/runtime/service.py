"""The service, composed of its actors. It owns identity, spool and uplink; it never sees typing.

The actors: `spool` (commits), `link` (helpers connect), `helpers` (starts them), `uplink` (the collector), `policy`
(takes what is offered), `governor` (tells helpers what it says), `programs` (app control), `gate` (keeps the gate
before programs), `device` (how it stands and what is installed), `network` (how its network is set), `time` (marks
it), `status` (says how things are), `times` (notices that it did not run). Whatever the uplink does, matches are taken
and kept, and the policy in force holds: being offline changes nothing here (J23).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

import structlog

from agent.core import restarts, tally
from agent.core.access import AccessAnswer
from agent.core.effect import Enrolled
from agent.core.event import (
    AccessRequest,
    AppBlocked,
    Check,
    Event,
    Gap,
    GapCause,
    Liveness,
    Payload,
    SensorState,
    Tamper,
)
from agent.core.filter_probe import FilterTest, filter_tests
from agent.core.gaps import TimeGaps, Times
from agent.core.link import HelperSettings
from agent.core.location import Beacon, beacons_of
from agent.core.network import for_everybody
from agent.core.policy_state import PolicyState
from agent.core.policy_status import policy_facts
from agent.core.silence import Silences
from agent.core.standing import Contact, Standing
from agent.core.status import helper_states, judge, spool_states
from agent.errors import SpoolError
from agent.ports import Clock, FetchArtefact, Offload, Random, Sessions, Spool, SpoolDepth
from agent.runtime.asking import Asking
from agent.runtime.committer import Committer
from agent.runtime.counting import keep_sums, kept_sums
from agent.runtime.device import Keep as KeepEvent
from agent.runtime.device import Surveys
from agent.runtime.exec_gate import ExecGate
from agent.runtime.governor import Governor
from agent.runtime.helpers import HelperKeeper
from agent.runtime.link import Peer
from agent.runtime.link_server import Admit, Helper, LinkServer
from agent.runtime.network import Networks
from agent.runtime.offload import aside
from agent.runtime.pace import until_set
from agent.runtime.policy import Keeper
from agent.runtime.programs import Programs
from agent.runtime.proving import Proving, Sign
from agent.runtime.status_file import Json, is_running, read_status, write_status
from agent.runtime.supervisor import Supervisor
from agent.runtime.trusted_clock import TrustedClock
from agent.wire.uplink import Vitals
from policy.evaluate.effective import Effective
from policy.evaluate.views import RequiredApp
from policy.severity import Lane, Severity

_STATUS_SECONDS = 1.0
_LOOK_SECONDS = 1.0
_SILENT = "A session helper is connected and says nothing: it was stopped, or this device is very busy."
_STRANGER = "A program that is no session helper of this service tried to connect as one, and was not believed."
_HELPERLESS_SECONDS = 20.0  # a helper takes a moment to start, and to start again
_STRANGERS_SECONDS = 600.0  # who knocks without end is told of once in so long
_UNNOTICED = 15.0  # seconds without a service that need no gap: a restart

_log = structlog.get_logger("heed.service")


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


class Service:
    """Everything of the service. Made within the loop that runs it."""

    def __init__(
        self,
        place: Place,
        spool: Spool,
        offload: Offload,
        clock: Clock,
        *,
        random: Random,
        sessions: Sessions,
        admit: Admit,
        make_keeper: MakeKeeper,
        make_uplink: MakeUplink,
        make_programs: MakePrograms,
        make_gate: MakeGate,
        make_surveys: MakeSurveys,
        make_networks: MakeNetworks,
        time: TrustedClock,
        enrolled: Enrolled,
        demo: bool,
        damage: Callable[[], str],
        sign: Sign,
        is_helper: Callable[[Peer], bool] = lambda _peer: True,
    ) -> None:
        """`damage`: what the spool found broken; `sign`: with the device's key; `admit`: who may connect to the link;
        `time`: for what ends by itself; `is_helper`: which peers on the link are helpers.
        """
        self._place = place
        self._clock = clock
        self._spool = spool
        self._offload = offload
        self._damage = damage
        self._changed = asyncio.Event()  # the status is no longer so
        self._time = time
        self._committer = Committer(spool, offload, clock, random, committed=self._wake, demo=demo)
        self._keeper_of_policy = make_keeper(self._committer.tell)
        self._uplink = make_uplink(self.vitals, self._refused, self._keeper_of_policy)
        self._keeper_of_policy.reach(self._uplink.fetch, self._uplink.report)
        self._governor = Governor(enrolled, clock, time.now, changed=self._governed)
        self._asking = Asking(clock)
        self._link = LinkServer(
            place.socket,
            admit=admit,
            commit=self._take,
            settings=HelperSettings(demo=demo),
            policy_for=self._governor.policy_for,
            mode=place.socket_mode,
            changed=self._changed.set,
            checks=lambda: self._proving.open_challenges(),  # noqa: PLW0108 - proving is made below
            answers=self._asking.answers,
            is_helper=is_helper,
            posing=self._posed,
        )
        self._uplink.on_answer(self._answered)
        self._silences: Silences[Helper] = Silences()
        self._attended_at = clock.monotonic()
        self._strangers: dict[str, float] = {}  # by account, when one was last told of
        self._proving = Proving(
            enrolled.device,
            sign,
            clock,
            aside,
            policy=lambda: self._keeper_of_policy.in_force().hash,
            ask=self._link.ask_check,
            signed_in=lambda: len(sessions.current()),
            tell=self._committer.tell,
        )
        self._uplink.on_check(self._proving.challenged)
        self._programs = make_programs(
            self._governor.effective_for,
            lambda: frozenset(helper.pid for helper in self._link.helpers if helper.pid),
            self._tell_program,
        )
        self._gate = make_gate(self._governor.effective_for, self._tell_program)
        self._surveys = make_surveys(
            lambda: self._governor.effective_for("").control().required_apps,
            lambda: {helper.account for helper in self._link.helpers},
            self._committer.keep,
        )
        self._networks = make_networks(
            lambda: beacons_of(self._governor.applied.policy),
            lambda: filter_tests(self._governor.effective_for("").value("checks", "filter_tests")),
            lambda: self._uplink.standing.contact is Contact.CONNECTED,
            self._committer.keep,
        )
        self._before = read_status(place.status) or {}
        self._keeper = HelperKeeper(
            sessions,
            aside,
            clock,
            random,
            connected=lambda: {helper.session for helper in self._link.helpers},
            earlier=self._earlier_helper,
            tell=lambda gap: self._committer.tell(gap, Severity.HIGH),
            ended=self._restarted,
        )
        pids = self._before.get("helper_pids")
        counted = {one for one in pids if isinstance(one, int)} if isinstance(pids, list) else set()
        sums = tally.latest(tally.read(self._before.get("tally")), kept_sums(place.sums))
        self._tally: tally.Tally[int] = tally.Tally(sums, counted)
        self._restarts = restarts.read(self._before.get("restarts"))
        self._supervisor = Supervisor(clock, random)
        self._keeper_of_policy.listen(self._governor.apply)
        self._governor.go_on_from(self._before.get("policy"))

    async def run(self) -> None:
        """Run until `stop`, or until a part that nothing works without is lost. Raises what that part raised."""
        self._supervisor.add("spool", self._committer.run, vital=True)
        self._supervisor.add("link", self._link.run, vital=True)
        self._supervisor.add("helpers", self._keeper.run)
        self._supervisor.add("uplink", self._uplink.run)
        self._supervisor.add("policy", self._keeper_of_policy.run)
        self._supervisor.add("governor", self._governor.run)
        self._supervisor.add("check", self._proving.run)
        self._supervisor.add("programs", self._programs.run)
        self._supervisor.add("gate", self._gate.run)
        self._supervisor.add("device", self._surveys.run)
        self._supervisor.add("network", self._networks.run)
        self._supervisor.add("time", self._time.run)
        self._supervisor.add("status", self._tell_status)
        self._supervisor.add("sums", partial(keep_sums, self._place.sums, lambda: self._tally.sums, self._clock, aside))
        self._supervisor.add("times", self._watch_times)
        self._tell_absence()
        await self._supervisor.run()

    def stop(self) -> None:
        """Ask for an orderly end."""
        self._supervisor.stop()

    def vitals(self) -> Vitals:
        """What the heartbeat says. Where events cannot be kept no event can say so: the heartbeat does."""
        vitals = self._senses()
        lacking = self._clock.monotonic() - self._attended_at >= _HELPERLESS_SECONDS
        told = (*spool_states(self._committer.trouble), *helper_states(lacking=lacking))
        sums = self._tally.sums
        return replace(
            vitals,
            sensors=(*told, *vitals.sensors),
            hook_events=sums.hook_events,
            os_inputs=sums.os_inputs,
            unproven=sums.unproven,
        )

    def _senses(self) -> Vitals:
        """Of each sensor the best word that any helper has for it."""
        heard = self._link.helpers - self._silences.silent
        pulses = [helper.pulse for helper in heard if helper.pulse is not None]
        best: dict[str, SensorState] = {}
        for pulse in pulses:
            for state in pulse.sensors:
                if state.sensor not in best or state.liveness < best[state.sensor].liveness:
                    best[state.sensor] = state
        for own in (self._programs.state, self._gate.state):
            if own is not None:
                best[own.sensor] = own
        return Vitals(
            sensors=tuple(best.values()),
            hook_events=sum(pulse.hook_events for pulse in pulses),
            os_inputs=sum(pulse.os_inputs for pulse in pulses),
            helpers=len(pulses),
            restarts=len(restarts.lately(self._restarts, self._clock.now())),
        )

    def _wake(self, lane: Lane) -> None:
        self._uplink.wake(lane)

    def _tell_program(self, payload: Payload, severity: Severity, account: str) -> None:
        self._committer.tell(payload, severity, account)
        if isinstance(payload, AppBlocked) and payload.enforced:
            self._link.tell_closed(account, payload.name)

    def _governed(self) -> None:
        """What the policy says for somebody may be another thing now."""
        self._link.tell_policy()
        self._changed.set()

    async def _take(self, event: Event) -> None:
        """A helper's event. The urgent lane and a check's canary go the same way; the check is then answered. Raises
        AskedTooOften.
        """
        began = self._clock.monotonic()
        if isinstance(event.payload, AccessRequest):
            event = self._asking.take(event, event.payload)
        await self._committer.commit(event)
        if isinstance(event.payload, Check):
            await self._proving.crossed(event, self._clock.monotonic() - began)

    def _answered(self, answer: AccessAnswer) -> None:
        if self._asking.answered(answer):
            self._link.tell_answer(answer)

    async def commit(self, event: Event) -> None:
        """An event of the service's own side; returns once it is in the spool."""
        await self._committer.commit(event)

    async def _tell_status(self) -> None:
        """Each second, and at once when a helper says something new of its sensors."""
        while True:
            self._changed.clear()
            if damage := self._damage():
                self._committer.tell(Tamper("spool_damaged", damage), Severity.HIGH)
            try:
                facts = self._status(await self._offload(self._spool.depth))
            except SpoolError:
                facts = self._status(None)
            await aside(lambda: write_status(self._place.status, facts))  # noqa: B023 - awaited at once
            await until_set(self._changed, self._clock, _STATUS_SECONDS)

    def _watch_silence(self) -> None:
        """A helper that its user stopped sees nothing; what it said before is no longer so."""
        before = self._silences.silent
        said = {helper: helper.pulse for helper in self._link.helpers}
        for helper in self._silences.see(said, self._clock.monotonic()):
            self._committer.tell(Tamper("helper_silent", _SILENT), Severity.HIGH, helper.account)
        if self._silences.silent != before:
            self._changed.set()

    def _watch_helpers(self) -> None:
        """Note that all is as it should be: a helper answers, or nobody is signed in."""
        if not self._keeper.is_somebody_in or self._senses().helpers:
            self._attended_at = self._clock.monotonic()

    def _count(self) -> None:
        """Add up what the helpers counted, also while nobody can be told of it."""
        heard = {one: one.pulse for one in self._link.helpers - self._silences.silent if one.pulse is not None}
        typing = any(one.sensor == "keyboard" and one.liveness is Liveness.WORKING for one in self._senses().sensors)
        sound = typing and not self._committer.trouble and self._keeper_of_policy.in_force().version > 0
        said = {helper.pid: (pulse.hook_events, pulse.os_inputs) for helper, pulse in heard.items()}
        self._tally.see(said, self._clock.monotonic(), sound=sound)

    def _posed(self, account: str) -> None:
        """Who plays the helper could say that all is well, and keep the real one from being started."""
        now = self._clock.monotonic()
        if now - self._strangers.get(account, float("-inf")) >= _STRANGERS_SECONDS:
            self._strangers[account] = now
            self._committer.tell(Tamper("helper_stranger", _STRANGER), Severity.HIGH, account)

    async def _watch_times(self) -> None:
        """A service that did not run says so; sleep and set clocks are the helpers' to tell, who watch the user."""
        times = TimeGaps(self._times(), _LOOK_SECONDS, "service")
        while True:
            await self._clock.sleep(_LOOK_SECONDS)
            self._watch_silence()
            self._watch_helpers()
            self._count()
            for gap in times.see(self._times()):
                if gap.cause is GapCause.STOPPED:
                    self._committer.tell(gap, Severity.MEDIUM)

    def _times(self) -> Times:
        return Times(self._clock.now(), self._clock.monotonic(), self._clock.boottime())

    def _status(self, depth: SpoolDepth | None) -> dict[str, Json]:
        vitals = self._senses()
        unreadable = "" if depth else "What waits to be sent cannot be read now."
        trouble = self._committer.trouble or unreadable or self._keeper.trouble
        standing = self._uplink.standing
        answer = judge(vitals.sensors, vitals.helpers, trouble, standing)
        return {
            **self._place.facts,
            "at": self._clock.now().isoformat(),
            "monitored": answer.monitored,
            "reasons": [*([_SILENT] if self._silences.silent else []), *answer.reasons],
            "sensors": [
                {"sensor": state.sensor, "state": state.liveness.name.lower(), "reason": state.reason}
                for state in vitals.sensors
            ],
            "helpers": vitals.helpers,
            "helper_pids": [helper.pid for helper in self._link.helpers if helper.pulse is not None],
            "hook_events": vitals.hook_events,
            "collector": str(standing.contact),
            "collector_detail": standing.detail,
            "last_contact": standing.last_contact.isoformat() if standing.last_contact else None,
            "waiting_urgent": depth.urgent if depth else None,
            "waiting_routine": depth.routine if depth else None,
            "dropped": depth.dropped if depth else None,
            "trouble": trouble,
            "policy": self._policy_facts(),
            "posture": [
                {"check": one.check, "standing": one.standing.value, "detail": one.detail}
                for one in map(for_everybody, (*self._surveys.posture, *self._networks.posture))
            ],
            "tally": asdict(self._tally.sums),
            "restarts": [at.isoformat() for at in restarts.lately(self._restarts, self._clock.now())],
        }

    def _policy_facts(self) -> Json:
        """For the one user who is signed in; where there are several, what holds for whoever uses this device."""
        accounts = {helper.account for helper in self._link.helpers}
        holds = self._governor.effective_for(accounts.pop() if len(accounts) == 1 else "")
        governor = self._governor
        return policy_facts(governor.applied, holds, governor.since, self._clock.now())

    def _tell_absence(self) -> None:
        """The time since the last service said it was there is not proven."""
        try:
            last = datetime.fromisoformat(str(self._before.get("at")))
        except ValueError:
            return
        now = self._clock.now()
        if last.tzinfo is None:
            return
        if restarts.lately([last], now):
            self._restarted()  # a service that was here within the hour was started again
        if (now - last).total_seconds() > _UNNOTICED:
            gap = Gap(GapCause.STOPPED, "", last.astimezone(UTC), now, 0, "the service was not running")
            self._committer.tell(gap, Severity.MEDIUM)

    def _restarted(self) -> None:
        self._restarts = restarts.again(self._restarts, self._clock.now())

    def _earlier_helper(self) -> bool:
        """Whether a helper of the service before us still lives; it will connect by itself."""
        pids = self._before.get("helper_pids")
        alive = isinstance(pids, list) and any(is_running(pid, "session") for pid in pids)
        if not alive:
            self._before["helper_pids"] = []
        return alive

    def _refused(self, lane: Lane) -> None:
        now = self._clock.now()
        detail = f"the collector refused one event of the {lane} lane"
        self._committer.tell(Gap(GapCause.UNKNOWN, "", now, now, 1, detail), Severity.HIGH)
