"""What a device sent, checked and translated, before it is committed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from policy.severity import Lane, Severity

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class ReceivedEvent:
    """One minimised record (protos/heed/v1/event.proto). `facts` is the whole payload by its field names, enums as
    lower-case words without their prefix (`"source": "typed"`), and is sealed before it is stored. `rule` and
    `category` are empty for kinds without. `kind` is the payload's field name: "keyword", "tamper", …
    """

    id: UUID
    sequence: int
    kind: str
    severity: Severity
    observed_at: datetime
    account: str
    session: str
    demo: bool
    rule: str
    category: str
    facts: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Submission:
    """A batch of one lane: all that the device holds of the numbers [first, next) of this epoch (uplink.proto).

    `address` is the peer's IP address without port; `epoch` is an unsigned 64-bit number.
    """

    device_id: str
    address: str
    lane: Lane
    epoch: int
    first: int
    next: int
    events: tuple[ReceivedEvent, ...]
    received_at: datetime
