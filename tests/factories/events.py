"""Events for tests, and hypothesis strategies that make any event the agent can."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from agent.core.event import (
    AccessRequest,
    AppBlocked,
    AppSeen,
    Concern,
    Event,
    Gap,
    GapCause,
    Keyword,
    Locked,
    LockFailed,
    Notice,
    Payload,
    ProgramArrived,
    RemovableMedium,
    Source,
    Tamper,
)
from agent.core.identifier import uuid7
from policy.severity import Severity

_count = itertools.count(1)
START = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def event(severity: Severity = Severity.LOW, payload: Payload | None = None, *, account: str = "pupil") -> Event:
    """A new event, unlike any other of this test run."""
    number = next(_count)
    return Event(
        id=uuid7(1_790_000_000_000 + number, number.to_bytes(10, "big")),
        observed_at=START + timedelta(milliseconds=number),
        severity=severity,
        account=account,
        session="1",
        demo=False,
        payload=payload or AppSeen("editor", number),
    )


def urgent() -> Event:
    """An event of the urgent lane."""
    return event(
        Severity.CRITICAL,
        Keyword(
            rule="suicide.intent",
            category="suicide",
            source=Source.TYPED,
            confidence=0.5,
            first_person=True,
            snippet="i want to end it",
            explanation="Says in the first person that they intend to end their life.",
            window_title="Essay",
            process="editor",
            lexicon="",
        ),
    )


_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_moments = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - made aware
payloads: st.SearchStrategy[Payload] = st.one_of(
    st.builds(
        Keyword,
        rule=_text,
        category=_text,
        source=st.sampled_from(Source),
        confidence=st.floats(0, 1, width=32),
        first_person=st.booleans(),
        snippet=_text,
        explanation=_text,
        window_title=_text,
        process=_text,
        lexicon=_text,
    ),
    st.builds(AppBlocked, _text.map(lambda said: said[:128]), _text, _text.map(lambda said: said[:128]), st.booleans()),
    st.builds(RemovableMedium, _text, st.integers(0, 2**64 - 1), _text, _text),
    st.builds(AppSeen, _text, st.integers(0, 2**32 - 1)),
    st.builds(ProgramArrived, _text, st.integers(0, 2**32 - 1)),
    st.builds(Gap, st.sampled_from(GapCause), _text, _moments, _moments, st.integers(0, 2**64 - 1), _text),
    st.builds(Tamper, _text, _text),
    st.builds(Notice, _text, st.booleans()),
    st.builds(Concern, _text),
    st.builds(AccessRequest, _text, _text),
    st.builds(Locked, st.integers(0, 2**32 - 1), st.booleans()),
    st.builds(LockFailed, st.integers(0, 2**32 - 1), _text),
)
events: st.SearchStrategy[Event] = st.builds(
    Event,
    id=st.uuids(version=4),
    observed_at=_moments,
    severity=st.sampled_from(Severity),
    account=_text,
    session=_text,
    demo=st.booleans(),
    payload=payloads,
)
