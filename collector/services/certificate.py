"""Keeps the server's certificate from running out while it serves: a collector may run for years."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from collector.domain.clock import Clock
from collector.services.authority import Authority, ServerIdentity

_LOOK_SECONDS = 3600.0
_log = structlog.get_logger(__name__)


async def keep_renewed(
    authority: Authority,
    addresses: Sequence[str],
    clock: Clock,
    show: Callable[[ServerIdentity], None],
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Look every hour, until cancelled, and have a new one shown. A folder that takes none now is tried again."""
    while True:
        await sleep(_LOOK_SECONDS)
        try:
            if authority.renew_server_when_due(addresses, clock()):
                show(authority.server_identity())
                _log.info("server.certificate_renewed")
        except OSError as error:
            _log.warning("server.certificate_not_renewed", cause=type(error).__name__)
