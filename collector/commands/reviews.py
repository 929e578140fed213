"""`review`: what is to be looked at again, until when, and what came of it."""

from __future__ import annotations

from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import (
    AsJson,
    Data,
    Database,
    PassphraseFile,
    shown,
    tell,
    tell_json,
    tell_table,
    within,
)
from collector.domain.reviews import CALLABLE, Review

app = typer.Typer(help="Reviews of the monitoring: yearly, and when what it rests on changes.", no_args_is_help=True)

ReviewId = Annotated[str, typer.Argument(help="The review's id, as `review list` shows it.")]


@app.command("list")
def list_reviews(
    *, data: Data, database: Database = None, evidence_passphrase_file: PassphraseFile = None, json: AsJson = False
) -> None:
    """All of them, the newest first. Raises what is due, as the running collector does by itself."""

    async def work(house: House) -> list[Review]:
        await house.services.reviews.look()
        return await house.services.reviews.list()

    tasks = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"reviews": tasks})
        return
    tell_table(
        ("ID", "WHY", "ABOUT", "RAISED (UTC)", "DUE", "HELD (UTC)"),
        [
            (*(one.id, one.trigger.value, one.about), shown(one.raised_at), f"{one.due_at:%Y-%m-%d}", _held(one))
            for one in tasks
        ],
    )


@app.command("call")
def call(
    cause: Annotated[str, typer.Argument(help=f"Because of what: {', '.join(CALLABLE)}.")],
    *,
    why: Annotated[str, typer.Option(help="What has changed, naming no pupil.")],
    data: Data,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Call for a review, where something changed that no program notices."""

    async def work(house: House) -> Review:
        reviews = house.services.reviews
        return await reviews.show(await reviews.call("cli", cause, why))

    task = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"review": task})
    else:
        tell(f"The review {task.id} is due on {task.due_at:%Y-%m-%d}.")


@app.command("close")
def close(
    *,
    data: Data,
    review: ReviewId,
    attendees: Annotated[str, typer.Option("--attendees", help="Who attended, with their roles.")],
    findings: Annotated[str, typer.Option("--findings", help="What they found. Name no pupil.")],
    decisions: Annotated[str, typer.Option("--decisions", help="What they decided, who does it, and by when.")],
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Keep what came of a review. It stays as it is written."""

    async def work(house: House) -> Review:
        reviews = house.services.reviews
        await reviews.close("cli", review, attendees=attendees, findings=findings, decisions=decisions)
        return await reviews.show(review)

    task = within(data, database, evidence_passphrase_file, work)
    if json:
        tell_json({"review": task})
    else:
        tell(f"Review {task.id} is closed.")


def _held(task: Review) -> str:
    return shown(task.closed_at) if task.closed_at else "open"
