from protos.heed.v1 import event_pb2 as _event_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Liveness(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIVENESS_UNSPECIFIED: _ClassVar[Liveness]
    LIVENESS_WORKING: _ClassVar[Liveness]
    LIVENESS_FAILED: _ClassVar[Liveness]
    LIVENESS_UNSUPPORTED: _ClassVar[Liveness]
    LIVENESS_SUSPENDED: _ClassVar[Liveness]

class PolicyPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLICY_PHASE_UNSPECIFIED: _ClassVar[PolicyPhase]
    POLICY_PHASE_APPLYING: _ClassVar[PolicyPhase]
    POLICY_PHASE_APPLIED: _ClassVar[PolicyPhase]
    POLICY_PHASE_FAILED: _ClassVar[PolicyPhase]
LIVENESS_UNSPECIFIED: Liveness
LIVENESS_WORKING: Liveness
LIVENESS_FAILED: Liveness
LIVENESS_UNSUPPORTED: Liveness
LIVENESS_SUSPENDED: Liveness
POLICY_PHASE_UNSPECIFIED: PolicyPhase
POLICY_PHASE_APPLYING: PolicyPhase
POLICY_PHASE_APPLIED: PolicyPhase
POLICY_PHASE_FAILED: PolicyPhase

class ReportRequest(_message.Message):
    __slots__ = ("open", "batch", "heartbeat", "policy_state")
    OPEN_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    POLICY_STATE_FIELD_NUMBER: _ClassVar[int]
    open: Open
    batch: Batch
    heartbeat: Heartbeat
    policy_state: PolicyState
    def __init__(self, open: _Optional[_Union[Open, _Mapping]] = ..., batch: _Optional[_Union[Batch, _Mapping]] = ..., heartbeat: _Optional[_Union[Heartbeat, _Mapping]] = ..., policy_state: _Optional[_Union[PolicyState, _Mapping]] = ...) -> None: ...

class Open(_message.Message):
    __slots__ = ("lane", "epoch")
    LANE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    lane: _event_pb2.Lane
    epoch: int
    def __init__(self, lane: _Optional[_Union[_event_pb2.Lane, str]] = ..., epoch: _Optional[int] = ...) -> None: ...

class Batch(_message.Message):
    __slots__ = ("first", "next", "events")
    FIRST_FIELD_NUMBER: _ClassVar[int]
    NEXT_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    first: int
    next: int
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.Event]
    def __init__(self, first: _Optional[int] = ..., next: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_event_pb2.Event, _Mapping]]] = ...) -> None: ...

class ReportResponse(_message.Message):
    __slots__ = ("ack",)
    ACK_FIELD_NUMBER: _ClassVar[int]
    ack: Ack
    def __init__(self, ack: _Optional[_Union[Ack, _Mapping]] = ...) -> None: ...

class Ack(_message.Message):
    __slots__ = ("next_expected", "credits")
    NEXT_EXPECTED_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    next_expected: int
    credits: int
    def __init__(self, next_expected: _Optional[int] = ..., credits: _Optional[int] = ...) -> None: ...

class Heartbeat(_message.Message):
    __slots__ = ("sensors", "spooled_urgent", "spooled_routine", "dropped", "hook_events", "os_inputs", "policy", "agent_version", "clock_offset_ms", "helpers", "policy_version", "restarts", "unproven_inputs")
    SENSORS_FIELD_NUMBER: _ClassVar[int]
    SPOOLED_URGENT_FIELD_NUMBER: _ClassVar[int]
    SPOOLED_ROUTINE_FIELD_NUMBER: _ClassVar[int]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    HOOK_EVENTS_FIELD_NUMBER: _ClassVar[int]
    OS_INPUTS_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    AGENT_VERSION_FIELD_NUMBER: _ClassVar[int]
    CLOCK_OFFSET_MS_FIELD_NUMBER: _ClassVar[int]
    HELPERS_FIELD_NUMBER: _ClassVar[int]
    POLICY_VERSION_FIELD_NUMBER: _ClassVar[int]
    RESTARTS_FIELD_NUMBER: _ClassVar[int]
    UNPROVEN_INPUTS_FIELD_NUMBER: _ClassVar[int]
    sensors: _containers.RepeatedCompositeFieldContainer[SensorState]
    spooled_urgent: int
    spooled_routine: int
    dropped: int
    hook_events: int
    os_inputs: int
    policy: str
    agent_version: str
    clock_offset_ms: int
    helpers: int
    policy_version: int
    restarts: int
    unproven_inputs: int
    def __init__(self, sensors: _Optional[_Iterable[_Union[SensorState, _Mapping]]] = ..., spooled_urgent: _Optional[int] = ..., spooled_routine: _Optional[int] = ..., dropped: _Optional[int] = ..., hook_events: _Optional[int] = ..., os_inputs: _Optional[int] = ..., policy: _Optional[str] = ..., agent_version: _Optional[str] = ..., clock_offset_ms: _Optional[int] = ..., helpers: _Optional[int] = ..., policy_version: _Optional[int] = ..., restarts: _Optional[int] = ..., unproven_inputs: _Optional[int] = ...) -> None: ...

