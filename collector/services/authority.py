"""The school's own certificate authority: one root that devices pin, server identities, device certificates."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ServerIdentity:
    """PEM, for gRPC and HTTPS servers alike."""

    certificate: bytes
    key: bytes = field(repr=False)
    ca: bytes


class Authority:
    """Opened from the keys that `init` made."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the CA certificate's DER, lower-case hex: what an enrolling device pins."""
        raise NotImplementedError

    @property
    def certificate_der(self) -> bytes:
        """The CA certificate."""
        raise NotImplementedError

    def server_identity(self) -> ServerIdentity:
        """The certificate, key and CA that the servers show."""
        raise NotImplementedError
