"""What the spool writes is sealed: AES-256-GCM, bound to the event's identity, so that no row can stand for another."""

from __future__ import annotations

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from agent.core.event import Event
from agent.wire.event import decode_event, encode_event

KEY_BYTES = 32
_NONCE_BYTES = 12
_CHECK = b"heed spool key"


class Seal:
    """Seals and opens events under one key."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, event: Event) -> bytes:
        """The event, unreadable without the key."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, encode_event(event), event.id.bytes)

    def open(self, identity: UUID, sealed: bytes) -> Event | None:
        """The event `identity`, or None when the bytes were not sealed for it under this key."""
        try:
            return decode_event(self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], identity.bytes))
        except (InvalidTag, ValueError):
            return None

    def check(self) -> bytes:
        """A mark by which `knows` recognises this key later."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, _CHECK, None)

    def knows(self, mark: bytes) -> bool:
        """Whether `mark` was made with this key."""
        try:
            return self._cipher.decrypt(mark[:_NONCE_BYTES], mark[_NONCE_BYTES:], None) == _CHECK
        except (InvalidTag, ValueError):
            return False
