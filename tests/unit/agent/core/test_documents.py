from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.core.documents import PIECE_LIMIT, Kind, Reading, is_nobodys_folder, is_passing, kind_of, pieces


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("essay.txt", Kind.PLAIN),
        ("notes.MD", Kind.PLAIN),
        ("my.long.name.docx", Kind.WORD),
        ("letter.odt", Kind.OPEN_DOCUMENT),
        ("scan.Pdf", Kind.PDF),
        ("photo.jpg", None),
        ("docx", None),
        ("old.doc", None),
        ("", None),
    ],
)
def test_a_file_is_known_by_the_end_of_its_name(name: str, kind: Kind | None) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    "name",
    ["film.mkv.part", "essay.docx.crdownload", "~$essay.docx", ".~lock.essay.odt#", "a.tmp", "Thumbs.db", ".DS_Store"],
)
def test_what_is_not_finished_or_nobodys_is_passed_over(name: str) -> None:
    assert is_passing(name)


@pytest.mark.parametrize("name", ["essay.docx", "my part.txt", "temporary.md", ".hidden.txt"])
def test_what_somebody_keeps_is_not_passed_over(name: str) -> None:
    assert not is_passing(name)


@pytest.mark.parametrize("name", [".git", ".dropbox.cache", "$RECYCLE.BIN", ".Trash-1000", "node_modules"])
def test_what_programs_keep_is_nobodys_folder(name: str) -> None:
    assert is_nobodys_folder(name)


@pytest.mark.parametrize("name", ["Homework", ".secret", "git", "Dropbox"])
def test_what_somebody_made_is_not(name: str) -> None:
    assert not is_nobodys_folder(name)


def test_lines_that_were_broken_for_their_length_are_one() -> None:
    lines = ("It was a long day and so we all went out to see the", "sea.", "Home", "again, for tea")
    assert list(pieces(Reading(lines))) == [f"{lines[0]} sea.", "Home", "again, for tea"]


def test_a_long_paragraph_is_cut_where_a_sentence_ends() -> None:
    long = "A sentence of some length. " * 40
    cut = list(pieces(Reading((long,))))
    assert all(piece.endswith("length.") for piece in cut)
    assert " ".join(cut) == long.strip()


@given(st.lists(st.text(max_size=1_500), max_size=6))
def test_no_word_is_lost_and_no_piece_is_long(paragraphs: list[str]) -> None:
    cut = list(pieces(Reading(tuple(paragraphs))))
    assert all(0 < len(piece) <= PIECE_LIMIT for piece in cut)
    assert "".join("".join(cut).split()) == "".join("".join(paragraphs).split())


def test_half_a_letter_is_no_letter() -> None:
    assert list(pieces(Reading(("a\udcffb caf\u00e9",)))) == ["a?b caf\u00e9"]
