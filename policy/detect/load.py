"""The lexicon that comes with this package: compiled beforehand where that still holds, else compiled now."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib import resources
from importlib.resources.abc import Traversable

from policy.detect import artefact
from policy.detect.tables import Compiled

ARTEFACT = "compiled.bin"  # in policy/lexicon; made by `python -m tools.lexicon`, never committed
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


def lexicon_files() -> Mapping[str, str]:
    """The lexicon's source files by name: package data, the same on device and collector."""
    found: dict[str, str] = {}
    for language in sorted(_lexicon().iterdir(), key=lambda entry: entry.name):
        if language.is_dir() and not language.name.startswith("_"):
            for entry in language.iterdir():
                if entry.name.endswith(".lex"):
                    found[f"{language.name}/{entry.name}"] = entry.read_text(encoding="utf-8")
    return found


def common_words() -> Mapping[str, int]:
    """How often the words of ordinary text stand there (`python -m tools.common`)."""
    found: dict[str, int] = {}
    for line in _common().splitlines():
        count, *words = line.split()
        found.update(dict.fromkeys(words, int(count)))
    return found


def load_lexicon() -> tuple[Compiled, str]:
    """The tables and the lexicon's name: the SHA-256 of its artefact. Raises LexiconError on mistakes in the source."""
    files = lexicon_files()
    try:
        made = _made_beforehand(_digest(files))
        return artefact.unpack(made), _name(made)
    except artefact.ArtefactError:  # none there, of an older form, or damaged
        made = compile_artefact(files)
        return artefact.unpack(made), _name(made)


def compile_artefact(files: Mapping[str, str]) -> bytes:
    """The artefact of source files by name. Raises LexiconError with every mistake."""
    from policy.detect.compile import compile_source  # noqa: PLC0415 - a device with an artefact never needs the compiler
    from policy.detect.lexicon import read_lexicon  # noqa: PLC0415 - likewise

    return artefact.pack(compile_source(read_lexicon(files), common_words()), _digest(files))


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
