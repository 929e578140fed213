"""People of a really running collector who have set their passwords, as a link lets them."""

from __future__ import annotations

import ssl
import urllib.parse
import urllib.request

from tests.processes import Collector, run_tool

PASSWORD = "violet tractor morning tea"


def join(collector: Collector, name: str, role: str, host: str = "") -> None:
    """Make an account, and open its link as a browser without scripts would. `host`: where the collector is reached by
    HTTPS, if it serves others than this machine.
    """
    token = collector.ask("user", "create", name, "--role", role)["token"]
    form = urllib.parse.urlencode({"link": token, "password": PASSWORD, "again": PASSWORD}).encode()
    origin = f"https://{host}:{collector.console_port}" if host else f"http://127.0.0.1:{collector.console_port}"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    request = urllib.request.Request(f"{origin}/welcome", form, {"Origin": origin})  # noqa: S310 - our own server
    with urllib.request.urlopen(request, timeout=30, context=context) as answer:  # noqa: S310 - likewise
        assert answer.status == 200


def written(collector: Collector, *, idle_minutes: int) -> str:
    """The plain policy in this school's name, with another time until the lock."""
    text = run_tool("heed-collector", "policy", "new", "--school", "Test School", prefix=collector.prefix)
    assert "idle_minutes: 10" in text
    return text.replace("idle_minutes: 10", f"idle_minutes: {idle_minutes}")
