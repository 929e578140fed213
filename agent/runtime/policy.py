"""The keeper of policy: takes what the collector offers, has it judged, fetches what it names, puts it in force, tells.

Nothing that is offered can take away what is in force: it is replaced by a good policy or not at all. Where there is
none, and where the last good one is damaged, the national default holds, so that a device is never blind; the keeper
then asks for the lost policy again, by naming its version without its hash.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import structlog

from agent.core import backoff
from agent.core.event import Tamper
from agent.core.policy import (
    NATIONAL_DEFAULT,
    AppliedPolicy,
    Apply,
    Fetch,
    Lost,
    Report,
    applied,
    failed,
    judged,
    on_kept,
    on_start,
    on_verdict,
)
from agent.core.policy_state import InForce, KeptPolicy, PolicyState
from agent.errors import ArtefactError
from agent.ports import Clock, FetchArtefact, Offload, Random, ReportPolicy
from agent.runtime.artefacts import Artefacts, fetch_missing
from policy.bundle.cause import Cause
from policy.bundle.judge import Accepted, Basis, Judge, Unchanged
from policy.bundle.payload import Artefact
from policy.severity import Severity

_DAMAGED = "policy_damaged"

_log = structlog.get_logger("heed.policy")


class Store(Protocol):
    """The last good policy on the disk (agent/host/policy_store.py)."""

    def load(self) -> KeptPolicy | None:
        """What is in force, or None. Raises OSError and ValueError."""

    def keep(self, version: int, hash: str, data: bytes) -> None:  # noqa: A002 - the field's own name
        """This is in force from now on, also after a crash. Raises OSError."""


Listener = Callable[[AppliedPolicy], None]
"""Hears of each policy put in force, on the loop. Must not raise."""


class Keeper:
    """`policy` is what is in force now. An agent.ports.PolicyKeeper."""

    def __init__(
        self,
        enrolled: Basis,
        judge: Judge,
        store: Store,
        artefacts: Artefacts,
        *,
        offload: Offload,
        clock: Clock,
        random: Random,
        now: Callable[[], datetime],
        tell: Callable[[Tamper, Severity], None],
    ) -> None:
        """`enrolled`: what a first policy is judged by; `now`: the time to judge by; `tell`: makes an event; `offload`
        does one thing after another. Reads what is in force; where that cannot be read now, `run` tries again and takes
        nothing before.
        """
        self.policy = NATIONAL_DEFAULT
        self._enrolled = enrolled
        self._basis = enrolled
        self._judge = judge
        self._store = store
        self._artefacts = artefacts
        self._offload = offload
        self._clock = clock
        self._random = random
        self._now = now
        self._tell = tell
        self._fetch: FetchArtefact | None = None
        self._report: ReportPolicy = _unheard
        self._listeners: list[Listener] = []
        self._chain: list[bytes] = []
        self._chains: asyncio.Queue[list[bytes]] = asyncio.Queue()
        self._one_at_a_time = asyncio.Lock()  # judging and applying: what was judged by one basis is not put on another
        self._tasks = asyncio.TaskGroup()
        self._fetching: asyncio.Task[None] | None = None
        self._fetching_hash = ""
        self._restored: Accepted | None = None
        self._is_read = False
        with contextlib.suppress(OSError):
            self._read()

    def listen(self, listener: Listener) -> None:
        """Hear of what is in force, now and at each change."""
        self._listeners.append(listener)
        listener(self.policy)

    def reach(self, fetch: FetchArtefact, report: ReportPolicy) -> None:
        """How the collector is reached; before `run`."""
        self._fetch = fetch
        self._report = report

    def offer(self, envelope: bytes, last: bool, /) -> None:
        """See the port."""
        self._chain.append(envelope)
        if last:
            self._chains.put_nowait(self._chain)
            self._chain = []

    def in_force(self) -> InForce:
        """See the port. A lost policy has its version and no hash: it is asked for again."""
        return self.policy.in_force

    async def run(self) -> None:
        """Take on what is offered until cancelled. Raises OSError while what is in force cannot be read."""
        if not self._is_read:
            await self._offload(self._read)
            self._tell_listeners()
        async with asyncio.TaskGroup() as self._tasks:
            if self._restored is not None:
                await self._bring_back(self._restored)
                self._restored = None
            while True:
                await self._take(await self._chains.get())

    def _read(self) -> None:
        """What is in force, from the disk. Raises OSError."""
        try:
            kept = on_kept(self._store.load(), self._enrolled, self._judge.read_part)
        except ValueError as error:
            kept = Lost(self._enrolled, str(error))
        if isinstance(kept, Accepted):
            self._restored = kept
            self._basis = kept.basis
            self.policy = self._in_force(kept, self._artefacts.missing(kept.payload.artefacts))
        elif isinstance(kept, Lost):
            self._lost(kept.basis, kept.damage)
        self._is_read = True

    def _lost(self, basis: Basis, damage: str) -> None:
        self._basis = basis
        self.policy = AppliedPolicy(InForce(basis.version), NATIONAL_DEFAULT.policy)
        _log.error("policy_damaged", version=basis.version, damage=damage)
        self._tell(Tamper(_DAMAGED, f"version {basis.version}: {damage}; the national default holds"), Severity.HIGH)

    async def _bring_back(self, accepted: Accepted) -> None:
        """What was in force when the service ended is in force; what it names may be gone."""
        async with self._one_at_a_time:
            missing = await self._offload(lambda: self._artefacts.missing(accepted.payload.artefacts))
            for command in on_start(accepted, missing):
                self._do(command)

    async def _take(self, chain: list[bytes]) -> None:
        """The verdict on a whole chain, and what follows from it."""
        async with self._one_at_a_time:
            basis, now = self._basis, self._now()
            verdict = await self._offload(lambda: judged(self._judge, basis, chain, now))
            missing: tuple[Artefact, ...] = ()
            if isinstance(verdict, Accepted | Unchanged):
                missing = await self._offload(lambda: self._artefacts.missing(verdict.payload.artefacts))
            for command in on_verdict(verdict, self._fetching_hash, missing):
                if isinstance(command, Apply):
                    self._stop_fetching()
                    await self._apply_or_retry(command.accepted)
                else:
                    self._do(command)

    def _do(self, command: Report | Fetch) -> None:
        if isinstance(command, Report):
            state = command.state
            _log.info(
                "policy_state", version=state.version, phase=state.phase.name, cause=state.cause.partition(":")[0]
            )
            self._report(state)
        else:
            self._start_fetching(command.accepted)

    async def _apply_or_retry(self, accepted: Accepted) -> None:
        try:
            await self._apply(accepted)
        except OSError as error:
            self._report(_stuck(accepted, error))
            self._start_fetching(accepted)

    async def _apply(self, accepted: Accepted) -> None:
        """Put it in force. Raises OSError, and then what was in force still is."""
        payload = accepted.payload
        if payload.hash != self._basis.hash or self._basis.lost:
            await self._offload(lambda: self._store.keep(payload.version, payload.hash, accepted.data))
        self._basis = accepted.basis
        self.policy = self._in_force(accepted, ())
        self._tell_listeners()
        self._report(applied(accepted))
        _log.info("policy_applied", version=payload.version)
        with contextlib.suppress(OSError):  # what nobody needs costs room and nothing else
            await self._offload(lambda: self._artefacts.sweep(payload.artefacts))

    def _start_fetching(self, accepted: Accepted) -> None:
        self._stop_fetching()
        self._fetching_hash = accepted.payload.hash
        self._fetching = self._tasks.create_task(self._bring(accepted), name="policy.fetch")

    def _stop_fetching(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()
        self._fetching, self._fetching_hash = None, ""

    async def _bring(self, accepted: Accepted) -> None:
        """Fetch what it names, until all is here; then apply it. What fails is told and tried again."""
        failures, since = 0, self._clock.monotonic()
        while True:
            try:
                if self._fetch is None:
                    raise ArtefactError("There is nowhere to fetch from.")
                await fetch_missing(accepted.payload.artefacts, self._artefacts, self._fetch, self._offload)
                async with self._one_at_a_time:
                    await self._apply(accepted)
            except (ArtefactError, OSError) as error:
                _log.warning("policy_waits", version=accepted.payload.version, error=type(error).__name__)
                self._report(_stuck(accepted, error))
            else:
                self._fetching, self._fetching_hash = None, ""
                return
            failures += 1
            await self._clock.sleep(backoff.delay(failures, self._clock.monotonic() - since, self._random.uniform()))

    def _in_force(self, accepted: Accepted, missing: tuple[Artefact, ...]) -> AppliedPolicy:
        lexicons = [one for one in accepted.payload.artefacts if one not in missing]  # there is no other kind yet
        return AppliedPolicy(
            InForce(accepted.payload.version, bytes.fromhex(accepted.payload.hash)),
            accepted.policy,
            accepted.exceptions,
            str(self._artefacts.path(lexicons[0])) if lexicons else "",
        )

    def _tell_listeners(self) -> None:
        for listener in self._listeners:
            listener(self.policy)


def _unheard(_state: PolicyState) -> None:
    """Until the collector can be reached."""


def _stuck(accepted: Accepted, error: ArtefactError | OSError) -> PolicyState:
    """What keeps a good policy from being applied; it is tried again."""
    payload = accepted.payload
    if isinstance(error, ArtefactError):
        return failed(payload.version, payload.hash, Cause.ARTEFACT, f"{error} It is asked for again.")
    sentence = f"This device could not write version {payload.version} to its disk; it tries again: is the disk full?"
    return failed(payload.version, payload.hash, Cause.NOT_KEPT, sentence)
