"""`migrate`: the database's tables to this version, or back for an older one."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app.house import House
from collector.app.process import utc_now
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, tell_table, within
from collector.errors import BadRequest
from collector.services.doctor import serves
from collector.services.migrating import bring
from collector.settings import Folder
from collector.store import steps


def migrate(
    *,
    data: Data,
    to: Annotated[
        str | None, typer.Option("--to", metavar="STEP", help="Go back to this step, for an older version of Heed.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="With --to: what that takes away may be lost.")] = False,
    list_: Annotated[
        bool, typer.Option("--list", help="Tell the steps, and what going back behind each does.")
    ] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Bring the database's tables to this version; `serve` does so by itself. A collector of before may serve on."""

    async def where(house: House) -> str | None:
        return await house.store.revision()

    async def work(house: House) -> tuple[str | None, str | None]:
        return await bring(house.store, utc_now(), back_to=to)

    if list_:
        at = within(data, database, evidence_passphrase_file, where)
        if json:
            tell_json({"at": at, "steps": steps()})
            return
        rows: list[tuple[str, ...]] = [
            (">" if one.number == at else "", one.number, one.brought, one.back or "no way") for one in steps()
        ]
        tell_table(("", "step", "brought", "undoing it"), rows)
        return
    if to is not None:
        if serves(Folder(data)):
            raise BadRequest("The collector serves; stop it first: this version cannot work with older tables.")
        if not yes:
            losses = [f"  {one.number}: {one.back}" for one in reversed(steps()) if one.number > to]
            raise BadRequest("\n".join(["Back up first, then say --yes. It undoes:", *losses]))
    before, after = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"before": before, "after": after})
    elif to is not None:
        tell(f"The database is back at step {after}. Install the Heed that belongs to it before you start it.")
    else:
        tell("The database is up to date." if before == after else f"The database went from {before} to {after}.")
