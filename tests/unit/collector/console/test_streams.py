from __future__ import annotations

import asyncio

from collector.console.streams import ALIVE, QUEUE, RETRY, Streams
from collector.services.live import Announcement, Topic
from tests.fakes.console_services import FakeServices

ALERTS, DEVICES = Announcement(Topic.ALERTS), Announcement(Topic.DEVICES)


def signed_in(services: FakeServices) -> str:
    services.users.sessions["s"] = services.users.person("dsl")
    return "s"


async def test_a_stream_begins_by_catching_up_and_says_only_that_something_changed(services: FakeServices) -> None:
    stream = Streams().follow(services.live, services.users, signed_in(services))
    assert await anext(stream) == RETRY + QUEUE
    await asyncio.sleep(0)
    services.live.announce(DEVICES)
    services.live.announce(ALERTS)
    assert await asyncio.wait_for(anext(stream), 5) == QUEUE
    await stream.aclose()  # type: ignore[attr-defined]  # an async generator, typed as what it gives


async def test_news_between_two_reads_is_not_lost(services: FakeServices) -> None:
    stream = Streams().follow(services.live, services.users, signed_in(services))
    await anext(stream)
    await asyncio.sleep(0)
    for _ in range(100):
        services.live.announce(ALERTS)
    assert await asyncio.wait_for(anext(stream), 5) == QUEUE
    await stream.aclose()  # type: ignore[attr-defined]  # as above


async def test_a_silent_stream_shows_that_it_lives(services: FakeServices) -> None:
    stream = Streams(keepalive=0.01).follow(services.live, services.users, signed_in(services))
    await anext(stream)
    assert await asyncio.wait_for(anext(stream), 5) == ALIVE
    await stream.aclose()  # type: ignore[attr-defined]  # as above


async def test_a_stream_whose_session_ended_asks_the_page_once_more_and_ends(services: FakeServices) -> None:
    streams = Streams(keepalive=0.01)
    stream = streams.follow(services.live, services.users, signed_in(services))
    await anext(stream)
    services.users.sessions.clear()
    assert [one async for one in stream] == [QUEUE]
    assert streams.open == 0


async def test_all_streams_end_at_once_when_the_console_stops(services: FakeServices) -> None:
    streams = Streams()
    session = signed_in(services)
    all_of_them = [streams.follow(services.live, services.users, session) for _ in range(5)]
    for stream in all_of_them:
        await anext(stream)
    assert streams.open == 5
    streams.close()
    async with asyncio.timeout(1):
        assert [one for stream in all_of_them async for one in stream] == []
    assert streams.open == 0
