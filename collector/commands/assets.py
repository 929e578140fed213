"""The school's asset list, from a file of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import AsJson, Data, Database, PassphraseFile, tell, tell_json, tell_table, within
from collector.domain.assets import COLUMNS, Asset, AssetChanges, read_assets
from collector.errors import BadRequest

app = typer.Typer(help="Which devices the school has, so that one that never enrolled is missed.", no_args_is_help=True)

_MOST_BYTES = 16 * 1024 * 1024  # a hundred thousand devices
_SHOWN = 20  # faults told one by one


@app.command("import")
def import_(
    *,
    data: Data,
    source: Annotated[Path, typer.Argument(help=f"A CSV with the headings {', '.join(COLUMNS)}.", dir_okay=False)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")] = False,
    many_leave: Annotated[
        bool, typer.Option("--many-leave", help="The list is whole, though most leave by it.")
    ] = False,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Read the whole list, and take it in place of the one before. All of it, or nothing."""
    assets = _assets(source)

    async def work(house: House) -> AssetChanges:
        service = house.services.assets
        return await (service.plan(assets) if dry_run else service.take(assets, many_leave=many_leave))

    found = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"dry_run": dry_run, **{name: getattr(found, name) for name in ("added", "changed", "left", "same")}})
        return
    for sign, these in (("+", found.added), ("~", [after for _, after in found.changed]), ("-", found.left)):
        for one in these if dry_run else ():
            tell(f"{sign} {', '.join(cell for cell in _cells(one) if cell)}")
    counts = f"{len(found.added)} added, {len(found.changed)} changed, {len(found.left)} left, {found.same} the same"
    tell(f"{'It would be' if dry_run else 'Imported'}: {counts}.")


@app.command("list")
def list_(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """Every device of the list, by hostname. Which are missing is told by `heed-collector coverage`."""

    async def work(house: House) -> list[Asset]:
        return await house.services.assets.list()

    assets = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json(assets)
        return
    tell_table(tuple(one.upper() for one in COLUMNS), [_cells(one) for one in assets])


def _cells(one: Asset) -> tuple[str, ...]:
    return one.tag, one.serial, one.hostname, one.group, one.site, one.allocated_to


def _assets(source: Path) -> tuple[Asset, ...]:
    try:
        content = source.read_bytes()
    except OSError as error:
        raise BadRequest(f"{source} cannot be read: {error.strerror}.") from None
    if len(content) > _MOST_BYTES:
        raise BadRequest(f"{source.name} is longer than {_MOST_BYTES // 2**20} MiB; it is not a school's list.")
    try:
        read = read_assets(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadRequest(f"{source.name} is not in UTF-8; save it as CSV UTF-8 and try again.") from None
    if read.faults:
        more = f" There are {len(read.faults) - _SHOWN} more." if len(read.faults) > _SHOWN else ""
        raise BadRequest(f"Nothing was imported. {' '.join(read.faults[:_SHOWN])}{more}")
    return read.assets
