"""What a person knows, made into a key that wraps another: argon2id, so slow that guessing at a stolen file is vain.

About 0.1 s and 64 MiB a time: call it in a thread.
"""

from __future__ import annotations

import secrets

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_TIME, _MEMORY_KIB, _LANES = 3, 64 * 1024, 2
SALT, NONCE = 16, 12  # bytes


class WrongPassphrase(ValueError):
    """It is not the one that this was wrapped with, or what was wrapped is damaged."""


def stretch(passphrase: str, salt: bytes) -> bytes:
    """A key of 32 bytes."""
    return hash_secret_raw(passphrase.encode(errors="replace"), salt, _TIME, _MEMORY_KIB, _LANES, 32, Type.ID)


def wrap(secret: bytes, passphrase: str, bound: bytes) -> bytes:
    """Salt, nonce and ciphertext. `bound` says what it is and whose, so that it cannot pass for another."""
    salt, nonce = secrets.token_bytes(SALT), secrets.token_bytes(NONCE)
    return salt + nonce + AESGCM(stretch(passphrase, salt)).encrypt(nonce, secret, bound)


def unwrap(wrapped: bytes, passphrase: str, bound: bytes) -> bytes:
    """What was wrapped. Raises WrongPassphrase."""
    salt, nonce, rest = wrapped[:SALT], wrapped[SALT : SALT + NONCE], wrapped[SALT + NONCE :]
    try:
        return AESGCM(stretch(passphrase, salt)).decrypt(nonce, rest, bound)
    except (InvalidTag, ValueError) as error:
        raise WrongPassphrase("the passphrase does not open this") from error
