"""The gate's own process: it answers the kernel, and its service, in one thread that never waits for anything else.

It touches no disk: it asks what the kernel holds in memory of an open file, where that file lies, and whose the process
is. What must be read is read by the reader, and if that takes too long the program runs. Whatever goes wrong with one
question, its answer is "let it run"; whatever goes wrong with the gate ends it, and the kernel lets everything run. So
does the end of its service, and a service that has not said anything for half a minute.
"""

from __future__ import annotations

import contextlib
import os
import resource
import select
import stat
import sys
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from agent.core.exec_gate import Content, Gate, Key, Opened, Refusals, Table, Unknown
from agent.core.gate_words import Ping, Pong, Refused, Said, Stands, decode_heard, encode_said
from agent.errors import Unsupported

assert sys.platform == "linux"  # noqa: S101 - told to the type checker, which then leaves this file alone elsewhere

from agent.host.exec_gate.fanotify import (  # noqa: E402 - only where there is such a thing
    Asked,
    Group,
    bind_to_itself,
    end_with_parent,
    enter_mounts_of,
    stay_in_memory,
)
from agent.host.exec_gate.places import Not, Stand, plan  # noqa: E402 - the same
from agent.host.exec_gate.reader import Reader  # noqa: E402 - the same
from agent.host.mount_table import mounts  # noqa: E402 - the same

_PATIENCE = 0.5  # seconds for which a program may wait until its file is read
_AT_ONCE = 256  # files that may wait to be read; the kernel refuses what it can open no file for
_FILES = 4096
_ALONE_SECONDS = 30.0  # without a word of the service
_UNSAID = 4096  # lines kept for a service that does not listen
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_FIRST = -10  # nicer to nobody than to those who wait


@dataclass
class _Waiting:
    """Starts of one file that is being read, each by the path it was called by."""

    until: float
    asked: list[tuple[Asked, Opened]] = field(default_factory=list)


def run_gate(places: Sequence[str], *, mounts_of: int = 0) -> int:
    """Until the service closes the gate's standard input, on which it speaks; answers go to standard output. Raises
    Unsupported, having said so there, and OSError. `mounts_of`: the process whose mounts are meant, 0 for one's own.
    """
    end_with_parent()  # a gate that hangs must not outlive the one who would end it
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, _FILES))
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, _FIRST)
    reader = Reader()
    line = _Line()
    try:
        _enter(mounts_of)
        group, stands = _stand(places)
    except Unsupported as error:
        line.say(Stands((), (str(error),)))
        raise
    with contextlib.suppress(OSError):
        stay_in_memory()
    line.say(stands)
    _Loop(group, reader, line).run()
    return 0


def _enter(mounts_of: int) -> None:
    """Raises Unsupported: marking mounts that nobody's programs start from would only pretend to stand."""
    try:
        if mounts_of:
            enter_mounts_of(mounts_of)
    except OSError as error:
        raise Unsupported(f"the mounts that programs start from cannot be seen ({error.strerror})") from error


