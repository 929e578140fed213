"""The rota and the digest by command, in this process: what they tell is what the page tells."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from collector.commands.line import command_line


class Command:
    """`heed-collector`, for one data directory."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def plain(self, *words: str, given: str = "") -> str:
        done = CliRunner().invoke(command_line(), [*words, "--data", str(self.data)], input=given)
        assert done.exit_code == 0, done.output
        return done.stdout

    def json(self, *words: str, given: str = "") -> Any:
        return json.loads(self.plain(*words, "--json", given=given))


@pytest.mark.clause("T4")
def test_a_week_is_set_shown_and_taken_away_and_a_digest_gets_its_hour(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    heed.plain("user", "create", "dana", "--role", "dsl", "--display", "Dana Lead")
    added = heed.json(
        "user", "channel", "add", "dana", "--label", "phone", "--kind", "phone", given="json://localhost\n"
    )
    assert added["label"] == "phone"
    today = datetime.now(UTC).date().isoformat()
    week = heed.json("rota", "add", "dana", "--from", today, "--to", today)
    assert [one["id"] for one in heed.json("rota", "show")["weeks"]] == [week["id"]]
    assert "Dana Lead" in heed.plain("rota", "show")
    told = heed.json("rota", "would-wake", "--severity", "critical", "--at", f"{today}T22:00")["woken"]
    assert [(one["step"], one["by"]) for one in told] == [(0, ["phone"]), (1, ["phone"])]
    assert "Dana Lead" in heed.plain("rota", "would-wake")
    heed.json("rota", "remove", week["id"])
    assert heed.json("rota", "show")["weeks"] == []
    assert heed.json("user", "digest", "dana") == {"name": "dana", "hour": 8}
    assert heed.json("user", "digest", "dana", "--hour", "17") == {"name": "dana", "hour": 17}
    assert "no digest" in heed.plain("user", "digest", "dana", "--off")
