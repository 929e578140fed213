"""`report verify`: whether a signed file is as the school made it, by its public key alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from collector.commands.options import AsJson, tell, tell_json
from collector.errors import BadRequest
from collector.services.bundles import LARGEST, BundleBroken, public_key, verified
from collector.settings import Folder


def verify(
    *,
    file: Annotated[Path, typer.Argument(help="The file: a zip that `case export` or the console made.")],
    fingerprint: Annotated[
        str, typer.Option("--fingerprint", help="SHA-256 of the school's certificate, as the school told it.")
    ] = "",
    key: Annotated[
        Path | None, typer.Option("--key", help="The school's certificate (keys/ca.crt) or public key, in PEM.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option("--data", help="Or the collector's folder, with its certificate.", envvar="HEED_DATA")
    ] = None,
    json: AsJson = False,
) -> None:
    """Whether a signed file is as the school made it, to the last byte. Needs no database and no secret. Exit code 1
    where it is not, with the part that was changed.
    """
    if not fingerprint and key is None and data is None:
        raise BadRequest("Say whose it should be: --fingerprint, as the school told it, or --key with its certificate.")
    known: Path | None = key or (Folder(data).keys / "ca.crt" if data is not None else None)
    trusted = fingerprint or public_key(known.read_bytes() if known is not None else b"")
    if file.stat().st_size > LARGEST:
        raise BadRequest(f"{file} is too large for a bundle of Heed.")
    try:
        found = verified(file.read_bytes(), trusted)
    except BundleBroken as broken:
        if json:
            tell_json({"holds": False, "part": broken.part, "why": str(broken)})
        typer.echo(f"heed-collector: {file} is not as it was made. {broken}", err=True)
        raise typer.Exit(1) from broken
    if json:
        tell_json({"holds": True, "made_at": found.made_at, "about": found.about, "files": found.files})
        return
    tell(f"{file} is as it was made, {found.made_at}: {', '.join(found.files)}.")
    for name, value in found.about.items():
        tell(f"  {name}: {value}")
