"""Removable media at work: what is mounted is looked at, and what agent/core/media.py says is done.

Where policy allows them to everybody who is signed in nothing is looked at at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import structlog

from agent.core.apps import FIRST_PERSON_UID, is_person
from agent.core.event import Liveness, Payload, SensorState
from agent.core.media import ALLOW, MediaControl, Remove, Tell, rules_of, strictest
from agent.errors import Unsupported
from agent.ports import Clock, MediaSource, Offload
from policy.evaluate.effective import Effective
from policy.severity import Severity

NAME = "removable_media"
_LOOK_SECONDS = 1.0
_KEPT = "a stick, card or disk that the policy does not allow could not be taken off"

_log = structlog.get_logger("heed.media")


class Media:
    """`state`: its own word on itself; None while nothing is asked of it."""

    def __init__(
        self,
        source: MediaSource,
        offload: Offload,
        clock: Clock,
        *,
        people: Callable[[], Mapping[int, str]],
        holds: Callable[[str], Effective],
        tell: Callable[[Payload, Severity, str], None],
        first_person: int = FIRST_PERSON_UID,
    ) -> None:
        """`people`: who is signed in, by number, from `first_person` on a person; `holds`: what policy says for an
        account; `tell`: an event of an account, or of none.
        """
        self.state: SensorState | None = None
        self._source, self._offload, self._clock = source, offload, clock
        self._people, self._holds, self._tell = people, holds, tell
        self._first_person = first_person
        self._control = MediaControl()
        self._open = False

    async def run(self) -> None:
        """Until cancelled."""
        try:
            while True:
                says = self._says()
                if strictest(says.values()) == ALLOW:
                    self.state = None
                    self._rest()
                    await self._clock.sleep(_LOOK_SECONDS)
                elif not self._listens():
                    await self._clock.sleep(_LOOK_SECONDS)
                else:
                    await self._look(says)
                    await self._offload(lambda: self._source.wait(_LOOK_SECONDS))
        finally:
            self._rest()

    def _says(self) -> dict[str, str]:
        people = {account for uid, account in self._people().items() if is_person(uid, self._first_person)}
        return rules_of(sorted(people), lambda account: str(self._holds(account).value("control", "removable_media")))

    def _listens(self) -> bool:
        if not self._open:
            try:
                self._source.open()
            except Unsupported as error:
                self.state = SensorState(NAME, Liveness.UNSUPPORTED, str(error))
                return False
            self._open = True
        return True

    def _rest(self) -> None:
        if self._open:
            self._source.close()
            self._open = False

    async def _look(self, says: Mapping[str, str]) -> None:
        try:
            media = await self._offload(self._source.look)
        except OSError as error:
            self.state = SensorState(NAME, Liveness.FAILED, f"what is mounted cannot be read ({type(error).__name__})")
            return
        kept = False
        for command in self._control.look(media, says):
            match command:
                case Tell():
                    self._tell(command.payload, command.severity, command.account)
                case Remove():
                    kept |= bool(trouble := await self._remove(command))
                    for told in self._control.removed(command, trouble):
                        self._tell(told.payload, told.severity, told.account)
        if kept:
            self.state = SensorState(NAME, Liveness.FAILED, _KEPT)
        else:
            self.state = SensorState(NAME, Liveness.WORKING, self._source.limit)

    async def _remove(self, removal: Remove) -> str:
        """What kept it from being taken off, in a sentence; empty: nothing did."""
        try:
            await self._offload(lambda: self._source.remove(removal.medium))
        except OSError as error:
            _log.error("medium_kept", error=type(error).__name__)
            return f"it could not be taken off ({error.strerror or type(error).__name__})"
        return ""
