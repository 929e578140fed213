"""What makes an entry of a map weaker, where its fields cannot be judged one by one: a new local term is no weakening,
whatever its words, and a muting is as long as its last day says.

Each takes the entry before and after, None where there is none, and answers with what becomes of it, in words that
follow its name: "is muted without end".
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest

from policy.document.tree import Json, Tree
from policy.document.words import DAYS, SEVERITIES

_EVER = "9999-99-99"  # after every day


def muting(before: Json, after: Json) -> str:
    """A rule is muted, or for longer."""
    was, will = _muted_until(before), _muted_until(after)
    if will <= was:
        return ""
    return f"is muted {_until(will)} (was {f'muted {_until(was)}' if was else 'not muted'})"


def _muted_until(entry: Json) -> str:
    if not isinstance(entry, dict) or entry.get("muted") is False:
        return ""
    until = entry.get("until")
    return _EVER if until is None else str(until)


def _until(day: str) -> str:
    return "without end" if day == _EVER else f"until {day}"


def term(before: Json, after: Json) -> str:
    """A local term is no longer looked for, loses words, or is graded lower or elsewhere."""
    old, new = _on(before, "on"), _on(after, "on")
    if old is None:
        return ""
    if new is None:
        return "is no longer looked for"
    lost = [str(word) for word in _list(old, "words") if word not in _list(new, "words")]
    if lost:
        return f"loses the words {', '.join(lost)}"
    if new.get("category") != old.get("category"):
        return f"counts as {new.get('category')} (was {old.get('category')})"
    if _severity(new) < _severity(old):
        return f"is {new.get('severity')} (was {old.get('severity')})"
    return ""


def required(before: Json, after: Json) -> str:
    """A program need not stay installed any more, or any of more names will do, or an older version."""
    old, new = _on(before, "required"), _on(after, "required")
    if old is None:
        return ""
    if new is None:
        return "is no longer required"
    won = [str(name) for name in _list(new, "names") if name not in _list(old, "names")]
    if won:
        return f"may also be called {', '.join(won)}"
    if old.get("version") is not None and _older(new.get("version"), old.get("version")):
        return f"may be of version {new.get('version') or 'any'} (was {old.get('version')} at the oldest)"
    return ""


def filter_test(before: Json, after: Json) -> str:
    """An address that must be blocked is no longer tried, or another one is."""
    old, new = _on(before, "on"), _on(after, "on")
    if old is None:
        return ""
    if new is None:
        return "is no longer tried"
    changed = [key for key in ("address", "shows") if old.get(key) != new.get(key)]
    return f"has another {' and '.join(changed)}" if changed else ""


def confidential(before: Json, after: Json) -> str:
    """A service where typing is not captured is added, or more pages count as it."""
    old, new = _on(before, "on"), _on(after, "on")
    if new is None:
        return ""
    won = [str(title) for title in _list(new, "titles") if title not in _list(old or {}, "titles")]
    return f"takes out of monitoring what is written on pages called {', '.join(won)}" if won else ""


def recipient(before: Json, after: Json) -> str:
    """Whoever acts on alerts is another, acts no longer, or is recognised by fewer names."""
    old, new = _on(before, "on"), _on(after, "on")
    if old is None:
        return "" if new is None else "is a new recipient, who will be told of alerts"
    if new is None:
        return "is no longer told of alerts"
    lost = [str(name) for name in _list(old, "aliases") if name not in _list(new, "aliases")]
    if lost:
        return (
            f"is no longer recognised as {', '.join(lost)} in what is raised, and so may see what is about themselves"
        )
    for key in ("role", "name", "contact"):
        if old.get(key) != new.get(key):
            return f"has the {key} {new.get(key) or 'of nobody'} (was {old.get(key) or 'not said'})"
    return ""


def route(before: Json, after: Json) -> str:
    """Alerts are for some of their readers alone, or for others than before: whoever is left out sees less."""
    old, new = _on(before, "on"), _on(after, "on")
    if old == new:
        return ""
    if new is None:
        return "no longer stands, so that everybody whose role sees such alerts is shown them"
    if old is None:
        return f"shows such alerts to {_people(new)} alone"
    if old.get("to") != new.get("to"):
        return f"shows such alerts to {_people(new)} alone (was {_people(old)})"
    return "fits other alerts than before"


def _people(entry: Tree) -> str:
    return ", ".join(str(one) for one in _list(entry, "to")) or "nobody"


def rota(before: Json, after: Json) -> str:
    """Fewer people answer out of hours, or for less of the week."""
    old, new = _on(before, "on"), _on(after, "on")
    if old is None:
        return ""
    if new is None:
        return "no longer stands"
    lost = [str(who) for who in _list(old, "who") if who not in _list(new, "who")]
    if lost:
        return f"loses {', '.join(lost)}"
    if not _week(old) <= _week(new):
        return f"covers {_told(new)} (was {_told(old)})"
    return ""


def _week(entry: Tree) -> frozenset[int]:
    """The minutes of the week, from Monday, that an entry of the rota covers."""
    start, end = _minute(entry.get("from")), _minute(entry.get("to"))
    length = (end - start) % 1440 or 1440
    found: set[int] = set()
    for number in (DAYS.index(one) for one in _list(entry, "days") if one in DAYS):
        found.update(minute % 10080 for minute in range(number * 1440 + start, number * 1440 + start + length))
    return frozenset(found)


def _told(entry: Tree) -> str:
    days = ", ".join(str(one) for one in _list(entry, "days"))
    return f"{days} from {entry.get('from')} to {entry.get('to')}"


def _minute(clock: Json) -> int:
    hours, _, minutes = str(clock).partition(":")
    return int(hours) * 60 + int(minutes) if hours.isdigit() and minutes.isdigit() else 0


def _on(entry: Json, switch: str) -> Tree | None:
    return entry if isinstance(entry, dict) and entry.get(switch) is not False else None


def _list(entry: Mapping[str, Json], key: str) -> list[Json]:
    value = entry.get(key)
    return value if isinstance(value, list) else []


def _severity(entry: Tree) -> int:
    severity = entry.get("severity")
    return SEVERITIES.index(severity) if isinstance(severity, str) and severity in SEVERITIES else 0


def _older(one: Json, other: Json) -> bool:
    """Whether a version may be older than another: where numbers do not say, any difference counts."""
    if one == other:
        return False
    parts = [[int(part) if part.isdigit() else None for part in str(version).split(".")] for version in (one, other)]
    for left, right in zip_longest(*parts, fillvalue=0):
        if left is None or right is None:
            return True
        if left != right:
            return left < right
    return False
