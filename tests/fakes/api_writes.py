"""What programs asked to be done, in memory."""

from __future__ import annotations

from collector.domain.api_tokens import Bearer
from collector.services.api_writes import ApiWrites, Asked, Taken


class FakeApiWrites(ApiWrites):
    """`asked`: (account, what, object) of each; `cut_off`: nothing is ever noted as done."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.keys: dict[tuple[str, str], tuple[bytes, str | None]] = {}
        self.cut_off = False

    async def begin(self, bearer: Bearer, asked: Asked) -> str | None:
        key = bearer.token.id, asked.key
        if asked.key and key in self.keys:
            request, earlier = self.keys[key]
            if request != asked.request or earlier is None:
                raise Taken("This Idempotency-Key was used before.")
            return earlier
        self.keys[key] = asked.request, None
        self.asked.append((bearer.viewer.name, asked.what, asked.object_))
        return None

    async def done(self, bearer: Bearer, asked: Asked, done_to: str) -> None:
        if not self.cut_off:
            self.keys[bearer.token.id, asked.key] = asked.request, done_to

    async def give_back(self, bearer: Bearer, asked: Asked) -> None:
        del self.keys[bearer.token.id, asked.key]
