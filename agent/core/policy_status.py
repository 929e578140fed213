"""What the policy in force says to whoever uses this device: for the status file, command line and page (J8, T3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from agent.core.status import LOOKED_AT
from policy.document.tree import Json, Tree
from policy.document.words import ALWAYS, NEVER
from policy.evaluate.use import use

if TYPE_CHECKING:
    from agent.core.policy import AppliedPolicy  # the status is read without it
    from policy.evaluate.effective import Effective

_MOST_MUTED = 20  # rules by their names
_TO_SOME = ("nominated", "permission")
TOLD: Final = ("allowed", "certain-times", *_TO_SOME, "not-allowed")


def policy_facts(applied: AppliedPolicy, holds: Effective, since: datetime, now: datetime) -> Tree:
    """What the policy in force says for whoever uses this device, for the status and its page. No personal data."""
    watched, controlled, told = holds.monitoring(), holds.control(), holds.notice()
    muted = sorted(watched.muted)
    return {
        "version": applied.in_force.version,
        "hash": applied.in_force.hash.hex(),
        "since": since.isoformat(),
        "role": holds.role,
        "hours": watched.hours.name,
        "in_hours": watched.hours.hold(now),
        "watched": [sensor for sensor in LOOKED_AT if watched.sensors.get(sensor, True)],
        "off": [sensor for sensor in LOOKED_AT if not watched.sensors.get(sensor, True)],
        "categories_off": list[Json](sorted(category for category, on in watched.categories.items() if not on)),
        "muted": list[Json](muted[:_MOST_MUTED]),
        "muted_in_all": len(muted),
        "local_terms": len(watched.terms),
        "exceptions": sum(layer.kind == "exception" for layer in holds.layers),
        "idle_minutes": controlled.idle_minutes,
        "warning_seconds": controlled.warning_seconds,
        "apps_mode": controlled.apps_mode,
        "removable_media": controlled.removable_media,
        "uses": _uses(holds, now),
        "sign_in": told.sign_in,
        "seen_by": told.seen_by,
        "kept": told.kept,
        "contact": told.contact,
    }


def _uses(holds: Effective, now: datetime) -> Tree:
    """The table of acceptable use by what it says, its rows in order. What is against the law is not told one by one: a
    child reads this.
    """
    found: dict[str, list[Json]] = {}
    for activity, value in sorted(holds.control().uses.items()):
        theirs = value in _TO_SOME and use(holds, activity, now).allowed
        found.setdefault("allowed" if theirs else value, []).append(activity)
    return {said: found[said] for said in TOLD if said in found}


def policy_lines(facts: Mapping[str, Json]) -> list[str]:
    """The same for a person: which policy, what is looked at and when, what is not, and after how long it locks."""
    version = facts.get("version")
    name = f"version {version} of the school's" if version else "the national default, since no school's has come yet"
    hours = facts.get("hours")
    when = "at any hour" if hours == ALWAYS else "at no hour" if hours == NEVER else f"in the hours called {hours}"
    now = "" if facts.get("in_hours") else " (not now)"
    lines = [
        f"Policy: {name}, in force here since {_shown_time(facts.get('since'))}.",
        f"Watched, whenever somebody is signed in, {when}{now}:",
        *(f"  - {LOOKED_AT[sensor]}" for sensor in _names(facts.get("watched")) if sensor in LOOKED_AT),
    ]
    if off := [LOOKED_AT[sensor].split(",")[0] for sensor in _names(facts.get("off")) if sensor in LOOKED_AT]:
        lines.append(f"Not watched, by the policy: {'; '.join(off)}.")
    if kinds := _names(facts.get("categories_off")):
        lines.append(f"Kinds of risk that are not looked for, by the policy: {', '.join(kinds)}.")
    if muted := _names(facts.get("muted")):
        more = "" if facts.get("muted_in_all") == len(muted) else " and others"
        lines.append(f"Muted now: {', '.join(muted)}{more}.")
    if exceptions := facts.get("exceptions"):
        lines.append(f"Exceptions that hold now: {exceptions}.")
    minutes, seconds = facts.get("idle_minutes"), facts.get("warning_seconds")
    lines.append(
        f"The policy asks for a lock after {minutes} minutes without input, warned of {seconds} seconds before."
    )
    return lines


def _shown_time(value: Json) -> str:
    try:
        return f"{datetime.fromisoformat(str(value)).astimezone(UTC):%d %B %Y, %H:%M} UTC"
    except ValueError:
        return "a time that nobody knows"


def _names(value: Json) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
