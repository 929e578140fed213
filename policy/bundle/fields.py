"""Takes an object of the wire apart, field by field: each has one shape, and what nobody took is told as unknown."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from policy.bundle.cause import Cause, Malformed
from policy.document.tree import Json, Tree

MEND = ": update the agent, or publish it again"
"""What a technician can do about a policy that is not as this agent knows them."""

_A_MOMENT = "a moment such as 2026-11-26T09:00:00Z"

Word = TypeVar("Word", bound=StrEnum)


class Fields:
    """The fields of one object. Every method raises Malformed when its field is missing or of another shape."""

    def __init__(self, value: Json, where: str, unknown: list[str]) -> None:
        """`where`: how the object is called for people; `unknown` is added to."""
        if not isinstance(value, dict):
            raise Malformed(Cause.BAD_FORMAT, f"In the policy, {where} is not an object{MEND}.")
        self._left: Tree = dict(value)
        self._where = where
        self._unknown = unknown

    def text(self, name: str, most: int, least: int = 1) -> str:
        """A text of `least` to `most` characters."""
        value = self._take(name)
        if not isinstance(value, str) or not least <= len(value) <= most:
            raise self._bad(name, f"a text of {least} to {most} characters")
        return value

    def digest(self, name: str, *, or_empty: bool = False) -> str:
        """A SHA-256 in 64 small hexadecimal digits."""
        value = self._take(name)
        if isinstance(value, str) and (re.fullmatch("[0-9a-f]{64}", value) or (or_empty and not value)):
            return value
        raise self._bad(name, "a SHA-256 in 64 small hexadecimal digits")

    def key(self, name: str) -> bytes:
        """A raw public key of 32 bytes, in hexadecimal digits."""
        return bytes.fromhex(self.digest(name))

    def signature(self, name: str) -> bytes:
        """64 bytes in base64, in the one way there is to write them."""
        value = self._take(name)
        try:
            read = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
        except (binascii.Error, ValueError):
            read = b""
        if len(read) != 64 or base64_text(read) != value:
            raise self._bad(name, "a signature of 64 bytes in base64")
        return read

    def whole(self, name: str, least: int, most: int) -> int:
        """A whole number between two ends."""
        value = self._take(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self._bad(name, f"a whole number from {least} to {most}")
        return value

    def flag(self, name: str) -> bool:
        """True or false; false where nothing is said."""
        value = self._left.pop(name, False)
        if not isinstance(value, bool):
            raise self._bad(name, "true or false")
        return value

    def moment(self, name: str) -> datetime:
        """A moment of UTC, to the second."""
        value = self._take(name)
        try:
            read = datetime.fromisoformat(str(value))
        except ValueError as error:
            raise self._bad(name, _A_MOMENT) from error
        if read.tzinfo != UTC or moment_text(read) != value:
            raise self._bad(name, _A_MOMENT)
        return read

    def word(self, name: str, words: type[Word]) -> Word:
        """One of a closed list. Raises Malformed, of the cause UNKNOWN_ENUM, for a word of a newer collector."""
        value = self._take(name)
        if value not in [word.value for word in words]:
            allowed = ", ".join(word.value for word in words)
            raise Malformed(
                Cause.UNKNOWN_ENUM,
                f"In the policy, {self._where} says {name}: {_shown(value)}, and this agent knows only {allowed}: "
                "update the agent, or leave it out.",
            )
        return words(value)

    def tree(self, name: str) -> Tree:
        """A map, as it stands."""
        value = self._take(name)
        if not isinstance(value, dict):
            raise self._bad(name, "an object")
        return value

    def listed(self, name: str, most: int) -> list[Json]:
        """A list of at most so many."""
        value = self._take(name)
        if not isinstance(value, list) or len(value) > most:
            raise self._bad(name, f"a list of at most {most}")
        return value

    def done(self) -> None:
        """What is left was said by a newer collector."""
        self._unknown += [f"{self._where}.{name}" for name in sorted(self._left)]

    def _take(self, name: str) -> Json:
        if name not in self._left:
            raise Malformed(Cause.BAD_FORMAT, f"In the policy, {self._where} does not say {name!r}{MEND}.")
        return self._left.pop(name)

    def _bad(self, name: str, allowed: str) -> Malformed:
        return Malformed(Cause.BAD_FORMAT, f"In the policy, {self._where} must have {allowed} as {name!r}{MEND}.")


def moment_text(moment: datetime) -> str:
    """The one way in which a moment is written: UTC, to the second."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def base64_text(data: bytes) -> str:
    """The one way in which bytes are written."""
    return base64.b64encode(data).decode()


def _shown(value: Json) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:37]}…"
