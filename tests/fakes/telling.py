"""How people are told, for the console: channels, the digest's hour and the rota, in lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from collector.domain.clock import Clock
from collector.domain.duty import Roster, Week, closed_days, timetable
from collector.domain.naming import Reader
from collector.domain.notifying import Channel, Woken
from collector.domain.people import Role, SubjectKind, Viewer
from collector.errors import BadRequest, NotFound
from collector.services.digests import Digests
from collector.services.notifications import Notifications
from collector.services.report_mail import ReportMail, Schedule, Told
from collector.services.rota import Rota, RotaView
from policy.evaluate.local_time import Calendar, Hours, Span
from policy.severity import Severity

MAIL = Channel("0c", "dsl", "School mail", "mailto://secret-word@mail.example", "email")
PEOPLE = (Reader("dsl", "dsl", "Person DSL", Role.DSL), Reader("deputy", "deputy", "Person Deputy", Role.DEPUTY))
SPAN = Span(frozenset(range(5)), 8 * 60 + 30, 15 * 60 + 30)


class FakeNotifications(Notifications):
    """`fails`: why a test is not taken."""

    def __init__(self) -> None:
        self.channels = [MAIL]
        self.fails = ""

    async def channels_of(self, name: str) -> tuple[Channel, ...]:  # noqa: ARG002 - the service's signature
        return tuple(self.channels)

    async def add(self, name: str, label: str, address: str, kind: str = "", *, by: str = "cli") -> Channel:  # noqa: ARG002 - likewise
        if not label:
            raise BadRequest("A channel needs a label.")
        self.channels.append(Channel("0d", by, label, address, kind or "email"))
        return self.channels[-1]

    async def remove(self, name: str, channel_id: str, *, by: str = "cli") -> None:  # noqa: ARG002 - likewise
        if channel_id not in {one.id for one in self.channels}:
            raise NotFound("There is no such channel.")
        self.channels = [one for one in self.channels if one.id != channel_id]

    async def test(self, name: str) -> list[tuple[Channel, str]]:  # noqa: ARG002 - likewise
        return [(one, self.fails) for one in self.channels]


class FakeDigests(Digests):
    def __init__(self) -> None:
        self.hour: int | None = 8

    async def hour_of(self, name: str) -> int | None:  # noqa: ARG002 - the service's signature
        return self.hour

    async def set_hour(self, name: str, hour: int | None, by: str) -> None:  # noqa: ARG002 - likewise
        if hour is not None and hour > 23:
            raise BadRequest("A digest comes at a whole hour of the day, from 0 to 23.")
        self.hour = hour


class FakeReportMail(ReportMail):
    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    async def schedule(self) -> Schedule:
        now = self.clock()
        told = Told("Person DSL", Role.DSL, reachable=True, told_at=now - timedelta(days=3))
        new = Told("Person Deputy", Role.DEPUTY, reachable=True, told_at=None)
        mute = Told("<b>Person Head", Role.HEADTEACHER, reachable=False, told_at=None)
        return Schedule(now + timedelta(days=4), 7, frozenset({Role.DSL}), (told, new, mute))


class FakeRota(Rota):
    """A school of two who answer, one of whom has the week."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        first = clock().date()
        self.weeks = [Week("0e", first, first + timedelta(days=6), ("deputy", "dsl"))]

    async def show(self) -> RotaView:
        closed = ((self.clock().date() + timedelta(days=20), self.clock().date() + timedelta(days=24)),)
        calendar = Calendar(closed=closed, spans={"school-day": SPAN})
        roster = Roster(Hours("school-day", calendar), weeks=tuple(self.weeks))
        today = self.clock().date()
        return RotaView(
            now=self.clock().replace(tzinfo=None),
            on_duty=tuple(roster.on_duty(PEOPLE, self.clock())),
            stretches=timetable(roster, PEOPLE, today, 14),
            weeks=roster.weeks,
            closed=closed_days(roster, today),
            readers=PEOPLE,
            names={one.user_id: one.display for one in PEOPLE},
            reachable=frozenset({"dsl"}),
        )

    async def would_wake(self, severity: Severity, subject: SubjectKind, at: datetime) -> tuple[Woken, ...]:  # noqa: ARG002 - the service's signature
        return (Woken(0, at, "deputy", (MAIL,)), Woken(1, at, "dsl", (MAIL,)), Woken(2, at, "gone", (MAIL,)))

    async def add(self, by: Viewer | None, first: date, last: date, names: Sequence[str]) -> Week:  # noqa: ARG002 - likewise
        if not names:
            raise BadRequest("Name one to 4 people, each once, first to be called first.")
        self.weeks.append(Week("0f", first, last, tuple(names)))
        return self.weeks[-1]

    async def remove(self, by: Viewer | None, week_id: str) -> None:  # noqa: ARG002 - likewise
        if week_id not in {one.id for one in self.weeks}:
            raise NotFound("There is no such week.")
        self.weeks = [one for one in self.weeks if one.id != week_id]
