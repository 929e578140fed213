"""Every address of the API, who may call it and with which scope. A route that is not in this table does not start.

The accesses and proofs are those of the console's page that shows the same.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from fastapi import Response
from pydantic import BaseModel

from collector.console.access import ANSWERING, CHECKING, COVERAGE, REPORTED, TENDING, Access, Door, Proof
from collector.console.api.views import alerts, cases, checks, coverage, devices, me, reports
from collector.domain.api_tokens import Scope

BASE = "/api/v1"
DOCUMENT = "/openapi.json"
WRITING = (409, 412, 413)


@dataclass(frozen=True, slots=True)
class ApiRoute:
    """One address below BASE. `told`: the answer's schema; `scope` None: any token; `may`: refusals besides those that
    every route may give.
    """

    method: str
    path: str
    view: Callable[..., Awaitable[Response]]
    told: type[BaseModel]
    access: Access
    scope: Scope | None
    proof: Proof = Proof.SESSION
    status: int = 200
    may: tuple[int, ...] = field(default=())


API_ROUTES = (
    ApiRoute("GET", "/me", me.me, me.Me, Door.SIGNED_IN, None),
    ApiRoute("GET", "/alerts", alerts.list_alerts, alerts.AlertPage, ANSWERING, Scope.READ_ALERTS),
    ApiRoute("GET", "/alerts/{alert_id}", alerts.one_alert, alerts.Alert, ANSWERING, Scope.READ_ALERTS),
    ApiRoute(
        "GET", "/alerts/{alert_id}/evidence", alerts.evidence, alerts.Evidence, ANSWERING, Scope.READ_EVIDENCE,
        Proof.OUTSIDE,
    ),
    ApiRoute(
        "GET", "/alerts/{alert_id}/decisions", alerts.decisions, alerts.Decisions, ANSWERING, Scope.READ_ALERTS,
        Proof.OUTSIDE,
    ),
    ApiRoute(
        "POST", "/alerts/{alert_id}/acknowledge", alerts.acknowledge, alerts.Alert, ANSWERING, Scope.WRITE_ALERTS,
        may=WRITING,
    ),
    ApiRoute(
        "POST", "/alerts/{alert_id}/close", alerts.close, alerts.Alert, ANSWERING, Scope.WRITE_ALERTS, Proof.OUTSIDE,
        may=WRITING,
    ),
    ApiRoute(
        "POST", "/alerts/{alert_id}/reopen", alerts.reopen, alerts.Alert, ANSWERING, Scope.WRITE_ALERTS, Proof.OUTSIDE,
        may=WRITING,
    ),
    ApiRoute("GET", "/cases", cases.list_cases, cases.CasePage, ANSWERING, Scope.READ_CASES),
    ApiRoute("GET", "/cases/{case_id}", cases.one_case, cases.CaseTold, ANSWERING, Scope.READ_CASES, Proof.OUTSIDE),
    ApiRoute(
        "GET", "/cases/{case_id}/chronology", cases.case_chronology, cases.Chronology, ANSWERING, Scope.READ_CASES,
        Proof.OUTSIDE,
    ),
    ApiRoute(
        "POST", "/cases/{case_id}/notes", cases.note, cases.Where, ANSWERING, Scope.WRITE_CASES, Proof.OUTSIDE, 201,
        (409, 413),
    ),
    ApiRoute("GET", "/devices", devices.list_devices, devices.Devices, TENDING, Scope.READ_DEVICES),
    ApiRoute("GET", "/devices/{device_id}", devices.one_device, devices.Device, TENDING, Scope.READ_DEVICES),
    ApiRoute("GET", "/devices/{device_id}/facts", devices.facts, devices.Facts, TENDING, Scope.READ_DEVICES),
    ApiRoute("GET", "/coverage", coverage.coverage, coverage.Coverage, COVERAGE, Scope.READ_COVERAGE),
    ApiRoute("GET", "/checks", checks.list_checks, checks.CheckPage, COVERAGE, Scope.READ_CHECKS),
    ApiRoute(
        "POST", "/checks", checks.start, checks.CheckTold, CHECKING, Scope.WRITE_CHECKS, status=201, may=(409, 413)
    ),
    ApiRoute("GET", "/checks/{check_id}", checks.one_check, checks.CheckTold, COVERAGE, Scope.READ_CHECKS),
    ApiRoute("GET", "/reports/lately", reports.lately, reports.Lately, ANSWERING, Scope.READ_REPORTS),
    ApiRoute("GET", "/reports/terms", reports.terms, reports.Terms, REPORTED, Scope.READ_REPORTS),
)  # fmt: skip
