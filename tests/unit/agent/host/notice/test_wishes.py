from __future__ import annotations

from pathlib import Path

import pytest

from agent.host.notice.wishes import WishesFile


@pytest.mark.parametrize("written", ["", "{", "7", "null", '["a"]', "[{}]", "[" * 200_000])
def test_what_somebody_wrote_in_its_place_counts_as_nothing(tmp_path: Path, written: str) -> None:
    place = tmp_path / "asked"
    place.write_text(written)
    assert WishesFile(place).load() == ()
