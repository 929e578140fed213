from __future__ import annotations

from xml.etree import ElementTree

from tests.quality.figures import Said
from tests.quality.open_set import CATEGORIES, Line
from tests.quality.plots import calibration, calibration_picture, recall_picture


def said(label: int, confidence: float, category: str = CATEGORIES[0]) -> Said:
    line = Line("x-1", "text", label, category, "high" if label else "", "" if label else "hard", "staff", "typed")
    return Said(line, 3 if confidence else 0, confidence, by_model_alone=False)


SAID = [said(1, 0.95), said(1, 0.92), said(0, 0.91), said(0, 0.55), said(1, 0.0), said(0, 0.0)]


def test_flags_are_counted_by_how_sure_they_were() -> None:
    bins = [(one.least, one.right.part, one.right.whole) for one in calibration(SAID)]
    assert bins == [(0.5, 0, 1), (0.9, 2, 3)]


def test_the_pictures_are_drawings_with_a_mark_for_each_figure() -> None:
    drawn = ElementTree.fromstring(calibration_picture(calibration(SAID)))  # noqa: S314 - made here
    assert sum(part.tag.endswith("circle") for part in drawn.iter()) == 2
    every = [*SAID, *(said(1, 0.9, category) for category in CATEGORIES)]
    bars = ElementTree.fromstring(recall_picture(every))  # noqa: S314 - made here
    assert sum(part.get("class") == "bar" for part in bars.iter()) == len(CATEGORIES)
