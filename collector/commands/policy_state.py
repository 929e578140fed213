"""Policy as it is: versions, proposals, what devices have of it, and who can agree to a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import plain, shown, tell, tell_json, tell_table, within
from collector.commands.policy_options import (
    As,
    AsJson,
    Data,
    Database,
    PassphraseFile,
    PasswordFile,
    Reason,
    as_person,
)
from collector.commands.policy_told import proposal_report, tell_proposal
from collector.domain.devices import DeviceRow
from collector.domain.people import Viewer
from collector.domain.policies import DeviceState, Document, Proposal, Version
from collector.domain.standing import Standing, standing
from collector.services.policies import TrustReport
from policy.evaluate.explain import Explanation

_STANDINGS = {
    Standing.AHEAD: "ahead",
    Standing.BEHIND: "behind",
    Standing.OTHER: "another version of that number",
}

trust = typer.Typer(help="Who can agree to changes of policy.", no_args_is_help=True)


def show(
    *,
    data: Data,
    version: Annotated[int | None, typer.Argument(help="The version; the newest where none is named.")] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What the policy says, as it was written."""

    async def work(house: House) -> Document:
        return await house.services.policies.document(version)

    document = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"hash": document.hash, "policy": document.tree})
        return
    tell(document.text.rstrip("\n"))


def list_policies(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All versions and proposals, newest first."""

    async def work(house: House) -> tuple[list[Version], list[Proposal], dict[str, str]]:
        names = {row.user_id: row.name for row in await house.services.users.list()}
        return await house.services.policies.versions(), await house.services.proposals.list(), names

    versions, proposals, names = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(
            {
                "versions": [plain(replace(one, envelope=b"")) | {"envelope": len(one.envelope)} for one in versions],
                "proposals": [proposal_report(one) for one in proposals],
            }
        )
        return
    tell_table(
        ("VERSION", "PUBLISHED (UTC)", "BY", "AGREED", "ROLL-OUT", "REASON"),
        [
            (
                str(one.version),
                shown(one.published_at),
                names.get(one.published_by, one.published_by),
                "yes" if one.agreed else "-",
                _rollout(one),
                one.reason,
            )
            for one in versions
        ],
    )
    tell()
    tell_table(
        ("PROPOSAL", "PROPOSED (UTC)", "BY", "STATE", "WEAKENS", "REASON"),
        [
            (
                one.id,
                shown(one.proposed_at),
                names.get(one.proposed_by, one.proposed_by),
                one.state.value,
                str(len(one.weakenings)) if one.weakenings else "-",
                one.reason,
            )
            for one in proposals
        ],
    )


def devices(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Which version each device has, and why it is not the newest."""

    async def work(house: House) -> tuple[Version | None, list[DeviceRow], list[DeviceState]]:
        services = house.services
        rows = [row for row in await services.devices.list() if row.revoked_at is None]
        return await services.policies.current(), rows, await services.policies.devices()

    current, rows, states = within(data, database, evidence_passphrase_file, work)
    known = {state.device_id: state for state in states}
    if json:
        report = [
            {
                "device": row.id,
                "name": row.name,
                "standing": standing(known.get(row.id), current).name.lower(),
                "state": known.get(row.id),
            }
            for row in rows
        ]
        tell_json({"version": None if current is None else current.version, "devices": report})
        return
    tell(f"The newest version is {'-' if current is None else current.version}.")
    beyond = max((state.version for state in states), default=0)
    if current is not None and beyond > current.version:
        tell(f"Devices have version {beyond}, which this collector does not know: was it restored from a backup? They")
        tell(
            f"take nothing below it; go on above it: heed-collector policy rollback {current.version} --above {beyond}"
        )
    tell_table(
        ("NAME", "GROUP", "VERSION", "STATE", "HEARD (UTC)", "WHY", "ID"),
        [(row.name, row.group, *_state(known.get(row.id), current), row.id) for row in rows],
    )


def explain(
    *,
    data: Data,
    key: Annotated[str, typer.Argument(help="A key, such as control.idle_minutes, or a section.")],
    device: Annotated[str, typer.Option("--device", help="The device's id.")],
    account: Annotated[str | None, typer.Option("--account", help="Who is signed in on it.")] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What holds on a device, and which layer says so."""

    async def work(house: House) -> tuple[Explanation, ...]:
        return await house.services.policies.explain(device, key, account)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"values": [{**plain(one), "value": one.value} for one in found]})
        return
    for one in found:
        tell("\n".join(one.sentences))


@trust.command("list")
def list_trust(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Whom devices trust, who is not trusted yet and why."""

    async def work(house: House) -> TrustReport:
        return await house.services.policies.trust()

    report = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(report)
        return
    tell_table(
        ("NAME", "DISPLAY", "ROLE", "TRUSTED", "WHAT IS MISSING"),
        [
            (row.name, row.display, row.role, "yes" if row.trusted else "no", row.missing or "-")
            for row in report.people
        ],
    )
    if report.warning:
        tell(report.warning)


@trust.command("propose")
def propose_trust(
    *,
    data: Data,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Ask that everybody who has set a password and has a role for it be trusted, and nobody else."""

    async def work(house: House, viewer: Viewer, word: str) -> Proposal:
        return await house.services.proposals.propose_trust(viewer, word, reason)

    tell_proposal(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def _rollout(version: Version) -> str:
    if version.rollout is None:
        return "-"
    halted = version.rollout.get("halted")
    return f"halted: {halted}" if halted else str(version.rollout.get("stage"))


def _state(told: DeviceState | None, current: Version | None) -> tuple[str, str, str, str]:
    if told is None:
        return ("-", "never heard of", "-", "-")
    stands = standing(told, current)
    state = _STANDINGS.get(stands, told.phase.value)
    return (str(told.version), state, shown(told.at), told.cause or "-")
