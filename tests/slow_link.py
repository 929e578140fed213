"""A slow and lossy link, made in user space of two taps: what the kernel's netem does, where a kernel has none.

Each Ethernet frame is held for the delay, and lost by chance; more than the rate in one second waits for the next.
"""

from __future__ import annotations

import fcntl
import heapq
import os
import random
import select
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

_TUNSETIFF = 0x400454CA
_TAP_WITHOUT_HEADER = 0x0002 | 0x1000
_FRAME = 65_536


def tap(name: str) -> int:
    """A new tap of this network, and the descriptor that its frames are read from; it may be moved to another."""
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _TAP_WITHOUT_HEADER))
    return descriptor


@contextmanager
def carrying(here: int, there: int, *, delay: float, lost: float, rate: int) -> Iterator[None]:
    """Frames go from one to the other. `delay`: seconds each way; `lost`: a share; `rate`: bytes a second each way."""
    over = Event()
    thread = Thread(target=_carry, args=(here, there, over), kwargs={"delay": delay, "lost": lost, "rate": rate})
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(10)
        for one in (here, there):
            os.close(one)


def _carry(here: int, there: int, over: Event, *, delay: float, lost: float, rate: int) -> None:
    chance = random.Random(7)  # noqa: S311 - the same losses every time
    other, free = {here: there, there: here}, {here: 0.0, there: 0.0}
    held: list[tuple[float, int, int, bytes]] = []
    number = 0
    while not over.is_set():
        wait = max(0.0, held[0][0] - time.monotonic()) if held else 0.1
        for one in select.select([here, there], [], [], min(wait, 0.1))[0]:
            frame = os.read(one, _FRAME)
            if chance.random() < lost:
                continue
            free[one] = max(free[one], time.monotonic()) + len(frame) / rate
            number += 1
            heapq.heappush(held, (free[one] + delay, number, other[one], frame))
        while held and held[0][0] <= time.monotonic():
            _, _, to, frame = heapq.heappop(held)
            try:
                os.write(to, frame)
            except OSError:
                continue  # that end is down, or full: lost, as on any link
