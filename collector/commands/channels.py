"""How people are reached when an alert waits."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, tell_table, within
from collector.domain.notifying import KINDS, Channel
from collector.errors import BadRequest

app = typer.Typer(help="How people are reached when an alert waits.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The name they sign in with.")]
_ADDRESS = "HEED_CHANNEL"


@app.command("add")
def add(
    *,
    data: Data,
    name: Name,
    label: Annotated[str, typer.Option("--label", help="What to call it, such as e-mail or Teams.")],
    address_file: Annotated[
        Path | None,
        typer.Option("--address-file", help=f"A file with the address; else {_ADDRESS}, else standard input."),
    ] = None,
    kind: Annotated[
        str, typer.Option("--kind", help=f"What it is, where its address does not tell: {', '.join(KINDS)}.")
    ] = "",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Reach somebody by another channel, after those they have. The address is a secret, as apprise writes it."""
    address = address_from(address_file, _ADDRESS)

    async def work(house: House) -> Channel:
        return await house.services.notifications.add(name, label, address, kind)

    channel = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": channel.id, "label": channel.label})
        return
    tell(f"Channel {channel.id} is kept, sealed. Try it: heed-collector user channel test {name}")


@app.command("list")
def list_channels(
    *, data: Data, name: Name, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """How somebody is reached, first to last; the addresses are not shown."""

    async def work(house: House) -> tuple[Channel, ...]:
        return await house.services.notifications.channels_of(name)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"channels": [{"id": one.id, "label": one.label} for one in found]})
        return
    tell_table(("ID", "LABEL"), [(one.id, one.label) for one in found])


@app.command("remove")
def remove(
    *,
    data: Data,
    name: Name,
    channel: Annotated[str, typer.Argument(help="The channel's id, as `channel list` shows it.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Reach them so no more."""

    async def work(house: House) -> None:
        await house.services.notifications.remove(name, channel)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"removed": channel})
        return
    tell("The channel is gone.")


@app.command("test")
def try_channels(
    *, data: Data, name: Name, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Send a test by each channel. Exit code 1 when one did not take it, or there is none."""

    async def work(house: House) -> list[tuple[Channel, str]]:
        return await house.services.notifications.test(name)

    tried = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"tried": [{"id": one.id, "label": one.label, "failed": why} for one, why in tried]})
    else:
        tell_table(("ID", "LABEL", "TEST"), [(one.id, one.label, why or "sent") for one, why in tried])
        if not tried:
            tell(
                f"{name} has no channel, and is told of nothing: heed-collector user channel add {name} --label e-mail"
            )
    if not tried or any(why for _, why in tried):
        raise typer.Exit(1)


def address_from(file: Path | None, variable: str) -> str:
    """From a file, an environment variable or standard input: never an argument, which every process could read.
    Raises BadRequest.
    """
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").strip()
        except (OSError, ValueError) as error:
            raise BadRequest(f"The address cannot be read from {file}.") from error
    if given := os.environ.get(variable):
        return given
    return typer.prompt("Address", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline().strip()
