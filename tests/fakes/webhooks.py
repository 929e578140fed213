"""Webhooks in memory, for the console."""

from __future__ import annotations

from collector.domain.clock import Clock
from collector.errors import NotFound
from collector.services.webhooks import Webhook, Webhooks
from policy.severity import Severity


class FakeWebhooks(Webhooks):
    """One, of everybody. `fails`: why a test is not taken."""

    def __init__(self, clock: Clock) -> None:
        now = clock()
        address = "https://cases.example/secret-key"
        self.there = [Webhook("0f", "user-dsl", "<i>cases</i>", address, "secret-word", Severity.URGENT, now)]
        self.fails = ""

    async def of(self, name: str) -> list[tuple[Webhook, int]]:  # noqa: ARG002 - the service's signature
        return [(one, 2) for one in self.there]

    async def test(self, name: str, webhook_id: str) -> str:  # noqa: ARG002 - likewise
        if webhook_id not in {one.id for one in self.there}:
            raise NotFound("There is no such webhook.")
        return self.fails

    async def remove(self, name: str, webhook_id: str, *, by: str = "cli") -> None:
        await self.test(name, webhook_id)
        self.there = []
        self.by = by