def _stand(places: Sequence[str]) -> tuple[Group, Stands]:
    """Raises Unsupported where there is no place to stand."""
    group = Group()
    planned = plan(
        mounts(Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")),
        [os.path.realpath(place) for place in places],
        {os.path.realpath("/proc/self/exe"), os.path.realpath(sys.argv[0]), os.path.realpath(__file__)},
        os.path.isdir,
    )
    limits = [one.because for one in planned if isinstance(one, Not)]
    stands: list[str] = []
    for one in planned:
        if isinstance(one, Stand):
            try:
                if one.bind:
                    bind_to_itself(one.place)
                group.mark(one.place, whole=one.whole)
                stands.append(one.place)
            except OSError as error:
                limits.append(f"{one.place} cannot be watched ({error.strerror})")
    if not stands:
        group.close()
        raise Unsupported("; ".join(limits) or "none of the folders that people can write to is here")
    return group, Stands(tuple(stands), tuple(limits))


class _Line:
    """Standard input and output, neither of which is ever waited for."""

    def __init__(self) -> None:
        self._heard = b""
        self._unsaid: deque[bytes] = deque(maxlen=_UNSAID)  # the oldest go: a service that is stopped needs no news
        self._part = b""
        os.set_blocking(0, False)
        os.set_blocking(1, False)

    def hear(self) -> list[bytes]:
        """Whole lines. Raises EOFError when the service is gone."""
        with contextlib.suppress(BlockingIOError):
            data = os.read(0, 1 << 20)
            if not data:
                raise EOFError("the service ended")
            self._heard += data
        *lines, self._heard = self._heard.split(b"\n")
        return lines

    def say(self, said: Said) -> None:
        """Say it now, or when there is room. Raises BrokenPipeError when the service is gone."""
        self._unsaid.append(encode_said(said))
        self.go_on()

    def go_on(self) -> None:
        """Say what there is room for."""
        with contextlib.suppress(BlockingIOError):
            while self._part or self._unsaid:
                self._part = self._part or self._unsaid.popleft()
                self._part = self._part[os.write(1, self._part) :]


class _Loop:
    def __init__(self, group: Group, reader: Reader, line: _Line) -> None:
        self._group, self._reader, self._line = group, reader, line
        self._gate = Gate()
        self._ours = os.open("/proc/self/fd", os.O_RDONLY | os.O_DIRECTORY)  # held open: starts ask there all the time
        self._waiting: dict[Key, _Waiting] = {}
        self._wanted: dict[int, Key] = {}
        self._number = 0
        self._held = 0
        self._asked = self._doubted = 0
        self._spoken = time.monotonic()

    def run(self) -> None:
        poll = select.poll()
        for one in (self._group, self._reader, 0):
            poll.register(one, select.POLLIN)
        group = self._group.fileno()
        while time.monotonic() - self._spoken < _ALONE_SECONDS:
            ready = [one for one, _ in poll.poll(self._pause())]
            if group in ready:
                for asked in self._group.asked():
                    self._asked += 1
                    self._look(asked)
            if ready != [group]:
                try:
                    self._listen()
                except (EOFError, BrokenPipeError):
                    return
            if self._waiting:
                self._give_up(time.monotonic())

    def _listen(self) -> None:
        """To reader and service. Raises EOFError, BrokenPipeError when either is gone."""
        for number, content in self._reader.answers():
            self._learn(number, content)
        for line in self._line.hear():
            self._hear(line)
        self._line.go_on()

    def _pause(self) -> float:
        """Milliseconds until somebody has waited long enough."""
        if not self._waiting:
            return 1_000.0
        soonest = min(one.until for one in self._waiting.values())
        return max(0.0, soonest - time.monotonic()) * 1_000.0 + 1.0

    def _hear(self, line: bytes) -> None:
        try:
            heard = decode_heard(line)
        except ValueError:
            heard = Table()  # whatever it was meant to say, it blocks nothing
        self._spoken = time.monotonic()
        if isinstance(heard, Ping):
            self._line.say(Pong(heard.number, self._asked, self._doubted))
        else:
            self._gate.hold(heard)

    def _look(self, asked: Asked) -> None:
        answered = False
        try:
            said = os.fstat(asked.file)
            key = (said.st_dev, said.st_ino, said.st_size, said.st_mtime_ns, said.st_ctime_ns)
            if said.st_nlink == 1 and self._gate.is_free(key):
                self._close(asked, allow=True)
                return
            path = os.readlink(str(asked.file), dir_fd=self._ours)
            opened = Opened(key, path, said.st_uid == 0 and not said.st_mode & _OTHERS_WRITE)
            waiting = self._waiting.get(opened.key)
            answer = self._gate.ask(opened)
            if not isinstance(answer, Unknown):
                self._answer(asked, opened, answer)
                answered = True
            elif waiting is not None and self._held < _AT_ONCE:
                waiting.asked.append((asked, opened))
                self._held += 1
                answered = True
            elif self._want(asked, opened, answer):
                answered = True
        except Exception:  # noqa: BLE001 - whatever it was, the program may run
            answered = False
        if not answered:
            self._doubted += 1
            self._close(asked, allow=True)

    def _want(self, asked: Asked, opened: Opened, unknown: Unknown) -> bool:
        if self._held >= _AT_ONCE or not self._reader.want(self._number, asked.file, hashed=unknown.hashed):
            return False
        self._wanted[self._number] = opened.key
        self._number += 1
        self._waiting[opened.key] = _Waiting(time.monotonic() + _PATIENCE, [(asked, opened)])
        self._held += 1
        return True

    def _learn(self, number: int, content: Content) -> None:
        key = self._wanted.pop(number, None)
        if key is None:
            return
        self._gate.learn(key, content)
        waiting = self._waiting.pop(key, None)
        if waiting is None:
            return
        self._held -= len(waiting.asked)
        for asked, opened in waiting.asked:
            answer = self._gate.ask(opened)
            self._answer(asked, opened, {} if isinstance(answer, Unknown) else answer)

    def _give_up(self, now: float) -> None:
        for key in [key for key, one in self._waiting.items() if one.until <= now]:
            late = self._waiting.pop(key)
            self._held -= len(late.asked)
            self._doubted += len(late.asked)
            for asked, _ in late.asked:
                self._close(asked, allow=True)

    def _answer(self, asked: Asked, opened: Opened, refusals: Refusals) -> None:
        """Only where somebody is refused it is asked who this is: root and the system's accounts never are."""
        try:
            uid = _uid(asked.pid) if refusals else 0
        except (OSError, ValueError):
            uid = 0
        refusal = refusals.get(uid)
        self._close(asked, allow=refusal is None)
        if refusal is not None:
            self._line.say(Refused(uid, refusal.name, opened.path, refusal.rule, refusal.category))

    def _close(self, asked: Asked, *, allow: bool) -> None:
        self._group.answer(asked, allow=allow)
        with contextlib.suppress(OSError):
            os.close(asked.file)


def _uid(pid: int) -> int:
    """The real one of a process that waits for us."""
    status = os.open(f"/proc/{pid}/status", os.O_RDONLY)
    try:
        data = os.read(status, 4096)
    finally:
        os.close(status)
    return int(data.partition(b"\nUid:")[2].split(maxsplit=1)[0])
