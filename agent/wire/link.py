"""The local link's frames (protos/heed/v1/link.proto): a length of 4 bytes, big endian, and one message."""

from __future__ import annotations

import struct
from typing import assert_never
from uuid import UUID

from google.protobuf.message import DecodeError

from agent.core.access import AccessAnswer
from agent.core.event import Pulse
from agent.core.link import (
    Committed,
    Declined,
    FromHelper,
    Greeting,
    HelperCheck,
    HelperPolicy,
    HelperSettings,
    Match,
    MediumRemoved,
    ProgramClosed,
    ToHelper,
)
from agent.errors import LinkError
from agent.wire.access import access_from_wire, access_to_wire
from agent.wire.event import event_from_wire, event_to_wire, sendable, sensor_from_wire, sensor_to_wire
from protos.heed.v1 import link_pb2, uplink_pb2

FRAME_LIMIT = 64 * 1024  # bytes of one message of a helper's
TO_HELPER_LIMIT = 512 * 1024  # and of the service's, whose policy may name hundreds of terms
HEADER_BYTES = 4
_HEADER = struct.Struct("!I")


def frame(payload: bytes, limit: int = FRAME_LIMIT) -> bytes:
    """`payload` with its length before it. Raises LinkError when it is too large for the link."""
    if len(payload) > limit:
        raise LinkError(f"a message of {len(payload)} bytes is too large for the link")
    return _HEADER.pack(len(payload)) + payload


def frame_length(header: bytes, limit: int = FRAME_LIMIT) -> int:
    """How many bytes follow. Raises LinkError for more than any message may have."""
    (length,) = _HEADER.unpack(header)
    if length > limit:
        raise LinkError(f"the other end announced a message of {length} bytes; the link allows {limit}")
    return int(length)


def encode_from_helper(message: FromHelper) -> bytes:
    """A helper's message as bytes."""
    match message:
        case Greeting():
            wire = link_pb2.FromHelper(greeting=link_pb2.Greeting(session=message.session, version=message.version))
        case Match():
            wire = link_pb2.FromHelper(match=link_pb2.Match(event=event_to_wire(message.event)))
        case Pulse():
            wire = link_pb2.FromHelper(
                pulse=link_pb2.Pulse(
                    sensors=[sensor_to_wire(state) for state in message.sensors],
                    hook_events=message.hook_events,
                    os_inputs=message.os_inputs,
                    unsent=message.unsent,
                )
            )
        case _:
            assert_never(message)
    return wire.SerializeToString()


def decode_from_helper(data: bytes) -> FromHelper:
    """What a helper said. Raises LinkError when it breaks the contract."""
    try:
        wire = link_pb2.FromHelper.FromString(data)
        match wire.WhichOneof("message"):
            case "greeting":
                return Greeting(wire.greeting.session[:64], wire.greeting.version)
            case "match":
                return Match(event_from_wire(wire.match.event))
            case "pulse":
                return Pulse(
                    sensors=tuple(sensor_from_wire(state) for state in wire.pulse.sensors[:32]),
                    hook_events=wire.pulse.hook_events,
                    os_inputs=wire.pulse.os_inputs,
                    unsent=wire.pulse.unsent,
                )
            case _:
                raise LinkError("the helper sent an empty message")
    except (DecodeError, ValueError, OverflowError) as error:
        raise LinkError("the helper sent what is no message of the link") from error


def encode_to_helper(message: ToHelper) -> bytes:
    """The service's message as bytes."""
    match message:
        case HelperSettings():
            wire = link_pb2.ToHelper(
                settings=link_pb2.Settings(
                    pulse_seconds=message.pulse_seconds, demo=message.demo, confidential=message.confidential
                )
            )
        case Committed():
            wire = link_pb2.ToHelper(committed=link_pb2.Committed(id=message.id.bytes))
        case HelperPolicy():
            wire = link_pb2.ToHelper(
                policy=link_pb2.HelperPolicy(
                    effective=message.effective, lexicon_path=message.lexicon_path, version=message.version
                )
            )
        case HelperCheck():
            wire = link_pb2.ToHelper(check=uplink_pb2.CheckChallenge(nonce=message.nonce))
        case ProgramClosed():
            wire = link_pb2.ToHelper(closed=link_pb2.ProgramClosed(name=sendable(message.name)))
        case MediumRemoved():
            wire = link_pb2.ToHelper(medium=link_pb2.MediumRemoved())
        case AccessAnswer():
            wire = link_pb2.ToHelper(access=access_to_wire(message))
        case Declined():
            wire = link_pb2.ToHelper(declined=link_pb2.Declined(id=message.id.bytes))
        case _:
            assert_never(message)
    return wire.SerializeToString()


def decode_to_helper(data: bytes) -> ToHelper:  # noqa: PLR0911 - one return a kind
    """What the service said. Raises LinkError when it breaks the contract."""
    try:
        wire = link_pb2.ToHelper.FromString(data)
        match wire.WhichOneof("message"):
            case "settings":
                settings = wire.settings
                return HelperSettings(settings.pulse_seconds, settings.demo, tuple(settings.confidential))
            case "committed":
                return Committed(UUID(bytes=wire.committed.id))
            case "policy":
                return HelperPolicy(wire.policy.effective, wire.policy.lexicon_path, wire.policy.version)
            case "check":
                return HelperCheck(wire.check.nonce)
            case "closed":
                return ProgramClosed(wire.closed.name)
            case "medium":
                return MediumRemoved()
            case "access":
                return access_from_wire(wire.access)
            case "declined":
                return Declined(UUID(bytes=wire.declined.id))
            case _:
                raise LinkError("the service sent an empty message")
    except (DecodeError, ValueError, OverflowError) as error:
        raise LinkError("the service sent what is no message of the link") from error
