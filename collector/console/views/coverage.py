"""Is monitoring really on: how many devices, how many proven, which not, since when and why. No person, no evidence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from fastapi import Request, Response

from collector.console.desk import desk_of
from collector.console.export import inert, table
from collector.console.words import counted, stamp
from collector.domain.coverage import Account, percent
from collector.domain.dark import CAUSE_WORDS
from collector.domain.place import Where
from collector.errors import BadRequest
from collector.services.coverage import Ledger

DAYS = (1, 7, 30, 90)
COLUMNS = ("device", "group", "in use (s)", "proven (s)", "idle (s)", "unattended (s)", "not heard (s)", "gaps",
           "last heard (UTC)", "where")  # fmt: skip

WHERE_WORDS = {Where.ON_SITE: "On-site", Where.OFF_SITE: "Off-site", Where.UNKNOWN: "Not known"}


async def coverage_page(request: Request) -> Response:
    """The wall: a head reads its first lines in five seconds."""
    ledger = await _asked(request)
    whole = ledger.whole
    told = {
        "ledger": ledger,
        "days": DAYS,
        "length": (ledger.until - ledger.since).days + 1,
        "headline": headline(ledger),
        "summary": summary(ledger),
        "history": by_day(ledger.days),
        "by_place": places(ledger),
        "silent": ledger.silent,
        "groups": [(group or "none", account, percent(account)) for group, account in ledger.groups.items()],
        "gaps": [(CAUSE_WORDS[cause], hours(seconds)) for cause, seconds in sorted(whole.gaps.items(), key=_most)],
        "hours": hours,
    }
    return desk_of(request).page(request, "coverage/page.html", told)


async def coverage_csv(request: Request) -> Response:
    """A row for each device."""
    ledger = await _asked(request)
    rows = [
        (
            *(inert(one.name), inert(one.group)),
            *map(str, (one.account.in_use, one.account.proven, one.account.idle)),
            *map(str, (one.account.unattended, one.account.unheard)),
            "; ".join(f"{cause} {seconds}" for cause, seconds in one.account.gaps.items()),
            stamp(one.last_seen_at) if one.last_seen_at else "",
            inert(str(one.place)),
        )
        for one in ledger.devices
    ]
    heads = {"Content-Disposition": f'attachment; filename="coverage-{ledger.since}-{ledger.until}.csv"'}
    return Response(table(COLUMNS, rows), media_type="text/csv; charset=utf-8", headers=heads)


async def _asked(request: Request) -> Ledger:
    said = request.query_params.get("days", "7")
    if not said.isdecimal() or len(said) > 4:
        raise BadRequest("Ask for a number of days, such as 7.")
    return await desk_of(request).services.coverage.ledger(int(said))


def headline(ledger: Ledger) -> str:
    """The one sentence."""
    if not ledger.expected:
        return "No device is enrolled yet"
    share = percent(ledger.whole)
    return "No device was in use" if share is None else f"{share} of the time in use is proven"


def summary(ledger: Ledger) -> str:
    """What stands behind it."""
    devices = counted(ledger.expected, "device", "devices")
    missing = f" {ledger.listed} on the asset list, {ledger.missing} of them not enrolled." if ledger.listed else ""
    return (
        f"{devices}; {ledger.heard} heard just now, {ledger.used} were in use, "
        f"{ledger.proven} of them without a gap. {counted(len(ledger.dark), 'needs', 'need')} somebody."
        f"{missing}"
    )


def places(ledger: Ledger) -> list[tuple[str, int, int, int]]:
    """Devices, those in use and those proven, by where they were heard last; none where that is known of none."""
    counts = [(WHERE_WORDS[where], *ledger.at(where)) for where in Where]
    known = any(one.place.where is not Where.UNKNOWN for one in ledger.devices)
    return [row for row in counts if row[1]] if known else []


def by_day(days: Mapping[date, Account]) -> list[tuple[date, str]]:
    """The history, the newest first."""
    return [(day, percent(account) or "not in use") for day, account in sorted(days.items(), reverse=True)]


def hours(seconds: int) -> str:
    """To the minute."""
    return f"{seconds // 3600} h {seconds % 3600 // 60:02} min"


def _most(gap: tuple[object, int]) -> int:
    return -gap[1]
