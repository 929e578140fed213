"""`doctor`: what is wrong with this collector, and how to mend it."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from collector.app.loading import load
from collector.app.process import utc_now
from collector.commands.options import AsJson, Data, Database, PassphraseFile, given, tell, tell_json
from collector.services.doctor import examine
from collector.settings import CONSOLE_PORT, ENROL_PORT, UPLINK_PORT


def doctor(
    *,
    data: Data,
    enrol_port: Annotated[int, typer.Option("--enrol-port", min=1, max=65535)] = ENROL_PORT,
    uplink_port: Annotated[int, typer.Option("--uplink-port", min=1, max=65535)] = UPLINK_PORT,
    console_port: Annotated[int, typer.Option("--console-port", min=1, max=65535)] = CONSOLE_PORT,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Say what is wrong, or soon will be, and how to mend it. Exit code 1 where something is wrong now."""
    settings = load(
        data,
        given(database, evidence_passphrase_file),
        enrol_port=enrol_port,
        uplink_port=uplink_port,
        console_port=console_port,
    )
    found = asyncio.run(examine(settings, utc_now()))
    if json:
        tell_json({"sound": not any(one.wrong for one in found), "findings": found})
    elif not found:
        tell("Nothing is wrong.")
    else:
        for one in found:
            tell(f"{'WRONG' if one.wrong else 'soon '}  {one.told}")
            tell(f"       {one.mend}")
    if any(one.wrong for one in found):
        raise typer.Exit(1)
