"""The school's own certificate authority: one root that devices pin, server identities, device certificates.

A device id is the SHA-256 of the device's public key, so an id cannot be claimed without the key behind it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from collector.domain.limits import CSR_BYTES
from collector.errors import BadRequest
from collector.settings import replace_private, write_private

_CA_LASTS = timedelta(days=3650)
_SERVER_LASTS = timedelta(days=397)
_SERVER_RENEWED = timedelta(days=30)  # before its end, at a start
DEVICE_LASTS = timedelta(days=90)
_SKEW = timedelta(minutes=10)  # clocks of devices differ


@dataclass(frozen=True, slots=True)
class ServerIdentity:
    """PEM, for gRPC and HTTPS servers alike."""

    certificate: bytes
    key: bytes = field(repr=False)
    ca: bytes


@dataclass(frozen=True, slots=True)
class Issued:
    """A device certificate, and what must be recorded of it."""

    device_id: str
    certificate: bytes  # DER
    serial: int
    expires_at: datetime


class Authority:
    """Opened from the keys that `create` made."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError or ValueError when the keys are missing or spoilt."""
        self._folder = folder
        self._key = _private_key(folder / "ca.key")
        self._certificate = x509.load_pem_x509_certificate((folder / "ca.crt").read_bytes())

    @classmethod
    def create(cls, folder: Path, school: str, addresses: Sequence[str], now: datetime) -> Authority:
        """Make the root and the first server identity. Raises FileExistsError."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Heed collector"), _organisation(school)])
        certificate = (
            _builder(name, name, key.public_key(), now, _CA_LASTS)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, SHA256())
        )
        write_private(folder / "ca.key", _pem(key))
        write_private(folder / "ca.crt", certificate.public_bytes(Encoding.PEM))
        authority = cls(folder)
        authority.renew_server(addresses, now)
        return authority

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the CA certificate's DER, lower-case hex: what an enrolling device pins."""
        return hashlib.sha256(self.certificate_der).hexdigest()

    @property
    def certificate_der(self) -> bytes:
        """The CA certificate."""
        return self._certificate.public_bytes(Encoding.DER)

    @property
    def public_der(self) -> bytes:
        """The CA's public key as SubjectPublicKeyInfo: what a school's policies call it by is made of it."""
        return self._certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    @property
    def server_certificate_path(self) -> Path:
        """For a server that reads files; the key lies beside it."""
        return self._folder / "server.crt"

    @property
    def server_key_path(self) -> Path:
        """The server's private key, PEM."""
        return self._folder / "server.key"

    def server_identity(self) -> ServerIdentity:
        """The certificate, key and CA that the servers show."""
        return ServerIdentity(
            certificate=self.server_certificate_path.read_bytes(),
            key=self.server_key_path.read_bytes(),
            ca=self._certificate.public_bytes(Encoding.PEM),
        )

    def renew_server_when_due(self, addresses: Sequence[str], now: datetime) -> bool:
        """Renew the server's certificate near its end, or when it lacks one of these names. True when it did."""
        try:
            current = x509.load_pem_x509_certificate(self.server_certificate_path.read_bytes())
            names = current.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        except (OSError, ValueError, x509.ExtensionNotFound):
            self.renew_server(addresses, now)
            return True
        if current.not_valid_after_utc - now > _SERVER_RENEWED and set(_alternatives(addresses)) <= set(names):
            return False
        self.renew_server(addresses, now)
        return True

    def renew_server(self, addresses: Sequence[str], now: datetime) -> None:
        """A new key and certificate for the server, good for these names and addresses."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Heed collector")])
        certificate = (
            _builder(name, self._certificate.subject, key.public_key(), now, _SERVER_LASTS)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectAlternativeName(_alternatives(addresses)), critical=False)
            .add_extension(self._issuer(), critical=False)
            .sign(self._key, SHA256())
        )
        # The key first: a crash between the two leaves a pair that does not fit, and the next start mends it.
        replace_private(self.server_key_path, _pem(key))
        replace_private(self.server_certificate_path, certificate.public_bytes(Encoding.PEM))

    def issue(self, csr: bytes, now: datetime) -> Issued:
        """A device certificate for the key of this request. Raises BadRequest."""
        public_key = requested_key(csr)
        device_id = device_id_of(public_key)
        serial = x509.random_serial_number()
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, device_id)])
        builder = _builder(name, self._certificate.subject, public_key, now, DEVICE_LASTS, serial=serial)
        certificate = (
            builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .add_extension(
                x509.SubjectAlternativeName([x509.UniformResourceIdentifier(f"urn:heed:device:{device_id}")]),
                critical=False,
            )
            .add_extension(self._issuer(), critical=False)
            .sign(self._key, SHA256())
        )
        return Issued(device_id, certificate.public_bytes(Encoding.DER), serial, now + DEVICE_LASTS)

    def sign(self, words: bytes) -> bytes:
        """The school's signature (ECDSA with SHA-256, DER) of an export. `words` begin with what they are."""
        return self._key.sign(words, ec.ECDSA(SHA256()))

    def signed(self, words: bytes, signature: bytes) -> bool:
        """Whether the school signed these."""
        try:
            self._key.public_key().verify(signature, words, ec.ECDSA(SHA256()))
        except InvalidSignature:
            return False
        return True

    def _issuer(self) -> x509.AuthorityKeyIdentifier:
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())


def requested_key(csr: bytes) -> ec.EllipticCurvePublicKey:
    """The key a certificate request asks for, once it has proved that it holds it. Raises BadRequest."""
    if not 0 < len(csr) <= CSR_BYTES:
        raise BadRequest(f"The certificate request must have 1 to {CSR_BYTES} bytes.")
    try:
        request = x509.load_der_x509_csr(csr)
        key = request.public_key()
        sound = request.is_signature_valid
    except (ValueError, TypeError, InvalidSignature, x509.UnsupportedGeneralNameType) as error:
        raise BadRequest("The certificate request is not PKCS#10 in DER.") from error
    except Exception as error:  # the parser of hostile bytes names its errors by the algorithm it stumbled on
        raise BadRequest("The certificate request cannot be read.") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise BadRequest("The certificate request must be for a P-256 key.")
    if not sound:
        raise BadRequest("The certificate request is not signed by its own key.")
    return key


def device_id_of(key: ec.EllipticCurvePublicKey) -> str:
    """SHA-256 of the SubjectPublicKeyInfo in DER, lower-case hex."""
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    lasts: timedelta,
    *,
    serial: int | None = None,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(now - _SKEW)
        .not_valid_after(now + lasts)
    )


def _usage(*, signs_certificates: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _alternatives(addresses: Sequence[str]) -> list[x509.GeneralName]:
    names: list[x509.GeneralName] = []
    for address in dict.fromkeys(("localhost", "127.0.0.1", "::1", *addresses)):
        try:
            names.append(x509.IPAddress(ip_address(address)))
        except ValueError:
            names.append(x509.DNSName(address))
    return names


def _organisation(school: str) -> x509.NameAttribute[str]:
    return x509.NameAttribute(NameOID.ORGANIZATION_NAME, school[:64])


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _private_key(path: Path) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError(f"{path.name} does not hold a P-256 key")
    return key
