"""Who calls: a device by the key of its certificate, anybody by address. Never by what a message says of itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import IPv6Address, ip_address
from urllib.parse import unquote

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from collector.errors import DeviceUnknown

_NO_DEVICE = "The certificate shown is no device's of this school; the device must be enrolled."

_NEVER = datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Caller:
    """The peer of one call. `device_id` is empty on the enrolment port, where nobody has an identity yet; `connection`
    tells one connection from another of the same device; `expires_at` is the end of the certificate shown.
    """

    device_id: str
    serial: int
    address: str
    connection: str = ""
    expires_at: datetime = _NEVER

    @property
    def key(self) -> str:
        """What this caller's calls are listed under."""
        return self.device_id or self.address


CALLER: ContextVar[Caller] = ContextVar("heed_caller")
"""Set by the gate before any servicer runs."""


def device_of(auth_context: Mapping[str, Iterable[bytes]]) -> tuple[str, int, datetime]:
    """Device id, serial and end of the peer's certificate, which TLS has verified. Raises DeviceUnknown.

    The id is the SHA-256 of the public key; a certificate that names another id is no device's, whoever signed it.
    """
    for pem in auth_context.get("x509_pem_cert", ()):
        certificate = x509.load_pem_x509_certificate(pem)
        key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        device_id = hashlib.sha256(key).hexdigest()
        names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        if [name.value for name in names] == [device_id]:
            return device_id, certificate.serial_number, certificate.not_valid_after_utc
    raise DeviceUnknown(_NO_DEVICE)


def address_of(peer: str) -> str:
    """The IP address in gRPC's name of a peer ("ipv4:192.0.2.1:5000", "ipv6:%5B2001:db8::1%5D:5000"), or ""."""
    family, _, rest = unquote(peer).partition(":")
    if family not in ("ipv4", "ipv6"):
        return ""
    host = rest.rpartition(":")[0].strip("[]").partition("%")[0]
    try:
        address = ip_address(host)
    except ValueError:
        return ""
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(address)
