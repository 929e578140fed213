from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route as PlainRoute

from collector.console.access import ANSWERING, Door
from collector.console.app import create_console
from collector.console.forgery import known_by, token_for
from collector.console.routes import ROUTES, Route, UndeclaredRoute, require_declared
from collector.console.server import ConsoleServer
from collector.domain.people import Role
from tests.fakes.console_services import LINK, PASSWORD, SNIPPET, FakeServices, settings
from tests.unit.collector.console.conftest import Browser

PAGES = [route for route in ROUTES if route.method == "GET" and route.path != "/events"]


def filled(path: str) -> str:
    """An address of the kind, of something that is there or is not."""
    path = path.replace("{number:int}", "1")
    return path.format(alert_id="0a", case_id="0" * 32, check_id="c1", proposal_id="0" * 16, device_id="d" * 64,
                       exception_id="0" * 16, request_id="0" * 32, session_id="0" * 64, channel_id="0c", week_id="0e",
                       hold_id="0f", token_id="a0", webhook_id="0f", review_id="0a" * 8)  # fmt: skip


def csrf_in(page: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', page)
    assert found
    return found.group(1)


async def test_a_route_without_declared_access_does_not_start(services: FakeServices) -> None:
    app = create_console(settings(), services.whole)

    async def secret() -> None:
        return None

    app.add_api_route("/secret", secret)
    with pytest.raises(UndeclaredRoute, match="GET /secret"):
        await ConsoleServer(app, "127.0.0.1", 0).start()


def test_a_declared_path_with_another_method_is_undeclared() -> None:
    app = Starlette(routes=[PlainRoute("/queue", lambda _: Response(), methods=["DELETE"])])
    with pytest.raises(UndeclaredRoute):
        require_declared(app.routes)


async def test_the_shipped_routes_are_all_declared_and_no_api_pages_are_served(services: FakeServices) -> None:
    app = create_console(settings(), services.whole)
    require_declared(app.routes)
    assert {"/docs", "/redoc", "/openapi.json"}.isdisjoint(getattr(route, "path", "") for route in app.routes)


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_opens_its_own_pages_and_no_other(browser: Browser, role: Role) -> None:
    client = await browser(role.value)
    for route in PAGES:
        answer = await client.get(filled(route.path))
        if route.access is Door.LOOPBACK or (isinstance(route.access, frozenset) and role not in route.access):
            assert answer.status_code == 403, route.path
        else:
            assert answer.status_code in {200, 303, 404}, route.path
        if role not in ANSWERING:
            assert SNIPPET not in answer.text
            assert "Suicide intent" not in answer.text


@pytest.mark.parametrize("route", [route for route in ROUTES if route.access not in {Door.OPEN, Door.LOOPBACK}])
async def test_nobody_gets_in_without_signing_in(browser: Browser, route: Route) -> None:
    client = await browser()
    answer = await client.request(route.method, filled(route.path))
    assert answer.status_code in {303, 401}
    assert answer.headers.get("location", "/sign-in") == "/sign-in"
    assert "Suicide" not in answer.text


async def test_the_right_password_lets_in_and_the_cookie_is_locked_down(browser: Browser) -> None:
    client = await browser(https=True)
    answer = await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-heed=")
    assert {"HttpOnly", "Secure", "Path=/", "SameSite=strict"} <= set(cookie.split("; "))
    assert (await client.get("/")).headers["location"] == "/queue"


async def test_signing_in_ends_the_session_that_this_browser_had(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    (before,) = services.users.sessions
    assert (await client.post("/sign-in", data={"name": "it", "password": PASSWORD})).status_code == 303
    assert before not in services.users.sessions
    assert (await client.get("/")).headers["location"] == "/devices"


async def test_a_wrong_password_says_one_sentence_and_then_must_wait(browser: Browser) -> None:
    client = await browser()
    for _ in range(3):
        answer = await client.post("/sign-in", data={"name": "dsl", "password": "wrong"})
        assert answer.status_code == 403
        assert "The name or the password is wrong." in answer.text
    unknown = await client.post("/sign-in", data={"name": "nobody", "password": PASSWORD})
    assert unknown.status_code == 429
    limited = await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    assert limited.status_code == 429
    assert limited.headers["retry-after"] == "42"
    assert "Wait 42 seconds" in limited.text
    assert "set-cookie" not in limited.headers


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "none"}]
)
async def test_another_site_cannot_make_the_browser_act(
    browser: Browser, services: FakeServices, headers: dict[str, str]
) -> None:
    client = await browser("dsl")
    token = token_for(next(iter(services.users.sessions)))
    answer = await client.post("/alerts/0a/acknowledge", data={"csrf": token}, headers=headers)
    assert answer.status_code == 403
    assert services.alerts.rows[0].acknowledged_by is None


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("heed.test", True), ("HEED.test.:8443", True), ("localhost:8443", True), ("127.0.0.1:8443", True),
        ("[::1]:8443", True), ("evil.test", False), ("heed.test.evil.test", False), ("", False), ("[::1", True),
        ("a@heed.test:x", False), ("[evil.test]", False), ("evil\x00.test", False),
    ],
)  # fmt: skip
def test_a_console_answers_to_its_own_names_only(host: str, known: bool) -> None:
    assert known_by(host, frozenset({"heed.test"})) is known


async def test_a_name_that_somebody_pointed_here_opens_nothing(browser: Browser) -> None:
    client = await browser("dsl")
    for path in ("/queue", "/sign-in", "/metrics"):
        answer = await client.get(path, headers={"Host": "evil.test"})
        assert answer.status_code == 403
        assert "does not go by the name" in answer.text


