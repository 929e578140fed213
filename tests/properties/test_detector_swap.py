"""Another detector that knows the same may take over at any moment: nothing is lost by it, nothing raised twice."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import example, given
from hypothesis import strategies as st

from agent.core.event import Keyword
from agent.core.observation import Click, Focus, Key, KeyAction, Lock, Observation, Tick, Unlock
from agent.core.pipeline import Emit, Pipeline
from tests.fakes.detector import FakeDetector

WORDS = ("harm", "held back", "x")
Step = str | float  # a text typed, a key, or a wait in seconds

steps = st.lists(
    st.one_of(
        st.sampled_from(["harm", "ha", "rm", "held ", "back", "x", "plain ", " "]),
        st.deferred(lambda: st.sampled_from(sorted(NAMED))),
        st.sampled_from([0.2, 1.0, 2.0, 31.0, 700.0]),
    ),
    max_size=25,
)


NAMED: dict[str, Callable[[float], Observation | None]] = {
    "<erase>": lambda at: Key(at, KeyAction.BACKSPACE),
    "<enter>": lambda at: Key(at, KeyAction.ENTER),
    "<click>": Click,
    "<focus>": lambda at: Focus(at, "another", "xterm"),
    "<lock>": Lock,
    "<unlock>": Unlock,
    "<swap>": lambda _at: None,
}


def observations(script: list[Step]) -> list[Observation | None]:
    """None stands for another detector."""
    at, seen = 0.0, list[Observation | None]()
    for step in script:
        if isinstance(step, float):
            end = at + step
            while at < end:
                at = min(end, at + 1.0)
                seen.append(Tick(at))
        elif step in NAMED:
            seen.append(NAMED[step](at))
        else:
            seen += [Key(at, KeyAction.TEXT, character) for character in step]
    return seen


def raised(commands: list[Emit]) -> list[tuple[str, str]]:
    return [(one.payload.rule, one.payload.snippet) for one in commands if isinstance(one.payload, Keyword)]


@given(steps)
@example(["ha", 2.0, "<swap>", "rm"])
@example(["held back", "<swap>", 2.0, "<erase>", "k"])
def test_a_detector_that_takes_over_loses_and_doubles_nothing(script: list[Step]) -> None:
    plain, swapped = Pipeline(FakeDetector(*WORDS)), Pipeline(FakeDetector(*WORDS))
    expected, found, at = list[Emit](), list[Emit](), 0.0
    for observation in [*observations(script), Click(10_000.0)]:
        if observation is None:
            found += swapped.match_with(FakeDetector(*WORDS), "", at)
            continue
        at = observation.at
        expected += plain.observe(observation)
        found += swapped.observe(observation)
    assert sorted(raised(found)) == sorted(raised(expected))
