"""Programs that arrive: which files are, by their names alone, and how many are told by name. Pure.

An archive may hold a thousand of them: in an hour a few are named, and the others are counted.
"""

from __future__ import annotations

from agent.core.event import ProgramArrived
from policy.redact import redact

NAMED = 20  # an hour
_HOUR = 3_600.0  # seconds
_ENDINGS = (
    *(".exe", ".msi", ".msix", ".bat", ".cmd", ".ps1", ".com", ".scr", ".vbs", ".hta", ".lnk", ".reg"),
    *(".desktop", ".appimage", ".deb", ".rpm", ".flatpakref", ".snap", ".run", ".sh", ".bin", ".elf"),
    *(".jar", ".apk", ".xpi", ".crx", ".app", ".pkg", ".dmg", ".command"),
)


def is_program(name: str, *, executable: bool) -> bool:
    """Whether a file of this name can be started. `executable` by its rights, which is believed only where the name has
    no ending: a stick of Windows's makes everything so.
    """
    return name.casefold().endswith(_ENDINGS) or (executable and "." not in name)


class ProgramsCame:
    """Times are monotonic seconds."""

    def __init__(self) -> None:
        self._since = 0.0
        self._named = 0
        self._others = 0

    def came(self, name: str, at: float) -> list[ProgramArrived]:
        """This one did."""
        told = self.tick(at)
        if self._named == 0:
            self._since = at
        if self._named >= NAMED:
            self._others += 1
            return told
        self._named += 1
        return [*told, ProgramArrived(redact(name))]

    def tick(self, at: float) -> list[ProgramArrived]:
        """Time passed."""
        if self._named == 0 or at - self._since < _HOUR:
            return []
        others, self._named, self._others = self._others, 0, 0
        return [ProgramArrived("", others)] if others else []
