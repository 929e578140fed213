"""The browser that console tests drive: Debian's Chromium, else the one that Playwright has fetched for itself."""

from __future__ import annotations

import shutil

import pytest

from tools import system

CHROMIUM = shutil.which("chromium")
"""For Playwright's `executable_path`; None lets it take its own."""

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
"""For Chromium on a machine with no screen and no network: it asks nobody outside."""

needs_chromium = pytest.mark.skipif(not system.find_machine().has_program("chromium"), reason="needs Chromium")
