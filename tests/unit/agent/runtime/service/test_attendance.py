"""Whether helpers are there, are who they should be, and speak."""

from __future__ import annotations

import asyncio

from agent.core.event import Liveness, Payload, Pulse, SensorState, Tamper
from agent.core.silence import SILENT_SECONDS
from agent.runtime.link_server import Helper
from agent.runtime.service.attendance import Attendance
from policy.severity import Severity
from tests.fakes.clock import FakeClock


def _pulse() -> Pulse:
    return Pulse((SensorState("keyboard", Liveness.WORKING, ""),), 3, 3, 0)


class _Nowhere(asyncio.Transport):
    """What a helper is told goes nowhere."""

    def is_closing(self) -> bool:
        return True


class _Service:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.helpers: set[Helper] = set()
        self.told: list[tuple[Payload, str]] = []
        self.changes = 0
        self.attendance = Attendance(self.clock, lambda: self.helpers, self._tell, self._change)

    def _tell(self, payload: Payload, _severity: Severity, account: str) -> None:
        self.told.append((payload, account))

    def _change(self) -> None:
        self.changes += 1

    def is_silent(self) -> bool:
        return self.attendance.is_silent

    def is_lacking(self) -> bool:
        return self.attendance.is_lacking

    def look(self, seconds: int, *, needed: bool = True) -> None:
        for _ in range(seconds):
            self.clock.advance(1.0)
            self.attendance.look(needed=needed)

    def connect(self, account: str) -> Helper:
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        writer = asyncio.StreamWriter(_Nowhere(), asyncio.StreamReaderProtocol(reader), reader, loop)
        helper = Helper(account, "1", 4242, writer, pulse=_pulse())
        self.helpers.add(helper)
        return helper


async def test_a_helper_that_says_nothing_is_told_of_once_and_its_last_word_counts_no_more() -> None:
    service = _Service()
    helper = service.connect("amy")
    service.look(3)
    assert list(service.attendance.pulses) == [helper]

    service.look(int(SILENT_SECONDS) + 5)

    assert [(one.what, account) for one, account in service.told if isinstance(one, Tamper)] == [
        ("helper_silent", "amy")
    ]
    assert service.is_silent()
    assert not service.attendance.pulses
    assert service.changes == 1

    helper.pulse = _pulse()
    service.look(1)

    assert not service.is_silent()
    assert list(service.attendance.pulses) == [helper]
    assert service.changes == 2


async def test_a_helper_is_lacking_once_somebody_is_signed_in_for_longer_than_a_start_takes() -> None:
    service = _Service()
    service.look(60, needed=False)
    assert not service.is_lacking()

    service.look(19)
    assert not service.is_lacking()
    service.look(1)
    assert service.is_lacking()

    service.connect("amy")
    service.look(1)
    assert not service.is_lacking()


async def test_whoever_plays_a_helper_again_and_again_is_told_of_once_in_ten_minutes_an_account() -> None:
    service = _Service()
    for account in ("amy", "amy", "ben", "amy"):
        service.attendance.posed(account)
    service.clock.advance(600.0)
    service.attendance.posed("amy")

    assert [account for _one, account in service.told] == ["amy", "ben", "amy"]
