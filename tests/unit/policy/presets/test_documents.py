"""The documents that people start from: whole, readable, and in no way weaker than they must be."""

from __future__ import annotations

import pytest

from policy import presets


def test_there_is_a_plain_one() -> None:
    assert "plain" in presets.names()


def test_a_name_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"no preset 'plian'; there are: .*plain"):
        presets.text("plian")
