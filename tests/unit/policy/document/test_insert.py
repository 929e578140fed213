from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy import presets
from policy.document.insert import inserted
from policy.document.mistakes import PolicyMistakes
from policy.document.parse import parse
from policy.document.print import printed
from policy.document.tree import Tree, branch
from tests.factories.policies import trees

LAYERS = (("rules",), ("roles", "pupil", "rules"), ("groups", "year-6", "rules"))
ENTRY = {"because": "It's about the Tudors: #1, {all} of it", "until": "2026-12-18"}


@pytest.mark.parametrize("layer", LAYERS, ids="-".join)
@pytest.mark.parametrize("preset", ["st-thomas", "st-joan-of-arc"])
def test_all_that_people_wrote_stays_as_it_was(preset: str, layer: tuple[str, ...]) -> None:
    text = presets.text(preset)
    path = (*layer, "monitoring", "muted", "word.weapons")
    after = inserted(text, path, ENTRY)
    assert branch(parse(after), *path) == ENTRY
    notes = [line.partition("#")[2] for line in text.split("\n") if "#" in line]
    assert [line.partition("#")[2] for line in after.replace(": #1", "").split("\n") if "#" in line] == notes
    kept = set(after.split("\n"))
    assert sum(line not in kept for line in text.split("\n")) <= 1  # the group that stood in brackets


@settings(max_examples=15)  # each is printed and read several times
@given(
    trees(),
    st.sampled_from(LAYERS[:2]),
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60),
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
)
def test_it_says_that_and_nothing_else(tree: Tree, layer: tuple[str, ...], because: str, until: date) -> None:
    path = (*layer, "monitoring", "muted", "zz.rule-of-no-lexicon")
    entry = {"because": because, "until": until.isoformat()}
    after = parse(inserted(printed(tree), path, entry))
    assert branch(after, *path) == entry
    del branch(after, *path[:-1])[path[-1]]
    for length in range(len(path) - 1, 0, -1):  # mappings that were made for it
        within, name = branch(after, *path[: length - 1]), path[length - 1]
        if within[name] == {} and name not in branch(tree, *path[: length - 1]):
            del within[name]
    assert after == tree


def test_what_stands_there_already_is_not_written_over() -> None:
    text = inserted(presets.text("plain"), ("rules", "monitoring", "muted", "word.weapons"), ENTRY)
    with pytest.raises(ValueError, match=r"there is a rules.monitoring.muted.word.weapons already"):
        inserted(text, ("rules", "monitoring", "muted", "word.weapons"), ENTRY)
    with pytest.raises(PolicyMistakes):
        inserted("heed: [", ("rules",), ENTRY)


def test_brackets_that_hold_brackets_are_printed_anew() -> None:
    text = "heed: 1\nschool: A\ntime_zone: Europe/London\nrules: { monitoring: { sensors: { typing: on } } }\n"
    path = ("rules", "monitoring", "muted", "word.weapons")
    assert branch(parse(inserted(text, path, ENTRY)), *path) == ENTRY
