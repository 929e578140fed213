"""Steps of canary checks as a device sends them, signed by a key of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from collector.domain.checks import Arrival
from policy.proof import ANSWER, CANARY, Claim, signed_words

ASKED = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
NONCE = "0a" * 16
KEY = ec.derive_private_key(1_234_567, ec.SECP256R1())
OTHER_KEY = ec.derive_private_key(7_654_321, ec.SECP256R1())
_CROSSED = {"hook": 3_000, "match": 200, "redaction": 20}
_EVENT = "01" * 16


def public_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def device_of(key: ec.EllipticCurvePrivateKey) -> str:
    return sha256(public_of(key)).hexdigest()


def canary(key: ec.EllipticCurvePrivateKey = KEY, nonce: str = NONCE, event: str = _EVENT) -> Arrival:
    claim = Claim(nonce, device_of(key), _CROSSED, by_keys=True)
    at = ASKED + timedelta(seconds=1)
    return Arrival(event, device_of(key), CANARY, claim, b"", b"", at, at + timedelta(seconds=0.1))


def answer(
    key: ec.EllipticCurvePrivateKey = KEY, nonce: str = NONCE, failed: str = "", detail: str = "", event: str = _EVENT
) -> Arrival:
    stages = {} if failed else {**_CROSSED, "spool": 900}
    claim = Claim(nonce, device_of(key), stages, True, "", failed, detail, "" if failed else event)
    signature = key.sign(signed_words(claim), ec.ECDSA(hashes.SHA256()))
    at = ASKED + timedelta(seconds=1.2)
    return Arrival("02" * 16, device_of(key), ANSWER, claim, public_of(key), signature, at, at)


def sign(key: ec.EllipticCurvePrivateKey, words: bytes) -> bytes:
    return key.sign(words, ec.ECDSA(hashes.SHA256()))
