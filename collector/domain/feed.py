"""Alerts for a school's security monitoring (SIEM), as JSON lines or Common Event Format: no names, no words. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from policy.severity import Severity

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CEF_SEVERITY: Mapping[Severity, int] = {
    Severity.LOW: 2,
    Severity.MEDIUM: 4,
    Severity.HIGH: 6,
    Severity.URGENT: 8,
    Severity.CRITICAL: 10,
}


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One alert, without the person it is about and whom it is routed to."""

    id: str
    raised_at: datetime
    due_at: datetime
    severity: Severity
    kind: str
    category: str
    rule: str
    device: str
    acknowledged_at: datetime | None


def as_json_line(row: FeedRow) -> str:
    """One object, times in ISO 8601."""
    told = {
        "id": row.id,
        "raised_at": row.raised_at.isoformat(),
        "due_at": row.due_at.isoformat(),
        "severity": row.severity.name.lower(),
        "kind": row.kind,
        "category": row.category,
        "rule": row.rule,
        "device": row.device,
        "acknowledged_at": row.acknowledged_at.isoformat() if row.acknowledged_at else None,
    }
    return json.dumps(told, ensure_ascii=True)


def as_cef(row: FeedRow, version: str) -> str:
    """One line of CEF:0. `version`: the collector's."""
    name = row.category or row.kind
    head = "|".join(map(_header, ("Heed", "heed-collector", version, row.rule or row.kind, name)))
    facts = {"externalId": row.id, "rt": str(_milliseconds(row.raised_at)), "end": str(_milliseconds(row.due_at)),
             "dvchost": row.device, "cat": row.category, "act": row.kind}  # fmt: skip
    tail = " ".join(f"{key}={_extension(value)}" for key, value in facts.items() if value)
    return f"CEF:0|{head}|{_CEF_SEVERITY[row.severity]}|{tail}"


def _milliseconds(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(milliseconds=1)


def _header(text: str) -> str:
    return _one_line(text).replace("\\", "\\\\").replace("|", "\\|")


def _extension(text: str) -> str:
    return _one_line(text).replace("\\", "\\\\").replace("=", "\\=")


def _one_line(text: str) -> str:
    """A device names itself: no line of its own making may begin in the feed."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
