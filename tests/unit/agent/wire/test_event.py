import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.event import Event
from agent.wire.event import decode_event, encode_event, event_to_wire
from tests.factories.events import event, events


@given(events)
def test_every_event_comes_back_as_it_went(original: Event) -> None:
    assert decode_event(encode_event(original)) == original


def test_the_place_in_the_lane_travels_with_it() -> None:
    assert event_to_wire(event(), 7).sequence == 7


@given(st.binary(max_size=300))
def test_other_bytes_are_refused_or_an_event(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(decode_event(data), Event)


def test_an_event_without_payload_is_refused() -> None:
    message = event_to_wire(event())
    message.ClearField("app_seen")
    with pytest.raises(ValueError, match="kind"):
        decode_event(message.SerializeToString())
