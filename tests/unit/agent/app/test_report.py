"""`heed-agent report` over a real link: it says that a concern is kept only when the service has said so."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from agent.app.report import hand_over, report
from agent.core.event import Concern, Event
from agent.core.link import HelperPolicy, HelperSettings
from agent.errors import LinkError
from agent.host.paths import paths_for
from agent.runtime.link_server import Commit, LinkServer
from agent.settings import Settings, SettingsError
from tests.conditions import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the link is a Unix socket")


async def service(settings: Settings, commit: Commit) -> asyncio.Task[None]:
    paths = paths_for(settings.data)
    paths.prepare()
    server = LinkServer(
        paths.socket,
        admit=lambda _peer: "pupil",
        commit=commit,
        settings=HelperSettings(),
        policy_for=lambda _account: HelperPolicy(b"{}", "", 1),
        mode=0o600,
        changed=lambda: None,
    )
    task = asyncio.create_task(server.run())
    await until(paths.socket.is_socket)
    return task


async def end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_concern_is_handed_over_and_kept(tmp_path: Path) -> None:
    kept: list[Event] = []

    async def commit(event: Event) -> None:
        kept.append(event)

    settings = Settings(data=tmp_path)
    task = await service(settings, commit)
    await asyncio.to_thread(hand_over, settings, "Somebody is hurt.")
    assert [event.payload for event in kept] == [Concern("Somebody is hurt.")]
    await end(task)


@pytest.mark.clause("T33")
async def test_one_that_was_taken_and_not_kept_is_not_said_to_be(tmp_path: Path) -> None:
    taken = asyncio.Event()

    async def never(_event: Event) -> None:
        taken.set()
        await asyncio.Event().wait()

    settings = Settings(data=tmp_path)
    task = await service(settings, never)
    handing = asyncio.create_task(asyncio.to_thread(hand_over, settings, "Somebody is hurt."))
    await asyncio.wait_for(taken.wait(), 20)
    await end(task)
    with pytest.raises(LinkError):
        await handing


@pytest.mark.parametrize("text", ["", " \n", "a" * 2_001, "a\0"])
def test_what_is_no_concern_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="1 to 2,000 characters"):
        report(Settings(data=tmp_path), text)
