"""Whose alerts a role may see: subject-aware, so that no one is the only reader of alerts about themselves.

pupil → DSL and deputies; staff → headteacher; headteacher → chair of governors; DSL → headteacher (design section 5).
IT, governors and auditors see no alert.
"""

from __future__ import annotations

from collections.abc import Mapping

from collector.domain.people import Role, SubjectKind

_SEES: Mapping[Role, frozenset[SubjectKind]] = {
    Role.DSL: frozenset({SubjectKind.PUPIL}),
    Role.DEPUTY: frozenset({SubjectKind.PUPIL}),
    Role.HEADTEACHER: frozenset({SubjectKind.STAFF, SubjectKind.DSL}),
    Role.CHAIR: frozenset({SubjectKind.HEADTEACHER}),
}


def subjects_for(role: Role) -> frozenset[SubjectKind]:
    """The kinds of subject whose alerts this role may see; empty for it, governor and auditor."""
    return _SEES.get(role, frozenset())
