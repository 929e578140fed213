"""What makes a value weaker than the one before: the direction in which a key loses protection.

An order answers with the reason, in words that follow "because", or with nothing. None stands for what is not said at
all, and is read to the disadvantage of the change: as the strictest there was, and as the loosest there will be, save
where not saying it has a meaning of its own: no list is an empty one, no last day is no end. A key that names no order
counts every change as weakening, so that none is silent by forgetting. What does not change weakens nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policy.document.tree import Json
from policy.document.words import ALWAYS
from policy.document.words import NEVER as NO_HOURS

Order = Callable[[Json, Json], str]
"""From the value before and the value after to why that is weaker; empty when it is not."""


def any_change(before: Json, after: Json) -> str:
    """Any change may weaken."""
    return "" if before == after else "any change here needs a second person"


def never(before: Json, after: Json) -> str:  # noqa: ARG001 - an order's signature
    """No change weakens."""
    return ""


def longer(before: Json, after: Json) -> str:
    """A greater number is weaker."""
    return _compared(before, after, +1, "it is longer")


def shorter(before: Json, after: Json) -> str:
    """A smaller number is weaker."""
    return _compared(before, after, -1, "it is shorter")


def off(before: Json, after: Json) -> str:
    """What is turned off is weaker; so is what was on and is no longer said."""
    return "it is turned off" if before is not False and after is not True and before != after else ""


def on(before: Json, after: Json) -> str:
    """What is turned on is weaker, such as an exemption."""
    return "it is turned on" if before is not True and after is not False and before != after else ""


def fewer(before: Json, after: Json) -> str:
    """A list that loses something is weaker."""
    lost = [one for one in _listed(before) if one not in _listed(after)]
    return f"it loses {_and(lost)}" if lost else ""


def more(before: Json, after: Json) -> str:
    """A list that gains something is weaker, such as one of exemptions; so is one that bounds nothing any more."""
    if after is None and before is not None:
        return "it is no longer said"
    won = [one for one in _listed(after) if one not in _listed(before)]
    return f"it gains {_and(won)}" if won else ""


def graded(*strictest_last: str) -> Order:
    """Of a choice whose options go from the loosest to the strictest."""
    strictest = len(strictest_last) - 1

    def looser(before: Json, after: Json) -> str:
        was, will = _grade(before, strictest_last, strictest), _grade(after, strictest_last, 0)
        return "it is less strict" if will < was and before != after else ""

    return looser


def floor(*strictest_last: str) -> Order:
    """Of the least grade among these that something is given, where nothing said asks for none."""

    def lower(before: Json, after: Json) -> str:
        was, will = _grade(before, strictest_last, -1), _grade(after, strictest_last, -1)
        return "it is less strict" if will < was else ""

    return lower


def hours(before: Json, after: Json) -> str:
    """Of the name of hours in which protection holds, where the calendar is not at hand: leaving round-the-clock is
    weaker, and so may be any other change. `policy.change` asks the calendar instead wherever a key names this order.
    """
    return "" if after in (ALWAYS, before) or before == NO_HOURS else "it no longer covers every hour that it did"


def exact(before: Json, after: Json) -> str:
    """A list that decides who sees something: each change of it matters, what it wins as much as what it loses."""
    return fewer(before, after) or more(before, after) or ("" if before == after else "its order changes")


def later(before: Json, after: Json) -> str:
    """Of a day on which a permission ends: a later one is weaker, none at all most of all."""
    if before == after or before is None:
        return ""
    return "it has no end any more" if after is None else "it ends later" if str(after) > str(before) else ""


def _compared(before: Json, after: Json, sign: int, why: str) -> str:
    if before == after:
        return ""
    if not isinstance(before, int | float) or not isinstance(after, int | float):
        return why  # one of the two is not said, and what held instead is not known here
    return why if (after - before) * sign > 0 else ""


def _grade(value: Json, grades: Sequence[str], otherwise: int) -> int:
    return grades.index(value) if isinstance(value, str) and value in grades else otherwise


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()


def _and(values: Sequence[Json]) -> str:
    words = [str(value) if not isinstance(value, dict) else "an entry" for value in values]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


ANY: Order = any_change
NEVER: Order = never
LONGER: Order = longer
SHORTER: Order = shorter
OFF: Order = off
ON: Order = on
FEWER: Order = fewer
MORE: Order = more
LATER: Order = later
HOURS: Order = hours
EXACT: Order = exact
