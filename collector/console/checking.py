"""A check in words: what each device answered, what is to be done about it, and who has seen it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from collector.domain.check_log import (
    ACTION,
    FAILED,
    PROVEN,
    REFUSED,
    SIGNED_OFF,
    SILENT,
    UNANSWERED,
    WAITS,
    CheckRow,
    LogEntry,
)
from collector.domain.received import Json
from collector.domain.termly import SEEN_BY, unseen

_WORDS = {
    PROVEN: "Proven",
    FAILED: "Failed",
    REFUSED: "Refused",
    UNANSWERED: "Never answered",
    WAITS: "Waits",
    SILENT: "No answer yet",
}

_SIGNERS = dict(zip(SEEN_BY, ("the safeguarding lead", "a governor"), strict=True))


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One device's answer in words. `sound`: it is proven; `where`: where it was then; empty without an answer."""

    device: str
    result: str
    sound: bool
    cause: str
    took: str
    where: str = ""


def results(entries: Sequence[LogEntry], names: Mapping[str, str]) -> list[ResultLine]:
    """Each device's last word, those that need somebody first. What was refused changes no device's result."""
    newest: dict[str, LogEntry] = {}
    for entry in entries:
        if entry.kind in _WORDS and not (entry.kind == REFUSED and entry.device_id in newest):
            newest[entry.device_id] = entry
    lines = [_line(entry, names.get(entry.device_id, entry.device_id[:12])) for entry in newest.values()]
    return sorted(lines, key=lambda line: (line.sound, line.device))


def _line(entry: LogEntry, name: str) -> ResultLine:
    facts = entry.detail
    stage, cause = facts.get("stage"), str(facts.get("cause") or facts.get("why") or "")
    stages = facts.get("stages")
    took = stages.items() if isinstance(stages, dict) else ()
    times = [f"{name} {micros / 1000:.1f} ms" for name, micros in took if isinstance(micros, int)]
    if "by_keys" in facts and not stage:
        cause = "by keys that write nothing" if facts["by_keys"] else "at the hook's queue, since no key can be pressed"
    result = f"{_WORDS[entry.kind]} at {stage}" if stage else _WORDS[entry.kind]
    if facts.get("late"):
        result = f"{result}, late"
    return ResultLine(name, result, entry.kind == PROVEN, cause, ", ".join(times), place_words(facts))


def place_words(facts: Mapping[str, Json]) -> str:
    """Where an answer says that the device was."""
    where, site = str(facts.get("where") or ""), str(facts.get("site") or "")
    return f"{where}, {site}" if site else where


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What somebody noted about a check: `what` is to be done, by `owner`, until `due`; or, signed off, `what` was said
    by somebody of the role `owner`, if anything.
    """

    at: datetime
    by: str
    what: str
    owner: str
    due: str = ""


def actions(entries: Sequence[LogEntry], people: Mapping[str, str]) -> list[FollowUp]:
    """What is to be done, as it was noted. `people`: how accounts are called, by their ids."""
    return [
        FollowUp(one.at, _called(one, people), _text(one, "what"), _text(one, "owner"), _text(one, "due"))
        for one in entries
        if one.kind == ACTION
    ]


def sign_offs(entries: Sequence[LogEntry], people: Mapping[str, str]) -> list[FollowUp]:
    """Who has seen the result."""
    return [
        FollowUp(one.at, _called(one, people), _text(one, "words"), _text(one, "role"))
        for one in entries
        if one.kind == SIGNED_OFF
    ]


def still(row: CheckRow, entries: Sequence[LogEntry]) -> str:
    """Who has yet to sign the term's check off, in words; empty for any other."""
    if not row.wanted.get("termly"):
        return ""
    roles = {_text(one, "role") for one in entries if one.kind == SIGNED_OFF}
    return " and ".join(_SIGNERS[wanted] for wanted in unseen(roles))


def left_out(row: CheckRow) -> str:
    """The places of which the term's check could ask no device; empty for any other."""
    places = row.wanted.get("left_out")
    return ", ".join(map(str, places)) if isinstance(places, list) else ""


def _called(entry: LogEntry, people: Mapping[str, str]) -> str:
    by = _text(entry, "by")
    return people.get(by, "the command line" if by == "cli" else "somebody whose account is gone")


def _text(entry: LogEntry, name: str) -> str:
    return str(entry.detail.get(name) or "")


def summary(row: CheckRow) -> str:
    """How many stand how."""
    counts = row.counts
    told = (
        (counts.get(PROVEN, 0), "proven"),
        (counts.get(FAILED, 0), "failed"),
        (row.open, "not answered yet"),
        (counts.get(UNANSWERED, 0), "never answered"),
    )
    return ", ".join(f"{number} {words}" for number, words in told if number) or "no device"
