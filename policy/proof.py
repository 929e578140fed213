"""What a device signs when it proves that it monitors, in words that device and collector must have alike. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

CANARY = "canary"  # crossed the device's own path from the hook on
ANSWER = "answer"  # the service's signed word
WAITING = "waiting"  # cannot be made just now

HELPER, HOOK, MATCH, REDACTION, SPOOL = "helper", "hook", "match", "redaction", "spool"
"""The stages on the device, in order. `helper` is only ever where a check ends."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One device's word on one check. `stages`: microseconds by stage; `policy`: SHA-256 of the policy in force, hex;
    `failed`: the stage at which it ended, empty for none; `canary`: id of the event that crossed, hex, or empty.
    """

    nonce: str
    device: str
    stages: Mapping[str, int] = field(default_factory=dict)
    by_keys: bool = False
    policy: str = ""
    failed: str = ""
    detail: str = ""
    canary: str = ""


def signed_words(claim: Claim) -> bytes:
    """The bytes that the device's key signs: one form for one claim, and for no other."""
    return (
        b"heed check 1\n"
        + json.dumps(
            [
                claim.nonce,
                claim.device,
                sorted(claim.stages.items()),
                claim.by_keys,
                claim.policy,
                claim.failed,
                claim.detail,
                claim.canary,
            ],
            separators=(",", ":"),
        ).encode()
    )
