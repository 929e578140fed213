from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from agent.core.event import AppSeen, Keyword, Source
from agent.core.foreground import TELL_SECONDS
from agent.core.observation import Click, FileArrived, Focus, Key, KeyAction, Lock, Observation, Tick, Unlock
from agent.core.pipeline import CONFIDENTIAL, Emit, Pipeline
from agent.core.rules import Rules
from policy.evaluate.local_time import Calendar, Hours, Span
from policy.evaluate.views import Monitoring
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


SCHOOL_HOURS = Hours("school", Calendar(spans={"school": Span(frozenset(range(5)), 9 * 60, 15 * 60)}))
MORNING = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)


ALWAYS = Hours("always")
ALL = Monitoring()


def governed(pipe: Pipeline, monitoring: Monitoring = ALL, hours: Hours = ALWAYS) -> list[Emit]:
    return pipe.govern(Rules(monitoring, hours), 1.0)


@pytest.mark.clause("T31")
def test_a_muted_rule_raises_nothing_and_what_is_muted_no_more_does_again() -> None:
    pipe = pipeline()
    governed(pipe, Monitoring(muted=frozenset({"test/harm"})))
    assert play(pipe, *keys("harm"), Key(1, KeyAction.ENTER), Focus(2, "harm", "xterm")) == []
    governed(pipe)
    assert len(words(play(pipe, *keys("harm")))) == 1


@pytest.mark.parametrize(
    "watched",
    [
        Monitoring(categories={"test": False}),
        Monitoring(sensors={"typing": False}),
        Monitoring(muted=frozenset({"test/harm"})),
    ],
)
def test_what_the_policy_does_not_want_does_not_leave(watched: Monitoring) -> None:
    pipe = pipeline()
    governed(pipe, watched)
    assert words(play(pipe, *keys("i harm"), Click(1))) == []


def test_too_slight_a_match_stays_and_a_graver_one_leaves() -> None:
    pipe = pipeline()
    governed(pipe, Monitoring(least={"test": Severity.CRITICAL}))
    assert len(words(play(pipe, *keys("harm")))) == 1


@pytest.mark.clause("T1")
def test_each_sensor_is_turned_off_by_itself() -> None:
    pipe = pipeline()
    governed(pipe, Monitoring(sensors={"titles": False}))
    (keyword,) = words(play(pipe, Focus(0, "harm", "xterm"), *keys("harm"), FileArrived(2, "essay")))
    assert keyword.source is Source.TYPED
    assert keyword.window_title == ""
    governed(pipe, Monitoring(sensors={"typing": False, "file-names": False}))
    assert words(play(pipe, *keys("harm"), FileArrived(2, "harm.docx"))) == []
    (keyword,) = words(play(pipe, Focus(0, "more harm", "xterm")))
    assert keyword.source is Source.TITLE
    governed(pipe, Monitoring(sensors={"programs": False}))
    assert not any(isinstance(one.payload, AppSeen) for one in play(pipe, Focus(3, "a", "b"), Tick(TELL_SECONDS + 9)))


def test_what_was_held_back_while_typing_was_looked_at_is_raised_as_it_is_turned_off() -> None:
    pipe = Pipeline(FakeDetector("held back"))
    play(pipe, *keys("held back"))
    assert [one.snippet for one in words(governed(pipe, Monitoring(sensors={"typing": False})))] == ["held back"]


@pytest.mark.clause("T30")
def test_outside_the_hours_nothing_is_looked_at() -> None:
    pipe = Pipeline(FakeDetector("harm", "held back"))
    governed(pipe, hours=SCHOOL_HOURS)
    play(pipe, Tick(0, MORNING), *keys("held back"))
    evening = MORNING + timedelta(hours=8)
    assert [one.snippet for one in words(play(pipe, Tick(1.5, evening)))] == ["held back"]
    assert out_of_hours(pipe)
    assert words(play(pipe, *keys("harm", 2), Focus(3, "harm", "xterm"), FileArrived(3, "harm"))) == []
    play(pipe, Tick(4, MORNING + timedelta(days=1)))
    assert not out_of_hours(pipe)
    assert len(words(play(pipe, *keys("harm", 5)))) == 1


def out_of_hours(pipe: Pipeline) -> bool:
    return pipe.out_of_hours


def test_another_detector_waits_for_the_sentence_and_reads_what_stands_there() -> None:
    pipe = Pipeline(FakeDetector("harm", "held back"))
    play(pipe, *keys("harm held back new"))
    assert pipe.match_with(FakeDetector("new", "harm"), "cd", 1) == []
    assert play(pipe, *keys(" word")) == []
    assert [one.rule for one in words(play(pipe, Tick(2.6)))] == ["test/held back", "test/new"]
    assert [one.rule for one in words(play(pipe, *keys(" new harm", 3)))] == []  # each rule once a sentence
    assert [one.rule for one in words(play(pipe, Key(4, KeyAction.ENTER), *keys("new", 4)))] == ["test/new"]


def test_another_detector_takes_over_at_once_where_nobody_types() -> None:
    pipe = pipeline()
    pipe.match_with(FakeDetector("other"), "cd", 1)
    (keyword,) = words(play(pipe, *keys("harm other")))
    assert (keyword.rule, keyword.lexicon) == ("test/other", "cd")


def test_what_was_erased_is_not_read_again() -> None:
    pipe = pipeline()
    play(pipe, *keys("new"), Key(1, KeyAction.BACKSPACE), Tick(3))
    pipe.match_with(FakeDetector("new"), "cd", 3)
    assert [one.snippet for one in words(play(pipe, *keys("w", 4)))] == ["new"]


def test_services_of_the_policy_are_confidential() -> None:
    pipe = pipeline()
    play(pipe, Focus(0, "Our Counsellor - Firefox", "firefox"))
    assert not is_suspended(pipe)
    pipe.govern(Rules(support=("Our Counsellor",)), 1)
    assert is_suspended(pipe)
