"""Reports for those who check."""

from __future__ import annotations

from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.bundles import verify
from collector.commands.evidence_pack import evidence_pack
from collector.commands.exceptions import list_exceptions
from collector.commands.options import (
    AsJson,
    Data,
    Database,
    PassphraseFile,
    duration,
    shown,
    tell,
    tell_json,
    tell_table,
    within,
)
from collector.console.export import inert, table
from collector.console.paper import report as paper
from collector.console.paper.book import report_xlsx
from collector.console.paper.pdf import report_pdf
from collector.console.reporting import (
    RULE_COLUMNS,
    TIME_COLUMNS,
    RuleLine,
    anonymous_rows,
    rows_of,
    rule_rows,
    time_rows,
)
from collector.domain.feed import FeedRow, as_cef, as_json_line
from collector.domain.rule_figures import FEWEST
from collector.services.report_mail import Schedule
from collector.services.reports import RULE_DAYS, Anonymous, AnswerTimes, Figures, RuleFigures
from collector.settings import write_private
from collector.store import Chain, Entry

AsPdf = Annotated[Path | None, typer.Option("--pdf", help="Write it as a PDF into this file, a new one.")]
AsXlsx = Annotated[Path | None, typer.Option("--xlsx", help="Write it as a spreadsheet into this file, a new one.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Report as CSV, for a spreadsheet.")]

app = typer.Typer(help="Reports for those who check.", no_args_is_help=True)


app.command("exceptions")(list_exceptions)
app.command("evidence-pack")(evidence_pack)
app.command("verify")(verify)


@app.callback()
def _reports() -> None:
    """Reports for those who check."""


