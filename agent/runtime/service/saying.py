"""What the service says of itself: to the collector in each heartbeat, to this device in its status."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime

from agent.core.event import Posture, Pulse, SensorState
from agent.core.network import for_everybody
from agent.core.standing import Standing
from agent.core.tally import Sums
from agent.ports import SpoolDepth
from agent.runtime.status_file import Json
from agent.wire.uplink import Vitals


def senses(pulses: Collection[Pulse], own: Iterable[SensorState | None], restarts: int) -> Vitals:
    """Of each sensor the best word that any helper has for it; `own`: the service's sensors, which know themselves."""
    best: dict[str, SensorState] = {}
    for pulse in pulses:
        for state in pulse.sensors:
            if state.sensor not in best or state.liveness < best[state.sensor].liveness:
                best[state.sensor] = state
    best.update({state.sensor: state for state in own if state is not None})
    return Vitals(
        sensors=tuple(best.values()),
        hook_events=sum(pulse.hook_events for pulse in pulses),
        os_inputs=sum(pulse.os_inputs for pulse in pulses),
        helpers=len(pulses),
        restarts=restarts,
    )


def sensed(vitals: Vitals) -> dict[str, Json]:
    """What is noticed here now, for the status."""
    return {
        "sensors": [
            {"sensor": state.sensor, "state": state.liveness.name.lower(), "reason": state.reason}
            for state in vitals.sensors
        ],
        "helpers": vitals.helpers,
        "hook_events": vitals.hook_events,
    }


def delivered(standing: Standing, depth: SpoolDepth | None) -> dict[str, Json]:
    """How far the collector is heard, and what waits for it; `depth` None: nobody can say."""
    return {
        "collector": str(standing.contact),
        "collector_detail": standing.detail,
        "last_contact": standing.last_contact.isoformat() if standing.last_contact else None,
        "waiting_urgent": depth.urgent if depth else None,
        "waiting_routine": depth.routine if depth else None,
        "dropped": depth.dropped if depth else None,
    }


def stands(postures: Iterable[Posture]) -> Json:
    """How this device stands, as anybody on it may read."""
    return [
        {"check": one.check, "standing": one.standing.value, "detail": one.detail}
        for one in map(for_everybody, postures)
    ]


def remembered(sums: Sums, restarts: Iterable[datetime]) -> dict[str, Json]:
    """What the next service goes on from."""
    return {"tally": asdict(sums), "restarts": [at.isoformat() for at in restarts]}
