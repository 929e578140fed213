"""A compiled lexicon as bytes: a line that says so, lines of JSON, then packed tables. Its name is its SHA-256.

The same source gives the same bytes on every machine, so collector and device agree on the name. Nothing in it is run
when it is read, and it is not compressed, since compressors differ between versions.
"""

from __future__ import annotations

import hashlib
import json
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from itertools import islice
from typing import Any, Protocol

from policy.age import AgeBand
from policy.detect.tables import (
    Compiled,
    CompiledCombination,
    CompiledRule,
    Graph,
    Index,
    Rows,
    Sought,
    Spellings,
    narrow,
)
from policy.detect.wordlist import Wordlist
from policy.severity import Severity

_FORM = b"heed lexicon 10 of "
_OF_SOUGHT, _OF_GRAPH = [[field.name for field in fields(form)] for form in (Sought, Graph)]
_OF_GRAPHS = [
    *[(graph, name) for graph in ("said", "hinted") for name in _OF_SOUGHT],
    *[("guards", name) for name in _OF_GRAPH],
]
_BYTES = {"H": 2, "I": 4}  # by the code of an array of them
_INDEXES = ("once", "edits", "sounds", "no_vowels")
_MANY_ARRAYS = 2 * (2 + len(_OF_GRAPHS) + len(_INDEXES)) + 1


class ArtefactError(ValueError):
    """Bytes that are no compiled lexicon of this form."""


class Source(Protocol):
    """Where an artefact is read from: a file, or bytes (Held)."""

    def read(self, size: int, /) -> bytes:
        """So many bytes, or as many as are left."""

    def readline(self) -> bytes:
        """The bytes to the end of the line, with it."""


class Held:
    """An artefact that is held in memory, read like a file."""

    def __init__(self, artefact: bytes) -> None:
        self._artefact = artefact
        self._at = 0

    def read(self, size: int, /) -> bytes:
        """So many bytes, or as many as are left."""
        found = self._artefact[self._at : self._at + size]
        self._at += len(found)
        return found

    def readline(self) -> bytes:
        """The bytes to the end of the line, with it; none when no line ends any more."""
        return self.read(max(0, self._artefact.find(b"\n", self._at) + 1 - self._at))


def pack(compiled: Compiled, source: str) -> bytes:
    """The artefact of a compiled lexicon; `source` is the digest of what it was compiled from."""
    tables = [compiled.classes, compiled.live]
    tables += [getattr(getattr(compiled, graph), name) for graph, name in _OF_GRAPHS]
    tables += [getattr(compiled.spellings, name).rows for name in _INDEXES]
    arrays = [part for rows in tables for part in (rows.begins, rows.values)]
    arrays.append(narrow(compiled.often))
    head = [
        [[part.typecode, len(part)] for part in arrays],
        list(compiled.words),
        compiled.plain,
        compiled.known.packed(),
        _by_meaning(compiled.senses),
        [_row(rule) for rule in compiled.rules],
        [[c.rule, c.parts, c.within] for c in compiled.combinations],
        compiled.aliases,
        compiled.also,
        sorted(compiled.fillers),
        compiled.contexts,
        compiled.signals,
    ]
    # All in ASCII: one emoji would make each letter of its line wide when it is read.
    lines = [json.dumps(part, separators=(",", ":"), sort_keys=True).encode() + b"\n" for part in head]
    return b"".join([_FORM, source.encode(), b"\n", *lines, *(_little_endian(part).tobytes() for part in arrays)])


def unpack(artefact: bytes) -> Compiled:
    """The tables of an artefact whose name was checked. Raises ArtefactError."""
    return read(Held(artefact))


