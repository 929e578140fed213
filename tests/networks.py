"""School, home and the internet between them, as network namespaces of this machine.

    internet (this machine's own network): the collector at INTERNET
      |- school LAN 10.77.1.0/24: gateway 10.77.1.1, where the beacon is too
      '- the home's router: 100.64.77.2, which translates addresses; behind it 192.168.77.0/24

The internet carries no private addresses: what the home's router is asked for the school's LAN it refuses.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import pytest

from tests.slow_link import carrying, tap

SCHOOL = "10.77.1.1"
INTERNET = "100.64.77.1"
_ROUTER, _HOME = "100.64.77.2", "192.168.77.1"
_SEARCH = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
_NFT = (
    "add table ip home",
    "add chain ip home out { type nat hook postrouting priority 100 ; }",
    "add rule ip home out oifname wan masquerade",
    "add chain ip home through { type filter hook forward priority 0 ; }",
    "add rule ip home through ip daddr 10.0.0.0/8 reject",
)


def run(*command: str) -> str:
    """One of the system's programs; AssertionError with what it says."""
    program = shutil.which(command[0], path=_SEARCH)
    assert program is not None, f"{command[0]} is not installed"
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()}"
    return done.stdout


def _trouble() -> str:
    if sys.platform != "linux":
        return "needs Linux"
    lacking = [one for one in ("ip", "nft", "unshare") if shutil.which(one, path=_SEARCH) is None]
    if lacking:
        return f"needs {', '.join(lacking)}"
    tried = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "needs the right to make network namespaces"


_WHY_NOT = _trouble()
needs_networks = pytest.mark.skipif(bool(_WHY_NOT), reason=_WHY_NOT)


class Namespace:
    """One machine's network. `prefix`: before a command, to run it there."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.prefix = (shutil.which("ip", path=_SEARCH) or "ip", "netns", "exec", name)

    def ip(self, *arguments: str) -> None:
        """`ip` in there."""
        run("ip", "-n", self.name, *arguments)

    def run(self, *command: str) -> str:
        """A program in there."""
        return run(*self.prefix, *command)


class Networks:
    """Made by `networks`. Names begin with the process's number, so that two runs do not meet."""

    def __init__(self) -> None:
        self._mine = f"h{os.getpid() % 100_000}"
        self._made: list[Namespace] = []
        self._links: list[str] = []
        self._carried = ExitStack()
        self.router = self._namespace("router")
        self._bridge("s", SCHOOL)
        self._bridge("i", INTERNET)
        self._plug(self.router, "wan", "i", f"{_ROUTER}/24", INTERNET)
        self._bridge_in_router()
        for rule in _NFT:
            run(*self.router.prefix, "nft", rule)
        run(*self.router.prefix, "sysctl", "-qw", "net.ipv4.ip_forward=1")

    def at_school(self, name: str, number: int) -> Namespace:
        """A device on the school's LAN."""
        device = self._namespace(name)
        self._plug(device, "eth0", "s", f"10.77.1.{number}/24", SCHOOL)
        return device

    def at_home(self, name: str, number: int) -> Namespace:
        """A device behind the home's router."""
        device = self._namespace(name)
        run("ip", "link", "add", f"{self._mine}x", "type", "veth", "peer", "name", "eth0", "netns", device.name)
        run("ip", "link", "set", f"{self._mine}x", "netns", self.router.name, "name", f"lan{number}")
        self.router.ip("link", "set", f"lan{number}", "master", "lan", "up")
        self._address(device, "eth0", f"192.168.77.{number}/24", _HOME)
        return device

    def behind_proxy(self, name: str, number: int) -> Namespace:
        """A device on the school's LAN whose packets go no farther than that."""
        device = self.at_school(name, number)
        device.ip("route", "del", "default")
        return device

    def on_a_trip(self, name: str, number: int) -> Namespace:
        """A device on the internet by a slow, lossy link: 120 ms each way, one frame in fifty lost, 2 Mbit/s."""
        mast, device = self._namespace(f"mast{number}"), self._namespace(name)
        far, near = f"{self._mine}f{number}", f"{self._mine}n{number}"
        there, here = tap(far), tap(near)
        run("ip", "link", "set", far, "netns", mast.name)
        mast.ip("link", "add", "air", "type", "bridge")
        run(
            "ip", "-n", mast.name, "link", "add", "device", "type", "veth", "peer", "name", "eth0", "netns", device.name
        )
        for link in (far, "device"):
            mast.ip("link", "set", link, "master", "air", "up")
        mast.ip("link", "set", "air", "up")
        run("ip", "link", "set", near, "master", f"{self._mine}i", "up")
        self._address(device, "eth0", f"100.64.77.{number}/24", INTERNET)
        device.ip("route", "add", "unreachable", "10.0.0.0/8")  # as the home's router refuses it
        self._carried.enter_context(carrying(here, there, delay=0.12, lost=0.02, rate=250_000))
        return device

    def remove(self) -> None:
        """All of it."""
        self._carried.close()
        for one in self._made:
            with suppress(AssertionError):
                run("ip", "netns", "del", one.name)
        for link in self._links:
            with suppress(AssertionError):
                run("ip", "link", "del", link)

    def _namespace(self, name: str) -> Namespace:
        made = Namespace(f"{self._mine}-{name}")
        run("ip", "netns", "add", made.name)
        self._made.append(made)
        made.ip("link", "set", "lo", "up")
        return made

    def _bridge(self, name: str, address: str) -> None:
        link = f"{self._mine}{name}"
        run("ip", "link", "add", link, "type", "bridge")
        self._links.append(link)
        run("ip", "address", "add", f"{address}/24", "dev", link)
        run("ip", "link", "set", link, "up")

    def _bridge_in_router(self) -> None:
        self.router.ip("link", "add", "lan", "type", "bridge")
        self.router.ip("address", "add", f"{_HOME}/24", "dev", "lan")
        self.router.ip("link", "set", "lan", "up")

    def _plug(self, device: Namespace, link: str, bridge: str, address: str, gateway: str) -> None:
        here = f"{self._mine}{bridge}{len(self._made)}"
        run("ip", "link", "add", here, "type", "veth", "peer", "name", link, "netns", device.name)
        run("ip", "link", "set", here, "master", f"{self._mine}{bridge}", "up")
        self._address(device, link, address, gateway)

    def _address(self, device: Namespace, link: str, address: str, gateway: str) -> None:
        device.ip("address", "add", address, "dev", link)
        device.ip("link", "set", link, "up")
        device.ip("route", "add", "default", "via", gateway)


@contextmanager
def networks() -> Iterator[Networks]:
    """School, home and the internet, for as long as it lasts."""
    made: list[Networks] = []
    try:
        made.append(Networks())
        yield made[0]
    finally:
        for one in made:
            one.remove()
