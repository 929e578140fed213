"""Alerts from the command line: a list without names for whoever runs the server, the rest for who may see it."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import (
    As,
    AsJson,
    Data,
    Database,
    PassphraseFile,
    plain,
    shown,
    signed_in,
    tell,
    tell_json,
    tell_table,
    within,
)
from collector.domain.alerts import AlertRow, OperatorRow
from collector.domain.deciding import BODIES, OUTCOME_WORDS, Outcome, read_decision, read_reason
from collector.errors import BadRequest

app = typer.Typer(help="What needs a person.", no_args_is_help=True)

AlertId = Annotated[str, typer.Argument(help="The alert's id, as `alerts list` shows it.")]


@app.command("list")
def list_alerts(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All alerts in queue order, a row for each event. No names and no snippets."""

    async def work(house: House) -> list[OperatorRow]:
        return await house.services.alerts.operator_list()

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"alerts": rows})
        return
    tell_table(
        ("SEVERITY", "CATEGORY", "GROUP", "DUE (UTC)", "STATE", "ID"),
        [(row.severity.name.lower(), row.category, row.group, shown(row.due_at), _stands(row), row.id) for row in rows],
    )


def _stands(row: OperatorRow) -> str:
    return f"{row.state}, again" if row.repeat else row.state


@app.command("ack")
def acknowledge(
    *,
    data: Data,
    alert: AlertId,
    who: As,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Take an alert on. Asks for your password."""

    async def work(house: House) -> AlertRow:
        return await house.services.alerts.acknowledge(await signed_in(house, who), alert)

    row = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": row.id, "state": row.state, "acknowledged_at": row.acknowledged_at})
        return
    tell(f"Acknowledged by {row.acknowledged_by} at {shown(row.acknowledged_at)} UTC.")


@app.command("show")
def show(
    *,
    data: Data,
    alert: AlertId,
    who: As,
    evidence: Annotated[bool, typer.Option("--evidence", help="Show what was seen; recorded in the audit.")] = False,
    reason: Annotated[str, typer.Option("--reason", help="Why you look at the evidence.")] = "",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """One alert that is yours to see. Asks for your password."""
    if evidence and not reason.strip():
        raise BadRequest("Say why you look at the evidence, with --reason.")

    async def work(house: House) -> dict[str, object]:
        viewer, services = await signed_in(house, who), house.services
        report: dict[str, object] = {"alert": plain(await services.alerts.show(viewer, alert))}
        if evidence:
            report["evidence"] = plain(await services.alerts.evidence(viewer, alert, reason))
        return report

    report = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(report)
        return
    for part, facts in report.items():
        tell(f"{part}:")
        for name, value in facts.items() if isinstance(facts, dict) else ():
            tell(f"  {name}: {value}")


@app.command("clear")
def clear(
    *,
    data: Data,
    alert: AlertId,
    user: Annotated[str, typer.Argument(help="The name that they sign in with.")],
    who: As,
    reason: Annotated[str, typer.Option("--reason", help="Why they may see it: it is another of that name, say.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Show an alert to somebody whom it names, and who was not shown it. Asks for your password."""

    async def work(house: House) -> None:
        viewer = await signed_in(house, who)
        named = {row.name: row.user_id for row in await house.services.users.list()}
        await house.services.alerts.clear(viewer, alert, named.get(user, user), reason)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": alert, "cleared": user})
        return
    tell(f"{user} is shown it now, if alerts of its kind are theirs to see.")


@app.command("close")
def close(
    *,
    data: Data,
    alert: AlertId,
    who: As,
    outcome: Annotated[str, typer.Option("--outcome", help=f"What came of it: {', '.join(Outcome)}.")],
    decision: Annotated[str, typer.Option("--decision", help="What was decided.")],
    reason: Annotated[str, typer.Option("--reason", help="Why.")],
    referred_to: Annotated[str, typer.Option("--referred-to", help=f"To whom: {', '.join(BODIES)}.")] = "",
    reference: Annotated[str, typer.Option("--reference", help="Theirs, if there is one.")] = "",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Close an alert that was taken on. Asks for your password."""
    said = {
        "outcome": outcome,
        "decision": decision,
        "reason": reason,
        "referred_to": referred_to,
        "reference": reference,
    }
    decided = read_decision(said)

    async def work(house: House) -> None:
        await house.services.alerts.close(await signed_in(house, who), alert, decided)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": alert, "state": "closed", "outcome": decided.outcome})
        return
    tell(f"Closed: {OUTCOME_WORDS[decided.outcome]}.")


@app.command("reopen")
def reopen(
    *,
    data: Data,
    alert: AlertId,
    who: As,
    reason: Annotated[str, typer.Option("--reason", help="Why it is opened again.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Open a closed alert again; what was decided stays on record. Asks for your password."""
    why = read_reason({"reason": reason})

    async def work(house: House) -> None:
        await house.services.alerts.reopen(await signed_in(house, who), alert, why)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": alert, "state": "acknowledged"})
        return
    tell("Open again.")
