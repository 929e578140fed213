"""What of the wire must never change, and whether a change breaks it. Pure: descriptors in, sentences out.

Agents and collectors of different ages talk to each other for years, so a number once given keeps its meaning for ever.
The rules are told in protos/README.md; the baseline is protos/heed/v1/baseline.json.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorSet

Wire = dict[str, dict[str, str]]
"""Thing ("message heed.v1.Event", "enum …", "service …") → its member's number or name → what it is, in one line."""


def describe(files: FileDescriptorSet) -> Wire:
    """The part of the descriptors that a peer of another age relies on."""
    wire: Wire = {}
    for file in files.file:
        for message, name in _messages(file.message_type, file.package):
            oneofs = [oneof.name for oneof in message.oneof_decl]
            wire[f"message {name}"] = {str(field.number): _field(field, oneofs) for field in message.field}
            wire.update(_enums(message.enum_type, name))
        wire.update(_enums(file.enum_type, file.package))
        for service in file.service:
            wire[f"service {file.package}.{service.name}"] = {
                method.name: f"{_stream(method.client_streaming)}{method.input_type.lstrip('.')} → "
                f"{_stream(method.server_streaming)}{method.output_type.lstrip('.')}"
                for method in service.method
            }
    return wire


def breaks(before: Mapping[str, Mapping[str, str]], after: Mapping[str, Mapping[str, str]]) -> list[str]:
    """One sentence for each promise of `before` that `after` does not keep; additions keep them all."""
    broken: list[str] = []
    for thing, members in before.items():
        if thing not in after:
            broken.append(f"{thing} is gone")
            continue
        for member, was in members.items():
            now = after[thing].get(member)
            if now is None:
                broken.append(f"{thing}: {member} ({was}) is gone")
            elif now != was:
                broken.append(f"{thing}: {member} was {was}, is now {now}")
    return broken


def _messages(messages: Iterable[DescriptorProto], scope: str) -> Iterator[tuple[DescriptorProto, str]]:
    for message in messages:
        name = f"{scope}.{message.name}"
        yield message, name
        yield from _messages(message.nested_type, name)


def _enums(enums: Iterable[EnumDescriptorProto], scope: str) -> Wire:
    return {f"enum {scope}.{enum.name}": {str(value.number): value.name for value in enum.value} for enum in enums}


def _field(field: FieldDescriptorProto, oneofs: list[str]) -> str:
    kind = field.type_name.lstrip(".") or FieldDescriptorProto.Type.Name(field.type).removeprefix("TYPE_").lower()
    repeated = "repeated " if field.label == FieldDescriptorProto.LABEL_REPEATED else ""
    optional = "optional " if field.proto3_optional else ""
    within = f" in {oneofs[field.oneof_index]}" if field.HasField("oneof_index") and not field.proto3_optional else ""
    return f"{optional}{repeated}{kind} {field.name}{within}"


def _stream(streaming: bool) -> str:
    return "stream " if streaming else ""
