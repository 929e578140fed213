"""The uplink against a scripted collector, over real mutual TLS, with a real spool."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import grpc
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from agent.core.event import Keyword
from agent.core.standing import Contact
from policy.severity import Lane
from tests.conditions import until
from tests.factories.events import event, urgent
from tests.fakes.collector import Authority, ScriptedCollector
from tests.integration.uplink_device import Device


@pytest.fixture
def collector() -> ScriptedCollector:
    return ScriptedCollector()


@pytest.fixture
def device(tmp_path: Path, collector: ScriptedCollector) -> Device:
    return Device(tmp_path, collector)


@pytest.mark.clause("D6", "J23")
async def test_the_urgent_one_comes_first_though_twenty_thousand_wait(device: Device) -> None:
    for _ in range(40):
        device.spool.append([event() for _ in range(500)])
    last = urgent()
    device.spool.append([last])
    collector = device.collector
    async with collector.serving():
        began = asyncio.get_running_loop().time()
        async with device.connected():
            await until(lambda: len(collector.committed) > 0)
            assert collector.ids[0] == last.id.bytes
            assert collector.at[0] - began < 1
            await until(lambda: device.spool.depth().routine == 0, 60)
    assert len(set(collector.ids)) == len(collector.ids) == 20_001
    assert [one.sequence for one in collector.committed[1:]] == list(range(1, 20_001))


@pytest.mark.clause("D5", "J22")
async def test_events_arrive_once_each_over_outages(device: Device) -> None:
    collector = device.collector
    sent = [event() for _ in range(30)]
    collector.commit_seconds = 0.02
    collector.credits = 3
    async with device.alone() as uplink:
        for one in sent:
            device.spool.append([one])
            uplink.wake(Lane.ROUTINE)
        for _ in range(3):
            async with collector.serving():
                await asyncio.sleep(0.2)
        async with collector.serving():
            await until(lambda: device.spool.depth().routine == 0, 40)
    assert collector.ids == [one.id.bytes for one in sent]


async def test_what_comes_while_connected_goes_at_once(device: Device) -> None:
    collector = device.collector
    async with collector.serving(), device.connected() as uplink:
        await until(lambda: uplink.standing.contact is Contact.CONNECTED)
        told = urgent()
        device.spool.append([told])
        uplink.wake(Lane.URGENT)
        await until(lambda: collector.ids == [told.id.bytes], 1)
        await until(lambda: bool(collector.heartbeats))
        assert collector.heartbeats[0].helpers == 1


async def test_the_token_rotates_and_an_interrupted_exchange_is_said(device: Device) -> None:
    collector = device.collector
    async with collector.serving():
        async with device.connected():
            await until(lambda: len(collector.tokens) == 1)
            await until(lambda: device.tokens._path.read_bytes()[5:37] == collector.tokens[0])
        collector.forget_hello = True
        async with device.connected():
            await until(lambda: len(collector.watches) >= 3)
    first, second, third = collector.watches[:3]
    assert first == (bytes(32), False)
    assert second == (collector.tokens[0], False)
    assert third == (collector.tokens[0], True)


@pytest.mark.parametrize(
    ("status", "contact"),
    [
        (grpc.StatusCode.PERMISSION_DENIED, Contact.REVOKED),
        (grpc.StatusCode.FAILED_PRECONDITION, Contact.CLONED),
        (grpc.StatusCode.UNAUTHENTICATED, Contact.UNKNOWN_HERE),
    ],
)
async def test_a_final_answer_ends_fast_retries_and_is_said(
    device: Device, status: grpc.StatusCode, contact: Contact
) -> None:
    device.collector.refuse = status
    device.spool.append([urgent()])
    async with device.collector.serving(), device.connected() as uplink:
        await until(lambda: uplink.standing.contact is contact)
        await until(lambda: bool(device.clock.waits))
        assert device.clock.waits[-1] >= 150
    assert device.spool.depth().urgent == 1


async def test_an_event_the_collector_never_takes_blocks_no_other(device: Device) -> None:
    collector = device.collector
    good = [urgent() for _ in range(5)]
    bad = urgent()
    assert isinstance(bad.payload, Keyword)
    collector.refuse_rule = "refused"
    bad = replace(bad, payload=replace(bad.payload, rule="refused"))
    device.spool.append([*good[:2], bad, *good[2:]])
    async with collector.serving(), device.connected():
        await until(lambda: device.spool.depth().urgent == 0)
    assert collector.ids == [one.id.bytes for one in good]
    assert device.refused == [Lane.URGENT]
    assert device.spool.depth().dropped == 1


async def test_an_old_image_of_a_spool_is_numbered_anew(device: Device) -> None:
    collector = device.collector
    told = [urgent(), urgent()]
    device.spool.append(told)
    before = device.spool.epoch()
    collector.next_expected[1, before] = 100
    async with collector.serving(), device.connected():
        await until(lambda: device.spool.depth().urgent == 0)
    assert device.spool.epoch() != before
    assert collector.ids == [one.id.bytes for one in told]


async def test_new_events_under_numbers_that_the_collector_has_passed_arrive(device: Device) -> None:
    """As after an old image of the disk was put back, and more was typed offline than the collector had had."""
    collector = device.collector
    told = [urgent() for _ in range(5)]
    device.spool.append(told)
    collector.next_expected[1, device.spool.epoch()] = 4
    async with collector.serving(), device.connected():
        await until(lambda: device.spool.depth().urgent == 0)
    assert collector.ids == [one.id.bytes for one in told]


async def test_a_certificate_is_renewed_tried_and_kept(tmp_path: Path, collector: ScriptedCollector) -> None:
    device = Device(tmp_path, collector, lasts=timedelta(hours=1), began=timedelta(hours=3))
    async with collector.serving(), device.connected() as uplink:
        before = device.identity.expires()
        await until(lambda: device.identity.expires() > before + timedelta(days=1))
        await until(lambda: uplink.standing.contact is Contact.CONNECTED)
    assert not device.identity.has_candidate()
    assert collector.renewals == 1


async def test_a_renewed_certificate_outlives_a_collector_that_is_down(device: Device) -> None:
    collector = device.collector
    async with device.alone() as uplink:
        renewed = collector.authority.device(device.identity.request(), timedelta(days=9))
        device.identity.offer(renewed)
        await until(lambda: len(device.clock.waits) > 6, 40)
        assert device.identity.has_candidate()
        async with collector.serving():
            await until(lambda: uplink.standing.contact is Contact.CONNECTED, 40)
        async with collector.serving():
            await until(lambda: not device.identity.has_candidate(), 40)
    assert device.identity.credentials().certificate == pem(renewed)
    assert collector.renewals == 0


async def test_a_renewed_certificate_that_is_never_taken_is_let_go(device: Device) -> None:
    collector = device.collector
    async with device.alone():
        before = device.identity.credentials().certificate
        device.identity.offer(Authority().device(device.identity.request()))
        for _ in range(20):
            heard = len(collector.tokens)
            async with collector.serving():
                await until(lambda: len(collector.tokens) > heard, 40)  # noqa: B023 - awaited at once
            if not device.identity.has_candidate():
                break
    assert not device.identity.has_candidate()
    assert device.identity.credentials().certificate == before


def pem(der: bytes) -> bytes:
    return x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)


async def test_a_collector_of_another_ca_gets_nothing(device: Device) -> None:
    collector = device.collector
    device.spool.append([urgent()])
    async with collector.serving():
        uplink = device.uplink()
    collector.authority = Authority()
    async with collector.serving():
        task = asyncio.create_task(uplink.run())
        await until(lambda: uplink.standing.contact is Contact.OFFLINE)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert collector.committed == []
    assert collector.connections == 0
