"""Every role, every subject, named or not, at every address of the console: nobody is shown what is not theirs.

The addresses come from the console's own table, so a new one is tried as soon as it is there.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from starlette.routing import Mount
from typer.main import get_command
from typer.testing import CliRunner

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.commands.line import command_line
from collector.console.access import PLAIN
from collector.console.api.gate import Paces
from collector.console.api.pace import Pace
from collector.console.api.routes import API_ROUTES, BASE, ApiRoute
from collector.console.app import create_console
from collector.console.routes import ROUTES, Route
from collector.domain import case_deeds as deeds
from collector.domain.alerts import QueueAsk
from collector.domain.api_tokens import scopes_for
from collector.domain.case_export import audit_json, case_json
from collector.domain.case_rows import CasesAsk
from collector.domain.climbing import Escalation
from collector.domain.deciding import Decision, Outcome
from collector.domain.desks import Desk
from collector.domain.naming import Recipient
from collector.domain.notifying import Channel
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.routing import sight_of, subjects_for
from collector.domain.webhooks import Sending
from collector.errors import BadRequest, NotFound, Refused, SignInRefused, TooManyTries
from collector.services.commit import commit
from collector.services.escalating import take_steps
from collector.services.live import Live
from collector.services.webhooks import Webhooks
from collector.settings import School
from policy.severity import Lane, Severity
from tests.factories.submissions import enrolled, received, submission

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
PASSWORD = "seven quiet herons over water"
SAME_SITE = {"Sec-Fetch-Site": "same-origin"}
ELSEWHERE = {
    "/events",  # never ends, and says only that something changed (tests/unit/collector/console/test_streams.py)
    "/sign-out",
    "/metrics",
}
NAMES = {
    Role.DSL: "Dora Delaney",
    Role.DEPUTY: "Dinah Prescott",
    Role.HEADTEACHER: "Hector Winterbourne",
    Role.CHAIR: "Charity Lovelace",
}


DEEDS = (
    deeds.TakenOn(),
    deeds.Noted("let me in"),
    deeds.Assigned("me"),
    deeds.Linked(str(UUID(int=1)), "curious"),
    deeds.MergedInto(str(UUID(int=1)), "curious"),
    deeds.ClosedWith(Decision(Outcome.FALSE_ALARM, "nothing", "nothing")),
    deeds.OpenedAgain("again"),
)


@dataclass(frozen=True)
class Raised:
    """An alert, whom it is about and names, and words that nobody else's holds."""

    id: str
    subject: SubjectKind
    named: Role | None
    mark: str
    case_id: str
    routed: bool = False  # to the deputy alone, by the policy's own table


@dataclass(frozen=True)
class Site:
    """A school with an account for each role, and alerts about each kind of subject that name each reader, and none."""

    house: House
    viewers: dict[Role, Viewer]
    alerts: tuple[Raised, ...]

    def may_see(self, role: Role, alert: Raised) -> bool:
        """What the design says: routed to them, and not naming them; handed on where nobody else is left."""
        if alert.named is role:
            return False
        if alert.routed and alert.named is not Role.DEPUTY:  # who would be left of it
            return role is Role.DEPUTY
        if role is Role.HEADTEACHER and alert.subject is SubjectKind.PUPIL:
            return False  # a deputy is left, whoever is named
        handed_on = {
            (SubjectKind.STAFF, Role.HEADTEACHER): Role.CHAIR,
            (SubjectKind.DSL, Role.HEADTEACHER): Role.CHAIR,
        }
        if alert.named is not None and (alert.subject, alert.named) in handed_on:
            return role is handed_on[alert.subject, alert.named]
        if alert.subject is SubjectKind.HEADTEACHER and alert.named is Role.CHAIR:
            return role in {Role.DSL, Role.DEPUTY}
        return alert.subject in subjects_for(role)


