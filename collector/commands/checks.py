"""Proof that devices monitor: canary checks, and the log of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
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
from collector.domain.check_log import FAILED, PROVEN, REFUSED, SILENT, UNANSWERED, WAITS, CheckRow, LogEntry
from collector.domain.honesty import Quiet
from collector.domain.people import SIGNING
from collector.errors import BadRequest, Refused
from collector.services.check_export import as_csv, as_json, is_ours
from collector.services.checks import Wanted
from collector.store import Chain

app = typer.Typer(help="Prove that devices monitor, and keep the log of it.", no_args_is_help=True)

CheckId = Annotated[str, typer.Argument(help="The check's id, as `check list` shows it.")]
_POLL_SECONDS = 0.5
_RESULTS = (PROVEN, FAILED, REFUSED, UNANSWERED, SILENT, WAITS)


@app.command("run")
def run(
    *,
    data: Data,
    device: Annotated[list[str] | None, typer.Option("--device", help="A device by name or id; repeatable.")] = None,
    group: Annotated[list[str] | None, typer.Option("--group", help="All of a group; repeatable.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every device in service.")] = False,
    sample: Annotated[int, typer.Option("--sample", help="Of those, so many by chance.")] = 0,
    confidence: Annotated[
        float,
        typer.Option("--confidence", help="Of those, as many as find one unmonitored with so many per cent certainty."),
    ] = 0,
    off_site: Annotated[
        bool, typer.Option("--off-site", help="Of those, only such as were heard last off-site.")
    ] = False,
    termly: Annotated[
        bool,
        typer.Option("--termly", help="The term's check: of every group in every place, and a sample of the rest."),
    ] = False,
    notify: Annotated[
        bool, typer.Option("--notify", help="Send whoever would be told of an alert a test message, too.")
    ] = False,
    reason: Annotated[str, typer.Option("--reason", help="Why, for the log.")] = "asked from the command line",
    wait: Annotated[float, typer.Option("--wait", help="Wait so many seconds for the answers.")] = 0,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Ask devices to prove that they monitor. The running collector sends it. With --wait, exit code 1 unless all are
    proven by then.
    """
    wanted = Wanted(
        tuple(device or ()), tuple(group or ()), everything, sample, confidence / 100, reason, off_site, termly, notify
    )

    async def work(house: House) -> tuple[CheckRow, list[LogEntry]]:
        checks = house.services.checks
        check_id, until = await checks.start("cli", wanted), time.monotonic() + wait
        row, entries = await checks.show(check_id)
        while row.open and time.monotonic() < until:
            await asyncio.sleep(_POLL_SECONDS)
            row, entries = await checks.show(check_id)
        return row, entries

    row, entries = within(data, database, evidence_passphrase_file, work)
    _tell_check(row, entries, json=json)
    if wait and row.counts.get(PROVEN, 0) != sum(row.counts.values()):
        raise typer.Exit(1)


