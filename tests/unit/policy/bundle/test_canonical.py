from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.bundle.canonical import DEEPEST, canonical, digest, digest_of_read, read_canonical
from policy.bundle.cause import Cause, Malformed
from policy.document.tree import Json

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 53), 1 << 53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | WORDS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(WORDS, inner, max_size=5),
    max_leaves=30,
)


@given(VALUES)
def test_a_value_has_one_text_and_the_text_that_value(value: Json) -> None:
    data = canonical(value)
    assert read_canonical(data, "value") == value
    assert canonical(read_canonical(data, "value")) == data


def test_keys_are_sorted_and_nothing_stands_between() -> None:
    assert canonical({"b": [1, True, None, 0.5], "a": "é"}) == '{"a":"é","b":[1,true,null,0.5]}'.encode()
    assert digest({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


def deep(levels: int) -> Json:
    value: Json = []
    for _ in range(levels - 1):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, -math.inf, "\ud800", {"\udfff": 1}, 1 << 54, -(1 << 54), deep(DEEPEST + 1)]
)
def test_what_has_no_text_is_refused(value: Json) -> None:
    with pytest.raises(Malformed) as caught:
        canonical({"key": [value]} if value != deep(DEEPEST + 1) else value)
    assert caught.value.cause is Cause.NOT_CANONICAL


@pytest.mark.parametrize("value", [b"bytes", {1: "a"}, (1, 2), {"a": {2}}])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises(Malformed):
        canonical(value)  # type: ignore[arg-type]  # a caller's mistake


def test_levels_that_are_allowed() -> None:
    assert canonical(deep(DEEPEST)) == b"[" * DEEPEST + b"]" * DEEPEST


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (b'{"a":1,"a":2}', Cause.NOT_CANONICAL),
        (b'{"a":NaN}', Cause.NOT_CANONICAL),
        (b'{"a":Infinity}', Cause.NOT_CANONICAL),
        (b'{"a":1', Cause.NOT_JSON),
        (b"\xff", Cause.NOT_JSON),
        (b"[" * 100_000, Cause.NOT_JSON),
        (b"1" * 5_000, Cause.NOT_JSON),
        (b'{"b":1,"a":2}', Cause.NOT_CANONICAL),
        (b'{"a": 1}', Cause.NOT_CANONICAL),
        (b'{"a":1}\n', Cause.NOT_CANONICAL),
        (b'{"a":1e2}', Cause.NOT_CANONICAL),
        (b'{"a":1e999}', Cause.NOT_CANONICAL),
        (b'"\\u00e9"', Cause.NOT_CANONICAL),
        (b'"\\ud800"', Cause.NOT_CANONICAL),
    ],
)
def test_a_text_that_is_none(text: bytes, cause: Cause) -> None:
    with pytest.raises(Malformed) as caught:
        read_canonical(text, "policy")
    assert caught.value.cause is cause
    assert str(caught.value).endswith(".")


@given(VALUES)
def test_what_was_read_has_the_digest_of_what_was_written(value: Json) -> None:
    assert digest_of_read(read_canonical(canonical(value), "value")) == digest(value)
