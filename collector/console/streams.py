"""The open event streams: each tells its page to ask again, never what changed, and all end at once when asked to.

A stream begins with one `queue` event, so that whatever happened between a page and its stream, or while a stream was
broken, is caught up. Where the session has ended, the last thing sent is one more: the page asks again and is led to
sign in.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from collector.errors import StoreUnavailable
from collector.services.live import Live, Topic
from collector.services.users import Users

KEEPALIVE = 15.0  # seconds between signs of life, and between looks at the session
BREATH = 0.05  # seconds between two events, so that a burst is one question and not a hundred
RETRY = b"retry: 1000\n\n"  # milliseconds until a browser tries again
QUEUE = b"event: queue\ndata: changed\n\n"
ALIVE = b": alive\n\n"


class Streams:
    """All streams of one console. They must end before the web server stops, or it would wait for them."""

    def __init__(self, *, keepalive: float = KEEPALIVE) -> None:
        self._closing = asyncio.Event()
        self._keepalive = keepalive
        self.open = 0

    def close(self) -> None:
        """End every stream, now and from now on."""
        self._closing.set()

    async def follow(self, live: Live, users: Users, session: str) -> AsyncIterator[bytes]:
        """The bytes of one stream, until the session ends, the console stops or the reader goes away."""
        loop = asyncio.get_running_loop()
        news = live.listen()
        heard = asyncio.ensure_future(anext(news))
        closed = asyncio.ensure_future(self._closing.wait())
        looked = loop.time()
        self.open += 1
        try:
            yield RETRY + QUEUE
            while True:
                patience = max(0.0, looked + self._keepalive - loop.time())
                done, _ = await asyncio.wait({heard, closed}, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
                if closed in done:
                    return
                if loop.time() >= looked + self._keepalive:
                    looked = loop.time()
                    if not await _signed_in(users, session):
                        yield QUEUE
                        return
                    yield ALIVE
                if heard in done:
                    announcement = heard.result()
                    heard = asyncio.ensure_future(anext(news))
                    if announcement.topic is Topic.ALERTS:
                        yield QUEUE
                        await asyncio.sleep(BREATH)
        finally:
            self.open -= 1
            heard.cancel()
            closed.cancel()
            await asyncio.gather(heard, closed, return_exceptions=True)


async def _signed_in(users: Users, session: str) -> bool:
    """Whether the session holds. A database that does not answer ends no stream: the stream says nothing of anybody."""
    try:
        return await users.viewer(session) is not None
    except StoreUnavailable:
        return True
