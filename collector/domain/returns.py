"""The record of a device that was taken back (J18), as it is kept and printed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ReturnRecord:
    """`wiped`: what whoever took it back says of the device; `waited`: events that it had not sent when it was last
    heard, which are lost with it.
    """

    device_id: str
    device: str
    group: str
    at: datetime
    by: str
    reason: str
    wiped: bool
    waited: int
    last_seen_at: datetime | None
    asset_tag: str
    serial: str
    allocated_to: str


def return_lines(one: ReturnRecord, by: str) -> tuple[tuple[str, str], ...]:
    """The record for people, a name and what is said of it each. `by`: who took it back, by their name."""
    waited = {0: "nothing waited to be sent", 1: "1 event waited to be sent"}.get(
        one.waited, f"{one.waited} events waited to be sent"
    )
    heard = f"{_moment(one.last_seen_at)}; {waited}" if one.last_seen_at else "never"
    wiped = (
        "yes, by the word of whoever took it back: keys, events and policy"
        if one.wiped
        else "NOT as far as anybody knows: run `heed-agent forget` on it as administrator, or erase its disk"
    )
    return (
        ("Returned", f"{one.device}, {one.group}"),
        ("When, and by whom", f"{_moment(one.at)}, {by}"),
        ("Why", one.reason),
        ("Asset", ", ".join(filter(None, (one.asset_tag, one.serial))) or "on no list"),
        ("Was allocated to", one.allocated_to or "nobody that the list names"),
        ("Allocation", "closed"),
        ("Certificate", "refused from now on, within seconds also on open connections"),
        ("Last heard", heard),
        ("Wiped on the device", wiped),
        ("Kept", "what it reported, for as long as the policy's retention says; this record, in the audit"),
        ("Device's id", one.device_id),
    )


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
