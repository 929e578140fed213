"""One text for one value: JSON with sorted keys, no spaces and UTF-8, so that people can sign what machines compare."""

from __future__ import annotations

import hashlib
import json
import math

from policy.bundle.cause import Cause, Malformed
from policy.document.tree import Json, Tree

DEEPEST = 32  # levels of lists and maps; a policy needs ten
_WHOLE = 1 << 53  # beyond this other readers of JSON would round


def canonical(value: Json) -> bytes:
    """The bytes of `value`. Raises Malformed for what has none: numbers that are not finite, keys that are no text,
    lone halves of characters, whole numbers beyond 53 bits, and more than 32 levels.
    """
    _check(value, 0)
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise Malformed(Cause.NOT_CANONICAL, "A text holds half of a character, which cannot be sent.") from error


def digest(value: Json) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal digits. Raises Malformed."""
    return hashlib.sha256(canonical(value)).hexdigest()


def read_json(data: bytes | str, what: str) -> Json:
    """The value of a JSON text. `what`: its name for people. Raises Malformed."""
    try:
        value: Json = json.loads(data, object_pairs_hook=_once, parse_constant=_no_constant)
    except RecursionError as error:
        raise Malformed(Cause.NOT_JSON, f"The {what} is nested too deeply to be read.") from error
    except Malformed:
        raise
    except ValueError as error:
        sentence = f"The {what} is not whole JSON: it was cut off or changed on the way; it will be offered again."
        raise Malformed(Cause.NOT_JSON, sentence) from error
    return value


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


def _once(pairs: list[tuple[str, Json]]) -> Tree:
    tree = dict(pairs)
    if len(tree) != len(pairs):
        raise Malformed(
            Cause.NOT_CANONICAL, "A key stands twice in one object, so that it cannot be said which counts."
        )
    return tree


def _no_constant(word: str) -> Json:
    raise Malformed(Cause.NOT_CANONICAL, f"The number {word} is not finite and cannot be sent.")