@app.command("list")
def list_checks(
    *,
    data: Data,
    continuous: Annotated[bool, typer.Option("--continuous", help="Also what the clock asked for.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """What was asked for, the newest first."""

    async def work(house: House) -> list[CheckRow]:
        return await house.services.checks.rows(continuous=continuous)

    rows = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"checks": rows})
        return
    tell_table(
        ("ID", "ASKED (UTC)", "BY", "PROVEN", "FAILED", "OPEN", "UNANSWERED"),
        [(row.id, shown(row.asked_at), row.asked_by, *_counts(row)) for row in rows],
    )


@app.command("show")
def show(
    *, data: Data, check: CheckId, database: Database = None, evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """One check: each device's result, stage by stage."""

    async def work(house: House) -> tuple[CheckRow, list[LogEntry]]:
        return await house.services.checks.show(check)

    row, entries = within(data, database, evidence_passphrase_file, work)
    _tell_check(row, entries, json=json)


@app.command("quiet")
def quiet(
    *,
    data: Data,
    days: Annotated[int, typer.Option("--days", help="How many, today among them.")] = 30,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Devices that prove all and notice too little: an agent that was changed to answer checks and look at nothing
    would be among them. So may be a quiet pupil's; nothing is said where there are too few devices or hours to tell by.
    """

    async def work(house: House) -> list[tuple[str, Quiet]]:
        return await house.services.coverage.too_quiet(days)

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"quiet": [{"name": name, **plain(one)} for name, one in found]})
        return
    tell_table(
        ("DEVICE", "HOURS PROVEN", "MATCHES", "EXPECTED", "CHANCE"),
        [
            (name, f"{one.hours:.0f}", str(one.matches), f"{one.expected:.1f}", f"{one.chance:.1g}")
            for name, one in found
        ],
    )


@app.command("export")
def export(
    *,
    data: Data,
    out: Annotated[Path, typer.Option("--out", help="The file to write; .csv for a spreadsheet, else signed JSON.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """The whole log into a file."""

    async def work(house: House) -> tuple[str, Chain]:
        services = house.services
        entries, chain = await services.checks.log(), await services.checks.verify()
        if out.suffix.lower() == ".csv":
            return as_csv(entries), chain
        school = house.school
        return as_json(services.authority, school, entries, chain, services.clock()), chain

    text, chain = within(data, database, evidence_passphrase_file, work)
    out.write_text(text, encoding="utf-8")
    if json:
        tell_json({"out": str(out), "rows": chain.rows, "head": chain.head})
        return
    tell(f"{chain.rows} entries are in {out}; the last one's hash is {chain.head}.")


@app.command("verify")
def verify(
    *,
    data: Data,
    file: Annotated[Path | None, typer.Option("--file", help="An exported JSON file, instead of the database.")] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Whether the log is what was written. Exit code 1, and the first entry that does not fit, where it is not."""

    async def work(house: House) -> Chain | bool:
        if file is not None:
            return is_ours(house.services.authority, file.read_text(encoding="utf-8"))
        return await house.services.checks.verify()

    found = within(data, database, evidence_passphrase_file, work)
    if isinstance(found, bool):
        sentence = "This school signed it, as it stands." if found else "This is not what the school signed."
        sound, report = found, {"signed": found}
    else:
        sound, report = found.broken_at is None, plain(found)
        sentence = f"All {found.rows} entries are as written; the last one's hash is {found.head}."
        if not sound:
            sentence = f"Entry {found.broken_at} of the check log was changed, or what was before it is gone."
    if json:
        tell_json(report)
    else:
        tell(sentence)
    if not sound:
        raise typer.Exit(1)


@app.command("action")
def action(
    *,
    data: Data,
    check: CheckId,
    what: Annotated[str, typer.Option("--what", help="What is to be done.")],
    owner: Annotated[str, typer.Option("--owner", help="Who does it.")],
    due: Annotated[str | None, typer.Option("--due", help="By when: 2026-12-01.")] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Note what is to be done about a check, by whom and until when."""
    try:
        day = None if due is None else date.fromisoformat(due)
    except ValueError:
        raise BadRequest(f"{due!r} is no date; write 2026-12-01.") from None

    async def work(house: House) -> None:
        await house.services.checks.act("cli", check, what, owner, day)

    within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"check": check, "what": what, "owner": owner, "due": due})
        return
    tell("It is in the check log.")


@app.command("sign-off")
def sign_off(
    *,
    data: Data,
    check: CheckId,
    who: As,
    words: Annotated[str, typer.Option("--words", help="What you have to say of it.")] = "",
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Note that you have seen the result; for safeguarding lead, head and governors. Asks for your password."""

    async def work(house: House) -> str:
        viewer = await signed_in(house, who)
        if viewer.role not in SIGNING:
            raise Refused("Checks are signed off by the safeguarding lead, the headteacher or a governor.")
        await house.services.checks.sign_off(viewer.user_id, check, viewer.role.value, words)
        return viewer.role.value

    role = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"check": check, "role": role})
        return
    tell("It is in the check log.")


def _counts(row: CheckRow) -> tuple[str, ...]:
    proven, failed, unanswered = (row.counts.get(name, 0) for name in (PROVEN, FAILED, UNANSWERED))
    return tuple(map(str, (proven, failed, row.open, unanswered)))


def _tell_check(row: CheckRow, entries: Sequence[LogEntry], *, json: bool) -> None:
    if json:
        tell_json({"check": row, "log": entries})
        return
    tell(f"Check {row.id}, asked {shown(row.asked_at)} UTC by {row.asked_by}: {row.wanted.get('reason', '')}")
    confidence = row.wanted.get("confidence")
    if isinstance(confidence, float):
        tell(
            f"A sample: {sum(row.counts.values())} of {row.wanted.get('among')} devices. Were a tenth of them "
            f"unmonitored, it would find one with {confidence:.1%} certainty."
        )
    tell("Proven {}, failed {}, open {}, unanswered {}.".format(*_counts(row)))
    results = [entry for entry in entries if entry.kind in _RESULTS]
    if results:
        tell_table(
            ("DEVICE", "RESULT", "STAGE", "SECONDS", "WHERE", "BY", "CAUSE"), [_result(entry) for entry in results]
        )


def _result(entry: LogEntry) -> tuple[str, ...]:
    facts = entry.detail
    by = "" if "by_keys" not in facts else "keys" if facts["by_keys"] else "hook's queue"
    seconds = f"{facts['seconds']}{' (late)' if facts.get('late') else ''}" if "seconds" in facts else ""
    cause = str(facts.get("cause") or facts.get("why") or "")
    return (
        entry.device_id[:12],
        entry.kind,
        str(facts.get("stage", "")),
        seconds,
        str(facts.get("where", "")),
        by,
        cause,
    )
