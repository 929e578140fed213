"""The probe of the school's filter (T34): which of the addresses that must be blocked could be reached. Pure.

The policy lists them, each with a text that its page shows. A page with that text was reached; a filter's own page, an
error, a name that is not found or a refused certificate is a block. Nothing is tried that no policy lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from agent.core.event import Posture, Standing
from agent.core.posture import DETAIL_LENGTH
from policy.document.tree import Json

MOST: Final = 16
_NAMED: Final = 4


@dataclass(frozen=True, slots=True)
class FilterTest:
    """`address`: http or https; `shows`: what is on its page, and on no filter's."""

    name: str
    address: str
    shows: str


def filter_tests(said: Json) -> tuple[FilterTest, ...]:
    """From what holds at `checks.filter_tests`."""
    found = []
    for name, entry in sorted(said.items()) if isinstance(said, dict) else ():
        if isinstance(entry, dict) and entry.get("on") is not False:
            address, shows = entry.get("address"), entry.get("shows")
            if isinstance(address, str) and isinstance(shows, str) and address.startswith(("http://", "https://")):
                found.append(FilterTest(name, address, shows))
    return tuple(found[:MOST])


def check_name(on_site: bool | None) -> str:  # where no site has a beacon, no place is known
    """Under which name it is told, so that home and school stand side by side."""
    return "filter" if on_site is None else "filter_on_site" if on_site else "filter_off_site"


def judge_filter(reached: Mapping[str, bool], on_site: bool | None) -> Posture:
    """From which tests were reached, at least one, in one place."""
    open_ = sorted(name for name, one in reached.items() if one)
    where = "" if on_site is None else " on-site" if on_site else " off-site"
    if not open_:
        tests = "The one test address is" if len(reached) == 1 else f"All {len(reached)} test addresses are"
        return Posture(check_name(on_site), Standing.SOUND, f"{tests} blocked{where}.")
    more = f" and {len(open_) - _NAMED} more" if len(open_) > _NAMED else ""
    named = ", ".join(open_[:_NAMED]) + more
    detail = f"{len(open_)} of {len(reached)} test addresses that must be blocked were reached{where}: {named}."
    return Posture(check_name(on_site), Standing.WEAK, detail[:DETAIL_LENGTH])


def judged_here(found: Mapping[str, Posture]) -> tuple[Posture, ...]:
    """What was found in each place, in a fixed order."""
    return tuple(found[name] for name in sorted(found))
