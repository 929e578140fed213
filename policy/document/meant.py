"""What somebody perhaps meant who wrote something else than is allowed: offered, and never taken for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from ipaddress import ip_network

from policy.document.nearest import nearest
from policy.document.scalars import CLOCK, NAME, Choice, Day, Flag, Network, Scalar, Share, Whole

_ON = frozenset({"1", "y", "enable", "enabled", "active"})
_OFF = frozenset({"0", "n", "disable", "disabled", "none"})
_DENY = ("deny", "not-allowed")
_SAME = {
    **dict.fromkeys(("block", "blocked", "ban", "banned", "forbid", "forbidden", "prohibited"), _DENY),
    **dict.fromkeys(("permit", "permitted", "yes"), ("allow", "allowed")),
    **dict.fromkeys(("learner", "learners", "student", "students", "child", "children"), ("pupil",)),
    **dict.fromkeys(("teacher", "teachers", "employee", "employees"), ("staff",)),
    **dict.fromkeys(("visitor", "visitors"), ("guest",)),
}
_BEGINNING = 3  # letters
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HALF = 12  # hours


def meant(shape: Scalar, text: str) -> str:
    """A value as somebody would write it, that the shape allows; or nothing."""
    guess = _guess(shape, text.strip().strip("‘’“”„'\""))
    try:
        shape.read(guess)
    except ValueError:
        return ""
    return guess


def _guess(shape: Scalar, text: str) -> str:
    guess = ""
    if isinstance(shape, Choice):
        guess = nearest(text, shape.options) or _kindred(text.lower(), shape.options)
    elif isinstance(shape, Flag):
        word = text.lower()
        guess = "on" if word in _ON else "off" if word in _OFF else nearest(word, ("on", "off", "yes", "no"))
    elif isinstance(shape, Day):
        guess = _day(text)
    elif isinstance(shape, Network):
        guess = _network(text)
    elif isinstance(shape, Share):
        found = re.fullmatch(r"(\d{1,2})(?:\.0+)? ?%", text)
        guess = f"0.{int(found[1]):02}".rstrip("0") if found else ""
    elif isinstance(shape, Whole):
        guess = _number(shape, text)
    elif shape == CLOCK:
        guess = _clock(text)
    elif shape == NAME:
        guess = re.sub(r"[^a-z0-9.]+", "-", text.lower()).strip("-.")[:64]
    return guess


def _kindred(word: str, options: Sequence[str]) -> str:
    """Another word for one of the options, or one that begins like it alone."""
    alike = [option for option in options if option in _SAME.get(word, ())]
    if not alike and len(word) >= _BEGINNING:
        alike = [option for option in options if option.startswith(word) or word.startswith(option)]
    return alike[0] if len(alike) == 1 else ""


def _day(text: str) -> str:
    """In the order of the United Kingdom."""
    if found := re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", text):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})", text):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    found = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]* (\d{4})", text.lower())
    if found and found[2] in _MONTHS:
        return f"{found[3]}-{_MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"
    return ""


def _clock(text: str) -> str:
    found = re.fullmatch(r"(\d{1,2})(?:[:.](\d{2}))?(?::00)? ?(am|pm)?", text.lower())
    if not found or not (found[2] or found[3]):
        return ""
    hour = int(found[1])
    if found[3]:
        hour = hour % _HALF + (_HALF if found[3] == "pm" else 0)
    return f"{hour:02}:{found[2] or '00'}"


def _network(text: str) -> str:
    try:
        return str(ip_network(text, strict=False))
    except ValueError:
        return ""


def _number(shape: Whole, text: str) -> str:
    """Without its unit, where that is the right one, or without the nothing after its point."""
    found = re.fullmatch(r"(\d{1,9})(?:\.0+)? ?([a-z]*)", text.lower())
    return found[1] if found and shape.unit.startswith(found[2]) else ""
