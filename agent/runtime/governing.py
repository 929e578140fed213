"""What the service says of the policy, made into rules and a detector, beside all that the helper does meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

from agent.core.link import HelperPolicy
from agent.core.pipeline import TextDetector
from agent.core.rules import Rules, read_rules
from agent.ports import Offload

MakeDetector = Callable[[Rules, str], tuple[TextDetector, str]]
"""From what the policy says, and the path of its lexicon, to what matches so, and its lexicon's name. Blocks. Raises
ValueError, whose message is a sentence's part.
"""

Apply = Callable[[Rules, TextDetector, str], None]
"""Do what the policy says from now on, with this detector of the lexicon of this name."""

_log = structlog.get_logger("heed.session")


class Governing:
    """`unusable`: why the last that was said is not in force while the one before is; empty when it is."""

    def __init__(
        self, make_detector: MakeDetector, offload: Offload, apply: Apply, changed: Callable[[], None]
    ) -> None:
        """`changed` hears each time that something said was put to use, or could not be."""
        self.unusable = ""
        self._make_detector = make_detector
        self._offload = offload
        self._apply = apply
        self._changed = changed
        self._told: HelperPolicy | None = None
        self._news = asyncio.Event()

    def tell(self, policy: HelperPolicy) -> None:
        """The service says this now; the newest counts."""
        self._told = policy
        self._news.set()

    async def run(self) -> None:
        """Put to use what is said, until cancelled."""
        governed: HelperPolicy | None = None
        while True:
            await self._news.wait()
            self._news.clear()
            told = self._told
            if told is None or (told == governed and not self.unusable):
                continue
            try:
                rules = read_rules(told.effective, told.version)
                path = told.lexicon_path
                detector, lexicon = await self._offload(lambda: self._make_detector(rules, path))  # noqa: B023 - awaited at once
            except ValueError as error:
                self.unusable = f"version {told.version} is not in force for this user, but the one before: {error}"
                _log.error("policy_unusable", version=told.version)
            else:
                governed, self.unusable = told, ""
                self._apply(rules, detector, lexicon)
                _log.info("policy_governs", version=told.version)
            self._changed()
