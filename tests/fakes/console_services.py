"""The collector's services as the console sees them, in memory: a small school with three alerts and two devices."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from collector.domain.alerts import AlertRow, AlertState, Evidence, QueueAsk, QueueCounts, QueuePage, QueueSort
from collector.domain.allocation import Mismatch, Misplaced, SignIn
from collector.domain.answer_times import AnswerTimes, answer_times
from collector.domain.check_log import CheckRow, LogEntry
from collector.domain.coverage import Account, Cause
from collector.domain.dark import Dark, Darkness
from collector.domain.deciding import Decision, Outcome, Step
from collector.domain.device_facts import Change, DeviceRecord, Known, Part, WeakDevice
from collector.domain.device_facts import Fact as DeviceFact
from collector.domain.devices import DeviceRow, HeartbeatFacts, SensorFacts
from collector.domain.doctor import Finding
from collector.domain.figures import Anonymous, Fact, Figures, anonymous, figures
from collector.domain.people import Role, SubjectKind, UserRow, Viewer
from collector.domain.place import Place, Where
from collector.domain.received import Json
from collector.domain.returns import ReturnRecord
from collector.domain.routing import subjects_for
from collector.domain.rule_figures import RuleFigures, Tally, rule_figures
from collector.domain.second_step import SecondStep, Standing
from collector.domain.terms import last_over
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, StoreUnavailable, TooManyTries
from collector.services import Services
from collector.services.alerts import Alerts
from collector.services.checks import Checks, Wanted
from collector.services.coverage import Coverage, Covered, Ledger
from collector.services.devices import Devices
from collector.services.health import Health
from collector.services.ingest import Ingest, IngestFigures
from collector.services.live import Announcement, Live, Topic
from collector.services.open_sessions import OpenSessions, SessionRow
from collector.services.reports import Reports
from collector.services.returns import DeviceReturns
from collector.services.second_steps import SecondSteps, Setting
from collector.services.sign_ins import SignIns
from collector.services.users import SignedIn, Users
from collector.services.watch import Watch
from collector.settings import Folder, School, Settings
from policy.document.words import CATEGORIES
from policy.severity import Severity
from tests.fakes.access import FakeAccess
from tests.fakes.api_tokens import FakeApiTokens
from tests.fakes.api_writes import FakeApiWrites
from tests.fakes.cases import CASE, FakeCaseExports, FakeCases
from tests.fakes.mutings import FakeMutings
from tests.fakes.policy_services import FakeExceptions, FakePolicies, FakeProposals
from tests.fakes.retention import FakeRetention
from tests.fakes.reviews import FakeReviews
from tests.fakes.sign_on import NoSingleSignOn
from tests.fakes.telling import FakeDigests, FakeNotifications, FakeReportMail, FakeRota
from tests.fakes.webhooks import FakeWebhooks

PASSWORD = "correct horse battery"
LINK = "one-time-link"
CODE = "123456"
SNIPPET = "i have nobody left to talk to about it"


class SetClock:
    """The hour, as the test says."""

    def __init__(self, at: datetime | None = None) -> None:
        self.at = at or datetime.now(UTC).replace(microsecond=0)

    def __call__(self) -> datetime:
        return self.at


def alert(name: str, now: datetime, severity: Severity, **changes: object) -> AlertRow:
    """An alert of a pupil, raised four minutes ago and due in eleven."""
    row = AlertRow(
        id=name,
        raised_at=now - timedelta(minutes=4),
        due_at=now + timedelta(minutes=11, seconds=30),
        score=int(severity) * 1000,
        severity=severity,
        kind="keyword",
        category="self_harm",
        rule=f"{name}_rule",
        title="Self harm",
        reasons=(f"Severity is {severity.name.lower()}.", "Written in the first person.", "Confidence is 92 %."),
        subject_kind=SubjectKind.PUPIL,
        group="Year 9",
        device_id="d" * 64,
        device_name="LAPTOP-14",
        person="a.pupil",
        state=AlertState.NEW,
        acknowledged_by=None,
        acknowledged_at=None,
        demo=False,
    )
    return replace(row, **changes)  # type: ignore[arg-type]  # the names are a test's own


def school_alerts(now: datetime) -> list[AlertRow]:
    """One of each that looks different."""
    return [
        alert("0a", now, Severity.CRITICAL, title="Suicide intent", category="suicide", case_id=CASE),
        alert(
            "0b",
            now,
            Severity.URGENT,
            title="Overdose",
            due_at=now - timedelta(minutes=3, seconds=10),
            count=3,
            case_id=CASE,
        ),
        alert("0c", now, Severity.HIGH, title="Bullying", person="", device_name="TABLET-02"),
        alert("0d", now, Severity.MEDIUM, title="Gambling", due_at=now + timedelta(days=5)),
        alert("0e", now, Severity.URGENT, title="Weapons", subject_kind=SubjectKind.STAFF, person="b.staff"),
    ]


class FakeAlerts(Alerts):
    """Routed like the real ones, kept in a list."""

    def __init__(self, clock: SetClock, live: Live) -> None:
        self.clock, self.live = clock, live
        self.rows = school_alerts(clock())
        self.looked: list[tuple[str, str, str]] = []
        self.gone = False
        self.refuses = ""  # why nothing is closed
        self.decided: dict[str, list[Step]] = {}
        self.named: dict[str, dict[str, str]] = {}  # alert → user id → display name

    def seen_by(self, viewer: Viewer) -> list[AlertRow]:
        if self.gone:
            raise StoreUnavailable("gone")
        kinds = subjects_for(viewer.role)
        if not kinds:
            raise Refused("This role sees no alerts.")
        return [row for row in self.rows if row.subject_kind in kinds]

    async def queue(self, viewer: Viewer, ask: QueueAsk) -> QueuePage:
        rows = [
            row
            for row in self.seen_by(viewer)
            if ask.state in {None, row.state}
            and ask.severity in {None, row.severity}
            and ask.category in {None, row.category}
            and ask.text.lower() in f"{row.title} {row.device_name} {row.person}".lower()
        ]
        if ask.sort is QueueSort.DUE:
            rows.sort(key=lambda row: row.due_at)
        else:
            rows.sort(key=lambda row: (row.state is not AlertState.NEW, -row.score, row.due_at, row.id))
        start = (ask.page - 1) * ask.size
        return QueuePage(tuple(rows[start : start + ask.size]), len(rows))

    async def export(self, viewer: Viewer, ask: QueueAsk) -> tuple[AlertRow, ...]:
        return (await self.queue(viewer, replace(ask, page=1, size=1000))).rows

    async def counts(self, viewer: Viewer) -> QueueCounts:
        rows = self.seen_by(viewer)
        new = [row for row in rows if row.state is AlertState.NEW]
        severities = {one: sum(row.severity is one for row in new) for one in {row.severity for row in new}}
        overdue = sum(row.due_at <= self.clock() for row in new)
        return QueueCounts(len(new), len(rows) - len(new), overdue, severities)

    async def show(self, viewer: Viewer, alert_id: str) -> AlertRow:
        for row in self.seen_by(viewer):
            if row.id == alert_id:
                return row
        raise NotFound("no such alert")

    async def kept_from(self, viewer: Viewer, alert_id: str, *, past: bool = False) -> dict[str, str]:
        await self.show(viewer, alert_id)
        return {} if past else dict(self.named.get(alert_id, {}))

    async def steps(self, viewer: Viewer, alert_id: str) -> list[Step]:
        await self.show(viewer, alert_id)
        return self.decided.get(alert_id, [])

    async def close(self, viewer: Viewer, alert_id: str, decision: Decision) -> None:
        if self.refuses:
            raise BadRequest(self.refuses)
        self._move(await self.show(viewer, alert_id), AlertState.CLOSED)
        step = Step(self.clock(), viewer.display, decision, decision.reason)
        self.decided.setdefault(alert_id, []).append(step)

    async def reopen(self, viewer: Viewer, alert_id: str, reason: str) -> None:
        self._move(await self.show(viewer, alert_id), AlertState.ACKNOWLEDGED)
        self.decided[alert_id].append(Step(self.clock(), viewer.display, None, reason))

    def _move(self, row: AlertRow, state: AlertState) -> None:
        self.rows[self.rows.index(row)] = replace(row, state=state)

    async def clear(self, viewer: Viewer, alert_id: str, user_id: str, reason: str) -> None:
        await self.show(viewer, alert_id)
        if not reason:
            raise BadRequest("Say why they may see it.")
        del self.named[alert_id][user_id]

    async def evidence(self, viewer: Viewer, alert_id: str, reason: str) -> Evidence:
        row = await self.show(viewer, alert_id)
        self.looked.append((viewer.name, alert_id, reason))
        facts: dict[str, Json] = {
            "rule": row.rule,
            "source": "typed",
            "confidence": 0.92,
            "first_person": True,
            "snippet": SNIPPET,
            "explanation": "The writer says that nobody is left to them.",
            "window_title": "Document 1 - LibreOffice Writer",
            "process": "soffice.bin",
            "lexicon": "ab" * 32,
        }
        return Evidence(row.id, "e1", row.raised_at, row.raised_at, row.person, "s", None, facts)

    async def acknowledge(self, viewer: Viewer, alert_id: str) -> AlertRow:
        row = await self.show(viewer, alert_id)
        taken = replace(
            row, state=AlertState.ACKNOWLEDGED, acknowledged_by=viewer.display, acknowledged_at=self.clock()
        )
        self.rows[self.rows.index(row)] = taken
        self.live.announce(Announcement(Topic.ALERTS))
        return taken

    def arrive(self, row: AlertRow) -> None:
        """A new alert, announced as ingest would."""
        self.rows.append(row)
        self.live.announce(Announcement(Topic.ALERTS))


class FakeUsers(Users):
    """One person for each role, named as the role; all with the same password, which may be tried three times."""

    def __init__(self, clock: SetClock) -> None:
        self.sessions: dict[str, Viewer] = {}
        self.wrong = 0
        self.came_from: list[str] = []
        self.clock = clock
        self.made_at = self.proved_at = clock()
        self.second = SecondStep()
        self.second_steps = FakeSecondSteps(self)
        self.open_sessions = FakeOpenSessions(self)

    async def redeem(self, link: str, password: str) -> Viewer:
        if link != LINK:
            raise Refused("unknown link")
        if len(password) < 12:
            raise BadRequest("The password is too short: use at least 12 characters.")
        return self.person("dsl")

    async def sign_in(self, name: str, password: str, address: str, browser: str = "") -> SignedIn:  # noqa: ARG002 - one place here
        self.came_from.append(address)
        if self.wrong >= 3:
            raise TooManyTries("wait", 41.2)
        if password != PASSWORD or name not in set(Role):
            self.wrong += 1
            raise SignInRefused("wrong")
        session = f"session-{len(self.sessions)}-of-{name}"
        if self.second.since is not None:
            self.waiting = self.person(name)
            return SignedIn(session, self.waiting, awaits_code=True)
        self.sessions[session] = self.person(name)
        return SignedIn(session, self.sessions[session])

    async def second_step(self, session: str, code: str, address: str, browser: str = "") -> SignedIn:  # noqa: ARG002 - one place here
        await self.second_steps.check("", code, address)
        self.sessions[session] = self.waiting
        return SignedIn(session, self.waiting)

    async def prove(self, session: str, word: str, address: str) -> None:  # noqa: ARG002 - one place here
        if word != PASSWORD:
            self.wrong += 1
            raise TooManyTries("wait", 41.2) if self.wrong > 3 else SignInRefused("wrong")
        self.proved_at = self.clock()

    async def change_password(self, session: str, current: str, new: str, address: str) -> None:  # noqa: ARG002 - as above
        if current != PASSWORD:
            raise SignInRefused("wrong")
        if len(new) < 12:
            raise BadRequest("The password is too short: use at least 12 characters.")

    def person(self, name: str) -> Viewer:
        return Viewer(f"user-{name}", name, f"Person {name.upper()}", Role(name))

    async def standing(self, session: str) -> Standing | None:
        viewer = self.sessions.get(session)
        return None if viewer is None else Standing(viewer, self.made_at, self.proved_at, self.second)

    async def list(self) -> list[UserRow]:
        return [UserRow(f"user-{role}", role, f"Person {role.upper()}", role, "active") for role in Role]

    async def sign_out(self, session: str) -> None:
        self.sessions.pop(session, None)


class FakeSecondSteps(SecondSteps):
    """One for everybody; its code is CODE."""

    def __init__(self, users: FakeUsers) -> None:
        self.users = users
        self.secret: str | None = None

    async def setting(self, viewer: Viewer) -> Setting:
        uri = f"otpauth://totp/Heed:{viewer.name}?secret={self.secret}" if self.secret else None
        return Setting(self.users.second, 10 if self.users.second.since else 0, self.secret, uri)

    async def begin(self, viewer: Viewer) -> None:  # noqa: ARG002 - one for everybody
        self.secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"

    async def confirm(self, viewer: Viewer, typed: str, address: str) -> tuple[str, ...]:
        await self.check(viewer.user_id, typed, address)
        self.secret = None
        return await self.print_codes(viewer)

    async def print_codes(self, viewer: Viewer) -> tuple[str, ...]:  # noqa: ARG002 - one for everybody
        self.users.second = SecondStep(self.users.clock(), app=True)
        return tuple(f"ABCDE-2345{sign}" for sign in "ABCDEFGHJK")

    async def check(self, user_id: str, typed: str, address: str) -> None:  # noqa: ARG002 - one for everybody
        if typed != CODE:
            self.users.wrong += 1
            raise TooManyTries("wait", 41.2) if self.users.wrong > 3 else SignInRefused("wrong")


class FakeOpenSessions(OpenSessions):
    """Those of the fake users, each from one network."""

    def __init__(self, users: FakeUsers) -> None:
        self.users = users

    async def of(self, name: str, session: str = "") -> list[tuple[SessionRow, bool]]:
        now = self.users.clock()
        mine = [secret for secret, viewer in self.users.sessions.items() if viewer.name == name]
        return [(SessionRow(one, now, now, "10.1.0.0/24", "Firefox on Windows"), one == session) for one in mine]

    async def end(self, viewer: Viewer, session_id: str) -> None:
        if self.users.sessions.get(session_id) != viewer:
            raise NotFound("There is no such session.")
        del self.users.sessions[session_id]

    async def end_others(self, viewer: Viewer, session: str) -> int:
        ended = [one for one, whose in self.users.sessions.items() if whose == viewer and one != session]
        for one in ended:
            del self.users.sessions[one]
        return len(ended)


class FakeReports(Reports):
    """The figures of forty alerts that were made up, in each of the periods asked for."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock

    async def lately(self, viewer: Viewer, days: int = 7) -> tuple[Figures, Figures]:
        if not subjects_for(viewer.role):
            raise Refused("This report is for those who see alerts.")
        until = self.clock().replace(hour=0, minute=0, second=0, microsecond=0)
        since = until - timedelta(days=days)
        return figures(self.facts(since), since, until), figures(self.facts(since)[:9], since, until)

    async def anonymous(self, terms: int = 1) -> list[Anonymous]:
        found = last_over(self.clock(), terms)
        made = [self.facts(term.start)[: 40 - 37 * number // 2] for number, term in enumerate(found)]
        return [anonymous(one, term, CATEGORIES, ["Year 9", "Year 6"]) for one, term in zip(made, found, strict=True)]

    async def times(self, viewer: Viewer, days: int = 28) -> tuple[tuple[AnswerTimes, ...], datetime, datetime]:
        if not subjects_for(viewer.role):
            raise Refused("This report is for those who see alerts.")
        until = self.clock().replace(hour=0, minute=0, second=0, microsecond=0)
        since = until - timedelta(days=days)
        return answer_times(self.facts(since), self.clock()), since, until

    async def rules(self, viewer: Viewer, days: int = 365) -> tuple[RuleFigures, ...]:  # noqa: ARG002 - its interface
        if not subjects_for(viewer.role):
            raise Refused("This report is for those who see alerts.")
        told = [
            Tally("word.weapons", "weapons", Outcome.FALSE_ALARM, 31),
            Tally("word.weapons", "weapons", Outcome.IN_SCHOOL, 9),
            Tally("bullying.threat", "bullying", Outcome.FALSE_ALARM, 2),
            Tally("bullying.threat", "bullying", Outcome.NO_ACTION, 1),
            Tally("suicide.plan", "suicide", Outcome.REFERRED, 14),
            Tally("local.the-old-quarry", "dangerous-challenge", None, 3),
            Tally("=cmd", "crime", Outcome.FALSE_ALARM, 1),
        ]
        return rule_figures(told)

    def facts(self, since: datetime) -> list[Fact]:
        hours = [since + timedelta(hours=4 * number) for number in range(40)]
        return [
            Fact(
                at,
                at + timedelta(hours=1),
                at + timedelta(minutes=9 * (number % 9)) if number % 5 else None,
                list(Severity)[number % 5],
                CATEGORIES[number % 3],
                "Year 9" if number % 6 else "=Year 6",
                f"rule_{number % 4}",
            )
            for number, at in enumerate(hours)
        ]


class FakeDevices(Devices):
    """Two devices: one that works and one that does not."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock
        self.revoked: dict[str, datetime] = {}

    async def list(self) -> list[DeviceRow]:
        now = self.clock()
        sensors = (SensorFacts("keyboard", "working"), SensorFacts("window", "unsupported", "this is Wayland"))
        beat = HeartbeatFacts(sensors, 0, 0, 0, 10, 10, "", "0.1.0", 0, 1)
        sound = DeviceRow(
            "d" * 64,
            "LAPTOP-14",
            "linux",
            "0.1.0",
            "Year 9",
            SubjectKind.PUPIL,
            now,
            now,
            now,
            None,
            None,
            None,
            None,
            beat,
        )
        silent = replace(sound, id="e" * 64, name="TABLET-02", last_seen_at=now - timedelta(hours=3))
        return [replace(one, revoked_at=self.revoked.get(one.id)) for one in (sound, silent)]

    async def show(self, device_id: str) -> DeviceRow:
        for row in await self.list():
            if row.id == device_id:
                return row
        raise NotFound("There is no such device.")

    async def facts(self, device_id: str, changes: int = 50) -> DeviceRecord:  # noqa: ARG002 - the service's signature
        now = self.clock()
        posture = {
            "firewall": DeviceFact("No firewall is on (ufw was asked).", now, "weak"),
            "time_sync": DeviceFact("The clock is kept right from outside.", now, "sound"),
            "secure_boot": DeviceFact(
                "Unsupported here, because this machine was not started by UEFI.", now, "unsupported"
            ),
        }
        parts = {
            Part.POSTURE: Known(posture, 0, now),
            Part.HARDWARE: Known({"make": DeviceFact("Example", now)}, 0, now),
            Part.SOFTWARE: Known({"<game>": DeviceFact("1.0", now)}, 1, now),
        }
        change = Change(Part.SOFTWARE, "<game>", "", "1.0", now)
        return DeviceRecord(await self.show(device_id), parts, (change,))

    async def hardware(self) -> dict[str, dict[str, str]]:
        return {"d" * 64: {"make": "Example", "memory": "8 GB", "serial": "=1+1"}}

    async def weak(self) -> tuple[WeakDevice, ...]:
        weak = (("firewall", DeviceFact("It is off.", self.clock(), "weak")),)
        return (WeakDevice("d" * 64, "LAPTOP-14", "Year 9", weak),)


class FakeReturns(DeviceReturns):
    """On the devices of `FakeDevices`."""

    def __init__(self, devices: FakeDevices) -> None:
        self.devices = devices
        self.made: list[ReturnRecord] = []

    async def take_back(self, device_id: str, by: str, reason: str, *, wiped: bool) -> ReturnRecord:
        row = await self.devices.show(device_id)
        if not reason.strip():
            raise BadRequest("Say why the device is returned.")
        now = self.devices.clock()
        self.devices.revoked[device_id] = now
        self.made.insert(0, ReturnRecord(device_id, row.name, row.group, now, by, reason, wiped, 3, now, "A-1", "SN1",
                                         "Amy Example"))  # fmt: skip
        return self.made[0]

    async def records(self) -> list[ReturnRecord]:
        return self.made


class FakeSignIns(SignIns):
    """A pupil on a device of staff's."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock

    async def amiss(self, days: int = 7) -> list[Misplaced]:  # noqa: ARG002 - the service's signature
        where = SignIn("d" * 64, "LAPTOP-14", "Staff", SubjectKind.STAFF, "<amy>", self.clock())
        return [Misplaced(where, Mismatch.PUPIL_ON_STAFF, "an adult's account")]


class FakeIngest(Ingest):
    def __init__(self) -> None:
        pass

    def figures(self) -> IngestFigures:
        return IngestFigures(events=12, alerts=3, commits=7, failures=0, pending=0)


class FakeHealth(Health):
    def __init__(self) -> None:
        self.well = True

    async def ready(self) -> bool:
        return self.well


class FakeWatch(Watch):
    """All is well, until `found` says otherwise."""

    def __init__(self) -> None:
        self.found: tuple[Finding, ...] = ()

    def amiss(self) -> tuple[Finding, ...]:
        return self.found


class FakeCoverage(Coverage):
    """A school of three devices, one of them blind for a while."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock

    async def ledger(
        self,
        days: int = 7,
        *,
        group: str = "",  # noqa: ARG002 - its interface
        until: date | None = None,  # noqa: ARG002 - its interface
    ) -> Ledger:
        if not 1 <= days <= 400:
            raise BadRequest("Ask for 1 to 400 days.")
        now = self.clock()
        blind = Account(in_use=3600, proven=3000, idle=600, gaps={Cause.HOOK_LOST: 600})
        sound = Account(in_use=7200, proven=7200, unheard=86_400)
        devices = (
            Covered("a", "LAPTOP-14", "9B", now, blind, Place(Where.OFF_SITE)),
            Covered("b", "TABLET-02", "9B", now, sound, Place(Where.ON_SITE, "main")),
        )
        dark = Darkness("a", "LAPTOP-14", "9B", Dark.UNPROVEN, "10 of 60 minutes in use are not proven.", "Look at it.")
        lost = Darkness("", "TABLET-09", "9B", Dark.NEVER_ENROLLED, "It is on the asset list.", "Enrol it.")
        today = now.date()
        since = today - timedelta(days=days - 1)
        groups = {"9B": blind + sound, "": Account()}
        return Ledger(
            now, since, today, 3, 2, 2, 1, blind + sound, groups, {today: blind + sound}, devices, (dark, lost), 3
        )


class FakeChecks(Checks):
    """One check of the one device, and what was asked for since."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock
        self.asked: list[tuple[str, Wanted]] = []
        self.row = CheckRow(
            "c1", clock(), "it", {"reason": "the term's check", "confidence": 0.5}, {"proven": 1, "open": 1}
        )
        stages: dict[str, Json] = {"hook": 10_600, "match": 8_200}
        facts: dict[str, Json] = {
            "stages": stages,
            "by_keys": True,
            "stage": "",
            "late": True,
            "where": "on-site",
            "site": "main",
        }
        self.entries = [
            LogEntry(1, clock(), "proven", "c1", "d" * 64, facts, ""),
            LogEntry(2, clock(), "failed", "c1", "e" * 64, {"stage": "hook", "cause": "the hook did not hear it"}, ""),
        ]

    async def rows(self, *, continuous: bool = False) -> list[CheckRow]:  # noqa: ARG002 - the service's signature
        return [self.row]

    async def show(self, check_id: str) -> tuple[CheckRow, list[LogEntry]]:
        if check_id != self.row.id:
            raise NotFound(f"There is no check {check_id}.")
        return self.row, self.entries

    async def start(self, by: str, wanted: Wanted) -> str:
        self.asked.append((by, wanted))
        return self.row.id

    async def _note(self, kind: str, check_id: str, detail: dict[str, Json]) -> None:
        await self.show(check_id)
        number = len(self.entries) + 1
        self.entries.append(LogEntry(number, self.clock(), kind, check_id, "", detail, f"{number:064x}"))


class FakeServices:
    """All of them, and `whole` for the console."""

    def __init__(self, clock: SetClock | None = None) -> None:
        self.clock = clock or SetClock()
        self.live = Live()
        self.checks = FakeChecks(self.clock)
        self.users = FakeUsers(self.clock)
        self.api_tokens = FakeApiTokens(self.clock)
        self.api_writes = FakeApiWrites()
        self.webhooks = FakeWebhooks(self.clock)
        self.alerts = FakeAlerts(self.clock, self.live)
        self.cases = FakeCases(self.clock, lambda: [row for row in self.alerts.rows if row.case_id == CASE])
        self.case_exports = FakeCaseExports(self.clock, self.cases)
        self.devices = FakeDevices(self.clock)
        self.health = FakeHealth()
        self.watch = FakeWatch()
        self.notifications = FakeNotifications()
        self.digests = FakeDigests()
        self.rota = FakeRota(self.clock)
        self.retention = FakeRetention(self.clock())
        self.reviews = FakeReviews(self.clock())
        self.policies = FakePolicies(self.clock)
        self.proposals = FakeProposals(self.clock, self.policies, PASSWORD)
        self.exceptions = FakeExceptions(self.clock, PASSWORD)
        self.access = FakeAccess(self.clock, self.exceptions)
        self.mutings = FakeMutings(self.alerts.show, self.policies, self.proposals)
        known = {
            "clock": self.clock,
            "ingest": FakeIngest(),
            "devices": self.devices,
            "checks": self.checks,
            "coverage": FakeCoverage(self.clock),
            "alerts": self.alerts,
            "cases": self.cases,
            "case_exports": self.case_exports,
            "users": self.users,
            "single_sign_on": NoSingleSignOn(),
            "api_tokens": self.api_tokens,
            "webhooks": self.webhooks,
            "api_writes": self.api_writes,
            "reports": FakeReports(self.clock),
            "mutings": self.mutings,
            "live": self.live,
            "health": self.health,
            "watch": self.watch,
            "notifications": self.notifications,
            "digests": self.digests,
            "report_mail": FakeReportMail(self.clock),
            "rota": self.rota,
            "retention": self.retention,
            "reviews": self.reviews,
            "policies": self.policies,
            "proposals": self.proposals,
            "exceptions": self.exceptions,
            "access": self.access,
            "returns": FakeReturns(self.devices),
            "sign_ins": FakeSignIns(self.clock),
        }
        # What the console never asks is left empty: a use of it fails at once, and a new service breaks no test here.
        self.whole = Services(**{one.name: known.get(one.name) for one in fields(Services)})  # type: ignore[arg-type]  # as said


def settings(*, https: bool = False, demo: bool = False, proxies: tuple[str, ...] = (), console: str = "") -> Settings:
    return Settings(
        Folder(Path("/nowhere")),
        School("Hillside School", demo, ("heed.test",)),
        "sqlite://",
        https_console=https,
        proxies=proxies,
        console_address=console,
    )
