"""Every address of the console and who may call it. A route that is not in this table does not start."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.routing import BaseRoute

from collector.console.access import (
    ANSWERING,
    CHECKING,
    CLOSING,
    COVERAGE,
    PLAIN,
    POLICY,
    POLICY_TEXT,
    PROGRAMS,
    REPORTED,
    SIGNING,
    TENDING,
    Access,
    Door,
    Proof,
)
from collector.console.api.routes import BASE
from collector.console.views import (
    account,
    alert,
    case_export,
    cases,
    checks,
    coverage,
    devices,
    exceptions,
    home,
    muting,
    operations,
    password,
    policy,
    policy_change,
    policy_devices,
    queue,
    reports,
    retention,
    reviews,
    rota,
    second_step,
    sign_in,
    single_sign_on,
    tokens,
    told,
)
from collector.domain.access import DECIDING
from collector.domain.people import ASKING, GRANTING, HOLDING, KEEPING, PROPOSING, SENIOR
from collector.services.rota import SETTING
from collector.settings import SIGN_ON_BACK

STATIC = "/static"


class UndeclaredRoute(RuntimeError):
    """A route says not who may call it."""


@dataclass(frozen=True, slots=True)
class Route:
    """One address."""

    method: str
    path: str
    view: Callable[[Request], Awaitable[Response]]
    access: Access
    proof: Proof = Proof.SESSION


ROUTES = (
    Route("GET", "/", home.home, Door.SIGNED_IN),
    Route("GET", "/sign-in", sign_in.sign_in_page, Door.OPEN),
    Route("POST", "/sign-in", sign_in.sign_in, Door.OPEN),
    Route("GET", "/sign-in/code", second_step.code_page, Door.OPEN),
    Route("POST", "/sign-in/code", second_step.code, Door.OPEN),
    Route("POST", "/sign-in/provider", single_sign_on.begin, Door.OPEN),
    Route("GET", SIGN_ON_BACK, single_sign_on.back, Door.OPEN),
    Route("POST", "/sign-out", sign_in.sign_out, Door.ACCOUNT),
    Route("GET", "/welcome", sign_in.welcome_page, Door.OPEN),
    Route("POST", "/welcome", sign_in.welcome, Door.OPEN),
    Route("GET", "/account", account.account_page, Door.ACCOUNT),
    Route("POST", "/account/sessions/end-others", account.end_others, Door.ACCOUNT, Proof.ALWAYS),
    Route("POST", "/account/sessions/{session_id}/end", account.end_session, Door.ACCOUNT, Proof.ALWAYS),
    Route("GET", "/account/password", password.password_page, Door.ACCOUNT),
    Route("POST", "/account/password", password.change, Door.ACCOUNT),
    Route("GET", "/account/prove", second_step.prove_page, Door.ACCOUNT),
    Route("POST", "/account/prove", second_step.prove, Door.ACCOUNT),
    Route("POST", "/account/prove/provider", single_sign_on.begin_proof, Door.ACCOUNT),
    Route("POST", "/account/provider", single_sign_on.begin_joining, Door.ACCOUNT, Proof.ALWAYS),
    Route("POST", "/account/provider/part", single_sign_on.part, Door.ACCOUNT, Proof.ALWAYS),
    Route("GET", "/account/second-step", second_step.set_up_page, Door.ACCOUNT, Proof.ALWAYS),
    Route("POST", "/account/second-step/app", second_step.begin_app, Door.ACCOUNT, Proof.ALWAYS),
    Route("POST", "/account/second-step/confirm", second_step.confirm_app, Door.ACCOUNT, Proof.ALWAYS),
    Route("POST", "/account/second-step/codes", second_step.print_codes, Door.ACCOUNT, Proof.ALWAYS),
    Route("GET", "/account/told", told.told_page, ANSWERING, Proof.ALWAYS),
    Route("POST", "/account/told/channels", told.add, ANSWERING, Proof.ALWAYS),
    Route("POST", "/account/told/channels/{channel_id}/remove", told.remove, ANSWERING, Proof.ALWAYS),
    Route("POST", "/account/told/test", told.test, ANSWERING, Proof.ALWAYS),
    Route("POST", "/account/told/digest", told.digest, ANSWERING, Proof.ALWAYS),
    Route("GET", "/account/tokens", tokens.tokens_page, PROGRAMS, Proof.ALWAYS),
    Route("POST", "/account/tokens", tokens.make, PROGRAMS, Proof.ALWAYS),
    Route("POST", "/account/tokens/{token_id}/end", tokens.end, PROGRAMS, Proof.ALWAYS),
    Route("POST", "/account/webhooks/{webhook_id}/test", tokens.test_webhook, ANSWERING, Proof.ALWAYS),
    Route("POST", "/account/webhooks/{webhook_id}/remove", tokens.remove_webhook, ANSWERING, Proof.ALWAYS),
    Route("GET", "/rota", rota.rota_page, ANSWERING),
    Route("POST", "/rota", rota.add, SETTING),
    Route("POST", "/rota/{week_id}/remove", rota.remove, SETTING),
    Route("GET", "/queue", queue.queue_page, ANSWERING),
    Route("GET", "/queue/rows", queue.queue_rows, ANSWERING),
    Route("GET", "/queue.csv", queue.queue_csv, ANSWERING),
    Route("GET", "/alerts/{alert_id}", alert.alert_page, ANSWERING, Proof.OUTSIDE),
    Route("POST", "/alerts/{alert_id}/acknowledge", alert.acknowledge, ANSWERING),
    Route("POST", "/alerts/{alert_id}/close", alert.close, ANSWERING, Proof.OUTSIDE),
    Route("POST", "/alerts/{alert_id}/reopen", alert.reopen, ANSWERING, Proof.OUTSIDE),
    Route("POST", "/alerts/{alert_id}/clear", alert.clear, ANSWERING),
    Route("GET", "/alerts/{alert_id}/muting", muting.muting_page, ANSWERING),
    Route("POST", "/alerts/{alert_id}/muting", muting.propose, ANSWERING & PROPOSING),
    Route("GET", "/cases", cases.cases_page, ANSWERING),
    Route("GET", "/cases/{case_id}", cases.case_page, ANSWERING, Proof.OUTSIDE),
    Route("POST", "/cases/{case_id}/record", cases.record, ANSWERING, Proof.OUTSIDE),
    Route("GET", "/cases/{case_id}/export", case_export.export_page, ANSWERING, Proof.ALWAYS),
    Route("POST", "/cases/{case_id}/export", case_export.export, ANSWERING, Proof.ALWAYS),
    Route("GET", "/events", operations.events, ANSWERING),
    Route("GET", "/reports", reports.lately_page, ANSWERING),
    Route("GET", "/reports.csv", reports.lately_csv, ANSWERING),
    Route("GET", "/reports.pdf", reports.lately_pdf, ANSWERING),
    Route("GET", "/reports.xlsx", reports.lately_xlsx, ANSWERING),
    Route("GET", "/reports/times", reports.times_page, ANSWERING),
    Route("GET", "/reports/times.csv", reports.times_csv, ANSWERING),
    Route("GET", "/reports/times.pdf", reports.times_pdf, ANSWERING),
    Route("GET", "/reports/times.xlsx", reports.times_xlsx, ANSWERING),
    Route("GET", "/reports/rules.pdf", reports.rules_pdf, ANSWERING),
    Route("GET", "/reports/rules.xlsx", reports.rules_xlsx, ANSWERING),
    Route("GET", "/reports/governors.pdf", reports.governors_pdf, REPORTED),
    Route("GET", "/reports/governors.xlsx", reports.governors_xlsx, REPORTED),
    Route("GET", "/reports/rules", reports.rules_page, ANSWERING),
    Route("GET", "/reports/rules.csv", reports.rules_csv, ANSWERING),
    Route("GET", "/reports/governors", reports.governors_page, REPORTED),
    Route("GET", "/reports/governors.csv", reports.governors_csv, REPORTED),
    Route("GET", "/retention", retention.retention_page, KEEPING),
    Route("POST", "/retention/holds", retention.hold, HOLDING),
    Route("POST", "/retention/holds/{hold_id}/lift", retention.lift, HOLDING, Proof.ALWAYS),
    Route("GET", "/devices", devices.devices_page, TENDING),
    Route("GET", "/devices.csv", devices.devices_csv, TENDING),
    Route("GET", "/devices/{device_id}", devices.device_page, TENDING),
    Route("POST", "/devices/{device_id}/return", devices.take_back, TENDING, Proof.ALWAYS),
    Route("GET", "/devices/{device_id}/facts.csv", devices.facts_csv, TENDING),
    Route("GET", "/reviews", reviews.reviews_page, COVERAGE),
    Route("GET", "/reviews/{review_id}", reviews.review_page, COVERAGE),
    Route("POST", "/reviews/call", reviews.call, CLOSING),
    Route("POST", "/reviews/{review_id}/close", reviews.close, CLOSING),
    Route("GET", "/checks", checks.checks_page, COVERAGE),
    Route("POST", "/checks", checks.start, CHECKING),
    Route("GET", "/checks/{check_id}", checks.check_page, COVERAGE),
    Route("GET", "/checks/{check_id}/rows", checks.check_rows, COVERAGE),
    Route("GET", "/checks/{check_id}/report.pdf", checks.check_pdf, COVERAGE),
    Route("GET", "/checks/{check_id}/report.xlsx", checks.check_xlsx, COVERAGE),
    Route("POST", "/checks/{check_id}/actions", checks.act, CHECKING),
    Route("POST", "/checks/{check_id}/sign-off", checks.sign_off, SIGNING),
    Route("GET", "/coverage", coverage.coverage_page, COVERAGE),
    Route("GET", "/coverage.csv", coverage.coverage_csv, COVERAGE),
    Route("GET", "/policy", policy.policy_page, POLICY),
    Route("GET", "/policy/change", policy_change.write_page, PROPOSING),
    Route("POST", "/policy/change", policy_change.write, PROPOSING),
    Route("POST", "/policy/trust", policy_change.propose_trust, PROPOSING, Proof.ALWAYS),
    Route("GET", "/policy/proposals/{proposal_id}", policy_change.proposal_page, POLICY_TEXT),
    Route("POST", "/policy/proposals/{proposal_id}/approve", policy_change.approve, SENIOR, Proof.ALWAYS),
    Route("POST", "/policy/proposals/{proposal_id}/refuse", policy_change.refuse, SENIOR),
    Route("POST", "/policy/proposals/{proposal_id}/withdraw", policy_change.withdraw, PROPOSING),
    Route("POST", "/policy/proposals/{proposal_id}/publish", policy_change.publish, PROPOSING, Proof.ALWAYS),
    Route("GET", "/policy/versions/{number:int}", policy.version_page, POLICY_TEXT),
    Route("GET", "/policy/versions/{number:int}.yaml", policy.version_text, POLICY_TEXT),
    Route("POST", "/policy/versions/{number:int}/rollback", policy_change.rollback, PROPOSING, Proof.ALWAYS),
    Route("GET", "/policy/devices", policy_devices.devices_page, POLICY),
    Route("GET", "/policy/devices.csv", policy_devices.devices_csv, POLICY),
    Route("GET", "/policy/devices/{device_id}", policy_devices.effective_page, POLICY_TEXT),
    Route("POST", "/policy/devices/{device_id}", policy_devices.effective_for, POLICY_TEXT),
    Route("GET", "/exceptions", exceptions.exceptions_page, ASKING),
    Route("POST", "/exceptions", exceptions.ask, ASKING),
    Route("GET", "/exceptions.csv", exceptions.exceptions_csv, ASKING),
    Route("POST", "/access/{request_id}/propose", exceptions.propose, DECIDING),
    Route("POST", "/access/{request_id}/refuse", exceptions.refuse_access, DECIDING),
    Route("POST", "/exceptions/{exception_id}/grant", exceptions.grant, GRANTING, Proof.ALWAYS),
    Route("POST", "/exceptions/{exception_id}/refuse", exceptions.refuse, GRANTING),
    Route("POST", "/exceptions/{exception_id}/end", exceptions.end, ASKING),
    Route("GET", "/what-you-see", home.what_you_see, PLAIN),
    Route("GET", "/healthz", operations.healthz, Door.OPEN),
    Route("GET", "/metrics", operations.metrics, Door.LOOPBACK),
)


def page_above(template: str, path: str) -> str:
    """Of a route and the path that was asked for, the nearest page above it: where its form stands. "/" for none."""
    pages = {route.path for route in ROUTES if route.method == "GET"}
    names, steps = template.split("/"), path.split("/")
    for length in range(len(names) if len(names) == len(steps) else 0, 1, -1):
        if "/".join(names[:length]) in pages:
            return "/".join(steps[:length])
    return "/"


def require_declared(routes: Iterable[BaseRoute]) -> None:
    """Raises UndeclaredRoute when one of `routes` is not in the table."""
    declared = {(route.method, route.path) for route in ROUTES} | {("", STATIC), ("", BASE)}
    for route in routes:
        path = getattr(route, "path", repr(route))
        for method in getattr(route, "methods", None) or {""}:
            if (method, path) not in declared:
                msg = f"{method or 'mount'} {path} declares no access: add it to collector/console/routes.py"
                raise UndeclaredRoute(msg)
