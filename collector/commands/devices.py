"""Enrolment tokens and devices."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app.addresses import serving
from collector.app.house import House
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
from collector.domain.allocation import Misplaced, says
from collector.domain.device_facts import DeviceRecord, Part, WeakDevice
from collector.domain.devices import CreatedToken, DeviceRow, TokenRow
from collector.domain.next_steps import next_step
from collector.domain.people import SubjectKind
from collector.domain.returns import ReturnRecord, return_lines
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
    preseed: Annotated[bool, typer.Option("--preseed", help="As lines for debconf-set-selections on devices.")] = False,
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
    if preseed:
        tell(f"heed-agent heed-agent/server string {server}")
        tell(f"heed-agent heed-agent/ca-fingerprint string {created.ca_fingerprint}")
        tell(f"heed-agent heed-agent/token password {created.token}")
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


@devices.command("facts")
def device_facts(
    *,
    data: Data,
    device: DeviceId,
    software: Annotated[bool, typer.Option("--software", help="List the software too.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """How a device stands, what it is, and what changed lately."""

    async def work(house: House) -> DeviceRecord:
        return await house.services.devices.facts(device)

    record = within(data, database, evidence_passphrase_file, work)
    if json:
        known = {part.value: plain(one.facts) for part, one in record.parts.items()}
        tell_json({"id": record.device.id, "name": record.device.name, **known, "changes": record.changes})
        return
    tell(f"{record.device.name}")
    tell_table(
        ("CHECK", "STANDS", "SINCE (UTC)", "WHAT IS KNOWN"),
        [
            (name, fact.standing, shown(fact.since), fact.value)
            for name, fact in sorted(record.parts[Part.POSTURE].facts.items())
        ],
    )
    for part in (Part.HARDWARE, *([Part.SOFTWARE] if software else [])):
        tell()
        tell_table((part.upper(), ""), [(name, fact.value) for name, fact in sorted(record.parts[part].facts.items())])
    tell()
    tell(f"{len(record.parts[Part.SOFTWARE].facts)} programs and packages; --software lists them.")
    if record.changes:
        tell()
        tell_table(
            ("CHANGED (UTC)", "PART", "NAME", "FROM", "TO"),
            [(shown(one.at), one.part, one.name, one.before or "-", one.after or "-") for one in record.changes],
        )


@devices.command("weak")
def weak_devices(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Devices that do not stand as they should, each with the next step. Exit code 0, however many there are."""

    async def work(house: House) -> tuple[WeakDevice, ...]:
        return await house.services.devices.weak()

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        rows = [
            {
                "id": one.id,
                "name": one.name,
                "group": one.group,
                "weak": [{"check": name, **plain(fact), "next": next_step(name)} for name, fact in one.weak],
            }
            for one in found
        ]
        tell_json({"devices": rows})
        return
    if not found:
        tell("No device is known to be weak. What cannot be read on a device is told by `device facts`.")
    for one in found:
        tell(f"{one.name} ({one.group})  {one.id}")
        for name, fact in one.weak:
            tell(f"  {name}, since {shown(fact.since)}: {fact.value}")
            tell(f"    {next_step(name)}")


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


@devices.command("accounts")
def accounts_amiss(
    *,
    data: Data,
    days: Annotated[int, typer.Option("--days", min=1, max=90, help="Of how many days.")] = 7,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Who signed in where they should not, by the lists of accounts and of assets and by who devices are for."""

    async def work(house: House) -> list[Misplaced]:
        return await house.services.sign_ins.amiss(days)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"accounts": found})
        return
    if not found:
        tell("Nobody is known to have signed in where they should not. Without a list of accounts nothing is known.")
        return
    tell_table(
        ("LAST SEEN (UTC)", "DEVICE", "GROUP", "ACCOUNT", "WHAT DOES NOT FIT", "EXPECTED"),
        [
            (
                shown(one.signed_in.seen_at),
                one.signed_in.device,
                one.signed_in.group,
                one.signed_in.account,
                says(one.mismatch),
                one.expected,
            )
            for one in found
        ],
    )


@devices.command("return")
def return_device(
    *,
    data: Data,
    device: DeviceId,
    reason: Annotated[str, typer.Option("--reason", help="Why it comes back; kept in the record.")],
    wiped: Annotated[
        bool,
        typer.Option("--wiped/--not-wiped", help="Whether `heed-agent forget` was done on it, as far as you know."),
    ],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Take a device back: refuse its certificate, close its allocation, and print the record, which is kept."""

    async def work(house: House) -> ReturnRecord:
        return await house.services.returns.take_back(device, "cli", reason, wiped=wiped)

    made = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(made)
        return
    for name, said in return_lines(made, made.by):
        tell(f"{name}: {said}")


@devices.command("returns")
def returned_devices(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """The records of devices that were taken back, newest first."""

    async def work(house: House) -> tuple[list[ReturnRecord], dict[str, str]]:
        names = {row.user_id: row.name for row in await house.services.users.list()}
        return await house.services.returns.records(), names

    found, names = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"returns": found})
        return
    tell_table(
        ("RETURNED (UTC)", "DEVICE", "ASSET", "WAS ALLOCATED TO", "WIPED", "BY", "REASON"),
        [
            (
                shown(one.at),
                one.device,
                one.asset_tag or "-",
                one.allocated_to or "-",
                "yes" if one.wiped else "no",
                names.get(one.by, one.by),
                one.reason,
            )
            for one in found
        ],
    )


def _state(row: DeviceRow) -> str:
    if row.revoked_at is not None:
        return "revoked"
    return "cloned" if row.cloned_at is not None else "enrolled"
