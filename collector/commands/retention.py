"""`heed-collector retention …`: what goes when its time is over, what must be kept, and what went."""

from __future__ import annotations

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
from collector.console.words import counted
from collector.services.retention import Due, Hold, Outlook

app = typer.Typer(help="What is deleted when its time is over, and what must be kept.", no_args_is_help=True)


@app.callback()
def _retention() -> None:
    """What is deleted when its time is over, and what must be kept."""


@app.command("show")
def show(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """What would be deleted now, by which rule, and what is held. Deletes nothing."""

    async def work(house: House) -> Outlook:
        return await house.services.retention.outlook()

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"due": found.due, "holds": found.holds, "held": found.held, "periods": found.periods})
        return
    tell_table(("WHAT", "RULE", "KEPT FOR", "WOULD GO NOW"), [_row(one) for one in found.due])
    for hold in found.holds:
        tell(f"Held since {shown(hold.placed_at)}: {hold.case_id or 'everything'} ({hold.id}). {hold.reason}")
    if found.held:
        tell("Nothing goes while everything is held.")


@app.command("run")
def run(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Delete now what is over, as the collector does each night by itself. `retention show` says what that is."""

    async def work(house: House) -> tuple[Due, ...]:
        return await house.services.retention.sweep("cli")

    done = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"deleted": done})
    else:
        tell_table(("WHAT", "RULE", "KEPT FOR", "DELETED"), [_row(one) for one in done])


@app.command("ledger")
def ledger(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Everything that was ever deleted: what kind, how many, by which rule, when. It names nobody."""

    async def work(house: House) -> Outlook:
        return await house.services.retention.outlook()

    lines = within(data, database, evidence_passphrase_file, work).ledger
    if json:
        tell_json({"ledger": lines})
        return
    rows: list[tuple[str, ...]] = [
        (str(line.number), shown(line.at), line.sweep.kind.value, line.sweep.rule, str(line.count)) for line in lines
    ]
    tell_table(("LINE", "AT (UTC)", "WHAT", "RULE", "HOW MANY"), rows)


@app.command("hold")
def hold(
    *,
    reason: Annotated[str, typer.Option("--reason", help="Why it must be kept.")],
    case: Annotated[str, typer.Option("--case", help="The case's id; without it everything is held.")] = "",
    data: Data,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Keep a case, or everything, however old, until the hold is lifted."""

    async def work(house: House) -> Hold:
        return await house.services.retention.hold(None, reason, case)

    placed = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(placed)
    else:
        tell(f"{placed.case_id or 'Everything'} is held. To let time run on: heed-collector retention lift {placed.id}")


@app.command("lift")
def lift(
    *,
    hold_id: Annotated[str, typer.Argument(metavar="HOLD", help="Its id, from `retention show`.")],
    data: Data,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
) -> None:
    """Lift a hold."""

    async def work(house: House) -> None:
        await house.services.retention.lift(None, hold_id)

    within(data, database, evidence_passphrase_file, work)
    tell("The hold is lifted.")


def _row(one: Due) -> tuple[str, str, str, str]:
    kept = counted(one.sweep.days, "day", "days") if one.sweep.days else ""
    return one.sweep.kind.value, one.sweep.rule, kept, str(one.count)
