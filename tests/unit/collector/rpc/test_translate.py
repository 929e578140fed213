from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import pytest
from google.protobuf.message import DecodeError
from hypothesis import given, settings
from hypothesis import strategies as st

from collector.domain.policies import DeviceState, Phase
from collector.errors import BadRequest
from collector.rpc import translate
from policy.severity import Lane, Severity
from protos.heed.v1 import enrolment_pb2, event_pb2, uplink_pb2
from tests.factories.wire import batch_of, wire_batch, wire_event

T = TypeVar("T")
TEXTS = st.text(max_size=300)
NUMBERS = st.integers(0, 2**32 - 1)
LARGE = st.integers(0, 2**64 - 1)


def _fields(message: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a payload message, sound or not."""
    made: dict[str, st.SearchStrategy[Any]] = {}
    for field in message.DESCRIPTOR.fields:
        if field.type == field.TYPE_STRING:
            made[field.name] = TEXTS
        elif field.type == field.TYPE_BYTES:
            made[field.name] = st.binary(max_size=40)
        elif field.type == field.TYPE_BOOL:
            made[field.name] = st.booleans()
        elif field.type == field.TYPE_FLOAT:
            made[field.name] = st.floats(width=32)
        elif field.type == field.TYPE_ENUM:
            made[field.name] = st.integers(0, 20)
        elif field.type == field.TYPE_UINT32:
            made[field.name] = NUMBERS
        elif field.type == field.TYPE_UINT64:
            made[field.name] = LARGE
    return st.fixed_dictionaries({}, optional=made).map(lambda values: message(**values))


PAYLOADS: dict[str, type[Any]] = {
    field.name: getattr(event_pb2, field.message_type.name)  # type: ignore[union-attr]  # all are messages
    for field in event_pb2.Event.DESCRIPTOR.oneofs_by_name["payload"].fields
}


def told(read: Callable[[], T]) -> T | str:
    """What was read, or the sentence of its refusal."""
    try:
        return read()
    except BadRequest as refused:
        return str(refused)


def test_every_field_of_every_payload_has_its_rule() -> None:
    rules = {kind: set(table) for kind, table in translate.PAYLOADS.items()}
    assert rules == {kind: {field.name for field in made.DESCRIPTOR.fields} for kind, made in PAYLOADS.items()}


def test_a_keyword_arrives_whole() -> None:
    event = wire_event(7)
    event.observed_at.FromDatetime(datetime(2026, 11, 3, 9, 30, tzinfo=UTC))
    (received,) = translate.received_batch(batch_of(5, 9, [event]), Lane.URGENT, demo_allowed=False)
    assert (received.sequence, received.kind, received.severity) == (7, "keyword", Severity.CRITICAL)
    assert received.observed_at == datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
    assert (received.rule, received.category, received.account) == ("suicide.intent-7", "suicide", "pupil")
    assert received.facts["source"] == "typed"
    assert received.facts["snippet"] == "i want to end it all"
    assert received.id.bytes == event.id


def test_other_payloads_become_plain_words() -> None:
    event = wire_event(1, Lane.ROUTINE)
    gap = event_pb2.Gap(cause=event_pb2.GAP_CAUSE_SPOOL_FULL, lost=9)
    getattr(gap, "from").FromSeconds(60)
    event.gap.MergeFrom(gap)
    received = translate.received_event(event, Lane.ROUTINE, demo_allowed=False)
    assert (received.kind, received.rule, received.category) == ("gap", "", "")
    assert received.facts == {
        "cause": "spool_full",
        "sensor": "",
        "from": "1970-01-01T00:01:00+00:00",
        "until": None,
        "lost": 9,
        "detail": "",
    }
    event.check.MergeFrom(event_pb2.Check(nonce=b"\x01\xff", stage="queue"))
    assert translate.received_event(event, Lane.ROUTINE, demo_allowed=False).facts["nonce"] == "01ff"


def test_a_device_whose_clock_is_wrong_is_still_heard() -> None:
    for year in (1970, 2099, 2999):
        event = wire_event(1)
        event.observed_at.FromDatetime(datetime(year, 6, 1, tzinfo=UTC))
        assert translate.received_event(event, Lane.URGENT, demo_allowed=False).observed_at.year == year


def test_an_inventory_too_wide_or_too_deep_is_refused() -> None:
    event = wire_event(1, Lane.ROUTINE)
    for facts in ({str(number): "x" for number in range(513)}, {"x" * 257: ""}, {"x": "y" * 257}, {"x": "\0"}):
        event.inventory.CopyFrom(event_pb2.Inventory(facts=facts))
        with pytest.raises(BadRequest, match=r"event 1: inventory\.facts"):
            translate.received_event(event, Lane.ROUTINE, demo_allowed=False)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"token": ""}, "enrol: token is missing"),
        ({"token": "x" * 129}, "enrol: token is longer than 128 characters"),
        ({"csr": b""}, "enrol: csr is missing"),
        ({"csr": bytes(4097)}, "enrol: csr is longer than 4096 bytes"),
        ({"platform": "beos"}, "enrol: platform is none of linux, windows, macos"),
        ({"hostname": "x" * 254}, "enrol: hostname is longer than 253 characters"),
    ],
)
def test_an_enrolment_that_breaks_a_rule_is_told_which(change: dict[str, Any], sentence: str) -> None:
    sound: dict[str, Any] = {"token": "t", "csr": b"c", "hostname": "laptop", "platform": "linux"}
    assert translate.enrol_ask(enrolment_pb2.EnrolRequest(**sound), "192.0.2.1").address == "192.0.2.1"
    with pytest.raises(BadRequest) as refused:
        translate.enrol_ask(enrolment_pb2.EnrolRequest(**(sound | change)), "192.0.2.1")
    assert str(refused.value) == sentence


def test_an_exchange_token_has_its_one_size() -> None:
    ask = translate.watch_ask(uplink_pb2.WatchRequest(exchange_token=bytes(32)))
    assert (ask.exchange_token, ask.policy_version, ask.policy_hash) == (bytes(32), 0, "")
    for size in (0, 31, 33):
        with pytest.raises(BadRequest, match="exchange_token"):
            translate.watch_ask(uplink_pb2.WatchRequest(exchange_token=bytes(size)))


AT = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def test_what_a_device_says_of_its_policy_is_read() -> None:
    ask = translate.watch_ask(
        uplink_pb2.WatchRequest(exchange_token=bytes(32), policy_version=7, policy_hash=b"\x01" * 32)
    )
    assert (ask.policy_version, ask.policy_hash) == (7, "01" * 32)
    said = uplink_pb2.PolicyState(
        version=8, hash=b"\x02" * 32, phase=uplink_pb2.POLICY_PHASE_FAILED, cause="artefact: x", unknown_fields=["a.b"]
    )
    assert translate.device_state(said, "d", AT) == DeviceState(
        "d", 8, "02" * 32, Phase.FAILED, "artefact: x", AT, ("a.b",)
    )
    assert translate.fetch_ask(uplink_pb2.FetchRequest(sha256=b"\x03" * 32, offset=9)) == ("03" * 32, 9)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"version": 2**63}, "policy_state: version is too large a number"),
        ({"hash": bytes(31)}, "policy_state: hash is not 32 bytes"),
        ({"hash": bytes(33)}, "policy_state: hash is longer than 32 bytes"),
        ({"phase": 0}, "policy_state: phase is missing"),
        ({"phase": 9}, "policy_state: phase is a number without a meaning here"),
        ({"cause": "x" * 257}, "policy_state: cause is longer than 256 characters"),
        ({"cause": "\0"}, "policy_state: cause holds a NUL character"),
        ({"unknown_fields": ["x"] * 65}, "policy_state: unknown_fields has more than 64 entries"),
        ({"unknown_fields": ["x" * 129]}, "policy_state: unknown_fields has an entry longer than 128 characters"),
        ({"unknown_fields": ["\0"]}, "policy_state: unknown_fields holds a NUL character"),
    ],
)
def test_a_state_of_policy_that_breaks_a_rule_is_told_which(change: dict[str, Any], sentence: str) -> None:
    sound: dict[str, Any] = {"version": 7, "hash": bytes(32), "phase": uplink_pb2.POLICY_PHASE_APPLIED}
    assert translate.device_state(uplink_pb2.PolicyState(**sound), "d", AT).version == 7
    with pytest.raises(BadRequest) as refused:
        translate.device_state(uplink_pb2.PolicyState(**(sound | change)), "d", AT)
    assert str(refused.value) == sentence


def test_a_fetch_of_no_hash_and_a_watch_of_half_a_hash_are_refused() -> None:
    for sha256 in (b"", bytes(31), bytes(33)):
        with pytest.raises(BadRequest, match="fetch: sha256"):
            translate.fetch_ask(uplink_pb2.FetchRequest(sha256=sha256))
    with pytest.raises(BadRequest, match="fetch: offset is too large"):
        translate.fetch_ask(uplink_pb2.FetchRequest(sha256=bytes(32), offset=2**64 - 1))
    with pytest.raises(BadRequest, match="watch: policy_hash is not 32 bytes"):
        translate.watch_ask(uplink_pb2.WatchRequest(exchange_token=bytes(32), policy_hash=bytes(5)))


@settings(max_examples=1_500, deadline=None)
@given(data=st.data(), severity=st.integers(-1, 7), stamp=st.integers(-(2**40), 2**40))
def test_whatever_fields_hold_the_answer_is_facts_within_limits_or_one_sentence(
    data: st.DataObject, severity: int, stamp: int
) -> None:
    kind = data.draw(st.sampled_from(sorted(PAYLOADS)))
    event = wire_event(1)
    event.ClearField("keyword")
    getattr(event, kind).CopyFrom(data.draw(_fields(PAYLOADS[kind])))
    event.severity = severity  # type: ignore[assignment]  # any number may arrive
    event.observed_at.seconds = stamp
    lane = data.draw(st.sampled_from(Lane))
    received = told(lambda: translate.received_event(event, lane, demo_allowed=False))
    if isinstance(received, str):
        assert received.startswith("event 1: ")
        assert "\n" not in received
    else:
        assert received.kind == kind
        assert all(len(text) <= 2_000 for text in received.facts.values() if isinstance(text, str))


@settings(max_examples=300, deadline=None)
@given(st.builds(uplink_pb2.Heartbeat, dropped=LARGE, policy=TEXTS, agent_version=TEXTS, helpers=NUMBERS))
def test_any_heartbeat_is_read_or_refused(heartbeat: uplink_pb2.Heartbeat) -> None:
    facts = told(lambda: translate.heartbeat_facts(heartbeat))
    if isinstance(facts, str):
        assert facts.startswith("heartbeat: ")
    else:
        assert facts.dropped == heartbeat.dropped < 2**63


@settings(max_examples=500, deadline=None)
@given(
    st.builds(
        uplink_pb2.PolicyState,
        version=LARGE,
        hash=st.binary(max_size=40),
        cause=TEXTS,
        unknown_fields=st.lists(TEXTS, max_size=80),
    ),
    st.integers(-2, 9),
)
def test_any_state_of_policy_is_read_or_refused(state: uplink_pb2.PolicyState, phase: int) -> None:
    state.phase = phase  # type: ignore[assignment]  # any number may arrive
    read = told(lambda: translate.device_state(state, "d", AT))
    if isinstance(read, str):
        assert read.startswith("policy_state: ")
        assert "\n" not in read
    else:
        assert len(read.cause) <= 256
        assert len(read.hash) in (0, 64)


@pytest.mark.clause("D5")
def test_twelve_thousand_spoilt_batches_are_read_or_refused_and_never_fault() -> None:
    chance = random.Random(23)  # noqa: S311 - repeatable, not secret
    sound = [uplink_pb2.ReportRequest(batch=wire_batch(1, 4, lane)).SerializeToString() for lane in Lane]
    read = refused = unreadable = 0
    for case in range(12_000):
        raw = bytearray(chance.choice(sound) if case % 4 else chance.randbytes(chance.randrange(1, 400)))
        for _ in range(chance.randrange(4)):
            at = chance.randrange(len(raw))
            raw[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(1, 4))
        try:
            batch = uplink_pb2.ReportRequest.FromString(bytes(raw)).batch
        except DecodeError:
            unreadable += 1
            continue
        lane = chance.choice(list(Lane))
        events = told(partial(translate.received_batch, batch, lane, demo_allowed=False))
        if isinstance(events, str):
            assert "\n" not in events
            assert len(events) < 200
            refused += 1
        else:
            assert all(batch.first <= event.sequence < batch.next for event in events)
            read += 1
    assert read > 100
    assert refused > 1_000
    assert unreadable > 1_000