@pytest.fixture
async def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    from argon2 import PasswordHasher

    from collector.services import passphrase, users

    monkeypatch.setattr(users, "_hasher", PasswordHasher(1, 64, 1))
    monkeypatch.setattr(passphrase, "_MEMORY_KIB", 64)
    await initialise(tmp_path / "collector", School("A School"), Given())
    async with opened(load(tmp_path / "collector", Given())) as house:
        viewers = {}
        for role in Role:
            link = await house.services.users.create(f"the.{role}", NAMES.get(role, f"Some {role}"), role)
            viewers[role] = await house.services.users.redeem(link, PASSWORD)
        alerts = []
        for number, subject in enumerate(SubjectKind, start=1):
            device = await enrolled(house.store, number, subject)
            for sequence, named in enumerate((None, *NAMES), start=1):
                mark = f"zq{subject}{named or 'nobody'}"
                snippet = f"{mark} {NAMES[named].split()[1] if named else 'somebody'} keeps hurting me"
                event = received(sequence, Severity.CRITICAL, account=f"{mark}.account", snippet=snippet)
                await commit(house.store, [submission(device, event, lane=Lane.URGENT)], NOW)
                (row,) = [one for one in await house.services.alerts.operator_list() if one.event_id == str(event.id)]
                async with house.store.read() as uow:
                    case_id = await uow.cases.of_alert(UUID(row.id))
                alerts.append(Raised(row.id, subject, named, mark, str(case_id)))
        device = await enrolled(house.store, 10)
        saying = Escalation(desks=(Desk("the-deputys", (Recipient(Role.DEPUTY, NAMES[Role.DEPUTY], ()),)),))
        for sequence, named in enumerate((None, *NAMES), start=1):
            mark = f"zqrouted{named or 'nobody'}"
            snippet = f"{mark} {NAMES[named].split()[1] if named else 'somebody'} keeps hurting me"
            event = received(sequence, Severity.CRITICAL, account=f"{mark}.account", snippet=snippet)
            await commit(house.store, [submission(device, event, lane=Lane.URGENT)], NOW, (), saying)
            (row,) = [one for one in await house.services.alerts.operator_list() if one.event_id == str(event.id)]
            async with house.store.read() as uow:
                case_id = await uow.cases.of_alert(UUID(row.id))
            alerts.append(Raised(row.id, SubjectKind.PUPIL, named, mark, str(case_id), routed=True))
        yield Site(house, viewers, tuple(alerts))


@asynccontextmanager
async def signed_in(site: Site, role: Role, settings_root: Path) -> AsyncIterator[httpx.AsyncClient]:
    app = create_console(load(settings_root, Given()), site.house.services)
    transport = httpx.ASGITransport(app, client=("127.0.0.1", 50000))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost:8443", headers=SAME_SITE) as client:
        answer = await client.post("/sign-in", data={"name": f"the.{role}", "password": PASSWORD})
        assert answer.status_code == 303
        yield client


def filled(path: str, alert_id: str, case_id: str) -> str:
    """An address with an alert's id, or its case's, wherever something is asked for."""
    path = path.replace("{case_id}", case_id)
    for name in ("alert_id", "proposal_id", "device_id", "exception_id"):
        path = path.replace(f"{{{name}}}", alert_id)
    return path.replace("{number:int}", "1")


@pytest.mark.clause("T13", "D8")
async def test_no_address_shows_anybody_what_is_not_theirs(site: Site, tmp_path: Path) -> None:
    states = {row.id: row.state for row in await site.house.services.alerts.operator_list()}
    for role in Role:
        hidden = [alert for alert in site.alerts if not site.may_see(role, alert)]
        told = await everything(site, role, hidden, tmp_path / "collector")
        for alert in hidden:
            assert alert.mark not in told, f"{role} was shown what is about {alert.subject} and names {alert.named}"
        for alert in site.alerts:
            assert alert in hidden or f"{alert.mark}.account" in told
    assert {row.id: row.state for row in await site.house.services.alerts.operator_list()} == states


def may_open(route: Route | ApiRoute, role: Role) -> bool:
    """Whether the door lets this role through at all: what it keeps out it keeps out for every id alike."""
    return not isinstance(route.access, frozenset) or role in route.access


