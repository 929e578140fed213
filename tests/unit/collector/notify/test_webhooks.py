"""One request to a program, over a real socket."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from collector.domain.webhooks import Sending
from collector.errors import NotifyFailed
from collector.notify.webhooks import post
from tests.processes import free_port


class Receiver(HTTPServer):
    """Answers with `status`, and keeps what came."""

    status = 204

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[tuple[str, str, bytes]] = []


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, self.headers["Heed-Delivery"], body))
        self.send_response(self.server.status)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def do_GET(self) -> None:
        self.do_POST()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def sending(port: int) -> Sending:
    headers = {"Content-Type": "application/json", "Heed-Delivery": "d1"}
    return Sending(f"http://127.0.0.1:{port}/heed?key=secret-key", headers, b'{"a":1}')


async def test_it_is_taken_with_a_2xx(receiver: Receiver) -> None:
    await post(sending(receiver.server_port))
    assert receiver.got == [("/heed?key=secret-key", "d1", b'{"a":1}')]


@pytest.mark.parametrize("status", [301, 302, 307, 400, 500])
async def test_anything_else_is_a_failure_and_no_redirect_is_followed(receiver: Receiver, status: int) -> None:
    receiver.status = status
    with pytest.raises(NotifyFailed, match=f"it answered with {status}"):
        await post(sending(receiver.server_port))
    assert len(receiver.got) == 1


async def test_nobody_there_is_told_without_the_address() -> None:
    with pytest.raises(NotifyFailed, match="could not be reached") as failed:
        await post(sending(free_port()))
    assert "secret-key" not in str(failed.value)
