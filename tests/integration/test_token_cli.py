"""Programs' tokens by command, in this process."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from collector.commands.line import command_line
from tests.integration.test_rota_cli import Command
from tests.processes import free_port


@pytest.mark.clause("T26")
def test_a_token_is_made_listed_and_ended(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    heed.plain("user", "create", "dana", "--role", "dsl")
    made = heed.json("user", "token", "make", "dana", "--label", "office", "--scope", "read:alerts", "--days", "7")
    assert made["token"].startswith(f"heed_{made['id']}_")
    assert made["scopes"] == ["read:alerts"]
    listed = heed.plain("user", "token", "list", "dana")
    assert made["id"] in listed
    assert made["token"] not in listed
    heed.plain("user", "token", "end", "dana", made["id"])
    assert heed.json("user", "token", "list", "dana") == {"tokens": []}
    shown = heed.plain("user", "token", "make", "dana", "--label", "again", "--scope", "read:cases").splitlines()
    assert shown[-1].startswith("heed_")
    wrong = CliRunner().invoke(
        command_line(),
        ["user", "token", "make", "dana", "--label", "x", "--scope", "read:devices", "--data", str(heed.data)],
    )
    assert wrong.exit_code == 1


def test_a_webhook_is_added_tried_and_removed(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    heed.plain("user", "create", "dana", "--role", "dsl")
    nobody = f"http://127.0.0.1:{free_port()}/secret-key"
    made = heed.json("user", "webhook", "add", "dana", "--label", "cases", "--least", "urgent", given=f"{nobody}\n")
    assert len(made["secret"]) >= 43
    listed = heed.plain("user", "webhook", "list", "dana")
    assert made["id"] in listed
    assert made["secret"] not in listed
    assert "secret-key" not in listed
    tried = CliRunner().invoke(
        command_line(), ["user", "webhook", "test", "dana", made["id"], "--data", str(heed.data)]
    )
    assert (tried.exit_code, tried.stdout) == (1, "It failed: it could not be reached (ConnectionRefusedError).\n")
    heed.plain("user", "webhook", "remove", "dana", made["id"])
    assert heed.json("user", "webhook", "list", "dana") == {"webhooks": []}


def test_an_enrolment_token_as_a_devices_installer_asks_for_it(tmp_path: Path) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School", "--address", "collector.oak.example")
    lines = heed.plain("enrol-token", "create", "--group", "Year 6", "--preseed").splitlines()
    assert [line.split()[1:3] for line in lines] == [
        ["heed-agent/server", "string"],
        ["heed-agent/ca-fingerprint", "string"],
        ["heed-agent/token", "password"],
    ]
    asked = Path("installers/linux/agent/templates").read_text(encoding="utf-8")
    assert all(f"Template: {line.split()[1]}\nType: {line.split()[2]}\n" in asked for line in lines)
