from __future__ import annotations

from datetime import UTC, datetime

import pytest

from collector.domain.allocation import Mismatch, SignIn, judge, name_key, says
from collector.domain.directory import Entry
from collector.domain.people import SubjectKind

AMY = Entry("amy", "Amy Example", SubjectKind.PUPIL)
SIR = Entry("sir", "Sir Example", SubjectKind.STAFF)
NAMES = frozenset({name_key("Amy Example"), name_key("Ben Example"), name_key("Sir Example")})
PUPIL, STAFF = SubjectKind.PUPIL, SubjectKind.STAFF


def signed_in(account: str, kind: SubjectKind) -> SignIn:
    return SignIn("d" * 64, "LAPTOP-1", "9B", kind, account, datetime(2026, 11, 27, tzinfo=UTC))


@pytest.mark.clause("J13", "T19")
@pytest.mark.parametrize(
    ("account", "entry", "kind", "allocated_to", "found"),
    [
        ("amy", AMY, PUPIL, "", None),
        ("amy", AMY, PUPIL, "amy  example", None),
        ("amy", AMY, PUPIL, "Ben Example", Mismatch.ANOTHERS),
        ("amy", AMY, PUPIL, "Room 12", None),  # a room has no account
        ("amy", AMY, STAFF, "", Mismatch.PUPIL_ON_STAFF),
        ("amy", AMY, SubjectKind.HEADTEACHER, "", Mismatch.PUPIL_ON_STAFF),
        ("sir", SIR, STAFF, "", None),
        ("sir", SIR, SubjectKind.DSL, "", None),
        ("sir", SIR, PUPIL, "Amy Example", Mismatch.STAFF_ON_PUPIL),
        ("local", None, PUPIL, "", Mismatch.UNKNOWN),
        ("", None, PUPIL, "Amy Example", None),  # nobody is signed in
    ],
)
def test_what_does_not_fit(
    account: str, entry: Entry | None, kind: SubjectKind, allocated_to: str, found: Mismatch | None
) -> None:
    finding = judge(signed_in(account, kind), entry, allocated_to, NAMES)
    assert (finding.mismatch if finding else None) is found
    assert judge(signed_in(account, kind), entry, allocated_to, frozenset()) is None  # the school gave no list


def test_each_is_said_in_words() -> None:
    assert len({says(one) for one in Mismatch}) == len(Mismatch)
