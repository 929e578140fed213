"""People who sign in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from collector.app.addresses import serving
from collector.app.house import House
from collector.commands import channels, tokens, webhooks
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
from collector.domain.people import Role, UserRow
from collector.services.open_sessions import SessionRow
from collector.services.single_sign_on import Joined
from collector.services.users import Left
from collector.settings import CONSOLE_PORT, Folder

app = typer.Typer(help="People who sign in to the console.", no_args_is_help=True)
app.add_typer(channels.app, name="channel")
app.add_typer(tokens.app, name="token")
app.add_typer(webhooks.app, name="webhook")

Name = Annotated[str, typer.Argument(help="The name they sign in with.")]


@app.command("create")
def create(
    *,
    data: Data,
    name: Name,
    role: Annotated[Role, typer.Option("--role", help="What they are to the school; decides what they see.")],
    display: Annotated[str, typer.Option("--display", help="How others see them, such as Ms Okafor.")] = "",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make an account. Prints a link, good once and for 7 days, where they set their own password."""

    async def work(house: House) -> str:
        return await house.services.users.create(name, display, role)

    _tell_link(data, name, within(data, database, evidence_passphrase_file, work), json=json)


@app.command("digest")
def digest(
    *,
    data: Data,
    name: Name,
    hour: Annotated[int | None, typer.Option("--hour", min=0, max=23, help="An hour of the school's clocks.")] = None,
    off: Annotated[bool, typer.Option("--off", help="They want none.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Show, or set, at which hour of the day somebody is told how much waits for them."""

    async def work(house: House) -> int | None:
        if off or hour is not None:
            await house.services.digests.set_hour(name, None if off else hour, "cli")
        return await house.services.digests.hour_of(name)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"name": name, "hour": found})
    else:
        tell(f"{name} is told at {found:02}:00 each day." if found is not None else f"{name} gets no digest.")


@app.command("link")
def link(
    *,
    data: Data,
    name: Name,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Print a fresh link for somebody who forgot their password; earlier links are void."""

    async def work(house: House) -> tuple[str, bool]:
        return await house.services.users.link(name), await house.services.policies.trusts(name)

    token, trusted = within(data, database, evidence_passphrase_file, work)
    _tell_link(data, name, token, json=json)
    if trusted and not json:
        tell(
            "A password set again makes a new approval key. Devices trust it only once two people who are trusted have"
        )
        tell("agreed to it (heed-collector policy trust propose); until then, this person can agree to nothing.")


@app.command("disable")
def disable(
    *,
    data: Data,
    name: Name,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Close an account and end its sessions."""

    async def work(house: House) -> Left:
        return await house.services.users.disable(name)

    left = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"disabled": name, "sessions_ended": left.sessions, "acknowledged": left.acknowledged})
        return
    tell(f"The account is closed; {left.sessions} of its sessions ended.")
    if left.acknowledged:
        tell(f"They had taken on {left.acknowledged} alerts: somebody else should look at what became of those.")


@app.command("sessions")
def sessions(
    *,
    data: Data,
    name: Name,
    end: Annotated[bool, typer.Option("--end", help="End them all; they can sign in again.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Where somebody is signed in to the console."""

    async def work(house: House) -> tuple[list[SessionRow], int]:
        found = [row for row, _ in await house.services.users.open_sessions.of(name)]
        return found, await house.services.users.open_sessions.end_all(name) if end else 0

    rows, ended = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"sessions": rows, "ended": ended})
        return
    table: list[tuple[str, ...]] = [
        (shown(row.began_at), shown(row.seen_at), row.network or "-", row.browser or "-") for row in rows
    ]
    tell_table(("SINCE (UTC)", "LAST USED", "NETWORK", "BROWSER"), table)
    if end:
        tell(f"{ended} sessions ended.")


@app.command("sign-on")
def sign_on(
    *,
    data: Data,
    name: Name,
    address: Annotated[
        str, typer.Option("--address", help="The verified e-mail address at the school's provider that may join it.")
    ] = "",
    off: Annotated[bool, typer.Option("--off", help="They sign in by their password alone.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Show, or set, by which account of the school's identity provider somebody signs in. Either change ends their
    sessions.
    """

    async def work(house: House) -> Joined:
        service = house.services.single_sign_on
        if off:
            await service.part(name)
        elif address:
            await service.let_join(name, address)
        return await service.joined(name)

    joined = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"name": name, "address": joined.address, "joined_at": joined.since})
        return
    if joined.since is not None:
        tell(f"{name} has signed in by the provider's account since {shown(joined.since)} (UTC).")
    elif joined.address:
        tell(f"{name} joins at the first sign-in with {joined.address}, once the provider verified that address.")
    else:
        tell(f"{name} signs in by password. They may join an account of the provider's from their own page.")


@app.command("totp-reset")
def totp_reset(
    *,
    data: Data,
    name: Name,
    reason: Annotated[str, typer.Option("--reason", help="Why; it is kept in the audit.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Take off the second step of somebody who lost phone and list. Signs them out; they are told at their next
    sign-in, and must then set up another.
    """

    async def work(house: House) -> None:
        await house.services.users.second_steps.reset(name, reason)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"reset": name})
        return
    tell("The second step is off and their sessions ended. They set up another at their next sign-in.")


@app.command("list")
def list_users(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All accounts by name."""

    async def work(house: House) -> list[UserRow]:
        return await house.services.users.list()

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"users": rows})
        return
    tell_table(("NAME", "DISPLAY", "ROLE", "STATE"), [(row.name, row.display, row.role, row.state) for row in rows])


def _tell_link(data: Path, name: str, token: str, *, json: bool) -> None:
    console = serving(Folder(data)).get("console", f"http://localhost:{CONSOLE_PORT}")
    link = f"{console}/welcome#{token}"
    if json:
        tell_json({"name": name, "link": link, "token": token})
        return
    tell(f"Give {name} this link; it works once, for 7 days:")
    tell(link)
