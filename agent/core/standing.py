"""How this device stands with its collector, and what an ended call says of it (docs/architecture.md, "Statuses")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Contact(StrEnum):
    """The one word that a person wants first."""

    CONNECTED = "connected"
    CONNECTING = "connecting"
    OFFLINE = "offline"
    REVOKED = "revoked"
    CLONED = "cloned"
    UNKNOWN_HERE = "unknown"  # the collector does not know this device


@dataclass(frozen=True, slots=True)
class Standing:
    """`detail` is a sentence for a person. `last_contact`: when the collector last acknowledged anything."""

    contact: Contact
    detail: str
    last_contact: datetime | None = None


_FINAL = {
    "PERMISSION_DENIED": (
        Contact.REVOKED,
        "The school has revoked this device; it keeps what it holds and sends nothing.",
    ),
    "FAILED_PRECONDITION": (
        Contact.CLONED,
        "Two machines use this device's identity; this one must be enrolled as itself, with --replace.",
    ),
    "UNAUTHENTICATED": (
        Contact.UNKNOWN_HERE,
        "The collector does not know this device; it must be enrolled again, with --replace.",
    ),
}
_PASSING = {
    "UNAVAILABLE": "The collector does not answer.",
    "DEADLINE_EXCEEDED": "The collector does not answer.",
    "RESOURCE_EXHAUSTED": "The collector takes no more just now.",
    "ABORTED": "This device reported to the collector twice at once.",
    "INVALID_ARGUMENT": "The collector refused something this device sent.",
}


def after_failure(status: str, last_contact: datetime | None) -> Standing:
    """How we stand after a call ended with the gRPC status of this name."""
    if status in _FINAL:
        contact, detail = _FINAL[status]
        return Standing(contact, detail, last_contact)
    return Standing(Contact.OFFLINE, _PASSING.get(status, f"The collector failed ({status})."), last_contact)


def is_final(contact: Contact) -> bool:
    """Whether only a person can mend it, so that trying fast helps nobody."""
    return contact in (Contact.REVOKED, Contact.CLONED, Contact.UNKNOWN_HERE)
