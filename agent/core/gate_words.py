"""What service and gate say to each other, a line of JSON each. Pure.

The service gives the table and, several times a second, a ping; the gate says whether it stands, answers each ping, and
tells of what it refused. Both ends are of one version: what cannot be read is a fault, and raises ValueError.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from agent.core.exec_gate import Table
from policy.evaluate.views import App, Control


@dataclass(frozen=True, slots=True)
class Ping:
    """To be answered by a pong of the same number."""

    number: int


@dataclass(frozen=True, slots=True)
class Pong:
    """The gate is at work. Counts since it began: starts `asked` about, and those of which it did not know in time and
    let them run (`doubted`).
    """

    number: int
    asked: int = 0
    doubted: int = 0


@dataclass(frozen=True, slots=True)
class Stands:
    """The gate stands at these places. `limits`: where it does not, and why."""

    places: tuple[str, ...]
    limits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A program was kept from starting."""

    uid: int
    name: str
    path: str
    rule: str
    category: str


Said: TypeAlias = Pong | Stands | Refused
Heard: TypeAlias = Ping | Table


def encode_ping(ping: Ping) -> bytes:
    """One line."""
    return _line({"ping": ping.number})


def encode_table(table: Table) -> bytes:
    """One line; the same table makes the same line."""
    controls = {
        str(uid): {
            "mode": control.apps_mode,
            "unlisted": control.apps_unlisted,
            "apps": [
                {
                    "name": app.name,
                    "do": app.do,
                    "rank": app.rank,
                    "sha256": sorted(app.sha256),
                    "signers": sorted(app.signers),
                    "paths": list(app.paths),
                    "names": sorted(app.names),
                    "category": app.category,
                }
                for app in control.apps
            ],
        }
        for uid, control in sorted(table.controls.items())
    }
    return _line(
        {"controls": controls, "installed": dict(sorted(table.installed.items())), "sizes": sorted(table.sizes)}
    )


def decode_heard(line: bytes) -> Heard:
    """What the service said. Raises ValueError."""
    said = _read(line)
    try:
        if "ping" in said:
            return Ping(int(said["ping"]))
        return Table(
            {int(uid): _control(one) for uid, one in said["controls"].items()},
            {str(sha256): str(name) for sha256, name in said["installed"].items()},
            frozenset(int(size) for size in said["sizes"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("the service said what the gate does not understand") from error


def encode_said(said: Said) -> bytes:
    """One line."""
    match said:
        case Pong():
            return _line({"pong": said.number, "asked": said.asked, "doubted": said.doubted})
        case Stands():
            return _line({"places": list(said.places), "limits": list(said.limits)})
        case Refused():
            return _line(
                {
                    "uid": said.uid,
                    "name": said.name,
                    "path": said.path,
                    "rule": said.rule,
                    "category": said.category,
                }
            )


def decode_said(line: bytes) -> Said:
    """What the gate said. Raises ValueError."""
    said = _read(line)
    try:
        if "pong" in said:
            return Pong(int(said["pong"]), int(said["asked"]), int(said["doubted"]))
        if "places" in said:
            return Stands(tuple(map(str, said["places"])), tuple(map(str, said["limits"])))
        return Refused(int(said["uid"]), *(str(said[key]) for key in ("name", "path", "rule", "category")))
    except (KeyError, TypeError) as error:
        raise ValueError("the gate said what the service does not understand") from error


def _control(said: Mapping[str, Any]) -> Control:
    apps = tuple(
        App(
            name=str(one["name"]),
            do=str(one["do"]),
            rank=int(one["rank"]),
            sha256=frozenset(map(str, one["sha256"])),
            signers=frozenset(map(str, one["signers"])),
            paths=tuple(map(str, one["paths"])),
            names=frozenset(map(str, one["names"])),
            category=str(one["category"]),
        )
        for one in said["apps"]
    )
    return Control(apps_mode=str(said["mode"]), apps_unlisted=str(said["unlisted"]), apps=apps, apps_gate=True)


def _line(said: Mapping[str, object]) -> bytes:
    return json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _read(line: bytes) -> dict[str, Any]:
    said = json.loads(line)
    if not isinstance(said, dict):
        raise ValueError("a line that is no object")
    return said