async def everything(site: Site, role: Role, hidden: list[Raised], root: Path) -> str:
    """What all addresses answer, asked for each alert that this role may not see."""
    told = ""
    async with signed_in(site, role, root) as client:
        page = await client.get("/queue" if subjects_for(role) else "/what-you-see" if role in PLAIN else "/exceptions")
        token = page.text.partition('name="csrf" value="')[2].partition('"')[0]
        assert token
        form = {"csrf": token, "user": site.viewers[role].user_id, "reason": "a reason", "then": "alert"}
        form |= {"outcome": "no_action", "decision": "a decision", "do": "note", "text": "a note"}
        for route in ROUTES:
            if route.path in ELSEWHERE:
                continue
            asked_by_id = "{alert_id}" in route.path or "{case_id}" in route.path
            for alert in hidden if asked_by_id and may_open(route, role) else hidden[:1]:
                address = filled(route.path, alert.id, alert.case_id)
                data = form if route.method == "POST" else None
                answer = await client.request(route.method, address, params={"state": "all", "show": "all"}, data=data)
                assert answer.status_code in {403, 404} or not asked_by_id, f"{role} at {address}"
                told += answer.text
    return told


@pytest.mark.clause("T13", "D8")
async def test_nor_does_an_address_of_the_api(site: Site, tmp_path: Path) -> None:
    """With every scope that the account can have."""
    states = {row.id: row.state for row in await site.house.services.alerts.operator_list()}
    app = create_console(load(tmp_path / "collector", Given()), site.house.services)
    (mounted,) = [route for route in app.routes if isinstance(route, Mount) and route.path == BASE]
    assert isinstance(mounted.app, FastAPI)
    hours = itertools.count(step=3600.0)  # so that no pace keeps back what might have leaked
    mounted.app.state.paces = Paces(*(Pace(1.0, 9.0, lambda: next(hours)) for _ in range(2)))
    transport = httpx.ASGITransport(app, client=("127.0.0.1", 50000))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://localhost:8443{BASE}") as program:
        for role in Role:
            program.headers.pop("Authorization", None)
            if scopes_for(role):
                made = await site.house.services.api_tokens.make(f"the.{role}", "all of it", scopes_for(role))
                program.headers["Authorization"] = f"Bearer {made.text}"
            hidden = [alert for alert in site.alerts if not site.may_see(role, alert)]
            told = await everything_by_api(program, role, hidden)
            for alert in hidden:
                assert alert.mark not in told, f"{role} was told what is about {alert.subject}, names {alert.named}"
            for alert in site.alerts:
                assert alert in hidden or f"{alert.mark}.account" in told
    assert {row.id: row.state for row in await site.house.services.alerts.operator_list()} == states


async def everything_by_api(program: httpx.AsyncClient, role: Role, hidden: list[Raised]) -> str:
    """What all addresses answer, asked for each alert that this role may not see."""
    told = ""
    body = {"outcome": "no_action", "decision": "a decision", "reason": "a reason", "text": "a note"}
    for route in API_ROUTES:
        asked_by_id = "{alert_id}" in route.path or "{case_id}" in route.path
        for alert in hidden if asked_by_id and may_open(route, role) else hidden[:1]:
            address = filled(route.path, alert.id, alert.case_id).replace("{check_id}", alert.id)
            sifted = {"state": "all", "size": "200"} if route.path in {"/alerts", "/cases"} else None
            sent = body if route.method == "POST" else None
            answer = await program.request(route.method, address, params=sifted, json=sent)
            assert answer.status_code in {400, 401, 403, 404} or not asked_by_id, f"{role} at {address}"
            assert answer.status_code < 500, answer.text
            assert answer.status_code == 401 or scopes_for(role)
            told += answer.text
    return told


