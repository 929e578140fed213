"""What programs are told, and what they are refused."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI

from collector.console.access import PROGRAMS
from collector.console.api.app import UndeclaredApiRoute, create_api, require_declared
from collector.console.api.routes import API_ROUTES, ApiRoute
from collector.console.desk import Desk
from collector.console.routes import ROUTES
from collector.domain.api_tokens import ROLES, Scope, scopes_for
from collector.domain.people import Role
from collector.domain.second_step import SecondStep
from tests.fakes.console_services import PASSWORD, SNIPPET, FakeServices
from tests.unit.collector.console.api.conftest import Program

READS = [route for route in API_ROUTES if route.method == "GET"]


def filled(path: str) -> str:
    return path.format(alert_id="0a", case_id="c" * 8, check_id="c1", device_id="d" * 64)


async def asked(client: httpx.AsyncClient, route: ApiRoute) -> httpx.Response:
    return await client.request(route.method, filled(route.path))


def test_an_undeclared_route_does_not_start(console: FastAPI) -> None:
    desk: Desk = console.state.desk
    app = create_api(desk)
    app.add_api_route("/secret", lambda: None)
    with pytest.raises(UndeclaredApiRoute, match="GET /secret"):
        require_declared(app.routes)


def test_an_access_is_the_same_as_of_the_page_that_shows_it() -> None:
    pages = {(route.method, route.path): route for route in ROUTES}
    same = {
        "/alerts": "/queue",
        "/alerts/{alert_id}": "/queue",  # a row of it, without the evidence that an alert's page shows
        "/alerts/{alert_id}/evidence": "/alerts/{alert_id}",
        "/alerts/{alert_id}/decisions": "/alerts/{alert_id}",
        "/cases/{case_id}/chronology": "/cases/{case_id}",
        "/cases/{case_id}/notes": "/cases/{case_id}/record",
        "/devices/{device_id}": "/devices",
        "/devices/{device_id}/facts": "/devices",
        "/reports/lately": "/reports",
        "/reports/terms": "/reports/governors",
    }
    for route in API_ROUTES:
        if route.scope is not None:  # else it tells of the token alone
            page = pages[route.method, same.get(route.path, route.path)]
            assert (route.access, route.proof) == (page.access, page.proof), route.path
            assert isinstance(route.access, frozenset)
            assert route.access <= ROLES[route.scope], route.path


@pytest.mark.parametrize("role", sorted(PROGRAMS))
async def test_a_token_reads_what_its_role_sees_and_nothing_else(program: Program, role: Role) -> None:
    client = program(role)
    for route in READS:
        answer = await asked(client, route)
        if isinstance(route.access, frozenset) and role not in route.access:
            assert answer.status_code == 403, route.path
        else:
            assert answer.status_code in {200, 404}, (route.path, answer.text)
        if role in {Role.IT, Role.GOVERNOR, Role.AUDITOR}:
            assert SNIPPET not in answer.text
            assert "a.pupil" not in answer.text


@pytest.mark.parametrize("route", API_ROUTES, ids=lambda route: f"{route.method} {route.path}")
async def test_each_route_wants_its_own_scope(program: Program, route: ApiRoute) -> None:
    role = min(route.access) if isinstance(route.access, frozenset) else Role.IT
    others = [scope for scope in scopes_for(role) if scope is not route.scope]
    for answer in (await asked(program(), route), await asked(program(), route)):
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")
    if route.scope is None:
        return
    answer = await asked(program(role, *others), route)
    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:heed:problem:scope-needed"
    assert route.scope in answer.json()["detail"]


@pytest.mark.clause("T24")
async def test_what_wants_a_proof_outside_of_school_is_told_to_no_token_there(program: Program) -> None:
    outside = program(Role.DSL, address="203.0.113.9")
    kept = [route for route in READS if route.proof.name != "SESSION"]
    assert len(kept) >= 4
    for route in kept:
        answer = await asked(outside, route)
        assert answer.status_code == 403
        assert "within the school's own networks" in answer.json()["detail"]
    assert (await outside.get("/alerts")).status_code == 200


async def test_a_cookie_opens_nothing_here_and_a_token_nothing_in_the_console(
    services: FakeServices, console: FastAPI
) -> None:
    transport = httpx.ASGITransport(console)
    same_site = {"Sec-Fetch-Site": "same-origin"}
    async with httpx.AsyncClient(transport=transport, base_url="http://heed.test", headers=same_site) as browser:
        assert (await browser.post("/sign-in", data={"name": "dsl", "password": PASSWORD})).status_code == 303
        assert (await browser.get("/queue")).status_code == 200
        for route in READS:
            assert (await browser.get(f"/api/v1{filled(route.path)}")).status_code == 401
        session = next(iter(services.users.sessions))
        answer = await browser.get("/api/v1/alerts", headers={"Authorization": f"Bearer {session}"})
        assert answer.status_code == 401
        browser.cookies.clear()
        token = services.api_tokens.of_role(Role.DSL)
        browser.headers["Authorization"] = f"Bearer {token}"
        for cookie in ({}, {"heed": token}):
            browser.cookies.update(cookie)
            assert (await browser.get("/queue")).headers["location"].startswith("/sign-in")
            assert (await browser.post("/alerts/0a/acknowledge")).status_code in {303, 403}
    assert services.alerts.rows[0].acknowledged_by is None


async def test_alerts_come_in_pages_sorted_and_sifted(program: Program) -> None:
    client = program(Role.DSL)
    whole = (await client.get("/alerts")).json()
    assert (whole["total"], [one["id"] for one in whole["items"]]) == (4, ["0a", "0b", "0c", "0d"])
    first = whole["items"][0]
    assert (first["severity"], first["state"], first["link"]) == ("critical", "new", "http://heed.test:8443/alerts/0a")
    assert SNIPPET not in str(whole)
    second = (await client.get("/alerts", params={"page": 2, "size": 1, "sort": "due"})).json()
    assert (second["total"], len(second["items"]), second["page"]) == (4, 1, 2)
    urgent = (await client.get("/alerts", params={"severity": "urgent"})).json()
    assert [one["id"] for one in urgent["items"]] == ["0b"]


@pytest.mark.parametrize(
    "query", ["page=0", "size=201", "sort=shame", "state=", "name=a.pupil", "severity=worst", "page=x", "category=%00"]
)
async def test_what_cannot_be_read_is_said_in_one_sentence(program: Program, query: str) -> None:
    answer = await program(Role.DSL).get(f"/alerts?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == 400
    assert told["detail"].startswith(query.partition("=")[0])
    assert "a.pupil" not in answer.text


@pytest.mark.clause("J12", "T35")
async def test_evidence_needs_a_scope_of_its_own_and_is_written_down_as_a_view(
    program: Program, services: FakeServices
) -> None:
    refused = await program(Role.DSL, Scope.READ_ALERTS, Scope.READ_CASES).get("/alerts/0a/evidence")
    assert refused.status_code == 403
    assert services.alerts.looked == []
    told = (await program(Role.DSL, Scope.READ_EVIDENCE).get("/alerts/0a/evidence")).json()
    assert told["facts"]["snippet"] == SNIPPET
    ((name, alert_id, reason),) = services.alerts.looked
    assert (name, alert_id) == ("dsl", "0a")
    assert reason.startswith("read by a program with the token office (b")


async def test_what_has_not_changed_is_not_told_again(program: Program) -> None:
    client = program(Role.DSL)
    first = await client.get("/alerts/0a")
    again = await client.get("/alerts/0a", headers={"If-None-Match": f'"other", {first.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    other = await client.get("/alerts/0b", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200


async def test_one_token_that_asks_too_fast_waits_and_no_other(program: Program) -> None:
    hasty, calm = program(Role.IT), program(Role.IT)
    answers = [await hasty.get("/me") for _ in range(75)]
    slowed = next(one for one in answers if one.status_code == 429)
    assert int(slowed.headers["retry-after"]) >= 1
    assert slowed.json()["type"] == "urn:heed:problem:too-fast"
    assert (await calm.get("/me")).status_code == 200


async def test_a_place_that_shows_wrong_tokens_waits(program: Program) -> None:
    client = program()
    client.headers["Authorization"] = "Bearer heed_00_guess"
    codes = [(await client.get("/me")).status_code for _ in range(30)]
    assert codes[0] == 401
    assert codes[-1] == 429
    assert (await program(Role.IT, address="10.9.9.9").get("/me")).status_code == 200


@pytest.mark.clause("T24")
async def test_an_account_that_owes_its_second_step_has_no_token_that_opens(
    program: Program, services: FakeServices
) -> None:
    services.api_tokens.age = timedelta(days=15)
    answer = await program(Role.DSL).get("/alerts")
    assert answer.status_code == 403
    assert "second step" in answer.json()["detail"]
    assert (await program(Role.IT).get("/devices")).status_code == 403
    assert (await program(Role.GOVERNOR).get("/coverage")).status_code == 200
    services.api_tokens.second = SecondStep(services.clock())
    assert (await program(Role.DSL).get("/alerts")).status_code == 200


async def test_refusals_are_problems_and_tell_nothing(program: Program, services: FakeServices) -> None:
    client = program(Role.DSL)
    missing, others = await client.get("/alerts/zz"), await client.get("/alerts/0e")
    assert missing.status_code == others.status_code == 404
    assert missing.content == others.content
    assert (await client.get("/nowhere")).json()["type"] == "urn:heed:problem:not-found"
    wrong = await client.delete("/alerts")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET")
    assert (await client.delete("/checks")).headers["allow"] == "GET, POST"
    pointed = await client.get("/alerts", headers={"Host": "evil.test"})
    assert pointed.status_code == 403
    services.alerts.gone = True
    gone = await client.get("/alerts")
    assert (gone.status_code, gone.headers["retry-after"]) == (503, "5")
    services.alerts.gone = False
    services.alerts.rows = None  # type: ignore[assignment]  # the fault
    fault = await client.get("/alerts")
    assert fault.status_code == 500
    assert len(fault.json()["reference"]) == 8
    assert "NoneType" not in fault.text
    for answer in (missing, wrong, pointed, gone, fault):
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["cache-control"] == "no-store"
        assert "content-security-policy" in answer.headers


async def test_the_token_says_what_it_is(program: Program) -> None:
    told = (await program(Role.IT, Scope.READ_DEVICES).get("/me")).json()
    assert (told["account"], told["role"], told["scopes"]) == ("it", "it", ["read:devices"])


async def test_figures_are_those_of_the_pages(program: Program) -> None:
    client = program(Role.HEADTEACHER)
    lately = (await client.get("/reports/lately", params={"days": 28})).json()
    assert (lately["now"]["total"], lately["before"]["total"]) == (40, 9)
    terms = (await client.get("/reports/terms")).json()["items"]
    assert len(terms) == 3
    for term in terms:
        for table in term["tables"].values():
            assert all(count >= 5 for count in table["cells"].values())
    ledger = (await client.get("/coverage", params={"days": 1})).json()
    assert ledger["whole"]["in_use"] == ledger["whole"]["proven"] + sum(ledger["whole"]["gaps"].values())
    assert [one["why"] for one in ledger["dark"]] == ["unproven", "never_enrolled"]
    check = (await client.get("/checks/c1")).json()
    assert [one["sound"] for one in check["results"]] == [False, True]


async def test_no_device_is_called_monitored_that_is_not_proven(program: Program) -> None:
    told = {one["name"]: one for one in (await program(Role.IT).get("/devices")).json()["items"]}
    assert told["LAPTOP-14"]["monitored"]
    assert (told["TABLET-02"]["monitored"], told["TABLET-02"]["state"]) == (False, "Silent")
    assert "address" not in told["LAPTOP-14"]


@pytest.mark.clause("J9", "J10", "J17")
async def test_all_that_is_known_of_a_device_is_told_as_its_page_has_it(program: Program) -> None:
    told = (await program(Role.IT).get(f"/devices/{'d' * 64}/facts")).json()
    assert {one["name"]: one["standing"] for one in told["posture"]} == {
        "firewall": "weak", "secure_boot": "unsupported", "time_sync": "sound",
    }  # fmt: skip
    assert told["hardware"][0]["value"] == "Example"
    assert (told["software"][0]["name"], told["changes"][0]["after"]) == ("<game>", "1.0")
    assert (await program(Role.IT).get(f"/devices/{'f' * 64}/facts")).status_code == 404
    assert (await program(Role.DSL).get(f"/devices/{'d' * 64}/facts")).status_code == 403
