"""A compiled lexicon as bytes: a line that says so, one of JSON, then packed tables. Its name is its SHA-256.

The same source gives the same bytes on every machine, so collector and device agree on the name. Nothing in it is run
when it is read, and it is not compressed, since compressors differ between versions.
"""

from __future__ import annotations

import hashlib
import json
import sys
from array import array
from dataclasses import fields
from itertools import accumulate, pairwise
from typing import Any

from policy.age import AgeBand
from policy.detect.tables import Compiled, CompiledCombination, CompiledRule, Graph, Index, Rows, Spellings
from policy.severity import Severity

_FORM = b"heed lexicon 8 of "
_GRAPHS = ("said", "hinted", "guards")
_OF_A_GRAPH = tuple(field.name for field in fields(Graph))
_MANY_TABLES = 2 + len(_GRAPHS) * len(_OF_A_GRAPH)
_BYTES = {"H": 2, "I": 4}  # by the code of an array of them
_INDEXES = ("once", "edits", "sounds", "no_vowels")


class ArtefactError(ValueError):
    """Bytes that are no compiled lexicon of this form."""


def pack(compiled: Compiled, source: str) -> bytes:
    """The artefact of a compiled lexicon; `source` is the digest of what it was compiled from."""
    tables = [compiled.classes, compiled.live]
    tables += [getattr(getattr(compiled, graph), name) for graph in _GRAPHS for name in _OF_A_GRAPH]
    tables += [getattr(compiled.spellings, name).rows for name in _INDEXES]
    arrays = [part for rows in tables for part in (rows.begins, rows.values)]
    head = {
        "sizes": [len(part) for part in arrays],
        "codes": "".join(part.typecode for part in arrays),
        "words": list(compiled.words),
        "rules": [
            [
                r.name,
                r.category,
                r.severity,
                r.means,
                r.place,
                r.keeps_negated,
                r.strict,
                r.hint,
                sorted(r.near),
                r.patience,
                r.ages,
                r.unheard,
            ]
            for r in compiled.rules
        ],
        "combinations": [[c.rule, c.parts, c.within] for c in compiled.combinations],
        "aliases": compiled.aliases,
        "also": compiled.also,
        "fillers": sorted(compiled.fillers),
        "plain": compiled.plain,
        "often": list(compiled.often),
        "senses": compiled.senses,
        "contexts": compiled.contexts,
        "signals": compiled.signals,
    }
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    body = b"".join(_little_endian(part).tobytes() for part in arrays)
    return b"%s%s\n%s\n%s" % (_FORM, source.encode(), line.encode(), body)


def unpack(artefact: bytes) -> Compiled:
    """The tables of an artefact whose name was checked. Raises ArtefactError."""
    begins = len(_FORM) + len(source_of(artefact)) + 1
    ends = artefact.find(b"\n", begins) + 1
    try:
        head: dict[str, Any] = json.loads(artefact[begins:ends])
    except ValueError as error:
        raise ArtefactError("this compiled lexicon is cut short or damaged") from error
    arrays = _arrays(head["sizes"], head["codes"], memoryview(artefact)[ends:])
    classes, live, *tables = [Rows(begins, values) for begins, values in zip(arrays[::2], arrays[1::2], strict=True)]
    of_one = len(_OF_A_GRAPH)
    return Compiled(
        words={word: number for number, word in enumerate(head["words"])},
        classes=classes,
        live=live,
        **{name: Graph(*tables[at * of_one : (at + 1) * of_one]) for at, name in enumerate(_GRAPHS)},
        rules=[_rule(row) for row in head["rules"]],
        combinations=[CompiledCombination(rule, tuple(parts), within) for rule, parts, within in head["combinations"]],
        aliases={short: tuple(long) for short, long in head["aliases"].items()},
        also={word: tuple(others) for word, others in head["also"].items()},
        fillers=frozenset(head["fillers"]),
        plain=head["plain"],
        often=array("I", head["often"]),
        senses={word: tuple(names) for word, names in head["senses"].items()},
        contexts=tuple(head["contexts"]),
        signals=tuple(head["signals"]),
        spellings=Spellings(*map(Index, tables[len(_GRAPHS) * of_one :])),
    )


def source_of(artefact: bytes) -> str:
    """The digest of what it was compiled from. Raises ArtefactError."""
    line = artefact[: artefact.find(b"\n")]
    if not line.startswith(_FORM):
        raise ArtefactError("this is no compiled lexicon, or one of another form")
    return line[len(_FORM) :].decode("ascii", "replace")


def _arrays(sizes: list[int], codes: str, body: memoryview) -> list[array[int]]:
    ends = list(accumulate(size * _BYTES.get(code, 0) for size, code in zip(sizes, codes, strict=False)))
    if len(ends) != 2 * (_MANY_TABLES + len(_INDEXES)) or ends[-1] != len(body):
        raise ArtefactError("this compiled lexicon is cut short or damaged")
    found: list[array[int]] = []
    known: dict[bytes, array[int]] = {}  # where rows begin is the same for several tables of a graph
    for code, (begin, end) in zip(codes, pairwise([0, *ends]), strict=True):
        numbers = array(code)
        numbers.frombytes(body[begin:end])
        found.append(known.setdefault(code.encode() + hashlib.sha256(numbers).digest(), _little_endian(numbers)))
    return found


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    swapped = array(numbers.typecode, numbers)
    swapped.byteswap()
    return swapped


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
