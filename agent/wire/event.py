"""Events as protobuf, for the link, the spool and the uplink alike (protos/heed/v1/event.proto)."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from google.protobuf.message import DecodeError
from google.protobuf.timestamp_pb2 import Timestamp

from agent.core.event import (
    AccessRequest,
    AppBlocked,
    AppSeen,
    Check,
    Concern,
    Event,
    Gap,
    GapCause,
    Inventory,
    Keyword,
    Liveness,
    Locked,
    LockFailed,
    Notice,
    Payload,
    Posture,
    ProgramArrived,
    RemovableMedium,
    SensorState,
    Source,
    Standing,
    Tamper,
)
from agent.wire.check import check_from_wire, check_to_wire
from policy.severity import Severity
from protos.heed.v1 import event_pb2, uplink_pb2


def timestamp(moment: datetime) -> Timestamp:
    """A UTC moment on the wire. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("an event's time must be aware")
    stamp = Timestamp()
    stamp.FromDatetime(moment.astimezone(UTC).replace(tzinfo=None))
    return stamp


def sendable(text: str) -> str:
    """What the system calls a file or a program may be no text at all: what of it is none becomes a question mark. A
    message that cannot be made would stay first in its lane, and hold up every other for good.
    """
    return text.encode(errors="replace").decode()


def event_to_wire(event: Event, sequence: int = 0) -> event_pb2.Event:
    """The event as it travels; `sequence` is its place in its lane, 0 while it has none."""
    message = event_pb2.Event(
        id=event.id.bytes,
        sequence=sequence,
        observed_at=timestamp(event.observed_at),
        severity=event_pb2.Severity.Name(event.severity),
        account=event.account,
        session=event.session,
        demo=event.demo,
    )
    _put_payload(message, event.payload)
    return message


def event_from_wire(message: event_pb2.Event) -> Event:
    """The event a message tells of. Raises ValueError when it breaks the contract."""
    if len(message.id) != 16:
        raise ValueError("an event's id has 16 bytes")
    return Event(
        id=UUID(bytes=message.id),
        observed_at=_moment(message.observed_at),
        severity=Severity(message.severity),
        account=message.account,
        session=message.session,
        demo=message.demo,
        payload=_payload(message),
    )


def encode_event(event: Event) -> bytes:
    """The event as bytes, without a place in a lane; how the spool keeps it."""
    return event_to_wire(event).SerializeToString()


def decode_event(data: bytes) -> Event:
    """The event in `data`. Raises ValueError when it is none."""
    try:
        return event_from_wire(event_pb2.Event.FromString(data))
    except DecodeError as error:
        raise ValueError("not an event") from error


def sensor_to_wire(state: SensorState) -> uplink_pb2.SensorState:
    """A sensor's word on itself as it travels."""
    return uplink_pb2.SensorState(
        sensor=state.sensor[:64], liveness=uplink_pb2.Liveness.Name(state.liveness), reason=state.reason[:256]
    )


def sensor_from_wire(message: uplink_pb2.SensorState) -> SensorState:
    """Raises ValueError for a liveness this program does not know."""
    return SensorState(message.sensor, Liveness(message.liveness), message.reason)


def _moment(stamp: Timestamp) -> datetime:
    return stamp.ToDatetime(tzinfo=UTC)


