"""Print what the detector flags of the development sets: false alarms per 1,000 lines, and recall.

python -m tests.quality              the table
python -m tests.quality --show KIND  which rules flag innocent rows of a kind, and where
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict

from policy.detect import Detector, Match, load_detector
from policy.severity import Severity
from tests.quality.rows import Row, rows


def measure(detector: Detector) -> dict[tuple[str, str, int], tuple[int, int, int]]:
    """By kind, group and label: lines, lines flagged, lines flagged high or above."""
    table: dict[tuple[str, str, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in rows():
        for group in (f"all of {row.file}", row.group):
            if row.label is not None:
                cell = table[row.kind, group, row.label]
                matches = detector.detect(row.text)
                cell[0] += 1
                cell[1] += bool(matches)
                cell[2] += any(match.severity >= Severity.HIGH for match in matches)
    return {key: (cell[0], cell[1], cell[2]) for key, cell in table.items()}


def flagged(detector: Detector, kind: str, label: int) -> list[tuple[Row, list[Match]]]:
    """Rows of a kind that the detector flags."""
    found = [(row, detector.detect(row.text)) for row in rows() if row.kind.startswith(kind) and row.label == label]
    return [(row, matches) for row, matches in found if matches]


def main() -> int:
    """Print; 2 when there are no development sets to measure with."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("--show", metavar="KIND", help="list innocent rows of this kind that are flagged")
    arguments = parser.parse_args()
    detector = load_detector()
    out = sys.stdout
    if arguments.show is not None:
        counts: Counter[str] = Counter()
        for row, matches in flagged(detector, arguments.show, 0):
            for match in matches:
                counts[match.rule] += 1
                spread = row.text[max(0, match.start - 30) : match.end + 30].replace("\n", " ")
                out.write(
                    f"{match.rule:34} {match.confidence:.2f} {row.text[match.start : match.end]!r} in …{spread}…\n"
                )
        out.write("\n".join(f"{count:5} {rule}" for rule, count in counts.most_common()) + "\n")
        return 0
    table = measure(detector)
    if not table:
        sys.stderr.write("No development sets beside the repository: nothing to measure.\n")
        return 2
    out.write(f"{'kind':22} {'group':44} {'label':>5} {'lines':>6} {'flagged':>8} {'per 1,000':>10} {'high+':>8}\n")
    for (kind, group, label), (lines, hits, high) in table.items():
        per_1000, high_per_1000 = 1000 * hits / lines, 1000 * high / lines
        out.write(f"{kind:22} {group[:44]:44} {label:5} {lines:6} {hits:8} {per_1000:10.1f} {high_per_1000:8.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
