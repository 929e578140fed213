"""The evidence pack: what a school can show of its monitoring, each line measured or reported, and nothing else. Pure.

A measured line names the command that measures it again. A reported line names who said so, and when. What is neither
is listed apart as what this pack cannot say, so that nobody reads an answer out of a silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from html import escape

from collector.domain.check_log import ACTION, ASKED, FAILED, PROVEN, SIGNED_OFF, UNANSWERED, LogEntry
from collector.domain.coverage import Account, percent
from collector.domain.dark import CAUSE_WORDS
from collector.domain.people import Role
from collector.domain.reviews import Review, Trigger, overdue


class Basis(StrEnum):
    """On what a line stands."""

    MEASURED = "MEASURED"
    REPORTED = "REPORTED"


@dataclass(frozen=True, slots=True)
class Line:
    """One answer. `source`: the command that measures it, or who said so and when."""

    asked: str
    answer: str
    basis: Basis
    source: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a pack is made of. `missing`: on the asset list of `listed`, and not enrolled; `dark`: devices that need
    somebody; `roles`: accounts in use by role; `entries`: the whole check log; `sound`: whether its chain holds;
    `names`: devices in service, and `people`: display names, each by id; `reviews`: all that were ever raised.
    """

    since: date
    until: date
    expected: int
    used: int
    whole_proven: int
    listed: int
    missing: int
    dark: int
    account: Account
    roles: Mapping[Role, int]
    entries: Sequence[LogEntry]
    sound: bool
    names: Mapping[str, str]
    people: Mapping[str, str]
    reviews: Sequence[Review] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """One school's. `unsaid`: what it cannot say."""

    school: str
    made_at: datetime
    since: date
    until: date
    lines: tuple[Line, ...]
    unsaid: tuple[str, ...]


_ROLES: Mapping[Role, str] = {
    Role.DSL: "designated safeguarding lead",
    Role.DEPUTY: "deputy safeguarding lead",
    Role.HEADTEACHER: "headteacher",
    Role.CHAIR: "chair of governors",
    Role.GOVERNOR: "governor",
    Role.IT: "IT",
}
_SIGNED_AS: Mapping[str, str] = {role.value: words for role, words in _ROLES.items()}
_REVIEWS: Mapping[Trigger, str] = {
    Trigger.YEARLY: "the regular review",
    Trigger.CAMPAIGN: "the term's check of devices",
    Trigger.POLICY: "the review of a change of policy",
    Trigger.AGENT: "the review of a new version of the agent",
    Trigger.SITE: "the review of a new site",
    Trigger.INCIDENT: "the review after a serious incident",
    Trigger.CALLED: "a review that somebody called for",
}
_UNSAID = (
    "Where devices are whose connection a proxy passes on, or whose site lists no networks in the policy.",
    "What the school decided outside this software: training of staff, agreements with parents, its risk assessment.",
    "Whether filtering works: Heed monitors, and does not filter.",
)


def pack(school: str, facts: Facts, made_at: datetime) -> Pack:
    """All that is known."""
    lately = [entry for entry in facts.entries if facts.since <= entry.at.date() <= facts.until]
    lines = (
        *_devices(facts),
        *_checks(facts, lately),
        *_people(facts),
        *_review_figures(facts, made_at),
        *_reported(lately, facts.people),
        *_reviews(facts),
    )
    unsaid = _UNSAID if facts.listed else (*_UNSAID, "Which devices never enrolled: no asset list was imported.")
    return Pack(school, made_at, facts.since, facts.until, lines, unsaid)


def _devices(facts: Facts) -> list[Line]:
    days = (facts.until - facts.since).days + 1
    source = f"heed-collector coverage --days {days}"
    share = percent(facts.account)
    used = "no device was in use" if share is None else f"{share} of the time in use is proven to have been monitored"
    found = [
        ("Is monitoring on while devices are in use?", used),
        ("How many devices are monitored?", f"{facts.expected} in service, {facts.used} of them in use in this time"),
        ("On how many was every second in use proven?", f"{facts.whole_proven} of {facts.used}"),
        ("How many need a technician?", str(facts.dark)),
    ]
    if facts.account.gaps:
        longest = sorted(facts.account.gaps.items(), key=lambda gap: (-gap[1], gap[0]))
        why = "; ".join(f"{CAUSE_WORDS[cause]} ({_long(seconds)})" for cause, seconds in longest)
        found.insert(1, ("Why is the rest of it not proven?", why))
    if facts.listed:
        found.append(
            ("How many devices on the school's asset list are not enrolled?", f"{facts.missing} of {facts.listed}")
        )
    return [Line(asked, answer, Basis.MEASURED, source) for asked, answer in found]


