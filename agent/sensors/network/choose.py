"""Which reader of the network this system has."""

from __future__ import annotations

import sys

from agent.ports import NetworkReader
from agent.sensors.device.asking import Ask


def choose_network(ask: Ask) -> NetworkReader:
    """The reader for this system. `ask`: of the system's own programs."""
    if sys.platform == "win32":
        from agent.sensors.network.windows import WindowsNetwork  # noqa: PLC0415 - only where it is used

        return WindowsNetwork()
    elif sys.platform == "darwin":
        from agent.sensors.network.macos import MacNetwork  # noqa: PLC0415 - only where it is used

        return MacNetwork(ask)
    elif sys.platform == "linux":
        from agent.sensors.network.linux import LinuxNetwork  # noqa: PLC0415 - only where it is used

        return LinuxNetwork()
    else:
        from agent.sensors.network.unsupported import UnsupportedNetwork  # noqa: PLC0415 - only where it is used

        return UnsupportedNetwork("Heed reads networks on Linux, Windows and macOS")
