"""What the gate answers when somebody is about to run a program (design section 4, decision 0047). Pure.

The gate is a process of its own, and the kernel holds the program back until it answers. So it answers from memory
alone, from what the service gave it beforehand (`Table`), and wherever it does not know it lets the program run: what
it ought not to have let through is then ended, as everywhere (agent/core/apps.py), which decides by the same rules.

A file is known by where it lies in the system and how it last changed (`Key`); what is in it is read once, apart from
the gate. Only native programs are kept from starting: a script is its interpreter's file to read, gate or no gate.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias

from agent.core.apps import Running, verdict_of
from policy.evaluate.views import Control

_ANY_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)  # a table's rules hold now: the service left out the others
_REMEMBERED = 16_384  # files, and answers about them

Key: TypeAlias = tuple[int, int, int, int, int]
"""Device, inode, size, and the nanoseconds of its last change and of its inode's."""


@dataclass(frozen=True, slots=True)
class Table:
    """Who is kept from what, now. `controls`: by number of account, of those for whom the gate is on, with only the
    rules that hold now; `installed`: the names of installed programs by SHA-256; `sizes`: how long their files are.
    """

    controls: Mapping[int, Control] = field(default_factory=dict)
    installed: Mapping[str, str] = field(default_factory=dict)
    sizes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Content:
    """What was read of a file: whether it is a native program, and its SHA-256, empty where it cannot be had, None
    where it was not wanted.
    """

    native: bool
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that somebody is about to run. `system`: it is root's, and only root can write it."""

    key: Key
    path: str
    system: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """It is not to run; by which rule, empty where none names it, and as what it is known."""

    rule: str
    name: str
    category: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody has read this file yet. `hashed`: its hash is wanted too."""

    hashed: bool


Refusals: TypeAlias = Mapping[int, Refusal]
"""By number of account. Empty: it may run, whoever asks."""


class Gate:
    """The table, what is known of files, and what was decided of them."""

    def __init__(self) -> None:
        self._table = Table()
        self._by_hash = False
        self._contents: OrderedDict[Key, Content] = OrderedDict()
        self._decided: OrderedDict[tuple[Key, str], Refusals] = OrderedDict()
        self._by_path = False
        self._free: set[Key] = set()

    def hold(self, table: Table) -> None:
        """From now on this is what holds."""
        self._table = table
        self._by_hash = any(app.sha256 for control in table.controls.values() for app in control.apps)
        self._by_path = any(app.paths for control in table.controls.values() for app in control.apps)
        self._decided.clear()
        self._free.clear()

    def learn(self, key: Key, content: Content) -> None:
        """So much was read of a file."""
        self._contents[key] = content
        if len(self._contents) > _REMEMBERED:
            self._contents.popitem(last=False)

    def is_free(self, key: Key) -> bool:
        """Whether a file that has one name was let run for everybody, and still may be: to give it another name
        changes its key, and no rule goes by the folders that it lies in.
        """
        return key in self._free

    def ask(self, opened: Opened) -> Refusals | Unknown:
        """Whom this is refused, from memory."""
        decided = self._decided.get((opened.key, opened.path))
        if decided is not None:
            return decided
        if not self._table.controls:
            return {}
        content, hashed = self._contents.get(opened.key), self._by_hash or opened.key[2] in self._table.sizes
        if content is None or (content.native and hashed and content.sha256 is None):
            return Unknown(hashed)
        decided = self._decide(opened, content) if content.native else {}
        self._decided[opened.key, opened.path] = decided
        if not decided and not self._by_path:
            if len(self._free) >= _REMEMBERED:
                self._free.clear()
            self._free.add(opened.key)
        if len(self._decided) > _REMEMBERED:
            self._decided.popitem(last=False)
        return decided

    def _decide(self, opened: Opened, content: Content) -> Refusals:
        name = opened.path.rpartition("/")[2]
        digest = content.sha256 or ""
        alias = self._table.installed.get(digest, "") if digest else ""
        process = Running(0, 0.0, 0, name, opened.path, digest, alias, system=opened.system)
        found: dict[int, Refusal] = {}
        for uid, control in self._table.controls.items():
            verdict, face = verdict_of(control, process, _ANY_MOMENT)
            if verdict.do == "deny":
                found[uid] = Refusal(verdict.rule, face.name, face.category)
        return found
