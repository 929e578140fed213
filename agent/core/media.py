"""Sticks, cards and disks that were plugged in: whose they are, and what is done about each by policy. Pure.

Each is told once for each time that it is plugged in, however often it is mounted; one that is denied is taken off
every time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from agent.core.event import RemovableMedium
from policy.severity import Severity

ALLOW, WATCH, DENY = "allow", "watch", "deny"
_STRICTER = (ALLOW, WATCH, DENY)
_REMEMBERED = 64  # of those that were plugged in last


@dataclass(frozen=True, slots=True)
class Medium:
    """One that is mounted. `name`: the system's, as sdb; `kind`: usb, card, disc or other; `size` in bytes, 0 where
    nobody says; `plugged`: tells this time that it is plugged in from every other; `places`: where it is mounted.
    """

    name: str
    kind: str
    size: int
    plugged: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the school."""

    payload: RemovableMedium
    severity: Severity
    account: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take it off, and say what came of it (`MediaControl.removed`)."""

    medium: Medium
    account: str


MediaCommand = Tell | Remove


@dataclass
class MediaControl:
    """What was told of which."""

    _told: dict[str, str] = field(default_factory=dict)  # by time plugged in: what was done

    def look(self, media: Sequence[Medium], says: Mapping[str, str]) -> list[MediaCommand]:
        """About all that is mounted now. `says`: allow, watch or deny, by the account of each who is signed in."""
        found: list[MediaCommand] = []
        for medium in media:
            account = owner(medium, says)
            match says[account] if account else strictest(says.values()):
                case "deny":
                    found.append(Remove(medium, account))
                case "watch":
                    found += self._tell(medium, account, "seen", "")
        return found

    def removed(self, removal: Remove, trouble: str) -> list[Tell]:
        """It was taken off, or not, because of `trouble`: a sentence, empty where there was none."""
        return self._tell(removal.medium, removal.account, "kept" if trouble else "removed", trouble)

    def _tell(self, medium: Medium, account: str, done: str, detail: str) -> list[Tell]:
        if self._told.get(medium.plugged) == done:
            return []
        self._told.pop(medium.plugged, None)
        self._told[medium.plugged] = done
        while len(self._told) > _REMEMBERED:
            del self._told[next(iter(self._told))]
        severity = Severity.MEDIUM if done == "kept" else Severity.LOW
        return [Tell(RemovableMedium(medium.kind, medium.size, done, detail), severity, account)]


def strictest(said: Collection[str]) -> str:
    """Of what policy says to several people; where nobody is signed in nothing is forbidden to anybody."""
    return max(said, key=_STRICTER.index, default=ALLOW)


def owner(medium: Medium, accounts: Collection[str]) -> str:
    """Who had it mounted, where desktops mount things in a folder of the user's name; empty where nobody can tell."""
    folders = {part for place in medium.places for part in place.split("/")[1:-1]}
    named = [account for account in accounts if account in folders]
    return named[0] if len(named) == 1 else next(iter(accounts)) if len(accounts) == 1 else ""


def rules_of(accounts: Collection[str], holds: Callable[[str], str]) -> dict[str, str]:
    """What is said to each account; a word that this version does not know is not held against anybody."""
    return {account: said if (said := holds(account)) in _STRICTER else ALLOW for account in accounts}
