"""The certificate that a port shows, which may be renewed while it serves."""

from __future__ import annotations

from typing import Any

import grpc

from collector.services.authority import ServerIdentity


class Shown:
    """`mutual`: whoever connects must show one of the school's certificates too."""

    def __init__(self, identity: ServerIdentity, *, mutual: bool) -> None:
        self._mutual = mutual
        self._due: Any = None
        self.credentials: grpc.ServerCredentials = grpc.dynamic_ssl_server_credentials(
            self._made_of(identity), self._fetch, mutual
        )

    def show(self, identity: ServerIdentity) -> None:
        """From the next connection on."""
        self._due = self._made_of(identity)

    def _fetch(self) -> Any:  # noqa: ANN401 - gRPC's own, which its stubs leave open
        """Asked by gRPC, on a thread of its own, at each handshake; None: as before."""
        due, self._due = self._due, None
        return due

    def _made_of(self, identity: ServerIdentity) -> Any:  # noqa: ANN401 - likewise
        # The CA is shown too: a device that is not enrolled yet knows the school by its fingerprint alone.
        pairs = [(identity.key, identity.certificate + identity.ca)]
        return grpc.ssl_server_certificate_configuration(pairs, identity.ca if self._mutual else None)
