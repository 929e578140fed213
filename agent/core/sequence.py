"""What to send next on a lane, and what an acknowledgement means (the story is in protos/heed/v1/uplink.proto).

Pure arithmetic over numbers; the spool holds the events and the uplink carries them. Anything unforeseen ends the
stream: it is opened again, the collector says what it wants next, and sending goes on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

BATCH_EVENTS = 500


@dataclass(frozen=True, slots=True)
class Span:
    """One batch: all that is held of the numbers [first, next), `events` of them."""

    first: int
    next: int
    events: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a stream is. All below `sent` is on it or acknowledged; `flights` are the batches not yet answered."""

    sent: int
    credits: int
    flights: tuple[Span, ...] = ()

    @property
    def room(self) -> int:
        """How many events may be sent now; at most a batch."""
        return max(0, min(BATCH_EVENTS, self.credits - sum(flight.events for flight in self.flights)))


@dataclass(frozen=True, slots=True)
class NewEpoch:
    """The collector is beyond what we ever numbered: this spool is an old image. Number anew."""


@dataclass(frozen=True, slots=True)
class Reopen:
    """The collector refused a batch: ask it again what it wants."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """All that this spool holds below `next_expected` is safe at the collector; which may be further on."""

    next_expected: int
    cursor: Cursor


def begin(next_expected: int, credits: int, numbered: int, unacknowledged: int) -> Cursor | NewEpoch:  # noqa: A002 - the wire's own word
    """Where a stream starts, from the answer to Open. `numbered`: the number the lane's next event will get;
    `unacknowledged`: the first that this spool has not seen acknowledged.

    What the collector counts as passed but this spool does not is sent again: most likely an answer was lost, and the
    ids say so; but in a spool from an old image these are other events, under numbers used before.
    """
    if next_expected > numbered:
        return NewEpoch()
    return Cursor(max(1, min(next_expected, unacknowledged)), credits)


def plan(cursor: Cursor, held: Sequence[int], numbered: int, *, all_held: bool) -> Span | None:
    """The next batch, or None when there is nothing to say.

    `held`: numbers of events held from `cursor.sent`, in order; `all_held`: there are none beyond these. Numbers
    without an event are a hole, stated by being inside the span.
    """
    following = numbered if all_held else held[-1] + 1 if held else cursor.sent
    if following <= cursor.sent:
        return None
    return Span(cursor.sent, following, len(held))


def sent(cursor: Cursor, span: Span) -> Cursor:
    """After `span` went onto the stream."""
    return Cursor(span.next, cursor.credits, (*cursor.flights, span))


def acknowledged(cursor: Cursor, next_expected: int, credits: int) -> Acknowledged | Reopen:  # noqa: A002 - as above
    """After an answer to the oldest batch in flight; with none, the collector only says how much it takes."""
    asked = cursor.flights[0].next if cursor.flights else cursor.sent
    if next_expected < asked:
        return Reopen()
    return Acknowledged(asked, Cursor(cursor.sent, credits, cursor.flights[1:]))
