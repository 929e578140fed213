"""Files that arrive where people keep their files, and on sticks (agent/ports: Sensor)."""

from __future__ import annotations

from agent.core.event import Liveness, SensorState
from agent.core.observation import SensorReady
from agent.core.seen import Seen
from agent.errors import SensorLost
from agent.ports import Emit
from agent.sensors.files.noticing import Noticing, World
from agent.sensors.files.places import Places
from agent.sensors.files.texts import DocumentTexts

_NOWHERE = SensorState(
    "files", Liveness.UNSUPPORTED, "this account has no home folder with Downloads, Documents or Desktop yet"
)
_LOOK_BACK_SECONDS = 120.0  # a helper that was killed is back by then: what came meanwhile is looked at


class FileArrivals:
    """Tells the name of each file that comes to one of the `places`, and hands its text on to `texts`."""

    name = "files"

    def __init__(self, places: Places, texts: DocumentTexts, world: World) -> None:
        self._places = places
        self._texts = texts
        self._world = world
        self._since: float | None = None
        self._look_back = _LOOK_BACK_SECONDS
        self._seen = Seen()
        self._be(SensorState(self.name, Liveness.FAILED, "not started yet"))

    def state(self) -> SensorState:
        """Whether files are noticed."""
        return self._state

    async def run(self, emit: Emit) -> None:
        """Notice until cancelled; a folder of a new account may be made only after it. Raises SensorLost."""
        now = self._world.clock.now().timestamp()
        # A sensor that failed goes on where it was; what came while the policy had it stopped is not looked at.
        since, self._since = now - self._look_back if self._since is None else self._since, None
        self._look_back = 0.0
        noticing = Noticing(self._world, self._texts, self._places, since=since, seen=self._seen, emit=emit)
        try:
            await noticing.begin()
            self._be(_NOWHERE)
            while True:
                seeing = SensorState(self.name, Liveness.WORKING, noticing.partial)
                if (state := seeing if noticing.roots else _NOWHERE) != self._state:
                    self._be(state)
                    emit(SensorReady(self._world.clock.monotonic()))
                await noticing.turn()
        except Exception as error:  # whatever it was, the next life goes on where this one was
            # The messages may hold a path, so only their kind is told.
            said = isinstance(error, OSError) and error.strerror
            reason = f"the folders cannot be watched: {said or type(error).__name__}"
            self._be(SensorState(self.name, Liveness.FAILED, reason))
            self._since = since
            raise SensorLost(reason) from error
        finally:
            noticing.close()

    def _be(self, state: SensorState) -> None:
        self._state = self._texts.files = state
