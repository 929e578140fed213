"""Telling a device from its clone.

A device's disk image, copied, carries its key and certificate too: both copies pass mutual TLS. What tells them apart
is a token that changes at every Watch. The device voids its token on disk, shows it, and keeps the next one from the
answer. So the collector knows two tokens: the current one (given last) and the previous one (shown last).

- The current token: it is the same device.
- The previous one, and the device says it was interrupted: it crashed before it kept the answer; the same device.
- The collector was restored from a backup and knows no token: what the device was given since then is not in it, so
  the first to come is believed, once. Its certificate was asked for all the same.
- Anything else was copied from some older moment: a clone, which must enrol as itself.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Same:
    """The device showed the token it was given last."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The device never kept the last answer, and shows the token from before it."""


@dataclass(frozen=True, slots=True)
class Believed:
    """A restored collector has forgotten the token."""


@dataclass(frozen=True, slots=True)
class Cloned:
    """The token is from another life of this identity."""


Verdict = Same | Resumed | Believed | Cloned


def judge(presented: bytes, interrupted: bool, current: bytes, previous: bytes | None) -> Verdict:
    """The verdict on a shown token. Tokens (or their hashes, all of one kind) are compared in constant time; an empty
    `current` was forgotten by a restore.
    """
    if not current:
        return Believed()
    if hmac.compare_digest(presented, current):
        return Same()
    if interrupted and previous is not None and hmac.compare_digest(presented, previous):
        return Resumed()
    return Cloned()
