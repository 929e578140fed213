"""The lexicon that comes with this package: compiled beforehand where that still holds, else compiled now.

English is on. Other languages are packs, each a folder, off until a school turns them on. Restricted lists (of Internet
Watch Foundation members) come from the school's own copy and are never part of this package.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import chain
from types import MappingProxyType

from policy.detect import artefact
from policy.detect.tables import Compiled

ARTEFACT = "compiled.bin"  # in policy/lexicon; made by `python -m tools.lexicon`, never committed
ON = ("en",)  # languages
COMMON = "common.txt"  # in policy/lexicon/en
_AT_ONCE = 1 << 16  # bytes
_COMPILER = (
    "artefact.py",
    "compile.py",
    "inflect.py",
    "lexicon.py",
    "load.py",
    "pattern.py",
    "spelling.py",
    "stages.py",
    "tables.py",
    "wordlist.py",
)


def languages() -> tuple[str, ...]:
    """All there are rules for, by their codes (ISO 639-1)."""
    return tuple(sorted(e.name for e in _lexicon().iterdir() if e.is_dir() and not e.name.startswith("_")))


def lexicon_files(spoken: Collection[str] = ON) -> Mapping[str, str]:
    """The source files by name of these languages: package data, the same on device and collector.

    Raises ValueError for a language that there are no rules for.
    """
    _check(spoken)
    return dict(_source(spoken))


def _source(spoken: Collection[str]) -> Iterator[tuple[str, str]]:
    """The files one after another, by name, since together they are large."""
    for language in sorted(spoken):
        for entry in sorted((_lexicon() / language).iterdir(), key=lambda entry: entry.name):
            if entry.name.endswith(".lex"):
                yield f"{language}/{entry.name}", entry.read_text(encoding="utf-8")


def common_words() -> Mapping[str, int]:
    """How often the words of ordinary text stand there (`python -m tools.common`)."""
    found: dict[str, int] = {}
    for line in _common().splitlines():
        count, *words = line.split()
        found.update(dict.fromkeys(words, int(count)))
    return found


def load_lexicon(
    spoken: Collection[str] = ON, restricted: Mapping[str, str] = MappingProxyType({})
) -> tuple[Compiled, str]:
    """The tables and the lexicon's name: the SHA-256 of its artefact. `restricted`: lists by name, a term a line.

    Raises LexiconError on mistakes in the source, ValueError for a language that there are no rules for.
    """
    _check(spoken)
    found = None if restricted else _made_beforehand(_digest(_source(spoken)))
    if found is not None:
        return found
    made = compile_artefact(lexicon_files(spoken), restricted)
    return artefact.unpack(made), hashlib.sha256(made).hexdigest()


def compile_artefact(files: Mapping[str, str], restricted: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """The artefact of source files and restricted lists by name. Raises LexiconError with every mistake."""
    from policy.detect.compile import compile_source  # noqa: PLC0415 - a device with an artefact never needs the compiler
    from policy.detect.lexicon import read_lexicon  # noqa: PLC0415 - likewise

    return artefact.pack(
        compile_source(read_lexicon(files, restricted), common_words()), _digest(sorted(files.items()))
    )


def _check(spoken: Collection[str]) -> None:
    if unknown := sorted(set(spoken) - set(languages())):
        raise ValueError(f"there are no rules for {', '.join(unknown)}; there are for {', '.join(languages())}")


def _made_beforehand(source: str) -> tuple[Compiled, str] | None:
    """The artefact that stands with the source, with its name; None unless it is whole, and of this very source."""
    place = _lexicon() / ARTEFACT
    if not place.is_file():
        return None
    with place.open("rb") as made:
        try:
            if artefact.source_of(made.readline()) != source:
                return None
            made.seek(0)
            digest = hashlib.sha256()
            while part := made.read(_AT_ONCE):
                digest.update(part)
            made.seek(0)
            return artefact.read(made), digest.hexdigest()
        except artefact.ArtefactError:  # of an older form, or damaged
            return None


def _digest(files: Iterable[tuple[str, str]]) -> str:
    """Of the code that compiles the lexicon, and of the lexicon's source."""
    engine = resources.files("policy.detect")
    code = ((name, entry.read_text("utf-8")) for name in _COMPILER if (entry := engine / name).is_file())
    digest = hashlib.sha256()
    for name, text in chain(code, [(COMMON, _common())], files):
        digest.update(f"{name}\0{text}\0".encode())
    return digest.hexdigest()


def _common() -> str:
    return (_lexicon() / "en" / COMMON).read_text(encoding="utf-8")


def _lexicon() -> Traversable:
    return resources.files("policy.lexicon")
