"""What a change of a policy weakens, for whom, and why: what needs a second person's agreement (T7).

The two policies are compared by what holds, not by what is written: for each role, each group (with the role that the
policy gives it, and as part of the groups around it) and each named person, by the order of each key
(policy/document/orders.py, entries.py), by the calendar where hours are named, and by their reach where they are rules
for programs. What holds for the whole school is compared once.

It is never silent when something that was raised, denied or locked before may not be afterwards, at any moment:

- groups and people with a last day are compared on both sides of it;
- a device of a group that a policy does not know is a pupil's, so that a group that is new, gone or of another role is
  compared with what its devices had;
- a named person may use a device of any group, so what their own layer says is compared over every role and group. A
  part of which it says nothing, before and after, holds for them as for everybody there, and is told there.

Errors are on the safe side: where it cannot be known, a change counts as weakening, and people see it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from policy.change.apps import Finding
from policy.change.audiences import PEOPLE, ROLES, Base, Side, bases, last_days
from policy.change.clocks import Clocks, clocks_differ, clocks_of
from policy.change.compare import looser, looser_beside
from policy.change.parts import APPS, Parts, Path, laid
from policy.change.wording import listed
from policy.document.tree import Json, Tree

_WHOLE_SCHOOL = ("", "the whole school")
_TOLD = 3  # of what a change of role weakens, in one sentence
_NAMED = 5  # groups and people, in one sentence

Whom = tuple[str, str]
"""What kind of audience ("role", "group", "person" or nothing) and its name."""


@dataclass(frozen=True, slots=True)
class Weakening:
    """One thing that becomes weaker: for whom, which key, and a sentence with what it was and will be."""

    audience: str
    key: str
    sentence: str


def weaken(old: Tree, new: Tree) -> tuple[Weakening, ...]:
    """Everything that is weaker in `new`; nothing when nothing is. Both full trees, or both devices' parts."""
    return _Comparison(Side(old), Side(new), clocks_of(old, new)).run()


@dataclass
class _Comparison:
    old: Side
    new: Side
    clocks: Clocks
    found: dict[Finding, list[Whom]] = field(default_factory=dict)
    _compared: dict[tuple[Path, int, int], list[Finding]] = field(default_factory=dict)
    _people: dict[tuple[Path, str | None, str | None], list[Finding]] = field(default_factory=dict)

    def run(self) -> tuple[Weakening, ...]:
        for finding in looser_beside(self.old.tree, self.new.tree):
            self._add(finding, _WHOLE_SCHOOL)
        if clocks_differ(self.old.tree, self.new.tree):
            self._add(("time_zone", "the clocks of its time zone go otherwise"), _WHOLE_SCHOOL)
        self._add_all(self.old.whole_school, self.new.whole_school, _WHOLE_SCHOOL)
        every = bases(self.old, self.new)
        for base in every:
            whom = ("group", base.group) if base.group else ("role", base.role)
            for before, after in base.pairs:
                if base.moved:
                    self._moved(base, before, after)
                else:
                    self._add_all(before, after, whom)
        distinct = _Distinct(every)
        for account in {**self.old.people, **self.new.people}:
            for finding in self._person(account, distinct):
                self._add(finding, ("person", account))
        words = _Words(every)
        return tuple(
            Weakening(audience := words.audience(whom), key, f"For {audience}: {text}.")
            for (key, text), whom in self.found.items()
        )

    def _moved(self, base: Base, before: Parts, after: Parts) -> None:
        """A group that is new, gone or of another role: its devices come under other rules altogether."""
        told = [text for path in _paths(before, after) for _, text in self._part(path, before, after)]
        if told:
            more = f"; and {len(told) - _TOLD} more" if len(told) > _TOLD else ""
            text = f"{base.moved}: {'; '.join(told[:_TOLD])}{more}"
            self._add((f"groups.{base.group}.role", text), ("group", base.group))

    def _person(self, account: str, distinct: _Distinct) -> Iterable[Finding]:
        """What becomes weaker of what their own layer says, before or after, whatever their role and group."""
        was, will = self.old.people.get(account), self.new.people.get(account)
        told: dict[str, Finding] = {}
        for on in last_days([one.until for one in (was, will) if one is not None]):
            before = was.parts if was is not None and was.lasts(on) else {}
            after = will.parts if will is not None and will.lasts(on) else {}
            for path in _paths(before, after):
                for key, text in self._own(path, before, after, distinct):
                    told.setdefault(key, (key, text))
        return told.values()

    def _own(self, path: Path, before: Parts, after: Parts, distinct: _Distinct) -> list[Finding]:
        """Compared over every role and group, once for all people of whom the same is said. The first that is found of
        a key is enough; rules for programs are the only part of many keys.
        """
        known = (path, repr(before[path]) if path in before else None, repr(after[path]) if path in after else None)
        if known not in self._people:
            found: dict[str, Finding] = {}
            for under, over in distinct.pairs(path):
                one = laid(under, before[path]) if path in before else under
                other = laid(over, after[path]) if path in after else over
                for key, text in looser(path, one, other, self.clocks):
                    found.setdefault(key, (key, text))
                if found and path != APPS:
                    break
            self._people[known] = list(found.values())
        return self._people[known]

    def _add_all(self, before: Parts, after: Parts, whom: Whom) -> None:
        for path in _paths(before, after):
            for finding in self._part(path, before, after):
                self._add(finding, whom)

    def _part(self, path: Path, before: Parts, after: Parts) -> list[Finding]:
        """Compared once for all who share what holds: layers that say nothing of a part leave its very object."""
        one, other = before.get(path), after.get(path)
        key = (path, id(one), id(other))
        if key not in self._compared:
            self._compared[key] = list(looser(path, one, other, self.clocks))
        return self._compared[key]

    def _add(self, finding: Finding, whom: Whom) -> None:
        audiences = self.found.setdefault(finding, [])
        if whom not in audiences:
            audiences.append(whom)


