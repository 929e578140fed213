"""YAML text → tree, or every mistake with its line and column.

Here YAML becomes plain nodes: of YAML's means only texts, lists and mappings are read. References, tags and several
documents are refused, since a headteacher is to see what is signed as it stands. What the nodes say is asked of the
shapes (`reading`). A mistake of syntax ends the reading, so it is told alone; all others are told together.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Protocol

import yaml

from policy.document.fields.whole import DOCUMENT
from policy.document.mistakes import MOST, Mistake, PolicyMistakes
from policy.document.node import Items, Node, Pairs, Place, Unread, Written
from policy.document.reading import Reading, read
from policy.document.sense import Known, sense
from policy.document.shape import Shape
from policy.document.source import read_source, tabs
from policy.document.syntax import Trouble, explained
from policy.document.tree import Tree

MOST_DEEP = 24
"""Levels of a document; a policy needs about half of them."""

MOST_NODES = 50_000
"""Keys and values of a document: more than devices could be sent, and few enough to be read in a second."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same events, but slower where libyaml is not built in
_Events = yaml.events


def parse(source: str | bytes, name: str = "policy.yaml") -> Tree:
    """What a policy says. Raises PolicyMistakes with every mistake; `name` is the file's, for its lines."""
    return read_policy(source, name).tree


def understand(source: str | bytes, known: Known, name: str = "policy.yaml") -> Tree:
    """What a policy says, if it makes sense as a whole too. Raises PolicyMistakes with every mistake: of its keys and
    values, and where there is none of those, of its sense.
    """
    reading = read_policy(source, name)
    if found := reading.placed(islice(sense(reading.tree, known), MOST + 1)):
        raise PolicyMistakes(name, found)
    return reading.tree


def read_policy(source: str | bytes, name: str = "policy.yaml", shape: Shape = DOCUMENT) -> Reading:
    """The same with the place of every key and value, by which what makes no sense as a whole is told with lines."""
    text, mistakes = read_source(source)
    if mistakes:
        raise PolicyMistakes(name, mistakes)
    composer = _Composer()
    try:
        for event in yaml.parse(text, Loader=_Loader):
            composer.take(event)
    except yaml.MarkedYAMLError as wrong:
        raise PolicyMistakes(name, tabs(text) or [explained(text, _trouble(wrong))]) from None
    except _Stop:
        pass
    if composer.root is None or (isinstance(composer.root, Written) and composer.root.nothing):
        empty = Mistake(1, 1, "", "the file says nothing", "`heed-collector policy new` writes a policy to begin with")
        raise PolicyMistakes(name, composer.mistakes or [empty])
    reading = read(shape, composer.root)
    if found := composer.mistakes + reading.mistakes:
        raise PolicyMistakes(name, found)
    return reading


class _Mark(Protocol):
    """Where the parser is, from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


class _Stop(Exception):
    """Nothing after this is worth reading; the mistake is noted."""


def _place(mark: _Mark | None) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _trouble(wrong: yaml.MarkedYAMLError) -> Trouble:
    mark = wrong.problem_mark or wrong.context_mark
    begun = wrong.context_mark or mark
    return Trouble(_place(mark), _place(begun), wrong.problem or "", wrong.context or "")


@dataclass(slots=True)
class _Open:
    """A list or mapping that is not yet closed."""

    node: Items | Pairs
    key: Node | None = None


class _Composer:
    """Events → nodes, without recursion, so that depth is refused and not suffered."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.mistakes: list[Mistake] = []
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        """One event. Raises _Stop."""
        if isinstance(event, _Events.DocumentStartEvent) and self.root is not None:
            self._refuse(event, "a second document begins here", "a file holds one policy; delete this line (---)")
            raise _Stop
        if isinstance(event, _Events.CollectionEndEvent):
            self._open.pop()
        if not isinstance(event, _Events.NodeEvent):
            return
        if self._nodes >= MOST_NODES:
            what = f"the file has more than {MOST_NODES:,} keys and values"
            self._refuse(event, what, "no policy has; is this the right file?")
            raise _Stop
        place = _place(event.start_mark)
        if isinstance(event, _Events.AliasEvent):
            what = f"*{event.anchor} refers to another place"
            self._refuse(
                event, what, f"write out what is meant; a text that begins with * needs quotes: '*{event.anchor}'"
            )
            self._put(Unread(place))
            return
        self._plain_only(event)
        if isinstance(event, _Events.ScalarEvent):
            tagged = event.tag is not None  # refused, so what it says is judged no further
            self._put(Unread(place) if tagged else Written(place, event.value, event.style or ""))
            return
        node = Items(place) if isinstance(event, _Events.SequenceStartEvent) else Pairs(place)
        self._put(node)
        self._open.append(_Open(node))
        if len(self._open) > MOST_DEEP:
            self._refuse(
                event, f"this is more than {MOST_DEEP} levels deep", "no policy is; look for brackets too many"
            )
            raise _Stop

    def _plain_only(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            allowed = f"take it away; a text that begins with & needs quotes: '&{event.anchor}'"
            self._refuse(event, f"&{event.anchor} gives this a name for references", allowed)
        tag: str | None = getattr(event, "tag", None)
        if tag is not None:
            told = tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(event, f"{told} is a YAML tag", "take it away; a text that begins with ! needs quotes")

    def _put(self, node: Node) -> None:
        self._nodes += 1
        if not self._open:
            self.root = node
            return
        within = self._open[-1]
        if isinstance(within.node, Items):
            within.node.items.append(node)
        elif within.key is None:
            within.key = node
        else:
            within.node.pairs.append((within.key, node))
            within.key = None

    def _refuse(self, event: yaml.Event, wrong: str, allowed: str) -> None:
        self.mistakes.append(Mistake(*_place(event.start_mark), "", wrong, allowed))