async def test_nor_does_a_service_or_a_notification(site: Site) -> None:
    alerts, saying = site.house.services.alerts, await site.house.services.policies.escalation()
    cases, exports, mutings = (getattr(site.house.services, name) for name in ("cases", "case_exports", "mutings"))
    for role, viewer in site.viewers.items():
        mine = {alert.id for alert in site.alerts if site.may_see(role, alert)}
        if not subjects_for(role):
            with pytest.raises(Refused):
                await alerts.queue(viewer, QueueAsk())
            with pytest.raises(Refused):
                await cases.list(viewer, CasesAsk())
        else:
            assert {row.id for row in (await alerts.queue(viewer, QueueAsk(size=200))).rows} == mine
            assert {row.id for row in await alerts.export(viewer, QueueAsk())} == mine
            assert (await alerts.counts(viewer)).new == len(mine)
            theirs = {alert.case_id for alert in site.alerts if alert.id in mine}
            page = await cases.list(viewer, CasesAsk(state=None, size=200))
            assert ({row.id for row in page.rows}, page.total) == (theirs, len(theirs))
            for case_id in theirs:
                view = await cases.show(viewer, case_id)
                assert {row.id for row in (*view.linked, *view.others)} <= theirs
                taken = await exports.export(viewer, case_id, "to show", sexual=True, form="bundle")
                written = json.dumps([case_json(taken), audit_json(taken.excerpt)])
                for alert in site.alerts:
                    assert (alert.mark in written) == (alert.case_id == case_id)
        for alert in site.alerts:
            if alert.id not in mine:
                for asking in (
                    alerts.show(viewer, alert.id),
                    alerts.evidence(viewer, alert.id, "curious"),
                    alerts.acknowledge(viewer, alert.id),
                    alerts.kept_from(viewer, alert.id),
                    alerts.clear(viewer, alert.id, viewer.user_id, "let me"),
                    alerts.close(viewer, alert.id, Decision(Outcome.FALSE_ALARM, "nothing", "nothing")),
                    alerts.reopen(viewer, alert.id, "again"),
                    alerts.steps(viewer, alert.id),
                    cases.show(viewer, alert.case_id),
                    *(cases.do(viewer, alert.case_id, deed) for deed in DEEDS),
                    exports.export(viewer, alert.case_id, "curious", sexual=True, form="bundle"),
                    mutings.measure(viewer, alert.id),
                ):
                    with pytest.raises((NotFound, Refused)):
                        await asking
        async with site.house.store.begin() as uow:
            await uow.notifying.add_channel(Channel(role.value, viewer.user_id, "mail", "json://localhost"), NOW)
    async with site.house.store.begin() as uow:
        await take_steps(uow, await uow.notifying.readers(), saying, NOW)
        due = [one.telling for one in await uow.notifying.claim(NOW, NOW + timedelta(minutes=2), 500)]
    await nor_does_a_webhook(site)
    names = {alert.id: alert.named for alert in site.alerts}
    told = {(one.user_id, str(UUID(bytes=one.alert_id))) for one in due}
    for role, viewer in site.viewers.items():
        own = {alert for user, alert in told if user == viewer.user_id}
        assert own >= {alert.id for alert in site.alerts if site.may_see(role, alert)}
        assert role not in {names[alert] for alert in own}


async def nor_does_a_webhook(site: Site) -> None:
    """Each account's program is told of what that account may see, and of all of it."""
    told: dict[str, set[str]] = {}

    async def post(sending: Sending) -> None:
        link = json.loads(sending.body)["link"]
        told.setdefault(sending.address.rpartition("/")[2], set()).add(link.rpartition("/")[2])

    webhooks = Webhooks(site.house.store, lambda: NOW, Live(), post, "https://heed.example")
    for role, viewer in site.viewers.items():
        if subjects_for(role):
            await webhooks.add(viewer.name, "a program", f"https://cases.example/{viewer.user_id}")
    while await webhooks.look():
        pass
    for role, viewer in site.viewers.items():
        mine = {alert.id for alert in site.alerts if site.may_see(role, alert)}
        assert told.get(viewer.user_id, set()) == mine


@pytest.mark.clause("T13")
async def test_another_reader_may_show_it_to_whom_it_names_with_a_reason(site: Site) -> None:
    alerts, dsl, deputy = site.house.services.alerts, site.viewers[Role.DSL], site.viewers[Role.DEPUTY]
    (alert,) = [
        one for one in site.alerts if (one.subject, one.named, one.routed) == (SubjectKind.PUPIL, Role.DSL, False)
    ]
    assert await alerts.kept_from(deputy, alert.id) == {dsl.user_id: NAMES[Role.DSL]}
    await alerts.clear(deputy, alert.id, dsl.user_id, "It is a pupil of that name in 9B.")
    assert (await alerts.show(dsl, alert.id)).id == alert.id
    assert await alerts.kept_from(deputy, alert.id) == {}
    entries = [one for one in await site.house.audit.list() if one.action == "alert.cleared"]
    assert [(one.actor, one.object) for one in entries] == [(deputy.user_id, alert.id)]
    assert entries[0].detail == {"reason": "It is a pupil of that name in 9B.", "user": dsl.user_id}
    with pytest.raises(NotFound):
        await alerts.clear(deputy, alert.id, dsl.user_id, "again")


