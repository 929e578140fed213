"""How much of the time in use is proven to have been monitored. No person, no evidence."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from collector.console.api.answers import answer
from collector.console.api.schema import Asked, Told
from collector.console.desk import desk_of
from collector.domain.coverage import Account
from collector.domain.limits import GROUP_LENGTH


class CoverageAsk(Asked):
    """Of how many days, today among them, and of which group, where one is named."""

    days: Annotated[int, Field(ge=1, le=400)] = 7
    group: Annotated[str, Field(max_length=GROUP_LENGTH)] = ""


class Seconds(Told):
    """Whole seconds. Proven and the gaps together are the time in use."""

    in_use: int
    proven: int
    idle: int
    unattended: int
    unheard: int
    gaps: dict[str, int] = Field(description="By cause.")
    share: float | None = Field(description="Proven of in use, 0 to 1; null where it was not in use.")


class CoveredDevice(Told):
    """One device's sum."""

    id: str
    name: str
    group: str
    last_seen_at: datetime | None
    seconds: Seconds


class DarkDevice(Told):
    """A device that needs somebody, and why."""

    id: str | None = Field(description="Null for one that stands on the asset list alone.")
    name: str
    group: str
    why: str
    told: str
    step: str = Field(description="What to do next.")


class Coverage(Told):
    """The ledger from one day to another, both included (UTC)."""

    since: date
    until: date
    expected: int = Field(description="Devices in service.")
    heard: int
    used: int
    proven: int = Field(description="Of those used, how many without a gap.")
    listed: int = Field(description="Devices on the asset list.")
    whole: Seconds
    groups: dict[str, Seconds]
    days: dict[date, Seconds]
    devices: list[CoveredDevice]
    dark: list[DarkDevice]


async def coverage(request: Request, ask: Annotated[CoverageAsk, Query()]) -> Response:
    """The ledger."""
    ledger = await desk_of(request).services.coverage.ledger(ask.days, group=ask.group)
    return answer(
        request,
        Coverage(
            since=ledger.since,
            until=ledger.until,
            expected=ledger.expected,
            heard=ledger.heard,
            used=ledger.used,
            proven=ledger.proven,
            listed=ledger.listed,
            whole=_seconds(ledger.whole),
            groups={group: _seconds(account) for group, account in ledger.groups.items()},
            days={day: _seconds(account) for day, account in sorted(ledger.days.items())},
            devices=[
                CoveredDevice(
                    id=one.device_id,
                    name=one.name,
                    group=one.group,
                    last_seen_at=one.last_seen_at,
                    seconds=_seconds(one.account),
                )
                for one in ledger.devices
            ],
            dark=[
                DarkDevice(
                    id=one.device_id or None,
                    name=one.name,
                    group=one.group,
                    why=one.dark.name.lower(),
                    told=one.told,
                    step=one.step,
                )
                for one in ledger.dark
            ],
        ),
    )


def _seconds(account: Account) -> Seconds:
    return Seconds(
        in_use=account.in_use,
        proven=account.proven,
        idle=account.idle,
        unattended=account.unattended,
        unheard=account.unheard,
        gaps={cause.value: seconds for cause, seconds in account.gaps.items()},
        share=account.share,
    )
