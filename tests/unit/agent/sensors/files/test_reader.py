"""One document read whole, with real files, and PDF with a real process apart."""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st

from agent.core.documents import FILE_LIMIT, Kind, Reading, Unread
from agent.runtime.offload import aside
from agent.sensors.files.answer import decode_reading, encode_reading
from agent.sensors.files.reader import DocumentReader

APART = [sys.executable, "-m", "agent", "read-document"]


def reader(*apart: str, seconds: float = 60.0) -> DocumentReader:
    return DocumentReader(apart or APART, aside, seconds)


async def test_a_pdf_is_read_in_a_process_apart_that_this_one_need_not_load(tmp_path: Path) -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=12)
    made.cell(text="one line of a page")
    (tmp_path / "a.pdf").write_bytes(bytes(made.output()))
    assert await reader().read(tmp_path / "a.pdf", Kind.PDF) == Reading(("one line of a page",))


async def test_a_process_that_does_not_answer_is_ended(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    hung = reader(sys.executable, "-c", "import signal; signal.pause()", seconds=0.1)
    assert await hung.read(tmp_path / "a.pdf", Kind.PDF) == Reading(unread=Unread.TOO_LONG)


async def test_a_process_that_dies_says_that_the_file_asked_too_much(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert await reader("false").read(tmp_path / "a.pdf", Kind.PDF) == Reading(unread=Unread.TOO_LARGE)


async def test_text_is_read_here(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("some text", encoding="utf-8")
    assert await reader("false").read(tmp_path / "a.txt", Kind.PLAIN) == Reading(("some text",))


async def test_a_large_file_is_not_opened_further(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    assert await reader().read(tmp_path / "a.txt", Kind.PLAIN) == Reading(unread=Unread.TOO_LARGE)


@pytest.mark.only_on("linux")
@pytest.mark.parametrize("make", [lambda _: None, os.mkfifo, Path.mkdir])
async def test_what_is_no_file_is_none(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "a.txt")
    assert await reader().read(tmp_path / "a.txt", Kind.PLAIN) is None


@pytest.mark.only_on("linux")
async def test_a_link_leads_to_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("not for here", encoding="utf-8")
    (tmp_path / "a.txt").symlink_to(tmp_path / "secret")
    assert await reader().read(tmp_path / "a.txt", Kind.PLAIN) == Reading(unread=Unread.REFUSED)


@given(st.lists(st.text(), max_size=4), st.sampled_from([None, *Unread]))
def test_an_answer_comes_over_whole(paragraphs: list[str], unread: Unread | None) -> None:
    reading = Reading(tuple(paragraphs), unread)
    assert decode_reading(encode_reading(reading)) == reading


@given(st.binary(max_size=60))
def test_what_is_no_answer_is_a_damaged_files(answer: bytes) -> None:
    assert isinstance(decode_reading(answer), Reading)


async def test_whatever_a_reader_stumbles_over_is_a_damaged_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.odt", "w") as archive:
        for name in ("content.xml", "META-INF/manifest.xml"):
            archive.writestr(name, "<a/>")
    data = bytearray((tmp_path / "a.odt").read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # the manifest is said to be encrypted, which zipfile does not expect
    (tmp_path / "a.odt").write_bytes(data)
    assert await reader().read(tmp_path / "a.odt", Kind.OPEN_DOCUMENT) == Reading(unread=Unread.DAMAGED)
