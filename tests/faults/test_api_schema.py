"""The API against its own OpenAPI document, by schemathesis: what is as described and what is not, at every route."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import Case, GenerationMode
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Err
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.types import Receive, Scope, Send

from collector.console.api.app import create_api
from collector.console.api.routes import API_ROUTES, BASE
from collector.console.app import create_console
from collector.domain.people import Role
from tests.fakes import console_services
from tests.fakes.console_services import FakeServices

EXAMPLES = 25  # of each route, and of each kind


@pytest.mark.soak
@pytest.mark.parametrize("mode", list(GenerationMode))
def test_every_route_keeps_its_promises_whatever_is_sent(mode: GenerationMode) -> None:
    services = FakeServices()
    console = create_console(console_services.settings(), services.whole)
    hours = itertools.count(step=3600.0)  # so that no pace holds the program up
    app = create_api(console.state.desk, seconds=lambda: next(hours))

    async def within(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(BASE)  # as mounted, and asked from the school's own network
        await app({**scope, "path": path, "client": ("192.0.2.7", 50000)}, receive, send)

    access = {(route.method, route.path): route.access for route in API_ROUTES}
    answers: Counter[int] = Counter()
    told = []
    for found in schemathesis.openapi.from_asgi(f"{BASE}/openapi.json", within).get_all_operations():
        assert not isinstance(found, Err), found
        operation = found.ok()
        allowed = access.pop((operation.method.upper(), operation.path))
        role = min(allowed) if isinstance(allowed, frozenset) else Role.IT
        headers = {"Authorization": f"Bearer {services.api_tokens.of_role(role)}", "Host": "heed.test"}
        try:
            ask(operation.as_strategy(generation_mode=mode), headers, answers)
        except FailureGroup as error:  # all that is wrong, and not the first alone
            told.append(f"{operation.label}: {error}")
    assert not told, "\n\n".join(told)
    assert not access
    assert answers[200 if mode is GenerationMode.POSITIVE else 400] > EXAMPLES, answers


def ask(cases: Any, headers: dict[str, str], answers: Counter[int]) -> None:
    """Send some of them. Raises what schemathesis has against an answer."""

    @seed(1)
    @settings(max_examples=EXAMPLES, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(case=cases)
    def asked(case: Case[Any]) -> None:
        # What the schema allows may yet break a rule of the work: 400 says which (a referral without to whom).
        answer = case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])
        answers[answer.status_code] += 1

    asked()
