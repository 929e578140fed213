"""A device's life with a collector, both real and of today, and every message that either sent.

A school, a device and people who do not exist; keys and certificates were made for it and are good for nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from google.protobuf.message import Message

from agent.core.event import Liveness, SensorState
from agent.core.policy_state import PolicyPhase, PolicyState
from agent.runtime.clock import SystemRandom
from agent.spool.memory import MemorySpool
from agent.uplink.credentials import Identity, StagedKeystore
from agent.uplink.enrolment import enrol
from agent.uplink.exchange import TokenFile
from agent.uplink.uplink import Uplink
from agent.wire.uplink import Vitals, fetch_request, policy_state_message
from collector.domain.people import SubjectKind
from protos.heed.v1 import enrolment_pb2, enrolment_pb2_grpc, uplink_pb2, uplink_pb2_grpc
from tests.conditions import until
from tests.in_process import in_process_collector
from tests.integration.uplink_device import QuickClock, directly
from tests.recordings.examples import every_event
from tests.recordings.frames import Frame, meant

_MOST = 3  # of one kind of message: a life has many acknowledgements


class Tape:
    """Every message that went over the wire, in the order of a device."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self._many: dict[tuple[str, str], int] = {}

    def take(self, message: Message) -> bytes:
        """The device's message: keep it; its bytes."""
        sent: bytes = message.SerializeToString(deterministic=True)
        self.keep(message, sent)
        return sent

    def keep(self, message: Message, sent: bytes) -> None:
        """As it went."""
        name = message.DESCRIPTOR.full_name
        which = next(iter(meant(message)), "")
        seen = self._many[name, which] = self._many.get((name, which), 0) + 1
        if seen <= _MOST or which == "batch":
            self.frames.append(Frame(name, sent, meant(message)))

    @contextmanager
    def running(self) -> Iterator[None]:
        """While it runs, the stubs that a device makes are overheard, in both directions."""
        where = [
            (uplink_pb2_grpc, "protos_dot_heed_dot_v1_dot_uplink__pb2"),
            (enrolment_pb2_grpc, "protos_dot_heed_dot_v1_dot_enrolment__pb2"),
        ]
        before = [(module, name, getattr(module, name)) for module, name in where]
        for module, name, generated in before:
            setattr(module, name, _Overheard(generated, self))
        try:
            yield
        finally:
            for module, name, generated in before:
                setattr(module, name, generated)


class _Overheard:
    """A generated module whose messages are heard by the tape."""

    def __init__(self, generated: Any, tape: Tape) -> None:
        self._generated = generated
        self._tape = tape

    def __getattr__(self, name: str) -> Any:
        message = getattr(self._generated, name)

        def heard(sent: bytes) -> Message:
            told: Message = message.FromString(sent)
            self._tape.keep(told, sent)
            return told

        return SimpleNamespace(SerializeToString=self._tape.take, FromString=heard)


async def life(folder: Path) -> list[Frame]:
    """Enrols, watches, sends one event of each kind, a heartbeat, how a policy fares; asks for an artefact, renews."""
    tape = Tape()
    with tape.running():
        async with in_process_collector(folder / "collector") as collector:
            made = await collector.house.services.enrolment.create_token(
                "Year 6", SubjectKind.PUPIL, 1, timedelta(hours=1)
            )
            identity, tokens = Identity(StagedKeystore()), TokenFile(folder / "token")
            server = f"localhost:{collector.servers.enrol_port}"
            _, token = await asyncio.to_thread(
                lambda: asyncio.run(enrol(server, made.token, made.ca_fingerprint, identity, name="laptop-1"))
            )
            tokens.keep(token)
            spool = MemorySpool(SystemRandom())
            spool.append(every_event())
            vitals = Vitals(
                (
                    SensorState("keyboard", Liveness.WORKING),
                    SensorState("window", Liveness.UNSUPPORTED, "Wayland tells nobody"),
                ),
                *(1234, 1230, 1, 2),
            )
            uplink = Uplink(
                identity,
                tokens,
                spool,
                directly,
                QuickClock(),
                random=SystemRandom(),
                vitals=lambda: vitals,
                on_refused=lambda _lane: None,
                keeper=None,
                fetch_spread=0.0,
            )
            task = asyncio.create_task(uplink.run())
            try:
                await until(lambda: spool.depth().urgent + spool.depth().routine == 0, 30)
                await until(lambda: any("heartbeat" in one.meant for one in tape.frames), 30)
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            # What so short a life does not come to.
            csr = identity.request()
            tape.take(enrolment_pb2.RenewRequest(csr=csr))
            issued = collector.house.services.authority.issue(csr, collector.house.services.clock())
            _told(tape, enrolment_pb2.RenewResponse(certificate=issued.certificate))
    _told(tape, uplink_pb2.WatchResponse(check=uplink_pb2.CheckChallenge(nonce=bytes(range(16)))))
    _told(tape, uplink_pb2.FetchResponse(chunk=bytes(range(64))))
    unknown = ("control.new",)
    for phase in PolicyPhase:
        tape.take(policy_state_message(PolicyState(3, bytes(range(32)), phase, "It could not be read.", unknown)))
    tape.take(fetch_request(bytes(range(32)), 65_536))
    if sum("hello" in one.meant for one in tape.frames) != 1:
        raise RuntimeError("The connection was lost meanwhile, so this is no plain life; record it again.")
    return tape.frames


def _told(tape: Tape, message: Message) -> None:
    tape.keep(message, message.SerializeToString(deterministic=True))
