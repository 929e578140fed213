"""Rows of the development sets, which lie outside the repository and may be missing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[3] / "shared" / "dev-sets"
KINDS = {
    "ordinary": ("textbook_biology", "textbook_chemistry", "textbook_psychology", "textbook_us_history"),
    "ordinary, set texts": ("gcse_novels", "shakespeare_speeches"),
    "ordinary, computing": ("computing_python_docs",),
    "names": ("people_names",),
    "places": ("uk_place_names",),
    "hard": ("openai_moderation",),
    "social": ("davidson_tweets", "edos_sexism", "hatemojicheck"),
    "distress": ("rmhd_subreddits",),
}


class Row(NamedTuple):
    """One text and what a person said of it: 1 = a school would want it flagged, 0 = not, None = unclear."""

    kind: str
    file: str
    group: str
    text: str
    label: int | None


def rows(folder: Path = FOLDER) -> Iterator[Row]:
    """All rows, by kind and file."""
    for kind, files in KINDS.items():
        for file in files:
            path = folder / f"{file}.jsonl"
            if path.is_file():
                for line in path.read_text(encoding="utf-8").splitlines():
                    row = json.loads(line)
                    yield Row(kind, file, row["group"], row["text"], row["label"])
