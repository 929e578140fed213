from __future__ import annotations

import select
import struct
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.errors import Unsupported
from agent.sensors.processes.connector import Connector, execs, listen_request

EXEC, FORK = 2, 1


def told(what: int, pid: int) -> bytes:
    """A message of the kernel's, by linux/cn_proc.h."""
    event = struct.pack("=IIQ", what, 0, 0) + struct.pack("=ii", pid + 1, pid) + bytes(16)
    body = struct.pack("=IIIIHH", 1, 1, 0, 0, len(event), 0) + event
    return struct.pack("=IHHII", 16 + len(body), 3, 0, 0, 0) + body


def test_who_began_another_program_is_told_and_nothing_else() -> None:
    assert execs(told(EXEC, 70) + told(FORK, 80) + told(EXEC, 90)) == [70, 90]


@given(st.binary(max_size=300))
def test_anything_else_is_no_message(data: bytes) -> None:
    assert all(isinstance(pid, int) for pid in execs(data))
    assert execs(told(EXEC, 70)[:-1] + data[:0]) == []


def test_the_request_says_how_long_it_is() -> None:
    request = listen_request(7)
    assert struct.unpack_from("=I", request)[0] == len(request)


@pytest.mark.only_on("linux")
def test_the_kernel_keeps_all_but_starts_away() -> None:
    try:
        line = Connector()
    except Unsupported as error:
        pytest.skip(str(error))
    try:
        started = subprocess.Popen([sys.executable, "-c", "import os; os.fork()"])
        started.wait()
        heard: list[int] = []
        while started.pid not in heard:
            assert select.select([line], [], [], 10)[0]
            datagram, _ = line.receive()
            assert len(execs(datagram)) == 1
            heard += execs(datagram)
    finally:
        line.close()
