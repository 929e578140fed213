from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from agent.uplink.answering import takes_connections


@contextmanager
def proxy(status: int, asked: list[str]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_what_listens_takes_connections_and_what_is_closed_does_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert takes_connections(f"127.0.0.1:{port}")
    assert not takes_connections(f"127.0.0.1:{port}")


@pytest.mark.parametrize("target", ["", "nowhere", "127.0.0.1:port", "no.such.host.invalid:8442", "[::1]:0"])
def test_nonsense_does_not(target: str) -> None:
    assert not takes_connections(target)


@pytest.mark.parametrize(("status", "answers"), [(200, True), (502, False)])
def test_through_a_proxy_it_is_the_proxys_word(monkeypatch: pytest.MonkeyPatch, status: int, *, answers: bool) -> None:
    asked: list[str] = []
    with proxy(status, asked) as at:
        monkeypatch.setenv("https_proxy", at)
        assert takes_connections("collector.school.example:8442") is answers
    assert asked == ["collector.school.example:8442"]
