"""docs/asvs.md leaves out no item of ASVS 5.0.0 up to level 2, names each once, and names tests that are there."""

from __future__ import annotations

import re
from collections import Counter

from tools.clauses import ROOT

LAST = {  # the last item of each section; the items of level 3 among them are taken away below
    "1.1": 2, "1.2": 10, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "3.2": 2, "3.3": 4,
    "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5,
    "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4,
    "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3,
    "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4,
    "17.3": 2,
}  # fmt: skip
ITEMS = [f"{section}.{number}" for section, last in LAST.items() for number in range(1, last + 1)]


def listed(cell: str) -> list[str]:
    """The items of a first cell: `V1.2.3, V1.2.5–V1.2.7`."""
    found = []
    for part in cell.split(","):
        begin, _, end = part.strip().replace("V", "").partition("–")
        section, _, first = begin.rpartition(".")
        last = end.rpartition(".")[2] if end else first
        assert not end or end.rpartition(".")[0] == section, part
        found += [f"{section}.{number}" for number in range(int(first), int(last) + 1)]
    return found


def rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "asvs.md").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| V")]


def test_every_item_of_the_first_two_levels_is_met_answered_or_of_no_concern() -> None:
    told = Counter(item for row in rows() for item in listed(row[0]))
    assert [item for item, times in told.items() if times > 1] == []
    assert set(told) == set(ITEMS)


def test_every_test_that_is_named_is_there() -> None:
    met = [row for row in rows() if len(row) == 3]
    assert len(met) > 40
    for items, _, tests in met:
        named = re.findall(r"`([^`:]+)::(test_\w+)`", tests)
        assert named, items
        for file, name in named:
            source = (ROOT / "tests" / file).read_text(encoding="utf-8")
            assert re.search(rf"^(async )?def {name}\(", source, re.MULTILINE), f"{file}::{name}"
