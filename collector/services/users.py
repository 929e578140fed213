"""People who sign in: one-time links, passwords, sessions."""

from __future__ import annotations

from dataclasses import dataclass, field

from collector.domain.clock import Clock
from collector.domain.people import Role, UserRow, Viewer
from collector.store import Store

__all__ = ["SignedIn", "Users"]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """`session` is the secret for the cookie; the database holds only its hash."""

    session: str = field(repr=False)
    viewer: Viewer


class Users:
    """There is no default password and none that an operator knows: a link lets each person set their own, once."""

    def __init__(self, store: Store, clock: Clock) -> None:
        raise NotImplementedError

    async def create(self, name: str, display: str, role: Role, actor: str = "cli") -> str:
        """A new account; returns the one-time link token, good for 7 days. Raises BadRequest."""
        raise NotImplementedError

    async def link(self, name: str, actor: str = "cli") -> str:
        """A fresh one-time link for an account, voiding earlier ones. Raises NotFound."""
        raise NotImplementedError

    async def disable(self, name: str, actor: str = "cli") -> None:
        """Close an account and end its sessions. Raises NotFound."""
        raise NotImplementedError

    async def invited(self, link: str) -> Viewer:
        """Whose link this is, without using it. Raises Refused when it is unknown, used or out of date."""
        raise NotImplementedError

    async def redeem(self, link: str, password: str) -> Viewer:
        """Set the password and use up the link; ends the person's other sessions. Raises Refused (link), BadRequest
        (password; the message says why).
        """
        raise NotImplementedError

    async def sign_in(self, name: str, password: str, address: str) -> SignedIn:
        """Raises SignInRefused, TooManyTries."""
        raise NotImplementedError

    async def viewer(self, session: str) -> Viewer | None:
        """Who is signed in; None when the session is unknown or expired (30 minutes idle, 12 hours in all)."""
        raise NotImplementedError

    async def sign_out(self, session: str) -> None:
        """End the session; no error when there is none."""
        raise NotImplementedError

    async def list(self) -> list[UserRow]:
        """All accounts by name."""
        raise NotImplementedError
