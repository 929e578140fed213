"""Cases from the command line, for those who may see them: the list, one with its record, and doing the next thing."""

from __future__ import annotations

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
from collector.console.cpoms import cpoms_csv
from collector.console.paper.files import case_files
from collector.console.views.case_export import FORMS
from collector.console.words import counted
from collector.domain.case_deeds import kind_of, told
from collector.domain.case_export import CaseExport
from collector.domain.case_reading import READERS, read_deed
from collector.domain.case_rows import CasesAsk, CasesPage, CaseView
from collector.domain.cases import CaseState
from collector.errors import BadRequest
from collector.settings import write_private

app = typer.Typer(help="One person's alerts, what was done about them, and how it ended.", no_args_is_help=True)

CaseId = Annotated[str, typer.Argument(help="The case's id, as `case list` shows it.")]
_SHOWN = {"open": CaseState.OPEN, "closed": CaseState.CLOSED, "all": None}


@app.command("list")
def list_cases(
    *,
    data: Data,
    who: As,
    show: Annotated[str, typer.Option("--show", help=f"Which: {', '.join(_SHOWN)}.")] = "open",
    mine: Annotated[bool, typer.Option("--mine", help="Only those that you see to.")] = False,
    page: Annotated[int, typer.Option("--page", min=1, help="Which page of 200.")] = 1,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Cases that are yours to see, the gravest first. Asks for your password."""
    if show not in _SHOWN:
        raise BadRequest(f"The cases to show must be one of: {', '.join(_SHOWN)}.")

    async def work(house: House) -> CasesPage:
        return await house.services.cases.list(await signed_in(house, who), CasesAsk(_SHOWN[show], mine, page, 200))

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"cases": found.rows, "total": found.total})
        return
    tell_table(
        ("SEVERITY", "WHAT", "ALERTS", "WAITING", "WHO SEES TO IT", "CHANGED (UTC)", "STATE", "ID"),
        [
            (
                row.severity.name.lower(), row.title, str(row.alerts), str(row.waiting), row.assigned or "",
                shown(row.changed_at), row.state.value, row.id,
            )
            for row in found.rows
        ],
    )  # fmt: skip


@app.command("show")
def show_case(
    *,
    data: Data,
    case: CaseId,
    who: As,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """One case that is yours to see, with its record; recorded in the audit. Asks for your password."""

    async def work(house: House) -> CaseView:
        return await house.services.cases.show(await signed_in(house, who), case)

    view = within(data, database, evidence_passphrase_file, work)
    record = [
        {
            "at": entry.at,
            "by": entry.by,
            "did": kind_of(entry.deed) if entry.deed else "deleted",
            **({"what": told(entry.deed)} if entry.deed else {}),
        }
        for entry in view.entries
    ]
    if json:
        tell_json({"case": plain(view.row), "alerts": plain(view.alerts), "record": plain(record)})
        return
    tell(f"{view.row.title}, {view.row.severity.name.lower()}, {view.row.state}: {view.row.alerts} alerts")
    for alert in view.alerts:
        tell(f"  {shown(alert.raised_at)}  {alert.severity.name.lower()}  {alert.title}  {alert.state}  {alert.id}")
    for line in record:
        tell(f"  {line['at']:%Y-%m-%d %H:%M}  {line['by']}  {line['did']}  {line.get('what') or ''}")


@app.command("export")
def export_case(
    *,
    data: Data,
    case: CaseId,
    who: As,
    reason: Annotated[str, typer.Option("--reason", help="What it is for, and whom it goes to; kept in the audit.")],
    to: Annotated[Path, typer.Option("--to", help="The file to make; it must not be there yet.")],
    form: Annotated[
        str, typer.Option("--form", help="bundle: one signed zip; cpoms: a CSV with CPOMS's fields.")
    ] = "bundle",
    sexual: Annotated[
        bool, typer.Option("--with-sexual-evidence", help="With the words of a sexual kind, which are left out else.")
    ] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """A case as one signed file, for the police or another school; recorded in the audit. Asks for your password."""
    if form not in FORMS:
        raise BadRequest(f"A case is exported as one of: {', '.join(FORMS)}.")
    if to.exists():
        raise BadRequest(f"{to} is there already; name a new file.")

    async def work(house: House) -> tuple[CaseExport, bytes]:
        exports = house.services.case_exports
        export = await exports.export(await signed_in(house, who), case, reason, sexual=sexual, form=form)
        if form == "cpoms":
            return export, cpoms_csv(export).encode()
        return export, exports.sealed(export, case_files(export, exports.fingerprint))

    export, content = within(data, database, evidence_passphrase_file, work)
    alerts, withheld = len(export.view.alerts), export.withheld
    write_private(to, content)
    if json:
        tell_json({"file": str(to), "export": export.id, "alerts": alerts, "withheld": withheld})
        return
    check = " Check it with: heed-collector report verify" if form == "bundle" else ""
    tell(f"{to}: {counted(alerts, 'alert', 'alerts')}, the words of {withheld} withheld.{check}")


@app.command("do")
def do(
    *,
    data: Data,
    case: CaseId,
    deed: Annotated[str, typer.Argument(help=f"What to do: {', '.join([*READERS, 'split'])}.")],
    who: As,
    given: Annotated[
        list[str] | None,
        typer.Option("--set", help="What the console's form asks for, as name=value: text=…, reason=…, severity=high."),
    ] = None,
    alert: Annotated[list[str] | None, typer.Option("--alert", help="For split: an alert to take out.")] = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Do the next thing in a case, as its page would. Asks for your password."""
    wrong = [one for one in given or [] if "=" not in one]
    if wrong:
        raise BadRequest(f"Write --set as name=value; {wrong[0]!r} is not.")
    said = {name: value for name, _, value in (one.partition("=") for one in given or [])}
    wanted = read_deed(deed, said, alert or [])

    async def work(house: House) -> str:
        return await house.services.cases.do(await signed_in(house, who), case, wanted)

    there = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"id": there, "did": kind_of(wanted)})
        return
    tell(f"Done: {kind_of(wanted).replace('_', ' ')}. The case is {there}.")
