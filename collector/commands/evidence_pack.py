"""`report evidence-pack`: what the school can show of its monitoring, each line measured or reported."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, within
from collector.domain.evidence_pack import Facts, Pack, as_html, pack


def evidence_pack(
    *,
    data: Data,
    days: Annotated[int, typer.Option("--days", help="How many, today among them; a year is 365.")] = 30,
    html: Annotated[bool, typer.Option("--html", help="A page that stands alone, to be read or printed.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What the school can show of its monitoring: each line measured, and by what; or reported, and by whom."""

    async def work(house: House) -> Pack:
        return await _made(house, days)

    told = within(data, database, evidence_passphrase_file, work)
    if json:
        days_of = {"since": told.since.isoformat(), "until": told.until.isoformat(), "made_at": told.made_at}
        tell_json({"school": told.school, **days_of, "lines": told.lines, "unsaid": told.unsaid})
    elif html:
        tell(as_html(told).rstrip())
    else:
        _tell(told)


async def _made(house: House, days: int) -> Pack:
    services = house.services
    ledger = await services.coverage.ledger(days)
    users = await services.users.list()
    facts = Facts(
        since=ledger.since,
        until=ledger.until,
        expected=ledger.expected,
        used=ledger.used,
        whole_proven=ledger.proven,
        listed=ledger.listed,
        missing=ledger.missing,
        dark=len(ledger.dark),
        account=ledger.whole,
        roles=Counter(user.role for user in users if user.state == "active"),
        entries=await services.checks.log(),
        sound=(await services.checks.verify()).broken_at is None,
        names={device.device_id: device.name for device in ledger.devices},
        reviews=await services.reviews.list(),
        people={user.user_id: user.display or user.name for user in users},
    )
    return pack(house.school, facts, services.clock())


def _tell(told: Pack) -> None:
    tell(f"{told.school}, {told.since} to {told.until} (UTC)")
    for one in told.lines:
        tell("")
        tell(one.asked)
        tell(f"  {one.answer}")
        tell(f"  {one.basis.value}: {one.source}")
    tell("")
    tell("What this cannot say:")
    for words in told.unsaid:
        tell(f"- {words}")
