from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from collector.console.views.alert import facts, quoted
from collector.console.views.devices import line
from collector.console.views.queue import headline, summary
from collector.domain.alerts import AlertState, QueueCounts
from collector.domain.devices import SensorFacts
from collector.domain.doctor import Finding
from policy.severity import Severity
from tests.fakes.console_services import SNIPPET, FakeServices, alert
from tests.unit.collector.console.conftest import Browser
from tests.unit.collector.console.test_door import csrf_in


async def test_the_queue_says_what_needs_me_why_and_by_when_urgent_first(browser: Browser) -> None:
    page = (await (await browser("dsl")).get("/queue")).text
    assert "4 alerts wait for you" in page
    assert "1 critical, 1 urgent, 1 high, 1 medium. 1 is overdue." in page
    order = [page.index(title) for title in ("Suicide intent", "Overdose", "Bullying", "Gambling")]
    assert order == sorted(order)
    for words in ("due in 11 min", "overdue by 3 min", "Written in the first person.", "noticed 3 times", "LAPTOP-14"):
        assert words in page
    assert "Weapons" not in page
    assert SNIPPET not in page


@pytest.mark.clause("T4")
async def test_where_people_are_not_told_every_page_says_so_and_it_is_shown_what_is_wrong(
    browser: Browser, services: FakeServices
) -> None:
    services.watch.found = (Finding("steps", True, "2 escalation steps are overdue.", "Restart the collector."),)
    page = (await (await browser("dsl")).get("/queue")).text
    assert "People are not being told of alerts as they should be." in page
    assert "2 escalation steps" not in page
    page = (await (await browser("it")).get("/devices")).text
    assert "2 escalation steps are overdue." in page
    assert "escalation" not in (await (await browser("governor")).get("/reports/governors")).text
    services.watch.found = ()
    assert "not being told" not in (await (await browser("dsl")).get("/queue")).text


async def test_a_colleague_for_staff_sees_staff_alone(browser: Browser) -> None:
    page = (await (await browser("headteacher")).get("/queue")).text
    assert "Weapons" in page
    assert "Suicide intent" not in page


async def test_another_roles_alert_is_not_there(browser: Browser) -> None:
    assert (await (await browser("headteacher")).get("/alerts/0a")).status_code == 404


async def test_the_evidence_is_shown_to_the_routed_and_looking_is_told_to_the_audit(
    browser: Browser, services: FakeServices
) -> None:
    page = (await (await browser("dsl")).get("/alerts/0a")).text
    for words in (SNIPPET, "typed on the keyboard", "LibreOffice Writer", "999", "0800 1111", "not an emergency"):
        assert words in page
    assert [(who, which) for who, which, _ in services.alerts.looked] == [("dsl", "0a")]


async def test_acknowledging_from_the_queue_shows_what_is_next(browser: Browser, services: FakeServices) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/queue")).text)
    form = {"csrf": token, "then": "queue"}
    part = await client.post("/alerts/0a/acknowledge", data=form, headers={"HX-Request": "true"})
    assert part.status_code == 200
    assert "Acknowledged: <a" in part.text
    assert "3 alerts wait for you" in part.text
    assert services.alerts.rows[0].acknowledged_by == "Person DSL"
    plain = await client.post("/alerts/0b/acknowledge", data=form)
    assert plain.headers["location"] == "/queue"


@pytest.mark.parametrize(("form", "status"), [({"then": "//evil.test"}, 400), ({"page": "x"}, 400)])
async def test_a_form_that_is_not_ours_changes_nothing(
    browser: Browser, services: FakeServices, form: dict[str, str], status: int
) -> None:
    client = await browser("dsl")
    token = csrf_in((await client.get("/queue")).text)
    answer = await client.post("/alerts/0a/acknowledge", data={"csrf": token} | form)
    assert answer.status_code == status
    assert services.alerts.rows[0].state is AlertState.NEW


async def test_a_page_beyond_the_last_is_the_last(browser: Browser, services: FakeServices) -> None:
    services.alerts.rows = [alert(f"{n:03}", services.clock(), Severity.HIGH) for n in range(51)]
    page = (await (await browser("dsl")).get("/queue", params={"page": "99"})).text
    assert "Page 2 of 2, 51 alerts." in page
    assert page.count("data-alert=") == 1


async def test_names_are_text_and_never_markup(browser: Browser, services: FakeServices) -> None:
    services.alerts.rows = [alert("0a", services.clock(), Severity.HIGH, person="<script>x</script>", group='"><b>')]
    client = await browser("dsl")
    for path in ("/queue", "/alerts/0a"):
        page = (await client.get(path)).text
        assert "<script>x" not in page
        assert '"><b>' not in page


def test_an_empty_queue_says_so() -> None:
    assert headline(QueueCounts(0, 3, 0)) == "Nothing waits for you"
    assert summary(QueueCounts(0, 3, 0)) == "3 acknowledged."


