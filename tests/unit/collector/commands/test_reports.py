from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path

import pytest

from collector.app.house import initialise, opened
from collector.app.loading import Given, load
from collector.commands.line import run
from collector.domain.people import Role
from collector.settings import School


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A collector with a DSL, and no alert yet."""

    async def made() -> None:
        await initialise(tmp_path / "collector", School("Oak School"), Given())
        async with opened(load(tmp_path / "collector", Given())) as house:
            await house.services.users.create("dora", "Dora", Role.DSL)

    asyncio.run(made())
    monkeypatch.setenv("HEED_DATA", str(tmp_path / "collector"))
    return tmp_path


def test_rules_and_times_are_told_and_written(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["report", "rules", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"days": 365, "fewest_for_a_rate": 10, "rules": []}
    assert run(["report", "rules", "--for", "dora", "--csv"]) == 0
    assert next(csv.reader(io.StringIO(capsys.readouterr().out)))[:2] == ["rule", "category"]
    assert run(["report", "times", "--for", "dora", "--csv"]) == 0
    assert len(list(csv.reader(io.StringIO(capsys.readouterr().out)))) == 7
    weekly = ["report", "weekly", "--for", "dora", "--pdf", str(data / "week.pdf"), "--xlsx", str(data / "week.xlsx")]
    assert run(weekly) == 0
    assert "week.pdf: 0 alerts in 7 days" in capsys.readouterr().out
    assert (data / "week.pdf").read_bytes().startswith(b"%PDF")
    assert (data / "week.xlsx").read_bytes().startswith(b"PK")
    assert (data / "week.pdf").stat().st_mode & 0o77 == 0
    assert run(weekly) == 1  # what is there already is not written over
    assert "week.pdf" in capsys.readouterr().err
    assert run(["report", "governors", "--pdf", str(data / "term.pdf")]) == 0
