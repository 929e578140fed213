from protos.heed.v1 import event_pb2 as _event_pb2
from protos.heed.v1 import uplink_pb2 as _uplink_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FromHelper(_message.Message):
    __slots__ = ("greeting", "match", "pulse")
    GREETING_FIELD_NUMBER: _ClassVar[int]
    MATCH_FIELD_NUMBER: _ClassVar[int]
    PULSE_FIELD_NUMBER: _ClassVar[int]
    greeting: Greeting
    match: Match
    pulse: Pulse
    def __init__(self, greeting: _Optional[_Union[Greeting, _Mapping]] = ..., match: _Optional[_Union[Match, _Mapping]] = ..., pulse: _Optional[_Union[Pulse, _Mapping]] = ...) -> None: ...

class ToHelper(_message.Message):
    __slots__ = ("settings", "committed", "policy", "closed", "check", "access", "declined", "medium")
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    CLOSED_FIELD_NUMBER: _ClassVar[int]
    CHECK_FIELD_NUMBER: _ClassVar[int]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    DECLINED_FIELD_NUMBER: _ClassVar[int]
    MEDIUM_FIELD_NUMBER: _ClassVar[int]
    settings: Settings
    committed: Committed
    policy: HelperPolicy
    closed: ProgramClosed
    check: _uplink_pb2.CheckChallenge
    access: _uplink_pb2.AccessAnswer
    declined: Declined
    medium: MediumRemoved
    def __init__(self, settings: _Optional[_Union[Settings, _Mapping]] = ..., committed: _Optional[_Union[Committed, _Mapping]] = ..., policy: _Optional[_Union[HelperPolicy, _Mapping]] = ..., closed: _Optional[_Union[ProgramClosed, _Mapping]] = ..., check: _Optional[_Union[_uplink_pb2.CheckChallenge, _Mapping]] = ..., access: _Optional[_Union[_uplink_pb2.AccessAnswer, _Mapping]] = ..., declined: _Optional[_Union[Declined, _Mapping]] = ..., medium: _Optional[_Union[MediumRemoved, _Mapping]] = ...) -> None: ...

class Greeting(_message.Message):
    __slots__ = ("session", "version")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    session: str
    version: int
    def __init__(self, session: _Optional[str] = ..., version: _Optional[int] = ...) -> None: ...

class Match(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: _event_pb2.Event
    def __init__(self, event: _Optional[_Union[_event_pb2.Event, _Mapping]] = ...) -> None: ...

class Committed(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: bytes
    def __init__(self, id: _Optional[bytes] = ...) -> None: ...

class Declined(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: bytes
    def __init__(self, id: _Optional[bytes] = ...) -> None: ...

class Pulse(_message.Message):
    __slots__ = ("sensors", "hook_events", "os_inputs", "unsent")
    SENSORS_FIELD_NUMBER: _ClassVar[int]
    HOOK_EVENTS_FIELD_NUMBER: _ClassVar[int]
    OS_INPUTS_FIELD_NUMBER: _ClassVar[int]
    UNSENT_FIELD_NUMBER: _ClassVar[int]
    sensors: _containers.RepeatedCompositeFieldContainer[_uplink_pb2.SensorState]
    hook_events: int
    os_inputs: int
    unsent: int
    def __init__(self, sensors: _Optional[_Iterable[_Union[_uplink_pb2.SensorState, _Mapping]]] = ..., hook_events: _Optional[int] = ..., os_inputs: _Optional[int] = ..., unsent: _Optional[int] = ...) -> None: ...

class Settings(_message.Message):
    __slots__ = ("pulse_seconds", "demo", "confidential")
    PULSE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    DEMO_FIELD_NUMBER: _ClassVar[int]
    CONFIDENTIAL_FIELD_NUMBER: _ClassVar[int]
    pulse_seconds: int
    demo: bool
    confidential: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, pulse_seconds: _Optional[int] = ..., demo: _Optional[bool] = ..., confidential: _Optional[_Iterable[str]] = ...) -> None: ...

class HelperPolicy(_message.Message):
    __slots__ = ("effective", "lexicon_path", "version")
    EFFECTIVE_FIELD_NUMBER: _ClassVar[int]
    LEXICON_PATH_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    effective: bytes
    lexicon_path: str
    version: int
    def __init__(self, effective: _Optional[bytes] = ..., lexicon_path: _Optional[str] = ..., version: _Optional[int] = ...) -> None: ...

class ProgramClosed(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class MediumRemoved(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
