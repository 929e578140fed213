"""The closed lists that a policy chooses from. The field's own words (design section 2; UKSIC; DfE)."""

from __future__ import annotations

from enum import StrEnum

CATEGORIES = (
    "abuse", "alcohol", "bullying", "bypass", "child-sexual-abuse", "concerning-ai", "conversation", "county-lines",
    "crime", "cse", "dangerous-challenge", "domestic-abuse", "drugs", "eating-disorder", "extremism", "fraud",
    "gambling", "grooming", "hacking", "hate", "honour-based", "mental-health", "neglect", "nudes-and-coercion",
    "piracy", "pornography", "runaway", "self-harm", "sexual-abuse", "sexual-harassment", "suicide", "vaping",
    "violence", "violent-content", "weapons",
)  # fmt: skip
"""Of risk; a test holds them to the lexicon's, and to that of restricted lists (`policy.detect.lexicon.RESTRICTED`)."""

SEVERITIES = ("low", "medium", "high", "urgent", "critical")
LANGUAGES = ("cy", "en", "pl", "ro", "uk", "ur")
SENSORS = ("typing", "titles", "pasted", "file-names", "file-text", "programs", "location")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ALWAYS = "always"  # hours without an end
NEVER = "never"

APP_CATEGORIES = (
    "ai", "browser", "chat", "developer-tools", "education", "file-sharing", "gambling", "gaming", "hacking-tools",
    "media", "office", "remote-control", "shopping", "social", "streaming", "system", "vpn-and-proxy", "other",
)  # fmt: skip

ACTIVITIES = (
    "online-gaming", "online-shopping", "file-sharing", "social-media", "messaging", "streaming", "ai-services",
    "phones-brought-to-school", "phones-for-learning", "phones-in-social-time", "taking-photos", "other-own-devices",
    "personal-email-at-school", "school-email-for-personal-use", "large-downloads", "private-business",
    "bypassing-safeguards", "copyright-infringement", "inappropriate-material", "discrimination", "disrepute",
    "illegal-content", "another-persons-account", "unauthorised-access", "malware", "revealing-confidential-data",
    "disabling-systems", "penetration-testing", "installing-software", "removing-school-software",
    "changing-settings", "removable-media", "video-conferencing", "cloud-upload", "personal-cloud-accounts",
    "publishing-photos-of-others", "private-contact-with-pupils", "child-abuse-imagery", "child-exploitation",
    "terrorism", "encouraging-suicide", "sexual-image-offences", "threats-of-violence", "hate-crime",
    "harassment-and-stalking", "drug-offences", "weapons-offences", "fraud-and-financial-crime",
)  # fmt: skip
"""Rows of acceptable-use tables. Some no software sees (a phone in a bag): those are told, not enforced."""

USES = ("allowed", "certain-times", "nominated", "permission", "not-allowed", "illegal")
"""From the loosest to the strictest."""

INCIDENTS = (
    "illegal-material", "unauthorised-account-use", "corrupting-data", "offensive-message", "unauthorised-files",
    "bypassing-filter", "accidental-offensive-material", "deliberate-offensive-material",
    "copyright-or-data-protection",
    "unauthorised-device-use", "unauthorised-online-service", "disrepute", "continued-after-warning",
    "breaking-data-protection", "sharing-account", "personal-contact-with-pupils", "inappropriate-personal-use",
    "careless-personal-data", "jeopardising-standing", "failing-to-report", "sexting", "online-bullying", "extremism",
    "sexual-harassment", "grooming", "self-harm-or-suicide", "complaint-about-staff",
)  # fmt: skip
"""Rows of response tables."""

ACTIONS = (
    "class-teacher", "head-of-department", "headteacher", "dsl", "chair-of-governors", "lado", "police",
    "children-social-care", "prevent-or-channel", "ceop", "iwf", "local-authority", "technical-support",
    "inform-parents", "remove-access", "warning", "further-sanction", "suspension", "disciplinary-action",
    "preserve-evidence", "support-for-the-person", "record-as-safeguarding",
)  # fmt: skip
"""Columns of response tables; what people may do, never what software does (T15)."""


OWNED = ("school-individual", "school-shared", "school-authorised", "pupil-owned", "staff-owned", "visitor-owned")
"""Columns of tables of which devices may come to school: whose they are, and for whom."""

NETWORKS = ("none", "internet-only", "full")
"""What of the school's network a device may use, from the strictest to the loosest."""

REVIEW_CAUSES = ("risk", "incident", "working-practice", "technology", "policy-change", "agent-version")
"""What, besides the calendar, calls for a review of the whole provision (T5)."""

REVIEWERS = ("headteacher", "leader", "dsl", "online-safety-lead", "it", "governor")
"""Who may be asked to take part in one."""

COVERS = ("on-site", "off-site", "sites", "groups")
"""What a campaign of checks takes its samples of (T6)."""


class Subject(StrEnum):
    """Whom alerts are about."""

    PUPIL = "pupil"
    STAFF = "staff"
    GUEST = "guest"
    HEADTEACHER = "headteacher"
    DSL = "dsl"
    DEPUTY = "deputy"
    CHAIR = "chair"
    GOVERNOR = "governor"


class Audience(StrEnum):
    """The roles that a policy has rules for."""

    PUPIL = "pupil"
    STAFF = "staff"
    GUEST = "guest"


RECIPIENTS = ("dsl", "deputy", "headteacher", "chair", "governor", "lado")
"""Roles that an alert may be routed to. The chair of governors is no governor here (J3)."""
REPORTED = ("dsl", "deputy", "headteacher", "chair", "governor")
"""Roles that regular reports may go to: those who may read one in the console."""
