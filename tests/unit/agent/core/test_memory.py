"""Typing lives in one bounded window: what else of it is anywhere in the helper's memory (design section 1, 2)?"""

from __future__ import annotations

import gc
import types
from collections.abc import Iterable

import pytest

from agent.core.observation import Focus, Key, KeyAction, Lock, Tick
from agent.core.pipeline import Pipeline
from agent.core.typing import WINDOW_LIMIT, WINDOW_SECONDS
from policy.detect import load_detector
from policy.detect.resolve import LONGEST_PIECE

SECRETS = ("Tr0ub4dor&3x", "hunter2hunter2", "zqxjkvbwp", "4929123456789012", "kai.smith@example.org", "$$!!@@##")
SHARED = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)


def reachable_texts(root: object) -> list[str]:
    """Every text that can be reached from an object, but through modules, functions and classes, which all share."""
    found: list[str] = []
    seen: set[int] = set()
    ahead: list[object] = [root]
    while ahead:
        one = ahead.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, types.FunctionType):
            ahead += [cell.cell_contents for cell in one.__closure__ or ()]
        elif not isinstance(one, SHARED):
            ahead += gc.get_referents(one)
    return found


def type_in(pipeline: Pipeline, text: str, began: float = 0.0, each: float = 0.1) -> float:
    at = began
    for character in text:
        at += each
        pipeline.observe(Key(at, KeyAction.TEXT, character))
    return at


def kept(pipeline: Pipeline, words: Iterable[str]) -> list[str]:
    texts = reachable_texts(pipeline)
    return [word for word in words if any(word in text or word.lower() in text for text in texts)]


@pytest.fixture
def pipeline() -> Pipeline:
    own = Pipeline(load_detector())
    own.observe(Focus(0.0, "notes", "editor"))
    return own


@pytest.mark.clause("U7")
def test_what_was_typed_is_nowhere_once_the_sentence_is_over(pipeline: Pipeline) -> None:
    at = type_in(pipeline, " ".join(("the password is", *SECRETS, "and that was it")))
    assert kept(pipeline, SECRETS), "the search must find what is in the window"

    pipeline.observe(Key(at, KeyAction.ENTER))

    assert kept(pipeline, SECRETS) == []


@pytest.mark.clause("U7")
def test_lock_leaves_not_even_common_words(pipeline: Pipeline) -> None:
    type_in(pipeline, "it rained all day. ")  # what is made once, whatever is typed
    before = reachable_texts(pipeline).count("marmalade")
    at = type_in(pipeline, "we had marmalade on toast ")
    assert reachable_texts(pipeline).count("marmalade") > before

    pipeline.observe(Lock(at))

    assert reachable_texts(pipeline).count("marmalade") == before


@pytest.mark.clause("U7")
def test_a_sentence_without_an_end_leaves_no_more_than_the_window_holds(pipeline: Pipeline) -> None:
    words = [f"zq{number:05d}vx" for number in range(400)]
    type_in(pipeline, " ".join(words))

    left = kept(pipeline, words)

    assert left == words[-1 - len(left) : -1], "the last ones only; the one under way is letters still"
    assert sum(len(word) + 1 for word in left) <= WINDOW_LIMIT + LONGEST_PIECE


@pytest.mark.clause("U7")
def test_slow_typing_leaves_nothing_older_than_ten_minutes(pipeline: Pipeline) -> None:
    at = type_in(pipeline, "zqxjkvbwp ", each=5.0)
    end = type_in(pipeline, "and so it went on for a long while it seemed to me ", at, each=WINDOW_SECONDS / 48)
    pipeline.observe(Tick(end))

    assert kept(pipeline, ["zqxjkvbwp"]) == []
