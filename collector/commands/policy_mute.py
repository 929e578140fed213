"""Muting a rule that was wrong, from the command line: measured, and proposed."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import tell, tell_json
from collector.commands.policy_options import (
    As,
    AsJson,
    Data,
    Database,
    PassphraseFile,
    PasswordFile,
    as_person,
)
from collector.commands.policy_told import tell_proposal
from collector.domain.mutings import USUAL_DAYS
from collector.domain.people import Viewer
from collector.domain.policies import Proposal
from collector.errors import BadRequest
from collector.services.mutings import MutingView


def mute(
    *,
    data: Data,
    alert: Annotated[str, typer.Argument(help="An alert that was closed as a false alarm; its rule is meant.")],
    who: As,
    whom: Annotated[str, typer.Option("--for", help="group: only the device's group; role: all who are that.")] = "",
    days: Annotated[int, typer.Option("--days", help="For how many days.")] = USUAL_DAYS,
    reason: Annotated[
        str, typer.Option("--reason", help="Why it is wrong, naming nobody. With it, it is proposed.")
    ] = "",
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What muting an alert's rule would have silenced; with --reason, propose it. Another person must agree."""
    if bool(reason) != bool(whom):
        raise BadRequest("To propose it, give both --for and --reason; to measure only, give neither.")
    if reason:

        async def ask(house: House, viewer: Viewer, word: str) -> Proposal:
            return await house.services.mutings.propose(viewer, word, alert, whom, days, reason)

        tell_proposal(as_person(data, database, evidence_passphrase_file, (who, password_file), ask), json=json)
        return

    async def look(house: House, viewer: Viewer, _word: str) -> MutingView:
        return await house.services.mutings.measure(viewer, alert)

    view = as_person(data, database, evidence_passphrase_file, (who, password_file), look)
    if json:
        tell_json({"rule": view.row.rule, "scopes": view.scopes})
        return
    for one in view.scopes:
        tell(f"{one.words} (--for {one.name}). {one.found.sentence}")
        for sentence in (one.why_not, *one.warnings):
            if sentence:
                tell(f"  {sentence}")
