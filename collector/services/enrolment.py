"""How devices come in: tokens, certificate requests, certificates."""

from __future__ import annotations

from datetime import timedelta

from collector.domain.clock import Clock
from collector.domain.devices import CreatedToken, EnrolAsk, Enrolled, TokenRow
from collector.domain.people import SubjectKind
from collector.services.authority import Authority
from collector.settings import Settings
from collector.store import Store

__all__ = ["Enrolment"]


class Enrolment:
    """Tokens are kept only as hashes; a device id is the SHA-256 of its public key."""

    def __init__(self, store: Store, clock: Clock, authority: Authority, settings: Settings) -> None:
        raise NotImplementedError

    async def create_token(
        self, group: str, subject_kind: SubjectKind, uses: int, expires_in: timedelta, actor: str = "cli"
    ) -> CreatedToken:
        """A token good for `uses` enrolments. Raises BadRequest."""
        raise NotImplementedError

    async def list_tokens(self) -> list[TokenRow]:
        """All tokens, newest first."""
        raise NotImplementedError

    async def enrol(self, ask: EnrolAsk) -> Enrolled:
        """Raises TokenRefused, TooManyTries, DeviceRevoked, BadRequest."""
        raise NotImplementedError

    async def renew(self, device_id: str, csr: bytes) -> bytes:
        """Another certificate (DER) for the same key. Raises BadRequest, DeviceUnknown, DeviceRevoked."""
        raise NotImplementedError
