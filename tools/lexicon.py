"""Compile the lexicon into policy/lexicon/compiled.bin, so that a device is ready at once.

`python -m tools.lexicon` is part of `make install`; the wheel carries the file. Without it the lexicon is compiled when
it is loaded, which is slower and otherwise the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

from policy.detect.lexicon import LexiconError
from policy.detect.load import ARTEFACT, compile_artefact, lexicon_files

PLACE = Path(__file__).resolve().parent.parent / "policy" / "lexicon" / ARTEFACT


def main() -> int:
    """0 when the artefact is written; 1 with every mistake of the source by file and line."""
    try:
        made = compile_artefact(lexicon_files())
    except LexiconError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    new = PLACE.with_suffix(".new")
    new.write_bytes(made)
    new.replace(PLACE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
