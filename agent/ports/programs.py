"""Programs: which start, which are kept from starting, which are ended, and this one's own package."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agent.core.apps import Running, Terminate


class ProgramStarts(Protocol):
    """Notices programs that are started. `limit`: why it notices less well than it could, or empty."""

    limit: str

    def open(self) -> None:
        """Begin, within the loop. Raises Unsupported."""

    def close(self) -> None:
        """Listen no more."""

    async def wait(self, seconds: float) -> bool:
        """Until something was started, or so long. Whether starts were missed, so that a sweep must find them."""

    def seek(self, names: Iterable[str]) -> None:
        """Know copies of these installed programs. Blocks."""

    def told(self) -> list[Running]:
        """What was started since, where that is told. Blocks."""

    def sweep(self) -> list[Running]:
        """All that runs and was not seen before. Blocks."""

    def again(self) -> None:
        """The next sweep sees everything anew."""

    @property
    def alive(self) -> set[tuple[int, float]]:
        """Pid and creation of whoever was there at the last sweep, or came since."""


class GateProcess(Protocol):
    """A gate that was started (agent/core/gate_words.py is what it is told, and says)."""

    def tell(self, line: bytes, /) -> None:
        """Say this to it, in order, without waiting. Never raises."""

    async def hear(self) -> bytes:
        """The next line that it says; empty once it has ended."""

    def kill(self) -> None:
        """End it, whatever it does. Never raises."""

    async def wait(self) -> int:
        """Its exit code, once it ended."""


class Terminator(Protocol):
    """Ends programs of users."""

    def end(self, target: Terminate, *, force: bool) -> bool:
        """Ask this process to end, or make it, if it is still the same. Whether it was there. Raises OSError."""


class Packages(Protocol):
    """The system's own installer, for this program's package."""

    def installed(self) -> str | None:
        """The version that is in, such as 0.2.0-1; None where this program did not come as a package."""

    def install(self, package: Path) -> None:
        """Put this one in, newer or older. Raises UpdateRefused; then the one before may be half away."""

    def switch(self, package: Path, unless: Path, judged: Path, at: datetime) -> None:
        """Have the system itself put `package` in at that time, or when it is on again, while `unless` is there and
        `judged` is not: for a version that cannot even judge itself. Raises UpdateRefused.
        """

    def stay(self) -> None:
        """That is wanted no more. Raises UpdateRefused, OSError."""
