"""What a site's beacon proves, in words that device and beacon must have alike. Pure.

A device opens TLS to the beacon and looks whether the certificate is the one that the signed policy names; then it
sends a nonce of its own, and the beacon signs it with the same key. So nothing that was recorded proves anything later.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import load_der_x509_certificate

NONCE_BYTES: Final = 32
ASKS: Final = b"heed beacon 1 "
"""A question: this, the nonce in hex, and a newline. The answer: the signature in hex, and a newline."""

_ANSWER_BYTES: Final = 80  # an ECDSA signature with P-256


def question(nonce: bytes) -> bytes:
    """The line that asks."""
    return ASKS + nonce.hex().encode() + b"\n"


def asked(line: bytes) -> bytes:
    """The nonce of a question. Raises ValueError for any other line."""
    if not line.startswith(ASKS) or not line.endswith(b"\n"):
        raise ValueError("not a question to a beacon")
    nonce = bytes.fromhex(line.removeprefix(ASKS).strip().decode("ascii"))
    if len(nonce) != NONCE_BYTES:
        raise ValueError("a nonce of another length")
    return nonce


def signed_words(certificate: bytes, nonce: bytes) -> bytes:
    """The bytes that the beacon signs."""
    return b"heed beacon 1\n" + sha256(certificate).digest() + nonce


def vouches(certificate: bytes, pin: str, nonce: bytes, answer: bytes) -> bool:
    """Whether whoever showed this certificate (DER) is the beacon that the policy names (`pin`: SHA-256, hex) and
    answered this very nonce.
    """
    if sha256(certificate).hexdigest() != pin:
        return False
    try:
        signature = bytes.fromhex(answer.strip().decode("ascii"))
        key = load_der_x509_certificate(certificate).public_key()
        if len(signature) > _ANSWER_BYTES or not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        key.verify(signature, signed_words(certificate, nonce), ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True
