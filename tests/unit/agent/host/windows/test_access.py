from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.host.windows.access import OTHERS_READ, SYSTEM_ALONE
from tests.fakes.windows import on_windows


class FakeRights:
    """Keeps what was set."""

    def __init__(self, refuses: int = 0) -> None:
        self.given: list[tuple[str, str, int]] = []
        self.open = 0
        self._text = ""
        self._refuses = refuses

    def functions(self) -> dict[str, Any]:
        part = lambda _descriptor, place, _defaulted: self._set(place, 2)  # noqa: E731 - three of one kind
        return {
            "ConvertStringSecurityDescriptorToSecurityDescriptorW": self._parse,
            "GetSecurityDescriptorOwner": part,
            "GetSecurityDescriptorGroup": part,
            "GetSecurityDescriptorDacl": lambda _descriptor, _given, place, _defaulted: self._set(place, 3),
            "SetNamedSecurityInfoW": self._give,
            "LocalFree": self._free,
        }

    def _set(self, place: Any, value: int) -> int:
        place._obj.value = value
        return 1

    def _parse(self, text: str, revision: int, descriptor: Any, _size: None) -> int:
        assert revision == 1
        self._text = text
        self.open += 1
        return self._set(descriptor, 1)

    def _give(self, place: str, _kind: int, parts: int, owner: Any, _group: Any, dacl: Any, sacl: None) -> int:
        assert (owner.value, dacl.value, sacl) == (2, 3, None)
        self.given.append((place, self._text, parts))
        return self._refuses

    def _free(self, _descriptor: Any) -> None:
        self.open -= 1


def test_a_folder_gets_its_owner_and_its_list_and_inherits_nothing() -> None:
    rights = FakeRights()
    with on_windows(rights.functions(), "agent.host.windows.access") as module:
        module.secure(Path("State"), SYSTEM_ALONE)
    owner, group, dacl, protected = 0x1, 0x2, 0x4, 0x80000000
    assert rights.given == [("State", SYSTEM_ALONE, owner | group | dacl | protected)]
    assert rights.open == 0


def test_a_refusal_is_an_error_that_names_the_folder() -> None:
    rights = FakeRights(refuses=5)
    with (
        on_windows(rights.functions(), "agent.host.windows.access") as module,
        pytest.raises(OSError, match="the rights of State cannot be set"),
    ):
        module.secure(Path("State"), SYSTEM_ALONE)
    assert rights.open == 0


def test_users_write_into_neither() -> None:
    writes = 0x2 | 0x4 | 0x10 | 0x40 | 0x100 | 0x10000 | 0x40000 | 0x80000
    assert "BU" not in SYSTEM_ALONE
    assert "0x1200a9;;;BU" in OTHERS_READ
    assert not 0x1200A9 & writes
