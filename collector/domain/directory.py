"""Whose account is whose: pupils, staff and classes from a school's own lists, no more of each than alerts need. Pure.

Two kinds of list are read: a simple CSV (account, name, kind, year, class), and OneRoster 1.1's CSV files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from collector.domain.limits import ACCOUNT_LENGTH, GROUP_LENGTH, NAME_LENGTH
from collector.domain.people import SubjectKind
from collector.domain.school_lists import listed_rows

COLUMNS = ("account", "name", "kind", "year", "class")
ONEROSTER = ("users.csv", "classes.csv", "enrollments.csv")
_NEEDED = {"users.csv": ("sourcedId", "role", "username", "givenName", "familyName")}
_WHOSE: Mapping[SubjectKind, str] = {
    SubjectKind.PUPIL: "a pupil's",
    SubjectKind.STAFF: "a member of staff's",
    SubjectKind.HEADTEACHER: "the headteacher's",
    SubjectKind.DSL: "the safeguarding lead's",
}
_STAFF = frozenset({"teacher", "administrator", "aide", "proctor", "staff"})
_NOT_OURS = frozenset({"parent", "guardian", "relative"})  # they have no account of the school's: not kept


@dataclass(frozen=True, slots=True)
class Entry:
    """One account. `account` is canonical; `year` and `class_` are "" where nothing is said of them."""

    account: str
    display: str
    kind: SubjectKind
    year: str = ""
    class_: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a list says, or every fault in it, each a sentence with its line."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What an import does."""

    added: tuple[Entry, ...]
    changed: tuple[tuple[Entry, Entry], ...]  # before, after
    left: tuple[Entry, ...]
    same: int


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    entries: dict[str, Entry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def take(self, entry: Entry, where: str) -> None:
        wrong = _fault(entry)
        if wrong is None and entry.account in self.entries:
            wrong = f"the account {entry.account} is listed twice"
        if wrong is None:
            self.entries[entry.account] = entry
        else:
            self.faults.append(f"{where}: {wrong}.")

    def read(self) -> Read:
        if self.faults or not self.entries:
            return Read(faults=tuple(self.faults or ["The list holds nobody, so nothing was read of it."]))
        return Read(tuple(self.entries.values()))


def explained(kind: SubjectKind) -> str:
    """The sentence beside an alert that is routed by the account, and not by the device's own kind."""
    return f"The school's list of accounts knows this one as {_WHOSE[kind]}."


def canonical(account: str) -> str:
    """An account without its domain, in lower case: jsmith@school.uk is jsmith, and so is Windows' form of it."""
    return account.strip().casefold().rpartition("\\")[2].partition("@")[0]


def simple(text: str) -> Read:
    """The simple CSV, with a heading. `kind` is pupil, staff, dsl or headteacher."""
    reading = _Reading()
    kinds = {kind.value: kind for kind in SubjectKind}
    for number, row in listed_rows(text, "the list", ("account", "name", "kind"), reading.faults):
        kind = kinds.get(row["kind"].casefold())
        if kind is None:
            reading.faults.append(f"Line {number}: the kind {row['kind']!r} is none of {', '.join(kinds)}.")
            continue
        year, class_ = row.get("year", ""), row.get("class", "")
        reading.take(Entry(canonical(row["account"]), row["name"], kind, year, class_), f"Line {number}")
    return reading.read()


def oneroster(files: Mapping[str, str]) -> Read:
    """OneRoster 1.1's users, with the homeroom class of each where classes and enrollments are there."""
    reading = _Reading()
    if "users.csv" not in files:
        return Read(faults=("There is no users.csv among the files, so nobody can be read.",))
    homes = _homes(files, reading.faults)
    for number, row in listed_rows(files["users.csv"], "users.csv", _NEEDED["users.csv"], reading.faults):
        role, where = row["role"].casefold(), f"users.csv, line {number}"
        if row.get("status", "") == "tobedeleted" or row.get("enabledUser", "").casefold() == "false":
            continue
        if role in _NOT_OURS:
            continue
        if role != "student" and role not in _STAFF:
            reading.faults.append(f"{where}: the role {row['role']!r} is not one of OneRoster's.")
            continue
        kind = SubjectKind.PUPIL if role == "student" else SubjectKind.STAFF
        name = f"{row['givenName']} {row['familyName']}".strip()
        year, class_ = (
            (row.get("grades", ""), homes.get(row["sourcedId"], "")) if kind is SubjectKind.PUPIL else ("", "")
        )
        reading.take(Entry(canonical(row["username"]), name, kind, year, class_), where)
    return reading.read()


def changes(before: Sequence[Entry], after: Sequence[Entry]) -> Changes:
    """From what is known to what the list says: who is not in it any more has left."""
    old, new = {one.account: one for one in before}, {one.account: one for one in after}
    kept = [(old[account], entry) for account, entry in new.items() if account in old]
    return Changes(
        tuple(entry for account, entry in new.items() if account not in old),
        tuple((was, is_) for was, is_ in kept if was != is_),
        tuple(entry for account, entry in old.items() if account not in new),
        sum(was == is_ for was, is_ in kept),
    )


def suspicious(found: Changes) -> bool:
    """Whether so many would leave that the list is more likely cut off than the school half empty."""
    known = found.same + len(found.changed) + len(found.left)
    return len(found.left) > 10 and 2 * len(found.left) > known


def _homes(files: Mapping[str, str], faults: list[str]) -> dict[str, str]:
    if "classes.csv" not in files or "enrollments.csv" not in files:
        return {}
    titles = {
        row["sourcedId"]: row["title"]
        for _, row in listed_rows(files["classes.csv"], "classes.csv", ("sourcedId", "title"), faults)
        if row.get("classType", "").casefold() == "homeroom" and row.get("status", "") != "tobedeleted"
    }
    enrolled = listed_rows(files["enrollments.csv"], "enrollments.csv", ("classSourcedId", "userSourcedId"), faults)
    return {
        row["userSourcedId"]: titles[row["classSourcedId"]]
        for _, row in enrolled
        if row["classSourcedId"] in titles and row.get("status", "") != "tobedeleted"
    }


def _fault(entry: Entry) -> str | None:
    for what, text, most in (
        ("account", entry.account, ACCOUNT_LENGTH),
        ("name", entry.display, 2 * NAME_LENGTH),
        ("year", entry.year or "-", GROUP_LENGTH),
        ("class", entry.class_ or "-", GROUP_LENGTH),
    ):
        if not 0 < len(text) <= most or not text.isprintable():
            return f"the {what} must have 1 to {most} printable characters"
    return None
