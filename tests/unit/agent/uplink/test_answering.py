from __future__ import annotations

import socket
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from agent.uplink.answering import proxy_for, takes_connections


@contextmanager
def proxy(status: int, asked: list[str], wanted: str | None = None) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append(self.path)
            self.send_response(status if self.headers["Proxy-Authorization"] == wanted else 407)
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
    for name in ("grpc_proxy", "https_proxy", "http_proxy", "no_grpc_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


def test_what_listens_takes_connections_and_what_is_closed_does_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert takes_connections(f"127.0.0.1:{port}")
    assert not takes_connections(f"127.0.0.1:{port}")


@pytest.mark.parametrize("target", ["", "nowhere", "127.0.0.1:port", "no.such.host.invalid:8442", "[::1]:0"])
def test_nonsense_does_not(target: str) -> None:
    assert not takes_connections(target)


@pytest.mark.parametrize("name", ["grpc_proxy", "https_proxy", "http_proxy"])
@pytest.mark.parametrize(("named", "answers"), [("pupil%40oak:se:cret@", True), ("pupil@", False), ("", False)])
def test_a_proxy_that_wants_a_password_is_shown_the_one_that_its_address_has(
    monkeypatch: pytest.MonkeyPatch, name: str, named: str, *, answers: bool
) -> None:
    wanted = f"Basic {b64encode(b'pupil@oak:se:cret').decode()}"
    with proxy(200, [], wanted) as at:
        monkeypatch.setenv(name, at.replace("://", f"://{named}"))
        assert takes_connections("collector.school.example:8442") is answers


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({}, ""),
        ({"https_proxy": "http://a:1"}, "http://a:1"),
        ({"HTTPS_PROXY": "http://a:1"}, ""),  # gRPC reads no capitals
        ({"grpc_proxy": "http://a:1", "https_proxy": "http://b:2", "http_proxy": "http://c:3"}, "http://a:1"),
        ({"grpc_proxy": "", "http_proxy": "http://c:3"}, "http://c:3"),
        ({"https_proxy": "http://a:1", "no_proxy": "oak.example, school.example"}, ""),
        ({"https_proxy": "http://a:1", "no_proxy": "*.School.example"}, ""),
        ({"https_proxy": "http://a:1", "no_proxy": ",other.example,"}, "http://a:1"),
        ({"https_proxy": "http://a:1", "no_proxy": "school.example", "no_grpc_proxy": "other.example"}, "http://a:1"),
    ],
)
def test_the_proxy_is_the_one_that_grpc_takes(said: dict[str, str], found: str) -> None:
    assert proxy_for("collector.school.example", said) == found


@pytest.mark.parametrize(("status", "answers"), [(200, True), (502, False)])
def test_through_a_proxy_it_is_the_proxys_word(monkeypatch: pytest.MonkeyPatch, status: int, *, answers: bool) -> None:
    asked: list[str] = []
    with proxy(status, asked) as at:
        monkeypatch.setenv("https_proxy", at)
        assert takes_connections("collector.school.example:8442") is answers
    assert asked == ["collector.school.example:8442"]
