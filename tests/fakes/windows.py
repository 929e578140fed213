"""Windows' libraries as far as our own calls reach, so that what calls them is run on Linux too.

They check what a real library would not forgive: a function that does not exist, or is called with another number of
words than was declared. What Windows itself would do with the words, they cannot show.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import wintypes
from types import ModuleType
from typing import Any
from unittest.mock import patch

Function = Callable[..., Any]


class FakeFunction:
    """One of a library's, with the types declared as ctypes has them."""

    def __init__(self, name: str, does: Function) -> None:
        self.argtypes: tuple[Any, ...] | None = None
        self.restype: Any = None
        self._name = name
        self._does = does

    def __call__(self, *words: Any) -> Any:
        assert self.argtypes is not None, f"{self._name} is called without its types"
        assert len(words) == len(self.argtypes), f"{self._name} takes {len(self.argtypes)} words, not {len(words)}"
        for word, kind in zip(words, self.argtypes, strict=True):
            kind.from_param(word)
        return self._does(*words)


class FakeLibraries:
    """`does`: what each function does, by its name; those that are not here do not exist."""

    def __init__(self, does: dict[str, Function]) -> None:
        self.functions = {name: FakeFunction(name, one) for name, one in does.items()}

    def load(self, _name: str, use_last_error: bool = False) -> FakeLibraries:
        assert use_last_error, "without it nobody can say why a call failed"
        return self

    def __getattr__(self, name: str) -> FakeFunction:
        try:
            return self.functions[name]
        except KeyError:
            raise AttributeError(name) from None


@contextmanager
def on_windows(does: dict[str, Function], name: str) -> Iterator[ModuleType]:
    """The module `name` as it is on Windows, for the time of the block."""
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    utils = ModuleType("asyncio.windows_utils")
    utils.PipeHandle = FakePipe  # type: ignore[attr-defined]  # as asyncio has it on Windows
    added: dict[str, Any] = {
        "WinDLL": FakeLibraries(does).load,
        "WINFUNCTYPE": ctypes.CFUNCTYPE,
        "get_last_error": lambda: 5,
    }
    narrow: dict[str, Any] = {
        "DWORD": ctypes.c_uint32,
        "ULONG": ctypes.c_uint32,
        "UINT": ctypes.c_uint32,
        "BOOL": ctypes.c_int32,
    }
    with (
        patch.multiple(wintypes, **narrow),  # a long has 32 bits on Windows
        patch.multiple(ctypes, create=True, WinError=lambda code: OSError(code, "refused"), **added),
        patch.dict(sys.modules, {"asyncio.windows_utils": utils}),
        patch("asyncio.windows_utils", utils, create=True),
        patch.object(sys, "platform", "win32"),
    ):
        spec.loader.exec_module(module)
        yield module


class FakePipe:
    """asyncio.windows_utils.PipeHandle."""

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self.closed = False

    def close(self) -> None:
        self.closed = True
