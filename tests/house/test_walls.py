"""Each wall holds: the house as it stands keeps every contract, and an import planted across one is caught by it."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.clauses import ROOT

PACKAGES = ("agent", "collector", "policy", "protos")


@dataclass(frozen=True)
class Breach:
    contract: str
    file: str
    line: str


BREACHES = [
    Breach("programs", "agent/planted.py", "import collector.errors"),
    Breach("programs", "collector/planted.py", "import agent.errors"),
    Breach("programs", "policy/planted.py", "import agent.errors"),
    Breach("programs", "policy/planted.py", "import protos"),
    Breach("programs", "protos/planted.py", "import policy.severity"),
    Breach("agent", "agent/core/planted.py", "import agent.ports"),
    Breach("agent", "agent/spool/planted.py", "import agent.uplink"),
    Breach("agent", "agent/wire/planted.py", "import agent.runtime"),
    Breach("agent", "agent/planted.py", "import agent.errors"),  # a module in no layer
    Breach("collector", "collector/domain/planted.py", "import collector.store"),
    Breach("collector", "collector/console/planted.py", "import collector.rpc"),
    Breach("collector", "collector/oidc/planted.py", "import collector.console"),
    Breach("collector", "collector/store/planted.py", "import collector.services"),
    Breach("collector", "collector/planted.py", "import collector.errors"),
    Breach("pure", "policy/detect/planted.py", "import time"),
    Breach("pure", "agent/core/planted.py", "import os"),
    Breach("pure", "collector/domain/planted.py", "from sqlalchemy import select"),
    Breach("generated", "agent/runtime/planted.py", "from protos.heed.v1 import event_pb2"),
    Breach("generated", "collector/services/planted.py", "from protos.heed.v1 import event_pb2"),
    Breach("grpc", "agent/host/planted.py", "import grpc"),
    Breach("grpc", "collector/console/planted.py", "import grpc.aio"),
    Breach("database", "collector/services/planted.py", "import sqlalchemy"),
    Breach("database", "collector/console/planted.py", "from alembic import command"),
    Breach("yaml", "policy/detect/planted.py", "import yaml"),
    Breach("helper", "agent/wire/planted.py", "import grpc"),
    Breach("updates", "agent/runtime/planted.py", "import agent.uplink.releases"),
]


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for package in PACKAGES:
        for source in (ROOT / package).rglob("*.py"):
            target = tmp_path / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    shutil.copyfile(ROOT / ".importlinter", tmp_path / ".importlinter")
    return tmp_path


def test_the_house_as_it_stands_keeps_every_wall(house: Path) -> None:
    done = lint(house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: f"{breach.contract}: {breach.file} {breach.line}")
def test_an_import_across_a_wall_is_caught(house: Path, breach: Breach) -> None:
    (house / breach.file).write_text(f'"""Planted."""\n{breach.line}\n', encoding="utf-8")
    done = lint(house, "--contract", breach.contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "planted" in done.stdout


def test_every_wall_is_tried() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / ".importlinter", encoding="utf-8")
    contracts = {name.rpartition(":")[2] for name in config.sections() if name.startswith("importlinter:contract:")}
    assert contracts == {breach.contract for breach in BREACHES}
