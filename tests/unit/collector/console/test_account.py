from __future__ import annotations

from datetime import timedelta

import pytest

from collector.console.access import Proof
from collector.console.browsers import named
from collector.console.forgery import token_for
from collector.console.routes import ROUTES
from collector.domain.people import Role
from collector.domain.second_step import GRACE, PROOF_LASTS, SecondStep
from tests.fakes.console_services import CODE, PASSWORD, FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in, filled

OUTSIDE = "203.0.113.5"  # the fake policy lists 192.0.2.0/24 as the school's own


async def test_the_code_is_asked_for_after_the_password(browser: Browser, services: FakeServices) -> None:
    services.users.second = SecondStep(services.clock(), app=True)
    client = await browser()
    answer = await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    assert answer.headers["location"] == "/sign-in/code"
    assert (await client.get("/sign-in/code")).status_code == 200
    assert (await client.post("/sign-in/code", data={"code": "000000"})).status_code == 403
    answer = await client.post("/sign-in/code", data={"code": CODE})
    assert answer.headers["location"] == "/"
    assert (await client.get("/queue")).status_code == 200


async def test_a_password_alone_reaches_no_page(browser: Browser, services: FakeServices) -> None:
    services.users.second = SecondStep(services.clock(), app=True)
    client = await browser()
    await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    assert (await client.get("/queue")).headers["location"] == "/sign-in?because=ended"


async def test_too_many_codes_must_wait(browser: Browser, services: FakeServices) -> None:
    services.users.second = SecondStep(services.clock(), app=True)
    client = await browser()
    await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    answers = [await client.post("/sign-in/code", data={"code": "000000"}) for _ in range(4)]
    assert answers[-1].status_code == 429
    assert answers[-1].headers["retry-after"] == "42"


@pytest.mark.clause("T24")
@pytest.mark.parametrize(("role", "home"), [("dsl", "/queue"), ("it", "/devices"), ("leader", "/policy")])
async def test_whoever_sees_alerts_or_may_take_much_away_is_reminded_and_in_the_end_must(
    browser: Browser, services: FakeServices, role: str, home: str
) -> None:
    client, teacher = await browser(role), await browser("teacher")
    assert "needs a second step from" in (await client.get(home)).text
    assert "second step from" not in (await teacher.get("/exceptions")).text
    services.users.made_at -= GRACE + timedelta(days=1)
    assert (await client.get(home)).headers["location"] == "/account/second-step"
    scripted = await client.get(home, headers={"HX-Request": "true"})
    assert scripted.headers["hx-redirect"] == "/account/second-step"
    assert (await client.get("/account/second-step")).status_code == 200
    assert (await teacher.get("/exceptions")).status_code == 200


async def test_an_app_is_set_up_by_its_picture_and_first_code(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/account/second-step")).text)
    await client.post("/account/second-step/app", data={"csrf": token})
    page = (await client.get("/account/second-step")).text
    assert "<svg" in page
    assert "JBSW Y3DP" in page
    wrong = await client.post("/account/second-step/confirm", data={"csrf": token, "code": "000000"})
    assert wrong.status_code == 403
    answer = await client.post("/account/second-step/confirm", data={"csrf": token, "code": CODE})
    assert answer.text.count("ABCDE-2345") == 10
    assert services.users.second.app
    account = (await client.get("/account")).text
    assert "an authenticator app, and 10 printed codes left" in account
    assert "ABCDE-2345" not in account


@pytest.mark.clause("T24")
async def test_evidence_from_outside_the_school_wants_a_fresh_proof(browser: Browser, services: FakeServices) -> None:
    away, here = await browser("dsl", address=OUTSIDE), await browser("dsl")
    assert (await away.get("/alerts/0a")).status_code == 200  # they have just signed in
    services.users.proved_at -= PROOF_LASTS + timedelta(seconds=1)
    assert (await here.get("/alerts/0a")).status_code == 200
    assert (await away.get("/queue")).status_code == 200
    answer = await away.get("/alerts/0a")
    assert answer.headers["location"] == "/account/prove?then=/alerts/0a"
    page = await away.get(answer.headers["location"])
    form = {"csrf": csrf_in(page.text), "then": "/alerts/0a"}
    assert (await away.post("/account/prove", data=form | {"word": "wrong"})).status_code == 403
    assert (await away.post("/account/prove", data=form | {"word": PASSWORD})).headers["location"] == "/alerts/0a"
    assert (await away.get("/alerts/0a")).status_code == 200


@pytest.mark.parametrize("then", ["https://evil.test/", "//evil.test", "/\\evil.test", "", "queue", "/a\nb"])
async def test_a_proof_leads_to_no_other_site(browser: Browser, then: str) -> None:
    client = await browser("dsl")
    page = await client.get("/account/prove", params={"then": then})
    form = {"csrf": csrf_in(page.text), "then": then, "word": PASSWORD}
    assert (await client.post("/account/prove", data=form)).headers["location"] == "/"


async def test_changing_the_second_step_wants_a_fresh_proof_anywhere(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/account")).text)
    services.users.proved_at -= PROOF_LASTS + timedelta(seconds=1)
    answer = await client.post("/account/second-step/codes", data={"csrf": token})
    assert answer.headers["location"] == "/account/prove?then=/account/second-step"
    assert services.users.second.since is None


@pytest.mark.clause("T26")
async def test_one_ends_sessions_that_one_does_not_know(browser: Browser, services: FakeServices) -> None:
    first, second = await browser("dsl"), await browser("dsl")
    page = (await first.get("/account")).text
    assert page.count("Firefox on Windows") == 2
    other = list(services.users.sessions)[1]
    token = {"csrf": csrf_in(page)}
    assert (await first.post(f"/account/sessions/{other}/end", data=token)).status_code == 303
    assert (await second.get("/queue")).headers["location"] == "/sign-in?because=ended"
    await browser("dsl")
    await first.post("/account/sessions/end-others", data=token)
    assert len(services.users.sessions) == 1
    assert (await first.post("/account/sessions/none/end", data=token)).status_code == 404


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox on Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0 Safari/537.36 Edg/126.0", "Edge on Linux"),
        ("curl/8", ""),
    ],
)
def test_a_browser_is_named_as_its_owner_knows_it(agent: str, words: str) -> None:
    assert named(agent) == words


