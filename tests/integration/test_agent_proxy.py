"""Enrolment and uplink through a real CONNECT proxy: from the command line, from the environment, and past it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from agent.core.standing import Contact
from agent.errors import EnrolmentError
from agent.runtime.clock import SystemClock, SystemRandom
from agent.spool.memory import MemorySpool
from agent.uplink.credentials import Identity, Record, StagedKeystore
from agent.uplink.enrolment import enrol
from agent.uplink.exchange import TokenFile
from agent.uplink.uplink import Uplink
from agent.wire.uplink import Vitals
from tests.conditions import until
from tests.factories.events import urgent
from tests.fakes.collector import ScriptedCollector
from tests.fakes.proxy import Proxy
from tests.integration.uplink_device import directly

BASIC = "Basic c2FtOnM6Y3JldA=="  # sam:s:cret
VARIABLES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "grpc_proxy", "no_proxy", "NO_PROXY", "no_grpc_proxy")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


async def enrolled(collector: ScriptedCollector, identity: Identity, proxy: str | None) -> tuple[Record, bytes]:
    # The pinning blocks, as it may in a command of its own; collector and proxy share this process, so it has a thread.
    async with collector.serving(mutual=False) as port:
        fingerprint = collector.authority.fingerprint
        return await asyncio.to_thread(
            lambda: asyncio.run(enrol(f"127.0.0.1:{port}", "good", fingerprint, identity, proxy=proxy))
        )


async def deliver(collector: ScriptedCollector, identity: Identity, folder: Path, proxy: str | None) -> None:
    """One urgent event, from spool to collector."""
    spool, tokens = MemorySpool(SystemRandom()), TokenFile(folder / "token")
    tokens.keep(bytes(32))
    spool.append([urgent()])
    uplink = Uplink(
        identity, tokens, spool, directly, SystemClock(),
        random=SystemRandom(), vitals=Vitals, on_refused=lambda _lane: None, proxy=proxy,
    )  # fmt: skip
    async with collector.serving():
        task = asyncio.create_task(uplink.run())
        try:
            await until(lambda: len(collector.committed) == 1)
            assert uplink.standing.contact is Contact.CONNECTED
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_by_the_command_line_with_a_password(tmp_path: Path) -> None:
    collector, proxy, identity = ScriptedCollector(), Proxy(BASIC), Identity(StagedKeystore())
    async with proxy.serving() as address:
        given = address.replace("//", "//sam:s%3Acret@")
        await enrolled(collector, identity, given)
        assert proxy.asked == [f"CONNECT 127.0.0.1:{collector.port}"] * 2  # to pin the CA, then to enrol
        await deliver(collector, identity, tmp_path, given)
        assert len(proxy.asked) == 3
    assert set(proxy.authorizations) == {BASIC}


async def test_by_the_environment(tmp_path: Path, environment: pytest.MonkeyPatch) -> None:
    collector, proxy, identity = ScriptedCollector(), Proxy(), Identity(StagedKeystore())
    async with proxy.serving() as address:
        environment.setenv("https_proxy", address)
        await enrolled(collector, identity, None)
        await deliver(collector, identity, tmp_path, None)
    assert proxy.asked == [f"CONNECT 127.0.0.1:{collector.port}"] * 3


async def test_past_it_where_the_environment_says_so(tmp_path: Path, environment: pytest.MonkeyPatch) -> None:
    collector, proxy, identity = ScriptedCollector(), Proxy(), Identity(StagedKeystore())
    async with proxy.serving() as address:
        environment.setenv("https_proxy", address)
        environment.setenv("no_proxy", "127.0.0.1")
        await enrolled(collector, identity, None)
        await deliver(collector, identity, tmp_path, None)
    assert proxy.asked == []


async def test_a_proxy_that_refuses_is_said() -> None:
    collector, proxy = ScriptedCollector(), Proxy(BASIC)
    async with proxy.serving() as address:
        with pytest.raises(EnrolmentError, match=r"no collector answers.*407"):
            await enrolled(collector, Identity(StagedKeystore()), address)