async def test_somebody_new_is_not_shown_what_named_them_before_they_had_an_account(site: Site) -> None:
    device = await enrolled(site.house.store, 20)
    event = received(1, Severity.CRITICAL, snippet="miss thistlewood hits me")
    await commit(site.house.store, [submission(device, event, lane=Lane.URGENT)], NOW)
    await site.house.services.users.create("tt", "Tabitha Thistlewood", Role.DSL)
    viewer = Viewer("", "tt", "", Role.DSL)
    async with site.house.store.read() as uow:
        account = await uow.accounts.find("tt")
        assert account is not None
        viewer = account.viewer
        seen = (await uow.alerts.queue(sight_of(viewer), QueueAsk(size=200))).rows
        others = (await uow.alerts.queue(sight_of(site.viewers[Role.DSL]), QueueAsk(size=200))).rows
    rows = [row for row in await site.house.services.alerts.operator_list() if row.event_id == str(event.id)]
    assert rows[0].id in {row.id for row in others}
    assert rows[0].id not in {row.id for row in seen}


async def test_what_named_the_first_who_could_read_it_goes_to_the_next(tmp_path: Path) -> None:
    await initialise(tmp_path / "collector", School("A School"), Given())
    async with opened(load(tmp_path / "collector", Given())) as house:
        await house.services.users.create("hector", NAMES[Role.HEADTEACHER], Role.HEADTEACHER)
        device = await enrolled(house.store)
        event = received(1, Severity.CRITICAL, snippet="miss thistlewood hits me")
        await commit(house.store, [submission(device, event, lane=Lane.URGENT)], NOW)
        await house.services.users.create("tt", "Tabitha Thistlewood", Role.DSL)
        (row,) = await house.services.alerts.operator_list()
        assert row.subject_kind is SubjectKind.DSL


@pytest.mark.clause("J3")
async def test_one_persons_alerts_that_not_all_may_see_are_no_case_together(site: Site) -> None:
    """Or a note about what names the DSL would stand on a page that the DSL reads."""
    house, dsl, deputy = site.house, site.viewers[Role.DSL], site.viewers[Role.DEPUTY]
    device = await enrolled(house.store, 30)
    said = ("plain words", f"{NAMES[Role.DSL]} hurts me", "plain words again", "mrs delaney again")
    for sequence, snippet in enumerate(said, start=1):
        event = received(sequence, Severity.HIGH, account="both", snippet=snippet)
        await commit(house.store, [submission(device, event)], NOW)
    theirs = [row for row in await house.services.alerts.export(deputy, QueueAsk()) if row.person == "both"]
    seen = [row for row in await house.services.alerts.export(dsl, QueueAsk()) if row.person == "both"]
    assert (len(theirs), len(seen)) == (4, 2)
    (open_to_both,) = {row.case_id for row in seen}
    (kept,) = {row.case_id for row in theirs} - {open_to_both}
    await house.services.cases.do(deputy, kept, deeds.TakenOn())
    await house.services.cases.do(deputy, open_to_both, deeds.TakenOn())
    with pytest.raises(BadRequest, match="not shown to the same people"):
        await house.services.cases.do(deputy, kept, deeds.MergedInto(open_to_both, "one pupil"))
    await house.services.cases.do(deputy, kept, deeds.Linked(open_to_both, "the same pupil"))
    view = await house.services.cases.show(dsl, open_to_both)
    assert [row.id for row in (*view.linked, *view.others)] == []
    assert [row.id for row in (await house.services.cases.show(deputy, open_to_both)).linked] == [kept]
    with pytest.raises(NotFound):
        await house.services.cases.do(dsl, open_to_both, deeds.Linked(kept, "guessed"))
    with pytest.raises(BadRequest, match="may not see this case"):
        await house.services.cases.do(deputy, kept, deeds.Assigned(dsl.user_id))
    # Cleared once, it is cleared for the whole case, and what comes next joins it no more until that is cleared too.
    one = next(row.id for row in theirs if row.case_id == kept)
    await house.services.alerts.clear(deputy, one, dsl.user_id, "Another of that name.")
    assert (await house.services.cases.show(dsl, kept)).row.alerts == 2
    event = received(5, Severity.HIGH, account="both", snippet="dora delaney once more")
    await commit(house.store, [submission(device, event)], NOW)
    assert (await house.services.cases.show(deputy, kept)).row.alerts == 2


