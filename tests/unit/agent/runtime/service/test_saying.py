"""What the service says of itself."""

from __future__ import annotations

from agent.core.event import Liveness, Pulse, SensorState
from agent.core.standing import Contact, Standing
from agent.runtime.service.saying import delivered, senses


def _state(sensor: str, liveness: Liveness, reason: str = "") -> SensorState:
    return SensorState(sensor, liveness, reason)


def test_of_each_sensor_the_best_word_of_any_helper_is_said_and_the_services_own_before_all() -> None:
    one = Pulse((_state("keyboard", Liveness.FAILED, "lost"), _state("programs", Liveness.WORKING)), 3, 5, 0)
    other = Pulse((_state("keyboard", Liveness.WORKING),), 4, 6, 0)

    vitals = senses([one, other], [_state("programs", Liveness.FAILED, "no rights"), None], restarts=2)

    assert {state.sensor: state.liveness for state in vitals.sensors} == {
        "keyboard": Liveness.WORKING,
        "programs": Liveness.FAILED,
    }
    assert (vitals.hook_events, vitals.os_inputs, vitals.helpers, vitals.restarts) == (7, 11, 2, 2)


def test_where_nobody_can_say_what_waits_no_number_is_made_up() -> None:
    said = delivered(Standing(Contact.CONNECTED, ""), None)

    assert (said["waiting_urgent"], said["waiting_routine"], said["dropped"]) == (None, None, None)
