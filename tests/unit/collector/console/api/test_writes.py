"""What programs do: as the account, once, and only to what is still as they had read it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from collector.domain.alerts import AlertState
from collector.domain.api_tokens import Scope
from collector.domain.people import Role, SubjectKind
from tests.fakes.cases import CASE
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.api.conftest import Program

CLOSING = {"outcome": "in_school", "decision": "Spoke with her.", "reason": "She is safe."}


@pytest.mark.clause("T2")
async def test_an_alert_is_taken_on_closed_and_opened_again(program: Program, services: FakeServices) -> None:
    client = program(Role.DSL)
    early = await client.post("/alerts/0a/close", json=CLOSING | {"outcome": "referred"})
    assert early.status_code == 400
    assert "to whom it was referred" in early.json()["detail"]
    taken = await client.post("/alerts/0a/acknowledge")
    assert (taken.status_code, taken.json()["state"]) == (200, "acknowledged")
    assert taken.json()["acknowledged_by"] == "Person DSL"
    assert (await client.post("/alerts/0a/acknowledge")).json() == taken.json()
    closed = await client.post("/alerts/0a/close", json=CLOSING)
    assert (closed.status_code, closed.json()["state"]) == (200, "closed")
    told = (await client.get("/alerts/0a/decisions")).json()["items"]
    assert [(one["outcome"], one["reason"]) for one in told] == [("in_school", "She is safe.")]
    opened = await client.post("/alerts/0a/reopen", json={"reason": "It goes on."})
    assert opened.json()["state"] == "acknowledged"
    assert services.api_writes.asked == [
        ("dsl", what, "0a") for what in ("acknowledge", "acknowledge", "close", "reopen")
    ]


@pytest.mark.parametrize(
    "body",
    [{}, CLOSING | {"reason": ""}, CLOSING | {"outcome": "x"}, CLOSING | {"more": 1}, CLOSING | {"reason": "x" * 1001},
     CLOSING | {"outcome": "referred", "referred_to": "nobody"}, [], "text"],
)  # fmt: skip
async def test_nothing_is_closed_without_outcome_decision_and_reason(
    program: Program, services: FakeServices, body: Any
) -> None:
    answer = await program(Role.DSL).post("/alerts/0a/close", json=body)
    assert answer.status_code == 400
    assert services.alerts.rows[0].state is AlertState.NEW


async def test_what_does_not_fit_the_state_is_a_conflict(program: Program, services: FakeServices) -> None:
    services.alerts.refuses = "Acknowledge it first: whoever closes it has taken it on."
    answer = await program(Role.DSL).post("/alerts/0a/close", json=CLOSING)
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:heed:problem:conflict")
    assert answer.json()["detail"].startswith("Acknowledge it first")


async def test_what_changed_since_it_was_read_is_left_alone(program: Program, services: FakeServices) -> None:
    client = program(Role.DSL)
    mark = (await client.get("/alerts/0a")).headers["etag"]
    for path, body in (("acknowledge", None), ("close", CLOSING)):
        answer = await client.post(f"/alerts/0a/{path}", json=body, headers={"If-Match": '"old"'})
        assert (answer.status_code, answer.json()["type"]) == (412, "urn:heed:problem:changed")
    assert services.alerts.rows[0].state is AlertState.NEW
    assert (await client.post("/alerts/0a/acknowledge", headers={"If-Match": mark})).status_code == 200
    assert (await client.post("/alerts/0a/close", json=CLOSING, headers={"If-Match": mark})).status_code == 412


async def test_a_note_sent_twice_with_its_key_is_written_once(program: Program, services: FakeServices) -> None:
    client, other = program(Role.DSL), program(Role.DEPUTY)
    key = {"Idempotency-Key": "note-1"}
    refused = await client.post(f"/cases/{CASE}/notes", json={"text": "Rang home."}, headers=key)
    assert refused.status_code == 400  # it waits to be acknowledged; so the key is free again
    services.cases.case = services.cases.taken_on()
    first = await client.post(f"/cases/{CASE}/notes", json={"text": "Rang home."}, headers=key)
    again = await client.post(f"/cases/{CASE}/notes", json={"text": "Rang home."}, headers=key)
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    assert len(services.cases.entries) == 1
    another = await client.post(f"/cases/{CASE}/notes", json={"text": "Something else."}, headers=key)
    assert another.status_code == 409
    assert (await other.post(f"/cases/{CASE}/notes", json={"text": "Mine."}, headers=key)).status_code == 201
    for _ in range(2):
        assert (await client.post(f"/cases/{CASE}/notes", json={"text": "No key."})).status_code == 201
    assert len(services.cases.entries) == 4


async def test_what_was_done_is_not_told_again_to_whom_it_is_kept_from_by_now(
    program: Program, services: FakeServices
) -> None:
    client, key = program(Role.DSL), {"Idempotency-Key": "k"}
    assert (await client.post("/alerts/0a/acknowledge", headers=key)).status_code == 200
    services.alerts.rows[0] = replace(services.alerts.rows[0], subject_kind=SubjectKind.DSL)
    answer = await client.post("/alerts/0a/acknowledge", headers=key)
    assert answer.status_code == 404
    assert "a.pupil" not in answer.text


async def test_of_what_was_cut_off_nobody_claims_to_know(program: Program, services: FakeServices) -> None:
    services.api_writes.cut_off = True
    client, body, key = program(Role.IT), {"reason": "after the update"}, {"Idempotency-Key": "k"}
    assert (await client.post("/checks", json=body, headers=key)).status_code == 201
    assert (await client.post("/checks", json=body, headers=key)).status_code == 409
    assert len(services.checks.asked) == 1


async def test_devices_are_asked_for_a_proof(program: Program, services: FakeServices) -> None:
    body = {"reason": "after the update", "groups": ["9B"], "sample": 3}
    answer = await program(Role.IT).post("/checks", json=body)
    assert (answer.status_code, answer.json()["id"]) == (201, "c1")
    ((by, wanted),) = services.checks.asked
    assert (by, wanted.groups, wanted.everything, wanted.sample) == ("user-it", ("9B",), False, 3)
    assert (await program(Role.IT).post("/checks", json=body | {"sample": False})).status_code == 400
    assert (await program(Role.AUDITOR).post("/checks", json=body)).status_code == 403
    assert (await program(Role.IT, Scope.READ_CHECKS).post("/checks", json=body)).status_code == 403


async def test_a_body_that_is_too_long_is_not_read(program: Program) -> None:
    answer = await program(Role.DSL).post(f"/cases/{CASE}/notes", json={"text": "x" * 70_000})
    assert (answer.status_code, answer.json()["type"]) == (413, "urn:heed:problem:too-long")
