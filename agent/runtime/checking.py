"""Canary checks in one session: pressed when somebody uses the device, heard, matched, redacted, and handed over.

What comes out is an event like a match's, of a kind of its own, and goes the way that every match goes: held here
until the service has it on its disk. Which stage failed is said just so. The service signs (agent/runtime/proving.py).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, runtime_checkable

import structlog

from agent.core.check import PROBE, PROBE_REDACTED, Proved, waits
from agent.core.event import Check
from agent.core.pipeline import Emit, Pipeline
from agent.errors import SensorLost
from agent.ports import Clock
from policy.proof import CANARY, HOOK, MATCH, REDACTION, WAITING
from policy.redact import redact
from policy.severity import Severity

_AGAIN_SECONDS = 2.0
_MOST = 16  # challenges at once

_log = structlog.get_logger("heed.check")


@runtime_checkable
class Proving(Protocol):
    """A keyboard through which a canary can be sent (agent/sensors/keyboard/hook.py)."""

    async def in_use(self) -> float:
        """Seconds since somebody made input. Raises SensorLost."""

    async def prove(self, nonce: bytes, idle_seconds: float) -> Proved:
        """Send one. Raises SensorLost."""


class Checking:
    """`challenged` takes on a nonce; `run` answers each once, in turn."""

    def __init__(self, keyboard: object, pipeline: Pipeline, clock: Clock, hold: Callable[[list[Emit]], None]) -> None:
        """`keyboard`: this session's keyboard sensor, whatever it can."""
        self._keyboard = keyboard
        self._pipeline = pipeline
        self._clock = clock
        self._hold = hold
        self._known: dict[bytes, str] = {}  # and for what it was said to wait
        self._wake = asyncio.Event()

    def challenged(self, nonce: bytes) -> None:
        """Prove it, when it can be."""
        if nonce not in self._known and len(self._known) < _MOST:
            self._known[nonce] = ""
            self._wake.set()

    async def run(self) -> None:
        """Answer until cancelled."""
        while True:
            self._wake.clear()
            for nonce in list(self._known):
                if await self._answer(nonce):
                    del self._known[nonce]
            if self._known:
                await self._clock.sleep(_AGAIN_SECONDS)
            else:
                await self._wake.wait()

    async def _answer(self, nonce: bytes) -> bool:
        """Whether it is answered for good."""
        if not isinstance(self._keyboard, Proving):
            self._fail(nonce, HOOK, "this keyboard cannot be checked here")
            return True
        try:
            idle = await self._keyboard.in_use()
            why = waits(idle, locked=self._pipeline.locked, confidential=self._pipeline.suspended)
            if why:
                if self._known[nonce] != why:
                    self._known[nonce] = why
                    self._hold([Emit(Severity.LOW, Check(nonce, WAITING, detail=why))])
                return False
            proved = await self._keyboard.prove(nonce, idle)
        except SensorLost as error:
            self._fail(nonce, HOOK, str(error))
            return True
        self._crossed(nonce, proved)
        return True

    def _crossed(self, nonce: bytes, proved: Proved) -> None:
        stages = {HOOK: _micros(proved.seconds)}
        began = self._clock.monotonic()
        why = self._pipeline.matches_probe(PROBE)
        stages[MATCH] = _micros(self._clock.monotonic() - began)
        if why:
            self._fail(nonce, MATCH, why, stages, by_keys=proved.by_keys)
            return
        began = self._clock.monotonic()
        left = redact(PROBE_REDACTED)
        stages[REDACTION] = _micros(self._clock.monotonic() - began)
        if "07700900123" in left or "canary@example.org" in left:
            self._fail(nonce, REDACTION, "what must not leave the device was left in", stages, by_keys=proved.by_keys)
            return
        self._hold([Emit(Severity.URGENT, Check(nonce, CANARY, proved.by_keys, stages))])

    def _fail(
        self, nonce: bytes, stage: str, why: str, stages: dict[str, int] | None = None, *, by_keys: bool = False
    ) -> None:
        _log.warning("check_failed", stage=stage, reason=why)
        self._hold([Emit(Severity.URGENT, Check(nonce, CANARY, by_keys, stages or {}, failed=stage, detail=why[:256]))])


def _micros(seconds: float) -> int:
    return max(1, int(seconds * 1_000_000))