class SensorState(_message.Message):
    __slots__ = ("sensor", "liveness", "reason")
    SENSOR_FIELD_NUMBER: _ClassVar[int]
    LIVENESS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    sensor: str
    liveness: Liveness
    reason: str
    def __init__(self, sensor: _Optional[str] = ..., liveness: _Optional[_Union[Liveness, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class WatchRequest(_message.Message):
    __slots__ = ("exchange_token", "interrupted", "agent_version", "policy_version", "policy_hash")
    EXCHANGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INTERRUPTED_FIELD_NUMBER: _ClassVar[int]
    AGENT_VERSION_FIELD_NUMBER: _ClassVar[int]
    POLICY_VERSION_FIELD_NUMBER: _ClassVar[int]
    POLICY_HASH_FIELD_NUMBER: _ClassVar[int]
    exchange_token: bytes
    interrupted: bool
    agent_version: str
    policy_version: int
    policy_hash: bytes
    def __init__(self, exchange_token: _Optional[bytes] = ..., interrupted: _Optional[bool] = ..., agent_version: _Optional[str] = ..., policy_version: _Optional[int] = ..., policy_hash: _Optional[bytes] = ...) -> None: ...

class WatchResponse(_message.Message):
    __slots__ = ("hello", "policy", "check", "access")
    HELLO_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    CHECK_FIELD_NUMBER: _ClassVar[int]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    hello: Hello
    policy: PolicyOffer
    check: CheckChallenge
    access: AccessAnswer
    def __init__(self, hello: _Optional[_Union[Hello, _Mapping]] = ..., policy: _Optional[_Union[PolicyOffer, _Mapping]] = ..., check: _Optional[_Union[CheckChallenge, _Mapping]] = ..., access: _Optional[_Union[AccessAnswer, _Mapping]] = ...) -> None: ...

class AccessAnswer(_message.Message):
    __slots__ = ("request", "account", "program", "granted", "reason", "until_ms")
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    GRANTED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    UNTIL_MS_FIELD_NUMBER: _ClassVar[int]
    request: bytes
    account: str
    program: str
    granted: bool
    reason: str
    until_ms: int
    def __init__(self, request: _Optional[bytes] = ..., account: _Optional[str] = ..., program: _Optional[str] = ..., granted: _Optional[bool] = ..., reason: _Optional[str] = ..., until_ms: _Optional[int] = ...) -> None: ...

class CheckChallenge(_message.Message):
    __slots__ = ("nonce",)
    NONCE_FIELD_NUMBER: _ClassVar[int]
    nonce: bytes
    def __init__(self, nonce: _Optional[bytes] = ...) -> None: ...

class Hello(_message.Message):
    __slots__ = ("exchange_token", "server_time_ms", "heartbeat_seconds")
    EXCHANGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SERVER_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_SECONDS_FIELD_NUMBER: _ClassVar[int]
    exchange_token: bytes
    server_time_ms: int
    heartbeat_seconds: int
    def __init__(self, exchange_token: _Optional[bytes] = ..., server_time_ms: _Optional[int] = ..., heartbeat_seconds: _Optional[int] = ...) -> None: ...

class PolicyOffer(_message.Message):
    __slots__ = ("envelope", "last")
    ENVELOPE_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    envelope: bytes
    last: bool
    def __init__(self, envelope: _Optional[bytes] = ..., last: _Optional[bool] = ...) -> None: ...

class PolicyState(_message.Message):
    __slots__ = ("version", "hash", "phase", "cause", "unknown_fields")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    HASH_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    UNKNOWN_FIELDS_FIELD_NUMBER: _ClassVar[int]
    version: int
    hash: bytes
    phase: PolicyPhase
    cause: str
    unknown_fields: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, version: _Optional[int] = ..., hash: _Optional[bytes] = ..., phase: _Optional[_Union[PolicyPhase, str]] = ..., cause: _Optional[str] = ..., unknown_fields: _Optional[_Iterable[str]] = ...) -> None: ...

class FetchRequest(_message.Message):
    __slots__ = ("sha256", "offset")
    SHA256_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    sha256: bytes
    offset: int
    def __init__(self, sha256: _Optional[bytes] = ..., offset: _Optional[int] = ...) -> None: ...

class FetchResponse(_message.Message):
    __slots__ = ("chunk",)
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    chunk: bytes
    def __init__(self, chunk: _Optional[bytes] = ...) -> None: ...
