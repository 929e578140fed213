"""What is deleted and what is held, by command, in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.test_rota_cli import Command


@pytest.mark.clause("T27")
def test_what_would_go_is_shown_and_a_hold_stops_all_of_it(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    shown = heed.json("retention", "show")
    assert {one["sweep"]["rule"] for one in shown["due"]} >= {"no-concern", "concern", "case", "referral", "checks"}
    assert not any(one["count"] for one in shown["due"])
    assert "Everything is held" in heed.plain("retention", "hold", "--reason", "An inquiry.")
    (hold,) = heed.json("retention", "show")["holds"]
    assert hold["reason"] == "An inquiry."
    assert "Nothing goes while everything is held." in heed.plain("retention", "show")
    heed.plain("retention", "lift", hold["id"])
    assert "no-concern" in heed.plain("retention", "run")
    assert heed.json("retention", "ledger") == {"ledger": []}
