"""One text for one value: JSON with sorted keys, no spaces and UTF-8, so that people can sign what machines compare."""

from __future__ import annotations

import hashlib
import json
import math

from policy.bundle.cause import Cause, Malformed
from policy.document.tree import Json

DEEPEST = 32  # levels of lists and maps; a policy needs ten
_WHOLE = 1 << 53  # beyond this other readers of JSON would round


def canonical(value: Json) -> bytes:
    """The bytes of `value`. Raises Malformed for what has none: numbers that are not finite, keys that are no text,
    lone halves of characters, whole numbers beyond 53 bits, and more than 32 levels.
    """
    _check(value, 0)
    return _written(value)


def digest(value: Json) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal digits. Raises Malformed."""
    return hashlib.sha256(canonical(value)).hexdigest()


def read_canonical(data: bytes, what: str) -> Json:
    """The value whose canonical bytes these are, and of no others. `what`: its name for people. Raises Malformed."""
    try:
        value: Json = json.loads(data)
    except RecursionError as error:
        raise Malformed(Cause.NOT_JSON, f"The {what} is nested too deeply to be read.") from error
    except ValueError as error:
        sentence = f"The {what} is not whole JSON: it was cut off or changed on the way; it will be offered again."
        raise Malformed(Cause.NOT_JSON, sentence) from error
    # A key that stands twice, a number that is none, another order or a space: none of them comes out as it went in.
    if _written(value) != data:
        raise Malformed(Cause.NOT_CANONICAL, f"The {what} is not written in the one way in which it may be signed.")
    return value


def digest_of_read(value: Json) -> str:
    """As `digest`, of a value or a part of one that `read_canonical` gave, which needs no more looking at."""
    return hashlib.sha256(_written(value)).hexdigest()


def _written(value: Json) -> bytes:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
        return text.encode()
    except RecursionError as error:
        raise Malformed(Cause.NOT_CANONICAL, "It is nested too deeply to be sent.") from error
    except UnicodeEncodeError as error:
        raise Malformed(Cause.NOT_CANONICAL, "A text holds half of a character, which cannot be sent.") from error
    except ValueError as error:
        raise Malformed(Cause.NOT_CANONICAL, "A number is not finite, and cannot be sent.") from error


def _check(value: object, depth: int) -> None:
    if isinstance(value, list | dict) and depth == DEEPEST:
        raise Malformed(Cause.NOT_CANONICAL, f"It is nested more than {DEEPEST} levels deep.")
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise Malformed(Cause.NOT_CANONICAL, f"The key {key!r} is not a text.")
            _check(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        raise Malformed(Cause.NOT_CANONICAL, f"The number {value} is not finite and cannot be sent.")
    elif isinstance(value, int) and not -_WHOLE <= value <= _WHOLE:
        raise Malformed(Cause.NOT_CANONICAL, "A whole number is too great to be sent.")
    elif not isinstance(value, str | int | float | None):
        raise Malformed(Cause.NOT_CANONICAL, f"A value of type {type(value).__name__} has no JSON.")
