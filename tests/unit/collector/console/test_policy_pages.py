"""The pages of policy: written, checked, proposed, decided by somebody else, published; and exceptions."""

from __future__ import annotations

import re
from dataclasses import replace

import httpx
import pytest

from collector.domain import rollout
from collector.domain.policies import Phase
from collector.domain.rollout import AT_ONCE
from policy import presets
from tests.fakes.access import ASKED
from tests.fakes.console_services import PASSWORD, FakeServices
from tests.unit.collector.console.conftest import Browser

PLAIN = presets.text("plain")
LONGER_LOCK = PLAIN.replace("idle_minutes: 10", "idle_minutes: 20")
SOONER_LOCK = PLAIN.replace("idle_minutes: 10", "idle_minutes: 5")


async def post(client: httpx.AsyncClient, page: str, to: str, **fields: str) -> httpx.Response:
    """Send a form as the page holds it."""
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', (await client.get(page)).text)
    assert found
    return await client.post(to, data={"csrf": found.group(1)} | fields)


async def propose(client: httpx.AsyncClient, text: str, reason: str = "The tests need it.") -> str:
    """The address of the proposal."""
    answer = await post(
        client, "/policy/change", "/policy/change", do="propose", text=text, reason=reason, password=PASSWORD
    )
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].partition("?")[0]


@pytest.mark.clause("T7")
async def test_what_weakens_is_agreed_to_by_somebody_else_before_it_is_published(
    browser: Browser, services: FakeServices
) -> None:
    it, head = await browser("it"), await browser("headteacher")
    where = await propose(it, LONGER_LOCK)
    own = (await it.get(where)).text
    assert "20 minutes" in own
    assert "Publish</button>" not in own
    assert "a senior leader other than its proposer must agree" in own
    alone = await post(it, where, f"{where}/publish")
    assert alone.status_code == 403
    assert "a senior leader other than its proposer must agree" in alone.text
    agreed = await post(head, where, f"{where}/approve", reason="Assembly.", password=PASSWORD)
    assert agreed.status_code == 303
    published = await post(it, where, f"{where}/publish")
    assert published.headers["location"] == "/policy?done=published"
    assert "Version 2 is in force" in (await it.get("/policy?done=published")).text
    assert (await services.policies.document()).text == LONGER_LOCK


@pytest.mark.clause("T7")
async def test_nobody_agrees_to_their_own(browser: Browser) -> None:
    head = await browser("headteacher")
    where = await propose(head, LONGER_LOCK)
    assert "Agree to it" not in (await head.get(where)).text
    answer = await post(head, where, f"{where}/approve", reason="Me.", password=PASSWORD)
    assert answer.status_code == 403
    assert "Nobody approves their own proposal" in answer.text


async def test_what_strengthens_goes_out_at_once(browser: Browser) -> None:
    it = await browser("it")
    where = await propose(it, SOONER_LOCK)
    assert "This weakens nothing" in (await it.get(where)).text
    assert (await post(it, where, f"{where}/publish")).status_code == 303


async def test_it_may_go_to_some_devices_first(browser: Browser, services: FakeServices) -> None:
    it = await browser("it")
    where = await propose(it, SOONER_LOCK)
    wrong = await post(it, where, f"{where}/publish", first="named", named="LAPTOP-14, NOWHERE-1")
    assert wrong.status_code == 400
    assert "There is no device called NOWHERE-1" in wrong.text
    assert (await post(it, where, f"{where}/publish", first="named", named="LAPTOP-14")).status_code == 303
    assert services.proposals.plans[-1].named == {"d" * 64}


async def test_every_mistake_is_told_with_its_line_and_nothing_written_is_lost(browser: Browser) -> None:
    it = await browser("it")
    wrong = PLAIN.replace("idle_minutes: 10", "idle_minuts: 10").replace("time_zone: Europe/London", "time_zone: 7")
    answer = await post(it, "/policy/change", "/policy/change", do="check", text=wrong)
    assert answer.status_code == 400
    assert "2 things are wrong with it" in answer.text
    assert "idle_minutes" in answer.text
    assert "idle_minuts: 10" in answer.text  # in the text, to be mended


async def test_what_makes_no_sense_as_a_whole_is_told_with_its_line_too(browser: Browser) -> None:
    it = await browser("it")
    wrong = PLAIN.replace("who: [safeguarding-lead, deputy-safeguarding-lead]", "who: [safeguarding-leed]", 1)
    answer = await post(it, "/policy/change", "/policy/change", do="check", text=wrong)
    assert answer.status_code == 400
    assert "safeguarding-leed" in answer.text.partition("<textarea")[0]