def read(source: Source) -> Compiled:
    """The same, part by part, so that the whole never stands in memory beside its tables. Raises ArtefactError."""
    source_of(source.readline())
    sizes = _sizes(_line(source))
    words: list[str] = _line(source)
    plain: tuple[str, ...] = tuple(_line(source))
    known = Wordlist(_line(source))
    senses = _senses(_line(source), words)
    rules = [_rule(row) for row in _line(source)]
    combinations = [CompiledCombination(rule, tuple(parts), within) for rule, parts, within in _line(source)]
    aliases: dict[str, tuple[str, ...]] = {short: tuple(long) for short, long in _line(source).items()}
    also: dict[str, tuple[int, ...]] = {word: tuple(others) for word, others in _line(source).items()}
    fillers: frozenset[int] = frozenset(_line(source))
    contexts: tuple[str, ...] = tuple(_line(source))
    signals: tuple[str, ...] = tuple(_line(source))
    *arrays, often = _arrays(source, sizes)
    rest = iter([Rows(begins, values) for begins, values in zip(arrays[::2], arrays[1::2], strict=True)])
    classes, live = next(rest), next(rest)
    return Compiled(
        words={word: number for number, word in enumerate(words)},
        classes=classes,
        live=live,
        said=Sought(*islice(rest, len(_OF_SOUGHT))),
        hinted=Sought(*islice(rest, len(_OF_SOUGHT))),
        guards=Graph(*islice(rest, len(_OF_GRAPH))),
        rules=rules,
        combinations=combinations,
        aliases=aliases,
        also=also,
        fillers=fillers,
        plain=plain,
        often=often,
        known=known,
        senses=senses,
        contexts=contexts,
        signals=signals,
        spellings=Spellings(*map(Index, rest)),
    )


def source_of(artefact: bytes) -> str:
    """The digest of what it was compiled from. Raises ArtefactError."""
    line = artefact[: artefact.find(b"\n")]
    if not line.startswith(_FORM):
        raise ArtefactError("this is no compiled lexicon, or one of another form")
    return line[len(_FORM) :].decode("ascii", "replace")


def _line(source: Source) -> Any:  # noqa: ANN401 - JSON is anything
    try:
        return json.loads(source.readline())
    except ValueError as error:
        raise ArtefactError("this compiled lexicon is cut short or damaged") from error


def _by_meaning(senses: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The words that mean the same, by what they mean."""
    found: dict[str, list[str]] = {}
    for word, names in senses.items():
        found.setdefault(" ".join(names), []).append(word)
    return {names: " ".join(sorted(words)) for names, words in found.items()}


def _senses(written: Mapping[str, str], words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """By word what it means, with as few strings as it takes."""
    one = {word: word for word in words}
    names: dict[str, str] = {}
    found: dict[str, tuple[str, ...]] = {}
    for meant, those in written.items():
        row = tuple([names.setdefault(name, name) for name in meant.split(" ")])
        found.update((one.get(word, word), row) for word in those.split(" "))
    return found


def _sizes(written: object) -> list[tuple[str, int]]:
    """Of each table the code of its numbers and how many there are."""
    if not isinstance(written, list) or len(written) != _MANY_ARRAYS:
        raise ArtefactError("this compiled lexicon is cut short or damaged")
    return [(code, size) for code, size in written]


def _arrays(source: Source, sizes: Iterable[tuple[str, int]]) -> list[array[int]]:
    found: list[array[int]] = []
    known: dict[bytes, array[int]] = {}  # where rows begin is the same for several tables of a graph
    for code, size in sizes:
        packed = source.read(size * _BYTES[code])
        if len(packed) != size * _BYTES[code]:
            raise ArtefactError("this compiled lexicon is cut short or damaged")
        digest = code.encode() + hashlib.sha256(packed).digest()
        if digest not in known:
            known[digest] = _little_endian(array(code, packed))
        found.append(known[digest])
    if source.read(1):
        raise ArtefactError("this compiled lexicon is longer than it says")
    return found


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    swapped = array(numbers.typecode, numbers)
    swapped.byteswap()
    return swapped


def _row(rule: CompiledRule) -> list[object]:
    return [
        rule.name,
        rule.category,
        rule.severity,
        rule.means,
        rule.place,
        rule.keeps_negated,
        rule.strict,
        rule.hint,
        sorted(rule.near),
        rule.patience,
        rule.ages,
        rule.unheard,
    ]


def _rule(row: list[Any]) -> CompiledRule:
    name, category, severity, means, place, keeps_negated, strict, hint, near, patience, ages, unheard = row
    return CompiledRule(
        name,
        category,
        Severity(severity),
        means,
        place,
        keeps_negated,
        strict,
        hint,
        frozenset(near),
        patience,
        {AgeBand(band): Severity(graver) for band, graver in ages.items()},
        unheard,
    )