@app.command("audit")
def audit(
    *,
    data: Data,
    verify: Annotated[bool, typer.Option("--verify", help="Say only whether the chain of entries holds.")] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Who did what and when. With --verify: exit code 1 when an entry was changed or taken out."""

    async def work(house: House) -> tuple[Chain, list[Entry]]:
        chain = await house.audit.verify()
        return chain, [] if verify or chain.broken_at is not None else await house.audit.list()

    chain, entries = within(data, database, evidence_passphrase_file, work)
    if json:
        report = {
            "sound": chain.broken_at is None,
            "rows": chain.rows,
            "head": chain.head,
            "broken_at": chain.broken_at,
        }
        tell_json(report if verify else {**report, "entries": entries})
    elif chain.broken_at is None:
        if not verify:
            tell_table(
                ("NUMBER", "AT (UTC)", "ACTOR", "ACTION", "OBJECT"),
                [(str(entry.number), shown(entry.at), entry.actor, entry.action, entry.object) for entry in entries],
            )
        tell(f"The chain of {chain.rows} entries holds; its head is {chain.head}.")
    if chain.broken_at is not None:
        typer.echo(f"heed-collector: The audit does not hold from entry {chain.broken_at} on.", err=True)
        raise typer.Exit(1)


@app.command("weekly")
def weekly(
    *,
    data: Data,
    whose: Annotated[str, typer.Option("--for", help="For whom: the name they sign in with. It counts what they see.")],
    days: Annotated[int, typer.Option("--days", help="Of how many whole days, until last midnight (UTC).")] = 7,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
    csv: AsCsv = False,
    pdf: AsPdf = None,
    xlsx: AsXlsx = None,
) -> None:
    """What the last week's alerts add up to, for the DSL or the headteacher, beside the week before."""

    async def work(house: House) -> tuple[Figures, Figures]:
        now, earlier = await house.services.reports.lately_for(whose, days)
        _write(house, paper.weekly(now, earlier, house.services.clock()), pdf, xlsx)
        return now, earlier

    now, earlier = within(data, database, evidence_passphrase_file, work)
    if pdf or xlsx:
        return
    if json:
        tell_json({"period": now, "before": earlier})
        return
    _tell_rows(("TABLE", "WHAT", "ALERTS", "BEFORE"), rows_of(now, earlier), csv=csv)


@app.command("schedule")
def schedule(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Who is told of the regular report, when they were last, and when the next comes (the policy says so)."""

    async def work(house: House) -> Schedule:
        return await house.services.report_mail.schedule()

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"schedule": found})
        return
    tell(f"Every {found.days} days; next at {shown(found.next_at)} (UTC).")
    rows: list[tuple[str, ...]] = [
        (one.display, one.role.value, "yes" if one.reachable else "NO CHANNEL", shown(one.told_at))
        for one in found.people
    ]
    tell_table(("WHO", "ROLE", "REACHABLE", "LAST TOLD (UTC)"), rows)


@app.command("rules")
def rules(
    *,
    data: Data,
    whose: Annotated[
        str | None, typer.Option("--for", help="Count only what this person may see: the name they sign in with.")
    ] = None,
    days: Annotated[int, typer.Option("--days", help="Of how many days, until now.")] = RULE_DAYS,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
    csv: AsCsv = False,
    pdf: AsPdf = None,
    xlsx: AsXlsx = None,
) -> None:
    """How often each rule was wrong: false alarms in what was closed, and where the true rate may lie."""

    async def work(house: House) -> tuple[RuleFigures, ...]:
        found = await house.services.reports.rules_for(whose, days)
        _write(house, paper.rules(found, house.services.clock()), pdf, xlsx)
        return found

    found = within(data, database, evidence_passphrase_file, work)
    if pdf or xlsx:
        return
    if json:
        tell_json({"days": days, "fewest_for_a_rate": FEWEST, "rules": found})
    elif csv:
        _tell_rows(RULE_COLUMNS, rule_rows(found), csv=True)
    else:
        lines = [RuleLine.of(one) for one in found]
        tell_table(
            ("RULE", "ABOUT", "ALERTS", "CLOSED", "FALSE ALARMS", "HOW OFTEN WRONG"),
            [
                (
                    one.figures.rule, one.about, str(one.figures.raised), str(one.figures.closed),
                    str(one.figures.false_alarms), one.rate,
                )
                for one in lines
            ],
        )  # fmt: skip


@app.command("governors")
def governors(
    *,
    data: Data,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
    csv: AsCsv = False,
    pdf: AsPdf = None,
    xlsx: AsXlsx = None,
) -> None:
    """The last whole term, for governors: no figure below five, and none that could be reckoned from others."""
    found = _anonymous(data, database, evidence_passphrase_file, 1, pdf=pdf, xlsx=xlsx)
    if not pdf and not xlsx:
        _tell_anonymous(found, json=json, csv=csv)


@app.command("times")
def times(
    *,
    data: Data,
    whose: Annotated[str, typer.Option("--for", help="For whom: the name they sign in with. It counts what they see.")],
    days: Annotated[int, typer.Option("--days", help="Of how many whole days, until last midnight (UTC).")] = 28,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
    csv: AsCsv = False,
    pdf: AsPdf = None,
    xlsx: AsXlsx = None,
) -> None:
    """How fast alerts were taken on, against when an answer was due, by how grave they were."""

    async def work(house: House) -> tuple[AnswerTimes, ...]:
        found, since, until = await house.services.reports.times_for(whose, days)
        _write(house, paper.times(found, since, until, house.services.clock()), pdf, xlsx)
        return found

    found = within(data, database, evidence_passphrase_file, work)
    if pdf or xlsx:
        return
    if json:
        tell_json({"days": days, "times": found})
        return
    head = TIME_COLUMNS if csv else tuple(one.upper() for one in TIME_COLUMNS)
    _tell_rows(head, time_rows(found), csv=csv)


@app.command("figures")
def public_figures(
    *,
    data: Data,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """Figures fit for the public (freedom of information): the last three whole terms, each as governors have it."""
    _tell_anonymous(_anonymous(data, database, evidence_passphrase_file, 3), json=json, csv=csv)


class FeedFormat(StrEnum):
    """How the feed is written."""

    JSONL = "jsonl"
    CEF = "cef"


@app.command("feed")
def feed(
    *,
    data: Data,
    since: Annotated[str, typer.Option("--since", help="How far back: 30m, 12h, 7d or 4w.")] = "1d",
    format_: Annotated[FeedFormat, typer.Option("--format", help="JSON lines or CEF.")] = FeedFormat.JSONL,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
) -> None:
    """Alerts for the school's security monitoring (SIEM), a line each: no names and no words."""
    back = duration(since)

    async def work(house: House) -> list[FeedRow]:
        return await house.services.reports.feed(house.services.clock() - back)

    ours = version("heed")
    for row in within(data, database, evidence_passphrase_file, work):
        tell(as_json_line(row) if format_ is FeedFormat.JSONL else as_cef(row, ours))


def _anonymous(
    data: Path,
    database: str | None,
    passphrase_file: Path | None,
    terms: int,
    *,
    pdf: Path | None = None,
    xlsx: Path | None = None,
) -> list[Anonymous]:
    async def work(house: House) -> list[Anonymous]:
        found = await house.services.reports.anonymous(terms)
        _write(house, paper.governors(found, house.services.clock()), pdf, xlsx)
        return found

    return within(data, database, passphrase_file, work)


def _write(house: House, report: paper.Report, pdf: Path | None, xlsx: Path | None) -> None:
    """Make the files that were asked for. Raises FileExistsError."""
    for file, made in ((pdf, report_pdf), (xlsx, report_xlsx)):
        if file is not None:
            write_private(file, made(report, house.school))
            tell(f"{file}: {report.title}")


def _tell_anonymous(reports: list[Anonymous], *, json: bool, csv: bool) -> None:
    if json:
        tell_json({"terms": reports})
        return
    rows: list[tuple[str, ...]] = [(report.term, *row) for report in reports for row in anonymous_rows(report)]
    _tell_rows(("TERM", "TABLE", "WHAT", "ALERTS"), rows, csv=csv)


def _tell_rows(head: tuple[str, ...], rows: list[tuple[str, ...]], *, csv: bool) -> None:
    if csv:
        tell(table([one.lower() for one in head], [[inert(cell) for cell in row] for row in rows]).rstrip())
    else:
        tell_table(head, rows)
