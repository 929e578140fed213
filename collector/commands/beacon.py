"""A site's beacon from the command line: `heed-collector beacon …`. It runs beside the collector, or on any box."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from collector.commands.options import AsJson, tell, tell_json
from collector.rpc.beacon import serve_beacon
from collector.services.beacon import make_beacon, read_beacon

app = typer.Typer(help="Beacons, by which devices prove that they are at a site.", no_args_is_help=True)

PORT = 8444
File = Annotated[Path, typer.Option("--file", help="The beacon's key and certificate; keep it at the site.")]


@app.command("make")
def make(
    *,
    file: File,
    site: Annotated[str, typer.Option("--site", help="The site's name in the policy.")],
    json: AsJson = False,
) -> None:
    """Make a beacon, and say what the policy must say of it."""
    made = make_beacon(file, site, datetime.now(UTC))
    if json:
        tell_json({"file": str(file), "site": site, "beacon": made.pin})
        return
    tell(f"{file} is the beacon of {site}. In the policy, with its address as devices reach it within the site:")
    tell(f"sites:\n  {site}:\n    beacon: {made.pin}\n    beacon_at: HOST:{PORT}")


@app.command("serve")
def serve(
    *,
    file: File,
    host: Annotated[str, typer.Option("--host", help="The address to listen at, within the site.")],
    port: Annotated[int, typer.Option("--port", help="The port to listen at.", min=1, max=65_535)] = PORT,
    hops: Annotated[
        int, typer.Option("--hops", help="How many routers its answers may pass before they die.", min=1, max=64)
    ] = 4,
) -> None:
    """Answer devices until stopped. It needs its file and nothing else of the collector's."""
    key = read_beacon(file)

    async def whole() -> None:
        async with await serve_beacon(key, host, port, hops) as server:
            tell(f"The beacon {key.pin[:16]}… answers at {host}, port {port}.")
            await server.serve_forever()

    asyncio.run(whole())
