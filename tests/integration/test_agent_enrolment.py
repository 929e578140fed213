"""Enrolment against a scripted collector: the pin, the token, and what is kept."""

from __future__ import annotations

import asyncio

import pytest

from agent.errors import EnrolmentError
from agent.uplink.credentials import Identity, StagedKeystore
from agent.uplink.enrolment import enrol, parse_fingerprint, parse_server
from tests.fakes.collector import Authority, ScriptedCollector


async def ask(collector: ScriptedCollector, token: str, fingerprint: str, identity: Identity) -> str:
    # The pinning blocks, as it may in a command of its own; the collector shares this process, so it has a thread.
    async with collector.serving(mutual=False) as port:
        record, exchange = await asyncio.to_thread(
            lambda: asyncio.run(enrol(f"127.0.0.1:{port}", token, fingerprint, identity))
        )
    assert len(exchange) == 32
    return record.server_name


async def test_a_device_gets_an_identity_of_its_own() -> None:
    collector, keystore = ScriptedCollector(), StagedKeystore()
    assert await ask(collector, "good", collector.authority.fingerprint, Identity(keystore)) == "127.0.0.1"
    settled = StagedKeystore()
    keystore.settle(settled)
    record = Identity(settled).record()
    assert record is not None
    assert record.school == "Test School"
    assert bytes.fromhex(record.policy_key) == collector.policy_key
    assert Identity(settled).credentials().authority == collector.authority.pem
    assert b"good" not in b"".join(settled._held.values())


async def test_another_ca_is_not_trusted() -> None:
    identity = Identity(StagedKeystore())
    with pytest.raises(EnrolmentError, match="is not the collector this fingerprint belongs to"):
        await ask(ScriptedCollector(), "good", Authority().fingerprint, identity)
    assert identity.record() is None


async def test_a_key_of_policy_that_is_none_is_refused() -> None:
    collector, identity = ScriptedCollector(policy_key=b"short"), Identity(StagedKeystore())
    with pytest.raises(EnrolmentError, match="no Ed25519 public key"):
        await ask(collector, "good", collector.authority.fingerprint, identity)
    assert identity.record() is None


async def test_a_refused_token_is_said() -> None:
    collector, identity = ScriptedCollector(), Identity(StagedKeystore())
    with pytest.raises(EnrolmentError, match="refused the token"):
        await ask(collector, "spent", collector.authority.fingerprint, identity)
    assert identity.record() is None


async def test_nobody_there_is_said() -> None:
    with pytest.raises(EnrolmentError, match="no collector answers"):
        await enrol("127.0.0.1:1", "good", "0" * 64, Identity(StagedKeystore()))


@pytest.mark.parametrize("text", ["", "host", "host:", ":1", "host:x", "host:0", "host:65536", "host:²"])
def test_a_server_that_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(EnrolmentError, match="HOST:PORT"):
        parse_server(text)


def test_addresses_are_understood() -> None:
    assert parse_server("heed.school.example:8443") == ("heed.school.example", 8443)
    assert parse_server("[::1]:8443") == ("::1", 8443)


def test_fingerprints_are_understood_as_people_write_them() -> None:
    plain = "ab" * 32
    assert parse_fingerprint(plain) == parse_fingerprint(":".join(["AB"] * 32)) == bytes.fromhex(plain)
    with pytest.raises(EnrolmentError, match="64 hex digits"):
        parse_fingerprint("ab" * 31)
