"""Confidential support: places where typing is not captured (design section 1, principle 7). Data, and one question.

A place counts only when a browser shows it: a title alone can be given to any window. What a browser's page calls
itself cannot be proved here; that limit is stated in the README.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

SERVICES = (
    "childline", "samaritans", "the mix", "kooth", "youngminds", "young minds", "papyrus hopeline", "hopeline247",
    "shout 85258", "give us a shout", "calm zone", "campaign against living miserably", "beat eating disorders",
    "national domestic abuse helpline", "refuge against domestic", "women's aid", "men's advice line",
    "rape crisis", "survivors trust", "nspcc helpline", "galop", "switchboard lgbt", "mindline", "frank drugs",
    "talk to frank", "stop it now", "nhs 111", "nhs app", "nhs login", "patient access", "systmonline",
    "evergreen life", "brook sexual health", "neu members", "nasuwt", "unison member", "acas helpline",
    "protect whistleblowing", "protect - speak up", "nspcc whistleblowing", "education support partnership",
    "crimestoppers",
)  # fmt: skip
"""Names as they stand in the titles of their own pages, in lower case."""

BROWSERS = frozenset({
    "firefox", "firefox-esr", "firefox-bin", "chrome", "google-chrome", "chromium", "chromium-browser", "msedge",
    "microsoft-edge", "brave", "opera", "vivaldi", "vivaldi-bin", "safari", "epiphany", "librewolf", "waterfox",
    "google chrome", "microsoft edge", "brave browser",
})  # fmt: skip
"""Programs that show web pages, by process name in lower case and without ".exe"."""

_SEARCHES = re.compile(
    r"\b(google search|bing|duckduckgo|yahoo|ecosia|startpage|brave search|qwant|search results)\b|\bsearch\s*[-–—]"
)


def is_confidential(title: str, process: str, more: Iterable[str] = ()) -> bool:
    """Whether this window is a confidential service in a browser; `more` are further names, from policy.

    A page of search results is no service: what stands in its title was typed into a search box.
    """
    name = process.lower().removesuffix(".exe")
    if name not in BROWSERS:
        return False
    shown = title.lower()
    if _SEARCHES.search(shown):
        return False
    return any(_pattern(service.lower()).search(shown) for service in (*SERVICES, *more) if service.strip())


@lru_cache(maxsize=512)
def _pattern(service: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(service)}(?!\w)")