def _put_payload(message: event_pb2.Event, payload: Payload) -> None:  # noqa: C901, PLR0912 - one case a kind
    match payload:
        case Keyword():
            message.keyword.CopyFrom(
                event_pb2.Keyword(
                    rule=payload.rule,
                    category=payload.category,
                    source=f"SOURCE_{payload.source.name}",
                    confidence=payload.confidence,
                    first_person=payload.first_person,
                    snippet=sendable(payload.snippet),
                    explanation=sendable(payload.explanation),
                    window_title=sendable(payload.window_title),
                    process=sendable(payload.process),
                    lexicon=payload.lexicon,
                )
            )
        case AppBlocked():
            message.app_blocked.CopyFrom(
                event_pb2.AppBlocked(
                    name=sendable(payload.name)[:128],
                    path=sendable(payload.path)[:1024],
                    rule=payload.rule[:128],
                    enforced=payload.enforced,
                )
            )
        case ProgramArrived():
            name = sendable(payload.name)[:128]
            message.program_arrived.CopyFrom(event_pb2.ProgramArrived(name=name, others=payload.others))
        case RemovableMedium():
            message.removable_medium.CopyFrom(
                event_pb2.RemovableMedium(
                    kind=payload.kind, bytes=payload.size, done=payload.done, detail=payload.detail[:256]
                )
            )
        case AppSeen():
            message.app_seen.CopyFrom(event_pb2.AppSeen(name=sendable(payload.name), seconds=payload.seconds))
        case Gap():
            gap = event_pb2.Gap(
                cause=f"GAP_CAUSE_{payload.cause.name}",
                sensor=payload.sensor,
                until=timestamp(payload.until),
                lost=payload.lost,
                detail=payload.detail,
            )
            getattr(gap, "from").CopyFrom(timestamp(payload.since))
            message.gap.CopyFrom(gap)
        case Tamper():
            message.tamper.CopyFrom(event_pb2.Tamper(what=payload.what, detail=payload.detail))
        case Notice():
            message.notice.CopyFrom(event_pb2.Notice(place=payload.place, acknowledged=payload.acknowledged))
        case Concern():
            message.concern.CopyFrom(event_pb2.Concern(text=payload.text))
        case AccessRequest():
            message.access_request.CopyFrom(event_pb2.AccessRequest(program=payload.program, why=payload.why))
        case Check():
            message.check.CopyFrom(check_to_wire(payload))
        case Locked():
            message.locked.CopyFrom(event_pb2.Locked(idle_seconds=payload.idle_seconds, by_user=payload.by_user))
        case LockFailed():
            message.lock_failed.CopyFrom(
                event_pb2.LockFailed(idle_seconds=payload.idle_seconds, cause=payload.cause[:256])
            )
        case Posture():
            message.posture.CopyFrom(
                event_pb2.Posture(
                    check=payload.check[:64],
                    sound=payload.standing is Standing.SOUND,
                    detail=payload.detail[:256],
                    standing=payload.standing,
                )
            )
        case Inventory():
            message.inventory.CopyFrom(
                event_pb2.Inventory(
                    facts=payload.facts,
                    part=payload.part,
                    gone=payload.gone,
                    list=payload.list,
                    whole=payload.whole,
                )
            )


def _payload(message: event_pb2.Event) -> Payload:  # noqa: C901, PLR0911, PLR0912 - one return a kind
    match message.WhichOneof("payload"):
        case "keyword":
            keyword = message.keyword
            return Keyword(
                rule=keyword.rule,
                category=keyword.category,
                source=Source(_word(event_pb2.Source.Name(keyword.source), "SOURCE_")),
                confidence=keyword.confidence,
                first_person=keyword.first_person,
                snippet=keyword.snippet,
                explanation=keyword.explanation,
                window_title=keyword.window_title,
                process=keyword.process,
                lexicon=keyword.lexicon,
            )
        case "app_blocked":
            blocked = message.app_blocked
            return AppBlocked(blocked.name, blocked.path, blocked.rule, blocked.enforced)
        case "program_arrived":
            return ProgramArrived(message.program_arrived.name, message.program_arrived.others)
        case "removable_medium":
            medium = message.removable_medium
            return RemovableMedium(medium.kind, medium.bytes, medium.done, medium.detail)
        case "app_seen":
            return AppSeen(message.app_seen.name, message.app_seen.seconds)
        case "gap":
            gap = message.gap
            return Gap(
                cause=GapCause(_word(event_pb2.GapCause.Name(gap.cause), "GAP_CAUSE_")),
                sensor=gap.sensor,
                since=_moment(getattr(gap, "from")),
                until=_moment(gap.until),
                lost=gap.lost,
                detail=gap.detail,
            )
        case "tamper":
            return Tamper(message.tamper.what, message.tamper.detail)
        case "notice":
            return Notice(message.notice.place, message.notice.acknowledged)
        case "concern":
            return Concern(message.concern.text)
        case "access_request":
            return AccessRequest(message.access_request.program, message.access_request.why)
        case "check":
            return check_from_wire(message.check)
        case "locked":
            return Locked(message.locked.idle_seconds, message.locked.by_user)
        case "lock_failed":
            return LockFailed(message.lock_failed.idle_seconds, message.lock_failed.cause)
        case "posture":
            posture = message.posture
            return Posture(posture.check, Standing(posture.standing), posture.detail)
        case "inventory":
            told = message.inventory
            return Inventory(told.part, dict(told.facts), tuple(told.gone), told.list, told.whole)
        case other:
            raise ValueError(f"an event of a kind this agent does not make: {other}")


def _word(name: str, prefix: str) -> str:
    return name.removeprefix(prefix).lower()
