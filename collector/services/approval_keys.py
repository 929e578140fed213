"""The key that a person agrees with: theirs alone, opened by their own password and by nothing else.

It is made when they set their password. The collector keeps its public half, and its private half wrapped under the
password, so that whoever edits the database can make nobody say anything. A password that is set again makes another
key: devices trust that one only once two people who are trusted have agreed to it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from collector.services.passphrase import WrongPassphrase, unwrap, wrap
from policy.bundle.signing import KEY_BYTES, public_of


class SpoiltKey(ValueError):
    """The two halves of a person's key do not belong together, or not to this password."""


@dataclass(frozen=True, slots=True)
class ApprovalPair:
    """Both halves, the private one wrapped."""

    public: bytes
    sealed: bytes = field(repr=False)


def make(user_id: str, password: str) -> ApprovalPair:
    """A new pair for this person. Slow."""
    private = secrets.token_bytes(KEY_BYTES)
    return ApprovalPair(public_of(private), wrap(private, password, _bound(user_id)))


def unseal(pair: ApprovalPair, user_id: str, password: str) -> bytes:
    """The raw private half, for the moment of signing. Slow. Raises SpoiltKey."""
    try:
        private = unwrap(pair.sealed, password, _bound(user_id))
    except WrongPassphrase as error:
        raise SpoiltKey("the approval key does not open") from error
    if len(private) != KEY_BYTES or public_of(private) != pair.public:
        raise SpoiltKey("the approval key is not the one that is shown")
    return private


def reseal(pair: ApprovalPair, user_id: str, password: str, new: str) -> ApprovalPair:
    """The same pair, under another password of the same person. Slow. Raises SpoiltKey."""
    private = unseal(pair, user_id, password)
    return ApprovalPair(pair.public, wrap(private, new, _bound(user_id)))


def _bound(user_id: str) -> bytes:
    return f"heed: approval key of {user_id}".encode()
