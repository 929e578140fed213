import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.event import AppBlocked, AppSeen, Event, Keyword, Payload, ProgramArrived, Source
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


NO_TEXT = "homework\udcff"  # as a file's name comes that is no UTF-8


@pytest.mark.clause("D3")
@pytest.mark.parametrize(
    "payload",
    [
        AppBlocked(NO_TEXT, f"/home/pupil/{NO_TEXT}", "games", enforced=True),
        ProgramArrived(NO_TEXT, 0),
        AppSeen(NO_TEXT, 1),
        Keyword("rule", "category", Source.FILE_NAME, 1.0, False, NO_TEXT, "", NO_TEXT, NO_TEXT, "1"),
    ],
)
def test_a_name_that_is_no_text_stops_no_event(payload: Payload) -> None:
    told = decode_event(encode_event(event(payload=payload))).payload
    assert "homework?" in str(told)