@pytest.mark.clause("T25")
async def test_whoever_knows_the_password_changes_it(browser: Browser) -> None:
    client = await browser("dsl")
    form = {"csrf": csrf_in((await client.get("/account/password")).text), "current": PASSWORD}
    for changes, status, words in (
        ({"password": "violet kettle heron", "again": "violet kettle"}, 400, "not the same"),
        ({"password": "short", "again": "short"}, 400, "at least 12 characters"),
        (
            {"password": "violet kettle heron", "again": "violet kettle heron", "current": "x"},
            403,
            "Nothing was changed",
        ),
        ({"password": "violet kettle heron", "again": "violet kettle heron"}, 200, "Your password is changed"),
    ):
        answer = await client.post("/account/password", data=form | changes)
        assert (answer.status_code, words in answer.text) == (status, True), answer.text
        assert "violet kettle" not in answer.text


STEPPED_UP = {
    "/account/sessions/end-others",
    "/account/sessions/{session_id}/end",
    "/cases/{case_id}/export",
    "/devices/{device_id}/return",
    "/exceptions/{exception_id}/grant",
    "/policy/proposals/{proposal_id}/approve",
    "/policy/proposals/{proposal_id}/publish",
    "/policy/trust",
    "/policy/versions/{number:int}/rollback",
    "/retention/holds/{hold_id}/lift",
}


@pytest.mark.clause("T24", "T26")
async def test_what_leaves_ends_or_weakens_wants_a_fresh_proof_anywhere(
    browser: Browser, services: FakeServices
) -> None:
    """And leads back to the page that the form stands on, never to another."""
    wanting = [route for route in ROUTES if route.proof is Proof.ALWAYS]
    assert {route.path for route in wanting} >= STEPPED_UP
    pages = {route.path for route in ROUTES if route.method == "GET"}
    services.users.proved_at -= PROOF_LASTS + timedelta(seconds=1)
    for route in wanting:
        role = next((one for one in Role if not isinstance(route.access, frozenset) or one in route.access), Role.DSL)
        client = await browser(role.value)
        session = [one for one, whose in services.users.sessions.items() if whose.role is role][-1]
        form = {"csrf": token_for(session)} if route.method == "POST" else None
        path = filled(route.path)
        answer = await client.request(route.method, path, data=form)
        to, _, then = answer.headers["location"].partition("?then=")
        assert (answer.status_code, to) == (303, "/account/prove"), path
        assert path.startswith(then)
        assert then == path if route.method == "GET" else then in {filled(page) for page in pages}


async def test_a_page_asks_for_the_proof_before_its_form_is_filled_in(browser: Browser, services: FakeServices) -> None:
    client, path = await browser("it"), (await services.devices.list())[0].id
    assert 'name="wiped"' in (await client.get(f"/devices/{path}")).text
    services.users.proved_at -= PROOF_LASTS + timedelta(seconds=1)
    page = (await client.get(f"/devices/{path}")).text
    assert 'name="wiped"' not in page
    assert f"/account/prove?then=/devices/{path}" in page


async def test_an_app_s_code_is_asked_for_and_no_password(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    services.users.second = SecondStep(services.users.clock(), app=True)
    page = (await client.get("/account/prove")).text
    assert "A code from your phone, or a printed one" in page
    assert 'autocomplete="one-time-code"' in page
    assert 'type="password"' not in page
