"""From protobuf to what the collector knows. Every rule of event.proto, uplink.proto and enrolment.proto is in a table.

Pure: a message in, received facts out, or `BadRequest` with one sentence that says what is wrong and where, and never
holds a value (`event 17: keyword.snippet is longer than 160 characters`). Nothing is cut: a record is whole or refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, cast
from uuid import UUID

from google.protobuf.message import Message

from collector.domain import limits
from collector.domain.devices import EnrolAsk, HeartbeatFacts, SensorFacts, WatchAsk
from collector.domain.policies import DeviceState, Phase
from collector.domain.received import Json, ReceivedEvent
from collector.domain.sequence import LARGEST
from collector.errors import BadRequest
from collector.rpc.rules import (
    FieldError,
    Table,
    count,
    durations,
    facts,
    flag,
    fraction,
    instant,
    member,
    moment,
    octets,
    offset,
    text,
    texts,
    word,
)
from policy.severity import Lane, Severity, lane_of
from protos.heed.v1 import enrolment_pb2, event_pb2, uplink_pb2

_ID_BYTES: Final = 16
_PATH_LENGTH: Final = 1024

_ENVELOPE: Final[Table] = {"account": text(limits.ACCOUNT_LENGTH), "session": text(limits.SESSION_LENGTH)}
_word: Final = text(limits.WORD_LENGTH)
_a_word: Final = text(limits.WORD_LENGTH, required=True)
_name: Final = text(limits.PROCESS_LENGTH, required=True)
_detail: Final = text(limits.DETAIL_LENGTH)

# Where event.proto names no size, a field has the size of its nearest kin: a name, a word, a detail.
PAYLOADS: Final[Mapping[str, Table]] = {
    "keyword": {
        "rule": text(limits.RULE_LENGTH, required=True),
        "category": text(limits.CATEGORY_LENGTH, required=True),
        "source": member(event_pb2.Source.DESCRIPTOR),
        "confidence": fraction,
        "first_person": flag,
        "snippet": text(limits.SNIPPET_LENGTH),
        "explanation": text(limits.EXPLANATION_LENGTH),
        "window_title": text(limits.TITLE_LENGTH),
        "process": text(limits.PROCESS_LENGTH),
        "lexicon": text(limits.LEXICON_LENGTH),
    },
    "app_blocked": {"name": _name, "path": text(_PATH_LENGTH), "rule": text(limits.RULE_LENGTH), "enforced": flag},
    "program_arrived": {"name": text(limits.PROCESS_LENGTH), "others": count},
    "removable_medium": {
        "kind": word("usb", "card", "disc", "other"),
        "bytes": count,
        "done": word("seen", "removed", "kept"),
        "detail": _detail,
    },
    "app_seen": {"name": _name, "seconds": count},
    "locked": {"idle_seconds": count, "by_user": flag},
    "lock_failed": {"idle_seconds": count, "cause": _detail},
    "posture": {
        "check": _a_word,
        "sound": flag,
        "detail": _detail,
        "standing": word("", "sound", "weak", "unsupported", "ended"),
    },
    "inventory": {
        "facts": facts(limits.INVENTORY_FACTS, limits.DETAIL_LENGTH),
        "part": _word,
        "gone": texts(limits.INVENTORY_FACTS, limits.DETAIL_LENGTH),
        "list": count,
        "whole": count,
    },
    "tamper": {"what": _a_word, "detail": _detail},
    "location": {"on_site": flag, "proof": _detail},
    "gap": {
        "cause": member(event_pb2.GapCause.DESCRIPTOR),
        "sensor": _word,
        "from": moment,
        "until": moment,
        "lost": count,
        "detail": _detail,
    },
    "check": {
        "nonce": octets(limits.NONCE_BYTES, required=True),
        "stage": _word,
        "injected_by_keys": flag,
        "stages": durations(limits.CHECK_STAGES, limits.WORD_LENGTH),
        "policy": octets(limits.HASH_BYTES),
        "failed": _word,
        "detail": _detail,
        "public_key": octets(limits.PUBLIC_KEY_BYTES),
        "signature": octets(limits.SIGNATURE_BYTES),
        "canary": octets(_ID_BYTES),
    },
    "concern": {"text": text(limits.CONCERN_LENGTH, required=True)},
    "access_request": {"program": _name, "why": text(limits.SNIPPET_LENGTH)},
    "notice": {"place": word("enrolment", "sign-in"), "acknowledged": flag},
}

_SENSOR: Final[Table] = {"sensor": _a_word, "liveness": member(uplink_pb2.Liveness.DESCRIPTOR), "reason": _detail}

_HEARTBEAT: Final[Table] = {
    "spooled_urgent": count,
    "spooled_routine": count,
    "dropped": count,
    "hook_events": count,
    "os_inputs": count,
    "policy": text(limits.LEXICON_LENGTH),
    "agent_version": text(limits.VERSION_LENGTH),
    "clock_offset_ms": offset,
    "helpers": count,
    "policy_version": count,
    "restarts": count,
    "unproven_inputs": count,
}

_ENROL: Final[Table] = {
    "token": text(limits.TOKEN_LENGTH, required=True),
    "csr": octets(limits.CSR_BYTES, required=True),
    "hostname": text(limits.HOSTNAME_LENGTH),
    "platform": word("linux", "windows", "macos"),
    "agent_version": text(limits.VERSION_LENGTH),
}
_RENEW: Final[Table] = {"csr": octets(limits.CSR_BYTES, required=True)}
_WATCH: Final[Table] = {
    "exchange_token": octets(limits.EXCHANGE_TOKEN_BYTES, required=True),
    "agent_version": text(limits.VERSION_LENGTH),
    "policy_version": count,
    "policy_hash": octets(limits.HASH_BYTES),
}
_POLICY_STATE: Final[Table] = {
    "version": count,
    "hash": octets(limits.HASH_BYTES),
    "phase": member(uplink_pb2.PolicyPhase.DESCRIPTOR),
    "cause": text(limits.CAUSE_LENGTH),
    "unknown_fields": texts(limits.UNKNOWN_FIELDS, limits.UNKNOWN_LENGTH),
}
_FETCH: Final[Table] = {"sha256": octets(limits.HASH_BYTES, required=True), "offset": count}


def lane(number: int) -> Lane:
    """The lane of an Open. Raises BadRequest when it is none."""
    if number == event_pb2.LANE_URGENT:
        return Lane.URGENT
    if number == event_pb2.LANE_ROUTINE:
        return Lane.ROUTINE
    raise BadRequest("open: lane is neither urgent nor routine")


def received_batch(batch: uplink_pb2.Batch, of: Lane, *, demo_allowed: bool) -> tuple[ReceivedEvent, ...]:
    """The batch's events, each checked. Raises BadRequest at the first that breaks a rule."""
    first, end = batch.first, batch.next
    if not 1 <= first < end <= LARGEST:
        raise BadRequest("batch: first and next do not cover at least one number from 1")
    if len(batch.events) > limits.BATCH_EVENTS:
        raise BadRequest(f"batch: has more than {limits.BATCH_EVENTS} events")
    received: list[ReceivedEvent] = []
    lowest = first
    for event in batch.events:
        if not lowest <= event.sequence < end:
            raise BadRequest(f"event {event.sequence}: sequence does not rise within the batch's numbers")
        lowest = event.sequence + 1
        received.append(received_event(event, of, demo_allowed=demo_allowed))
    return tuple(received)


