from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.directory import COLUMNS, Entry, Read, canonical, changes, oneroster, simple, suspicious
from collector.domain.people import SubjectKind

AMY = Entry("amy", "Amy Ash", SubjectKind.PUPIL, "9", "9B")
SMITH = Entry("jsmith", "John Smith", SubjectKind.STAFF)
WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
ENTRIES = st.lists(
    st.builds(Entry, WORDS.map(canonical), WORDS, st.sampled_from(SubjectKind), WORDS, WORDS),
    unique_by=lambda one: one.account,
    max_size=12,
)


def listed(*rows: str) -> str:
    return "\r\n".join([",".join(COLUMNS), *rows, ""])


def test_a_simple_list_is_read_and_accounts_lose_their_domains() -> None:
    text = listed("AMY@oak.sch.uk,Amy Ash,Pupil,9,9B", "", "OAK\\jsmith,John Smith,staff,,")
    assert simple("\ufeff" + text) == Read((AMY, SMITH))


@given(ENTRIES)
def test_what_is_written_as_csv_is_read_again(entries: list[Entry]) -> None:
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(COLUMNS)
    writer.writerows([one.account, one.display, one.kind, one.year, one.class_] for one in entries)
    read = simple(page.getvalue())
    assert read.entries == tuple(entries)
    assert bool(read.faults) is (not entries)


@given(st.text())
def test_any_text_is_a_list_or_has_faults(text: str) -> None:
    for read in (simple(text), simple("account,name,kind\n" + text), oneroster({"users.csv": text})):
        assert bool(read.entries) != bool(read.faults)


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("amy,Amy Ash,child,,", "Line 2: the kind 'child' is none of pupil, staff, headteacher, dsl."),
        (",Amy Ash,pupil,,", "Line 2: the account must have 1 to 256 printable characters."),
        ("amy,,pupil,,", "Line 2: the name must have 1 to 128 printable characters."),
        ("amy,Amy Ash,pupil", "Line 2 of the list: it has 3 cells, and the heading 5."),
        ("amy,Amy Ash,pupil,,\nAMY,Amy Oak,pupil,,", "Line 3: the account amy is listed twice."),
        ('"amy', "Line 2 of the list: it cannot be read as CSV (unexpected end of data)."),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_nothing_is_read(row: str, sentence: str) -> None:
    read = simple(listed(row).rstrip())
    assert read.entries == ()
    assert read.faults == (sentence,)


def test_a_heading_that_is_missing_is_named() -> None:
    assert simple("account,name\na,b").faults == ("Line 1 of the list: the heading kind is missing.",)
    assert simple("").faults == ("The list holds nobody, so nothing was read of it.",)


USERS = """sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
u1,active,true,student,amy,Amy,Ash,a@b,9
u2,active,true,teacher,jsmith,John,Smith,j@b,
u3,active,true,parent,parent1,A,Parent,p@b,
u4,tobedeleted,true,student,gone,G,One,g@b,9
u5,active,false,student,off,O,Ff,o@b,9
"""
CLASSES = "sourcedId,status,title,classType\nc1,active,9B,homeroom\nc2,active,Maths,scheduled\n"
ENROLLED = "sourcedId,classSourcedId,userSourcedId,role\ne1,c1,u1,student\ne2,c2,u1,student\ne3,c1,u2,teacher\n"


def test_oneroster_gives_pupils_with_their_homeroom_and_staff_and_no_parents() -> None:
    files = {"users.csv": USERS, "classes.csv": CLASSES, "enrollments.csv": ENROLLED}
    assert oneroster(files) == Read((AMY, SMITH))
    assert oneroster({"users.csv": USERS.replace("teacher", "wizard")}).faults == (
        "users.csv, line 3: the role 'wizard' is not one of OneRoster's.",
    )
    assert oneroster({}).faults


@given(ENTRIES, ENTRIES)
def test_changes_lead_from_one_list_to_the_other(before: list[Entry], after: list[Entry]) -> None:
    found = changes(before, after)
    now = {one.account: one for one in before}
    for entry in found.left:
        del now[entry.account]
    now |= {one.account: one for one in [*found.added, *(is_ for _, is_ in found.changed)]}
    assert now == {one.account: one for one in after}
    assert found.same == len(set(before) & set(after))


def test_a_list_by_which_most_would_leave_is_suspicious() -> None:
    many = [Entry(f"p{number}", "P", SubjectKind.PUPIL) for number in range(40)]
    assert suspicious(changes(many, many[:19]))
    assert not suspicious(changes(many, many[:20]))
    assert not suspicious(changes(many[:10], []))
