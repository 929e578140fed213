"""The national default: what holds wherever nobody has said otherwise.

It is the layer under every trust's and every school's, and all there is on a device without a policy. So it leaves
nothing unwatched, blocks no program by itself (it logs what would be blocked) and locks nobody out. It follows what
English schools are inspected against: KCSIE, the DfE's standards, UKSIC's "appropriate monitoring", ICO guidance.
"""

from __future__ import annotations

from copy import deepcopy

from policy.document.tree import Json, Tree
from policy.document.words import ALWAYS, CATEGORIES, LANGUAGES, SENSORS
from policy.presets.national_school import SCHOOL


def national() -> Tree:
    """The layer, as a tree of the caller's own."""
    return deepcopy({**_PEOPLE, **SCHOOL})


_MONITORING: Tree = {
    "hours": ALWAYS,  # on-site or off, term or holiday (D2, J23, T1)
    "sensors": dict.fromkeys(SENSORS, True),
    "categories": dict.fromkeys(CATEGORIES, True),
    "least": dict.fromkeys(CATEGORIES, "low"),
    "languages": {language: language == "en" for language in LANGUAGES},  # others when a school speaks them (T31)
}

_DENIED = {
    "gambling": "Gambling is not for children.",
    "hacking-tools": "Tools for breaking into systems: the Computer Misuse Act (T11).",
    "vpn-and-proxy": "These get round filtering and monitoring (T12).",
}

_USES: Tree = {
    # against the law for everybody
    "illegal-content": "illegal",
    "child-abuse-imagery": "illegal",
    "child-exploitation": "illegal",
    "terrorism": "illegal",
    "encouraging-suicide": "illegal",
    "sexual-image-offences": "illegal",
    "threats-of-violence": "illegal",
    "hate-crime": "illegal",
    "harassment-and-stalking": "illegal",
    "drug-offences": "illegal",
    "weapons-offences": "illegal",
    "fraud-and-financial-crime": "illegal",
    "another-persons-account": "illegal",
    "unauthorised-access": "illegal",
    "malware": "illegal",
    "revealing-confidential-data": "illegal",
    "disabling-systems": "illegal",
    "penetration-testing": "illegal",
    # against every school's rules
    "bypassing-safeguards": "not-allowed",
    "inappropriate-material": "not-allowed",
    "discrimination": "not-allowed",
}

_CONTROL: Tree = {
    "idle_minutes": 10,
    "warning_seconds": 30,
    "presentation_minutes": 60,
    "apps_mode": "watch",  # logged, not blocked: what to block is the school's to say
    "apps_unlisted": "allow",
    "apps": {
        category: {"do": "deny", "category": category, "hours": ALWAYS, "because": because}
        for category, because in _DENIED.items()
    },
    "removable_media": "watch",
    "uses": _USES,
}

_NOTICE: Tree = {
    "sign_in": "This device belongs to your school. Heed runs on it, at school and at home, to help keep people safe. "
    "It looks for signs that somebody may be hurt, or may hurt others, in what is typed, shown and opened. When it "
    "finds one, it tells the people at school whose job it is to help. It does not keep everything you type. "
    "It is not an emergency service: in danger, call 999. Children can call Childline on 0800 1111 at any time.",
    "seen_by": "The school's designated safeguarding lead and their deputies. What is about an adult goes to the "
    "headteacher instead. Nobody sees what is about themselves.",
    "kept": "What turns out to be nothing is deleted within a month. What matters is kept with the school's "
    "safeguarding records, for as long as the law asks.",
    "contact": "Ask the school's designated safeguarding lead, or the headteacher. If you are not content with the "
    "answer, the Information Commissioner's Office takes complaints: ico.org.uk.",
}

_SUPPORT: dict[str, Json] = {
    name: {"titles": list(titles), "because": because, "on": True}
    for name, titles, because in (
        ("ceop", ("CEOP Safety Centre",), "Where children report sexual abuse online to the police."),
        ("report-harmful-content", ("Report Harmful Content",), "Where harmful content is reported."),
        ("report-remove", ("Report Remove",), "Where under-18s have images of themselves taken down."),
        ("revenge-porn-helpline", ("Revenge Porn Helpline",), "For adults whose intimate images were shared."),
        ("professionals-helpline", ("Professionals Online Safety Helpline",), "For those who work with children."),
    )
}  # fmt: skip

_PEOPLE: Tree = {"monitoring": _MONITORING, "control": _CONTROL, "notice": _NOTICE, "support": _SUPPORT}
