from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from collector.domain.device_facts import Fact, Known, Part, learn, part_of, weak
from collector.domain.received import Json

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def plugged(done: str, kind: str = "usb", size: int = 16_000_000_000, detail: str = "") -> dict[str, Json]:
    return {"kind": kind, "bytes": size, "done": done, "detail": detail}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (plugged("seen"), "a USB stick or disk of 16.0 GB was plugged in"),
        (plugged("removed", "card", 0), "a card was taken off"),
        (plugged("removed", ""), "a disk of 16.0 GB was taken off"),
    ],
)
def test_what_was_plugged_in_last_stands_with_the_device(told: dict[str, Json], said: str) -> None:
    assert part_of("removable_medium", told) is Part.POSTURE
    known, changes = learn(Part.POSTURE, Known({"firewall": Fact("on", NOW, "sound")}), told, LATER)
    assert known.facts == {"firewall": Fact("on", NOW, "sound"), "removable_medium": Fact(said, LATER, "sound")}
    assert [(one.name, one.before, one.after) for one in changes] == [("removable_medium", "", said)]
    again, changes = learn(Part.POSTURE, known, told, LATER + timedelta(hours=1))
    assert again.facts["removable_medium"].since == LATER + timedelta(hours=1)
    assert not changes


def test_one_that_stays_though_it_is_not_allowed_is_for_a_technician_until_the_next() -> None:
    known, _ = learn(Part.POSTURE, Known(), plugged("kept", detail="it is still mounted"), NOW)
    assert [name for name, _ in weak(known)] == ["removable_medium"]
    assert known.facts["removable_medium"].value.endswith("is not allowed, and stays: it is still mounted")
    assert not weak(learn(Part.POSTURE, known, plugged("removed"), LATER)[0])
