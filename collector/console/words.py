"""How the console puts things to people: times, severities and places, in plain words. Pure: the hour arrives as `now`.

`static/times.js` speaks the same sentences, so that a page left open keeps telling the truth.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from policy.severity import Severity

MEANINGS = {
    Severity.CRITICAL: "Someone may be in immediate danger. Act before anything else.",
    Severity.URGENT: "Act today, and now if you can.",
    Severity.HIGH: "Look at it today.",
    Severity.MEDIUM: "Look at it this week.",
    Severity.LOW: "For reports only; nothing is asked of you.",
}

SOURCES = {
    "typed": "typed on the keyboard",
    "title": "shown in a window's title",
    "pasted": "pasted from the clipboard",
    "file_name": "the name of a file",
    "file_text": "the text of a file",
    "process": "the name of a program",
    "concern": "written by the person to ask for help",
}


def severity_word(severity: Severity) -> str:
    """The severity's name as people say it: "Critical", "Urgent", …"""
    return severity.name.capitalize()


def severity_class(severity: Severity) -> str:
    """The severity's name as the style sheet knows it: "critical", "urgent", …"""
    return severity.name.lower()


def span(length: timedelta) -> str:
    """A length of time, never negative, in sensible units: "under a minute", "12 min", "3 h 5 min", "2 days"."""
    minutes = int(length.total_seconds()) // 60
    if minutes < 1:
        return "under a minute"
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    days = hours // 24
    return "1 day" if days == 1 else f"{days} days"


def due(at: datetime, now: datetime) -> str:
    """When an answer is owed: "due in 12 min" or "overdue by 3 min" (T4)."""
    return f"due in {span(at - now)}" if at > now else f"overdue by {span(now - at)}"


def ago(at: datetime, now: datetime) -> str:
    """How long since: "just now" or "4 min ago". A device's clock may run ahead; that reads as just now."""
    passed = now - at
    return "just now" if passed < timedelta(minutes=1) else f"{span(passed)} ago"


def exact(at: datetime) -> str:
    """The exact time, in UTC, for a page whose scripts do not run: "22 Nov 2026, 14:32 UTC"."""
    at = at.astimezone(UTC)
    return f"{at.day} {at:%b %Y, %H:%M} UTC"


def stamp(at: datetime) -> str:
    """The machine's form for a `<time>` element: ISO 8601 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def source_words(source: str) -> str:
    """Where matched text stood, in words; an unknown source is shown as it came."""
    return SOURCES.get(source, source.replace("_", " "))


def who(person: str | None) -> str:
    """The account's name, or why there is none: nobody was signed in, or the person's key was destroyed."""
    if person is None:
        return "Name deleted"
    return person or "Nobody signed in"


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 alert", "3 alerts"."""
    return f"{number} {one if number == 1 else many}"
