"""Counts for whoever keeps the collector running. No name, no text, no device: numbers only."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from collector.services.ingest import IngestFigures


class Metrics:
    """The console's own counts, in the registry of the whole collector (collector/services/metrics.py)."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry
        self._requests = Counter("heed_console_requests", "Answers by status", ["status"], registry=self._registry)
        self._sign_ins = Counter("heed_console_sign_ins", "Sign-ins by result", ["result"], registry=self._registry)
        self._streams = Gauge("heed_console_streams", "Open live pages", registry=self._registry)
        self._ingest = {
            name: Gauge(f"heed_ingest_{name}", words, registry=self._registry)
            for name, words in (
                ("events", "Events committed since the start"),
                ("alerts", "Alerts raised since the start"),
                ("commits", "Commits since the start"),
                ("failures", "Commits that failed since the start"),
                ("pending", "Events that wait for a commit now"),
            )
        }

    def answered(self, status: int) -> None:
        """One more answer of this status."""
        self._requests.labels(str(status)).inc()

    def signed_in(self, result: str) -> None:
        """One more attempt: "ok", "refused" or "limited"."""
        self._sign_ins.labels(result).inc()

    def page(self, figures: IngestFigures, streams: int) -> bytes:
        """All counts of the registry in the Prometheus text format."""
        self._streams.set(streams)
        for name, gauge in self._ingest.items():
            gauge.set(getattr(figures, name))
        return generate_latest(self._registry)


class CountedAnswers:
    """Counts every answer by its status."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and count its answer."""

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._metrics.answered(message["status"])
            await send(message)

        await self._app(scope, receive, counted)
