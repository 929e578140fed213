"""What the school's response table recommends in a case. Advice: people choose, and software does none of it. Pure.

A row of the table is an incident (policy.document.words.INCIDENTS); an alert has a category of risk. Which rows speak
of which category is settled here; a category that no row speaks of has none, and the page says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from collector.domain.people import SubjectKind
from policy.document.tree import Tree, branch

_ROWS: Mapping[str, tuple[str, ...]] = {
    "bullying": ("online-bullying",),
    "bypass": ("bypassing-filter",),
    "child-sexual-abuse": ("illegal-material", "grooming"),
    "cse": ("grooming",),
    "dangerous-challenge": ("self-harm-or-suicide",),
    "eating-disorder": ("self-harm-or-suicide",),
    "extremism": ("extremism",),
    "grooming": ("grooming",),
    "hacking": ("unauthorised-account-use",),
    "hate": ("offensive-message",),
    "mental-health": ("self-harm-or-suicide",),
    "nudes-and-coercion": ("sexting",),
    "piracy": ("copyright-or-data-protection",),
    "pornography": ("deliberate-offensive-material",),
    "self-harm": ("self-harm-or-suicide",),
    "sexual-harassment": ("sexual-harassment",),
    "suicide": ("self-harm-or-suicide",),
    "violent-content": ("deliberate-offensive-material",),
}
_BY_KIND: Mapping[str, tuple[str, ...]] = {"tamper": ("bypassing-filter",), "app_blocked": ("unauthorised-files",)}

ResponseTable = Mapping[str, Mapping[str, Sequence[str]]]
"""Role (pupil, staff), incident, actions."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One row of the table that speaks of this case."""

    incident: str
    actions: tuple[str, ...]


def table_of(rules: Tree) -> ResponseTable:
    """Of the whole school's rules."""
    said = branch(rules, "response")
    return {
        role: {incident: _texts(branch(said, role).get(incident)) for incident in branch(said, role)} for role in said
    }


def recommended(
    table: ResponseTable, subject: SubjectKind, seen: Iterable[tuple[str, str]], *, names_staff: bool
) -> tuple[Recommendation, ...]:
    """Of (kind, category) pairs of a case's alerts. `names_staff`: it is kept from somebody whom it names."""
    rows = table.get("pupil" if subject is SubjectKind.PUPIL else "staff", {})
    wanted: list[str] = ["complaint-about-staff"] if names_staff else []
    for kind, category in sorted(set(seen)):
        wanted += [*_ROWS.get(category.replace("_", "-"), ()), *(() if category else _BY_KIND.get(kind, ()))]
    return tuple(Recommendation(one, tuple(rows[one])) for one in dict.fromkeys(wanted) if one in rows)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
