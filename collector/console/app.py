"""The console, put together."""

from __future__ import annotations

from pathlib import Path

from fastapi import Depends, FastAPI
from fastapi.staticfiles import StaticFiles
from prometheus_client import CollectorRegistry

from collector.console import refusals
from collector.console.api.app import create_api
from collector.console.api.routes import BASE
from collector.console.desk import Desk
from collector.console.gate import gate
from collector.console.headers import BodyLimit, SecurityHeaders
from collector.console.metrics import CountedAnswers, Metrics
from collector.console.proxies import TrustedProxies
from collector.console.routes import ROUTES, STATIC, require_declared
from collector.services import Services
from collector.services.founding import host_names
from collector.settings import Settings

FILES = Path(__file__).parent / "static"


def create_console(
    settings: Settings, services: Services, *, registry: CollectorRegistry | None = None, open_metrics: bool = False
) -> FastAPI:
    """The console as an ASGI program. `registry` holds the collector's counts, which /metrics shows with the
    console's own; `open_metrics` lets other machines than this one read it.

    Whoever serves it closes `app.state.desk.streams` before stopping the server (`collector.console.server` does).
    Raises UndeclaredRoute when a route is missing from the table; `server` looks again before it listens.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    names = frozenset(
        name.lower() for name in (*host_names(settings.school), settings.public_host, settings.console_host)
    )
    desk = Desk(settings, services, Metrics(registry or CollectorRegistry()), names, open_metrics)
    app.state.desk = desk
    for route in ROUTES:
        app.add_api_route(
            route.path,
            route.view,
            methods=[route.method],
            dependencies=[Depends(gate(route.access, route.proof))],
            response_model=None,
        )
    app.mount(BASE, create_api(desk))
    app.mount(STATIC, StaticFiles(directory=FILES))
    require_declared(app.routes)
    refusals.install(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(refusals.Faults)
    app.add_middleware(CountedAnswers, metrics=desk.metrics)
    app.add_middleware(SecurityHeaders, secure=settings.secure_console)
    app.add_middleware(TrustedProxies, proxies=settings.proxies)
    return app
