"""The lexicon that comes with this package: compiled beforehand where that still holds, else compiled now.

English is on. Other languages are packs, each a folder, off until a school turns them on. Restricted lists (of Internet
Watch Foundation members) come from the school's own copy and are never part of this package.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType

from policy.detect import artefact
from policy.detect.tables import Compiled

ARTEFACT = "compiled.bin"  # in policy/lexicon; made by `python -m tools.lexicon`, never committed
ON = ("en",)  # languages
COMMON = "common.txt"  # in policy/lexicon/en
_COMPILER = (
    "artefact.py",
    "compile.py",
    "inflect.py",
    "lexicon.py",
    "load.py",
    "pattern.py",
    "spelling.py",
    "tables.py",
)


def languages() -> tuple[str, ...]:
    """All there are rules for, by their codes (ISO 639-1)."""
    return tuple(sorted(e.name for e in _lexicon().iterdir() if e.is_dir() and not e.name.startswith("_")))


def lexicon_files(spoken: Collection[str] = ON) -> Mapping[str, str]:
    """The source files by name of these languages: package data, the same on device and collector.

    Raises ValueError for a language that there are no rules for.
    """
    if unknown := sorted(set(spoken) - set(languages())):
        raise ValueError(f"there are no rules for {', '.join(unknown)}; there are for {', '.join(languages())}")
    return {
        f"{language}/{entry.name}": entry.read_text(encoding="utf-8")
        for language in sorted(spoken)
        for entry in (_lexicon() / language).iterdir()
        if entry.name.endswith(".lex")
    }


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
    files = lexicon_files(spoken)
    try:
        made = b"" if restricted else _made_beforehand(_digest(files))
        return artefact.unpack(made), _name(made)
    except artefact.ArtefactError:  # none there, of an older form, or damaged
        made = compile_artefact(files, restricted)
        return artefact.unpack(made), _name(made)


def compile_artefact(files: Mapping[str, str], restricted: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """The artefact of source files and restricted lists by name. Raises LexiconError with every mistake."""
    from policy.detect.compile import compile_source  # noqa: PLC0415 - a device with an artefact never needs the compiler
    from policy.detect.lexicon import read_lexicon  # noqa: PLC0415 - likewise

    return artefact.pack(compile_source(read_lexicon(files, restricted), common_words()), _digest(files))


def _made_beforehand(source: str) -> bytes:
    """The artefact that stands with the source, if it was made of this very source; else nothing."""
    place = _lexicon() / ARTEFACT
    made = place.read_bytes() if place.is_file() else b""
    return made if made and artefact.source_of(made) == source else b""


def _name(made: bytes) -> str:
    return hashlib.sha256(made).hexdigest()


def _digest(files: Mapping[str, str]) -> str:
    """Of the lexicon's source and of the code that compiles it."""
    engine = resources.files("policy.detect")
    texts = {name: entry.read_text("utf-8") for name in _COMPILER if (entry := engine / name).is_file()}
    digest = hashlib.sha256()
    texts[COMMON] = _common()
    for name, text in sorted((*files.items(), *texts.items())):
        digest.update(f"{name}\0{text}\0".encode())
    return digest.hexdigest()


def _common() -> str:
    return (_lexicon() / "en" / COMMON).read_text(encoding="utf-8")


def _lexicon() -> Traversable:
    return resources.files("policy.lexicon")
