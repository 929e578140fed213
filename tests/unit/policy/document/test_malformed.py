"""Files as people get them wrong, each with what is said of it. A technician at a school must be able to mend the file
by what is said alone: whoever changes a sentence reads it with that eye.

`HEED_GOLDEN=write pytest <this file>` writes what is said now beside each file; read the difference before committing.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from policy.document.mistakes import PolicyMistakes
from policy.document.parse import understand
from policy.document.sense import Known

FILES = sorted((Path(__file__).parent / "malformed").glob("*.yaml"))
KNOWN = Known(("Europe/London", "Europe/Paris", "UTC"), ("suicide.plan", "suicide.farewell", "bullying.insult"))


def test_there_are_many() -> None:
    assert len(FILES) >= 40


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_said_of_a_malformed_file(file: Path) -> None:
    with pytest.raises(PolicyMistakes) as refused:
        understand(file.read_bytes(), KNOWN, file.name)
    said = file.with_suffix(".txt")
    if os.environ.get("HEED_GOLDEN") == "write":
        said.write_text(f"{refused.value}\n", encoding="utf-8")
    assert f"{refused.value}\n" == said.read_text(encoding="utf-8")
