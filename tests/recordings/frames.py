"""Reading the recordings, and messages as a given version's descriptors understand them."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

FOLDER = Path(__file__).parent
VERSIONS = sorted(path.parent.name for path in FOLDER.glob("*/descriptors.binpb"))
RECORDED = sorted(path.parent.name for path in FOLDER.glob("*/frames.json"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One message as it went over the wire, and what its sender meant by it (protobuf's JSON, without defaults)."""

    message: str
    sent: bytes
    meant: dict[str, object]

    def json(self) -> dict[str, object]:
        """As it is kept."""
        return {"message": self.message, "meant": self.meant, "sent": base64.b64encode(self.sent).decode()}


def recorded(version: str) -> list[Frame]:
    """All frames of a version, as they went."""
    kept = json.loads((FOLDER / version / "frames.json").read_text(encoding="utf-8"))
    return [Frame(one["message"], base64.b64decode(one["sent"]), one["meant"]) for one in kept["frames"]]


@lru_cache(8)
def _pool(version: str) -> descriptor_pool.DescriptorPool:
    files = FileDescriptorSet.FromString((FOLDER / version / "descriptors.binpb").read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return pool


def understood(version: str, message: str, sent: bytes) -> Message | None:
    """The message as that version's code has it; None where it knew no such message."""
    try:
        found = _pool(version).FindMessageTypeByName(message)
    except KeyError:
        return None
    return message_factory.GetMessageClass(found).FromString(sent)


def meant(message: Message) -> dict[str, object]:
    """What it says, without what is only a default."""
    told: dict[str, object] = json_format.MessageToDict(message, preserving_proto_field_name=True)
    return told


def unknown(message: Message) -> list[int]:
    """Numbers of fields, here or within, that this code does not know."""
    fields: Any = UnknownFieldSet(message)  # the stubs lack its ways of a sequence
    numbers = [field.field_number for field in fields]
    for field, value in message.ListFields():
        if field.message_type is None or field.message_type.GetOptions().map_entry:
            continue
        within = [value] if isinstance(value, Message) else value
        numbers += [number for one in within for number in unknown(one)]
    return numbers
