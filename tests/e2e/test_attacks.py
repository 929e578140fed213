"""A pupil with an account and no rights tries what design section 7 names: each is refused, survived, or told.

What the run saw is the table in README.md, and `artefacts/attacks.md` after each run.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.attacked import PYTHON, Attacked, attacked
from tests.house.attacks import Row, table, table_of
from tests.processes import BIN, wait_for
from tests.x11 import needs_x11

pytestmark = [
    needs_x11,
    pytest.mark.only_on("linux"),
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="trying it as another account needs root"),
    pytest.mark.xdist_group("display"),
    pytest.mark.timeout(240),
]

ROOT = Path(__file__).parents[2]
SHORT_SECONDS = 3.0

POSE = """
import asyncio, sys
from pathlib import Path
from agent.core.event import Liveness, Pulse, SensorState
from agent.errors import LinkError
from agent.runtime.link import LinkClient
async def pose():
    client = await LinkClient.connect(Path(sys.argv[1]), "7")
    await client.send(Pulse((SensorState("keyboard", Liveness.WORKING),), 9, 9, 0))
    try:
        while True:
            await client.receive()
    except LinkError:
        await client.close()
asyncio.run(pose())
"""


def kills_helper(on: Attacked) -> None:
    on.does("kill", "-9", str(helper := on.helper()))
    wait_for("another helper", lambda: helper not in (on.agent.status().get("helper_pids") or [helper]), every=0.2)


def stops_helper(on: Attacked) -> None:
    helper, before = str(on.helper()), on.told("tamper", "helper_silent")
    on.does("kill", "-STOP", helper)
    try:
        wait_for("the event while it is stopped", lambda: on.told("tamper", "helper_silent") > before, every=0.5)
        assert on.agent.status()["monitored"] is False
    finally:
        on.does("kill", "-CONT", helper)


def stops_helper_shortly(on: Attacked) -> None:
    helper = str(on.helper())
    for _ in range(3):
        on.does("kill", "-STOP", helper)
        time.sleep(SHORT_SECONDS)  # the attack itself
        on.does("kill", "-CONT", helper)
        time.sleep(1.1)  # so that it runs between two stops


def stops_service(on: Attacked) -> None:
    for name in ("-KILL", "-STOP", "-TERM"):
        on.is_refused("kill", name, str(on.service))


def renames(on: Attacked) -> None:
    for one in (BIN / "heed-agent", on.agent.data / "run" / "link.sock", on.agent.data / "state"):
        on.is_refused("mv", str(one), f"{one}-gone")


def changes_modes(on: Attacked) -> None:
    for one in (BIN / "heed-agent", on.agent.data / "run" / "link.sock", on.agent.data / "run" / "status.json"):
        on.is_refused("chmod", "0", str(one))


def reads_keys(on: Attacked) -> None:
    on.is_refused("ls", str(on.agent.data / "state" / "secrets"))


def reads_memory(on: Attacked) -> None:
    on.is_refused("head", "-c1", f"/proc/{on.helper()}/mem")
    on.is_refused("head", "-c1", f"/proc/{on.helper()}/environ")


def blocks_port(on: Attacked) -> None:
    # what iptables begins with, and nft: a raw socket; and rules through netlink
    on.is_refused(*PYTHON, "import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)")


def moves_clock(on: Attacked) -> None:
    on.is_refused(*PYTHON, "import time; time.clock_settime(time.CLOCK_REALTIME, time.time() + 86400)")


def preloads(on: Attacked) -> None:
    home = str(on.account.home)  # the session's first process has both (attacked.py), as this one has
    assert home in on.attempt("env", f"LD_PRELOAD={home}/preloaded.so", "cat", "/proc/self/maps").stdout
    for what in ("maps", "environ"):
        assert home not in Path(f"/proc/{on.helper()}/{what}").read_text()


def poses(on: Attacked) -> None:
    on.does(*PYTHON, POSE, str(on.agent.data / "run" / "link.sock"))


def fills_disk(on: Attacked) -> None:
    filler = on.agent.data.parent / "filler"
    assert on.attempt("dd", "if=/dev/zero", f"of={filler}", "bs=64k").returncode != 0
    try:
        on.hears()
    finally:
        on.does("rm", str(filler))


def unplugs_display(on: Attacked) -> None:
    on.does("kill", "-9", str(on.display.pid))
    on.display.kill()
    wait_for("the loss to be said", lambda: on.agent.status()["monitored"] is False)
    on.display.start()


@dataclass(frozen=True, slots=True)
class Attack:
    """What is tried, and what comes of it: "" where the system does not let a pupil do it."""

    name: str
    attempt: Callable[[Attacked], None]
    kind: str = ""
    word: str = ""
    outcome: str = "refused by the system"

    def row(self) -> Row:
        told = f"; told as {self.kind} `{self.word}`" if self.word else ""
        return Row(self.name, f"{self.outcome}{told}")


SURVIVED = "survived: monitored again by itself"
ATTACKS = (
    Attack("kill -9 of the session helper", kills_helper, "gap", "helper_dead", SURVIVED),
    Attack("SIGSTOP of the helper for 20 s or more", stops_helper, "tamper", "helper_silent", SURVIVED),
    Attack("short SIGSTOPs, 20 s together", stops_helper_shortly, "tamper", "helper_interrupted", SURVIVED),
    Attack("a program of one's own in the helper's place", poses, "tamper", "helper_stranger", "not believed"),
    Attack("LD_PRELOAD and PYTHONPATH in the session's environment", preloads, outcome="not taken over"),
    Attack("the display killed", unplugs_display, "gap", "display_lost", SURVIVED),
    Attack("the disk filled", fills_disk, outcome="survived: what was typed meanwhile arrived"),
    Attack("kill, SIGSTOP or SIGTERM of the service", stops_service),
    Attack("the program, the socket or the data renamed", renames),
    Attack("their modes changed", changes_modes),
    Attack("the device's keys read", reads_keys),
    Attack("the helper's memory or environment read", reads_memory),
    Attack("a firewall against the collector", blocks_port),
    Attack("the clock moved", moves_clock),
)


@pytest.fixture(scope="module")
def device() -> Iterator[Attacked]:
    with attacked() as made:
        yield made


SEEN: list[Row] = []


@pytest.mark.clause("T22")
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_is_refused_survived_or_told(device: Attacked, attack: Attack) -> None:
    before = device.told(attack.kind, attack.word) if attack.word else 0
    attack.attempt(device)
    if attack.word:
        wait_for(f"{attack.kind} {attack.word}", lambda: device.told(attack.kind, attack.word) > before, every=0.3)
    device.monitored()
    SEEN.append(attack.row())


@pytest.mark.clause("T22")
def test_after_all_of_it_the_device_still_hears_and_the_readme_tells_what_was_seen(device: Attacked) -> None:
    device.hears()
    if len(SEEN) == len(ATTACKS):  # all of them ran here
        out = ROOT / "artefacts"
        out.mkdir(exist_ok=True)
        (out / "attacks.md").write_text(table(SEEN))
        assert table_of((ROOT / "README.md").read_text(encoding="utf-8")) == table(SEEN)
