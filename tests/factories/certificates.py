"""A school's CA, its server and its devices, made in memory: also the wrong ones."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from collector.services.authority import ServerIdentity

DAY = timedelta(days=1)


@dataclass
class DeviceCredentials:
    """What a device keeps: PEM. `device_id` is the hash of its key, whatever the certificate says.

    The token moves on at each Watch.
    """

    device_id: str
    key: bytes
    certificate: bytes
    ca: bytes
    exchange_token: bytes = bytes(32)


def key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def id_of(key: ec.EllipticCurvePrivateKey) -> str:
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(public).hexdigest()


def new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def request_der(key: ec.EllipticCurvePrivateKey) -> bytes:
    """A PKCS#10 certificate request for the key."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(id_of(key)))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


class SchoolCa:
    """One certificate authority."""

    def __init__(self, name: str = "A school") -> None:
        self._key = new_key()
        self._subject = _name(name)
        now = datetime.now(UTC)
        self.certificate = (
            self._builder(self._subject, self._key.public_key(), now - DAY, now + 365 * DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.pem = self.certificate.public_bytes(Encoding.PEM)

    def _builder(
        self, subject: x509.Name, public: ec.EllipticCurvePublicKey, begins: datetime, ends: datetime
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(begins)
            .not_valid_after(ends)
        )

    def server(self, *also: str) -> ServerIdentity:
        """A server on the loopback. `also`: more names that it goes by."""
        key = new_key()
        now = datetime.now(UTC)
        dns = [x509.DNSName(name) for name in ("localhost", *also)]
        names = x509.SubjectAlternativeName([*dns, x509.IPAddress(ip_address("127.0.0.1"))])
        certificate = (
            self._builder(_name("collector"), key.public_key(), now - DAY, now + 30 * DAY)
            .add_extension(names, critical=False)
            .sign(self._key, hashes.SHA256())
        )
        return ServerIdentity(certificate.public_bytes(Encoding.PEM), key_pem(key), self.pem)

    def device(
        self, *, claims: str | None = None, lasts: timedelta = 30 * DAY, key: ec.EllipticCurvePrivateKey | None = None
    ) -> DeviceCredentials:
        """A device of this school. `claims`: the id its certificate names instead of its own. `lasts`: from now."""
        key = key or new_key()
        now = datetime.now(UTC)
        certificate = (
            self._builder(_name(claims or id_of(key)), key.public_key(), now - 60 * DAY, now + lasts)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        return DeviceCredentials(id_of(key), key_pem(key), certificate.public_bytes(Encoding.PEM), self.pem)

    def sign(self, csr_der: bytes) -> bytes:
        """The certificate (DER) for a request."""
        csr = x509.load_der_x509_csr(csr_der)
        public = csr.public_key()
        if not isinstance(public, ec.EllipticCurvePublicKey):
            raise TypeError("not an elliptic curve key")
        now = datetime.now(UTC)
        certificate = self._builder(csr.subject, public, now - DAY, now + 30 * DAY).sign(self._key, hashes.SHA256())
        return certificate.public_bytes(Encoding.DER)
