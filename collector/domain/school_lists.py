"""Lists that a school writes in a spreadsheet and saves as CSV, read row by row. Pure."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence


def listed_rows(text: str, name: str, needed: Sequence[str], faults: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows by heading, each with its line; what cannot be read becomes a fault. `needed`: headings it must have."""
    reader = csv.reader(iter(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")), strict=True)
    head: list[str] = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if not head:
                head = [cell.strip() for cell in cells]
                if missing := [one for one in needed if one not in head]:
                    faults.append(f"Line 1 of {name}: the heading {missing[0]} is missing.")
                    return
            elif len(cells) != len(head):
                faults.append(
                    f"Line {reader.line_num} of {name}: it has {len(cells)} cells, and the heading {len(head)}."
                )
            else:
                yield reader.line_num, {key: cell.strip() for key, cell in zip(head, cells, strict=True)}
    except csv.Error as error:
        faults.append(f"Line {reader.line_num} of {name}: it cannot be read as CSV ({error}).")
