"""Sealing: what a thief with the database, but not the evidence master key, must never read.

Each person has a data key of their own, kept in the database only wrapped under the master key. What a person wrote,
and their account's name, is sealed under their data key: destroy the wrapped key, and all copies of it are gone for
good, backups of the rows included. People are found by keyed hash, so that even a list of names to try is no help.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections import OrderedDict
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12  # bytes, random: the safe choice for AES-GCM up to 2^32 seals a key


class SpoiltError(ValueError):
    """What was sealed does not open: another key sealed it, or somebody changed it."""


class DataKey:
    """Seals and opens what belongs to one owner. `bound` ties a seal to its place, so that rows cannot be swapped."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, bound: bytes) -> bytes:
        """Nonce and ciphertext."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, bound)

    def open(self, sealed: bytes, bound: bytes) -> bytes:
        """What was sealed. Raises SpoiltError."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
        except (InvalidTag, ValueError) as error:
            raise SpoiltError("sealed data does not open with this collector's evidence key") from error


class Vault:
    """All keys that come from the evidence master key (32 bytes), each derived for one purpose."""

    def __init__(self, master: bytes, remembered: int = 10_000) -> None:
        if len(master) != 32:
            raise ValueError("the evidence master key must have 32 bytes")
        self._wrapping = DataKey(_derive(master, b"heed: wrapping"))
        self._lookup = _derive(master, b"heed: lookup")
        self._chain = _derive(master, b"heed: audit chain")
        self.school = DataKey(_derive(master, b"heed: school"))
        self._keys: OrderedDict[bytes, DataKey] = OrderedDict()
        self._remembered = remembered
        self._forgotten_at: datetime | None = None

    def lookup(self, *parts: str) -> bytes:
        """A keyed hash (32 bytes): equal for equal parts, and nothing can be learnt from it."""
        encoded = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
        return hmac.digest(self._lookup, encoded, "sha256")

    def chain(self, previous: bytes, row: bytes) -> bytes:
        """The hash of an audit row, over the hash before it."""
        return hmac.digest(self._chain, previous + hashlib.sha256(row).digest(), "sha256")

    def new_key(self, person: bytes) -> tuple[DataKey, bytes]:
        """A fresh data key, and its wrapped form for the database."""
        key = AESGCM.generate_key(256)
        return DataKey(key), self._wrapping.seal(key, person)

    def unwrap(self, person: bytes, wrapped: bytes) -> DataKey:
        """The data key of this person. Raises SpoiltError."""
        return DataKey(self._wrapping.open(wrapped, person))

    def remembered(self, person: bytes) -> DataKey | None:
        """The person's key, if it was remembered lately."""
        key = self._keys.get(person)
        if key is not None:
            self._keys.move_to_end(person)
        return key

    def remember(self, person: bytes, key: DataKey) -> None:
        """Keep an unwrapped key at hand. Only for keys whose wrapped form is committed."""
        self._keys[person] = key
        if len(self._keys) > self._remembered:
            self._keys.popitem(last=False)

    def forgotten(self, at: datetime | None) -> None:
        """When keys were last destroyed, be it by another process: none that is at hand from before may be used."""
        if at != self._forgotten_at:
            self._keys.clear()
            self._forgotten_at = at

    def forget(self, person: bytes) -> None:
        """No longer keep this person's key at hand."""
        self._keys.pop(person, None)


def _derive(master: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, purpose).derive(master)
