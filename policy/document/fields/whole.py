"""The whole document: what it says of the school, and its layers of rules.

National default → trust → school → role → group, outermost first → person; each says only what it changes.
"""

from __future__ import annotations

from policy.document import entries
from policy.document.fields.control import CONTROL, NOTICE
from policy.document.fields.monitoring import BECAUSE, MONITORING, SUPPORT
from policy.document.fields.school import (
    APPROVAL,
    CALENDAR,
    CHECKS,
    ESCALATION,
    OWN_DEVICES,
    RESPONSE,
    RETENTION,
    ROUTING,
    SEVERITY,
    SITES,
)
from policy.document.orders import ANY, FEWER, NEVER
from policy.document.scalars import NAME, Choice, Day, Text, Whole
from policy.document.shape import Field, ListOf, MapOf, Record
from policy.document.words import Audience

FORM = 1
"""Of the document. A collector reads this form and those before it."""

LAYER = Record(
    {
        "monitoring": Field(MONITORING, "What is looked for, where and when.", device=True),
        "control": Field(CONTROL, "Device control: the idle lock, programs, media (U6).", device=True),
        "notice": Field(NOTICE, "What users are told.", device=True),
        "support": Field(SUPPORT, "Confidential services where typing is not captured.",
                         weaker=entries.confidential, device=True, whole_school=True),
        "severity": Field(SEVERITY, "Severities and deadlines of alerts.", whole_school=True),
        "routing": Field(ROUTING, "Who sees alerts about whom.", whole_school=True),
        "escalation": Field(ESCALATION, "What happens while nobody acts.", whole_school=True),
        "response": Field(RESPONSE, "The school's response tables.", weaker=FEWER, whole_school=True),
        "devices": Field(OWN_DEVICES, "Which devices may come to school and onto its network; told, not enforced.",
                         whole_school=True),
        "retention": Field(RETENTION, "For how many days records are kept, by their outcome.", weaker=ANY,
                           whole_school=True),
        "checks": Field(CHECKS, "How often monitoring is proved and reviewed.", device=True, whole_school=True),
        "approval": Field(APPROVAL, "Exceptions: how long, and by whom.", whole_school=True),
    }
)  # fmt: skip
"""One layer of rules. Every key may be left out."""

ACCOUNT = Text(256, r"\S(.*\S)?", "an account as the device knows it")

ROLE = Record({"rules": Field(LAYER, "Rules for everybody of this role.", needed=True, device=True)})

GROUP = Record(
    {
        "role": Field(Choice.of(Audience), "What its people are.", weaker=ANY, needed=True, device=True),
        "within": Field(NAME, "The group that this one is part of.", weaker=ANY, device=True),
        "years": Field(ListOf(Whole(-2, 13, "school year; 0 is Reception, -1 nursery"), 16), "School years.",
                       weaker=NEVER),
        "key_stage": Field(Choice(("eyfs", "ks1", "ks2", "ks3", "ks4", "ks5")), "Key stage.", weaker=NEVER),
        "ability": Field(Text(60), "Such as SEND or EAL support.", weaker=NEVER),
        "until": Field(Day(), "The last day of the group, for guests.", weaker=ANY, device=True),
        "rules": Field(LAYER, "What is different for this group.", device=True),
    }
)  # fmt: skip

PERSON = Record(
    {
        "because": Field(BECAUSE, "Why this person has rules of their own.", weaker=NEVER, needed=True),
        "until": Field(Day(), "The last day of it.", weaker=ANY, device=True),
        "rules": Field(LAYER, "What is different for this person.", needed=True, device=True),
    }
)

DOCUMENT = Record(
    {
        "heed": Field(Whole(FORM, FORM), f"The form of this document: {FORM}.", weaker=NEVER, needed=True, device=True),
        "school": Field(Text(100), "The school's name.", weaker=NEVER, needed=True, device=True),
        "time_zone": Field(Text(64, r"[A-Za-z_]+(/[A-Za-z0-9_+-]+)*", "a time zone such as Europe/London"),
                           "Where its clocks are.", weaker=ANY, needed=True, device=True),
        "salt": Field(Text(32, r"[0-9a-f]{32}", "32 digits from 0 to 9 and a to f"),
                      "Hides the accounts of named people from devices; made once, never changed.", weaker=ANY,
                      device=True),
        "calendar": Field(CALENDAR, "Terms and hours.", device=True),
        "sites": Field(SITES, "Where the school is.", device=True),
        "trust": Field(LAYER, "The rules of the multi-academy trust.", device=True),
        "rules": Field(LAYER, "The school's rules.", needed=True, device=True),
        "roles": Field(MapOf(Choice.of(Audience), ROLE), "What is different for pupils, staff and guests.",
                       device=True),
        "groups": Field(MapOf(NAME, GROUP, 500), "Groups of people: years, key stages, classes, clubs.", device=True),
        "people": Field(MapOf(ACCOUNT, PERSON, 500), "People with rules of their own.", device=True),
    }
)  # fmt: skip
"""Everything. `groups` are those that devices are enrolled into; a device of another group has its role's rules."""
