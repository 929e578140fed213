"""Canary checks in the service: hands each challenge to the helpers, and signs what came of it once it is on the disk.

A challenge lives until it is answered; the collector sends it again on every connection until it has the answer, so
nothing is kept over a restart. Several helpers may be told; the first canary that crosses counts. Where no helper
answers though somebody is signed in, the check fails at the helper, and the answer says so.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable

import structlog

from agent.core.event import Check, Event, Payload
from agent.errors import EnrolmentError
from agent.ports import Clock, Offload
from policy.proof import ANSWER, CANARY, HELPER, SPOOL, WAITING, Claim, signed_words
from policy.severity import Severity

HELPER_SECONDS = 20.0
"""How long the helpers have to say anything of a challenge."""

_LOOK_SECONDS = 2.0
_REMEMBERED = 64
_MOST = 16  # challenges at once; a collector asks one at a time
_NONCE_BYTES = 16
_NOBODY = "waited for use: nobody is signed in"

_log = structlog.get_logger("heed.check")

Sign = Callable[[bytes], tuple[bytes, bytes]]
"""The device's public key, and its signature of the bytes. Raises EnrolmentError."""


class Proving:
    """On the service's loop."""

    def __init__(
        self,
        device: str,
        sign: Sign,
        clock: Clock,
        offload: Offload,
        *,
        policy: Callable[[], bytes],
        ask: Callable[[bytes], int],
        signed_in: Callable[[], int],
        tell: Callable[[Payload, Severity], None],
    ) -> None:
        """`policy`: hash of what is in force; `ask`: tells the helpers, and how many those were; `signed_in`: how many
        people are; `tell`: commits what the service says.
        """
        self._device = device
        self._sign = sign
        self._clock = clock
        self._offload = offload
        self._policy = policy
        self._ask = ask
        self._signed_in = signed_in
        self._tell = tell
        self._asked: OrderedDict[bytes, float] = OrderedDict()  # when somebody was last heard of it, or it began
        self._waiting: dict[bytes, str] = {}
        self._done: OrderedDict[bytes, None] = OrderedDict()
        self._wake = asyncio.Event()

    def challenged(self, nonce: bytes) -> None:
        """The collector asks. What is answered already, or being answered, is not asked again."""
        if len(nonce) != _NONCE_BYTES or nonce in self._asked or nonce in self._done or len(self._asked) >= _MOST:
            return
        self._asked[nonce] = self._clock.monotonic()
        self._ask(nonce)
        self._wake.set()

    def open_challenges(self) -> list[bytes]:
        """What a helper that has just come is asked."""
        return list(self._asked)

    async def crossed(self, event: Event, seconds: float) -> None:
        """A helper's word on a check is in the spool, which took so many seconds."""
        check = event.payload
        if not isinstance(check, Check) or check.nonce not in self._asked:
            return
        if check.stage == WAITING:
            self._waiting[check.nonce] = check.detail
        elif check.stage == CANARY:
            stages = {**check.stages, SPOOL: max(1, int(seconds * 1_000_000))}
            await self._answer(
                check.nonce, stages, check.failed, check.detail, by_keys=check.by_keys, canary=event.id.bytes
            )

    async def run(self) -> None:
        """Notice helpers that do not answer, until cancelled."""
        while True:
            self._wake.clear()
            for nonce, since in list(self._asked.items()):
                await self._look(nonce, self._clock.monotonic() - since)
            if self._asked:
                await self._clock.sleep(_LOOK_SECONDS)
            else:
                await self._wake.wait()

    async def _look(self, nonce: bytes, seconds: float) -> None:
        if nonce in self._waiting and self._waiting[nonce] != _NOBODY:
            return  # a helper lives, and waits for use
        if not self._signed_in():
            self._asked[nonce] = self._clock.monotonic()
            if nonce not in self._waiting:
                self._waiting[nonce] = _NOBODY
                self._tell(Check(nonce, WAITING, detail=_NOBODY), Severity.LOW)
        elif seconds >= HELPER_SECONDS:
            await self._answer(nonce, {}, HELPER, "no session helper answers on this device")

    async def _answer(
        self,
        nonce: bytes,
        stages: dict[str, int],
        failed: str,
        detail: str,
        *,
        by_keys: bool = False,
        canary: bytes = b"",
    ) -> None:
        self._asked.pop(nonce, None)
        self._waiting.pop(nonce, None)
        self._done[nonce] = None
        while len(self._done) > _REMEMBERED:
            self._done.popitem(last=False)
        policy = self._policy()
        claim = Claim(nonce.hex(), self._device, stages, by_keys, policy.hex(), failed, detail, canary.hex())
        try:
            public, signature = await self._offload(lambda: self._sign(signed_words(claim)))
        except (EnrolmentError, OSError) as error:
            _log.error("check_unsigned", reason=type(error).__name__)
            return
        self._tell(
            Check(nonce, ANSWER, by_keys, stages, policy, failed, detail, public, signature, canary), Severity.URGENT
        )
