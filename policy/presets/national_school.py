"""The national default's other half, of which devices need nothing: who is told of alerts, how soon, what schools
usually do about them, how long records are kept, and how often monitoring is proved.
"""

from __future__ import annotations

from policy.document.tree import Json, Tree
from policy.document.words import COVERS, OWNED, REVIEW_CAUSES

_HOUR = 60  # minutes
_DAY = 24 * _HOUR
_YEAR = 365.25  # days

_SEVERITY: Tree = {
    "at_least": {"child-sexual-abuse": "urgent"},  # terms of the Internet Watch Foundation's members' lists
    "deadline_minutes": {
        "critical": 15,
        "urgent": _HOUR,
        "high": 8 * _HOUR,
        "medium": 7 * _DAY,
        "low": 28 * _DAY,
    },
}

_ROUTING: Tree = {
    "subjects": {  # KCSIE, parts two and four: nobody sees what is about themselves, and nobody goes unseen
        "pupil": ["dsl", "deputy"],
        "staff": ["headteacher"],
        "guest": ["headteacher"],
        "headteacher": ["chair", "lado"],
        "dsl": ["headteacher"],
        "deputy": ["headteacher"],
        "chair": ["headteacher", "lado"],
        "governor": ["chair", "headteacher"],
    },
}


def _step(after: int, to: list[Json], *by: Json) -> Json:
    return {"after_minutes": after, "to": to, "by": list(by)}


_ESCALATION: Tree = {
    "hours": "school-day",  # where a calendar has no such hours, nothing waits
    "ladders": {
        "critical": [
            _step(0, ["routed", "rota"], "push", "sms", "email"),
            _step(5, ["routed", "rota"], "phone", "sms"),
            _step(15, ["headteacher"], "phone", "sms", "email"),
            _step(30, ["chair"], "phone", "sms", "email"),
        ],
        "urgent": [
            _step(0, ["routed", "rota"], "push", "email"),
            _step(15, ["routed", "rota"], "sms", "push"),
            _step(30, ["headteacher"], "sms", "email"),
            _step(_HOUR, ["chair"], "sms", "email"),
        ],
        "high": [
            _step(0, ["routed"], "email"),
            _step(4 * _HOUR, ["routed"], "push", "email"),
            _step(8 * _HOUR, ["headteacher"], "email"),
        ],
        "medium": [_step(0, ["routed"], "email")],
    },
}

_ILLEGAL: list[Json] = ["headteacher", "dsl", "police", "local-authority", "preserve-evidence"]
_CHILD_AT_RISK: list[Json] = ["dsl", "children-social-care", "support-for-the-person", "record-as-safeguarding"]

_PUPIL: Tree = {
    "illegal-material": [*_ILLEGAL, "iwf", "inform-parents", "record-as-safeguarding"],
    "unauthorised-account-use": ["class-teacher", "technical-support", "warning"],
    "corrupting-data": ["headteacher", "technical-support", "inform-parents", "warning"],
    "offensive-message": ["class-teacher", "dsl", "inform-parents", "warning", "support-for-the-person"],
    "unauthorised-files": ["class-teacher", "technical-support"],
    "bypassing-filter": ["class-teacher", "technical-support", "inform-parents", "warning"],
    "accidental-offensive-material": ["class-teacher", "technical-support", "support-for-the-person"],
    "deliberate-offensive-material": ["dsl", "technical-support", "inform-parents", "warning"],
    "copyright-or-data-protection": ["class-teacher"],
    "unauthorised-device-use": ["class-teacher", "warning"],
    "unauthorised-online-service": ["class-teacher"],
    "disrepute": ["headteacher", "inform-parents"],
    "continued-after-warning": ["headteacher", "inform-parents", "remove-access", "further-sanction"],
    "sharing-account": ["class-teacher", "technical-support", "warning"],
    "sexting": [*_CHILD_AT_RISK, "police", "inform-parents", "preserve-evidence"],
    "online-bullying": ["dsl", "inform-parents", "support-for-the-person", "record-as-safeguarding"],
    "extremism": ["dsl", "prevent-or-channel", "inform-parents", "record-as-safeguarding"],
    "sexual-harassment": ["dsl", "inform-parents", "support-for-the-person", "record-as-safeguarding"],
    "grooming": [*_CHILD_AT_RISK, "police", "ceop", "inform-parents", "preserve-evidence"],
    "self-harm-or-suicide": [*_CHILD_AT_RISK, "inform-parents"],
    "complaint-about-staff": ["headteacher", "support-for-the-person", "record-as-safeguarding"],
}

