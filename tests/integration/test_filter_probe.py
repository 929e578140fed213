"""The probe against real web servers and a real filtering proxy, all on loopback (T34)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from agent.core.filter_probe import FilterTest
from agent.sensors.network import filter as filter_
from agent.sensors.network.filter import BYTES, FilterProber
from tests.processes import free_port

SHOWS = "This page is for tests of filters"


class Site(BaseHTTPRequestHandler):
    """Pages of a site, or, asked by a whole address, a proxy that blocks `/gambling` and goes on to the rest."""

    def do_GET(self) -> None:
        path = "/" + self.path.partition("://")[2].partition("/")[2] if "://" in self.path else self.path
        if path != self.path and path == "/gambling":
            self._say(200, "Blocked by the school's filter")
        elif path == "/moved":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
        elif path == "/endless":
            self._say(200, "x" * (BYTES + 1024) + SHOWS)
        elif path == "/slow":
            self.send_response(200)
            self.end_headers()
            with suppress(OSError):  # until whoever asked has had enough
                for _ in range(2_000):
                    self.wfile.write(b"x")
                    time.sleep(0.01)
        elif path == "/refused":
            self._say(403, SHOWS)
        else:
            self._say(200, f"<p>{SHOWS}: {path}</p>")

    def _say(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Nowhere."""


@contextmanager
def serving() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def reached(address: str, proxy: str | None = None) -> bool:
    return FilterProber(proxy).reached(FilterTest("test", address, SHOWS))


@pytest.mark.clause("T34")
def test_a_page_is_reached_straight_and_blocked_by_the_proxy_that_the_system_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as site, serving() as proxy:
        assert reached(f"{site}/gambling")
        assert not reached(f"{site}/gambling", proxy)
        monkeypatch.setenv("http_proxy", proxy)
        assert not reached(f"{site}/gambling")
        assert reached(f"{site}/news")


def test_neither_errors_nor_files_nor_what_has_no_end_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    with serving() as site:
        assert not any(reached(f"{site}/{name}") for name in ("moved", "endless", "refused"))
    assert not reached(f"http://127.0.0.1:{free_port()}/")
    assert not reached("http://no-such-name.invalid/")


def test_a_page_that_comes_drop_by_drop_holds_the_probe_up_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("http_proxy", raising=False)
    monkeypatch.setattr(filter_, "SECONDS", 0.2)
    began = time.monotonic()
    with serving() as site:
        assert not reached(f"{site}/slow")
        assert time.monotonic() - began < 10.0
