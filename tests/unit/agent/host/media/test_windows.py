from __future__ import annotations

from agent.host.media.windows import letters_of


def test_drive_letters_are_bits() -> None:
    assert letters_of(0b1101) == ["A", "C", "D"]
    assert letters_of(1 << 25) == ["Z"]
    assert letters_of(0) == []
