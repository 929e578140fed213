"""The console behind a reverse proxy: who really asks, by the word of the proxies we were told to believe.

Without it everybody behind a proxy would count as the proxy: as somebody inside of the school's networks, and, where it
runs on this machine, as this machine.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from collector.domain.address import forwarded, listed

_SCHEMES: Final = frozenset({"http", "https"})


class TrustedProxies:
    """Gives each request the address and the scheme that its browser used. `proxies`: networks, as "10.1.2.3/32"; what
    comes from elsewhere keeps its own address, whatever it claims.
    """

    def __init__(self, app: ASGIApp, *, proxies: Collection[str]) -> None:
        self._app = app
        self._proxies = proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, as from whoever it is from."""
        peer = scope.get("client")
        if scope["type"] == "http" and peer and listed(peer[0], self._proxies):
            headers = Headers(scope=scope)
            hops = [hop for field in headers.getlist("x-forwarded-for") for hop in field.split(",")]
            scheme = ",".join(headers.getlist("x-forwarded-proto")).rpartition(",")[2].strip().lower()
            scope = {
                **scope,
                "client": (forwarded(peer[0], hops, self._proxies), 0),
                "scheme": scheme if scheme in _SCHEMES else scope["scheme"],
            }
        await self._app(scope, receive, send)
