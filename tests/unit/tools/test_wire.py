from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorSet

from tools import wire


def school() -> FileDescriptorSet:
    files = FileDescriptorSet()
    file = files.file.add(name="school.proto", package="school")
    pupil = file.message_type.add(name="Pupil")
    pupil.oneof_decl.add(name="kind")
    string, number = FieldDescriptorProto.TYPE_STRING, FieldDescriptorProto.TYPE_UINT32
    one, many = FieldDescriptorProto.LABEL_OPTIONAL, FieldDescriptorProto.LABEL_REPEATED
    pupil.field.add(name="name", number=1, type=string, label=one)
    pupil.field.add(name="years", number=2, type=number, label=many)
    pupil.field.add(name="guest", number=3, type=string, label=one, oneof_index=0)
    pupil.nested_type.add(name="Locker").field.add(name="door", number=1, type=number, label=one)
    role = file.enum_type.add(name="Role")
    role.value.add(name="UNSPECIFIED", number=0)
    role.value.add(name="HEAD", number=1)
    register = file.service.add(name="Register")
    register.method.add(name="Call", input_type=".school.Pupil", output_type=".school.Pupil", server_streaming=True)
    return files


def broken_by(change: Callable[[FileDescriptorSet], object]) -> list[str]:
    after = copy.deepcopy(school())
    change(after)
    return wire.breaks(wire.describe(school()), wire.describe(after))


def test_the_same_wire_breaks_nothing() -> None:
    assert broken_by(lambda _: None) == []


def test_additions_break_nothing() -> None:
    def add(files: FileDescriptorSet) -> None:
        file = files.file[0]
        file.message_type.add(name="Teacher")
        file.message_type[0].field.add(name="form", number=4, type=FieldDescriptorProto.TYPE_STRING, label=1)
        file.enum_type[0].value.add(name="CHAIR", number=2)
        file.service[0].method.add(name="Dismiss", input_type=".school.Pupil", output_type=".school.Pupil")

    assert broken_by(add) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda f: f.file[0].message_type[0].field.pop(0), "message school.Pupil: 1 (string name) is gone"),
        (
            lambda f: setattr(f.file[0].message_type[0].field[0], "number", 9),
            "message school.Pupil: 1 (string name) is gone",
        ),
        (
            lambda f: setattr(f.file[0].message_type[0].field[0], "type", FieldDescriptorProto.TYPE_BYTES),
            "message school.Pupil: 1 was string name, is now bytes name",
        ),
        (
            lambda f: setattr(f.file[0].message_type[0].field[0], "name", "nickname"),
            "message school.Pupil: 1 was string name, is now string nickname",
        ),
        (
            lambda f: setattr(f.file[0].message_type[0].field[1], "label", FieldDescriptorProto.LABEL_OPTIONAL),
            "message school.Pupil: 2 was repeated uint32 years, is now uint32 years",
        ),
        (
            lambda f: f.file[0].message_type[0].field[2].ClearField("oneof_index"),
            "message school.Pupil: 3 was string guest in kind, is now string guest",
        ),
        (lambda f: f.file[0].message_type[0].nested_type.pop(), "message school.Pupil.Locker is gone"),
        (lambda f: f.file[0].enum_type[0].value.pop(), "enum school.Role: 1 (HEAD) is gone"),
        (
            lambda f: setattr(f.file[0].enum_type[0].value[1], "name", "CHAIR"),
            "enum school.Role: 1 was HEAD, is now CHAIR",
        ),
        (lambda f: setattr(f.file[0].enum_type[0].value[1], "number", 7), "enum school.Role: 1 (HEAD) is gone"),
        (
            lambda f: f.file[0].service[0].method.pop(),
            "service school.Register: Call (school.Pupil → stream school.Pupil) is gone",
        ),
        (
            lambda f: setattr(f.file[0].service[0].method[0], "server_streaming", False),
            "service school.Register: Call was school.Pupil → stream school.Pupil, is now school.Pupil → school.Pupil",
        ),
        (lambda f: f.file[0].service.pop(), "service school.Register is gone"),
    ],
)
def test_each_kind_of_break_is_told(change: Callable[[FileDescriptorSet], object], sentence: str) -> None:
    assert sentence in broken_by(change)