async def test_a_check_says_what_a_change_does_and_does_nothing(browser: Browser, services: FakeServices) -> None:
    it = await browser("it")
    answer = await post(it, "/policy/change", "/policy/change", do="check", text=LONGER_LOCK)
    assert answer.status_code == 200
    assert "What this weakens" in answer.text
    assert "salt" not in answer.text.partition("<textarea")[0]
    assert services.proposals.made == {}


async def test_a_wrong_password_loses_neither_text_nor_reason(browser: Browser, services: FakeServices) -> None:
    it = await browser("it")
    fields = {"do": "propose", "text": LONGER_LOCK, "reason": "A long assembly.", "password": "wrong"}
    answer = await post(it, "/policy/change", "/policy/change", **fields)
    assert answer.status_code == 403
    assert "The password is wrong." in answer.text
    assert "A long assembly." in answer.text
    assert "idle_minutes: 20" in answer.text
    assert "wrong" not in re.sub(r"The password is wrong|wrong with", "", answer.text).split("</form>")[0][:500]
    assert services.proposals.made == {}


async def test_a_policy_of_a_megabyte_is_read_and_more_is_not(browser: Browser) -> None:
    it = await browser("it")
    long = PLAIN + "# a note\n" * 50_000
    assert (await post(it, "/policy/change", "/policy/change", do="check", text=long)).status_code == 200
    too_long = PLAIN + "# a note\n" * 500_000
    assert (await post(it, "/policy/change", "/policy/change", do="check", text=too_long)).status_code == 413


async def test_a_proposal_is_refused_or_taken_back_with_a_reason(browser: Browser) -> None:
    it, leader = await browser("it"), await browser("leader")
    where = await propose(it, LONGER_LOCK)
    assert (await post(leader, where, f"{where}/refuse", reason="Too long.")).status_code == 303
    assert "Refused by Person LEADER: Too long." in (await it.get(where)).text
    other = await propose(it, LONGER_LOCK)
    assert (await post(it, other, f"{other}/withdraw", reason="A mistake.")).status_code == 303
    assert "Withdrawn by Person IT: A mistake." in (await it.get(other)).text


async def test_going_back_is_a_proposal_like_any_other(browser: Browser, services: FakeServices) -> None:
    it, head = await browser("it"), await browser("headteacher")
    where = await propose(it, SOONER_LOCK)
    await post(it, where, f"{where}/publish")
    answer = await post(it, "/policy/versions/1", "/policy/versions/1/rollback", reason="Too soon.", password=PASSWORD)
    back = answer.headers["location"].partition("?")[0]
    assert (await post(it, back, f"{back}/publish")).status_code == 403
    await post(head, back, f"{back}/approve", reason="Yes.", password=PASSWORD)
    assert (await post(it, back, f"{back}/publish")).status_code == 303
    assert (await services.policies.document()).text == PLAIN
    assert len(services.policies.made) == 3


async def test_a_version_shows_what_it_says_and_what_it_changed(browser: Browser) -> None:
    it = await browser("it")
    page = (await it.get("/policy/versions/1")).text
    assert "It was the first." in page
    assert "idle_minutes: 10" in page
    file = await it.get("/policy/versions/1.yaml")
    assert file.text == PLAIN
    assert file.headers["content-type"].startswith("application/yaml")
    assert (await it.get("/policy/versions/9")).status_code == 404


async def test_devices_without_the_policy_in_force_stand_first_with_the_cause(
    browser: Browser, services: FakeServices
) -> None:
    it = await browser("it")
    page = (await it.get("/policy/devices")).text
    assert "1 device is without the policy in force" in page
    assert "TABLET-02" in page
    assert "LAPTOP-14" not in page
    services.policies.states[0] = services.policies.states[0].__class__(
        "d" * 64, 1, "", Phase.FAILED, "The signature is not this school's.", services.clock()
    )
    page = (await it.get("/policy/devices?show=all")).text
    assert "The signature is not this school" in page
    rows = (await it.get("/policy/devices.csv?show=all")).text.splitlines()
    assert len(rows) == 3
    assert (await it.get("/policy/devices?show=some")).status_code == 400


