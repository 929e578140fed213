"""The sensors of one session: each runs while the policy has it looked at, and each answers for itself.

A sensor that the policy turns off is stopped, or, where another one needs it, not looked at; it is said to be
suspended, and why, and every such stretch is told as a gap. How a life ended is remembered as the cause of a gap.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent.core.event import Gap, GapCause, Liveness, SensorState
from agent.core.gaps import PolicyGaps, SensorGaps
from agent.errors import DisplayLost, HookLost, Unsupported
from agent.ports import Clock, Emit, Sensor


class Senses:
    """Made in the loop that runs them."""

    def __init__(self, sensors: Sequence[Sensor], clock: Clock, put: Emit, changed: Callable[[], None]) -> None:
        """`put`: where they put what they notice; `changed` hears that their states may be others now."""
        self.sensors = tuple(sensors)
        self._clock = clock
        self._put = put
        self._changed = changed
        self._gaps = SensorGaps()
        self._policy_gaps = PolicyGaps()
        self._wanted = {sensor.name: asyncio.Event() for sensor in self.sensors}
        self._unwanted = {sensor.name: asyncio.Event() for sensor in self.sensors}
        self.stop(())

    async def sense(self, sensor: Sensor) -> None:
        """Run one sensor whenever it is wanted. Raises what ended it."""
        wanted, unwanted = self._wanted[sensor.name], self._unwanted[sensor.name]
        while True:
            await wanted.wait()
            life = asyncio.create_task(self._live(sensor), name=f"sensor-{sensor.name}")
            enough = asyncio.create_task(unwanted.wait())
            try:
                await asyncio.wait({life, enough}, return_when=asyncio.FIRST_COMPLETED)
                if life.done():
                    life.result()
                    return
            finally:
                life.cancel()
                enough.cancel()
                await asyncio.gather(life, enough, return_exceptions=True)

    async def _live(self, sensor: Sensor) -> None:
        try:
            await sensor.run(self._put)
        except HookLost as error:
            self._lost(sensor, GapCause.HOOK_LOST, error.seen_until)
            raise
        except DisplayLost as error:
            self._lost(sensor, GapCause.DISPLAY_LOST, error.seen_until)
            raise
        except Unsupported:  # no gap: it never worked here, and every pulse says so
            raise
        except Exception:
            self._lost(sensor, GapCause.SENSOR_FAILED)
            raise
        finally:
            self._changed()

    def _lost(self, sensor: Sensor, cause: GapCause, seen_until: float | None = None) -> None:
        blind = 0.0 if seen_until is None else max(0.0, self._clock.monotonic() - seen_until)
        since = self._clock.now() - timedelta(seconds=blind)
        self._gaps.lost(sensor.name, cause, since, sensor.state().reason)

    def stop(self, names: Iterable[str]) -> None:
        """Run all but these from now on."""
        stopped = frozenset(names)
        for name, wanted in self._wanted.items():
            if name in stopped:
                wanted.clear()
                self._unwanted[name].set()
            else:
                self._unwanted[name].clear()
                wanted.set()

    def states(self, away: Mapping[str, str]) -> tuple[SensorState, ...]:
        """Every sensor's own word; of those that are not looked at, by name in `away`, why that is so."""
        return tuple(_looked_at(sensor.state(), away.get(sensor.name, "")) for sensor in self.sensors)

    def gaps(self, away: Mapping[str, str], off: Mapping[str, str], now: datetime) -> list[Gap]:
        """What was unproven, as far as it is to be told now. `off`: those that the policy does not have looked at."""
        here = {sensor.name for sensor in self.sensors if sensor.state().liveness is not Liveness.UNSUPPORTED}
        told = {name: reason for name, reason in off.items() if name in here}
        return [*self._gaps.see(self.states(away), now), *self._policy_gaps.see(told, now)]


def _looked_at(state: SensorState, reason: str) -> SensorState:
    """What does not work is not said to work but for the policy; what is stopped by it has not failed."""
    if not reason or state.liveness is Liveness.UNSUPPORTED:
        return state
    return replace(state, liveness=Liveness.SUSPENDED, reason=reason)
