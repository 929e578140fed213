"""A site's beacon: a key and certificate of its own, and what it signs (policy/beacon.py). It needs no collector."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509.oid import NameOID

from collector.errors import BadRequest
from collector.settings import write_private
from policy.beacon import asked, signed_words

_LASTS = timedelta(days=3650)
_SKEW = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BeaconKey:
    """`file`: key and certificate, PEM, as TLS takes them; `certificate`: DER."""

    file: Path
    certificate: bytes
    key: ec.EllipticCurvePrivateKey = field(repr=False)

    @property
    def pin(self) -> str:
        """What the policy names it by."""
        return sha256(self.certificate).hexdigest()

    def answer(self, line: bytes) -> bytes:
        """What is answered to a line that asks. Raises ValueError for any other."""
        words = signed_words(self.certificate, asked(line))
        return self.key.sign(words, ec.ECDSA(SHA256())).hex().encode() + b"\n"


def make_beacon(file: Path, site: str, now: datetime) -> BeaconKey:
    """A new one, in a file that is its owner's alone. Raises BadRequest where there is one already."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Heed beacon {site}"[:64])])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SKEW)
        .not_valid_after(now + _LASTS)
        .sign(key, SHA256())
    )
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        write_private(file, content + certificate.public_bytes(Encoding.PEM))
    except FileExistsError:
        raise BadRequest(f"{file} is a beacon's already; a new one needs another file and a new policy.") from None
    return BeaconKey(file, certificate.public_bytes(Encoding.DER), key)


def read_beacon(file: Path) -> BeaconKey:
    """Raises BadRequest where the file holds none, OSError where it cannot be read."""
    content = file.read_bytes()
    try:
        key = load_pem_private_key(content, None)
        certificate = x509.load_pem_x509_certificate(content).public_bytes(Encoding.DER)
    except ValueError:
        raise BadRequest(f"{file} holds no beacon; `heed-collector beacon make` writes one.") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise BadRequest(f"{file} holds a key of another kind than a beacon's.")
    return BeaconKey(file, certificate, key)
