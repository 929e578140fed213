"""Another detector that knows the same may take over at any moment: nothing is lost by it, nothing raised twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.core.event import Keyword
from agent.core.observation import Click, Focus, Key, KeyAction, Lock, Observation, Tick, Unlock
from agent.core.pipeline import Emit, Pipeline
from tests.fakes.detector import FakeDetector

WORDS = ("harm", "held back", "x")
Step = str | float  # a text typed, a key, or a wait in seconds

steps = st.lists(
    st.one_of(
        st.sampled_from(["harm", "held back", "x", "plain ", " "]),
        st.sampled_from(["<erase>", "<enter>", "<click>", "<focus>", "<lock>", "<unlock>"]),
        st.sampled_from([0.2, 1.0, 2.0, 31.0, 700.0]),
    ),
    max_size=25,
)


def observations(script: list[Step]) -> list[Observation]:
    at, seen = 0.0, list[Observation]()
    for step in script:
        match step:
            case float():
                end = at + step
                while at < end:
                    at = min(end, at + 1.0)
                    seen.append(Tick(at))
            case "<erase>":
                seen.append(Key(at, KeyAction.BACKSPACE))
            case "<enter>":
                seen.append(Key(at, KeyAction.ENTER))
            case "<click>":
                seen.append(Click(at))
            case "<focus>":
                seen.append(Focus(at, "another", "xterm"))
            case "<lock>":
                seen.append(Lock(at))
            case "<unlock>":
                seen.append(Unlock(at))
            case _:
                seen += [Key(at, KeyAction.TEXT, character) for character in str(step)]
    return seen


def raised(commands: list[Emit]) -> list[tuple[str, str]]:
    return [(one.payload.rule, one.payload.snippet) for one in commands if isinstance(one.payload, Keyword)]


@given(steps, st.sets(st.integers(0, 200), max_size=4))
def test_a_detector_that_takes_over_loses_and_doubles_nothing(script: list[Step], swaps: set[int]) -> None:
    plain, swapped = Pipeline(FakeDetector(*WORDS)), Pipeline(FakeDetector(*WORDS))
    expected, found = list[Emit](), list[Emit]()
    for place, observation in enumerate([*observations(script), Click(10_000.0)]):
        expected += plain.observe(observation)
        if place in swaps:
            found += swapped.match_with(FakeDetector(*WORDS), "", observation.at)
        found += swapped.observe(observation)
    assert sorted(raised(found)) == sorted(raised(expected))
