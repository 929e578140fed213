import contextlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.access import AccessAnswer
from agent.core.event import Liveness, Pulse, SensorState
from agent.core.link import (
    Committed,
    Declined,
    FromHelper,
    Greeting,
    HelperPolicy,
    HelperSettings,
    Match,
    MediumRemoved,
    ProgramClosed,
    ToHelper,
)
from agent.errors import LinkError
from agent.wire.link import (
    FRAME_LIMIT,
    decode_from_helper,
    decode_to_helper,
    encode_from_helper,
    encode_to_helper,
    frame,
    frame_length,
)
from tests.factories.events import events

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=64)
_counts = st.integers(0, 2**32 - 1)
_states = st.builds(SensorState, _text, st.sampled_from(Liveness), _text)
_moments = st.integers(1, 2**40).map(lambda ms: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))
_up = st.one_of(
    st.builds(Greeting, _text, st.just(1)),
    st.builds(Match, events),
    st.builds(Pulse, st.lists(_states, max_size=5).map(tuple), _counts, _counts, _counts),
)
_down = st.one_of(
    st.builds(HelperSettings, _counts, st.booleans(), st.lists(_text, max_size=4).map(tuple)),
    st.builds(Committed, st.uuids()),
    st.builds(ProgramClosed, _text),
    st.just(MediumRemoved()),
    st.builds(Declined, st.uuids()),
    st.builds(AccessAnswer, st.uuids(), _text, _text, st.booleans(), _text, st.none() | _moments),
    st.builds(HelperPolicy, st.binary(max_size=300), _text, st.integers(0, 2**64 - 1)),
)


@given(_up)
def test_what_a_helper_says_comes_back(message: FromHelper) -> None:
    assert decode_from_helper(encode_from_helper(message)) == message


@given(_down)
def test_what_the_service_says_comes_back(message: ToHelper) -> None:
    assert decode_to_helper(encode_to_helper(message)) == message


@given(st.binary(max_size=200))
def test_other_bytes_break_the_contract_and_nothing_else(data: bytes) -> None:
    for decode in (decode_from_helper, decode_to_helper):
        with contextlib.suppress(LinkError):
            decode(data)


def test_a_frame_announces_its_length() -> None:
    assert frame_length(frame(b"abc")[:4]) == 3


def test_too_large_a_frame_is_refused_at_both_ends() -> None:
    with pytest.raises(LinkError):
        frame(bytes(FRAME_LIMIT + 1))
    with pytest.raises(LinkError):
        frame_length((FRAME_LIMIT + 1).to_bytes(4, "big"))


def test_a_program_whose_name_is_no_text_is_told_of_all_the_same() -> None:
    assert decode_to_helper(encode_to_helper(ProgramClosed("homework\udcff"))) == ProgramClosed("homework?")