_STAFF: Tree = {
    "illegal-material": ["headteacher", "lado", "police", "iwf", "preserve-evidence"],
    "unauthorised-account-use": ["headteacher", "technical-support", "warning"],
    "corrupting-data": ["headteacher", "technical-support", "warning"],
    "offensive-message": ["headteacher", "warning"],
    "unauthorised-files": ["headteacher", "technical-support"],
    "bypassing-filter": ["headteacher", "technical-support", "warning"],
    "accidental-offensive-material": ["headteacher", "technical-support"],
    "deliberate-offensive-material": ["headteacher", "lado", "technical-support", "disciplinary-action"],
    "copyright-or-data-protection": ["headteacher"],
    "unauthorised-device-use": ["headteacher"],
    "unauthorised-online-service": ["headteacher"],
    "disrepute": ["headteacher"],
    "continued-after-warning": ["headteacher", "disciplinary-action"],
    "breaking-data-protection": ["headteacher", "technical-support"],
    "sharing-account": ["headteacher", "technical-support", "warning"],
    "personal-contact-with-pupils": ["headteacher", "lado"],
    "inappropriate-personal-use": ["headteacher"],
    "careless-personal-data": ["headteacher"],
    "jeopardising-standing": ["headteacher"],
    "extremism": ["headteacher", "prevent-or-channel", "lado"],
    "sexual-harassment": ["headteacher", "lado", "support-for-the-person"],
    "grooming": ["headteacher", "lado", "police", "ceop", "preserve-evidence"],
    "self-harm-or-suicide": ["headteacher", "support-for-the-person"],
    "complaint-about-staff": ["headteacher", "lado"],
}

_GUEST: Tree = {
    "illegal-material": ["headteacher", "police", "iwf", "remove-access", "preserve-evidence"],
    "deliberate-offensive-material": ["headteacher", "remove-access"],
    "bypassing-filter": ["headteacher", "technical-support", "remove-access"],
    "grooming": ["headteacher", "lado", "police", "ceop", "remove-access", "preserve-evidence"],
}

_RETENTION: Tree = {  # days, by how the matter ended
    "no-concern": 30,
    "concern": int(_YEAR),
    "case": int(25 * _YEAR),  # as long as the child protection file
    "referral": int(25 * _YEAR),
    "checks": int(3 * _YEAR),
    "audit": int(7 * _YEAR),
    "inventory": int(7 * _YEAR),
}

_CHECKS: Tree = {
    "every_days": {"canary": 1, "off-site": 7, "filter": 7, "required-apps": 7, "lock": 7, "campaign": 91},
    "review_months": 12,
    "review_on": list(REVIEW_CAUSES),
    "review_by": ["leader", "dsl", "it", "governor"],  # the DfE's standard names these
    "campaign_covers": list(COVERS),
    "governor_report_days": 91,
    "report_days": 7,
    "report_to": ["dsl", "headteacher"],
    "report_on": "mon",
    "report_at": "08:00",
}

_APPROVAL: Tree = {"exception_days": 30, "grant": ["headteacher", "leader", "dsl", "deputy"]}

_DEVICES: Tree = {owned: {"in_school": True, "network": "full"} for owned in OWNED if owned.startswith("school-")}

SCHOOL: Tree = {
    "severity": _SEVERITY,
    "routing": _ROUTING,
    "escalation": _ESCALATION,
    "response": {"pupil": _PUPIL, "staff": _STAFF, "guest": _GUEST},
    "devices": _DEVICES,
    "retention": _RETENTION,
    "checks": _CHECKS,
    "approval": _APPROVAL,
}
"""Sections for the whole school."""
