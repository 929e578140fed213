"""The link over a real socket, both ends in one loop."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from agent.core.event import Concern, Event, Liveness, Pulse, SensorState
from agent.core.link import Committed, HelperPolicy, HelperSettings, Match, MediumRemoved, ProgramClosed
from agent.errors import LinkError
from agent.runtime.link import LinkClient, Peer
from agent.runtime.link_server import Commit, LinkServer, PolicyFor
from tests.conditions import until
from tests.factories.events import event, urgent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the link is a Unix socket")

POLICY = HelperPolicy(b"{}", "", 0)
PULSE = Pulse((SensorState("keyboard", Liveness.WORKING),), 3, 2, 0)


@asynccontextmanager
async def serving(
    path: Path,
    commit: Commit,
    admit: Callable[[Peer], str | None] = lambda _peer: "pupil",
    policy_for: PolicyFor = lambda _account: POLICY,
    *,
    is_helper: Callable[[Peer], bool] = lambda _peer: True,
    posing: Callable[[str], None] = lambda _account: None,
) -> AsyncIterator[LinkServer]:
    server = LinkServer(
        path,
        admit=admit,
        commit=commit,
        settings=HelperSettings(7, demo=False),
        policy_for=policy_for,
        mode=0o600,
        changed=lambda: None,
        is_helper=is_helper,
        posing=posing,
    )
    task = asyncio.create_task(server.run())
    await until(path.is_socket)
    try:
        yield server
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def greeted(path: Path) -> LinkClient:
    """A helper that was told what the policy says."""
    client = await LinkClient.connect(path, "seat0")
    assert await client.receive() == POLICY
    return client


class Committer:
    def __init__(self) -> None:
        self.events: list[Event] = []

    async def __call__(self, given: Event) -> None:
        self.events.append(given)


async def test_a_match_is_committed_and_then_confirmed(tmp_path: Path) -> None:
    commit = Committer()
    async with serving(tmp_path / "link.sock", commit):
        client = await greeted(tmp_path / "link.sock")
        assert client.settings == HelperSettings(7, demo=False)
        told = urgent()
        await client.send(Match(told))
        assert await client.receive() == Committed(told.id)
        await client.close()
    assert [kept.payload for kept in commit.events] == [told.payload]


async def test_who_it_was_the_kernel_says_not_the_helper(tmp_path: Path) -> None:
    peers: list[Peer] = []

    def admit(peer: Peer) -> str:
        peers.append(peer)
        return "sam"

    commit = Committer()
    async with serving(tmp_path / "link.sock", commit, admit):
        client = await greeted(tmp_path / "link.sock")
        await client.send(Match(event(account="headteacher")))
        await client.receive()
        await client.close()
    assert [(kept.account, kept.session) for kept in commit.events] == [("sam", "seat0")]
    assert peers == [Peer(os.getuid(), os.getpid())]


async def test_a_stranger_is_turned_away(tmp_path: Path) -> None:
    async with serving(tmp_path / "link.sock", Committer(), lambda _peer: None):
        with pytest.raises(LinkError):
            await LinkClient.connect(tmp_path / "link.sock", "seat0")


async def test_a_users_own_program_may_report_and_nothing_else(tmp_path: Path) -> None:
    commit, posed = Committer(), list[str]()
    path = tmp_path / "link.sock"
    async with serving(path, commit, is_helper=lambda _peer: False, posing=posed.append) as server:
        client = await LinkClient.connect(path, "report")
        concern = event(payload=Concern("somebody takes my lunch"))
        await client.send(Match(concern))
        assert await client.receive() == Committed(concern.id)
        assert server.helpers == set()
        assert posed == []
        await client.send(PULSE)
        with pytest.raises(LinkError):
            await client.receive()
        await client.close()
        liar = await LinkClient.connect(path, "seat0")
        await liar.send(Match(urgent()))
        with pytest.raises(LinkError):
            await liar.receive()
        await liar.close()
        assert posed == ["pupil", "pupil"]
    assert [kept.payload for kept in commit.events] == [concern.payload]


async def test_guests_leave_room_for_helpers(tmp_path: Path) -> None:
    posed: list[str] = []
    path = tmp_path / "link.sock"
    helpers = [False] * 17 + [True]
    async with serving(path, Committer(), is_helper=lambda _peer: helpers.pop(0), posing=posed.append):
        guests = [await LinkClient.connect(path, "guest") for _ in range(16)]
        with pytest.raises(LinkError):
            await LinkClient.connect(path, "guest")
        assert posed == ["pupil"]
        for one in (*guests, await greeted(path)):
            await one.close()


async def test_nothing_is_confirmed_before_it_is_committed(tmp_path: Path) -> None:
    release = asyncio.Event()

    async def commit(_event: Event) -> None:
        await release.wait()

    async with serving(tmp_path / "link.sock", commit):
        client = await greeted(tmp_path / "link.sock")
        await client.send(Match(event()))
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.receive(), 0.05)
        release.set()
        async with asyncio.timeout(5):
            await client.receive()
        await client.close()


async def test_a_helper_that_speaks_garbage_hurts_no_other(tmp_path: Path) -> None:
    async with serving(tmp_path / "link.sock", Committer()) as server:
        good = await LinkClient.connect(tmp_path / "link.sock", "good")
        for garbage in (b"\xff\xff\xff\xff", b"\0\0\0\3abc", b"\0\0\0\0"):
            bad = await LinkClient.connect(tmp_path / "link.sock", "bad")
            await bad.receive()
            bad._writer.write(garbage)
            with pytest.raises(LinkError):
                await asyncio.wait_for(bad.receive(), 5)
            await bad.close()
        await good.send(PULSE)
        await until(lambda: [helper.pulse for helper in server.helpers] == [PULSE])
        await good.close()
        await until(lambda: not server.helpers)


async def test_a_client_without_service_says_so(tmp_path: Path) -> None:
    with pytest.raises(LinkError, match="no service answers"):
        await LinkClient.connect(tmp_path / "link.sock", "seat0")


async def test_the_helper_hears_that_the_service_left(tmp_path: Path) -> None:
    async with serving(tmp_path / "link.sock", Committer()):
        client = await greeted(tmp_path / "link.sock")
    with pytest.raises(LinkError):
        await asyncio.wait_for(client.receive(), 5)
    await client.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux names a directory by its descriptor")
async def test_a_deep_directory_is_no_obstacle(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120) / "link.sock"
    async with serving(deep, Committer()):
        client = await LinkClient.connect(deep, "seat0")
        await client.close()


async def test_each_helper_is_told_what_the_policy_says_for_its_user_and_each_change_once(tmp_path: Path) -> None:
    said = {"pupil": HelperPolicy(b"{}", "", 1)}
    async with serving(tmp_path / "link.sock", Committer(), policy_for=said.__getitem__) as server:
        client = await LinkClient.connect(tmp_path / "link.sock", "seat0")
        assert await client.receive() == said["pupil"]
        server.tell_policy()
        said["pupil"] = HelperPolicy(b'{"large":"' + b"x" * 300_000 + b'"}', "/lexicon", 2)
        server.tell_policy()
        assert await asyncio.wait_for(client.receive(), 5) == said["pupil"]
        await client.close()


async def test_a_closed_program_is_told_to_its_own_user_alone(tmp_path: Path) -> None:
    async with serving(tmp_path / "link.sock", Committer()) as server:
        client = await LinkClient.connect(tmp_path / "link.sock", "seat0")
        await until(lambda: len(server.helpers) == 1)
        await client.receive()
        server.tell_user("staff", ProgramClosed("their game"))
        server.tell_user("pupil", ProgramClosed("game"))
        assert await asyncio.wait_for(client.receive(), 5) == ProgramClosed("game")
        server.tell_user("", MediumRemoved())  # nobody knows whose it was
        assert await asyncio.wait_for(client.receive(), 5) == MediumRemoved()
        await client.close()


async def test_a_helper_that_reads_nothing_is_let_go_rather_than_fed(tmp_path: Path) -> None:
    versions = iter(range(1, 100))

    def policy_for(_account: str) -> HelperPolicy:
        return HelperPolicy(b"x" * 400_000, "", next(versions))

    async with serving(tmp_path / "link.sock", Committer(), policy_for=policy_for) as server:
        client = await LinkClient.connect(tmp_path / "link.sock", "seat0")
        await until(lambda: len(server.helpers) == 1)
        for _ in range(20):
            server.tell_policy()
        await until(lambda: not server.helpers)
        await client.close()
