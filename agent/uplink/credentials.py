"""Who this device is: its key, its certificate, the school's CA, and what enrolment told it.

Everything lies in the keystore. The enrolment record is stored last, so a device is enrolled wholly or not at all. A
renewed certificate is a candidate until one connection has been made with it; then it takes the place of the old one.
Until then both are kept: agent/core/trial.py says which is shown.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from agent.errors import EnrolmentError
from agent.ports import Keystore, OnStep, no_step

_KEY = "device-key"
_CERTIFICATE = "certificate"
_CANDIDATE = "candidate"
_AUTHORITY = "authority"
_RECORD = "enrolment"
SECRETS = (_RECORD, _KEY, _CERTIFICATE, _CANDIDATE, _AUTHORITY)


@dataclass(frozen=True, slots=True)
class Record:
    """What enrolment told, none of it secret. `server_name`: the name in the collector's certificate. `policy_key`: raw
    Ed25519 public key of the policy's signer, hex; empty where enrolment told none.
    """

    device_id: str
    uplink: str
    server_name: str
    school: str
    group: str
    notice: str
    demo: bool
    policy_key: str = ""


_RECORD_FIELDS = tuple(field.name for field in fields(Record))


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a connection needs; all PEM. `candidate`: the certificate has not been tried yet."""

    key: bytes
    certificate: bytes
    authority: bytes
    candidate: bool


class Identity:
    """This device's identity in `keystore`."""

    def __init__(self, keystore: Keystore, on_step: OnStep = no_step) -> None:
        self._keystore = keystore
        self._on_step = on_step

    def record(self) -> Record | None:
        """What enrolment told, or None where the device is not enrolled. Raises EnrolmentError when it is broken."""
        stored = self._keystore.load(_RECORD)
        if stored is None:
            return None
        try:
            facts = json.loads(stored)
            # A name of a newer agent's record is left out: to go back to an older agent must not lose the enrolment.
            return Record(**{name: facts[name] for name in _RECORD_FIELDS if name in facts})
        except (ValueError, TypeError) as error:
            raise EnrolmentError("this device's enrolment is damaged: enrol it again with --replace") from error

    def request(self) -> bytes:
        """A certificate request (DER) for this device's key, which is made where there is none."""
        stored = self._keystore.load(_KEY)
        if stored is None:
            key = ec.generate_private_key(ec.SECP256R1())
            stored = key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            self._keystore.store(_KEY, stored)
        private = serialization.load_pem_private_key(stored, None)
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            raise EnrolmentError("this device's key is of a kind that Heed does not use: enrol it with --replace")
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "heed device")])
        built = x509.CertificateSigningRequestBuilder().subject_name(name).sign(private, hashes.SHA256())
        return built.public_bytes(serialization.Encoding.DER)

    def adopt(self, record: Record, certificate: bytes, authority: bytes) -> None:
        """Become enrolled. `certificate` and `authority` are DER."""
        self._keystore.delete(_CANDIDATE)
        self._keystore.store(_CERTIFICATE, _pem(certificate))
        self._keystore.store(_AUTHORITY, _pem(authority))
        self._keystore.store(_RECORD, json.dumps(asdict(record)).encode())

    def credentials(self, *, renewed: bool = False) -> Credentials:
        """What a connection shows: the certificate in force, or with `renewed` the candidate where there is one.

        Raises EnrolmentError.
        """
        candidate = self._keystore.load(_CANDIDATE) if renewed else None
        key, certificate, authority = (self._keystore.load(name) for name in (_KEY, _CERTIFICATE, _AUTHORITY))
        if key is None or certificate is None or authority is None:
            raise EnrolmentError("this device is not enrolled: run `heed-agent enrol` first")
        return Credentials(key, candidate or certificate, authority, candidate is not None)

    def sign(self, words: bytes) -> tuple[bytes, bytes]:
        """This device's public key (DER, SubjectPublicKeyInfo) and its signature of `words` (ECDSA with SHA-256, DER).
        Raises EnrolmentError where it has no key.
        """
        stored = self._keystore.load(_KEY)
        private = None if stored is None else serialization.load_pem_private_key(stored, None)
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            raise EnrolmentError("this device is not enrolled: run `heed-agent enrol` first")
        public = private.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return public, private.sign(words, ec.ECDSA(hashes.SHA256()))

    def authority_key(self) -> bytes:
        """The public key of the school's CA (DER, SubjectPublicKeyInfo). Raises EnrolmentError."""
        key = x509.load_pem_x509_certificate(self.credentials().authority).public_key()
        return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)

    def offer(self, certificate: bytes) -> None:
        """Keep a renewed certificate (DER) to be tried. Raises EnrolmentError when it is not for this device's key."""
        key = self._keystore.load(_KEY)
        try:
            presented = x509.load_der_x509_certificate(certificate)
            ours = serialization.load_pem_private_key(key or b"", None).public_key()
        except ValueError as error:
            raise EnrolmentError("the collector sent a certificate that cannot be read") from error
        if presented.public_key() != ours:
            raise EnrolmentError("the collector sent a certificate for another key")
        self._keystore.store(_CANDIDATE, _pem(certificate))
        self._on_step("credentials.candidate")

    def promote(self) -> None:
        """The candidate worked: it is the certificate from now on. Nothing happens where there is none."""
        candidate = self._keystore.load(_CANDIDATE)
        if candidate is not None:
            self._keystore.store(_CERTIFICATE, candidate)
            self._keystore.delete(_CANDIDATE)
            self._on_step("credentials.promoted")

    def has_candidate(self) -> bool:
        """Whether a renewed certificate waits to be tried."""
        return self._keystore.load(_CANDIDATE) is not None

    def reject(self) -> None:
        """The candidate did not work: back to the certificate before it."""
        self._keystore.delete(_CANDIDATE)

    def renewal_due(self, now: datetime) -> bool:
        """Whether two thirds of the certificate's time have passed."""
        certificate = x509.load_pem_x509_certificate(self.credentials().certificate)
        start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        return now >= start + (end - start) * 2 / 3

    def expires(self) -> datetime:
        """When the certificate in force ends, UTC."""
        return x509.load_pem_x509_certificate(self.credentials().certificate).not_valid_after_utc.astimezone(UTC)


class StagedKeystore:
    """Holds a new identity in memory until the collector has agreed to it, so that a refusal costs nothing."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def load(self, name: str) -> bytes | None:
        """See the port."""
        return self._held.get(name)

    def store(self, name: str, secret: bytes) -> None:
        """See the port."""
        self._held[name] = secret

    def delete(self, name: str) -> None:
        """See the port."""
        self._held.pop(name, None)

    def settle(self, keystore: Keystore) -> None:
        """Put all of it into `keystore`, the enrolment record last. Raises OSError."""
        keystore.delete(_RECORD)
        keystore.delete(_CANDIDATE)
        for name in (_KEY, _CERTIFICATE, _AUTHORITY, _RECORD):
            keystore.store(name, self._held[name])


def _pem(der: bytes) -> bytes:
    return x509.load_der_x509_certificate(der).public_bytes(serialization.Encoding.PEM)
