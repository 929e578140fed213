"""Ed25519 over raw keys of 32 bytes. Making a key takes randomness, which is the caller's to give."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64


def sign(private: bytes, message: bytes) -> bytes:
    """The signature of `message`. Raises ValueError for a key of another size."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def public_of(private: bytes) -> bytes:
    """The public half. `private`: 32 random bytes. Raises ValueError for another size."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of `public`'s private half signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def key_id(public: bytes) -> str:
    """How a key is called: SHA-256 of its raw bytes, in hexadecimal digits."""
    return hashlib.sha256(public).hexdigest()
