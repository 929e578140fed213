"""A sign of life to somebody outside: one GET of an address that a service for such signs gave the school."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from collector.errors import BadRequest, NotifyFailed

_SECONDS = 20.0


def heartbeat(address: str) -> Callable[[], Awaitable[None]]:
    """What calls this address, and raises NotifyFailed where it does not answer well. Raises BadRequest for one that is
    no web address; without repeating it, since whoever knows it can forge the sign.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadRequest("The heartbeat's address must be one of the web, such as https://hc-ping.com/….")

    async def beat() -> None:
        await asyncio.to_thread(_called, address)

    return beat


def _called(address: str) -> None:
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - http or https, seen above
            answer.read(1)
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise NotifyFailed(f"the heartbeat's address did not take it ({type(error).__name__})") from error
