"""`heed-agent ask` over a real link: what is asked is kept, redacted and bounded, and remembered for the page."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from agent.app.ask import hand_over
from agent.core.access import AccessAnswer
from agent.core.event import AccessRequest, Event
from agent.core.link import HelperPolicy, HelperSettings
from agent.errors import AskedTooOften
from agent.host.notice.wishes import WishesFile
from agent.runtime.asking import Asking
from agent.runtime.link import LinkClient
from agent.runtime.link_server import LinkServer
from agent.settings import SettingsError
from tests.conditions import until
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the link is a Unix socket")


@pytest.mark.clause("T33")
async def test_it_is_kept_once_and_then_asked_too_often(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kept: list[Event] = []
    asking = Asking(FakeClock())

    async def commit(event: Event) -> None:
        assert isinstance(event.payload, AccessRequest)
        kept.append(asking.take(event, event.payload))

    socket = tmp_path / "link.sock"
    server = LinkServer(
        socket,
        admit=lambda _peer: "pupil",
        commit=commit,
        settings=HelperSettings(),
        policy_for=lambda _account: HelperPolicy(b"{}", "", 1),
        mode=0o600,
        changed=lambda: None,
        answers=asking.answers,
        is_helper=lambda _peer: not guest,
    )
    guest = True
    task = asyncio.create_task(server.run())
    await until(socket.is_socket)
    await asyncio.to_thread(hand_over, socket, "scratch", "for 07700 900123 art")
    with pytest.raises(AskedTooOften):
        await asyncio.to_thread(hand_over, socket, "scratch", "please")
    with pytest.raises(SettingsError):
        await asyncio.to_thread(hand_over, socket, "scratch", "a" * 161)
    [event] = kept
    assert isinstance(event.payload, AccessRequest)
    assert (event.account, event.payload.program) == ("pupil", "scratch")
    assert "900123" not in event.payload.why
    [wish] = WishesFile(tmp_path / "state" / "heed-agent" / "asked").load()
    assert (wish.request, wish.program, wish.granted) == (event.id, "scratch", None)

    answer = AccessAnswer(event.id, "pupil", "scratch", granted=False, reason="Not now.")
    assert asking.answered(answer)
    assert not asking.answered(answer)  # told again on every Watch
    guest = False
    helper = await LinkClient.connect(socket, "1")  # one that comes later is told at its greeting
    said = [await helper.receive(), await helper.receive()]
    assert said[1] == answer
    await helper.close()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_a_file_that_somebody_spoilt_is_none(tmp_path: Path) -> None:
    place = tmp_path / "asked"
    for spoilt in ("", "[1]", '[{"request": "x"}]', "{}"):
        place.write_text(spoilt)
        assert WishesFile(place).load() == ()