async def test_evidence_that_was_deleted_is_told_from_evidence_without_words(services: FakeServices) -> None:
    evidence = await services.alerts.evidence(services.users.person("dsl"), "0a", "test")
    assert quoted(evidence) == SNIPPET
    assert quoted(replace(evidence, facts=None)) is None
    assert quoted(replace(evidence, facts={"what": "killed"})) == ""
    assert facts(replace(evidence, facts={"detail": "", "sound": False})) == [("Sound", "no")]
    assert SNIPPET not in str(facts(evidence))


async def test_a_device_is_called_monitored_only_while_it_says_so(services: FakeServices) -> None:
    sound, now = (await services.devices.list())[0], services.clock()
    assert sound.heartbeat
    quiet = timedelta(seconds=90)

    def state(row: object) -> tuple[str, bool]:
        told = line(row, now, quiet)  # type: ignore[arg-type]  # a DeviceRow with changes
        return told.state, told.sound

    broken = replace(
        sound.heartbeat, sensors=(SensorFacts("window", "working"), SensorFacts("keyboard", "failed", "x"))
    )
    blind = replace(sound.heartbeat, sensors=(SensorFacts("keyboard", "unsupported", "no display"),))
    assert state(sound) == ("Monitored now", True)
    assert state(replace(sound, heartbeat=broken)) == ("Not wholly monitored: keyboard failed", False)
    assert state(replace(sound, heartbeat=blind)) == ("Not monitored: no sensor works", False)
    assert state(replace(sound, heartbeat=replace(sound.heartbeat, helpers=0))) == ("Nobody signed in", True)
    assert state(replace(sound, last_seen_at=now - timedelta(seconds=91))) == ("Silent", False)
    assert state(replace(sound, heartbeat=None)) == ("Never heard", False)
    assert state(replace(sound, revoked_at=now)) == ("Revoked", False)
    assert state(replace(sound, cloned_at=now)) == ("Cloned: must enrol again", False)


@pytest.mark.parametrize(("role", "words"), [("governor", "without anybody"), ("auditor", "who did what and when")])
async def test_governors_and_auditors_are_told_what_they_will_see(browser: Browser, role: str, words: str) -> None:
    answer = await (await browser(role)).get("/", follow_redirects=True)
    assert words in answer.text


async def test_a_device_tells_how_it_stands_with_the_next_step_and_nothing_of_it_is_markup(browser: Browser) -> None:
    it = await browser("it")
    page = (await it.get(f"/devices/{'d' * 64}")).text
    assert "1 thing to mend" in page
    assert "No firewall is on" in page
    assert "Next: Turn the firewall on" in page
    assert "Unsupported here, because this machine was not started by UEFI." in page
    assert "&lt;game&gt;" in page
    assert "<game>" not in page
    assert (await it.get(f"/devices/{'f' * 64}")).status_code == 404
    assert "1 to mend" in (await it.get("/devices")).text
    assert 'class="sign ">unsupported' in page  # as the others stand; a button's class would push it in


@pytest.mark.clause("J9", "J10")
async def test_what_is_known_of_devices_leaves_as_files_that_no_spreadsheet_runs(browser: Browser) -> None:
    it = await browser("it")
    every = list(csv.DictReader(io.StringIO((await it.get("/devices.csv")).text)))
    assert [one["device"] for one in every] == ["LAPTOP-14", "TABLET-02"]
    assert (every[0]["make"], every[0]["memory"], every[0]["serial"]) == ("Example", "8 GB", "'=1+1")
    assert every[0]["to mend"] == "firewall"
    assert every[1]["make"] == ""
    one = list(csv.DictReader(io.StringIO((await it.get(f"/devices/{'d' * 64}/facts.csv")).text)))
    assert {(row["part"], row["name"]): row["value"] for row in one}["software", "<game>"] == "1.0"
    assert {row["name"]: row["stands"] for row in one}["secure_boot"] == "unsupported"
    assert (await it.get(f"/devices/{'f' * 64}/facts.csv")).status_code == 404


@pytest.mark.clause("J18")
async def test_a_device_is_taken_back_and_its_page_is_the_record(browser: Browser) -> None:
    it, where = await browser("it"), f"/devices/{'d' * 64}"
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', (await it.get(where)).text)
    assert found
    csrf = found.group(1)
    assert (await it.post(f"{where}/return", data={"csrf": csrf, "reason": " "})).status_code == 400
    assert (await it.post(f"{where}/return", data={"csrf": csrf, "reason": "She left."})).status_code == 303
    page = (await it.get(where)).text
    for said in ("The record of its return", "Amy Example", "NOT as far as anybody knows", "She left."):
        assert said in page
    assert "Take it back" not in page
    assert (await (await browser("dsl")).get(where)).status_code == 403


@pytest.mark.clause("J13")
async def test_who_signed_in_where_they_should_not_stands_on_the_page_of_devices(browser: Browser) -> None:
    page = (await (await browser("it")).get("/devices")).text
    assert "&lt;amy&gt;" in page
    assert "a pupil&#39;s account on a device that is not for pupils" in page
