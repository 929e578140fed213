from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent.core.event import Liveness, SensorState
from agent.core.standing import Contact, Standing, after_failure, is_final
from agent.core.status import judge, spool_states

IN_TOUCH = Standing(Contact.CONNECTED, "In touch.", datetime(2026, 11, 3, tzinfo=UTC))
OFFLINE = Standing(Contact.OFFLINE, "The collector does not answer.", datetime(2026, 11, 3, tzinfo=UTC))
KEYBOARD = SensorState("keyboard", Liveness.WORKING)


def test_a_working_keyboard_is_monitored() -> None:
    assert judge([KEYBOARD], 1, "", IN_TOUCH).monitored
    assert judge([KEYBOARD], 1, "", IN_TOUCH).reasons == ()


@pytest.mark.clause("D2", "J23")
def test_being_offline_does_not_make_it_less_monitored() -> None:
    assert judge([KEYBOARD], 1, "", OFFLINE).monitored


def test_without_a_helper_it_is_not() -> None:
    answer = judge([], 0, "", IN_TOUCH)
    assert not answer.monitored
    assert "helper" in answer.reasons[0]


def test_what_is_unsupported_is_said_with_its_reason() -> None:
    state = SensorState("keyboard", Liveness.UNSUPPORTED, "there is no display")
    answer = judge([state], 1, "", IN_TOUCH)
    assert not answer.monitored
    assert answer.reasons == ("The keyboard sensor is unsupported here: there is no display.",)


def test_a_full_disk_is_said() -> None:
    answer = judge([KEYBOARD], 1, "Events cannot be kept: the disk is full.", IN_TOUCH)
    assert not answer.monitored
    assert "full" in answer.reasons[-1]


@pytest.mark.parametrize("status", ["PERMISSION_DENIED", "FAILED_PRECONDITION", "UNAUTHENTICATED"])
def test_a_device_nobody_will_hear_of_is_not_monitored(status: str) -> None:
    standing = after_failure(status, datetime(2026, 11, 3, tzinfo=UTC))
    answer = judge([KEYBOARD], 1, "", standing)
    assert not answer.monitored
    assert answer.reasons == (standing.detail,)


def test_that_typing_is_not_looked_at_is_said_in_plain_words() -> None:
    for reason, words in (("locked", "screen is locked"), ("confidential", "confidential support")):
        answer = judge([SensorState("keyboard", Liveness.SUSPENDED, reason)], 1, "", IN_TOUCH)
        assert not answer.monitored
        assert words in answer.reasons[0]


def test_what_only_a_person_can_mend_is_final() -> None:
    assert is_final(after_failure("PERMISSION_DENIED", None).contact)
    assert is_final(after_failure("FAILED_PRECONDITION", None).contact)
    assert not is_final(after_failure("UNAVAILABLE", None).contact)
    assert after_failure("INTERNAL", None).contact is Contact.OFFLINE


def test_the_heartbeat_tells_that_events_cannot_be_kept_and_nothing_while_they_can() -> None:
    assert spool_states("") == ()
    assert spool_states("x" * 1_000) == (SensorState("spool", Liveness.FAILED, "x" * 256),)
