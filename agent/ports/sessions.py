"""Who is signed in, and their helpers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A user's session on this machine."""

    session: str
    uid: int
    account: str


class HelperProcess(Protocol):
    """A session helper that was started."""

    @property
    def pid(self) -> int:
        """Its process number."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""

    async def wait(self) -> int:
        """Its exit code, once it ended."""


class Sessions(Protocol):
    """Who is signed in here, and how a helper comes to run as them."""

    def current(self) -> list[SignedIn]:
        """The sessions of now. Blocks. Raises OSError when nobody can say just now, agent.errors.Unsupported."""

    async def start(self, signed_in: SignedIn, /) -> HelperProcess:
        """Start a helper as that user. Raises OSError."""
