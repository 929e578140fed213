from __future__ import annotations

import pytest

from agent.core.event import AppSeen, ProgramArrived
from agent.core.observation import FileArrived, Tick
from agent.core.pipeline import Pipeline
from agent.core.programs_came import NAMED, ProgramsCame, is_program
from agent.core.rules import Rules
from policy.evaluate.views import Monitoring
from policy.severity import Severity
from tests.fakes.detector import FakeDetector


@pytest.mark.parametrize("name", ["setup.exe", "Game.AppImage", "minecraft.JAR", "x.desktop", "run.sh"])
def test_a_program_is_known_by_its_ending(name: str) -> None:
    assert is_program(name, executable=False)


@pytest.mark.parametrize(("name", "executable"), [("photo.jpg", True), ("essay.docx", True), ("notes", False)])
def test_what_a_stick_calls_executable_is_not_believed(name: str, executable: bool) -> None:
    assert not is_program(name, executable=executable)


def test_what_has_no_ending_is_known_by_its_rights() -> None:
    assert is_program("tool", executable=True)


def test_a_few_an_hour_are_named_and_the_others_counted() -> None:
    came = ProgramsCame()
    told = [one for number in range(NAMED + 30) for one in came.came(f"{number}.exe", 100 + number)]
    assert [one.name for one in told] == [f"{number}.exe" for number in range(NAMED)]
    assert came.tick(3_000) == []
    assert came.tick(3_700) == [ProgramArrived("", 30)]
    assert came.came("next.exe", 3_800) == [ProgramArrived("next.exe")]
    assert came.came("later.exe", 9_000) == [ProgramArrived("later.exe")]


def test_the_pipeline_tells_it_for_reports_unless_the_policy_has_programs_off() -> None:
    arrived = FileArrived(1, "setup.exe", program=True)
    pipeline = Pipeline(FakeDetector("harm"))
    (emit,) = pipeline.observe(arrived)
    assert (emit.severity, emit.payload) == (Severity.LOW, ProgramArrived("setup.exe"))
    assert not any(isinstance(one.payload, AppSeen) for one in pipeline.observe(Tick(5_000)))
    off = Pipeline(FakeDetector("harm"), rules=Rules(monitoring=Monitoring(sensors={"programs": False})))
    assert off.observe(arrived) == []