async def test_a_case_is_kept_whole_from_somebody_new_whom_one_of_its_alerts_names(site: Site) -> None:
    house, deputy = site.house, site.viewers[Role.DEPUTY]
    device = await enrolled(house.store, 31)
    for sequence, snippet in enumerate(("plain words", "miss thistlewood hits me"), start=1):
        event = received(sequence, Severity.HIGH, account="both", snippet=snippet)
        await commit(house.store, [submission(device, event)], NOW)
    (case_id,) = {row.case_id for row in await house.services.alerts.export(deputy, QueueAsk()) if row.person == "both"}
    await house.services.users.create("tt", "Tabitha Thistlewood", Role.DSL)
    async with house.store.read() as uow:
        account = await uow.accounts.find("tt")
    assert account is not None
    with pytest.raises(NotFound):
        await house.services.cases.show(account.viewer, case_id)
    assert "both" not in {row.person for row in await house.services.alerts.export(account.viewer, QueueAsk())}
    assert (await house.services.cases.show(deputy, case_id)).row.alerts == 2


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command under a group of the command line, by its words."""
    for name, one in group.commands.items():
        if hasattr(one, "commands"):
            yield from commands(one, (*path, name))
        else:
            yield (*path, name), one


def line_of(command: Any, given: Mapping[str, str]) -> list[str]:
    """What a command asks for, from `given` by name; a command that asks for more fails here."""
    line: list[str] = []
    for one in command.params:
        if one.param_type_name == "argument":
            line.append(given[one.name])
        elif one.name in {"data", "who"} or one.required:
            line += [one.opts[0], given[one.name]]
    return line


async def test_nor_does_the_command_line(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "password"
    secret.write_text(PASSWORD)
    monkeypatch.setenv("HEED_PASSWORD_FILE", str(secret))
    states = {row.id: row.state for row in await site.house.services.alerts.operator_list()}
    app = command_line()
    line = get_command(app)
    found = [
        (path, one)
        for name in ("alerts", "case")
        for path, one in commands(line.commands[name], (name,))  # type: ignore[attr-defined]  # a group has commands
    ]
    found.append((("policy", "mute"), line.commands["policy"].commands["mute"]))  # type: ignore[attr-defined]  # likewise
    for role in (Role.IT, Role.DSL, Role.HEADTEACHER):
        hidden = [alert for alert in site.alerts if not site.may_see(role, alert)]
        alert = next((one for one in hidden if one.named is role), hidden[0])
        given = {
            "data": str(tmp_path / "collector"), "who": f"the.{role}", "alert": alert.id, "case": alert.case_id,
            "user": f"the.{role}", "deed": "take_on", "outcome": "no_action", "decision": "a decision",
            "reason": "a reason", "to": str(tmp_path / "case.zip"),
        }  # fmt: skip
        for path, command in found:
            asked = [*path, *line_of(command, given), "--json"]
            if any(one.name == "evidence" for one in command.params):
                asked += ["--evidence", "--reason", "curious"]
            done = await asyncio.to_thread(CliRunner().invoke, app, asked)
            told = done.output + repr(done.exception)
            assert not any(one.mark in told for one in hidden), f"{role}: {path}"
            if {alert.id, alert.case_id} & set(asked):
                assert isinstance(done.exception, NotFound | Refused), f"{role}: {path}: {told}"
                assert not isinstance(done.exception, SignInRefused | TooManyTries)
            else:
                assert path[-1] == "list", f"{path} asks for no alert and no case: say here what it may show"
    assert not (tmp_path / "case.zip").exists()
    assert {row.id: row.state for row in await site.house.services.alerts.operator_list()} == states
