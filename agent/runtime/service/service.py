"""The service put together: its actors, and what passes between them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

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
    RemovableMedium,
    Tamper,
)
from agent.core.filter_probe import filter_tests
from agent.core.gaps import TimeGaps, Times
from agent.core.link import HelperSettings, MediumRemoved, ProgramClosed
from agent.core.location import beacons_of
from agent.core.policy_status import policy_facts
from agent.core.standing import Contact
from agent.core.status import helper_states, judge, spool_states
from agent.errors import SpoolError
from agent.ports import Clock, Offload, Random, Sessions, Spool, SpoolDepth
from agent.runtime.asking import Asking
from agent.runtime.committer import Committer
from agent.runtime.counting import keep_sums, kept_sums
from agent.runtime.governor import Governor
from agent.runtime.helpers import HelperKeeper
from agent.runtime.link import Peer
from agent.runtime.link_server import Admit, LinkServer
from agent.runtime.offload import aside
from agent.runtime.pace import until_set
from agent.runtime.proving import Proving, Sign
from agent.runtime.service.attendance import SILENT, Attendance
from agent.runtime.service.parts import (
    MakeGate,
    MakeKeeper,
    MakeMedia,
    MakeNetworks,
    MakePrograms,
    MakeSurveys,
    MakeUplink,
    Place,
)
from agent.runtime.service.saying import delivered, remembered, sensed, senses, stands
from agent.runtime.status_file import Json, is_running, read_status, write_status
from agent.runtime.supervisor import Supervisor
from agent.runtime.trusted_clock import TrustedClock
from agent.wire.uplink import Vitals
from policy.severity import Lane, Severity

_STATUS_SECONDS = 1.0
_LOOK_SECONDS = 1.0
_UNNOTICED = 15.0  # seconds without a service that need no gap: a restart


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
        make_media: MakeMedia,
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
        self._attendance = Attendance(clock, lambda: self._link.helpers, self._committer.tell, self._changed.set)
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
            posing=self._attendance.posed,
        )
        self._uplink.on_answer(self._answered)
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
            self._tell_controlled,
        )
        self._gate = make_gate(self._governor.effective_for, self._tell_controlled)
        self._media = make_media(self._governor.effective_for, self._tell_controlled)
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
        self._supervisor.add("media", self._media.run)
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
        told = (*spool_states(self._committer.trouble), *helper_states(lacking=self._attendance.is_lacking))
        sums = self._tally.sums
        return replace(
            vitals,
            sensors=(*told, *vitals.sensors),
            hook_events=sums.hook_events,
            os_inputs=sums.os_inputs,
            unproven=sums.unproven,
        )

    def _senses(self) -> Vitals:
        own = (self._programs.state, self._gate.state, self._media.state)
        return senses(tuple(self._attendance.pulses.values()), own, len(self._lately()))

    def _lately(self) -> tuple[datetime, ...]:
        return restarts.lately(self._restarts, self._clock.now())

    def _wake(self, lane: Lane) -> None:
        self._uplink.wake(lane)

    def _tell_controlled(self, payload: Payload, severity: Severity, account: str) -> None:
        self._committer.tell(payload, severity, account)
        match payload:
            case AppBlocked(enforced=True):
                self._link.tell_user(account, ProgramClosed(payload.name))
            case RemovableMedium(done="removed"):
                self._link.tell_user(account, MediumRemoved())

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

    def _count(self) -> None:
        """Add up what the helpers counted, also while nobody can be told of it."""
        typing = any(one.sensor == "keyboard" and one.liveness is Liveness.WORKING for one in self._senses().sensors)
        sound = typing and not self._committer.trouble and self._keeper_of_policy.in_force().version > 0
        said = {helper.pid: (pulse.hook_events, pulse.os_inputs) for helper, pulse in self._attendance.pulses.items()}
        self._tally.see(said, self._clock.monotonic(), sound=sound)

    async def _watch_times(self) -> None:
        """A service that did not run says so; sleep and set clocks are the helpers' to tell, who watch the user."""
        times = TimeGaps(self._times(), _LOOK_SECONDS, "service")
        while True:
            await self._clock.sleep(_LOOK_SECONDS)
            self._attendance.look(needed=self._keeper.is_somebody_in)
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
        answer = judge(vitals.sensors, vitals.helpers, trouble, self._uplink.standing)
        return {
            **self._place.facts,
            "at": self._clock.now().isoformat(),
            "monitored": answer.monitored,
            "reasons": [*([SILENT] if self._attendance.is_silent else []), *answer.reasons],
            **sensed(vitals),
            "helper_pids": [helper.pid for helper in self._link.helpers if helper.pulse is not None],
            **delivered(self._uplink.standing, depth),
            "trouble": trouble,
            "policy": self._policy_facts(),
            "posture": stands((*self._surveys.posture, *self._networks.posture)),
            **remembered(self._tally.sums, self._lately()),
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
