"""The OpenAPI document says of every route what it takes and gives; and what is given is what it says."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from collector.console.api.app import create_api, document
from collector.console.api.routes import API_ROUTES, ApiRoute
from collector.domain.people import Role
from tests.fakes.console_services import FakeServices
from tests.unit.collector.console.api.conftest import Program

WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["0a", "0e", "all", "priority", "1", "0", "-1", "9" * 30, "critical", "true", "\0", "../", "%"]),
)


BODIES = st.recursive(
    st.one_of(WORDS, st.booleans(), st.integers(), st.none()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["text", "reason", "outcome", "x"]), inner)
    ),
    max_leaves=6,
)
JSON = {"Content-Type": "application/json"}


async def test_every_route_is_described(program: Program) -> None:
    answer = await program().get("/openapi.json")
    assert answer.status_code == 200
    told = answer.json()
    assert told["openapi"].startswith("3.")
    described = {(method.upper(), path) for path, item in told["paths"].items() for method in item}
    assert described == {(route.method, route.path) for route in API_ROUTES}
    for route in API_ROUTES:
        operation = told["paths"][route.path][route.method.lower()]
        assert operation["security"] == [{"token": [route.scope] if route.scope else []}]
        assert operation["summary"]
        assert {"400", "401", "403", "404", "429", "503"} <= set(operation["responses"])
        assert "422" not in operation["responses"]
    assert {scope for scope in (route.scope for route in API_ROUTES) if scope} <= {
        word.strip("`") for word in told["components"]["securitySchemes"]["token"]["description"].split("`")
    }


def test_every_schema_that_is_named_is_there() -> None:
    told = document()
    schemas = told["components"]["schemas"]

    def named(part: object) -> set[str]:
        if isinstance(part, dict):
            own = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
            return own.union(*(named(one) for one in part.values()))
        return set().union(*(named(one) for one in part)) if isinstance(part, list) else set()

    assert {ref.removeprefix("#/components/schemas/") for ref in named(told)} <= set(schemas)
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


def holds(told: dict[str, Any], route: ApiRoute, answer: httpx.Response) -> None:
    """Whether an answer is one that the document promises. Raises ValidationError, AssertionError."""
    promised = told["paths"][route.path][route.method.lower()]["responses"][str(answer.status_code)]
    if answer.status_code == 304:
        return
    kind = answer.headers["content-type"]
    schema = {**promised["content"][kind]["schema"], "components": told["components"]}
    Draft202012Validator(schema).validate(answer.json())


@pytest.mark.parametrize("route", API_ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_whatever_is_sent_the_answer_is_as_described(route: ApiRoute, services: FakeServices, console: FastAPI) -> None:
    """Odd ids, queries and bodies at every route: nothing fails, and what comes is what the document promises."""
    hours = itertools.count(step=3600.0)  # so that no pace holds the program up
    app = create_api(console.state.desk, seconds=lambda: next(hours))
    told = document()
    role = min(route.access) if isinstance(route.access, frozenset) else Role.IT
    headers = {"Authorization": f"Bearer {services.api_tokens.of_role(role)}"}
    names = [one["name"] for one in told["paths"][route.path][route.method.lower()].get("parameters", ())]
    transport = httpx.ASGITransport(app, client=("192.0.2.7", 50000))
    client = httpx.AsyncClient(transport=transport, base_url="http://heed.test", headers=headers)

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        part=WORDS.filter(lambda word: word.strip("/. ")),
        query=st.dictionaries(st.sampled_from([*names, "other"]), WORDS, max_size=3),
        body=BODIES,
    )
    def fuzz(part: str, query: dict[str, str], body: object) -> None:
        path = re.sub(r"\{\w+\}", quote(part, safe=""), route.path)
        content = json.dumps(body).encode() if route.method == "POST" else None
        answer = runner.run(client.request(route.method, path, params=query, content=content, headers=JSON))
        assert answer.status_code < 500, answer.text
        holds(told, route, answer)

    with asyncio.Runner() as runner:
        fuzz()
