"""How keys and values of a policy are called in sentences that a headteacher reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from policy.change.parts import shape_of
from policy.document.scalars import Flag, Whole
from policy.document.tree import Json, dotted

_LANGUAGES = {"cy": "Welsh", "en": "English", "pl": "Polish", "ro": "Romanian", "uk": "Ukrainian", "ur": "Urdu"}
_THINGS: Mapping[str, str] = {
    "monitoring.hours": "the hours of monitoring",
    "monitoring.sensors": "the sensor for {}",
    "monitoring.categories": "the category {}",
    "monitoring.least": "the least severity of {} that is raised",
    "monitoring.languages": "the {} lexicon",
    "monitoring.thresholds": "the statistical detector's threshold “{}”",
    "monitoring.age": "the age that severities go by",
    "monitoring.muted": "the rule {}",
    "monitoring.terms": "the local term {}",
    "control.idle_minutes": "the idle lock",
    "control.warning_seconds": "the warning before the lock",
    "control.presentation_minutes": "the longest that a presentation may hold off the lock",
    "control.apps_mode": "the mode of the rules for programs",
    "control.apps_unlisted": "what becomes of programs that no rule names",
    "control.apps": "the rule {} for programs",
    "control.apps_gate": "the gate that keeps denied programs from starting",
    "control.required_apps": "the required program {}",
    "control.removable_media": "the rule for removable media",
    "control.watched_folders": "the list of watched folders",
    "control.uses": "the use {}",
    "control.use_hours": "the list of times for the use {}",
    "notice.sign_in": "the notice at sign-in",
    "notice.seen_by": "the notice of who sees what is raised",
    "notice.kept": "the notice of how long it is kept",
    "notice.contact": "the notice of whom to ask",
    "support": "the confidential service {}",
    "severity.at_least": "the severity that {} has at the least",
    "severity.deadline_minutes": "the deadline of {} alerts",
    "routing.recipients": "the recipient {}",
    "routing.subjects": "the list of who sees alerts about a {}",
    "routing.routes": "the route {}",
    "escalation.ladders": "the ladder of {} alerts",
    "escalation.rota": "the out-of-hours rota {}",
    "response": "the table of responses to {}",
    "devices": "the rule for devices of the kind {}",
    "retention": "the time for which records of the kind {} are kept",
    "checks.every_days": "the time between checks of the kind {}",
    "checks.review_months": "the time between reviews",
    "checks.review_on": "the list of what calls for a review",
    "checks.review_by": "the list of who takes part in reviews",
    "checks.campaign_covers": "the list of what campaigns of checks cover",
    "checks.governor_report_days": "the time between reports to the governors",
    "checks.report_days": "the time between reports",
    "approval.exception_days": "the longest that an exception may last",
    "approval.grant": "the list of who may grant exceptions",
}


def thing(path: Sequence[str]) -> str:
    """What a key of a layer is called, to begin a sentence's part: "the idle lock"."""
    for length in range(len(path), 0, -1):
        name = _THINGS.get(".".join(path[:length]))
        if name is not None:
            return _named(name, path[:length], list(path[length:]))
    return dotted(list(path))


def _named(name: str, path: Sequence[str], rest: list[str]) -> str:
    if "{}" in name and rest:
        taken = len(rest) if path[0] == "response" else 1  # role and incident
        entry, rest = " ".join(rest[:taken]), rest[taken:]
        name = name.format(_LANGUAGES.get(entry, entry) if path[-1] == "languages" else entry)
    return f"{name}: {dotted(rest)}" if rest else name


def told(path: Sequence[str], value: Json) -> str:
    """A value of this key, in words."""
    shape = shape_of(tuple(path))
    if value is None:
        return "not set"
    if isinstance(shape, Flag):
        return shape.write(value)
    if isinstance(value, list):
        return ", ".join(told_plain(one) for one in value) or "empty"
    text = told_plain(value)
    if isinstance(shape, Whole) and shape.unit and " " not in shape.unit:
        unit = shape.unit.removesuffix("s") if value == 1 else shape.unit
        return f"{text} {unit}"
    return text


def told_plain(value: Json) -> str:
    """A value without its key."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, dict):
        return " ".join(f"{name} {told_plain(part)}" for name, part in value.items())
    if isinstance(value, list):
        return " and ".join(told_plain(one) for one in value)
    text = "not set" if value is None else " ".join(str(value).split())
    return text if len(text) <= 120 else f"{text[:117]}…"


def becomes(path: Sequence[str], before: Json, after: Json) -> str:
    """What became of a key, to follow "for pupils:"."""
    name = thing(path)
    verb = "become" if name.startswith("the hours") else "becomes"
    was = "were" if verb == "become" else "was"
    if isinstance(shape_of(tuple(path)), Flag) and isinstance(after, bool):
        return f"{name} is turned {'on' if after else 'off'} ({was} {told(path, before)})"
    if isinstance(before, list) and isinstance(after, list):
        return _list_change(name, before, after)
    if after is None:
        return f"{name} {'are' if verb == 'become' else 'is'} no longer set ({was} {told(path, before)})"
    return f"{name} {verb} {told(path, after)} ({was} {told(path, before)})"


def _list_change(name: str, before: list[Json], after: list[Json]) -> str:
    lost = [told_plain(one) for one in before if one not in after]
    won = [told_plain(one) for one in after if one not in before]
    said = [f"{verb} {listed(words)}" for verb, words in (("loses", lost), ("gains", won)) if words]
    said = said or [f"has another order: {', '.join(map(told_plain, after))}"]
    return f"{name} {' and '.join(said)} (was {', '.join(map(told_plain, before)) or 'empty'})"


def listed(words: Sequence[str]) -> str:
    """One or several as people say them: "pupils, staff and year-6"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
