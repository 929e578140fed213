"""Webhooks from the command line: `heed-collector user webhook …`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.channels import address_from
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, tell_table, within
from collector.errors import BadRequest
from collector.services.webhooks import MadeWebhook, Webhook
from policy.severity import Severity

app = typer.Typer(help="Programs that are told of new alerts (docs/api.md).", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The name they sign in with; what they may see is told.")]
Id = Annotated[str, typer.Argument(help="Its id, as `user webhook list` tells it.")]
_ADDRESS = "HEED_WEBHOOK"


@app.command("add")
def add(
    *,
    data: Data,
    name: Name,
    label: Annotated[str, typer.Option("--label", help="Which program it tells.")],
    address_file: Annotated[
        Path | None,
        typer.Option("--address-file", help=f"A file with the address; else {_ADDRESS}, else standard input."),
    ] = None,
    least: Annotated[str, typer.Option("--least", help="What is less grave is not told.")] = "low",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Tell a program of new alerts. Prints the secret that it checks signatures with, this once."""
    if least.upper() not in Severity.__members__:
        raise BadRequest(f"The least severity is one of: {', '.join(one.name.lower() for one in Severity)}.")
    address = address_from(address_file, _ADDRESS)

    async def work(house: House) -> MadeWebhook:
        return await house.services.webhooks.add(name, label, address, Severity[least.upper()])

    made = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": made.webhook.id, "label": made.webhook.label, "secret": made.secret})
        return
    tell(f"Webhook {made.webhook.id} is kept, sealed. Its program checks signatures with this secret:")
    tell(made.secret)


@app.command("list")
def list_webhooks(
    *, data: Data, name: Name, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Somebody's webhooks; addresses and secrets are not shown."""

    async def work(house: House) -> list[tuple[Webhook, int]]:
        return await house.services.webhooks.of(name)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        told = [
            {"id": one.id, "label": one.label, "least": one.least.name.lower(), "waiting": waiting}
            for one, waiting in found
        ]
        tell_json({"webhooks": told})
        return
    rows: list[tuple[str, ...]] = [(one.id, one.label, one.least.name.lower(), str(waiting)) for one, waiting in found]
    tell_table(("ID", "LABEL", "FROM", "WAITING"), rows)


@app.command("remove")
def remove(
    *, data: Data, name: Name, webhook: Id, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Tell it no more."""

    async def work(house: House) -> None:
        await house.services.webhooks.remove(name, webhook)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"removed": webhook})
    else:
        tell("The webhook is gone.")


@app.command("test")
def try_webhook(
    *, data: Data, name: Name, webhook: Id, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Send a delivery that tells of no alert. Exit code 1 when it was not taken."""

    async def work(house: House) -> str:
        return await house.services.webhooks.test(name, webhook)

    failed = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"webhook": webhook, "failed": failed})
    else:
        tell(f"It failed: {failed}." if failed else "It was taken.")
    if failed:
        raise typer.Exit(1)
