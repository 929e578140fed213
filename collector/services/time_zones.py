"""When clocks change, so that a device needs no database of time zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from collector.errors import BadRequest
from policy.bundle.fields import moment_text
from policy.document.tree import Json

AHEAD = timedelta(days=3 * 366)
BEFORE = timedelta(days=7)  # a device whose clock is slow must know how far local time is ahead for it too
_STEP = timedelta(days=7)  # no zone changes its clocks and back within a week
_SECOND = timedelta(seconds=1)


def offsets(zone: str, at: datetime) -> list[Json]:
    """How far local time is ahead of UTC from a week before `at`, for three years: each change with its moment.

    Raises BadRequest for a time zone that this machine does not know.
    """
    try:
        known = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadRequest(f"There is no time zone {zone!r}; write one such as Europe/London.") from error
    moment = at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - BEFORE
    changes: list[Json] = [_change(moment, _ahead(known, moment))]
    end = moment + AHEAD
    while moment < end:
        following = moment + _STEP
        if _ahead(known, following) != _ahead(known, moment):
            changed = _between(known, moment, following)
            changes.append(_change(changed, _ahead(known, changed)))
        moment = following
    return changes


def _between(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first second of the other offset."""
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle in {before, after}:
            break
        if _ahead(zone, middle) == _ahead(zone, before):
            before = middle
        else:
            after = middle
    return after


def _ahead(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _change(moment: datetime, ahead: timedelta) -> Json:
    return {"from": moment_text(moment), "minutes": round(ahead / timedelta(minutes=1))}
