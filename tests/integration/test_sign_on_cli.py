"""The school's provider by command: set, tried and taken away, and its secret shown nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.oidc import CLIENT, SECRET, FakeProvider, running
from tests.integration.test_rota_cli import Command


def test_a_provider_is_set_tried_and_removed_and_its_secret_is_never_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heed = Command(tmp_path / "collector")
    heed.plain("init", "--school", "Oak School")
    heed.plain("user", "create", "dana", "--role", "dsl")
    with running(FakeProvider()) as provider:
        (tmp_path / "ca.pem").write_bytes(provider.ca.pem)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
        asked = ("sign-on", "set", "--name", "Fakesoft", "--issuer", provider.issuer, "--client-id", CLIENT)
        told = heed.plain(*asked, "--require", "hd=oak.example", "--second-factor", "amr=mfa", given=f"{SECRET}\n")
        assert "/sign-in/provider/back" in told
        told += heed.plain("sign-on", "show") + heed.plain("sign-on", "show", "--json")
        assert "Only where hd is oak.example" in told
        assert "amr=mfa" in told
        assert SECRET not in told
        assert (heed.data / "sign-on-secret").stat().st_mode & 0o077 == 0
        assert SECRET not in (heed.data / "sign-on.json").read_text()
        assert "answers" in heed.plain("sign-on", "try")
    assert heed.json("user", "sign-on", "dana", "--address", "Dana@oak.example")["address"] == "dana@oak.example"
    assert "dana@oak.example" in heed.plain("user", "sign-on", "dana")
    assert heed.json("user", "sign-on", "dana", "--off") == {"name": "dana", "address": "", "joined_at": None}
    assert heed.json("sign-on", "remove") == {"removed": "Fakesoft"}
    assert not (heed.data / "sign-on-secret").exists()
    with pytest.raises(AssertionError):  # there is none
        heed.plain("sign-on", "show")
