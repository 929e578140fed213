"""`heed-collector policy export`: the text alone on standard output, what it cannot say beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from collector.commands.line import run
from policy.export.choose import ENFORCERS

PRESETS = Path(__file__).parents[4] / "policy" / "presets"


@pytest.mark.parametrize("enforcer", list(ENFORCERS))
def test_a_presets_rules_leave_as_the_enforcer_takes_them(enforcer: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["policy", "export", "--for", enforcer, str(PRESETS / "st-thomas.yaml"), "--role", "staff"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(("<?xml", "# Made by Heed"))
    assert "wireguard" in out
    assert "holds only" in err or "allows in the hours" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--for", "selinux"], "There is no export for selinux; there are: applocker, wdac, santa, fapolicyd."),
        (["--for", "santa", "--role", "parent"], "There is no role parent of devices; there are: pupil, staff."),
        (["--for", "santa", "--group", "no-such"], "The policy knows no group no-such."),
    ],
)
def test_what_is_not_known_is_said(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["policy", "export", str(PRESETS / "plain.yaml"), *words]) == 1
    assert said in capsys.readouterr().err
