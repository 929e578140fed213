from __future__ import annotations

import pytest

from agent.core.conversation import REMEMBERED_SECONDS, RULE, Conversations
from agent.core.event import Keyword
from agent.core.observation import Focus, Key, KeyAction, Lock, Unlock
from agent.core.pipeline import Pipeline
from agent.core.rules import Rules
from policy.age import AgeBand
from policy.detect import load_detector
from policy.evaluate.views import Monitoring
from policy.severity import Severity


@pytest.mark.clause("U1", "U7")
def test_signs_over_many_lines_are_raised_together_once_and_again_when_more_come() -> None:
    conversations = Conversations()
    assert conversations.hear("chat", {"sign.age"}, 0) is None
    assert conversations.hear("chat", {"sign.gift"}, 60) is None
    found = conversations.hear("chat", {"sign.secrecy"}, 120)
    assert found is not None
    assert (found.rule, found.severity, found.start, found.end) == (RULE, Severity.HIGH, 0, 0)
    assert conversations.hear("chat", {"sign.age"}, 130) is None
    conversations.hear("chat", {"sign.meeting"}, 140)
    worse = conversations.hear("chat", {"sign.image"}, 150)
    assert worse is not None
    assert worse.severity is Severity.URGENT


@pytest.mark.parametrize("age", [None, *AgeBand])
def test_below_thirteen_it_is_urgent_however_few_the_signs(age: AgeBand | None) -> None:
    found = Conversations(age).hear("chat", {"sign.age", "sign.gift", "sign.secrecy"}, 0)
    assert found is not None
    young = age in (AgeBand.UNDER_11, AgeBand.FROM_11)
    assert found.severity is (Severity.URGENT if young else Severity.HIGH)


def test_kinds_that_tell_nothing_old_ones_and_those_of_another_program_do_not_add_up() -> None:
    conversations = Conversations()
    for sign in ("sign.age", "sign.gift", "sign.affection", "sign.move", "sign.unheard-of"):
        assert conversations.hear("chat", {sign}, 0) is None
    assert conversations.hear("game", {"sign.meeting", "sign.secrecy"}, 1) is None
    assert conversations.hear("chat", {"sign.meeting"}, REMEMBERED_SECONDS + 1) is None


def test_it_remembers_a_bounded_number_of_programs() -> None:
    conversations = Conversations()
    for number in range(100):
        conversations.hear(f"program {number}", {"sign.age", "sign.gift"}, number)
    assert conversations.hear("program 0", {"sign.meeting"}, 101) is None


def typed(pipeline: Pipeline, lines: list[str], at: float = 1.0) -> list[Keyword]:
    found = []
    for line in lines:
        for key in [*(Key(at, KeyAction.TEXT, letter) for letter in line), Key(at, KeyAction.ENTER)]:
            found += pipeline.observe(key)
    return [emit.payload for emit in found if isinstance(emit.payload, Keyword)]


LINES = ["how old are you", "im 12", "send me a pic", "dont tell your mum about us", "lets meet up irl just us"]


@pytest.mark.clause("U1", "U7", "T15")
def test_grooming_typed_line_by_line_is_raised_without_a_word_of_it() -> None:
    pipeline = Pipeline(load_detector())
    pipeline.observe(Focus(0, "chat", "chat-program"))
    found = [keyword for keyword in typed(pipeline, LINES) if keyword.rule == RULE]
    assert found
    assert all(keyword.snippet == "" for keyword in found)
    assert "A person decides" in found[0].explanation


@pytest.mark.clause("U7")
def test_a_lock_forgets_the_conversation_and_ordinary_lines_make_none() -> None:
    pipeline = Pipeline(load_detector())
    pipeline.observe(Focus(0, "chat", "chat-program"))
    typed(pipeline, LINES[:2])
    pipeline.observe(Lock(2))
    pipeline.observe(Unlock(3))
    assert RULE not in {keyword.rule for keyword in typed(pipeline, LINES[2:3])}
    ordinary = ["are you going to football", "bring the cones", "im on the bus", "see you at the pitch", "mum says hi"]
    assert typed(Pipeline(load_detector()), ordinary) == []


def test_the_age_of_the_device_s_user_reaches_the_conversation() -> None:
    pipeline = Pipeline(load_detector(age=AgeBand.UNDER_11), rules=Rules(Monitoring(age=AgeBand.UNDER_11)))
    pipeline.observe(Focus(0, "chat", "chat-program"))
    found = []
    for line in LINES[:4]:
        for key in [*(Key(1.0, KeyAction.TEXT, letter) for letter in line), Key(1.0, KeyAction.ENTER)]:
            found += pipeline.observe(key)
    raised = [emit for emit in found if isinstance(emit.payload, Keyword) and emit.payload.rule == RULE]
    assert raised
    assert all(emit.severity is Severity.URGENT for emit in raised)
