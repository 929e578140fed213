"""Reports for those who check."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app import House
from collector.commands.exceptions import list_exceptions
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
from collector.store import Chain, Entry

app = typer.Typer(help="Reports for those who check.", no_args_is_help=True)


app.command("exceptions")(list_exceptions)


@app.callback()
def _reports() -> None:
    """Reports for those who check."""


@app.command("audit")
def audit(
    *,
    data: Data,
    verify: Annotated[bool, typer.Option("--verify", help="Say only whether the chain of entries holds.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Who did what and when. With --verify: exit code 1 when an entry was changed or taken out."""

    async def work(house: House) -> tuple[Chain, list[Entry]]:
        chain = await house.audit.verify()
        return chain, [] if verify or chain.broken_at is not None else await house.audit.list()

    chain, entries = within(data, database, evidence_passphrase_file, work)
    if json:
        report = {
            "sound": chain.broken_at is None,
            "rows": chain.rows,
            "head": chain.head,
            "broken_at": chain.broken_at,
        }
        tell_json(report if verify else {**report, "entries": entries})
    elif chain.broken_at is None:
        if not verify:
            tell_table(
                ("NUMBER", "AT (UTC)", "ACTOR", "ACTION", "OBJECT"),
                [(str(entry.number), shown(entry.at), entry.actor, entry.action, entry.object) for entry in entries],
            )
        tell(f"The chain of {chain.rows} entries holds; its head is {chain.head}.")
    if chain.broken_at is not None:
        typer.echo(f"heed-collector: The audit does not hold from entry {chain.broken_at} on.", err=True)
        raise typer.Exit(1)
