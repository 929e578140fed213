"""The packages on a bare machine, from nothing to nothing (issue 8, must-show 1)."""

from __future__ import annotations

import json
import subprocess
import time
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from installers.updates import Repository
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


def version_of(machine: BareMachine) -> str:
    return machine.run("dpkg-query", "--show", "--showformat=${Version}", "heed-agent")


def test_an_agent_takes_a_signed_release_and_goes_back_from_one_that_is_broken(
    packages: dict[str, Path], bare: BareMachine, tmp_path: Path
) -> None:
    """By the real dpkg and systemd. The timer's waits are not waited for: its service is started by hand."""
    served, keys = tmp_path / "releases", tmp_path / "keys"
    repository = Repository(served, keys, datetime.now(UTC))
    repository.init()
    broken = tmp_path / "broken"
    subprocess.run(["dpkg-deb", "-R", packages["agent-2"], broken], check=True)
    control = broken / "DEBIAN" / "control"
    control.write_text(control.read_text().replace("0.1.0-2", "0.1.0-3"))
    (broken / "usr/lib/heed-agent/bin/heed-agent").write_text("#!/bin/sh\nexit 1\n")
    third = tmp_path / packages["agent-2"].name.replace("0.1.0-2", "0.1.0-3")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", broken, third], check=True)
    for version, package in (("0.1.0-1", packages["agent-1"]), ("0.1.0-2", packages["agent-2"])):
        repository.publish(package, version, 100, ())
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(served)))
    Thread(target=server.serve_forever, daemon=True).start()
    with Collector(tmp_path / "collector") as collector:
        collector.init()
        collector.start()
        preseed(bare, collector)
        bare.install(packages["agent-1"])
        wait_for("the first heartbeat", lambda: heartbeat(collector), 120, every=0.5)
        there = bare.root / "etc" / "heed-agent"
        (there / "updates").write_text(f"http://127.0.0.1:{server.server_port}\n")
        (there / "updates.root.json").write_bytes(repository.root.read_bytes())
        update = ("systemctl", "start", "heed-agent-update.service")

        bare.run(*update)
        assert version_of(bare) == "0.1.0-2"
        state = bare.root / "var/lib/heed-agent/updates/state.json"

        def well() -> bool:
            bare.run(*update)
            return json.loads(state.read_text())["trial"] is None

        wait_for("a version that is well", well, 120, every=1)
        repository.publish(third, "0.1.0-3", 100, ())
        bare.run(*update)
        assert version_of(bare) == "0.1.0-3"
        bare.run(*update, check=False)  # it cannot judge itself
        assert "enabled" in bare.run("systemctl", "is-enabled", "heed-agent-go-back.timer")  # so it outlives a reboot
        assert "20" in bare.run("systemctl", "show", "--property=NextElapseUSecRealtime", "heed-agent-go-back.timer")
        bare.run("systemctl", "start", "heed-agent-go-back.service")  # as systemd does after 20 minutes
        wait_for("the version before", lambda: version_of(bare) == "0.1.0-2", 60, every=1)
        bare.run(*update)
        assert json.loads(state.read_text()) == {"trial": None, "refused": ["0.1.0-3"]}
        assert not list((bare.root / "etc/systemd/system").glob("heed-agent-go-back.*"))
        bare.run("apt-get", "purge", "--yes", "heed-agent")
    server.shutdown()
    server.server_close()
