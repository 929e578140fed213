"""The school's identity provider, without the wire: it says whatever the test has it say."""

from __future__ import annotations

from collections.abc import Mapping

from collector.domain.single_sign_on import Waiting
from collector.errors import NotFound
from collector.services.single_sign_on import Joined, Sent, SingleSignOn


class FakeDoor:
    """`claims_` is its word on whoever comes back, with any code but "refused"."""

    def __init__(self) -> None:
        self.claims_: dict[str, object] = {"sub": "p-1", "email": "amina@school.example", "email_verified": True}
        self.sent: list[Waiting] = []
        self.fails: Exception | None = None

    async def way(self, waiting: Waiting) -> str:
        self.sent.append(waiting)
        if self.fails is not None:
            raise self.fails
        return "https://provider.test/authorize"

    async def claims(self, waiting: Waiting, code: str, issuer: str | None) -> Mapping[str, object]:  # noqa: ARG002 - its interface
        if self.fails is not None:
            raise self.fails
        return self.claims_

    async def way_out(self, back: str) -> str:
        return f"https://provider.test/out?{back}"


class NoSingleSignOn(SingleSignOn):
    """A school whose people sign in by password alone."""

    def __init__(self) -> None:
        self._provider = self._door = None

    async def joined(self, name: str) -> Joined:  # noqa: ARG002 - nobody is
        return Joined()

    async def begin(self, *_: object, **__: object) -> Sent:
        raise NotFound("there is no provider")

    async def part(self, name: str, *, actor: str = "cli") -> None:  # noqa: ARG002 - nobody is
        raise NotFound("there is no provider")
