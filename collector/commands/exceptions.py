"""Exceptions from the command line: asked for by one person, granted by another."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import duration, shown, tell, tell_json, tell_table, within
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
from collector.domain.access import AccessRequest, Fate
from collector.domain.people import Viewer
from collector.domain.policies import ExceptionState, PolicyException
from collector.domain.standing import held_back
from collector.errors import BadRequest
from collector.services.policy_exceptions import allowances

app = typer.Typer(help="Reasoned, expiring permissions.", no_args_is_help=True)

ExceptionId = Annotated[str, typer.Argument(help="The exception's id, as `exception list` shows it.")]
RequestId = Annotated[str, typer.Argument(help="The request's id, as `exception requests` shows it.")]
Names = list[str] | None


@app.command("ask")
def ask(
    *,
    data: Data,
    who: As,
    why: Annotated[str, typer.Option("--why", help="Why it is needed; stays in the collector.")],
    until: Annotated[str, typer.Option("--until", help="How long: 2h, 7d; or until when: 2026-12-01T15:00.")],
    group: Annotated[str | None, typer.Option("--group", help="For a group.")] = None,
    account: Annotated[str | None, typer.Option("--account", help="For one person's account.")] = None,
    device: Annotated[str | None, typer.Option("--device", help="For one device, by its id.")] = None,
    allow_app: Annotated[Names, typer.Option("--allow-app", help="A program's name; may repeat.")] = None,
    allow_use: Annotated[Names, typer.Option("--allow-use", help="An activity of the table of acceptable use.")] = None,
    mute: Annotated[Names, typer.Option("--mute", help="A rule or local term that raises nothing meanwhile.")] = None,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Ask that a group, a person or a device be let off something for a while. Your password signs it."""
    named = {"group": group, "account": account, "device": device}
    whom = {kind: name for kind, name in named.items() if name is not None}
    rules = allowances(allow_app or (), allow_use or (), mute or (), why)
    end = _until(until, datetime.now(UTC))

    async def work(house: House, viewer: Viewer, word: str) -> PolicyException:
        return await house.services.exceptions.ask(viewer, word, whom, rules, why=why, until=end)

    done = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    _tell(done, f"Asked for as {done.id}; somebody who may must grant it: heed-collector exception grant", json=json)


@app.command("grant")
def grant(
    *,
    data: Data,
    exception: ExceptionId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Let it be; not what you asked for yourself. Your password signs it, and devices are told at once."""

    async def work(house: House, viewer: Viewer, word: str) -> tuple[PolicyException, str]:
        granted = await house.services.exceptions.grant(viewer, word, exception, reason)
        return granted, held_back(await house.services.policies.current())

    done, held = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    told = f"Granted until {shown(done.ends_at)} UTC; "
    told += "it waits to be signed elsewhere (policy due)." if done.version is None else f"version {done.version}."
    _tell(done, f"{told} {held}".rstrip(), json=json)


@app.command("refuse")
def refuse(
    *,
    data: Data,
    exception: ExceptionId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Decide that it shall not be."""

    async def work(house: House, viewer: Viewer, _word: str) -> PolicyException:
        return await house.services.exceptions.refuse(viewer, exception, reason)

    _tell(as_person(data, database, evidence_passphrase_file, (who, password_file), work), "Refused.", json=json)


@app.command("end")
def end(
    *,
    data: Data,
    exception: ExceptionId,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """End it before its time, or take back what you asked for."""

    async def work(house: House, viewer: Viewer, _word: str) -> tuple[PolicyException, str]:
        ended = await house.services.exceptions.end(viewer, exception, reason)
        return ended, held_back(await house.services.policies.current())

    done, held = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    _tell(done, f"Ended. {held}".rstrip(), json=json)


@app.command("requests")
def requests(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """What people asked for on their devices in the last month, what waits first."""

    async def work(house: House) -> list[tuple[AccessRequest, Fate]]:
        return await house.services.access.lately()

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"requests": [{"fate": fate, "request": one} for one, fate in rows]})
        return
    tell_table(
        ("ID", "PROGRAM", "ACCOUNT", "DEVICE", "ASKED (UTC)", "STATE", "WHY"),
        [
            (one.id.hex, one.program, one.account, one.device, shown(one.asked_at), str(fate), one.why)
            for one, fate in rows
        ],
    )


@app.command("propose")
def propose(
    *,
    data: Data,
    request: RequestId,
    who: As,
    why: Annotated[str, typer.Option("--why", help="Why it is needed; stays in the collector.")],
    until: Annotated[str, typer.Option("--until", help="How long: 2h, 7d; or until when: 2026-12-01T15:00.")],
    program: Annotated[str, typer.Option("--program", help="The program's name, where they named it wrong.")] = "",
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make an exception of a request, for the account that asked. Somebody else must grant it."""
    end = _until(until, datetime.now(UTC))

    async def work(house: House, viewer: Viewer, word: str) -> PolicyException:
        return await house.services.access.propose(viewer, word, request, why=why, until=end, program=program)

    done = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    _tell(done, f"Asked for as {done.id}; somebody who may must grant it: heed-collector exception grant", json=json)


@app.command("decline")
def decline(
    *,
    data: Data,
    request: RequestId,
    reason: Annotated[str, typer.Option("--reason", help="Why not; whoever asked is shown it.")],
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Refuse a request; whoever asked is told why on their device."""

    async def work(house: House, viewer: Viewer, _word: str) -> None:
        await house.services.access.refuse(viewer, request, reason)

    as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    if json:
        tell_json({"refused": request})
        return
    tell("Refused; whoever asked is told why.")


@app.command("list")
def list_exceptions(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All there ever were, newest first: for whom, what, why, until when, by whom."""

    async def work(house: House) -> tuple[list[PolicyException], dict[str, str]]:
        names = {row.user_id: row.name for row in await house.services.users.list()}
        return await house.services.exceptions.list(), names

    rows, names = within(data, database, evidence_passphrase_file, work)
    now = datetime.now(UTC)
    if json:
        tell_json({"exceptions": [{"state_now": _state(row, now), "exception": row} for row in rows], "names": names})
        return
    tell_table(
        ("ID", "FOR", "STATE", "UNTIL (UTC)", "ASKED BY", "DECIDED BY", "WHY"),
        [
            (
                row.id,
                " ".join(f"{kind} {name}" for kind, name in row.whom.items()),
                _state(row, now),
                shown(row.ends_at),
                names.get(row.asked_by, row.asked_by),
                names.get(row.decided_by or "", "-"),
                row.why,
            )
            for row in rows
        ],
    )


def _state(row: PolicyException, now: datetime) -> str:
    over = row.state is ExceptionState.GRANTED and row.ends_at <= now
    return "over" if over else row.state.value


def _until(text: str, now: datetime) -> datetime:
    if text[:-1].isdigit() and text[-1:] in "smhdw":
        return now + duration(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadRequest(f"{text!r} is no time; write 2h, 7d, or 2026-12-01T15:00.") from None
    return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _tell(exception: PolicyException, sentence: str, *, json: bool) -> None:
    if json:
        tell_json(exception)
        return
    tell(sentence)
