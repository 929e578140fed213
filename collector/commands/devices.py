"""Enrolment tokens and devices."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app import House, serving
from collector.commands.options import (
    AsJson,
    Data,
    Database,
    PassphraseFile,
    duration,
    plain,
    shown,
    tell,
    tell_json,
    tell_table,
    within,
)
from collector.domain.devices import CreatedToken, DeviceRow, TokenRow
from collector.domain.people import SubjectKind
from collector.settings import ENROL_PORT, Folder

tokens = typer.Typer(help="Tokens that let devices in.", no_args_is_help=True)
devices = typer.Typer(help="The devices that came in.", no_args_is_help=True)

DeviceId = Annotated[str, typer.Argument(help="The device's id, as `device list` shows it.")]


@tokens.command("create")
def create_token(
    *,
    data: Data,
    group: Annotated[str, typer.Option("--group", help="The group its devices belong to, such as 9B.")],
    kind: Annotated[SubjectKind, typer.Option("--kind", help="Who uses its devices; alerts are routed by it.")] = (
        SubjectKind.PUPIL
    ),
    uses: Annotated[int, typer.Option("--uses", help="How many devices it lets in.")] = 1,
    expires: Annotated[str, typer.Option("--expires", help="How long it is good: 30m, 12h, 7d.")] = "7d",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make a token. It is shown once."""

    async def work(house: House) -> CreatedToken:
        return await house.services.enrolment.create_token(group, kind, uses, duration(expires))

    created = within(data, database, evidence_passphrase_file, work)
    server = serving(Folder(data)).get("enrolment", f"localhost:{ENROL_PORT}")
    if json:
        tell_json({**plain(created), "server": server})
        return
    tell(f"Token:          {created.token}")
    tell(f"CA fingerprint: {created.ca_fingerprint}")
    tell(f"Server:         {server}")
    tell(f"Good for {created.uses} device(s) of group {created.group} ({created.subject_kind}).")
    tell(f"Expires {shown(created.expires_at)} UTC.")


@tokens.command("list")
def list_tokens(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All tokens, newest first, without the tokens themselves."""

    async def work(house: House) -> list[TokenRow]:
        return await house.services.enrolment.list_tokens()

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"tokens": rows})
        return
    tell_table(
        ("ID", "GROUP", "KIND", "USED", "EXPIRES (UTC)"),
        [(row.id, row.group, row.subject_kind, f"{row.used}/{row.uses}", shown(row.expires_at)) for row in rows],
    )


@devices.command("list")
def list_devices(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All devices by name."""

    async def work(house: House) -> list[DeviceRow]:
        return await house.services.devices.list()

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"devices": rows})
        return
    tell_table(
        ("NAME", "GROUP", "KIND", "LAST SEEN (UTC)", "STATE", "ID"),
        [(row.name, row.group, row.subject_kind, shown(row.last_seen_at), _state(row), row.id) for row in rows],
    )


@devices.command("show")
def show_device(
    *,
    data: Data,
    device: DeviceId,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """One device, with its newest heartbeat."""

    async def work(house: House) -> DeviceRow:
        return await house.services.devices.show(device)

    row = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(row)
        return
    for name, value in plain(row).items():
        tell(f"{name}: {value}")


@devices.command("revoke")
def revoke_device(
    *,
    data: Data,
    device: DeviceId,
    reason: Annotated[str, typer.Option("--reason", help="Why; kept in the audit.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Refuse a device from now on, within seconds also on open streams."""

    async def work(house: House) -> None:
        await house.services.devices.revoke(device, reason, "cli")

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"revoked": device})
        return
    tell("The device is revoked.")


def _state(row: DeviceRow) -> str:
    if row.revoked_at is not None:
        return "revoked"
    return "cloned" if row.cloned_at is not None else "enrolled"