def _checks(facts: Facts, lately: Sequence[LogEntry]) -> list[Line]:
    source = "heed-collector check export"
    tally = {kind: sum(entry.kind == kind for entry in lately) for kind in (PROVEN, FAILED, UNANSWERED)}
    proven = {entry.device_id for entry in lately if entry.kind == PROVEN} & set(facts.names)
    never = sorted(name for id_, name in facts.names.items() if id_ not in proven)
    some = f": {', '.join(never[:10])}{' and others' if len(never) > 10 else ''}" if never else ""
    return [
        Line(
            "What came of end-to-end checks?",
            f"{tally[PROVEN]} proven, {tally[FAILED]} failed, {tally[UNANSWERED]} never answered",
            Basis.MEASURED,
            source,
        ),
        Line(
            "On how many devices did a check cross the whole path?",
            f"{len(proven)} of {len(facts.names)}; not on {len(never)}{some}",
            Basis.MEASURED,
            source,
        ),
        Line(
            "Is the check log as it was written?",
            "yes, its chain holds" if facts.sound else "no, its chain is broken",
            Basis.MEASURED,
            "heed-collector check verify",
        ),
    ]


def _people(facts: Facts) -> list[Line]:
    told = "; ".join(f"{words}: {facts.roles.get(role, 0)}" for role, words in _ROLES.items())
    return [Line("Who has an account, by role?", told, Basis.MEASURED, "heed-collector user list")]


def _reported(lately: Sequence[LogEntry], people: Mapping[str, str]) -> list[Line]:
    found = []
    asked = {entry.check_id: entry.at for entry in lately if entry.kind == ASKED}
    for entry in lately:
        by = f"{_called(str(entry.detail.get('by', '')), people)}, {entry.at:%Y-%m-%d}"
        check = f"of {asked[entry.check_id]:%Y-%m-%d} ({entry.check_id})" if entry.check_id in asked else entry.check_id
        if entry.kind == SIGNED_OFF:
            words = str(entry.detail.get("words") or "without words")
            role = str(entry.detail.get("role", ""))
            found.append(
                Line(
                    f"Was the check {check} signed off?",
                    words,
                    Basis.REPORTED,
                    f"{by}, as {_SIGNED_AS.get(role, role)}",
                )
            )
        elif entry.kind == ACTION:
            due = entry.detail.get("due")
            owner = f"{entry.detail.get('owner', '')}{f', by {due}' if due else ''}"
            answer = f"{entry.detail.get('what', '')} ({owner})"
            found.append(Line(f"What is done about the check {check}?", answer, Basis.REPORTED, by))
    return found


def _review_figures(facts: Facts, now: datetime) -> list[Line]:
    held = [one.closed_at for one in facts.reviews if one.closed_at is not None]
    yearly = [one.closed_at for one in facts.reviews if one.closed_at is not None and one.trigger is Trigger.YEARLY]
    waiting, late = len(facts.reviews) - len(held), len(overdue(facts.reviews, now))
    last = f"last on {max(yearly):%Y-%m-%d}" if yearly else "not held yet"
    told = f"the regular review: {last}. Reviews held in all: {len(held)}; open: {waiting}, of them overdue: {late}"
    return [
        Line("Is monitoring reviewed yearly and when it changes?", told, Basis.MEASURED, "heed-collector review list")
    ]


def _reviews(facts: Facts) -> list[Line]:
    """What people wrote down of reviews that were held in this time."""
    found = []
    for one in facts.reviews:
        if one.closed_at is not None and facts.since <= one.closed_at.date() <= facts.until:
            about = f" ({one.about})" if one.about else ""
            by = f"{_called(one.closed_by, facts.people)}, {one.closed_at:%Y-%m-%d}; attended: {one.attendees}"
            asked = f"What did {_REVIEWS[one.trigger]}{about} find?"
            found.append(Line(asked, f"{one.findings} Decided: {one.decisions}", Basis.REPORTED, by))
    return found


def _called(who: str, people: Mapping[str, str]) -> str:
    return people.get(who, "somebody at the command line" if who == "cli" else f"an account that is gone ({who})")


def _long(seconds: int) -> str:
    return f"{seconds // 3600} h {seconds % 3600 // 60} min"


def as_html(told: Pack) -> str:
    """A page that stands alone, to be read or printed."""
    rows = "\n".join(
        f'<tr><th scope="row">{escape(one.asked)}</th><td>{escape(one.answer)}</td>'
        f"<td><strong>{one.basis.value}</strong><br>{escape(one.source)}</td></tr>"
        for one in told.lines
    )
    unsaid = "\n".join(f"<li>{escape(one)}</li>" for one in told.unsaid)
    title = escape(f"{told.school}: evidence of monitoring")
    return f"""<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #767676; }}
tr {{ break-inside: avoid; }}
</style></head><body>
<h1>{title}</h1>
<p>{told.since} to {told.until} (UTC), both included. Made {told.made_at:%Y-%m-%d %H:%M} UTC.</p>
<p>MEASURED: by this software, again at any time, by the command that is named.
REPORTED: somebody said so, and is named.</p>
<table><thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">On what it stands</th></tr>
</thead><tbody>
{rows}
</tbody></table>
<h2>What this cannot say</h2>
<ul>
{unsaid}
</ul>
</body></html>
"""