@dataclass
class _Distinct:
    """What holds of one part, before and after, for any role or group: each pair once."""

    every: Sequence[Base]
    _known: dict[Path, list[tuple[Json, Json]]] = field(default_factory=dict)

    def pairs(self, path: Path) -> list[tuple[Json, Json]]:
        """Of this part."""
        if path not in self._known:
            found: dict[object, tuple[Json, Json]] = {}
            for base in self.every:
                for before, after in base.pairs:
                    one, other = before.get(path), after.get(path)
                    found.setdefault((_alike(one), _alike(other)), (one, other))
            self._known[path] = list(found.values())
        return self._known[path]


class _Words:
    """Audiences in words, as few as say it all."""

    def __init__(self, every: Sequence[Base]) -> None:
        self._groups: dict[str, list[str]] = {role: [] for role in ROLES}
        for base in every:
            if base.group and not base.moved:
                self._groups.setdefault(base.role, []).append(base.group)

    def audience(self, whom: Sequence[Whom]) -> str:
        """A role stands for its groups; those of which it is not true are named."""
        of = {kind: [name for one, name in whom if one == kind] for kind in ("", "role", "group", "person")}
        told = list(of[""])
        spoken: set[str] = set()
        for role in of["role"]:
            spoken |= set(self._groups[role])
            spared = [group for group in self._groups[role] if group not in of["group"]]
            told.append(PEOPLE[role] + (f" (except {_some(spared, 'groups')})" if spared else ""))
        if set(of["role"]) == set(ROLES) and told == [PEOPLE[role] for role in of["role"]]:
            told = ["everybody"]
        groups = [group for group in of["group"] if group not in spoken]
        people = [f"the person {name[:12]}…" if len(name) == 64 else name for name in of["person"]]
        told += ([_some(groups, "groups")] if groups else []) + ([_some(people, "people")] if people else [])
        return listed(told)


def _some(names: Sequence[str], kind: str) -> str:
    if len(names) <= _NAMED:
        return listed(names)
    return f"{', '.join(names[: _NAMED - 1])} and {len(names) - _NAMED + 1} more {kind}"


def _paths(before: Parts, after: Parts) -> Iterable[Path]:
    return {**before, **after}


def _alike(value: Json) -> object:
    """The same for values that are alike."""
    return repr(value) if isinstance(value, list | dict) else (type(value), value)
