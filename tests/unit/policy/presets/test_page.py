"""The page about policies (docs/policy.md) shows examples that are policies."""

from __future__ import annotations

import re

import pytest

from collector.commands.policy import app
from policy import presets
from policy.detect.load import load_lexicon
from policy.document.parse import parse
from policy.document.sense import Known, sense
from tools.clauses import ROOT

PAGE = (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
KNOWN = Known(zones={"Europe/London"}, rules={rule.name for rule in load_lexicon()[0].rules})
LEAST = ("heed: 1", "school: Our Primary School", "time_zone: Europe/London")


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_read_without_a_mistake(example: str) -> None:
    missing = [line for line in LEAST if line.partition(":")[0] not in example]
    tree = parse("\n".join([*missing, example]))
    assert list(sense(tree, KNOWN)) == []


def test_the_commands_it_shows_are_there() -> None:
    there = {command.name for command in app.registered_commands}
    assert set(re.findall(r"heed-collector policy ([a-z]+)", PAGE)) <= there


def test_there_are_examples_and_all_presets_are_told() -> None:
    assert len(EXAMPLES) >= 5
    assert all(f"`{name}`" in PAGE for name in presets.names())
