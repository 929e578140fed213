"""Whether the session helpers are there, are who they should be, and speak."""

from __future__ import annotations

from collections.abc import Callable, Collection

from agent.core.event import Payload, Pulse, Tamper
from agent.core.silence import Silences
from agent.ports import Clock
from agent.runtime.link_server import Helper
from policy.severity import Severity

SILENT = "A session helper is connected and says nothing: it was stopped, or this device is very busy."
_STRANGER = "A program that is no session helper of this service tried to connect as one, and was not believed."
_HELPERLESS_SECONDS = 20.0  # a helper takes a moment to start, and to start again
_STRANGERS_SECONDS = 600.0  # who knocks without end is told of once in so long


class Attendance:
    """To be asked to `look` each second. `helpers`: those that are connected; `tell`: of damage, and whose."""

    def __init__(
        self,
        clock: Clock,
        helpers: Callable[[], Collection[Helper]],
        tell: Callable[[Payload, Severity, str], None],
        changed: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._helpers = helpers
        self._tell = tell
        self._changed = changed
        self._silences: Silences[Helper] = Silences()
        self._attended_at = clock.monotonic()
        self._strangers: dict[str, float] = {}  # by account, when one was last told of

    @property
    def pulses(self) -> dict[Helper, Pulse]:
        """What each helper that speaks said last."""
        heard = frozenset(self._helpers()) - self._silences.silent
        return {helper: helper.pulse for helper in heard if helper.pulse is not None}

    @property
    def is_silent(self) -> bool:
        """Whether one is connected and says nothing."""
        return bool(self._silences.silent)

    @property
    def is_lacking(self) -> bool:
        """Whether somebody is signed in, and nobody has looked after them for longer than a start takes."""
        return self._clock.monotonic() - self._attended_at >= _HELPERLESS_SECONDS

    def look(self, *, needed: bool) -> None:
        """Note who fell silent, and whether all is as it should be: a helper answers, or none is `needed`."""
        before = self._silences.silent
        said = {helper: helper.pulse for helper in self._helpers()}
        # A helper that its user stopped sees nothing; what it said before is no longer so.
        for helper in self._silences.see(said, self._clock.monotonic()):
            self._tell(Tamper("helper_silent", SILENT), Severity.HIGH, helper.account)
        if self._silences.silent != before:
            self._changed()
        if not needed or self.pulses:
            self._attended_at = self._clock.monotonic()

    def posed(self, account: str) -> None:
        """Who plays the helper could say that all is well, and keep the real one from being started."""
        now = self._clock.monotonic()
        if now - self._strangers.get(account, float("-inf")) >= _STRANGERS_SECONDS:
            self._strangers[account] = now
            self._tell(Tamper("helper_stranger", _STRANGER), Severity.HIGH, account)
