"""The packages on a bare machine, from nothing to nothing (issue 8, must-show 1)."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.installers.bare_machine import BareMachine, missing
from tests.processes import Collector, wait_for

pytestmark = [
    pytest.mark.soak,
    pytest.mark.only_on("linux"),
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(missing()), reason=missing()),
]


def preseed(machine: BareMachine, collector: Collector) -> None:
    """What a technician's image or preseed file says."""
    token = collector.token()
    answers = {"server string": token["server"], "ca-fingerprint string": token["ca_fingerprint"]}
    answers["token password"] = token["token"]
    lines = "".join(f"heed-agent heed-agent/{question} {answer}\n" for question, answer in answers.items())
    machine.run("debconf-set-selections", stdin=lines)


def heartbeat(collector: Collector) -> bool:
    return any(device["heartbeat"] for device in collector.ask("device", "list")["devices"])


def concerns(collector: Collector) -> int:
    return sum(alert["kind"] == "concern" for alert in collector.alerts())


def test_an_agent_from_preseed_to_purge(packages: dict[str, Path], bare: BareMachine, tmp_path: Path) -> None:
    with Collector(tmp_path / "collector") as collector:
        collector.init()
        collector.start()
        bare.install(
            packages["agent-1"]
        )  # once without answers, so that its dependencies' files count as the machine's own
        bare.run("apt-get", "purge", "--yes", "heed-agent")
        before = bare.files()
        preseed(bare, collector)

        began = time.monotonic()
        bare.install(packages["agent-1"])
        wait_for("the first heartbeat", lambda: heartbeat(collector), 120, every=0.5)
        assert time.monotonic() - began <= 60
        assert collector.token(uses=1)["token"] not in bare.run("cat", "/var/cache/debconf/passwords.dat")
        assert bare.run("ls", "-A", "/etc/heed-agent") == ""  # the token was used, and is forgotten
        assert json.loads(bare.run("heed-agent", "selftest", "--json", check=False))

        collector.stop()
        for number in range(5):
            bare.run("heed-agent", "report", "--text", f"concern {number} while the collector was away")
        bare.install(packages["agent-2"])
        assert "0.1.0-2" in bare.run("dpkg-query", "--show", "heed-agent")
        bare.run("heed-agent", "report", "--text", "a concern by the newer agent")
        bare.install(packages["agent-1"])
        bare.run("heed-agent", "report", "--text", "a concern after going back")
        collector.start()
        wait_for("all that was kept", lambda: concerns(collector) >= 7, 120, every=0.5)
        assert concerns(collector) == 7
        assert len(collector.ask("device", "list")["devices"]) == 1

        bare.run("apt-get", "purge", "--yes", "heed-agent")
        assert bare.files() - before == set()


def test_a_collector_serves_from_its_unit_and_keeps_its_data_unless_told(
    packages: dict[str, Path], bare: BareMachine
) -> None:
    bare.install(packages["collector-1"])
    before = bare.files()
    as_itself = ["runuser", "-u", "heed-collector", "--", "heed-collector"]
    bare.run(*as_itself, "init", "--data", "/var/lib/heed", "--school", "A School", "--address", "localhost")
    bare.run("systemctl", "start", "heed-collector")
    listed = bare.run(*as_itself, "user", "list", "--json", "--data", "/var/lib/heed")
    assert json.loads(listed)["users"] == []
    assert bare.run("systemctl", "is-active", "heed-collector").strip() == "active"
    bare.install(packages["collector-2"])
    assert bare.run("systemctl", "is-active", "heed-collector").strip() == "active"

    bare.run("apt-get", "purge", "--yes", "heed-collector")
    assert bare.run("ls", "/var/lib/heed/school.json")
    bare.install(packages["collector-1"])
    bare.run("debconf-set-selections", stdin="heed-collector heed-collector/delete-data boolean true\n")
    bare.run("apt-get", "purge", "--yes", "heed-collector")
    assert {path for path in bare.files() - before if "heed" in path} == set()
    assert not (bare.root / "var" / "lib" / "heed").exists()
