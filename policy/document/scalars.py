"""Values without parts. Each reads what a person wrote, checks what a machine sent, says what it allows in a sentence's
part, and describes itself as JSON Schema.

What people write is read by the scalar that is expected there, never guessed from its looks: a name `no`, a version
`1.10` and a time `08:30` stay what they are.
"""
# ruff: noqa: D102 - each method does what Scalar says of it

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from enum import Enum
from ipaddress import ip_network

from policy.document.tree import Json


class Scalar(ABC):
    """A value without parts."""

    @property
    @abstractmethod
    def told(self) -> str:
        """What is allowed, to follow "must be"."""

    @abstractmethod
    def read(self, text: str) -> Json:
        """What somebody wrote, as the tree holds it. Raises ValueError when it is not allowed."""

    @abstractmethod
    def holds(self, value: Json) -> bool:
        """Whether the tree may hold this value here."""

    @abstractmethod
    def schema(self) -> dict[str, Json]:
        """JSON Schema (draft 2020-12)."""

    def write(self, value: Json) -> str:
        """As a person would write it."""
        return str(value)


_YES = frozenset({"on", "yes", "true"})
_NO = frozenset({"off", "no", "false"})


@dataclass(frozen=True, slots=True)
class Flag(Scalar):
    """On or off."""

    @property
    def told(self) -> str:
        return "on or off"

    def read(self, text: str) -> Json:
        if text.lower() in _YES | _NO:
            return text.lower() in _YES
        raise ValueError(text)

    def holds(self, value: Json) -> bool:
        return isinstance(value, bool)

    def schema(self) -> dict[str, Json]:
        return {"type": "boolean"}

    def write(self, value: Json) -> str:
        return "on" if value else "off"


@dataclass(frozen=True, slots=True)
class Whole(Scalar):
    """A whole number between two ends, of some unit."""

    low: int
    high: int
    unit: str = ""

    @property
    def told(self) -> str:
        if self.low == self.high:
            return str(self.low)
        return f"a whole number from {self.low} to {self.high}{f' ({self.unit})' if self.unit else ''}"

    def read(self, text: str) -> Json:
        value = int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else None
        if value is None or not self.holds(value):
            raise ValueError(text)
        return value

    def holds(self, value: Json) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high

    def schema(self) -> dict[str, Json]:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True, slots=True)
class Share(Scalar):
    """A number between two ends, such as a probability, of nine places at most."""

    low: float
    high: float

    @property
    def told(self) -> str:
        return f"a number from {self.low} to {self.high}"

    def read(self, text: str) -> Json:
        value = float(text) if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?", text) else math.nan
        if not self.holds(value):
            raise ValueError(text)
        return value

    def holds(self, value: Json) -> bool:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return False
        return self.low <= value <= self.high and round(value, 9) == value

    def schema(self) -> dict[str, Json]:
        return {"type": "number", "minimum": self.low, "maximum": self.high}

    def write(self, value: Json) -> str:
        whole, _, places = f"{float(value) if isinstance(value, int | float) else math.nan:.9f}".partition(".")
        return f"{whole.lstrip('-')}.{places.rstrip('0') or '0'}"


@dataclass(frozen=True, slots=True)
class Text(Scalar):
    """Words of at most `most` characters, of one line unless `lines`; of a certain look where `look` says so."""

    most: int = 200
    look: str = ""  # a regular expression for the whole
    looks_like: str = ""  # the same in words
    lines: bool = False

    @property
    def told(self) -> str:
        return self.looks_like or f"a text of 1 to {self.most} characters{'' if self.lines else ' on one line'}"

    def read(self, text: str) -> Json:
        text = text.strip()
        if not self.holds(text):
            raise ValueError(text)
        return text

    def holds(self, value: Json) -> bool:
        if not isinstance(value, str) or not 0 < len(value) <= self.most or value != value.strip():
            return False
        plain = value.replace("\n", " ") if self.lines else value
        return plain.isprintable() and (not self.look or re.fullmatch(self.look, value) is not None)

    def schema(self) -> dict[str, Json]:
        schema: dict[str, Json] = {"type": "string", "minLength": 1, "maxLength": self.most}
        any_look = r"^\S([\s\S]*\S)?$" if self.lines else r"^\S(.*\S)?$"
        return schema | {"pattern": f"^(?:{self.look})$" if self.look else any_look}


NAME = Text(64, r"[a-z0-9][a-z0-9.-]*", "a name of small letters, digits, dots and hyphens, such as year-6")
CLOCK = Text(5, r"([01][0-9]|2[0-3]):[0-5][0-9]", "a time of day such as 08:30")
SHA256 = Text(64, r"[0-9a-f]{64}", "a SHA-256: 64 digits from 0 to 9 and a to f")


@dataclass(frozen=True, slots=True)
class Choice(Scalar):
    """One of a closed list, which is in order where an order compares them."""

    options: tuple[str, ...]

    @classmethod
    def of(cls, words: type[Enum]) -> Choice:
        """The values of an enumeration of texts."""
        return cls(tuple(str(word.value) for word in words))

    @property
    def told(self) -> str:
        return f"one of: {', '.join(self.options)}"

    def read(self, text: str) -> Json:
        if text not in self.options:
            raise ValueError(text)
        return text

    def holds(self, value: Json) -> bool:
        return value in self.options

    def schema(self) -> dict[str, Json]:
        return {"enum": list(self.options)}


_DATE = "[2-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"


@dataclass(frozen=True, slots=True)
class Day(Scalar):
    """A day of the calendar, ISO 8601."""

    @property
    def told(self) -> str:
        return "a day such as 2026-09-01"

    def read(self, text: str) -> Json:
        if not self.holds(text):
            raise ValueError(text)
        return text

    def holds(self, value: Json) -> bool:
        if not isinstance(value, str) or not re.fullmatch(_DATE, value):  # ISO has other forms, of weeks for one
            return False
        try:
            return date.fromisoformat(value).year >= 2000
        except ValueError:
            return False

    def schema(self) -> dict[str, Json]:
        return {"type": "string", "format": "date", "pattern": f"^{_DATE}$"}


_ADDRESSES = r"[0-9A-Fa-f:.]+(/[0-9]{1,3})?"


@dataclass(frozen=True, slots=True)
class Network(Scalar):
    """Addresses of a site, as one address or with a prefix length."""

    @property
    def told(self) -> str:
        return "a network such as 192.0.2.0/24 or 2001:db8::/48"

    def read(self, text: str) -> Json:
        if not self.holds(text):
            raise ValueError(text)
        return text

    def holds(self, value: Json) -> bool:
        if not isinstance(value, str) or not re.fullmatch(_ADDRESSES, value):
            return False
        try:
            return ip_network(value).num_addresses > 0
        except ValueError:
            return False

    def schema(self) -> dict[str, Json]:
        return {"type": "string", "maxLength": 49, "pattern": f"^{_ADDRESSES}$"}
