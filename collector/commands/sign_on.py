"""The school's identity provider: setting it, showing it, trying whether it answers."""

from __future__ import annotations

import asyncio
import getpass
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from collector.app.addresses import serving
from collector.app.loading import load
from collector.app.process import utc_now
from collector.commands.options import AsJson, Data, given, tell, tell_json
from collector.domain.single_sign_on import Provider, Purpose, Waiting
from collector.errors import BadRequest, NotFound, ProviderUnavailable
from collector.oidc.provider import OidcProvider
from collector.settings import SIGN_ON_BACK, Settings, replace_private

app = typer.Typer(help="Signing in by the school's identity provider (OpenID Connect).", no_args_is_help=True)

Pairs = list[str] | None


@app.command("set")
def set_provider(
    *,
    data: Data,
    name: Annotated[str, typer.Option("--name", help="What people call it, for the button: Microsoft, Google.")],
    issuer: Annotated[str, typer.Option("--issuer", help="As its discovery document has it.")],
    client_id: Annotated[str, typer.Option("--client-id", help="What it calls Heed.")],
    secret_file: Annotated[
        Path | None,
        typer.Option("--secret-file", help="A file with the client secret; else it is asked for, or read from input."),
    ] = None,
    require: Annotated[
        Pairs, typer.Option("--require", help="A claim that must be just so, as hd=school.example; may repeat.")
    ] = None,
    second_factor: Annotated[
        Pairs,
        typer.Option(
            "--second-factor",
            help="A claim's value that tells of two factors, as amr=mfa; may repeat. Without, Heed asks for its own.",
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Set it. The secret is kept in a file of its own, or in HEED_SIGN_ON_SECRET, and never an argument. A running
    collector must be started again.
    """
    folder = load(data, given(None, None)).folder
    second: dict[str, tuple[str, ...]] = {}
    for claim, value in map(_pair, second_factor or ()):
        second[claim] = (*second.get(claim, ()), value)
    provider = Provider(name.strip(), issuer.strip(), client_id.strip(), dict(map(_pair, require or ())), second)
    if not os.environ.get("HEED_SIGN_ON_SECRET"):
        replace_private(folder.sign_on_secret, _secret(secret_file).encode())
    replace_private(folder.sign_on, provider.to_json().encode())
    back = f"{serving(folder).get('console', 'https://YOUR-ADDRESS')}{SIGN_ON_BACK}"
    if json:
        tell_json({"provider": provider, "redirect_uri": back})
        return
    tell("The provider is set. Start the collector again for it to count, and register this address with the provider:")
    tell(back)


@app.command("show")
def show(*, data: Data, json: AsJson = False) -> None:
    """What is set, without the secret, and the address to register with the provider."""
    settings, provider = _set(data)
    back = f"{serving(settings.folder).get('console', settings.console_url)}{SIGN_ON_BACK}"
    if json:
        tell_json({"provider": provider, "redirect_uri": back, "secret": bool(settings.sign_on_secret)})
        return
    tell(f"{provider.name}, {provider.issuer}, as {provider.client_id}")
    tell(f"Comes back to {back}")
    for claim, value in provider.require.items():
        tell(f"Only where {claim} is {value}")
    second = [f"{claim}={value}" for claim, values in provider.second_factor.items() for value in values]
    tell(
        f"Two factors are believed where it says {' or '.join(second)}"
        if second
        else "Heed asks for its own second step"
    )
    if not settings.sign_on_secret:
        tell("There is no client secret: nobody can sign in by it. Set it again.")


@app.command("try")
def try_it(*, data: Data, json: AsJson = False) -> None:
    """Ask the provider for its discovery document. Exit code 1 where it does not answer as it should."""
    settings, provider = _set(data)
    door = OidcProvider(provider, settings.sign_on_secret, settings.sign_on_back, utc_now)
    try:
        asyncio.run(door.way(Waiting(Purpose.SIGN_IN, "state", "nonce", "v" * 43)))
    except ProviderUnavailable as error:
        raise BadRequest(f"{provider.name} cannot be used: {error}.") from None
    if json:
        tell_json({"answers": True})
    else:
        tell(f"{provider.name} answers. Whether it knows Heed shows at the first sign-in.")


@app.command("remove")
def remove(*, data: Data, json: AsJson = False) -> None:
    """People sign in by their passwords alone. A running collector must be started again."""
    settings, provider = _set(data)
    settings.folder.sign_on.unlink()
    settings.folder.sign_on_secret.unlink(missing_ok=True)
    if json:
        tell_json({"removed": provider.name})
    else:
        tell(f"{provider.name} is removed. Start the collector again for it to count.")


def _set(data: Path) -> tuple[Settings, Provider]:
    settings = load(data, given(None, None))
    if settings.sign_on is None:
        raise NotFound("No provider is set; set one with: heed-collector sign-on set")
    console = serving(settings.folder).get("console")
    return (replace(settings, console_address=console) if console else settings), settings.sign_on


def _secret(file: Path | None) -> str:
    if file is not None:
        text = file.read_text()
    else:
        text = getpass.getpass("Client secret: ") if sys.stdin.isatty() else sys.stdin.readline()
    if not text.strip():
        raise BadRequest("There was no client secret; give the value that the provider shows once.")
    return text.strip()


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if not name or not value:
        raise BadRequest(f"{text!r} is no claim and value; write one as hd=school.example.")
    return name, value
