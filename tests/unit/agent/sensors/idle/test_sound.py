from __future__ import annotations

from pathlib import Path

from agent.sensors.idle.sound import is_running


def card(cards: Path, line: str, said: str) -> None:
    """As the kernel tells of it."""
    place = cards / "card0" / line / "sub0"
    place.mkdir(parents=True)
    (place / "status").write_text(said)


def test_what_is_played_and_recorded_is_told_apart(tmp_path: Path) -> None:
    card(tmp_path, "pcm0p", "state: RUNNING\nowner_pid   : 7\n")
    card(tmp_path, "pcm0c", "closed\n")
    assert is_running("p", tmp_path)
    assert not is_running("c", tmp_path)


def test_a_machine_without_sound_is_silent(tmp_path: Path) -> None:
    assert not is_running("p", tmp_path / "none")
