"""A change of the policy from the command line: proposed, looked at, agreed to or refused, published."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import tell, tell_json, within
from collector.commands.policy_options import (
    As,
    AsJson,
    Data,
    Database,
    File,
    PassphraseFile,
    PasswordFile,
    ProposalId,
    Reason,
    as_person,
    text_of,
)
from collector.commands.policy_told import proposal_report, tell_proposal, tell_state, tell_version, tell_whole
from collector.domain.people import Viewer
from collector.domain.policies import Proposal, Version
from collector.domain.rollout import AT_ONCE, Plan
from collector.errors import BadRequest
from collector.services.policy_proposals import Review
from collector.settings import write_private


def propose(
    *,
    data: Data,
    file: File,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Ask for the policy to say this. Tells what it changes and weakens."""
    text = text_of(file)

    async def work(house: House, viewer: Viewer, word: str) -> Proposal:
        return await house.services.proposals.propose(viewer, word, text, reason)

    tell_proposal(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def rollback(
    *,
    data: Data,
    version: Annotated[int, typer.Argument(help="The version whose words are wanted back.")],
    reason: Reason,
    who: As,
    above: Annotated[
        int,
        typer.Option("--above", min=0, help="After a backup was restored: the highest version that devices have."),
    ] = 0,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Ask for what an earlier version said, as a new one."""

    async def work(house: House, viewer: Viewer, word: str) -> Proposal:
        return await house.services.proposals.rollback(viewer, word, version, reason, above=above)

    tell_proposal(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def review(
    *,
    data: Data,
    proposal: ProposalId,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Look at a proposal: what it changes, what it weakens and for whom, who said what."""

    async def work(house: House) -> Review:
        return await house.services.proposals.review(proposal)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"proposal": proposal_report(found.proposal), "names": found.names, "document": found.document.text})
        return
    tell_whole(found)


def approve(
    *,
    data: Data,
    proposal: ProposalId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Agree to a proposal of somebody else, as a senior leader. Your password signs it."""

    async def work(house: House, viewer: Viewer, word: str) -> Proposal:
        return await house.services.proposals.approve(viewer, word, proposal, reason)

    tell_state(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def refuse(
    *,
    data: Data,
    proposal: ProposalId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Decide that a proposal shall not be, as a senior leader."""

    async def work(house: House, viewer: Viewer, _word: str) -> Proposal:
        return await house.services.proposals.refuse(viewer, proposal, reason)

    tell_state(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def withdraw(
    *,
    data: Data,
    proposal: ProposalId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Take your own proposal back."""

    async def work(house: House, viewer: Viewer, _word: str) -> Proposal:
        return await house.services.proposals.withdraw(viewer, proposal, reason)

    tell_state(as_person(data, database, evidence_passphrase_file, (who, password_file), work), json=json)


def publish(
    *,
    data: Data,
    proposal: ProposalId,
    who: As,
    out: Annotated[
        Path | None, typer.Option("--out", help="Write it here to be signed elsewhere, and publish nothing yet.")
    ] = None,
    first: Annotated[
        list[str] | None, typer.Option("--first", help="A device's id that has it before others; may repeat.")
    ] = None,
    share: Annotated[
        int, typer.Option("--share", min=0, max=100, help="Percent of all devices that have it next; 0: all at once.")
    ] = 0,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Put a proposal in force: one that is agreed to, or your own where it only strengthens."""
    plan = Plan(frozenset(first or ()), share / 100) if first or share else AT_ONCE
    if out is not None and (out.exists() or first or share):
        raise BadRequest(f"{out} exists already." if out.exists() else "How it goes out is said at `policy import`.")

    async def unsigned(house: House, viewer: Viewer, _word: str) -> bytes:
        return await house.services.policy_signing.unsigned(viewer, proposal)

    async def work(house: House, viewer: Viewer, _word: str) -> Version:
        return await house.services.proposals.publish(viewer, proposal, plan)

    person = (who, password_file)
    if out is not None:
        write_private(out, as_person(data, database, evidence_passphrase_file, person, unsigned))
        if json:
            tell_json({"unsigned": os.fspath(out)})
            return
        tell(f"Take {out} to where the key is, and sign it: heed-collector policy sign --key KEY {out} SIGNED")
        tell("Then bring it back: heed-collector policy import SIGNED")
        return
    tell_version(as_person(data, database, evidence_passphrase_file, person, work), json=json)
