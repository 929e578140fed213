"""The check log for others to keep: JSON that the school signs, or CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from collector.domain.check_log import LogEntry
from collector.domain.received import Json
from collector.errors import BadRequest
from collector.services.authority import Authority
from collector.store import Chain

__all__ = ["as_csv", "as_json", "is_ours"]

_WHAT = b"heed check log 1\n"
_RISKY = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for a formula
_COLUMNS = (
    "number", "at", "kind", "check", "device", "stage", "cause", "by keys", "seconds", "late", "where", "site",
    "address", "stages (µs)", "told", "hash",
)  # fmt: skip


def as_json(authority: Authority, school: str, entries: Sequence[LogEntry], chain: Chain, now: datetime) -> str:
    """With the school's certificate and its signature of the rest. Each answer's own signature is among its facts."""
    log: dict[str, Json] = {
        "school": school,
        "exported_at": now.isoformat(),
        "rows": chain.rows,
        "head": chain.head,
        "broken_at": chain.broken_at,
        "entries": [_plain(entry) for entry in entries],
    }
    return json.dumps(
        {
            "log": log,
            "certificate": authority.certificate_der.hex(),
            "signature": authority.sign(_words(log)).hex(),
        },
        indent=2,
        ensure_ascii=False,
    )


def is_ours(authority: Authority, exported: str) -> bool:
    """Whether this school signed it, as it stands. Raises BadRequest where it is no export."""
    try:
        told = json.loads(exported)
        log, signature = told["log"], bytes.fromhex(told["signature"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadRequest("This file is no export of a check log.") from error
    return authority.signed(_words(log), signature)


def as_csv(entries: Sequence[LogEntry]) -> str:
    """A row an entry."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for entry in entries:
        facts = entry.detail
        known = ("stage", "cause", "by_keys", "seconds", "late", "where", "site", "address")
        rest = {name: value for name, value in facts.items() if name not in (*known, "stages", "signed")}
        cells = [
            entry.number,
            entry.at.isoformat(),
            entry.kind,
            entry.check_id,
            entry.device_id,
            *(facts.get(name, "") for name in known),
            json.dumps(facts.get("stages", {})),
            json.dumps(rest, ensure_ascii=False),
            entry.hash,
        ]
        writer.writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def _harmless(cell: object) -> str:
    text = str(cell)
    return f"'{text}" if text.startswith(_RISKY) else text


def _plain(entry: LogEntry) -> dict[str, Json]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "check": entry.check_id,
        "device": entry.device_id,
        "facts": dict(entry.detail),
        "hash": entry.hash,
    }


def _words(log: Mapping[str, Json]) -> bytes:
    return _WHAT + json.dumps(log, sort_keys=True, separators=(",", ":")).encode()