@pytest.mark.parametrize(("version", "told"), [(1, "Another version 1 than ours"), (7, "Ahead: 1 is our newest")])
async def test_a_device_with_other_bytes_than_ours_is_never_shown_as_in_force(
    browser: Browser, services: FakeServices, version: int, told: str
) -> None:
    """After the database was restored from a backup, numbers are given a second time."""
    services.policies.states[0] = replace(services.policies.states[0], version=version, hash="ab" * 32)
    page = (await (await browser("it")).get("/policy/devices")).text
    assert "LAPTOP-14" in page
    assert told in page


async def test_a_group_as_people_write_it_is_the_one_that_the_device_goes_by(
    browser: Browser, services: FakeServices
) -> None:
    group = "groups:\n  year-9: { role: pupil, rules: { control: { idle_minutes: 3 } } }\n"
    services.policies.publish(PLAIN.replace("groups:\n", group), "it", "x", agreed=False)
    assert (await services.devices.show("d" * 64)).group == "Year 9"
    page = (await (await browser("it")).get(f"/policy/devices/{'d' * 64}?key=control.idle_minutes")).text
    assert re.search(r"control.idle_minutes</th>.*?>3<.*?group year-9", page, re.DOTALL)


@pytest.mark.clause("J16")
async def test_each_value_on_a_device_names_the_layer_that_says_it(browser: Browser) -> None:
    it = await browser("it")
    page = (await it.get(f"/policy/devices/{'d' * 64}?key=control.idle_minutes")).text
    assert re.search(r"control.idle_minutes</th>.*?>10<.*?school", page, re.DOTALL)
    assert "national default" in page
    assert "idle_minutes" in (await it.get(f"/policy/devices/{'d' * 64}?key=control.idle_minuts")).text


async def test_what_holds_for_one_person_names_nobody_in_an_address(browser: Browser) -> None:
    it, page = await browser("it"), f"/policy/devices/{'d' * 64}"
    answer = await post(it, page, page, key="control.idle_minutes", account="a.pupil")
    assert answer.status_code == 200
    assert 'value="a.pupil"' in answer.text
    assert 'method="post"' in (await it.get(page)).text


async def test_many_values_that_are_alike_are_told_in_one_line(browser: Browser) -> None:
    page = (await (await browser("it")).get(f"/policy/devices/{'d' * 64}?key=monitoring.categories")).text
    [row] = re.findall(r'scope="row">(monitoring.categories[^<]*)<', page)
    assert row == "monitoring.categories"
    assert re.search(r">on: abuse, .*weapons<", page)


async def ask(client: httpx.AsyncClient, **changes: str) -> httpx.Response:
    until = "2099-01-01" if changes.pop("far", "") else ""
    fields = {
        "kind": "use",
        "what": "social-media",
        "whom": "group",
        "name": "key-stage-2",
        "reason": "A lesson.",
        "password": PASSWORD,
    }
    return await post(client, "/exceptions", "/exceptions", **(fields | {"until": until} | changes))


@pytest.mark.clause("T8", "J24")
async def test_an_exception_is_asked_for_by_one_person_and_granted_by_another(
    browser: Browser, services: FakeServices
) -> None:
    teacher, deputy = await browser("teacher"), await browser("deputy")
    day = services.clock().date().isoformat()
    assert (await ask(teacher, until=day)).status_code == 303
    page = (await teacher.get("/exceptions")).text
    assert "Waits for a decision" in page
    assert "Grant it" not in page
    [one] = services.exceptions.made
    assert "within seconds" not in (await teacher.get("/exceptions?done=asked")).text
    answer = await post(deputy, "/exceptions", f"/exceptions/{one}/grant", reason="Fine.", password=PASSWORD)
    assert answer.status_code == 303
    page = (await teacher.get("/exceptions")).text
    assert "1 exception is in force" in page
    assert "granted by Person DEPUTY" in page
    ended = await post(deputy, "/exceptions", f"/exceptions/{one}/end", reason="Over.")
    assert ended.status_code == 303
    assert "Ended early: Over." in (await deputy.get("/exceptions.csv")).text


