"""Measure the detector with the open test set, and with the development sets when they are there.

python -m tests.quality              the figures, also put with pictures into docs/accuracy.md, in short into README.md
python -m tests.quality --show KIND  which rules flag innocent rows of the development sets of a kind, and where

The open test set's lines are never shown: whoever writes rules must not see what they miss.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

from policy.detect import Detector, load_detector
from policy.severity import Severity
from tests.quality.figures import amid_others, learnt_by_heart, obfuscated, say
from tests.quality.open_set import lines
from tests.quality.plots import calibration, calibration_picture, recall_picture
from tests.quality.report import report, summary
from tests.quality.rows import rows

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
README = PAGE.parents[1] / "README.md"
IMAGES = PAGE.parent / "images"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
EVERY = 4  # of the development rows one in so many: enough to see a change


def development(detector: Detector) -> str:
    """Rows of the development sets flagged, by kind and label, as a table; nothing when there are none."""
    table: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    for number, row in enumerate(rows()):
        if row.label is not None and number % EVERY == 0:
            severities = [match.severity for match in detector.detect(row.text)]
            cell = table[row.kind, row.label]
            cell[0] += 1
            cell[1] += bool(severities)
            cell[2] += max(severities, default=Severity.LOW) >= Severity.HIGH
    cells = [
        f"| {kind} | {'wanted' if label else 'innocent'} | {1000 * hits / n:.1f} | {1000 * high / n:.1f} | {n} |"
        for (kind, label), (n, hits, high) in table.items()
    ]
    head = "| set | lines are | flagged per 1,000 | high or above | rows |\n|---|---|--:|--:|--:|"
    note = "Rules were mended after looking at these, so they flatter. Every fourth row of sets kept elsewhere."
    return "\n".join([head, *cells]) + f"\n\n{note}" if cells else "None were at hand."


def show(detector: Detector, kind: str) -> None:
    """Which rules flag innocent rows of the development sets, and where."""
    counts: Counter[str] = Counter()
    for row in rows():
        for match in detector.detect(row.text) if row.kind.startswith(kind) and row.label == 0 else ():
            counts[match.rule] += 1
            spread = row.text[max(0, match.start - 30) : match.end + 30].replace("\n", " ")
            shown = row.text[match.start : match.end]
            sys.stdout.write(f"{match.rule:34} {match.confidence:.2f} {shown!r} in …{spread}…\n")
    sys.stdout.write("\n".join(f"{count:5} {rule}" for rule, count in counts.most_common()) + "\n")


def main() -> int:
    """Measure, print, and put the figures into the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("--show", metavar="KIND", help="list innocent development rows of this kind that are flagged")
    parser.add_argument("--page", type=Path, default=PAGE, help="the page to put the figures into")
    arguments = parser.parse_args()
    detector = load_detector()
    if arguments.show is not None:
        show(detector, arguments.show)
        return 0
    every = list(lines())
    learnt = {pair.text for pair in learnt_by_heart(every)}
    said = [say(detector, line) for line in every if line.text not in learnt]
    disguised = obfuscated(detector, said)
    amid = amid_others(detector, said)
    table = report(said, disguised, len(every) - len(said), development(detector), amid)
    stamp = f"Measured {datetime.now(UTC):%Y-%m-%d} with the lexicon `{detector.lexicon_hash[:12]}`."
    sys.stdout.write(f"{table}\n")
    _put(arguments.page, f"{stamp}\n\n{table}")
    if arguments.page == PAGE:
        _put(README, summary(said, disguised))
        (IMAGES / "recall.svg").write_text(recall_picture(said), encoding="utf-8")
        (IMAGES / "calibration.svg").write_text(calibration_picture(calibration(said)), encoding="utf-8")
    return 0


def _put(page: Path, figures: str) -> None:
    """Between the marks of a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(f"{before}{BEGIN}\n{figures}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
