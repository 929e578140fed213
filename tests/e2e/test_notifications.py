"""A live collector wakes a DSL by a real webhook, from an alert's commit to a message that says nothing of it (T4)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from collector.errors import NotifyFailed
from collector.notify.channels import send, why_unusable
from tests.processes import Agent, Collector, run_tool, wait_for

CONCERN = "Somebody hurts zebedee."


class Webhook(HTTPServer):
    """Takes messages, as Teams or an SMS gateway would."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taken)
        self.messages: list[str] = []

    @property
    def address(self) -> str:
        return f"json://user:secret-word@127.0.0.1:{self.server_port}/"


class _Taken(BaseHTTPRequestHandler):
    server: Webhook

    def do_POST(self) -> None:
        self.server.messages.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Says nothing."""


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    with Webhook() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.timeout(180)
@pytest.mark.clause("T4", "J2")
def test_a_concern_wakes_the_dsl_and_the_message_says_nothing_of_it(tmp_path: Path, webhook: Webhook) -> None:
    with Collector(tmp_path / "collector") as collector, Agent(tmp_path / "agent", collector) as agent:
        collector.init()
        collector.ask("user", "create", "dana", "--role", "dsl")
        added = collector.ask("user", "channel", "add", "dana", "--label", "pager", stdin=f"{webhook.address}\n")
        assert added["label"] == "pager"
        assert collector.ask("user", "channel", "list", "dana") == {"channels": [added]}
        assert [one["failed"] for one in collector.ask("user", "channel", "test", "dana")["tried"]] == [""]
        collector.start()
        agent.enrol()
        agent.start()
        wait_for("the agent's service", lambda: agent.status().get("running"))
        run_tool("heed-agent", "report", "--data", str(agent.data), "--text", CONCERN)
        wait_for("the message", lambda: len(webhook.messages) == 2)
        assert "an urgent alert waits" in webhook.messages[1]
        assert f":{collector.console_port}/queue" in webhook.messages[1]
        assert "zebedee" not in webhook.messages[1]
        assert collector.program is not None
        assert "secret-word" not in collector.program.log_text()


def _breaks(*_arguments: object, **_named: object) -> bool:
    raise KeyError("secret-word")


async def test_a_message_that_is_not_taken_is_said_without_its_address(
    webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    await send(webhook.address, "Title", "Body")
    assert len(webhook.messages) == 1
    for address in ("json://user:secret-word@127.0.0.1:9/", "nonsense"):
        with pytest.raises(NotifyFailed) as failed:
            await send(address, "Title", "Body")
        assert "secret-word" not in str(failed.value)
    monkeypatch.setattr("apprise.NotifyBase.notify", _breaks)
    with pytest.raises(NotifyFailed, match="failed by itself"):  # however a service fails, the collector goes on
        await send(webhook.address, "Title", "Body")
    assert why_unusable(webhook.address) == ""
    assert "secret-word" not in why_unusable("nonsense://secret-word")
