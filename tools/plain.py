"""`python -m tools.plain`: write policy/lexicon/en/plain.lex, the ordinary words that lie near a word of the rules.

They come from the innocent lines of the training corpus, which was written for this repository: a word of theirs that
is none of the lexicon's, and would be read as one of the lexicon's misspelt, stands in the list.
"""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

from policy.detect.compile import compile_source
from policy.detect.lexicon import read_lexicon
from policy.detect.load import lexicon_files
from policy.detect.vocabulary import Vocabulary

CORPUS = Path("tools/corpus")
PLACE = Path("policy/lexicon/en/plain.lex")
_HEAD = """\
# Ordinary words that lie near a word of the rules: never taken for it misspelt. Each stands for all its forms.
# Made by `python -m tools.plain` from the innocent lines of tools/corpus.
"""


def ordinary_words() -> list[str]:
    """The words of innocent lines, in order of the alphabet."""
    found: set[str] = set()
    for file in sorted(CORPUS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["category"] is None:
                found.update(re.findall(r"[a-z]{3,}", row["text"].lower()))
    return sorted(found)


def mistaken(words: list[str]) -> list[str]:
    """Those that a lexicon without the list reads as words of its rules."""
    files = {name: text for name, text in lexicon_files().items() if not name.endswith(PLACE.name)}
    vocabulary = Vocabulary(compile_source(read_lexicon(files)))
    return [
        word for word in words if not vocabulary.exact(word) and any(reading.ids for reading in vocabulary.word(word))
    ]


def main() -> None:
    """Write the list anew."""
    found = mistaken(ordinary_words())
    lines = textwrap.wrap(" ".join(found), 112)
    PLACE.write_text(_HEAD + "".join(f"plain {line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
