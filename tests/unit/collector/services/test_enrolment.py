from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.devices import EnrolAsk, HeartbeatFacts, SensorFacts
from collector.domain.people import SubjectKind
from collector.errors import (
    BadRequest,
    DeviceCloned,
    DeviceRevoked,
    DeviceUnknown,
    NotFound,
    StoreUnavailable,
    TokenRefused,
    TooManyTries,
)
from collector.services.authority import Authority, requested_key
from collector.services.devices import Devices
from collector.services.enrolment import Enrolment
from collector.services.live import Live
from collector.settings import Folder, School, Settings
from collector.store import Store
from tests.fakes.clock import FakeClock

DAY = timedelta(days=1)


def csr(key: CertificateIssuerPrivateKeyTypes | None = None) -> bytes:
    signing = key or ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(signing, SHA256())
    return request.public_bytes(Encoding.DER)


class School9B:
    """The services that devices meet, and a token for a few of them."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.clock = FakeClock()
        self.authority = Authority.create(folder / "keys", "Oak School", ["heed.oak.example"], self.clock.now())
        settings = Settings(Folder(folder), School("Oak School", addresses=("heed.oak.example",)), "")
        self.enrolment = Enrolment(store, self.clock.now, self.authority, settings)
        self.devices = Devices(store, self.clock.now, Live())

    async def token(self, uses: int = 1) -> str:
        return (await self.enrolment.create_token("9B", SubjectKind.PUPIL, uses, DAY)).token

    def ask(self, token: str, request: bytes | None = None, address: str = "192.0.2.1") -> EnrolAsk:
        return EnrolAsk(token, request or csr(), "laptop-1", "linux", "0.1.0", address)


@pytest.fixture
def school(store: Store, tmp_path: Path) -> School9B:
    return School9B(store, tmp_path / "school")


async def test_a_device_comes_in_with_its_own_identity(school: School9B) -> None:
    enrolled = await school.enrolment.enrol(school.ask(await school.token()))
    certificate = x509.load_der_x509_certificate(enrolled.certificate)
    certificate.verify_directly_issued_by(x509.load_der_x509_certificate(enrolled.ca_certificate))
    assert certificate.subject.rfc4514_string() == f"CN={enrolled.device_id}"
    assert certificate.not_valid_after_utc - school.clock.now() == timedelta(days=90)
    assert (enrolled.school, enrolled.group, enrolled.uplink) == ("Oak School", "9B", "heed.oak.example:8442")
    assert "monitored" in enrolled.notice
    device = await school.devices.admit(enrolled.device_id, certificate.serial_number)
    assert device.subject_kind is SubjectKind.PUPIL
    with pytest.raises(DeviceUnknown):
        await school.devices.admit(enrolled.device_id, 12345)
    with pytest.raises(DeviceUnknown):
        await school.devices.admit("0" * 64, certificate.serial_number)


async def test_a_token_has_so_many_uses_and_a_day(school: School9B) -> None:
    token = await school.token(uses=2)
    for _ in range(2):
        await school.enrolment.enrol(school.ask(token))
    with pytest.raises(TokenRefused):
        await school.enrolment.enrol(school.ask(token))
    school.clock.step(1)
    late = await school.token()
    school.clock.step(DAY.total_seconds())
    with pytest.raises(TokenRefused):
        await school.enrolment.enrol(school.ask(late))
    assert [(row.used, row.uses) for row in await school.enrolment.list_tokens()] == [(0, 1), (2, 2)]


async def test_guessing_tokens_is_slowed(school: School9B) -> None:
    for number in range(20):
        with pytest.raises(TokenRefused):
            await school.enrolment.enrol(school.ask(f"heed-{number}"))
    with pytest.raises(TooManyTries):
        await school.enrolment.enrol(school.ask(await school.token()))
    await school.enrolment.enrol(school.ask(await school.token(), address="192.0.2.2"))


@pytest.mark.parametrize(
    "request_",
    [
        b"\x30",
        b"x" * 5000,
        csr(rsa.generate_private_key(65537, 2048)),
        csr(ec.generate_private_key(ec.SECP384R1())),
        csr()[:-1] + b"\0",
    ],
)
async def test_only_a_sound_p256_request_is_signed(school: School9B, request_: bytes) -> None:
    token = await school.token()
    with pytest.raises(BadRequest):
        await school.enrolment.enrol(school.ask(token, request_))
    await school.enrolment.enrol(school.ask(token))  # nothing was used up


@given(st.binary(max_size=300) | st.binary(max_size=60).map(lambda noise: csr()[:-60] + noise))
def test_no_bytes_make_the_request_parser_fall(noise: bytes) -> None:
    try:
        requested_key(noise)
    except BadRequest:
        return


async def test_renewal_keeps_the_key(school: School9B) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    enrolled = await school.enrolment.enrol(school.ask(await school.token(), csr(key)))
    renewed = x509.load_der_x509_certificate(await school.enrolment.renew(enrolled.device_id, csr(key)))
    await school.devices.admit(enrolled.device_id, renewed.serial_number)
    with pytest.raises(BadRequest):
        await school.enrolment.renew(enrolled.device_id, csr())


async def test_a_revoked_device_is_out_for_good(school: School9B) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    token = await school.token(uses=2)
    enrolled = await school.enrolment.enrol(school.ask(token, csr(key)))
    serial = x509.load_der_x509_certificate(enrolled.certificate).serial_number
    before = school.clock.now()
    with pytest.raises(BadRequest):
        await school.devices.revoke(enrolled.device_id, " ", "1")
    with pytest.raises(NotFound):
        await school.devices.revoke("0" * 64, "stolen", "1")
    await school.devices.revoke(enrolled.device_id, "stolen", "1")
    await school.devices.revoke(enrolled.device_id, "again", "1")
    assert (await school.devices.show(enrolled.device_id)).revoked_reason == "stolen"
    assert await school.devices.revoked_since(before) == [enrolled.device_id]
    for refused in (
        school.devices.admit(enrolled.device_id, serial),
        school.devices.exchange(enrolled.device_id, enrolled.exchange_token, False),
        school.enrolment.renew(enrolled.device_id, csr(key)),
        school.enrolment.enrol(school.ask(token, csr(key))),
    ):
        with pytest.raises(DeviceRevoked):
            await refused


async def test_a_clone_is_told_from_a_device_that_crashed(school: School9B) -> None:
    enrolled = await school.enrolment.enrol(school.ask(await school.token()))
    first = enrolled.exchange_token
    second = await school.devices.exchange(enrolled.device_id, first, False)
    again = await school.devices.exchange(enrolled.device_id, first, True)  # `second` was never kept
    again = await school.devices.exchange(enrolled.device_id, first, True)  # nor was its answer
    third = await school.devices.exchange(enrolled.device_id, again, False)
    for shown, interrupted in ((first, False), (first, True), (second, False), (again, False), (b"", True)):
        with pytest.raises(DeviceCloned):
            await school.devices.exchange(enrolled.device_id, shown, interrupted)
    assert (await school.devices.show(enrolled.device_id)).cloned_at is not None
    await school.devices.exchange(enrolled.device_id, third, False)  # the device itself goes on


async def test_the_newest_heartbeat_is_kept(school: School9B) -> None:
    enrolled = await school.enrolment.enrol(school.ask(await school.token()))
    facts = HeartbeatFacts(
        (SensorFacts("keyboard", "failed", "the display went away"),), 1, 2, 2**64 - 1, 4, 5, "", "0.1.1", -3, 1
    )
    await school.devices.heartbeat(enrolled.device_id, "81.2.69.142", replace(facts, helpers=2))
    await school.devices.heartbeat(enrolled.device_id, "81.2.69.142", facts)
    await school.devices.write_heartbeats()
    [row] = await school.devices.list()
    assert row.heartbeat == facts
    assert row.agent_version == "0.1.1"
    assert row.address == "81.2.69.0/24"
    assert row.last_seen_at == school.clock.now()


async def test_a_heartbeat_waits_for_a_locked_database(sqlite_store: Store, tmp_path: Path) -> None:
    school = School9B(sqlite_store, tmp_path / "school")
    enrolled = await school.enrolment.enrol(school.ask(await school.token()))
    facts = HeartbeatFacts((), 1, 2, 3, 4, 5, "", "0.1.0", 0, 1)
    await school.devices.heartbeat(enrolled.device_id, "192.0.2.1", facts)
    thief = sqlite3.connect(tmp_path / "heed.db", isolation_level=None)
    thief.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreUnavailable):
        await school.devices.write_heartbeats()
    thief.execute("ROLLBACK")
    thief.close()
    await school.devices.write_heartbeats()
    assert (await school.devices.show(enrolled.device_id)).heartbeat == facts


async def test_the_server_certificate_is_renewed_near_its_end_and_for_a_new_name(tmp_path: Path) -> None:
    clock = FakeClock()
    authority = Authority.create(tmp_path, "Oak School", ["heed.oak.example"], clock.now())
    assert not authority.renew_server_when_due(["heed.oak.example"], clock.now())
    assert authority.renew_server_when_due(["new.oak.example"], clock.now())
    assert authority.renew_server_when_due(["new.oak.example"], clock.now() + timedelta(days=380))
    before = authority.server_identity()
    authority.server_certificate_path.write_bytes(b"spoilt")
    assert authority.renew_server_when_due([], clock.now())
    assert authority.server_identity().key != before.key
