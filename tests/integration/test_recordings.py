"""Old and new agents and collectors understand each other: today's code against what each version said (issue 8).

tests/recordings holds it. An agent's frames are played, byte for byte, to today's collector; what a collector said is
read as today's agent reads it; and what today's agent sends is read as each version's own code would.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from google.protobuf.message import Message

from agent.core.event import Liveness, SensorState
from agent.core.policy_state import InForce, PolicyPhase, PolicyState
from agent.core.sequence import Span
from agent.ports import SpoolDepth, Spooled
from agent.wire.uplink import (
    Vitals,
    batch_message,
    fetch_request,
    heartbeat_message,
    open_message,
    policy_state_message,
    watch_request,
)
from collector.rpc import translate
from policy.bundle.judge import Accepted, Judge, enrolled
from policy.bundle.payload import school_id
from policy.change.weaken import weaken
from policy.severity import Lane
from protos.heed.v1 import enrolment_pb2, uplink_pb2
from tests.conditions import until
from tests.fakes.device import Device
from tests.integration.wire import serving
from tests.recordings.examples import PAYLOADS, every_event
from tests.recordings.frames import RECORDED, VERSIONS, Frame, meant, recorded, understood, unknown

TODAY: dict[str, type[Message]] = {
    one.DESCRIPTOR.full_name: one
    for one in (
        enrolment_pb2.EnrolRequest,
        enrolment_pb2.EnrolResponse,
        enrolment_pb2.RenewRequest,
        enrolment_pb2.RenewResponse,
        uplink_pb2.ReportRequest,
        uplink_pb2.ReportResponse,
        uplink_pb2.WatchRequest,
        uplink_pb2.WatchResponse,
        uplink_pb2.FetchRequest,
        uplink_pb2.FetchResponse,
    )
}


def reports(frames: list[Frame], which: str) -> list[uplink_pb2.ReportRequest]:
    all_ = [uplink_pb2.ReportRequest.FromString(one.sent) for one in frames if one.message.endswith(".ReportRequest")]
    return [one for one in all_ if one.WhichOneof("message") == which]


def raw_report(device: Device) -> Any:
    """A Report stream that takes bytes as they are."""
    stream: Any = device.channel.stream_stream(
        "/heed.v1.Uplink/Report", lambda sent: sent, uplink_pb2.ReportResponse.FromString
    )
    return stream()


@pytest.mark.parametrize("version", RECORDED)
def test_each_message_of_before_means_today_what_it_meant(version: str) -> None:
    frames = recorded(version)
    assert {one.message for one in frames} == set(TODAY)
    for frame in frames:
        message = TODAY[frame.message].FromString(frame.sent)
        assert meant(message) == frame.meant
        assert unknown(message) == []


@pytest.mark.clause("D5")
@pytest.mark.parametrize("version", RECORDED)
async def test_an_agent_of_before_is_heard_by_todays_collector(version: str) -> None:
    """Its own bytes on a real connection; whatever it says beside events is read by the rules of today."""
    frames = recorded(version)
    async with serving() as wire, Device(wire.known_device(), wire.uplink) as device:
        await device.watched()
        for opening, batch in zip(reports(frames, "open"), reports(frames, "batch"), strict=True):
            call = raw_report(device)
            await call.write(opening.SerializeToString())
            assert (await call.read()).ack.next_expected == 1
            await call.write(batch.SerializeToString())
            assert (await call.read()).ack.next_expected == batch.batch.next
            if opening.open.lane == 1:  # only this stream may say how the device is
                for one in (*reports(frames, "heartbeat")[:1], *reports(frames, "policy_state")):
                    await call.write(one.SerializeToString())
            await until(lambda: bool(wire.services.ingest.submissions))
            call.cancel()
        kinds = [event.kind for sent in wire.services.ingest.submissions for event in sent.events]
    assert len(kinds) == sum(len(batch.batch.events) for batch in reports(frames, "batch"))
    for one in reports(frames, "heartbeat"):
        assert translate.heartbeat_facts(one.heartbeat).sensors[0].sensor == "keyboard"
    for one in reports(frames, "policy_state"):
        assert translate.device_state(one.policy_state, "d", datetime.now(UTC)).version == 3
    asked: dict[str, Any] = {one.message: TODAY[one.message].FromString(one.sent) for one in frames}
    assert translate.watch_ask(asked["heed.v1.WatchRequest"]).policy_version == 0
    assert translate.enrol_ask(asked["heed.v1.EnrolRequest"], "").hostname == "laptop-1"
    assert translate.renewal_csr(asked["heed.v1.RenewRequest"])
    assert translate.fetch_ask(asked["heed.v1.FetchRequest"])[1] == 65_536


@pytest.mark.parametrize("version", RECORDED)
def test_the_policy_that_a_collector_of_before_offers_is_taken_by_todays_agent(version: str) -> None:
    frames = recorded(version)
    (answer,) = [
        enrolment_pb2.EnrolResponse.FromString(one.sent) for one in frames if one.message.endswith("EnrolResponse")
    ]
    told = [uplink_pb2.WatchResponse.FromString(one.sent) for one in frames if one.message.endswith(".WatchResponse")]
    chain = [one.policy.envelope for one in told if one.WhichOneof("message") == "policy"]
    key = (
        x509.load_der_x509_certificate(answer.ca_certificate)
        .public_key()
        .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )
    basis = enrolled(school_id(key), answer.policy_key, {})
    verdict = Judge(weaken).judge(basis, chain, datetime.now(UTC))
    assert isinstance(verdict, Accepted), verdict


def said_today() -> list[Message]:
    """Every kind of message that an agent sends, by its own encoders."""
    events = every_event()
    held = [Spooled(number, event) for number, event in enumerate(events, 1)]
    assert len(events) == len(PAYLOADS)
    in_force = InForce(7, bytes(range(32)))
    sensors = (SensorState("keyboard", Liveness.WORKING), SensorState("window", Liveness.FAILED, "gone"))
    state = PolicyState(7, bytes(range(32)), PolicyPhase.FAILED, "It could not be read.", ("control.new",))
    return [
        open_message(Lane.URGENT, 2**63 + 1),
        *(batch_message(Span(one.sequence, one.sequence + 1, 1), [one]) for one in held),
        heartbeat_message(Vitals(sensors, 5, 5, 1), SpoolDepth(1, 2, 3), "9.9.9", -5, in_force),
        watch_request(bytes(32), "9.9.9", in_force, interrupted=True),
        policy_state_message(state),
        fetch_request(bytes(32), 65_536),
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_what_todays_agent_sends_is_read_by_a_collector_of_before(version: str) -> None:
    """What it knew means the same; what it did not know is passed over, and never taken for something else."""
    for message in said_today():
        old = understood(version, message.DESCRIPTOR.full_name, message.SerializeToString())
        if old is not None:
            assert_within(meant(old), meant(message), message.DESCRIPTOR.full_name)


def assert_within(old: object, new: object, where: str) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in old.items():
            assert name in new, f"{where}: {name}"
            assert_within(value, new[name], f"{where}.{name}")
    elif isinstance(old, list) and isinstance(new, list):
        assert len(old) == len(new), where
        for one, other in zip(old, new, strict=True):
            assert_within(one, other, where)
    elif not isinstance(old, int) or isinstance(new, int):  # an enum's number that it had no name for
        assert old == new, where
