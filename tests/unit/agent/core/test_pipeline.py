from __future__ import annotations

import pytest

from agent.core.event import AppSeen, Keyword, Source
from agent.core.foreground import TELL_SECONDS
from agent.core.observation import Click, FileArrived, Focus, Key, KeyAction, Lock, Observation, Tick, Unlock
from agent.core.pipeline import CONFIDENTIAL, Emit, Pipeline
from policy.severity import Severity
from tests.fakes.detector import FakeDetector


def play(pipeline: Pipeline, *observations: Observation) -> list[Emit]:
    return [command for observation in observations for command in pipeline.observe(observation)]


def keys(text: str, at: float = 1.0) -> list[Key]:
    return [Key(at, KeyAction.TEXT, character) for character in text]


def words(commands: list[Emit]) -> list[Keyword]:
    return [command.payload for command in commands if isinstance(command.payload, Keyword)]


def due(pipe: Pipeline) -> float | None:
    return pipe.pause_due


def is_suspended(pipe: Pipeline) -> bool:
    return pipe.suspended


def pipeline() -> Pipeline:
    return Pipeline(FakeDetector("harm"), lexicon="ab")


@pytest.mark.clause("U7")
def test_typed_words_become_a_keyword_with_where_it_was() -> None:
    commands = play(pipeline(), Focus(0, "Essay joe@x.org", "soffice"), *keys("i harm"))
    (keyword,) = words(commands)
    assert keyword.source is Source.TYPED
    assert keyword.snippet == "i harm"
    assert keyword.window_title == "Essay [e-mail]"
    assert keyword.process == "soffice"
    assert keyword.lexicon == "ab"
    assert commands[-1].severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "boundary",
    [
        Key(1, KeyAction.ENTER),
        Key(1, KeyAction.TAB),
        Key(1, KeyAction.MOVE),
        Click(1),
        Focus(1, "Other", "xterm"),
        Lock(1),
    ],
)
@pytest.mark.clause("U7")
def test_nothing_crosses_a_boundary(boundary: Observation) -> None:
    commands = play(pipeline(), *keys("secretsecret ha"), boundary, Unlock(1), *keys("rm harm"))
    assert [keyword.snippet for keyword in words(commands)] == ["rm harm"]


def test_what_is_typed_at_the_lock_is_a_password() -> None:
    assert play(pipeline(), Lock(0), *keys("harm")) == []


def test_a_match_that_was_held_back_is_raised_as_the_screen_locks() -> None:
    pipe = Pipeline(FakeDetector("held back"))
    assert [keyword.snippet for keyword in words(play(pipe, *keys("held back"), Lock(1), Lock(2)))] == ["held back"]
    assert pipe.locked
    assert words(play(pipe, *keys("held back"), Unlock(3))) == []


def test_a_title_is_matched_once_while_it_comes_and_goes() -> None:
    pipe = pipeline()
    commands = play(
        pipe, Focus(0, "harm - Search", "firefox"), Focus(1, "Mail", "firefox"), Focus(2, "harm - Search", "firefox")
    )
    assert [keyword.source for keyword in words(commands)] == [Source.TITLE]


def test_a_file_is_matched_by_its_name() -> None:
    (keyword,) = words(play(pipeline(), FileArrived(0, "harm.docx"), FileArrived(1, "harm.docx")))
    assert keyword.source is Source.FILE_NAME


def test_confidential_support_suspends_typing_and_shows_only_its_time() -> None:
    pipe = pipeline()
    commands = play(pipe, Focus(0, "Childline | harm - Chromium", "chromium"), *keys("harm", 1))
    assert words(commands) == []
    assert is_suspended(pipe)
    commands = play(pipe, Focus(40, "Essay", "soffice"), *keys("harm", 41), Tick(TELL_SECONDS))
    assert not is_suspended(pipe)
    assert len(words(commands)) == 1
    assert AppSeen(CONFIDENTIAL, 40) in [command.payload for command in commands]


@pytest.mark.parametrize(
    ("title", "process"), [("Childline", "xterm"), ("harmless childline - Google Search", "chromium")]
)
def test_a_borrowed_title_suspends_nothing(title: str, process: str) -> None:
    pipe = pipeline()
    commands = play(pipe, Focus(0, title, process), *keys("harm"))
    assert not is_suspended(pipe)
    assert any(keyword.source is Source.TYPED for keyword in words(commands))


def test_services_that_policy_names_are_confidential_too() -> None:
    pipe = pipeline()
    pipe.extend_confidential(["Our School Counsellor"])
    play(pipe, Focus(0, "Our School Counsellor - Firefox", "firefox"))
    assert is_suspended(pipe)


def test_a_pause_is_due_only_while_somebody_types() -> None:
    pipe = pipeline()
    assert due(pipe) is None
    play(pipe, *keys("a", 10))
    assert due(pipe) == 11.5
    play(pipe, Tick(11.5))
    assert due(pipe) is None
