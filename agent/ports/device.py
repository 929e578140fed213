"""How this device and its network stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from agent.core.filter_probe import FilterTest
from agent.core.location import Beacon, Heard
from agent.core.network import NetworkFacts
from agent.core.posture import PostureFacts, Unread, Updates
from agent.core.required import ProgramFacts


class DeviceReader(Protocol):
    """Reads what this device is and how it stands; decides nothing. Every method blocks, and none raises for what
    cannot be read: that is a fact too.
    """

    def posture(self) -> PostureFacts:
        """All but what updates wait, which is `Unread` in it."""

    def updates(self) -> Updates | Unread:
        """What updates wait. Takes seconds of work, so it is asked seldom."""

    def hardware(self) -> Mapping[str, str]:
        """Make, model, serial and the rest by name; where one cannot be read it says so."""

    def software(self) -> Mapping[str, str] | Unread:
        """Programs by name, with their versions."""

    def software_mark(self) -> str:
        """Another text than before once programs may have been installed or removed; cheap. Empty: nothing tells."""

    def program(self, name: str, software: Mapping[str, str]) -> ProgramFacts:
        """What is known of this program; `software` as read before."""


class NetworkReader(Protocol):
    """Reads how this device's network is set; decides nothing, and tells of no host that anybody visited."""

    def look(self, homes: Sequence[Path]) -> NetworkFacts:
        """`homes`: of whoever is signed in. Blocks; never raises for what cannot be read: that is a fact too."""


class AskBeacon(Protocol):
    """Asks the beacons of the school's sites. Both block, and neither raises."""

    def mark(self) -> frozenset[str]:
        """Another one than before once the device may be somewhere else."""

    def ask(self, beacon: Beacon, nonce: bytes, tunnels: Collection[str]) -> Heard:
        """What came of it; `tunnels`: the interfaces that are tunnels."""


class ProbeFilter(Protocol):
    """Tries addresses that must be blocked."""

    def reached(self, test: FilterTest) -> bool:
        """Whether its page showed what it must. Blocks; never raises."""
