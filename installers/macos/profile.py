"""The profile that an MDM sends before the agent: what macOS lets an administrator grant, and what only a user.

Apple's keys are those of its device management documentation: com.apple.TCC.configuration-profile-policy,
com.apple.screensaver, com.apple.servicemanagement. A profile counts only where a device is supervised or enrolled by
its user's approval; installed by hand, macOS refuses its privacy part.
"""

from __future__ import annotations

import plistlib
import re
import uuid
from typing import Any

from installers.linux import BuildError
from installers.macos import BUNDLE

_NAMESPACE = uuid.UUID("5c6e5c0a-3a3f-5e53-8b34-1b4e0c4c4b10")
GRANTED = (
    "Accessibility",
    "SystemPolicyDesktopFolder",
    "SystemPolicyDocumentsFolder",
    "SystemPolicyDownloadsFolder",
    "SystemPolicyRemovableVolumes",
)
"""The profile grants these: files that arrive, and the window that has the keyboard."""
LEFT_TO_USERS = ("ListenEvent", "ScreenCapture")
"""Input Monitoring, without which no key is heard, and Screen Recording, without which no title is read: no profile can
grant them. It lets a user without administrator rights do so, which they must."""


def profile(team: str, organisation: str) -> bytes:
    """For programs signed by this team (ten letters and digits, as Apple gave them). Raises BuildError."""
    if not re.fullmatch(r"[A-Z0-9]{10}", team):
        raise BuildError("--team is the ten letters and digits by which Apple knows whoever signs the agent")
    content = {
        "PayloadContent": [_privacy(team), _lock(), _background(team)],
        "PayloadDescription": "Lets Heed do what this school's users are told of; a dark screen locks at once.",
        "PayloadDisplayName": "Heed: safeguarding monitoring",
        "PayloadOrganization": organisation,
        "PayloadRemovalDisallowed": True,
        "PayloadScope": "System",
        **_payload("Configuration", "profile"),
    }
    return plistlib.dumps(content, sort_keys=True)


def _privacy(team: str) -> dict[str, Any]:
    """Privacy Preferences Policy Control."""
    requirement = (
        f'identifier "{BUNDLE}" and anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] and '
        f'certificate leaf[field.1.2.840.113635.100.6.1.13] and certificate leaf[subject.OU] = "{team}"'
    )
    program = {"Identifier": BUNDLE, "IdentifierType": "bundleID", "CodeRequirement": requirement, "StaticCode": False}
    answers = {
        **dict.fromkeys(GRANTED, "Allow"),
        **dict.fromkeys(LEFT_TO_USERS, "AllowStandardUserToSetSystemService"),
    }
    services = {service: [{**program, "Authorization": answer}] for service, answer in answers.items()}
    return {"Services": services, **_payload("com.apple.TCC.configuration-profile-policy", "privacy")}


def _lock() -> dict[str, Any]:
    """A dark screen asks for a password at once: else the idle lock cannot take hold, and says so."""
    return {"askForPassword": True, "askForPasswordDelay": 0, **_payload("com.apple.screensaver", "lock")}


def _background(team: str) -> dict[str, Any]:
    """Nobody turns the two jobs off under Login Items."""
    rule = {"RuleType": "LabelPrefix", "RuleValue": BUNDLE, "TeamIdentifier": team, "Comment": "Heed"}
    return {"Rules": [rule], **_payload("com.apple.servicemanagement", "background")}


def _payload(kind: str, name: str) -> dict[str, Any]:
    return {
        "PayloadType": kind,
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{BUNDLE}.{name}",
        "PayloadUUID": str(uuid.uuid5(_NAMESPACE, name)).upper(),
    }
