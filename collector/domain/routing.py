"""Whose alerts a person may see: subject-aware, so that no one is the only reader of alerts about themselves.

pupil → DSL and deputies; staff → headteacher; headteacher → chair of governors; DSL → headteacher (design section 5).
IT, governors and auditors see no alert. Whoever is named in an alert is not shown it; where that would leave nobody,
it goes to those who see alerts about whoever is named. The policy's own table may have it for some of its readers alone
(collector/domain/desks.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from collector.domain.people import Role, SubjectKind, Viewer

_SEES: Mapping[Role, frozenset[SubjectKind]] = {
    Role.DSL: frozenset({SubjectKind.PUPIL}),
    Role.DEPUTY: frozenset({SubjectKind.PUPIL}),
    Role.HEADTEACHER: frozenset({SubjectKind.STAFF, SubjectKind.DSL}),
    Role.CHAIR: frozenset({SubjectKind.HEADTEACHER}),
}
READING = frozenset(_SEES)  # the roles that see any alert
_HANDED_ON: Mapping[SubjectKind, tuple[SubjectKind, ...]] = {
    SubjectKind.PUPIL: (SubjectKind.DSL, SubjectKind.HEADTEACHER),
    SubjectKind.DSL: (SubjectKind.HEADTEACHER,),
    SubjectKind.STAFF: (SubjectKind.HEADTEACHER, SubjectKind.PUPIL),
    SubjectKind.HEADTEACHER: (SubjectKind.PUPIL,),  # who then turns to the LADO
}
_READ_BY: Mapping[SubjectKind, str] = {
    SubjectKind.PUPIL: "the designated safeguarding lead",
    SubjectKind.STAFF: "the headteacher",
    SubjectKind.DSL: "the headteacher",
    SubjectKind.HEADTEACHER: "the chair of governors",
}


@dataclass(frozen=True, slots=True)
class Sight:
    """What one person may see: alerts routed as these kinds, but for those they are named in."""

    user_id: str
    kinds: frozenset[SubjectKind]


@dataclass(frozen=True, slots=True)
class Route:
    """As whose alert it is routed, from whom it is kept since it names them, and the sentence that says so, if there is
    anything to say. `past`: those whose role would see it, and for whom the policy's table has it not.
    """

    kind: SubjectKind
    kept_from: frozenset[str]
    reason: str = ""
    past: frozenset[str] = frozenset()

    @property
    def hidden_from(self) -> frozenset[str]:
        """Everybody who is not shown it, though their role would be."""
        return self.kept_from | self.past


def subjects_for(role: Role) -> frozenset[SubjectKind]:
    """The kinds of subject whose alerts this role may see; empty for it, governor and auditor."""
    return _SEES.get(role, frozenset())


def sight_of(viewer: Viewer) -> Sight:
    """Empty of kinds for a role that sees no alerts."""
    return Sight(viewer.user_id, subjects_for(viewer.role))


def route(subject: SubjectKind, readers: Sequence[tuple[str, Role]], named: Collection[str]) -> Route:
    """Where an alert about such a subject goes. `readers`: (user id, role) of every open account; `named`: the user ids
    of those whom it names. Where each who could read it anywhere is named, it stays where it was, and says so.
    """
    if not named:
        return Route(subject, frozenset())
    for kind in (subject, *_HANDED_ON[subject]):
        eligible = {user_id for user_id, role in readers if kind in subjects_for(role)}
        if eligible - set(named):
            moved = kind is not subject
            reason = f"It names whoever would have been shown it, so it came to {_READ_BY[kind]}." if moved else ""
            return Route(kind, frozenset(named), reason or "Somebody whom it names is not shown it.")
    return Route(subject, frozenset(), "It names everybody who could be shown it; nobody else was left.")
