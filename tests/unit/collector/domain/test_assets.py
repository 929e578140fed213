from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.assets import (
    COLUMNS,
    Asset,
    ReadAssets,
    asset_changes,
    hostname_key,
    most_leave,
    never_enrolled,
    read_assets,
)

LAPTOP = Asset("A-1", "LAPTOP-1", "5CG1", "9B", "North", "Room 4")
TABLET = Asset("A-2", "tablet-2")
WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
ASSETS = st.lists(
    st.builds(Asset, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS),
    unique_by=(lambda one: one.tag, lambda one: hostname_key(one.hostname)),
    max_size=12,
)


def listed(*rows: str) -> str:
    return "\r\n".join([",".join(COLUMNS), *rows, ""])


def test_a_list_is_read_whatever_of_it_is_not_said() -> None:
    text = listed("A-1,5CG1,LAPTOP-1,9B,North,Room 4", "", "A-2,,tablet-2,,,")
    assert read_assets("\ufeff" + text) == ReadAssets((LAPTOP, TABLET))
    assert read_assets("hostname,asset tag\ntablet-2,A-2") == ReadAssets((TABLET,))


@given(ASSETS)
def test_what_is_written_as_csv_is_read_again(assets: list[Asset]) -> None:
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    writer.writerows([one.tag, one.serial, one.hostname, one.group, one.site, one.allocated_to] for one in assets)
    assert read_assets(page.getvalue()).assets == tuple(assets)


@given(st.text())
def test_any_text_is_a_list_or_has_faults(text: str) -> None:
    for read in (read_assets(text), read_assets("asset tag,hostname\n" + text)):
        assert bool(read.assets) != bool(read.faults)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The list holds no device"),
        ("tag,hostname\nA,b", "the heading asset tag is missing"),
        (listed("A-1,,b,,,", "A-1,,c,,,"), "Line 3: the asset tag A-1 is listed twice."),
        (listed("A-1,,b,,,", "A-2,,B.oak.sch.uk,,,"), "the hostname B.oak.sch.uk is listed twice, also as A-1"),
        (listed(",,b,,,"), "the asset tag must have 1 to 64"),
        (listed("A-1,,,,,"), "the hostname must have 1 to 253"),
        (listed("A-1,,b,,"), "it has 5 cells, and the heading 6"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, sentence: str) -> None:
    read = read_assets(text)
    assert not read.assets
    assert sentence in " ".join(read.faults)


def test_what_an_import_does() -> None:
    moved = Asset("A-1", "LAPTOP-1", "5CG1", "10B")
    found = asset_changes([LAPTOP, TABLET], [moved, Asset("A-3", "c")])
    assert (found.added, found.changed, found.left, found.same) == (
        (Asset("A-3", "c"),), ((LAPTOP, moved),), (TABLET,), 0,
    )  # fmt: skip
    assert not most_leave(found)
    assert most_leave(asset_changes([Asset(str(tag), f"h{tag}") for tag in range(12)], [Asset("1", "h1")]))


def test_a_device_is_known_by_its_hostname_however_it_is_written() -> None:
    assert never_enrolled([TABLET, LAPTOP], ["laptop-1.oak.sch.uk"]) == [TABLET]


def test_to_whom_it_is_allocated_is_in_no_log() -> None:
    assert "Room 4" not in repr(LAPTOP)
