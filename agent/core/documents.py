"""Which files hold a document's text, and which are not finished or nobody's writing. Pure: names and sizes only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

FILE_LIMIT = 20 * 1024 * 1024  # bytes of a file that is opened at all
TEXT_LIMIT = 500_000  # characters of a file that are looked at: about 200 printed pages
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".!ut", ".aria2", ".tmp")
_SYNC_MARKS = ("~$", ".~lock.", ".goutputstream-", ".sync.ffs", "._")
_SYNC_NAMES = frozenset({"desktop.ini", "thumbs.db", ".ds_store", ".dropbox", ".dropbox.attr", ".directory"})
_NOBODYS_FOLDERS = frozenset(
    {
        *(".dropbox.cache", ".stfolder", ".stversions", ".sync", ".tmp.driveupload", ".tmp.drivedownload"),
        *(".git", ".svn", ".hg", "node_modules", "__pycache__", ".venv", ".cache", ".thumbnails", ".mozilla"),
        *("$recycle.bin", "system volume information", "lost+found", ".spotlight-v100", ".fseventsd", ".trashes"),
    }
)
_NOBODYS_STARTS = (".trash-", ".sync_", ".~", "._sync_")
PIECE_LIMIT = 512  # characters that are matched at once, as of typing
_WRAPPED = 50  # characters of a line after which its sentence may go on in the next
_ENDS = (".", "!", "?", ":", ";", "\N{HORIZONTAL ELLIPSIS}", '"', "\N{RIGHT DOUBLE QUOTATION MARK}")


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


def readable(text: str) -> str:
    """The same without halves of letters, which file names and PDFs may hold and no message can."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def is_nobodys_folder(name: str) -> bool:
    """Whether a folder of this name is what programs keep for themselves: a sync program's, a bin, a history."""
    folded = name.casefold()
    return folded in _NOBODYS_FOLDERS or folded.startswith(_NOBODYS_STARTS)


def pieces(reading: Reading) -> Iterator[str]:
    """Its text as it is matched: whole paragraphs where they are short, and long ones cut at a sentence's end or a
    word's. Lines that were broken for their length alone are one again.
    """
    for joined in _joined(reading.paragraphs):
        paragraph, start = readable(joined), 0
        while start < len(paragraph):
            end = _cut(paragraph, start)
            if piece := paragraph[start:end].strip():
                yield piece
            start = end


def _joined(lines: Iterable[str]) -> Iterator[str]:
    held: list[str] = []
    length = 0
    for line in lines:
        held.append(line)
        length += len(line)
        if not _WRAPPED <= len(line) <= PIECE_LIMIT // 2 or line.endswith(_ENDS) or length > TEXT_LIMIT:
            yield " ".join(held)
            held.clear()
            length = 0
    if held:
        yield " ".join(held)


def _cut(text: str, start: int) -> int:
    """Where the piece that starts here ends."""
    if len(text) - start <= PIECE_LIMIT:
        return len(text)
    for mark in (". ", "! ", "? ", "; ", ", ", " "):
        if (at := text.rfind(mark, start + PIECE_LIMIT // 2, start + PIECE_LIMIT)) >= 0:
            return at + len(mark)
    return start + PIECE_LIMIT
