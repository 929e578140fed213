from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.quality.near_duplicates import near_duplicates
from tests.quality.open_set import CATEGORIES, FOLDER, KINDS, PLACES, SEVERITIES, VOICES, Line, lines

FLAGGED = {
    "id": "x-1",
    "text": "a b",
    "label": 1,
    "category": "drugs",
    "severity": "high",
    "voice": "staff",
    "place": "typed",
}
INNOCENT = {
    "id": "x-2",
    "text": "c d",
    "label": 0,
    "category": "none",
    "kind": "names",
    "voice": "staff",
    "place": "title",
}


@pytest.fixture(scope="module")
def everything() -> list[Line]:
    return list(lines())


def test_it_is_large_enough_to_measure_with(everything: list[Line]) -> None:
    labels = Counter(line.label for line in everything)
    assert len(everything) >= 3000
    assert labels[1] >= 1500
    assert labels[0] >= 1900


def test_ids_are_unique_and_files_are_sorted_by_them(everything: list[Line]) -> None:
    assert len({line.id for line in everything}) == len(everything)
    for path in FOLDER.glob("*.jsonl"):
        ids = [json.loads(row)["id"] for row in path.read_text(encoding="utf-8").splitlines()]
        assert ids == sorted(ids), path.name


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_has_enough_of_both(everything: list[Line], category: str) -> None:
    labels = Counter(line.label for line in everything if line.category == category)
    assert labels[1] >= 40
    assert labels[0] >= 20


def test_every_value_of_every_field_is_used(everything: list[Line]) -> None:
    assert {line.severity for line in everything} == {*SEVERITIES, ""}
    assert {line.kind for line in everything} == {*KINDS, ""}
    assert {(line.voice, line.label) for line in everything} == {(voice, label) for voice in VOICES for label in (0, 1)}
    assert {(line.place, line.label) for line in everything} == {(p, label) for p in PLACES for label in (0, 1)}


def test_no_two_lines_are_nearly_the_same(everything: list[Line]) -> None:
    assert not list(near_duplicates((line.text for line in everything), above=0.6))


def test_few_lines_begin_alike(everything: list[Line]) -> None:
    openings = Counter(" ".join(line.text.casefold().split()[:4]) for line in everything)
    ((opening, count),) = openings.most_common(1)
    assert count <= 6, opening


def test_the_readme_counts_what_is_there(everything: list[Line]) -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    told = {tuple(row.split(" | ")) for row in re.findall(r"^\| (`\w+` \| \d+ \| \d+) \|$", readme, flags=re.MULTILINE)}
    seen = {
        (f"`{value}`", str(labels.count(1)), str(labels.count(0)))
        for field, values in (("category", (*CATEGORIES, "none")), ("voice", VOICES), ("place", PLACES))
        for value in values
        for labels in [[line.label for line in everything if getattr(line, field) == value]]
    }
    assert told == seen
    for field, values in (("severity", SEVERITIES), ("kind", KINDS)):
        for value in values:
            assert f"| `{value}` | {sum(getattr(line, field) == value for line in everything)} | " in readme


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({**FLAGGED, "severity": "grave"}, "severity is 'grave'; it must be one of critical, urgent"),
        ({**FLAGGED, "category": "none"}, "category is 'none'"),
        ({**FLAGGED, "kind": "hard"}, "fields are id, text, label"),
        ({**INNOCENT, "voice": "ghost"}, "voice is 'ghost'"),
        ({**INNOCENT, "text": " c  d"}, "text is empty or has odd spaces"),
        ({**INNOCENT, "label": 2}, "label is 2"),
    ],
)
def test_a_strange_line_is_refused_with_its_place(tmp_path: Path, fields: dict[str, object], complaint: str) -> None:
    (tmp_path / "odd.jsonl").write_text(f"{json.dumps(INNOCENT)}\n{json.dumps(fields)}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(f"odd.jsonl:2: {complaint}")):
        list(lines(tmp_path))


def test_what_is_no_json_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "odd.jsonl").write_text("{oops\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"odd\.jsonl:1: "):
        list(lines(tmp_path))
