"""Which way to the media of this machine."""

from __future__ import annotations

import sys

from agent.ports import MediaSource


def choose_media() -> MediaSource:
    """The way of this system."""
    if sys.platform == "linux":
        from agent.host.media.linux import LinuxMedia  # noqa: PLC0415 - each system's alone

        return LinuxMedia()
    elif sys.platform == "darwin":
        from agent.host.media.macos import MacMedia  # noqa: PLC0415 - likewise

        return MacMedia()
    else:
        from agent.host.media.windows import WindowsMedia  # noqa: PLC0415 - likewise

        return WindowsMedia()
