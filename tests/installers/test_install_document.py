"""docs/install.md word for word on a bare machine: what it prints works (issue 8, must-show 7)."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.installers.bare_machine import BareMachine, missing
from tests.processes import wait_for
from tools.clauses import ROOT

pytestmark = [
    pytest.mark.soak,
    pytest.mark.only_on("linux"),
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(missing()), reason=missing()),
]
_BLOCK = re.compile(r"^```sh (?:server|device)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.clause("D1")
def test_a_newcomer_copies_the_document_line_by_line(packages: dict[str, Path], bare: BareMachine) -> None:
    blocks = _BLOCK.findall((ROOT / "docs" / "install.md").read_text(encoding="utf-8"))
    assert len(blocks) == 7
    folder = bare.root / "srv" / "heed"
    folder.mkdir()
    for one in ("collector-1", "agent-1"):
        shutil.copy(packages[one], folder)
    hosts = bare.root / "etc" / "hosts"
    before = hosts.read_text()
    hosts.write_text(before + "127.0.0.1 collector.oak.example\n")
    try:
        bare.run("bash", "-e", "-c", "cd /srv/heed\n" + "".join(blocks), seconds=600)
        ask = ["runuser", "-u", "heed-collector", "--", "heed-collector", "device", "list", "--json"]
        wait_for(
            "the device's heartbeat",
            lambda: any(one["heartbeat"] for one in json.loads(bare.run(*ask, "--data", "/var/lib/heed"))["devices"]),
            120,
            every=1,
        )
        assert "recovery key" in (folder / "recovery-key.txt").read_text()
        assert not (folder / "heed.preseed").exists()
    finally:
        bare.run("debconf-set-selections", stdin="heed-collector heed-collector/delete-data boolean true\n")
        bare.run("apt-get", "purge", "--yes", "heed-agent", "heed-collector", check=False)
        hosts.write_text(before)
        shutil.rmtree(folder)
