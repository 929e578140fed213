"""The tables back for an older version and forward again, by command, in this process."""

from __future__ import annotations

import json
import os
from pathlib import Path

from typer.testing import CliRunner

from collector.commands.line import command_line
from collector.store import steps
from tests.integration.test_rota_cli import Command


def test_the_way_back_says_what_it_costs_and_is_told_by_the_audit(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    newest, before = steps()[-1].number, steps()[-2].number
    assert "up to date" in heed.plain("migrate")
    listed = heed.json("migrate", "--list")
    assert listed["at"] == newest
    assert [one["number"] for one in listed["steps"] if not one["back"]] == ["0001", "0002"]

    def refused(*words: str) -> str:
        done = CliRunner().invoke(command_line(), [*words, "--data", str(heed.data)])
        assert done.exit_code
        return str(done.output) + str(done.exception)

    assert steps()[-1].back in refused("migrate", "--to", before)
    serving = heed.data / "serving.json"
    serving.write_text(json.dumps({"pid": os.getpid()}))
    assert "stop it first" in refused("migrate", "--to", before, "--yes")
    serving.unlink()
    assert heed.json("migrate", "--to", before, "--yes") == {"before": newest, "after": before}
    assert "older version" in CliRunner().invoke(command_line(), ["doctor", "--data", str(heed.data)]).stdout
    assert f"from {before} to {newest}" in heed.plain("migrate")
    told = [one for one in heed.json("report", "audit")["entries"] if one["action"] == "database.migrated"]
    assert [(one["object"], one["detail"]["from"]) for one in told] == [(before, newest), (newest, before)]
