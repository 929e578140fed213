"""Who works with alerts, and whom alerts are about (design section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a signed-in person is to the school."""

    DSL = "dsl"
    DEPUTY = "deputy"
    HEADTEACHER = "headteacher"
    LEADER = "leader"  # a senior leader: agrees to changes of policy, and sees nothing but policy
    CHAIR = "chair"
    IT = "it"
    TEACHER = "teacher"  # asks for exceptions, and for nothing else
    GOVERNOR = "governor"
    AUDITOR = "auditor"


PROPOSING = frozenset({Role.IT, Role.DSL, Role.HEADTEACHER, Role.LEADER})
SENIOR = frozenset({Role.HEADTEACHER, Role.LEADER})  # may agree to what weakens protection
GRANTING = SENIOR | {Role.DSL, Role.DEPUTY}  # may grant an exception, never their own
ASKING = GRANTING | {Role.IT, Role.TEACHER}  # may ask for one
TRUSTED = ASKING  # devices are told the keys of these: all who sign anything

ANSWERING = frozenset({Role.DSL, Role.DEPUTY, Role.HEADTEACHER, Role.CHAIR})  # may see alerts: which, routing says
TENDING = frozenset({Role.IT})
COVERAGE = frozenset(Role) - {Role.TEACHER}  # whether devices are monitored: no person, no evidence
CHECKING = frozenset({Role.IT, Role.DSL, Role.DEPUTY, Role.HEADTEACHER})  # may ask devices for a proof
SIGNING = frozenset({Role.DSL, Role.HEADTEACHER, Role.GOVERNOR, Role.CHAIR})  # may sign off a check's result
CLOSING = frozenset({Role.DSL, Role.HEADTEACHER, Role.LEADER, Role.CHAIR})  # may write down what came of a review
HOLDING = frozenset({Role.DSL, Role.HEADTEACHER})  # may stop everything from being deleted
KEEPING = HOLDING | {Role.CHAIR, Role.AUDITOR}  # may see how much is deleted, when and by which rule
REPORTED = ANSWERING | {Role.GOVERNOR}  # may read a term's figures, which name nobody


class SubjectKind(StrEnum):
    """Whom a device's alerts are about; fixed by the enrolment token the device came with."""

    PUPIL = "pupil"
    STAFF = "staff"
    HEADTEACHER = "headteacher"
    DSL = "dsl"


@dataclass(frozen=True, slots=True)
class Viewer:
    """A signed-in person. `name` is what they sign in with, `display` what others are shown."""

    user_id: str
    name: str
    display: str
    role: Role


@dataclass(frozen=True, slots=True)
class UserRow:
    """One account, for lists. `state` is "invited" (no password yet), "active" or "disabled"."""

    user_id: str
    name: str
    display: str
    role: Role
    state: str
