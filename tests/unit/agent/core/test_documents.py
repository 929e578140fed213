from __future__ import annotations

import pytest

from agent.core.documents import Kind, is_passing, kind_of


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
