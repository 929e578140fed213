from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collector.commands.line import run
from collector.services.authority import Authority
from collector.services.bundles import bundle

NOW = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


@pytest.mark.clause("T35")
def test_a_bundle_is_checked_without_database_or_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HEED_DATA", raising=False)
    school = Authority.create(tmp_path / "keys", "A School", [], NOW)
    for secret in (tmp_path / "keys").glob("*.key"):
        secret.unlink()
    file = tmp_path / "case.zip"
    file.write_bytes(bundle(school, {"case.json": b"{}"}, {"case": "one"}, NOW))
    for whose in (
        ["--fingerprint", school.fingerprint],
        ["--key", str(tmp_path / "keys" / "ca.crt")],
        ["--data", str(tmp_path)],
    ):
        assert run(["report", "verify", str(file), *whose, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["files"] == ["case.json"]
    assert run(["report", "verify", str(file)]) == 1
    assert "Say whose it should be" in capsys.readouterr().err
    file.write_bytes(file.read_bytes().replace(b"{}", b"[]"))
    assert run(["report", "verify", str(file), "--fingerprint", school.fingerprint]) == 1
    assert "case.zip is not as it was made. case.json cannot be read: it was changed." in capsys.readouterr().err
    assert run(["report", "verify", str(file), "--fingerprint", school.fingerprint, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["part"] == "case.json"
