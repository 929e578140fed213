"""Programs' tokens in memory, for the console and the API."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from collector.domain.api_tokens import USUAL_DAYS, Bearer, Scope, TokenRow, read_scopes, scopes_for, token_text
from collector.domain.clock import Clock
from collector.domain.people import Role, Viewer
from collector.domain.second_step import SecondStep
from collector.errors import BadRequest, NotFound
from collector.services.api_tokens import ApiTokens, MadeToken


class FakeApiTokens(ApiTokens):
    """`bearers` by the token's text. `second`, `age`: of every account."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.bearers: dict[str, Bearer] = {}
        self.second = SecondStep()
        self.age = timedelta(0)

    async def make(
        self, name: str, label: str, scopes: Iterable[str], days: int = USUAL_DAYS, *, by: str = "cli"
    ) -> MadeToken:
        if not label:
            raise BadRequest("Say what the token is for.")
        viewer = Viewer(f"user-{name}", name, f"Person {name.upper()}", Role(name))
        wanted, now = read_scopes(scopes, viewer.role), self.clock()
        row = TokenRow(f"a{len(self.bearers)}", by, label, wanted, now, now + timedelta(days=days), None)
        text = token_text(row.id, f"secret{len(self.bearers)}")
        self.bearers[text] = Bearer(row, viewer, now, self.second)
        return MadeToken(row, text)

    def of_role(self, role: Role, *scopes: Scope) -> str:
        """A token of this role's account, for these scopes or all that it can have, none included."""
        viewer, now = Viewer(f"user-{role}", role, f"Person {role.upper()}", role), self.clock()
        wanted = frozenset(scopes or scopes_for(role))
        row = TokenRow(f"b{len(self.bearers)}", viewer.user_id, "office", wanted, now, now + timedelta(days=9), None)
        text = token_text(row.id, "secret")
        self.bearers[text] = Bearer(row, viewer, now, self.second)
        return text

    async def of(self, name: str) -> list[TokenRow]:
        return [one.token for one in self.bearers.values() if one.viewer.name == name]

    async def end(self, name: str, token_id: str, *, by: str = "cli") -> None:  # noqa: ARG002 - the service's signature
        for text, one in self.bearers.items():
            if (one.viewer.name, one.token.id) == (name, token_id):
                del self.bearers[text]
                return
        raise NotFound("There is no such token.")

    async def bearer(self, text: str) -> Bearer | None:
        found = self.bearers.get(text)
        return None if found is None else replace(found, created_at=self.clock() - self.age, second=self.second)
