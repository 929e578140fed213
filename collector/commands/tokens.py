"""Programs' tokens from the command line: `heed-collector user token …`."""

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
from collector.domain.api_tokens import USUAL_DAYS, TokenRow, written
from collector.services.api_tokens import MadeToken

app = typer.Typer(help="Tokens for programs, which see what their account sees (docs/api.md).", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The name they sign in with.")]


@app.command("make")
def make(
    *,
    data: Data,
    name: Name,
    label: Annotated[str, typer.Option("--label", help="Which program it is for.")],
    scope: Annotated[list[str], typer.Option("--scope", help="What it may do, such as read:alerts; several times.")],
    days: Annotated[int, typer.Option("--days", help="How long it lasts.")] = USUAL_DAYS,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make a token. It is printed this once; the database keeps only its hash."""

    async def work(house: House) -> MadeToken:
        return await house.services.api_tokens.make(name, label, scope, days)

    made = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"token": made.text, **_facts(made.row)})
        return
    tell(f"The token of {name} for {made.row.label}, good until {shown(made.row.expires_at)} UTC:")
    tell(made.text)


@app.command("list")
def list_tokens(
    *,
    data: Data,
    name: Name,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Somebody's tokens, and when each was used last."""

    async def work(house: House) -> list[TokenRow]:
        return await house.services.api_tokens.of(name)

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"tokens": [_facts(row) for row in rows]})
        return
    table: list[tuple[str, ...]] = [
        (row.id, row.label, written(row.scopes), shown(row.used_at) if row.used_at else "-", shown(row.expires_at))
        for row in rows
    ]
    tell_table(("ID", "FOR", "SCOPES", "LAST USED (UTC)", "ENDS"), table)


@app.command("end")
def end(
    *,
    data: Data,
    name: Name,
    token: Annotated[str, typer.Argument(help="Its id, as `user token list` tells it.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Refuse a token from now on."""

    async def work(house: House) -> None:
        await house.services.api_tokens.end(name, token)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"ended": token})
    else:
        tell("The token opens nothing any more.")


def _facts(row: TokenRow) -> dict[str, object]:
    return {
        "id": row.id,
        "label": row.label,
        "scopes": sorted(row.scopes),
        "created_at": row.created_at,
        "expires_at": row.expires_at,
        "used_at": row.used_at,
    }
