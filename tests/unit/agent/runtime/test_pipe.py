from __future__ import annotations

import asyncio
from typing import Any

import pytest

from agent.runtime.pipe import CLIENT_ACCESS, access_list
from tests.fakes.windows import FakePipe, on_windows

WRITE_DATA, APPEND_DATA_WHICH_IS_ANOTHER_END = 0x2, 0x4


def test_users_may_speak_and_listen_and_not_play_the_service() -> None:
    assert CLIENT_ACCESS & WRITE_DATA
    assert not CLIENT_ACCESS & APPEND_DATA_WHICH_IS_ANOTHER_END
    assert access_list(0o666) == "D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;0x12018b;;;IU)S:(ML;;NW;;;ME)"
    assert "IU" not in access_list(0o600)
    assert "(A;;GA;;;OW)" in access_list(0o600)


class FakePipes:
    """Makes ends of pipes, by number."""

    def __init__(self, *, taken: bool = False) -> None:
        self.made: list[tuple[str, int, int]] = []
        self.opened: list[tuple[int, int]] = []
        self._taken = taken

    def functions(self) -> dict[str, Any]:
        return {
            "ConvertStringSecurityDescriptorToSecurityDescriptorW": self._parse,
            "LocalFree": lambda _descriptor: None,
            "CreateNamedPipeW": self._create,
            "CreateFileW": self._open,
            "GetNamedPipeClientSessionId": lambda _handle, place: self._set(place, 2),
            "GetNamedPipeClientProcessId": lambda _handle, place: self._set(place, 4711),
        }

    def _set(self, place: Any, value: int) -> int:
        place._obj.value = value
        return 1

    def _parse(self, text: str, _revision: int, descriptor: Any, _size: None) -> int:
        assert text.startswith("D:P(")
        return self._set(descriptor, 1)

    def _create(self, name: str, how: int, mode: int, *_rest: Any) -> int:
        if self._taken:
            return 2**64 - 1
        self.made.append((name, how, mode))
        return len(self.made)

    def _open(self, _name: str, access: int, _share: int, _security: None, _how: int, flags: int, _like: None) -> int:
        self.opened.append((access, flags))
        return 5


class FakeProactor:
    """asyncio's loop of Windows, as far as pipes go. `comes`: for each end, whether somebody who comes also stays."""

    def __init__(self, comes: list[bool]) -> None:
        self._comes = comes
        self.served: list[FakePipe] = []
        self._proactor = self

    async def accept_pipe(self, _pipe: FakePipe) -> None:
        if not self._comes:
            await asyncio.Event().wait()
        if not self._comes.pop(0):
            raise BrokenPipeError

    def _make_duplex_pipe_transport(self, pipe: FakePipe, _protocol: object) -> object:
        self.served.append(pipe)
        return object()


async def test_there_is_always_one_end_that_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    pipes, proactor, real = FakePipes(), FakeProactor([True, False, True]), asyncio.get_running_loop()
    with on_windows(pipes.functions(), "agent.runtime.pipe") as module:
        server = module.PipeServer(r"\\.\pipe\heed", 0o666, lambda _reader, _writer: None)
        monkeypatch.setattr(module.asyncio, "get_running_loop", lambda: _Both(real, proactor))
        serving = real.create_task(server.serve_forever())
        for _ in range(10):
            await asyncio.sleep(0)
        serving.cancel()
        monkeypatch.undo()
    assert [pipe.handle for pipe in proactor.served] == [1, 3]  # the second came and went
    first = 0x80000
    assert [bool(how & first) for _, how, _ in pipes.made] == [True, False, False, False]
    reject_remote = 0x8
    assert {mode for _, _, mode in pipes.made} == {reject_remote}
    server.close()


class _Both:
    """The running loop, with a proactor's words."""

    def __init__(self, loop: asyncio.AbstractEventLoop, proactor: FakeProactor) -> None:
        self._loop = loop
        self._proactor = proactor
        self._make_duplex_pipe_transport = proactor._make_duplex_pipe_transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loop, name)


def test_a_name_that_is_taken_is_an_error() -> None:
    with (
        on_windows(FakePipes(taken=True).functions(), "agent.runtime.pipe") as module,
        pytest.raises(OSError, match="ref"),
    ):
        module.PipeServer(r"\\.\pipe\heed", 0o666, lambda _reader, _writer: None)


def test_the_kernel_says_who_connected() -> None:
    with on_windows(FakePipes().functions(), "agent.runtime.pipe") as module:
        assert module.who_connected(FakePipe(1)) == (2, 4711)
