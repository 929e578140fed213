"""`coverage`: how much of the time in use is proven to have been monitored, and which devices are dark."""

from __future__ import annotations

import csv
import sys
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import (
    AsJson,
    Data,
    Database,
    PassphraseFile,
    shown,
    tell,
    tell_json,
    tell_table,
    within,
)
from collector.console.export import inert
from collector.console.words import counted
from collector.domain.coverage import Account, percent
from collector.domain.place import Where
from collector.services.coverage import Ledger


def coverage(
    *,
    data: Data,
    days: Annotated[int, typer.Option("--days", help="How many, today among them.")] = 7,
    group: Annotated[str, typer.Option("--group", help="Devices of this group alone.")] = "",
    as_csv: Annotated[bool, typer.Option("--csv", help="A row for each device, for a spreadsheet.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Is monitoring really on? How much of the time in use is proven, and what to do about the rest."""

    async def work(house: House) -> Ledger:
        return await house.services.coverage.ledger(days, group=group)

    ledger = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(report(ledger))
    elif as_csv:
        _write(ledger)
    else:
        _tell(ledger)


def report(ledger: Ledger) -> dict[str, object]:
    """As JSON says it: seconds, and shares from 0 to 1."""
    return {
        "since": ledger.since.isoformat(),
        "until": ledger.until.isoformat(),
        "expected": ledger.expected,
        "listed": ledger.listed,
        "missing": ledger.missing,
        "heard": ledger.heard,
        "used": ledger.used,
        "proven": ledger.proven,
        "places": {
            str(where): dict(zip(("expected", "used", "proven"), ledger.at(where), strict=True)) for where in Where
        },
        "whole": _account(ledger.whole),
        "groups": {group: _account(account) for group, account in ledger.groups.items()},
        "days": {day.isoformat(): _account(account) for day, account in ledger.days.items()},
        "devices": [
            {
                "id": one.device_id,
                "name": one.name,
                "group": one.group,
                "last_seen_at": one.last_seen_at,
                "where": str(one.place.where),
                "site": one.place.site,
                **_account(one.account),
            }
            for one in ledger.devices
        ],
        "silent": [
            {"id": one.device_id, "name": one.name, "group": one.group, "last_seen_at": one.last_seen_at}
            for one in ledger.silent
        ],
        "dark": [
            {"id": one.device_id, "name": one.name, "group": one.group, "why": one.dark.name.lower()}
            | {"told": one.told, "step": one.step}
            for one in ledger.dark
        ],
    }


def _account(account: Account) -> dict[str, object]:
    return {
        "in_use": account.in_use,
        "proven": account.proven,
        "share": account.share,
        "gaps": {str(cause): seconds for cause, seconds in account.gaps.items()},
        "idle": account.idle,
        "unattended": account.unattended,
        "unheard": account.unheard,
    }


def _tell(ledger: Ledger) -> None:
    whole = ledger.whole
    share = "no device was in use" if whole.share is None else f"{percent(whole)} of the time in use is proven"
    tell(f"{ledger.since} to {ledger.until} (UTC): {share}.")
    tell(
        f"{counted(ledger.expected, 'device', 'devices')}, {ledger.heard} of them heard just now; "
        f"{ledger.used} were in use, {ledger.proven} without a gap."
    )
    if any(one.place.where is not Where.UNKNOWN for one in ledger.devices):
        tell(f"Where they were heard last: {_places(ledger)}.")
    if ledger.listed:
        tell(f"{ledger.listed} on the asset list, {ledger.missing} of them not enrolled.")
    if ledger.devices:
        tell("")
        heads = ("DEVICE", "GROUP", "IN USE", "PROVEN", "NOT HEARD", "LAST HEARD (UTC)", "WHERE")
        tell_table(
            heads,
            [
                (
                    one.name,
                    one.group,
                    _hours(one.account.in_use),
                    percent(one.account) or "-",
                    _hours(one.account.unheard),
                    shown(one.last_seen_at),
                    str(one.place),
                )
                for one in ledger.devices
            ],
        )
    if silent := ledger.silent:
        more = f" and {len(silent) - 10} more" if len(silent) > 10 else ""
        tell(
            f"Not heard any more: {', '.join(f'{one.name} ({shown(one.last_seen_at)})' for one in silent[:10])}{more}."
        )
    for one in ledger.dark:
        tell("")
        tell(f"{one.name}: {one.told}")
        tell(f"  {one.step}")


def _places(ledger: Ledger) -> str:
    counts = ((where, *ledger.at(where)) for where in Where)
    return "; ".join(
        f"{where} {expected}, of which {used} in use and {proven} without a gap"
        for where, expected, used, proven in counts
        if expected
    )


def _write(ledger: Ledger) -> None:
    rows = csv.writer(sys.stdout, lineterminator="\n")
    sums = ("in use (s)", "proven (s)", "idle (s)", "unattended (s)", "unheard (s)")
    rows.writerow(["device", "group", *sums, "gaps", "where"])
    for one in ledger.devices:
        account = one.account
        gaps = "; ".join(f"{cause} {long}" for cause, long in account.gaps.items())
        seconds = [account.in_use, account.proven, account.idle, account.unattended, account.unheard]
        rows.writerow([inert(one.name), inert(one.group), *seconds, gaps, inert(str(one.place))])


def _hours(seconds: int) -> str:
    return f"{seconds // 3600} h {seconds % 3600 // 60:02} min"
