"""What a change of a policy changes, in plain English, one sentence a change, in the order of the document.

It tells what is written; `weaken` judges what holds. A change is marked as weakening when, made alone, it weakens
something, or when what it speaks of is weaker by the whole change.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace

from policy.change.audiences import PEOPLE
from policy.change.weaken import Weakening, weaken
from policy.change.wording import becomes, listed, thing, told_plain
from policy.document.fields.whole import DOCUMENT, LAYER
from policy.document.scalars import Scalar
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Tree, branch, dotted

_ALONE = 40  # changes of what layers stand on, each tried alone; of more, each counts as weakening if anything does


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is changed: where in the document, in a sentence, and whether it weakens anything."""

    where: str
    sentence: str
    weakens: bool


@dataclass(frozen=True, slots=True)
class _Edit:
    """`path`: the value's, or that of what was added or taken away whole. `layer`: how long its layer's path is."""

    path: tuple[str, ...]
    before: Json
    after: Json
    layer: int = 0


def diff(old: Tree, new: Tree) -> list[Change]:
    """Every change from `old` to `new`, two full trees or two devices' parts."""
    edits = list(_edits(DOCUMENT, old, new, (), 0))
    weaker = weaken(old, new)
    apart = sum(1 for edit in edits if not edit.layer)
    found = []
    for edit in edits:
        weakens = bool(weaker) and (
            _is_told(edit, weaker) if edit.layer else apart > _ALONE or bool(weaken(old, _with(old, edit)))
        )
        sentence = _sentence(edit)
        found.append(Change(dotted(edit.path), f"{sentence[:1].upper()}{sentence[1:]}.", weakens))
    if weaker and not any(change.weakens for change in found):  # no change alone, but all of them together
        return [replace(change, weakens=True) for change in found]
    return found


def _edits(shape: Shape, before: Json, after: Json, path: tuple[str, ...], layer: int) -> Iterator[_Edit]:
    if before == after:
        return
    layer = len(path) if shape is LAYER else layer
    one, other = isinstance(before, dict), isinstance(after, dict)
    if isinstance(shape, Scalar | ListOf) or (_is_entry(shape) and one != other):
        yield _Edit(path, before, after, layer)
        return
    was, will = branch({"": before}, ""), branch({"": after}, "")
    for name in {**was, **will}:
        if isinstance(shape, MapOf):
            yield from _edits(shape.value, was.get(name), will.get(name), (*path, name), layer)
        elif name in shape.fields:
            yield from _edits(shape.fields[name].shape, was.get(name), will.get(name), (*path, name), layer)


def _is_entry(shape: Shape) -> bool:
    """Whether this is told whole when it is added or taken away: a group, a person, a rule for programs, a term."""
    return isinstance(shape, Record) and any(field.needed for field in shape.fields.values())


def _sentence(edit: _Edit) -> str:
    if edit.layer:
        return f"For {_whom(edit.path[: edit.layer])}: {_in_layer(edit)}"
    kind, *rest = edit.path
    name = rest[0] if rest else ""
    if kind in {"groups", "people"} and len(rest) == 1:
        what = f"the {'group' if kind == 'groups' else 'person'} {name}"
        if edit.after is None:
            return f"{what} is taken out of the policy{_rules_lost(edit.before)}"
        return f"{what} is new{_described(edit.after)}"
    called = {
        "groups": f"the group {name}: {' '.join(rest[1:])}",
        "people": f"the person {name}: {' '.join(rest[1:])}",
        "calendar": f"in the calendar, {' '.join(rest)}",
        "sites": f"of the site {name}, {' '.join(rest[1:])}",
    }.get(kind, kind.replace("_", " "))
    return f"{called} {_turns(edit.before, edit.after)}"


def _in_layer(edit: _Edit) -> str:
    path = edit.path[edit.layer :]
    if isinstance(edit.before, dict) or isinstance(edit.after, dict):
        what = f"the muting of {thing(path)}" if path[:2] == ("monitoring", "muted") else thing(path)
        if edit.after is None:
            return f"{what} is taken away (was {_entry(edit.before)})"
        return f"{what} is new: {_entry(edit.after)}"
    return becomes(path, edit.before, edit.after)


def _whom(path: tuple[str, ...]) -> str:
    match path:
        case ("trust",):
            return "the whole trust"
        case ("roles", role, *_):
            return PEOPLE.get(role, role)
        case ("groups", name, *_):
            return f"the group {name}"
        case ("people", name, *_):
            return f"the person {name}"
        case _:
            return "the whole school"


def _described(said: Json) -> str:
    entry = said if isinstance(said, dict) else {}
    parts = [f"{name} {told_plain(value)}" for name, value in entry.items() if not isinstance(value, dict)]
    rules = entry.get("rules")
    parts += [f"rules of its own for {listed(list(rules))}"] if isinstance(rules, dict) and rules else []
    return f" ({', '.join(parts)})" if parts else ""


def _rules_lost(said: Json) -> str:
    rules = said.get("rules") if isinstance(said, dict) else None
    return " with its rules" if rules else ""


def _entry(said: Json) -> str:
    entry = said if isinstance(said, dict) else {}
    return ", ".join(f"{name.replace('_', ' ')} {_value(value)}" for name, value in entry.items()) or "nothing"


def _value(value: Json) -> str:
    return listed([told_plain(one) for one in value]) if isinstance(value, list) and value else told_plain(value)


def _turns(before: Json, after: Json) -> str:
    if before is None:
        return f"is new: {_entry(after) if isinstance(after, dict) else _value(after)}"
    if after is None:
        return f"is taken away (was {_entry(before) if isinstance(before, dict) else _value(before)})"
    return f"becomes {_value(after)} (was {_value(before)})"


def _is_told(edit: _Edit, weaker: tuple[Weakening, ...]) -> bool:
    key = dotted(edit.path[edit.layer :])
    beside = key.replace("control.use_hours.", "control.uses.")
    return any(
        one.key in {key, beside} or key.startswith(f"{one.key}.") or one.key.startswith(f"{key}.") or _moves(one, edit)
        for one in weaker
    )


def _moves(one: Weakening, edit: _Edit) -> bool:
    """Whether a group's devices come under other rules, of which this may be one."""
    return one.key.startswith("groups.") and edit.path[0] == "groups" and one.key == f"groups.{edit.path[1]}.role"


def _with(old: Tree, edit: _Edit) -> Tree:
    """The old policy with this change alone."""
    tree = deepcopy(dict(old))
    at: Tree = tree
    for step in edit.path[:-1]:
        below = at.setdefault(step, {})
        if not isinstance(below, dict):
            return tree
        at = below
    if edit.after is None:
        at.pop(edit.path[-1], None)
    else:
        at[edit.path[-1]] = edit.after
    return tree
