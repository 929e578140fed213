"""Nodes → tree, guided by the shapes, so that each scalar is read as what is expected there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from policy.document.faults import NO_SUCH_KEY, Fault, faults, home, shown
from policy.document.mistakes import MOST, Mistake, plain
from policy.document.node import Items, Node, Pairs, Place, Unread, Written
from policy.document.scalars import Scalar
from policy.document.shape import ListOf, MapOf, Record, Shape
from policy.document.syntax import BACKSLASH
from policy.document.tree import Json, Path, Tree, dotted

_TYPOGRAPHIC = ("‘", "’", "“", "”", "„", "«")


@dataclass(slots=True)
class Reading:
    """What was read: the tree, where its keys and values stand, and what is wrong with it."""

    tree: Tree = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def placed(self, found: Iterable[Fault]) -> list[Mistake]:
        """Faults of the tree at their lines and columns."""
        return [
            Mistake(
                *self.place(fault.path, of_key=fault.of_key), _where(fault.path), fault.wrong, fault.allowed, fault.near
            )
            for fault in found
        ]

    def place(self, path: Path, *, of_key: bool = False) -> Place:
        """Where this stands; where it is not written, where what holds it does."""
        for length in range(len(path), -1, -1):
            tables = (self.keys, self.values) if of_key or length < len(path) else (self.values, self.keys)
            for table in tables:
                if path[:length] in table:
                    return table[path[:length]]
        return (1, 1)


def read(shape: Shape, root: Node) -> Reading:
    """What the nodes say, and every mistake of theirs."""
    reader = _Reader(shape)
    value = reader.value(shape, root, ())
    reader.judge(shape, value, ())
    reader.reading.tree = value if isinstance(value, dict) else {}
    return reader.reading


class _Reader:
    def __init__(self, root: Shape) -> None:
        self._root = root
        self.reading = Reading()
        self._told: set[Path] = set()  # what is refused already, for a reason that the tree does not show

    def judge(self, shape: Shape, value: Json, path: Path) -> None:
        """Note what the shapes refuse."""
        found = (self._at_home(fault) for fault in faults(shape, value, path) if fault.path not in self._told)
        self.reading.mistakes += self.reading.placed(islice(found, MOST + 1))

    def _at_home(self, fault: Fault) -> Fault:
        """Of a key that is wrong here: with where it would be right, if anywhere."""
        if fault.wrong != NO_SUCH_KEY or fault.near or not isinstance(self._root, Record):
            return fault
        return replace(fault, near=home(str(fault.path[-1]), self._root))

    def value(self, shape: Shape | None, node: Node, path: Path) -> Json:
        """A node as the tree holds it. What its shape does not allow is held as it is written."""
        self.reading.values[path] = node.place
        if isinstance(node, Written):
            return self._text(shape, node, path)
        if isinstance(node, Items):
            item = shape.item if isinstance(shape, ListOf) else None
            return [self.value(item, entry, (*path, number)) for number, entry in enumerate(node.items)]
        if isinstance(node, Pairs):
            return dict(self._entries(shape, node, path))
        self._told.add(path)
        return None

    def _text(self, shape: Shape | None, node: Written, path: Path) -> Json:
        if node.nothing:
            return None
        if not isinstance(shape, Scalar):
            return node.text
        try:
            return shape.read(node.text)
        except ValueError:
            self._hint(node, path)
            return node.text

    def _hint(self, node: Written, path: Path) -> None:
        """What the value alone does not show of how it came to be wrong."""
        bare = node.text.strip()
        odd = next((letter for letter in bare if not letter.isprintable() and letter != "\n"), "")
        if node.quote == '"' and (odd < " " or odd in "\x7f\u2028\u2029") and not bare.isprintable():
            self._tell(node, path, *BACKSLASH)  # as such it would have been refused before
        elif odd:
            wrong = f"a special character (U+{ord(odd):04X}) stands in this text: {shown(bare)}"
            self._tell(node, path, wrong, "type it again; such characters come with text copied from elsewhere")
        elif not node.quote and bare[:1] in _TYPOGRAPHIC:
            self._tell(node, path, f"the quotes here are typographic ({bare[0]})", "type straight ones: ' or \"")
        else:
            return
        self._told.add(path)

    def _entries(self, shape: Shape | None, node: Pairs, path: Path) -> Iterator[tuple[str, Json]]:
        first: dict[str, Place] = {}
        for key, value in node.pairs:
            name = self._name(shape, key, path)
            if name is None:
                continue
            inner = _within(shape, name)
            if name in first:
                self._again(inner, key, value, (*path, name), first[name])
                continue
            first[name] = key.place
            self.reading.keys[(*path, name)] = key.place
            yield name, self.value(inner, value, (*path, name))

    def _name(self, shape: Shape | None, key: Node, path: Path) -> str | None:
        if isinstance(key, Unread):
            return None
        if not isinstance(key, Written):
            self._tell(key, path, "a list or a mapping stands before a colon", "a key is one text")
        elif key.nothing:
            self._tell(
                key,
                path,
                "there is no key before this colon",
                'write one; a key that is called null needs quotes: "null"',
            )
        elif key.text == "<<" and not key.quote:
            self._tell(key, path, "<< would take over keys from another place", "write them out here")
        else:
            return _key(shape.key, key.text) if isinstance(shape, MapOf) else key.text
        return None

    def _again(self, shape: Shape | None, key: Node, value: Node, path: Path, before: Place) -> None:
        self._tell(key, path, f"this key stands twice, first in line {before[0]}", "keep one of them")
        if (
            shape is not None and len(self.reading.mistakes) <= MOST
        ):  # what is wrong within it is told as well, though it can never be part of the tree
            apart = _Reader(self._root)
            apart.judge(shape, apart.value(shape, value, path), path)
            self.reading.mistakes += apart.reading.mistakes

    def _tell(self, node: Node, path: Path, wrong: str, allowed: str) -> None:
        self.reading.mistakes.append(Mistake(*node.place, _where(path), wrong, allowed))


def _within(shape: Shape | None, name: str) -> Shape | None:
    if isinstance(shape, MapOf):
        return shape.value
    if isinstance(shape, Record) and name in shape.fields:
        return shape.fields[name].shape
    return None


def _key(shape: Scalar, text: str) -> str:
    try:
        return str(shape.read(text))
    except ValueError:
        return text


def _where(path: Path) -> str:
    return dotted([step if isinstance(step, int) else plain(step) for step in path])
