"""How devices come in: tokens, certificate requests, certificates."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from collector.domain.address import neighbourhood
from collector.domain.clock import Clock
from collector.domain.devices import CreatedToken, EnrolAsk, Enrolled, TokenRow
from collector.domain.limits import ADDRESS_TRIES, GROUP_LENGTH, HOSTNAME_LENGTH, TOKEN_LENGTH, VERSION_LENGTH
from collector.domain.people import SubjectKind
from collector.errors import BadRequest, DeviceRevoked, TokenRefused
from collector.services import tries
from collector.services.audit import record
from collector.services.authority import Authority, Issued, device_id_of, requested_key
from collector.services.devices import enrolled, new_exchange_token
from collector.services.policy_key import PolicyKey
from collector.settings import Settings
from collector.store import Store

__all__ = ["Enrolment"]

_PLATFORMS = ("linux", "windows", "macos")
_LONGEST = timedelta(days=366)
_MOST_USES = 100_000


class Enrolment:
    """Tokens are kept only as hashes; a device id is the SHA-256 of its public key."""

    def __init__(
        self, store: Store, clock: Clock, authority: Authority, settings: Settings, policy_key: PolicyKey | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._authority = authority
        self._settings = settings
        self._policy_key = policy_key

    async def create_token(
        self, group: str, subject_kind: SubjectKind, uses: int, expires_in: timedelta, *, actor: str = "cli"
    ) -> CreatedToken:
        """A token good for `uses` enrolments. Raises BadRequest."""
        if not _plain(group, GROUP_LENGTH):
            raise BadRequest(f"The group must have 1 to {GROUP_LENGTH} printable characters.")
        if not 1 <= uses <= _MOST_USES:
            raise BadRequest(f"A token has 1 to {_MOST_USES} uses.")
        if not timedelta(0) < expires_in <= _LONGEST:
            raise BadRequest("A token expires after a minute at least and a year at most.")
        token = f"heed-{secrets.token_urlsafe(24)}"
        now = self._clock()
        id_, expires_at = secrets.token_hex(8), now + expires_in
        async with self._store.begin() as uow:
            await uow.tokens.add(
                {
                    "id": id_,
                    "hash": _hash(token),
                    "group_name": group,
                    "subject_kind": subject_kind.value,
                    "uses": uses,
                    "used": 0,
                    "created_at": now,
                    "expires_at": expires_at,
                }
            )
            detail = {"group": group, "kind": subject_kind.value, "uses": uses, "expires": expires_at.isoformat()}
            await record(uow, now, actor, "token.created", id_, detail=dict(detail))
        return CreatedToken(token, self._authority.fingerprint, group, subject_kind, uses, expires_at)

    async def list_tokens(self) -> list[TokenRow]:
        """All tokens, newest first."""
        async with self._store.read() as uow:
            return await uow.tokens.list()

    async def enrol(self, ask: EnrolAsk) -> Enrolled:
        """Raises TokenRefused, TooManyTries, DeviceRevoked, BadRequest."""
        _check(ask)
        now = self._clock()
        issued = self._authority.issue(ask.csr, now)
        exchange_token, exchange_hash = new_exchange_token()
        subject = self._store.vault.lookup("enrol from", neighbourhood(ask.address))
        async with self._store.begin() as uow:
            await tries.charge(uow, subject, ADDRESS_TRIES, now)
        async with self._store.begin("enrol") as uow:
            taken = await uow.tokens.use(_hash(ask.token), now)
            if taken is None:
                raise TokenRefused("The enrolment token is unknown, used up or out of date; ask for another.")
            group, subject_kind = taken
            await uow.tries.forget(subject)
            known = (await uow.devices.find([issued.device_id])).get(issued.device_id)
            if known is not None and known[1] is not None:
                raise DeviceRevoked("This device was revoked; enrol it with a new key.")
            await uow.devices.enrol(
                {
                    "id": issued.device_id,
                    "name": ask.hostname,
                    "platform": ask.platform,
                    "agent_version": ask.agent_version,
                    "group_name": group,
                    "subject_kind": subject_kind.value,
                    "enrolled_at": now,
                    "certificate_expires_at": issued.expires_at,
                    "exchange_current": exchange_hash,
                    "exchange_previous": None,
                }
            )
            await uow.devices.certify(issued.device_id, issued.serial, now, issued.expires_at)
            await record(uow, now, issued.device_id, "device.enrolled", issued.device_id, detail={"group": group})
            await uow.announce("devices")
        return self._enrolled(issued, exchange_token, group)

    async def renew(self, device_id: str, csr: bytes) -> bytes:
        """Another certificate (DER) for the same key. Raises BadRequest, DeviceUnknown, DeviceRevoked."""
        if device_id_of(requested_key(csr)) != device_id:
            raise BadRequest("A renewal must be for the key of the certificate in force.")
        now = self._clock()
        issued = self._authority.issue(csr, now)
        async with self._store.begin("renew") as uow:
            await enrolled(uow, device_id)
            await uow.devices.certify(device_id, issued.serial, now, issued.expires_at)
            await record(uow, now, device_id, "device.renewed", device_id)
        return issued.certificate

    def _enrolled(self, issued: Issued, exchange_token: bytes, group: str) -> Enrolled:
        school = self._settings.school
        return Enrolled(
            certificate=issued.certificate,
            ca_certificate=self._authority.certificate_der,
            device_id=issued.device_id,
            uplink=self._settings.uplink,
            exchange_token=exchange_token,
            school=school.name,
            group=group,
            notice=notice(school.name),
            demo=school.demo,
            policy_key=b"" if self._policy_key is None else self._policy_key.signer().current.key,
        )


def notice(school: str) -> str:
    """What the users of a device are told (J8, T3)."""
    return (
        f"This device belongs to {school} and is monitored to keep people safe, wherever and whenever it is used. "
        "What is typed, and the text of documents that arrive, is checked on the device itself; only a short extract "
        "goes to the school's safeguarding staff, and only when something suggests that somebody may be at risk."
    )


def _check(ask: EnrolAsk) -> None:
    if not 0 < len(ask.token) <= TOKEN_LENGTH:
        raise TokenRefused("The enrolment token is unknown, used up or out of date; ask for another.")
    if not _plain(ask.hostname, HOSTNAME_LENGTH):
        raise BadRequest(f"The hostname must have 1 to {HOSTNAME_LENGTH} printable characters.")
    if ask.platform not in _PLATFORMS:
        raise BadRequest("The platform must be linux, windows or macos.")
    if not _plain(ask.agent_version, VERSION_LENGTH):
        raise BadRequest(f"The agent's version must have 1 to {VERSION_LENGTH} printable characters.")


def _plain(text: str, longest: int) -> bool:
    return bool(text.strip()) and len(text) <= longest and text.isprintable()


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
