"""Tries one address as a browser of this device would: by the system's resolver and proxy, a quarter of a megabyte and
ten seconds at the most. It sends no cookie, and keeps nothing of what it reads.
"""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Mapping

from agent.core.filter_probe import FilterTest

SECONDS = 10.0
BYTES = 256 * 1024
_STEP = 16 * 1024
_STEP_SECONDS = 5.0
_AGENT = "Mozilla/5.0 (Heed filter test)"


class FilterProber:
    """`proxy`: the agent's own, where it was given one; else the system's."""

    def __init__(self, proxy: str | None = None) -> None:
        self._proxy = proxy

    def reached(self, test: FilterTest) -> bool:
        """Whether its page showed what it must. Blocks; never raises."""
        began = time.monotonic()
        found = b""
        try:
            with self._opener().open(self._request(test.address), timeout=_STEP_SECONDS) as answer:
                while len(found) < BYTES and time.monotonic() - began < SECONDS:
                    piece = answer.read1(min(_STEP, BYTES - len(found)))  # what has come: all may take for ever
                    if not piece:
                        break
                    found += piece
        except (OSError, http.client.HTTPException, ValueError):
            return False
        return test.shows.casefold() in found.decode(errors="replace").casefold()

    def _proxies(self) -> Mapping[str, str]:
        return {"http": self._proxy, "https": self._proxy} if self._proxy else urllib.request.getproxies()

    def _opener(self) -> urllib.request.OpenerDirector:
        """Of web pages alone: no redirection leads to a file."""
        opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(dict(self._proxies())),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPRedirectHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            urllib.request.UnknownHandler(),
        ):
            opener.add_handler(handler)
        return opener

    @staticmethod
    def _request(address: str) -> urllib.request.Request:
        return urllib.request.Request(address, headers={"User-Agent": _AGENT, "Cache-Control": "no-cache"})  # noqa: S310 - http(s) alone, as the policy's shape has it
