"""The text of a file, before anybody asks what it says: its encoding, its size, and what no text should hold."""

from __future__ import annotations

import re

from policy.document.mistakes import MOST, Mistake

MOST_BYTES = 1_000_000
_FIRST = 1000  # characters within which a file shows what it is
_OTHERS = (
    (re.compile(r"PK\x03\x04"), "this is a Word document or a ZIP archive", "save the policy itself as plain text"),
    (re.compile(r"%PDF|\xd0\xcf\x11\xe0|\{\\rtf"), "this is a document, not plain text", "save it as plain text"),
    (
        re.compile(r"\s*<(!doctype|html|head|body|\?xml)", re.IGNORECASE),
        "this is a web page, not a policy",
        "download the file itself (on many sites: Raw, or Download)",
    ),
)
_SAY_UTF8 = "save it as UTF-8 (in Notepad: Save As, Encoding: UTF-8)"
# C0 and C1 controls but tab, line feed and carriage return; what is no character; and the marks that turn the direction
# of writing, by which a reader could be shown another policy than the one that is signed.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_INDENT = re.compile(r"^[ \t]*\t", re.MULTILINE)
_HARD_SPACE = re.compile("^ *([\u00a0\u2000-\u200b\u202f\u3000])", re.MULTILINE)


def read_source(source: str | bytes) -> tuple[str, list[Mistake]]:
    """The text with line feeds alone at its lines' ends, and what is wrong with it; where anything is, the text is
    not to be read on.
    """
    if len(source) > MOST_BYTES:
        size = f"the file has {len(source):,} bytes"
        return "", [Mistake(1, 1, "", size, f"a policy has at most {MOST_BYTES:,}; is this the right file?")]
    first = source[:_FIRST].decode("latin-1") if isinstance(source, bytes) else source[:_FIRST]
    for look, wrong, allowed in _OTHERS:
        if look.match(first.removeprefix("\ufeff").removeprefix("ï»¿")):
            return "", [Mistake(1, 1, "", wrong, allowed)]
    text, mistakes = _decoded(source) if isinstance(source, bytes) else (source, [])
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text, mistakes or _hidden(text) or _odd_indents(text)


def tabs(text: str) -> list[Mistake]:
    """Lines that are indented by tabs, which YAML does not allow, though it does within a text of several lines."""
    allowed = "indent with spaces (most editors can replace tabs by spaces throughout)"
    return [
        Mistake(_line(text, found.end()), found.end() - found.start(), "", "this line is indented with a tab", allowed)
        for found, _ in zip(_INDENT.finditer(text), range(MOST + 1), strict=False)
    ]


def _decoded(source: bytes) -> tuple[str, list[Mistake]]:
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "", [Mistake(1, 1, "", "the file is written in UTF-16", _SAY_UTF8)]
    try:
        return source.decode("utf-8"), []
    except UnicodeDecodeError as wrong:
        before = source[: wrong.start].decode("utf-8")
        place = (_line(before, len(before)), len(before) - (before.rfind("\n") + 1) + 1)
        return "", [Mistake(*place, "", "here is something that is not UTF-8 text", _SAY_UTF8)]


def _hidden(text: str) -> list[Mistake]:
    return [
        _at(text, found.start(), f"an invisible character (U+{ord(found[0]):04X}) stands here", "delete it")
        for found, _ in zip(_HIDDEN.finditer(text), range(MOST + 1), strict=False)
    ]


def _odd_indents(text: str) -> list[Mistake]:
    return [
        _at(text, found.start(1), f"this line is indented with a special space (U+{ord(found[1]):04X})",
            "type ordinary spaces instead; such spaces come with text copied from web pages and documents")
        for found, _ in zip(_HARD_SPACE.finditer(text), range(MOST + 1), strict=False)
    ]  # fmt: skip


def _at(text: str, index: int, wrong: str, allowed: str) -> Mistake:
    return Mistake(_line(text, index), index - (text.rfind("\n", 0, index) + 1) + 1, "", wrong, allowed)


def _line(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1