def received_event(event: event_pb2.Event, of: Lane, *, demo_allowed: bool) -> ReceivedEvent:
    """One event as the collector knows it. Raises BadRequest."""
    where = f"event {event.sequence}"
    severity = _severity(event.severity, where)
    if lane_of(severity) is not of:
        raise BadRequest(f"{where}: severity {severity.name.lower()} does not travel in the {of} lane")
    if event.demo and not demo_allowed:
        raise BadRequest(f"{where}: demo events are refused here; this collector is no demo")
    kind = event.WhichOneof("payload")
    if kind is None:
        raise BadRequest(f"{where}: payload is missing, or of a kind this collector does not know")
    envelope = _read(event, _ENVELOPE, f"{where}: ")
    payload = _read(getattr(event, kind), PAYLOADS[kind], f"{where}: {kind}.")
    return ReceivedEvent(
        id=_identifier(event.id, where),
        sequence=event.sequence,
        kind=kind,
        severity=severity,
        observed_at=_observed_at(event, where),
        account=cast("str", envelope["account"]),
        session=cast("str", envelope["session"]),
        demo=event.demo,
        rule=str(payload.get("rule", "")),
        category=str(payload.get("category", "")),
        facts=payload,
    )


def heartbeat_facts(heartbeat: uplink_pb2.Heartbeat) -> HeartbeatFacts:
    """A heartbeat as the collector knows it. Raises BadRequest."""
    if len(heartbeat.sensors) > limits.SENSORS:
        raise BadRequest(f"heartbeat: has more than {limits.SENSORS} sensors")
    sensors = tuple(
        SensorFacts(**cast("dict[str, str]", _read(sensor, _SENSOR, f"heartbeat: sensors[{place}].")))
        for place, sensor in enumerate(heartbeat.sensors)
    )
    return HeartbeatFacts(sensors=sensors, **cast("dict[str, Any]", _read(heartbeat, _HEARTBEAT, "heartbeat: ")))


