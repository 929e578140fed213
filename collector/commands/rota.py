"""The rota from the command line: who answers when, and whom an alert would wake."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, tell_table, within
from collector.domain.duty import Week
from collector.domain.notifying import Woken
from collector.domain.people import SubjectKind
from collector.errors import BadRequest
from collector.services.rota import RotaView
from policy.severity import Severity

app = typer.Typer(help="Who answers outside of the school's hours.", no_args_is_help=True)


@app.command("show")
def show(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Who answers in the next two weeks, by the school's clocks."""

    async def work(house: House) -> RotaView:
        return await house.services.rota.show()

    view = within(data, database, evidence_passphrase_file, work)
    if json:
        weeks = [
            {"id": one.id, "first": one.first.isoformat(), "last": one.last.isoformat(), "who": one.who}
            for one in view.weeks
        ]
        tell_json({"now": view.now, "on_duty": view.on_duty, "stretches": view.stretches, "weeks": weeks})
        return
    rows: list[tuple[str, ...]] = [
        (
            f"{one.begins:%a %d %b}",
            f"{one.begins:%H:%M}–{one.ends:%H:%M}",
            "school" if one.in_school else "",
            ", ".join(view.names.get(who, who) for who in one.who) or ("" if one.in_school else "everybody"),
        )
        for one in view.stretches
    ]
    tell_table(("DAY", "FROM–TO", "HOURS", "WOKEN FIRST"), rows)
    for week in view.weeks:
        tell(f"{week.id}  {week.first} to {week.last}: {', '.join(view.names.get(who, who) for who in week.who)}")


@app.command("add")
def add(
    *,
    data: Data,
    names: Annotated[list[str], typer.Argument(help="The names they sign in with, first to be called first.")],
    first: Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="The first day.")],
    last: Annotated[datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="The last day.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Wake these people first from one day to another, instead of those of the policy's rota."""

    async def work(house: House) -> Week:
        return await house.services.rota.add(None, _day(first), _day(last), names)

    week = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": week.id, "first": week.first.isoformat(), "last": week.last.isoformat(), "who": week.who})
    else:
        tell(f"{', '.join(names)} answer from {week.first} to {week.last} ({week.id}).")


@app.command("remove")
def remove(
    *,
    data: Data,
    week: Annotated[str, typer.Argument(help="The week's id, as `rota show` tells it.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Let the policy's rota hold again."""

    async def work(house: House) -> None:
        await house.services.rota.remove(None, week)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"removed": week})
    else:
        tell("The week is gone; the policy's rota holds.")


@app.command("would-wake")
def would_wake(
    *,
    data: Data,
    severity: Annotated[str, typer.Option("--severity", help="critical, urgent or high.")] = "urgent",
    about: Annotated[SubjectKind, typer.Option("--about", help="Whom the alert is about.")] = SubjectKind.PUPIL,
    at: Annotated[
        datetime | None, typer.Option("--at", formats=["%Y-%m-%dT%H:%M"], help="When it comes, in UTC; else now.")
    ] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Whom an alert would wake, when (UTC) and by what, while nobody takes it on."""
    if severity.upper() not in Severity.__members__:
        raise BadRequest(f"There is no severity {severity!r}; it is critical, urgent or high.")

    async def work(house: House) -> tuple[tuple[Woken, ...], dict[str, str]]:
        moment = at.replace(tzinfo=UTC) if at is not None else house.services.clock()
        found = await house.services.rota.would_wake(Severity[severity.upper()], about, moment)
        return found, (await house.services.rota.show()).names

    found, names = within(data, database, evidence_passphrase_file, work)
    rows: list[tuple[str, ...]] = [
        (str(one.step + 1), f"{one.at:%Y-%m-%d %H:%M}", names.get(one.user_id, one.user_id), ", ".join(_by(one)))
        for one in found
    ]
    if json:
        told = [{"step": one.step, "at": one.at, "user": one.user_id, "by": [*_by(one)]} for one in found]
        tell_json({"woken": told})
    else:
        tell_table(("STEP", "AT (UTC)", "WHO", "BY"), rows)


def _by(one: Woken) -> tuple[str, ...]:
    return tuple(channel.kind for channel in one.channels)


def _day(given: datetime) -> date:
    return given.date()
