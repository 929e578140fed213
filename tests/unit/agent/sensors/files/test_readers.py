"""What readers make of documents, whole, large, locked, damaged and hostile."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.documents import Kind, Reading, Unread
from agent.sensors.files import office
from agent.sensors.files.office import read_office
from agent.sensors.files.pdf import read_pdf
from agent.sensors.files.plain import read_plain

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_PLACE = {Kind.WORD: "word/document.xml", Kind.OPEN_DOCUMENT: "content.xml"}


def _zipped(kind: Kind, xml: str, **others: str) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_PLACE[kind], xml)
        for name, text in others.items():
            archive.writestr(name.replace("_", "/"), text)
    return file


def _word(body: str) -> io.BytesIO:
    return _zipped(Kind.WORD, f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')


def _open_document(body: str, **others: str) -> io.BytesIO:
    return _zipped(Kind.OPEN_DOCUMENT, f'<office xmlns:text="{_OPEN}">{body}</office>', **others)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_is_read_in_whatever_people_save(encoding: str) -> None:
    file = io.BytesIO("first café\r\n\n  second  \n".encode(encoding))
    assert read_plain(file) == Reading(("first café", "second"))


def test_plain_text_that_is_a_program_is_damaged() -> None:
    assert read_plain(io.BytesIO(b"\x7fELF\0\0text")) == Reading(unread=Unread.DAMAGED)


def test_more_than_is_looked_at_is_read_as_far_as_it_goes_and_said() -> None:
    assert read_plain(io.BytesIO(b"abcdef\nghi"), limit=4) == Reading(("abcd",), Unread.TOO_LARGE)
    assert read_office(_word("<w:p><w:t>abcdef</w:t></w:p>"), Kind.WORD, 4) == Reading(("abcd",), Unread.TOO_LARGE)


@given(st.binary(max_size=300))
def test_no_bytes_are_an_error(data: bytes) -> None:
    for kind in (Kind.WORD, Kind.OPEN_DOCUMENT):
        assert isinstance(read_office(io.BytesIO(data), kind), Reading)
    assert isinstance(read_plain(io.BytesIO(data)), Reading)


def test_words_paragraphs_are_read_across_their_runs_without_what_was_deleted() -> None:
    body = (
        "<w:p><w:r><w:t>one </w:t></w:r><w:r><w:t>line</w:t><w:tab/><w:t>more</w:t></w:r>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p/><w:p><w:t>next</w:t></w:p>"
    )
    assert read_office(_word(body), Kind.WORD) == Reading(("one line more", "next"))


def test_open_documents_headings_and_paragraphs_are_read() -> None:
    body = "<text:h>Title</text:h>outside<text:p>some <text:span>words</text:span><text:s/>here</text:p>"
    assert read_office(_open_document(body), Kind.OPEN_DOCUMENT) == Reading(("Title", "some words here"))


def test_an_xml_file_that_declares_entities_is_refused() -> None:
    xml = f'<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document xmlns:w="{_WORD}"><w:p><w:t>&a;</w:t></w:p></w:document>'
    assert read_office(_zipped(Kind.WORD, xml), Kind.WORD) == Reading(unread=Unread.DAMAGED)


def test_a_zip_bomb_is_unpacked_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "XML_LIMIT", 200_000)
    bomb = _word("<w:p/>" + " " * 2_000_000)
    assert len(bomb.getvalue()) < 10_000
    assert read_office(bomb, Kind.WORD) == Reading(unread=Unread.TOO_LARGE)


def test_a_zip_of_very_many_files_is_not_even_listed() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(5_000):
            archive.writestr(str(number), b"")
    assert read_office(file, Kind.WORD) == Reading(unread=Unread.TOO_LARGE)


def test_elements_within_elements_without_end_are_refused() -> None:
    assert read_office(_word("<w:p>" * 10_000), Kind.WORD).unread is Unread.DAMAGED


def test_what_a_password_locks_is_said_to_be_locked() -> None:
    manifest = "<manifest:encryption-data/>"
    locked = _open_document("<text:p>x</text:p>", **{"META-INF_manifest.xml": manifest})
    assert read_office(locked, Kind.OPEN_DOCUMENT) == Reading(unread=Unread.LOCKED)
    container = io.BytesIO(b"\xd0\xcf\x11\xe0" + bytes(600))
    assert read_office(container, Kind.WORD) == Reading(unread=Unread.LOCKED)


def test_what_is_cut_off_is_damaged() -> None:
    whole = _word("<w:p><w:t>text</w:t></w:p>").getvalue()
    assert read_office(io.BytesIO(whole[:-30]), Kind.WORD) == Reading(unread=Unread.DAMAGED)


def test_a_pdf_is_read_line_by_line() -> None:
    from fpdf import FPDF

    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=12)
    made.cell(text="one line of a page")
    assert read_pdf(io.BytesIO(bytes(made.output()))) == Reading(("one line of a page",))


def test_what_only_says_that_it_is_a_pdf_is_damaged() -> None:
    assert read_pdf(io.BytesIO(b"%PDF-1.7\nnothing of the kind")).unread is Unread.DAMAGED