def enrol_ask(request: enrolment_pb2.EnrolRequest, address: str) -> EnrolAsk:
    """What a device asks that has no identity yet. Raises BadRequest."""
    _read(request, _ENROL, "enrol: ")
    return EnrolAsk(
        token=request.token,
        csr=request.csr,
        hostname=request.hostname,
        platform=request.platform,
        agent_version=request.agent_version,
        address=address,
    )


def renewal_csr(request: enrolment_pb2.RenewRequest) -> bytes:
    """The certificate request of a renewal. Raises BadRequest."""
    _read(request, _RENEW, "renew: ")
    return request.csr


def watch_ask(request: uplink_pb2.WatchRequest) -> WatchAsk:
    """What a Watch begins with. Raises BadRequest."""
    read = _read(request, _WATCH, "watch: ")
    if len(request.exchange_token) != limits.EXCHANGE_TOKEN_BYTES:
        raise BadRequest(f"watch: exchange_token is not {limits.EXCHANGE_TOKEN_BYTES} bytes")
    hash_ = _whole_hash(read, "policy_hash", "watch: ", may_lack=True)
    return WatchAsk(request.exchange_token, request.interrupted, request.policy_version, hash_)


def device_state(state: uplink_pb2.PolicyState, device_id: str, at: datetime) -> DeviceState:
    """How a policy fares on a device. Raises BadRequest."""
    read = _read(state, _POLICY_STATE, "policy_state: ")
    return DeviceState(
        device_id=device_id,
        version=state.version,
        hash=_whole_hash(read, "hash", "policy_state: ", may_lack=True),
        phase=Phase(str(read["phase"])),
        cause=state.cause,
        at=at,
        unknown=tuple(state.unknown_fields),
    )


def fetch_ask(request: uplink_pb2.FetchRequest) -> tuple[str, int]:
    """The artefact's SHA-256, hex, and where to begin. Raises BadRequest."""
    read = _read(request, _FETCH, "fetch: ")
    return _whole_hash(read, "sha256", "fetch: ", may_lack=False), request.offset


def _whole_hash(read: Mapping[str, Json], name: str, where: str, *, may_lack: bool) -> str:
    """A SHA-256 in hex, which is whole or left out."""
    hash_ = str(read[name])
    if len(hash_) != 2 * limits.HASH_BYTES and (hash_ or not may_lack):
        raise BadRequest(f"{where}{name} is not {limits.HASH_BYTES} bytes")
    return hash_


def _read(message: Message, table: Table, where: str) -> dict[str, Json]:
    """Every field of the table by its rule; the sentence of a broken one begins with `where` and the field's name."""
    read: dict[str, Json] = {}
    for name, rule in table.items():
        try:
            read[name] = rule(message, name)
        except FieldError as error:
            raise BadRequest(f"{where}{name} {error}") from None
    return read


def _severity(number: int, where: str) -> Severity:
    try:
        return Severity(number)
    except ValueError:
        raise BadRequest(f"{where}: severity is missing or unknown") from None


def _identifier(raw: bytes, where: str) -> UUID:
    if len(raw) != _ID_BYTES or raw[6] >> 4 != 7 or raw[8] >> 6 != 0b10:
        raise BadRequest(f"{where}: id is no UUID of version 7")
    return UUID(bytes=raw)


def _observed_at(event: event_pb2.Event, where: str) -> datetime:
    if not event.HasField("observed_at"):
        raise BadRequest(f"{where}: observed_at is missing")
    try:
        return instant(event.observed_at)
    except FieldError as error:
        raise BadRequest(f"{where}: observed_at {error}") from None
