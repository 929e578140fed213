"""Which reader of the device this system has."""

from __future__ import annotations

import sys

from agent.ports import DeviceReader
from agent.sensors.device.asking import Ask


def choose_device(ask: Ask) -> DeviceReader:
    """The reader for this system. `ask`: of the system's own programs."""
    if sys.platform == "win32":
        from agent.sensors.device.windows import WindowsDevice  # noqa: PLC0415 - only where it is used

        return WindowsDevice(ask)
    elif sys.platform == "darwin":
        from agent.sensors.device.macos import MacDevice  # noqa: PLC0415 - only where it is used

        return MacDevice(ask)
    elif sys.platform == "linux":
        from agent.sensors.device.linux import LinuxDevice  # noqa: PLC0415 - only where it is used

        return LinuxDevice(ask)
    else:
        from agent.sensors.device.unsupported import UnsupportedDevice  # noqa: PLC0415 - only where it is used

        return UnsupportedDevice("Heed reads devices on Linux, Windows and macOS")
