import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Lane(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LANE_UNSPECIFIED: _ClassVar[Lane]
    LANE_URGENT: _ClassVar[Lane]
    LANE_ROUTINE: _ClassVar[Lane]

class Severity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEVERITY_UNSPECIFIED: _ClassVar[Severity]
    SEVERITY_LOW: _ClassVar[Severity]
    SEVERITY_MEDIUM: _ClassVar[Severity]
    SEVERITY_HIGH: _ClassVar[Severity]
    SEVERITY_URGENT: _ClassVar[Severity]
    SEVERITY_CRITICAL: _ClassVar[Severity]

class Source(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SOURCE_UNSPECIFIED: _ClassVar[Source]
    SOURCE_TYPED: _ClassVar[Source]
    SOURCE_TITLE: _ClassVar[Source]
    SOURCE_PASTED: _ClassVar[Source]
    SOURCE_FILE_NAME: _ClassVar[Source]
    SOURCE_FILE_TEXT: _ClassVar[Source]
    SOURCE_PROCESS: _ClassVar[Source]
    SOURCE_CONCERN: _ClassVar[Source]

class GapCause(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GAP_CAUSE_UNSPECIFIED: _ClassVar[GapCause]
    GAP_CAUSE_ASLEEP: _ClassVar[GapCause]
    GAP_CAUSE_STOPPED: _ClassVar[GapCause]
    GAP_CAUSE_DISPLAY_LOST: _ClassVar[GapCause]
    GAP_CAUSE_HOOK_LOST: _ClassVar[GapCause]
    GAP_CAUSE_SENSOR_FAILED: _ClassVar[GapCause]
    GAP_CAUSE_CLOCK_STEPPED: _ClassVar[GapCause]
    GAP_CAUSE_SPOOL_FULL: _ClassVar[GapCause]
    GAP_CAUSE_HELPER_DEAD: _ClassVar[GapCause]
    GAP_CAUSE_PERMISSION: _ClassVar[GapCause]
    GAP_CAUSE_UNKNOWN: _ClassVar[GapCause]
    GAP_CAUSE_POLICY: _ClassVar[GapCause]
LANE_UNSPECIFIED: Lane
LANE_URGENT: Lane
LANE_ROUTINE: Lane
SEVERITY_UNSPECIFIED: Severity
SEVERITY_LOW: Severity
SEVERITY_MEDIUM: Severity
SEVERITY_HIGH: Severity
SEVERITY_URGENT: Severity
SEVERITY_CRITICAL: Severity
SOURCE_UNSPECIFIED: Source
SOURCE_TYPED: Source
SOURCE_TITLE: Source
SOURCE_PASTED: Source
SOURCE_FILE_NAME: Source
SOURCE_FILE_TEXT: Source
SOURCE_PROCESS: Source
SOURCE_CONCERN: Source
GAP_CAUSE_UNSPECIFIED: GapCause
GAP_CAUSE_ASLEEP: GapCause
GAP_CAUSE_STOPPED: GapCause
GAP_CAUSE_DISPLAY_LOST: GapCause
GAP_CAUSE_HOOK_LOST: GapCause
GAP_CAUSE_SENSOR_FAILED: GapCause
GAP_CAUSE_CLOCK_STEPPED: GapCause
GAP_CAUSE_SPOOL_FULL: GapCause
GAP_CAUSE_HELPER_DEAD: GapCause
GAP_CAUSE_PERMISSION: GapCause
GAP_CAUSE_UNKNOWN: GapCause
GAP_CAUSE_POLICY: GapCause

class Event(_message.Message):
    __slots__ = ("id", "sequence", "observed_at", "severity", "account", "session", "demo", "keyword", "app_blocked", "app_seen", "locked", "lock_failed", "posture", "inventory", "tamper", "location", "gap", "check", "concern", "notice", "program_arrived", "access_request", "removable_medium")
    ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_AT_FIELD_NUMBER: _ClassVar[int]
    SEVERITY_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    DEMO_FIELD_NUMBER: _ClassVar[int]
    KEYWORD_FIELD_NUMBER: _ClassVar[int]
    APP_BLOCKED_FIELD_NUMBER: _ClassVar[int]
    APP_SEEN_FIELD_NUMBER: _ClassVar[int]
    LOCKED_FIELD_NUMBER: _ClassVar[int]
    LOCK_FAILED_FIELD_NUMBER: _ClassVar[int]
    POSTURE_FIELD_NUMBER: _ClassVar[int]
    INVENTORY_FIELD_NUMBER: _ClassVar[int]
    TAMPER_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    GAP_FIELD_NUMBER: _ClassVar[int]
    CHECK_FIELD_NUMBER: _ClassVar[int]
    CONCERN_FIELD_NUMBER: _ClassVar[int]
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_ARRIVED_FIELD_NUMBER: _ClassVar[int]
    ACCESS_REQUEST_FIELD_NUMBER: _ClassVar[int]
    REMOVABLE_MEDIUM_FIELD_NUMBER: _ClassVar[int]
    id: bytes
    sequence: int
    observed_at: _timestamp_pb2.Timestamp
    severity: Severity
    account: str
    session: str
    demo: bool
    keyword: Keyword
    app_blocked: AppBlocked
    app_seen: AppSeen
    locked: Locked
    lock_failed: LockFailed
    posture: Posture
    inventory: Inventory
    tamper: Tamper
    location: Location
    gap: Gap
    check: Check
    concern: Concern
    notice: Notice
    program_arrived: ProgramArrived
    access_request: AccessRequest
    removable_medium: RemovableMedium
    def __init__(self, id: _Optional[bytes] = ..., sequence: _Optional[int] = ..., observed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., severity: _Optional[_Union[Severity, str]] = ..., account: _Optional[str] = ..., session: _Optional[str] = ..., demo: _Optional[bool] = ..., keyword: _Optional[_Union[Keyword, _Mapping]] = ..., app_blocked: _Optional[_Union[AppBlocked, _Mapping]] = ..., app_seen: _Optional[_Union[AppSeen, _Mapping]] = ..., locked: _Optional[_Union[Locked, _Mapping]] = ..., lock_failed: _Optional[_Union[LockFailed, _Mapping]] = ..., posture: _Optional[_Union[Posture, _Mapping]] = ..., inventory: _Optional[_Union[Inventory, _Mapping]] = ..., tamper: _Optional[_Union[Tamper, _Mapping]] = ..., location: _Optional[_Union[Location, _Mapping]] = ..., gap: _Optional[_Union[Gap, _Mapping]] = ..., check: _Optional[_Union[Check, _Mapping]] = ..., concern: _Optional[_Union[Concern, _Mapping]] = ..., notice: _Optional[_Union[Notice, _Mapping]] = ..., program_arrived: _Optional[_Union[ProgramArrived, _Mapping]] = ..., access_request: _Optional[_Union[AccessRequest, _Mapping]] = ..., removable_medium: _Optional[_Union[RemovableMedium, _Mapping]] = ...) -> None: ...

class Keyword(_message.Message):
    __slots__ = ("rule", "category", "source", "confidence", "first_person", "snippet", "explanation", "window_title", "process", "lexicon")
    RULE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    FIRST_PERSON_FIELD_NUMBER: _ClassVar[int]
    SNIPPET_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    WINDOW_TITLE_FIELD_NUMBER: _ClassVar[int]
    PROCESS_FIELD_NUMBER: _ClassVar[int]
    LEXICON_FIELD_NUMBER: _ClassVar[int]
    rule: str
    category: str
    source: Source
    confidence: float
    first_person: bool
    snippet: str
    explanation: str
    window_title: str
    process: str
    lexicon: str
    def __init__(self, rule: _Optional[str] = ..., category: _Optional[str] = ..., source: _Optional[_Union[Source, str]] = ..., confidence: _Optional[float] = ..., first_person: _Optional[bool] = ..., snippet: _Optional[str] = ..., explanation: _Optional[str] = ..., window_title: _Optional[str] = ..., process: _Optional[str] = ..., lexicon: _Optional[str] = ...) -> None: ...

class AppBlocked(_message.Message):
    __slots__ = ("name", "path", "rule", "enforced")
    NAME_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    ENFORCED_FIELD_NUMBER: _ClassVar[int]
    name: str
    path: str
    rule: str
    enforced: bool
    def __init__(self, name: _Optional[str] = ..., path: _Optional[str] = ..., rule: _Optional[str] = ..., enforced: _Optional[bool] = ...) -> None: ...

class ProgramArrived(_message.Message):
    __slots__ = ("name", "others")
    NAME_FIELD_NUMBER: _ClassVar[int]
    OTHERS_FIELD_NUMBER: _ClassVar[int]
    name: str
    others: int
    def __init__(self, name: _Optional[str] = ..., others: _Optional[int] = ...) -> None: ...

class RemovableMedium(_message.Message):
    __slots__ = ("kind", "bytes", "done", "detail")
    KIND_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    kind: str
    bytes: int
    done: str
    detail: str
    def __init__(self, kind: _Optional[str] = ..., bytes: _Optional[int] = ..., done: _Optional[str] = ..., detail: _Optional[str] = ...) -> None: ...

class AppSeen(_message.Message):
    __slots__ = ("name", "seconds")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    name: str
    seconds: int
    def __init__(self, name: _Optional[str] = ..., seconds: _Optional[int] = ...) -> None: ...

class Locked(_message.Message):
    __slots__ = ("idle_seconds", "by_user")
    IDLE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    BY_USER_FIELD_NUMBER: _ClassVar[int]
    idle_seconds: int
    by_user: bool
    def __init__(self, idle_seconds: _Optional[int] = ..., by_user: _Optional[bool] = ...) -> None: ...

class LockFailed(_message.Message):
    __slots__ = ("idle_seconds", "cause")
    IDLE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    idle_seconds: int
    cause: str
    def __init__(self, idle_seconds: _Optional[int] = ..., cause: _Optional[str] = ...) -> None: ...

class Posture(_message.Message):
    __slots__ = ("check", "sound", "detail", "standing")
    CHECK_FIELD_NUMBER: _ClassVar[int]
    SOUND_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    STANDING_FIELD_NUMBER: _ClassVar[int]
    check: str
    sound: bool
    detail: str
    standing: str
    def __init__(self, check: _Optional[str] = ..., sound: _Optional[bool] = ..., detail: _Optional[str] = ..., standing: _Optional[str] = ...) -> None: ...

class Inventory(_message.Message):
    __slots__ = ("facts", "part", "gone", "list", "whole")
    class FactsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    FACTS_FIELD_NUMBER: _ClassVar[int]
    PART_FIELD_NUMBER: _ClassVar[int]
    GONE_FIELD_NUMBER: _ClassVar[int]
    LIST_FIELD_NUMBER: _ClassVar[int]
    WHOLE_FIELD_NUMBER: _ClassVar[int]
    facts: _containers.ScalarMap[str, str]
    part: str
    gone: _containers.RepeatedScalarFieldContainer[str]
    list: int
    whole: int
    def __init__(self, facts: _Optional[_Mapping[str, str]] = ..., part: _Optional[str] = ..., gone: _Optional[_Iterable[str]] = ..., list: _Optional[int] = ..., whole: _Optional[int] = ...) -> None: ...

class Tamper(_message.Message):
    __slots__ = ("what", "detail")
    WHAT_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    what: str
    detail: str
    def __init__(self, what: _Optional[str] = ..., detail: _Optional[str] = ...) -> None: ...

class Location(_message.Message):
    __slots__ = ("on_site", "proof")
    ON_SITE_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    on_site: bool
    proof: str
    def __init__(self, on_site: _Optional[bool] = ..., proof: _Optional[str] = ...) -> None: ...

class Gap(_message.Message):
    __slots__ = ("cause", "sensor", "until", "lost", "detail")
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    SENSOR_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    UNTIL_FIELD_NUMBER: _ClassVar[int]
    LOST_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    cause: GapCause
    sensor: str
    until: _timestamp_pb2.Timestamp
    lost: int
    detail: str
    def __init__(self, cause: _Optional[_Union[GapCause, str]] = ..., sensor: _Optional[str] = ..., until: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., lost: _Optional[int] = ..., detail: _Optional[str] = ..., **kwargs) -> None: ...

class Check(_message.Message):
    __slots__ = ("nonce", "stage", "injected_by_keys", "stages", "policy", "failed", "detail", "public_key", "signature", "canary")
    class StagesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    NONCE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    INJECTED_BY_KEYS_FIELD_NUMBER: _ClassVar[int]
    STAGES_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_KEY_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    CANARY_FIELD_NUMBER: _ClassVar[int]
    nonce: bytes
    stage: str
    injected_by_keys: bool
    stages: _containers.ScalarMap[str, int]
    policy: bytes
    failed: str
    detail: str
    public_key: bytes
    signature: bytes
    canary: bytes
    def __init__(self, nonce: _Optional[bytes] = ..., stage: _Optional[str] = ..., injected_by_keys: _Optional[bool] = ..., stages: _Optional[_Mapping[str, int]] = ..., policy: _Optional[bytes] = ..., failed: _Optional[str] = ..., detail: _Optional[str] = ..., public_key: _Optional[bytes] = ..., signature: _Optional[bytes] = ..., canary: _Optional[bytes] = ...) -> None: ...

class Concern(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class AccessRequest(_message.Message):
    __slots__ = ("program", "why")
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    program: str
    why: str
    def __init__(self, program: _Optional[str] = ..., why: _Optional[str] = ...) -> None: ...

class Notice(_message.Message):
    __slots__ = ("place", "acknowledged")
    PLACE_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGED_FIELD_NUMBER: _ClassVar[int]
    place: str
    acknowledged: bool
    def __init__(self, place: _Optional[str] = ..., acknowledged: _Optional[bool] = ...) -> None: ...
