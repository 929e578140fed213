"""The lock files name exact versions by hash, no host, and give a device nothing of the collector's."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tools.clauses import ROOT

FOLDER = ROOT / "requirements"
LOCKS = sorted(path for path in FOLDER.glob("*.txt") if path.name != "overrides.txt")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OVERRIDDEN = {"evdev"}


def entries(lock: Path) -> list[str]:
    """One string a locked package, its hashes with it."""
    return [line for line in lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines() if line.strip()]


def locked(name: str) -> dict[str, Version]:
    found = (re.match(r"([A-Za-z0-9._-]+)==([^ ;]+)", entry) for entry in entries(FOLDER / name))
    return {canonicalize_name(match.group(1)): Version(match.group(2)) for match in found if match}


def asked(*extras: str) -> list[Requirement]:
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in PROJECT["optional-dependencies"][extra])]
    return [Requirement(line) for line in lines]


def names(*extras: str) -> set[str]:
    return {str(canonicalize_name(requirement.name)) for requirement in asked(*extras)}


def test_there_is_a_lock_a_part() -> None:
    assert [lock.stem for lock in LOCKS] == ["agent", "collector", "dev", "freeze", "node"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_pinned_by_hash(lock: Path) -> None:
    for entry in entries(lock):
        assert re.match(r"[A-Za-z0-9._-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry[:80]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_an_index_or_a_host(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host| @ ", text)


@pytest.mark.parametrize("extras", [("agent",), ("collector",), ("agent", "collector", "dev")])
def test_a_lock_holds_what_the_project_asks_for(extras: tuple[str, ...]) -> None:
    versions = locked("dev.txt" if "dev" in extras else f"{extras[0]}.txt")
    for requirement in asked(*extras):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier, str(requirement)


@pytest.mark.parametrize("name", ["agent.txt", "collector.txt"])
def test_what_is_tested_is_what_is_installed(name: str) -> None:
    tested = locked("dev.txt")
    assert {package: version for package, version in locked(name).items() if tested.get(package) != version} == {}


def test_a_device_gets_nothing_of_the_collectors() -> None:
    collectors_own = names("collector") - names("agent")
    assert {"sqlalchemy", "fastapi", "uvicorn"} <= collectors_own
    for stranger in (collectors_own | names("dev")) - names("agent"):
        assert stranger not in locked("agent.txt")


@pytest.mark.parametrize("part", ["agent", "collector"])
def test_what_a_part_imports_is_in_its_lock(part: str) -> None:
    graph = grimp.build_graph(part, "policy", "protos", include_external_packages=True, cache_dir=None)
    own = {"agent", "collector", "policy", "protos"}
    reached = graph.find_upstream_modules(part, as_package=True)  # what it never imports it need not have
    outside = {module.partition(".")[0] for module in reached if graph.is_module_squashed(module)} - own
    distributions = packages_distributions()
    installed = set(locked(f"{part}.txt"))
    for module in outside - set(sys.stdlib_module_names):
        brought_by = {str(canonicalize_name(name)) for name in distributions.get(module, [])}
        assert brought_by & installed, module


def test_a_package_overridden_away_is_installed_nowhere() -> None:
    for lock in LOCKS:
        for entry in entries(lock):
            if entry.partition("==")[0] in OVERRIDDEN:
                assert "sys_platform == 'never'" in entry


def test_the_console_lock_names_no_registry_and_checks_every_package() -> None:
    lock = json.loads((ROOT / "collector/console/package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert packages
    for name, package in packages.items():
        assert "resolved" not in package, name
        assert package["integrity"].startswith("sha512-"), name
