"""Word's and OpenDocument's files: a zip with one XML file in it that holds the text.

Both are bounded before they are believed: by the directory's own size before zipfile reads it, by the bytes that come
out rather than those that are promised. An XML file that declares a document type is refused, since it could declare
entities (which neither format has).
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import BinaryIO
from xml.parsers import expat

from agent.core.documents import TEXT_LIMIT, Kind, Reading, Unread
from agent.sensors.files.gathered import Full, Gathered

XML_LIMIT = 32 * 1024 * 1024  # bytes of XML that are unpacked
_DEPTH = 256  # elements within elements
_PIECE = 64 * 1024
_END = struct.Struct("<4s4H2LH")  # the last 22 bytes of a zip without a comment; neither format has one
_END_MARK = b"PK\x05\x06"
_WIDE_MARK = b"PK\x06\x07"  # of the forms for more than 4 GB, 20 bytes before the end
_WIDE_BYTES = 20
_ENTRIES = 4096
_DIRECTORY = 1024 * 1024  # bytes
_ENCRYPTED = 1
_SEPARATOR = " "
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_PART = {Kind.WORD: "word/document.xml", Kind.OPEN_DOCUMENT: "content.xml"}
_OPEN_MANIFEST = "META-INF/manifest.xml"


class _Refused(Exception):
    """This file is not read. Internal: `read_office` answers with why."""

    def __init__(self, why: Unread) -> None:
        super().__init__(why)
        self.why = why


def read_office(file: BinaryIO, kind: Kind, limit: int = TEXT_LIMIT) -> Reading:
    """Its paragraphs, as far as they are looked at. Raises OSError; `kind` is WORD or OPEN_DOCUMENT."""
    gathered = Gathered(limit)
    try:
        _believe(file)
        with zipfile.ZipFile(file) as archive:
            _read_part(archive, kind, gathered)
    except Full:
        return gathered.reading(Unread.TOO_LARGE)
    except _Refused as refused:
        return gathered.reading(refused.why)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, ValueError, NotImplementedError):
        return gathered.reading(Unread.DAMAGED)
    return gathered.reading()


def _believe(file: BinaryIO) -> None:
    """Raises _Refused for a directory that zipfile should not read."""
    size = file.seek(0, 2)
    if size < _END.size:
        raise _Refused(Unread.DAMAGED)
    file.seek(max(0, size - _END.size - _WIDE_BYTES))
    tail = file.read()
    mark, _, _, _, entries, directory, _, comment = _END.unpack(tail[-_END.size :])
    if mark != _END_MARK or comment:
        # A file that Office locked with a password is no zip but its older container, with the zip within.
        file.seek(0)
        raise _Refused(Unread.LOCKED if file.read(4) == b"\xd0\xcf\x11\xe0" else Unread.DAMAGED)
    if entries > _ENTRIES or directory > _DIRECTORY or tail.startswith(_WIDE_MARK):
        raise _Refused(Unread.TOO_LARGE)


def _read_part(archive: zipfile.ZipFile, kind: Kind, gathered: Gathered) -> None:
    part = archive.getinfo(_PART[kind])
    if part.flag_bits & _ENCRYPTED or (kind is Kind.OPEN_DOCUMENT and _is_locked(archive)):
        raise _Refused(Unread.LOCKED)
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _Refused(Unread.DAMAGED)  # neither format has another
    parser = _Text(kind, gathered)
    left = XML_LIMIT
    with archive.open(part) as xml:
        while piece := xml.read(_PIECE):
            left -= len(piece)
            if left < 0:
                raise _Refused(Unread.TOO_LARGE)
            parser.feed(piece)
    parser.finish()


def _is_locked(archive: zipfile.ZipFile) -> bool:
    """OpenDocument encrypts the parts and leaves the zip's own flags alone; the manifest says so."""
    try:
        with archive.open(_OPEN_MANIFEST) as manifest:
            return b"encryption-data" in manifest.read(_DIRECTORY)
    except KeyError:
        return False


class _Text:
    """The text of paragraphs, as expat comes upon it."""

    def __init__(self, kind: Kind, gathered: Gathered) -> None:
        word = kind is Kind.WORD
        self._gathered = gathered
        self._paragraphs = {_WORD + "p"} if word else {_OPEN + "p", _OPEN + "h"}
        self._written = {_WORD + "t"} if word else self._paragraphs
        marks = {"tab": " ", "br": " ", "cr": " "} if word else {"s": " ", "tab": " ", "line-break": " "}
        self._marks: Mapping[str, str] = {(_WORD if word else _OPEN) + name: text for name, text in marks.items()}
        self._inside = 0
        self._depth = 0
        self._parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype

    def feed(self, piece: bytes) -> None:
        """The next bytes. Raises ExpatError, _Refused, Full."""
        self._parser.Parse(piece, False)

    def finish(self) -> None:
        """There are no more. Raises ExpatError where something is still open."""
        self._parser.Parse(b"", True)

    def _start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEPTH:
            raise _Refused(Unread.DAMAGED)
        if name in self._paragraphs:
            self._gathered.close()
        if name in self._written:
            self._inside += 1
        if name in self._marks:
            self._gathered.add(self._marks[name])

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name in self._written:
            self._inside -= 1
        if name in self._paragraphs:
            self._gathered.close()

    def _characters(self, text: str) -> None:
        if self._inside:
            self._gathered.add(text)

    def _doctype(self, *_: object) -> None:
        raise _Refused(Unread.DAMAGED)
