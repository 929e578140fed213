"""What browsers are set to, in their own files: a proxy of one's own, and names looked up by HTTPS at a server of
one's own choice.

Read are only these settings; never history, and never a name of a server.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from agent.core.network import SetBy
from agent.sensors.network.regular import read_regular

# Here and in the system's own readers no pattern may pass over the ends of lines: what somebody fills with empty lines
# would take hours to look through, and all of the service would stand still meanwhile.
_PREF = re.compile(r'^[ \t]*user_pref\("(network\.(?:proxy\.type|trr\.mode))",\s*(\d+)\)', re.MULTILINE)
_OWN_PROXY = ("1", "2")  # by hand; by an address of a script
_OWN_NAMES = ("2", "3")  # first by HTTPS; by nothing else
_MOST_PROFILES = 16
_MOST_ENTRIES = 1024  # of a folder of profiles, which its owner may fill at will

FIREFOX = (
    ".mozilla/firefox",
    "snap/firefox/common/.mozilla/firefox",
    ".var/app/org.mozilla.firefox/.mozilla/firefox",
    "AppData/Roaming/Mozilla/Firefox/Profiles",
    "Library/Application Support/Firefox/Profiles",
)
CHROMIUM: Mapping[str, str] = {
    ".config/chromium": "Chromium",
    "snap/chromium/common/chromium": "Chromium",
    ".config/google-chrome": "Chrome",
    ".config/microsoft-edge": "Edge",
    ".config/BraveSoftware/Brave-Browser": "Brave",
    "AppData/Local/Google/Chrome/User Data": "Chrome",
    "AppData/Local/Microsoft/Edge/User Data": "Edge",
    "AppData/Local/BraveSoftware/Brave-Browser/User Data": "Brave",
    "Library/Application Support/Google/Chrome": "Chrome",
    "Library/Application Support/Microsoft Edge": "Edge",
    "Library/Application Support/BraveSoftware/Brave-Browser": "Brave",
}


def browser_settings(homes: Sequence[Path]) -> tuple[list[SetBy], list[SetBy]]:
    """Proxies, and encrypted names, that the browsers of these homes are set to."""
    proxies: list[SetBy] = []
    names: list[SetBy] = []
    for home in homes:
        for prefs in _firefox(home):
            found = dict(_PREF.findall(prefs))  # what stands last holds
            if found.get("network.proxy.type") in _OWN_PROXY:
                proxies.append(SetBy(f"Firefox of {home.name}"))
            if found.get("network.trr.mode") in _OWN_NAMES:
                names.append(SetBy(f"Firefox of {home.name}"))
        names += [SetBy(f"{browser} of {home.name}") for browser in _secure_chromium(home)]
    return proxies, names


def _firefox(home: Path) -> Iterator[str]:
    for folder in FIREFOX:
        try:
            with os.scandir(home / folder) as entries:
                there = sorted(one.path for one in islice(entries, _MOST_ENTRIES) if one.is_dir())
        except OSError:
            continue
        for profile in map(Path, there[:_MOST_PROFILES]):
            yield read_regular(profile / "prefs.js") + "\n" + read_regular(profile / "user.js")


def _secure_chromium(home: Path) -> Iterator[str]:
    """`automatic`, the default, asks only the network's own server by HTTPS; `secure` asks another, chosen by hand."""
    for folder, browser in CHROMIUM.items():
        text = read_regular(home / folder / "Local State")
        try:
            state = json.loads(text) if text else {}
        except (ValueError, RecursionError):  # whoever owns the file may nest it as deep as they like
            continue
        setting = state.get("dns_over_https") if isinstance(state, dict) else None
        if isinstance(setting, dict) and setting.get("mode") == "secure":
            yield browser
