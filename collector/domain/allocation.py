"""Who signs in on a device, against whose it is (J13, T19). Pure.

The school's list says whose an account is, enrolment who a device is for, the asset list to whom it is allocated. Where
one of the three is not said nothing is concluded from it. A finding is for a technician to look at, and no alert.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from collector.domain.directory import Entry
from collector.domain.people import SubjectKind


class Mismatch(StrEnum):
    """What does not fit."""

    PUPIL_ON_STAFF = "pupil_on_staff_device"
    STAFF_ON_PUPIL = "staff_on_pupil_device"
    UNKNOWN = "unknown_account"
    ANOTHERS = "allocated_to_another"


@dataclass(frozen=True, slots=True)
class SignIn:
    """An account that was seen on a device. `device_kind`: who the device was enrolled for."""

    device_id: str
    device: str
    group: str
    device_kind: SubjectKind
    account: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A sign-in that does not fit, and what was expected."""

    signed_in: SignIn
    mismatch: Mismatch
    expected: str


_SAYS = {
    Mismatch.PUPIL_ON_STAFF: "a pupil's account on a device that is not for pupils",
    Mismatch.STAFF_ON_PUPIL: "an adult's account on a pupil's device",
    Mismatch.UNKNOWN: "an account that is on no list of the school's",
    Mismatch.ANOTHERS: "somebody else's account than the device is allocated to",
}


def says(mismatch: Mismatch) -> str:
    """For people."""
    return _SAYS[mismatch]


def judge(signed_in: SignIn, entry: Entry | None, allocated_to: str, names: Collection[str]) -> Misplaced | None:
    """Whether it fits. `entry`: whose the account is by the school's list; `allocated_to`: as the asset list has it;
    `names`: of everybody on the school's list, by `name_key`, none where there is no list. Only who is on it counts as
    a person: a device may be allocated to a room.
    """
    if not signed_in.account or not names:
        return None
    if entry is None:
        return Misplaced(signed_in, Mismatch.UNKNOWN, "an account on the school's list")
    pupils = SubjectKind.PUPIL
    if entry.kind is pupils and signed_in.device_kind is not pupils:
        return Misplaced(signed_in, Mismatch.PUPIL_ON_STAFF, "an adult's account")
    if entry.kind is not pupils and signed_in.device_kind is pupils:
        return Misplaced(signed_in, Mismatch.STAFF_ON_PUPIL, "a pupil's account")
    if name_key(allocated_to) in names and name_key(allocated_to) != name_key(entry.display):
        return Misplaced(signed_in, Mismatch.ANOTHERS, allocated_to)
    return None


def name_key(name: str) -> str:
    """By which a person's name is known again."""
    return " ".join(name.casefold().split())