@pytest.mark.parametrize(("origin", "status"), [("http://heed.test", 303), ("http://evil.test", 403), ("null", 403)])
async def test_an_older_browser_is_told_by_its_origin(browser: Browser, origin: str, status: int) -> None:
    client = await browser()
    del client.headers["Sec-Fetch-Site"]
    answer = await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD}, headers={"Origin": origin})
    assert answer.status_code == status


@pytest.mark.parametrize("token", ["", "0" * 64, token_for("another's session"), "é"])
async def test_a_form_without_the_sessions_token_is_refused(
    browser: Browser, services: FakeServices, token: str
) -> None:
    client = await browser("dsl")
    answer = await client.post("/alerts/0a/acknowledge", data={"csrf": token})
    assert answer.status_code == 403
    assert "nothing was done" in answer.text
    assert services.alerts.rows[0].acknowledged_by is None


async def test_an_ended_session_leads_to_sign_in_with_a_sentence(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    services.users.sessions.clear()
    scripted = await client.get("/queue/rows", headers={"HX-Request": "true"})
    assert scripted.status_code == 401
    assert scripted.headers["hx-redirect"] == "/sign-in?because=ended"
    client.cookies.set("heed", "gone")
    answer = await client.get("/queue", follow_redirects=True)
    assert answer.status_code == 200
    assert "your session ended" in answer.text


async def test_signing_out_ends_the_session_in_the_database_too(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    page = await client.get("/queue")
    answer = await client.post("/sign-out", data={"csrf": csrf_in(page.text)})
    assert answer.headers["location"] == "/sign-in?because=left"
    assert services.users.sessions == {}
    assert client.cookies.get("heed") is None


async def test_a_one_time_link_sets_a_password_and_lets_its_owner_in(browser: Browser) -> None:
    client = await browser()
    form = {"link": LINK, "password": PASSWORD, "again": PASSWORD}
    assert (await client.post("/welcome", data=form)).headers["location"] == "/"
    assert (await client.get("/queue")).status_code == 200
    pasted = form | {"link": f"http://heed.test/welcome#{LINK}"}
    assert (await client.post("/welcome", data=pasted)).status_code == 303


async def test_a_link_redeemed_where_too_many_tried_leads_to_sign_in(browser: Browser, services: FakeServices) -> None:
    services.users.wrong = 3
    client = await browser()
    answer = await client.post("/welcome", data={"link": LINK, "password": PASSWORD, "again": PASSWORD})
    assert answer.headers["location"] == "/sign-in?because=welcome"
    assert "Your password is set." in (await client.get("/sign-in?because=welcome")).text


@pytest.mark.parametrize(
    ("changes", "status", "sentence"),
    [
        ({"link": "used"}, 403, "This link is unknown"),
        ({"again": "other"}, 400, "not the same"),
        ({"password": "short", "again": "short"}, 400, "at least 12 characters"),
    ],
)
async def test_a_link_that_cannot_be_used_says_why(
    browser: Browser, changes: dict[str, str], status: int, sentence: str
) -> None:
    client = await browser()
    answer = await client.post("/welcome", data={"link": LINK, "password": PASSWORD, "again": PASSWORD} | changes)
    assert answer.status_code == status
    assert sentence in answer.text
    assert LINK not in answer.text
    assert PASSWORD not in answer.text


async def test_every_answer_is_dressed(browser: Browser) -> None:
    client = await browser("dsl", https=True)
    for path in ("/queue", "/sign-in", "/nowhere", "/static/heed.css", "/devices"):
        answer = await client.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["strict-transport-security"].startswith("max-age=")
        assert answer.headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")


async def test_plain_http_claims_no_https(browser: Browser) -> None:
    assert "strict-transport-security" not in (await (await browser()).get("/sign-in")).headers


async def test_a_huge_form_is_not_read(browser: Browser) -> None:
    client = await browser("dsl")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(70):
            yield b"x" * 1024

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await client.post("/alerts/0a/acknowledge", content=endless(), headers=kind)
    assert answer.status_code == 413
    assert "longer than 64 KiB" in answer.text


async def test_our_own_fault_is_told_without_its_cause(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    services.alerts.rows = None  # type: ignore[assignment]  # the fault
    answer = await client.get("/queue")
    assert answer.status_code == 500
    assert "Something went wrong here" in answer.text
    assert re.search(r"<code>[0-9a-f]{8}</code>", answer.text)
    assert "NoneType" not in answer.text
    assert "content-security-policy" in answer.headers


async def test_a_database_that_is_gone_is_told_as_such(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    services.alerts.gone = True
    answer = await client.get("/queue")
    assert answer.status_code == 503
    assert "Nothing is lost" in answer.text


async def test_an_unknown_address_says_so_in_plain_words(browser: Browser) -> None:
    answer = await (await browser()).get("/nowhere")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text


async def test_programs_on_this_machine_read_counts_and_others_do_not(browser: Browser, services: FakeServices) -> None:
    assert (await (await browser()).get("/metrics")).status_code == 403
    here = await browser("dsl", address="127.0.0.1")
    page = (await here.get("/metrics")).text
    assert "heed_ingest_events 12.0" in page
    assert "a.pupil" not in page
    assert (await here.get("/healthz")).json() == {"ready": True}
    services.health.well = False
    assert (await here.get("/healthz")).status_code == 503
