"""`python -m tools.common`: write policy/lexicon/en/common.txt, the words of ordinary text and how often they stand.

They come from the innocent lines of the training corpus, which was written for this repository. The compiler chooses by
them which words of a pattern to look for first; they change no match.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from pathlib import Path

CORPUS = Path("tools/corpus")
PLACE = Path("policy/lexicon/en/common.txt")


def counted() -> Counter[str]:
    """Words of innocent lines; those with an apostrophe left out are two words, and no ordinary ones."""
    found: Counter[str] = Counter()
    for file in sorted(CORPUS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["category"] is None:
                found.update(word for word in re.findall(r"[a-z'’]+", row["text"].lower()) if word.isalpha())
    return found


def main() -> None:
    """Write the list anew: a line begins with how often its words were met."""
    by_count: dict[int, list[str]] = {}
    for word, count in sorted(counted().items()):
        by_count.setdefault(count, []).append(word)
    lines = [line for count in sorted(by_count, reverse=True) for line in _wrapped(count, by_count[count])]
    PLACE.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _wrapped(count: int, words: list[str]) -> list[str]:
    return [f"{count} {line}" for line in textwrap.wrap(" ".join(words), 112)]


if __name__ == "__main__":
    main()
