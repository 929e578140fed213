"""Making a collector, and serving."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer

from collector.app.addresses import https_needed
from collector.app.house import initialise
from collector.app.loading import load
from collector.app.serving import serve as serve_until_stopped
from collector.commands.options import AsJson, Data, Database, PassphraseFile, given, tell, tell_json
from collector.errors import BadRequest
from collector.settings import CONSOLE_PORT, ENROL_PORT, UPLINK_PORT, School, console_address, proxy_networks

_HEARTBEAT = "HEED_HEARTBEAT"


def init(
    *,
    data: Data,
    school: Annotated[str, typer.Option("--school", help="The school's name, as users are told it.")],
    address: Annotated[
        list[str] | None, typer.Option("--address", help="A name or address devices reach this machine by; may repeat.")
    ] = None,
    demo: Annotated[bool, typer.Option("--demo", help="A demonstration: takes scripted devices.")] = False,
    evidence_key: Annotated[
        Path | None, typer.Option("--evidence-key", help="Keep the evidence master key here, apart from the data.")
    ] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make a school's collector: its keys, its folder and its database. Overwrites nothing."""
    kept = str(evidence_key.resolve()) if evidence_key is not None else ""
    facts = School(school.strip(), demo, tuple(address or ()), kept)
    try:
        authority = asyncio.run(initialise(data, facts, given(database, evidence_passphrase_file)))
    except FileExistsError as error:
        raise BadRequest(f"Nothing was made, since {error}.") from error
    if json:
        tell_json({"school": facts.name, "data": str(data), "ca_fingerprint": authority.fingerprint, "demo": demo})
        return
    tell(f"The collector of {facts.name} stands in {data}.")
    tell(f"Its CA's fingerprint is {authority.fingerprint}.")
    tell(f"Next: heed-collector user create NAME --role dsl --data {data}")
    tell(f"      heed-collector serve --data {data}")


def serve(
    *,
    data: Data,
    host: Annotated[str, typer.Option("--host", help="The address to listen on.")] = "127.0.0.1",
    enrol_port: Annotated[int, typer.Option("--enrol-port", min=0, max=65535)] = ENROL_PORT,
    uplink_port: Annotated[int, typer.Option("--uplink-port", min=0, max=65535)] = UPLINK_PORT,
    console_port: Annotated[int, typer.Option("--console-port", min=0, max=65535)] = CONSOLE_PORT,
    https: Annotated[bool, typer.Option("--https", help="Serve the console over HTTPS on loopback too.")] = False,
    trusted_proxy: Annotated[
        list[str] | None,
        typer.Option(
            "--trusted-proxy",
            help="The address or network of a reverse proxy, whose X-Forwarded-For is believed; may repeat.",
        ),
    ] = None,
    console_url: Annotated[
        str, typer.Option("--console-url", help="Where browsers find the console, if that is a reverse proxy.")
    ] = "",
    heartbeat_file: Annotated[
        Path | None,
        typer.Option(
            "--heartbeat-file",
            help=f"A file with an address to call each minute while people are told of alerts; else {_HEARTBEAT}.",
        ),
    ] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
) -> None:
    """Receive from devices and serve the console, until stopped. The console is plain HTTP on loopback only."""
    settings = load(
        data,
        given(database, evidence_passphrase_file),
        host=host,
        enrol_port=enrol_port,
        uplink_port=uplink_port,
        console_port=console_port,
        https_console=https or https_needed(host),
        proxies=proxy_networks(trusted_proxy or ()),
        console_address=console_address(console_url),
        heartbeat=_heartbeat(heartbeat_file),
        crash_at=os.environ.get("HEED_CRASH_AT", ""),
    )
    asyncio.run(serve_until_stopped(settings))


def _heartbeat(file: Path | None) -> str:
    """Never an argument, which every process could read. Raises BadRequest."""
    if file is None:
        return os.environ.get(_HEARTBEAT, "")
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise BadRequest(f"The heartbeat's address cannot be read from {file}.") from error