@pytest.mark.clause("T33", "T8")
async def test_what_was_asked_for_on_a_device_is_proposed_by_it_and_granted_by_another(
    browser: Browser, services: FakeServices
) -> None:
    it, deputy = await browser("it"), await browser("deputy")
    page = (await it.get("/exceptions")).text
    assert "&lt;krita&gt;" in page
    assert "amy on LAPTOP-14, Year 9" in page
    assert "We draw posters in art." not in (await (await browser("teacher")).get("/exceptions")).text
    day, where = services.clock().date().isoformat(), f"/access/{ASKED.hex}"
    wrong = await post(it, "/exceptions", f"{where}/propose", reason="Art.", until=day, password="no", program="krita")
    assert wrong.status_code == 403
    form = {"reason": "Art.", "until": day, "password": PASSWORD, "program": "krita"}
    assert (await post(it, "/exceptions", f"{where}/propose", **form)).status_code == 303
    assert (await post(it, "/exceptions", f"{where}/refuse", reason="no")).status_code == 403  # it was proposed
    [one] = services.exceptions.made
    assert "Proposed below" in (await deputy.get("/exceptions")).text
    await post(deputy, "/exceptions", f"/exceptions/{one}/refuse", reason="Not in lessons.")
    assert "Refused, and told: Not in lessons." in (await it.get("/exceptions")).text
    assert (await post(await browser("teacher"), "/exceptions", f"{where}/refuse", reason="no")).status_code == 403
    assert (await post(it, "/exceptions", f"/access/{'0' * 32}/refuse", reason="no")).status_code == 404


@pytest.mark.clause("T33")
async def test_a_request_is_refused_with_words_that_whoever_asked_is_shown(
    browser: Browser, services: FakeServices
) -> None:
    it, where = await browser("it"), f"/access/{ASKED.hex}/refuse"
    assert (await post(it, "/exceptions", where, reason=" ")).status_code == 400
    assert (await post(it, "/exceptions", where, reason="Use the other one.")).status_code == 303
    assert services.access.made[ASKED].reason == "Use the other one."
    assert "Refused, and told: Use the other one." in (await it.get("/exceptions?done=told")).text


@pytest.mark.clause("T8")
async def test_whom_exceptions_do_not_reach_behind_a_halted_roll_out_is_said(
    browser: Browser, services: FakeServices
) -> None:
    newest, document = services.policies.made[-1]
    halted = rollout.halt(rollout.begin(newest.version, AT_ONCE, services.clock()), "Two devices could not apply it.")
    services.policies.made[-1] = (replace(newest, rollout=rollout.to_json(halted)), document)
    page = (await (await browser("deputy")).get("/exceptions?done=grant")).text
    assert "is halted: Two devices could not apply it. Exceptions granted or ended now reach only devices" in page
    assert "within seconds" not in page


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"until": "soon"}, "The last day must be a day such as"),
        ({"far": "yes"}, "30 days at most"),
        ({"what": "dancing", "until": "2026-12-01"}, "There is no activity"),
        ({"kind": "all", "until": "2026-12-01"}, "Say what should be allowed"),
        ({"whom": "planet", "until": "2026-12-01"}, "Say whom it is for"),
    ],
)
async def test_what_cannot_be_asked_for_is_said_and_the_form_is_kept(
    browser: Browser, changes: dict[str, str], sentence: str
) -> None:
    answer = await ask(await browser("teacher"), **changes)
    assert answer.status_code == 400
    assert sentence in answer.text
    assert "A lesson." in answer.text


async def test_a_wrong_password_keeps_what_was_asked_for(browser: Browser, services: FakeServices) -> None:
    day = services.clock().date().isoformat()
    answer = await ask(await browser("teacher"), until=day, password="wrong")
    assert answer.status_code == 403
    assert "The password is wrong." in answer.text
    assert "A lesson." in answer.text
    assert services.exceptions.made == {}


async def test_a_teacher_sees_their_own_alone(browser: Browser, services: FakeServices) -> None:
    day = services.clock().date().isoformat()
    await ask(await browser("it"), until=day, reason="A secret lesson.")
    assert "A secret lesson." not in (await (await browser("teacher")).get("/exceptions")).text
    assert "A secret lesson." in (await (await browser("dsl")).get("/exceptions")).text


@pytest.mark.parametrize("role", ["governor", "auditor", "chair"])
async def test_whoever_may_not_know_pupils_by_name_sees_that_there_is_a_policy_and_not_what_it_says(
    browser: Browser, role: str
) -> None:
    client = await browser(role)
    page = await client.get("/policy")
    assert "Version 1 is in force" in page.text
    assert "1 teacher may ask for exceptions." in page.text
    assert 'href="/policy/versions/1"' not in page.text
    assert (await client.get("/policy/versions/1")).status_code == 403
