"""Why a value holds: which layer says it, what each outer one said, and what its key means (`policy explain`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.document.fields.whole import LAYER
from policy.document.nearest import nearest
from policy.document.scalars import Choice, Scalar
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.tree import Json, dotted
from policy.evaluate.effective import Effective


class UnknownKey(ValueError):
    """No key of a policy is called so; the message says which was perhaps meant, and what there is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one layer says of a key."""

    layer: str
    value: Json


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one value holds. `said`: by each layer that speaks of it, the one that holds first."""

    key: str
    means: str
    said: tuple[Said, ...]

    @property
    def value(self) -> Json:
        """What holds; None where nobody says anything."""
        return self.said[0].value if self.said else None

    @property
    def sentences(self) -> tuple[str, ...]:
        """For people: what holds and by whom, what it is instead of, and what it means."""
        if not self.said:
            return (f"{self.key} is not said by any layer.", self.means)
        first, *others = self.said
        instead = [f"Instead of {shown(other.value)}, said by the {other.layer}." for other in others]
        return (f"{self.key} is {shown(first.value)}, said by the {first.layer}.", *instead, self.means)


def explain(effective: Effective, key: str) -> tuple[Explanation, ...]:
    """Every value at or under a key, such as control.idle_minutes or control. Raises UnknownKey."""
    path = _path(key)
    means = _means(path, key)
    found = [leaf for leaf in leaves(LAYER, effective.rules) if leaf[: len(path)] == path]
    return tuple(_explained(effective, leaf) for leaf in found) or (Explanation(dotted(path), means, ()),)


def leaves(shape: Shape, value: Json, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths of all that has a value of its own: scalars, and lists whole."""
    if isinstance(shape, Scalar | ListOf):
        yield path
    elif isinstance(value, dict):
        for name, part in value.items():
            if isinstance(shape, MapOf):
                yield from leaves(shape.value, part, (*path, name))
            elif name in shape.fields:
                yield from leaves(shape.fields[name].shape, part, (*path, name))


def shown(value: Json) -> str:
    """A value as people read it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ", ".join(map(shown, value)) or "an empty list"
    if isinstance(value, dict):
        return "; ".join(f"{name}: {shown(part)}" for name, part in value.items())
    return "nothing" if value is None else str(value)


def _explained(effective: Effective, path: tuple[str, ...]) -> Explanation:
    said = []
    for layer in reversed(effective.layers):
        value: Json = layer.rules
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        if value is not None:
            said.append(Said(layer.name, value))
    return Explanation(dotted(path), _means(path, dotted(path)), tuple(said))


def _path(key: str) -> tuple[str, ...]:
    """The steps of a key. The names of rules have dots of their own: whatever follows a map of names is one step."""
    steps = [step for step in key.strip().removeprefix("rules.").split(".") if step]
    shape: Shape = LAYER
    path: list[str] = []
    while steps:
        if isinstance(shape, MapOf):
            taken = _name_length(shape, steps)
            path.append(".".join(steps[:taken]))
            steps, shape = steps[taken:], shape.value
        else:
            step = steps.pop(0)
            path.append(step)
            shape = (
                shape.fields[step].shape if isinstance(shape, Record) and step in shape.fields else ListOf(Choice(()))
            )
    return tuple(path)


def _name_length(shape: MapOf, steps: list[str]) -> int:
    """How many steps are an entry's name: all but what is a field of the entry at the end."""
    if isinstance(shape.key, Choice):
        return 1
    fields = shape.value.fields if isinstance(shape.value, Record) else {}
    return len(steps) - 1 if len(steps) > 1 and steps[-1] in fields else len(steps)


def _means(path: tuple[str, ...], key: str) -> str:
    shape: Shape = LAYER
    means = LAYER.fields[path[0]].means if path and path[0] in LAYER.fields else ""
    for step in path:
        if isinstance(shape, Record):
            field = shape.fields.get(step)
            if field is None:
                raise _unknown(step, key, tuple(shape.fields))
            shape, means = field.shape, field.means
        elif isinstance(shape, MapOf):
            if isinstance(shape.key, Choice) and not shape.key.holds(step):
                raise _unknown(step, key, shape.key.options)
            shape = shape.value
        else:
            raise _unknown(step, key, ())
    if not path:
        raise UnknownKey(f"Name a key of a policy, such as control.idle_minutes; there are: {', '.join(LAYER.fields)}.")
    return means


def _unknown(step: str, key: str, there_are: tuple[str, ...]) -> UnknownKey:
    near = nearest(step, there_are)
    meant = f" Did you mean {near}?" if near else ""
    choice = f" There are: {', '.join(there_are)}." if there_are else " It has no parts."
    return UnknownKey(f"A policy has no key {key!r}: {step!r} is unknown.{meant}{choice}")
