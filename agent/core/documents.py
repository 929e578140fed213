"""Which files hold a document's text, and which are not finished or nobody's writing. Pure: names and sizes only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FILE_LIMIT = 20 * 1024 * 1024  # bytes of a file that is opened at all
TEXT_LIMIT = 500_000  # characters of a file that are looked at: about 200 printed pages
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".!ut", ".aria2", ".tmp")
_SYNC_MARKS = ("~$", ".~lock.", ".goutputstream-", ".sync.ffs", "._")
_SYNC_NAMES = frozenset({"desktop.ini", "thumbs.db", ".ds_store", ".dropbox", ".dropbox.attr"})


class Kind(StrEnum):
    """How a document is written."""

    PLAIN = "plain"
    WORD = "word"  # Office Open XML
    OPEN_DOCUMENT = "open document"
    PDF = "pdf"


class Unread(StrEnum):
    """Why a document was not read, or not to its end: fixed words, since a reader's own message may hold a name."""

    TOO_LARGE = "too large"
    DAMAGED = "damaged"
    LOCKED = "locked by a password"
    REFUSED = "refused by the system"
    TOO_LONG = "took too long"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says, a paragraph an entry. `unread`: why this is not all of it; None where it is."""

    paragraphs: tuple[str, ...] = ()
    unread: Unread | None = None


_KINDS = {"txt": Kind.PLAIN, "md": Kind.PLAIN, "docx": Kind.WORD, "odt": Kind.OPEN_DOCUMENT, "pdf": Kind.PDF}


def kind_of(name: str) -> Kind | None:
    """How a file of this name is written; None where it is no document that can be read."""
    _, dot, ending = name.rpartition(".")
    return _KINDS.get(ending.casefold()) if dot else None


def is_passing(name: str) -> bool:
    """Whether a file of this name is not finished, or is what programs keep for themselves: it gets another name once
    it is somebody's.
    """
    folded = name.casefold()
    return folded in _SYNC_NAMES or folded.startswith(_SYNC_MARKS) or folded.endswith(_UNFINISHED)
