"""A check for the file of the school's reviews: what was asked, what each device answered where, what came of it, and
who has seen it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from collector.console.checking import FollowUp, actions, left_out, results, sign_offs, still, summary
from collector.console.paper.report import Cell, Part, Report
from collector.console.words import exact
from collector.domain.check_log import CheckRow, LogEntry

_NOBODY = "Nobody has signed this check off yet."


def check_report(
    row: CheckRow, entries: Sequence[LogEntry], devices: Mapping[str, str], people: Mapping[str, str], made_at: datetime
) -> Report:
    """`devices`, `people`: how they are called, by their ids."""
    asked = people.get(row.asked_by, "the command line" if row.asked_by == "cli" else "Heed")
    confidence = row.wanted.get("confidence")
    about = (
        f"Asked {exact(row.asked_at)} by {asked}: {row.wanted.get('reason') or 'no reason was given'}. {summary(row)}."
    )
    if isinstance(confidence, float):
        drawn = sum(row.counts.values())
        about += (
            f" A sample of {drawn} of {row.wanted.get('among') or drawn} devices: were a tenth of them unmonitored, it "
            f"would find one with {confidence:.0%} certainty."
        )
    if missing := left_out(row):
        about += f" No device was heard last from these places, so none there was asked: {missing}."
    lines = results(entries, devices)
    places = Counter((line.where or "not known", line.sound) for line in lines)
    where: list[tuple[Cell, ...]] = [
        (place, places[place, True], places[place, False]) for place in sorted({place for place, _sound in places})
    ]
    answers: list[tuple[Cell, ...]] = [(one.device, one.result, one.where, one.cause) for one in lines]
    last = f"The check log's entry {entries[-1].number} closes this; its hash is {entries[-1].hash}." if entries else ""
    return Report(
        f"heed-check-{row.asked_at:%Y-%m-%d}-{row.id[:8]}",
        f"Check of monitoring, {row.asked_at:%-d %B %Y}",
        about,
        made_at,
        (
            Part("Where devices were", ("where", "proven", "not proven"), tuple(where), widths=(3, 1, 1)),
            Part(
                "What each device answered",
                ("device", "result", "where", "how, or why not"),
                tuple(answers),
                widths=(2, 2, 1.4, 3),
                note=last,
            ),
            _follow_ups("What is to be done", ("what", "who", "by when", "noted"), actions(entries, people)),
            _signatures(sign_offs(entries, people), still(row, entries)),
        ),
    )


def _follow_ups(title: str, columns: tuple[str, ...], noted: Sequence[FollowUp]) -> Part:
    rows: list[tuple[Cell, ...]] = [(one.what, one.owner, one.due, f"{exact(one.at)}, {one.by}") for one in noted]
    return Part(title, columns, tuple(rows), widths=(3, 1.5, 1.2, 2.5))


def _signatures(noted: Sequence[FollowUp], still_to_sign: str) -> Part:
    rows: list[tuple[Cell, ...]] = [(one.by, one.owner, exact(one.at), one.what) for one in noted]
    note = f"Still to be signed off by {still_to_sign}." if still_to_sign else "" if rows else _NOBODY
    return Part(
        "Who has seen the result", ("who", "role", "when", "words"), tuple(rows), widths=(2, 1.3, 2, 3), note=note
    )
