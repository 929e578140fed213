"""Which export is which."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from policy.export.applocker import applocker
from policy.export.fapolicyd import fapolicyd
from policy.export.rules import Exported, Rules
from policy.export.santa import santa
from policy.export.wdac import wdac

ENFORCERS: Mapping[str, Callable[[Rules], Exported]] = {
    "applocker": applocker,
    "wdac": wdac,
    "santa": santa,
    "fapolicyd": fapolicyd,
}
"""By the name that the command line knows."""
