"""Policies that keep to every shape, made from the shapes, so that a new key is tried without being named."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from policy.document.fields.whole import DOCUMENT, LAYER
from policy.document.scalars import Choice, Day, Flag, Scalar, Share, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Tree

# Few, so that what refers to a name often finds it.
NAMES = ("school", "clubs", "year-6", "year-7", "chess", "always", "never", "a.smith", "suicide.plan", "0")
AWKWARD = (
    "no", "null", "~", "1.10", "08:30", "2026-09-01", "- x", "a: b", "a #b", "#a", "'", '"', "{", "[x]", "*", "&a",
    "!x", "%", "@", "`", "|", ">", "?", "? x", ":", "-", "---", "...", "a:", "=", "<<", "O'Neill", 'say "hi"',
    r"C:\Programs\*", "é", "日本", "0x1f", "1e5", ".inf", "on", "x, y", "a\\", "😀",
)  # fmt: skip
_DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(date.isoformat)
_NETWORKS = st.ip_addresses().map(str) | st.sampled_from(["192.0.2.0/24", "2001:db8::/48", "10.0.0.0/8"])
_LETTERS = st.characters(codec="utf-8").filter(lambda letter: letter.isprintable())


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Documents in which `faults` finds nothing. What they say need make no sense as a whole."""
    tree = draw(values(DOCUMENT))
    assert isinstance(tree, dict)
    return tree


@st.composite
def layers(draw: st.DrawFn, *, whole_school: bool = True) -> Tree:
    """Layers of rules; without what only the trust and the school may say unless `whole_school`."""
    return draw(_records(LAYER, whole_school=whole_school))


def values(shape: Shape) -> st.SearchStrategy[Json]:
    """All that a shape holds, small."""
    if id(shape) not in _MADE:  # once, since making a strategy takes longer than drawing from it
        _MADE[id(shape)] = _values(shape)
    return _MADE[id(shape)]


_MADE: dict[int, st.SearchStrategy[Json]] = {}  # the shapes are the document's own, and live as long


def _values(shape: Shape) -> st.SearchStrategy[Json]:
    if isinstance(shape, Scalar):
        return _scalars(shape)
    if isinstance(shape, ListOf):
        unique = isinstance(shape.item, Scalar)
        return st.lists(values(shape.item), max_size=min(3, shape.most), unique_by=repr if unique else None)
    if isinstance(shape, MapOf):
        return st.dictionaries(values(shape.key).map(str), values(shape.value), max_size=min(3, shape.most))
    return _records(shape)


@st.composite
def _records(draw: st.DrawFn, shape: Record, *, whole_school: bool = True, most: int = 4) -> Tree:
    may = [key for key, field in shape.fields.items() if not field.needed and (whole_school or not field.whole_school)]
    chosen = draw(st.lists(st.sampled_from(may), max_size=most, unique=True)) if may else []
    return {key: draw(_field(shape, field)) for key, field in shape.fields.items() if field.needed or key in chosen}


def _field(within: Record, field: Field) -> st.SearchStrategy[Json]:
    if field.shape is LAYER and within is not DOCUMENT:
        return layers(whole_school=False)
    return values(field.shape)


def _scalars(shape: Scalar) -> st.SearchStrategy[Json]:
    match shape:
        case Flag():
            return st.booleans()
        case Whole(low, high):
            return st.integers(low, high)
        case Share(low, high):
            return st.floats(low, high).map(lambda number: round(number, 9)).filter(shape.holds)
        case Choice(options):
            return st.sampled_from(options)
        case Text():
            return _texts(shape)
        case _:
            return _DAYS if isinstance(shape, Day) else _NETWORKS


def _texts(shape: Text) -> st.SearchStrategy[str]:
    known = [text for text in (*NAMES, *AWKWARD) if shape.holds(text)]
    if shape.look:
        made = st.from_regex(shape.look, fullmatch=True)
    else:
        line = st.text(_LETTERS, min_size=1, max_size=20)
        made = st.lists(line, min_size=1, max_size=4).map("\n".join) if shape.lines else line
    made = made.map(lambda text: text[: shape.most].strip()).filter(shape.holds)
    return made | st.sampled_from(known) if known else made
