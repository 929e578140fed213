from __future__ import annotations

import asyncio
import os
import shutil
import ssl
from pathlib import Path

import httpx
import pytest

from collector.console.app import create_console
from collector.console.server import ConsoleServer
from collector.errors import BadRequest
from collector.settings import console_address, proxy_networks
from tests.factories.certificates import SchoolCa
from tests.fakes.console_services import PASSWORD, FakeServices, settings
from tests.processes import free_port
from tools.clauses import ROOT

NAME = "heed.school.example"
SITE = f"https://{NAME}"
SIGN_IN = {"name": "dsl", "password": PASSWORD}


def client(services: FakeServices, *, seen_by: str = "127.0.0.1", **forwarded: str) -> httpx.AsyncClient:
    """A browser whose requests reach the console from `seen_by`."""
    app = create_console(settings(proxies=("127.0.0.1/32",), console=SITE), services.whole)
    headers = {"Sec-Fetch-Site": "same-origin", **{name.replace("_", "-"): word for name, word in forwarded.items()}}
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app, client=(seen_by, 50000)), base_url=f"http://{NAME}", headers=headers
    )


async def test_whoever_is_behind_the_proxy_is_known_by_their_own_address(services: FakeServices) -> None:
    async with client(services, x_forwarded_for="10.0.0.1, 203.0.113.9", x_forwarded_proto="https") as browser:
        answer = await browser.post("/sign-in", data=SIGN_IN)
        assert (await browser.get("/metrics")).status_code == 403  # it is not this machine that asks
    assert answer.status_code == 303
    assert services.users.came_from == ["203.0.113.9"]
    assert answer.headers["set-cookie"].startswith("__Host-heed=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "strict-transport-security" in answer.headers


async def test_from_anywhere_else_the_headers_count_for_nothing(services: FakeServices) -> None:
    async with client(services, seen_by="203.0.113.9", x_forwarded_for="127.0.0.1") as browser:
        await browser.post("/sign-in", data=SIGN_IN)
        assert (await browser.get("/metrics")).status_code == 403
    assert services.users.came_from == ["203.0.113.9"]


async def test_an_older_browser_is_believed_by_the_address_that_it_called(services: FakeServices) -> None:
    async with client(services, x_forwarded_for="203.0.113.9", x_forwarded_proto="https", origin=SITE) as browser:
        del browser.headers["sec-fetch-site"]
        assert (await browser.post("/sign-in", data=SIGN_IN)).status_code == 303
        browser.headers["origin"] = "https://elsewhere.example"
        assert (await browser.post("/sign-in", data=SIGN_IN)).status_code == 403


def test_networks_and_addresses_are_read_or_refused_in_a_sentence() -> None:
    assert proxy_networks(["10.1.2.3", "10.1.2.9/24", "fd00::1"]) == ("10.1.2.3/32", "10.1.2.0/24", "fd00::1/128")
    for wrong in ("nginx", "0.0.0.0/0", "::/0"):
        with pytest.raises(BadRequest, match=wrong):
            proxy_networks([wrong])
    assert console_address("") == ""
    assert console_address(f"{SITE}:8444/") == f"{SITE}:8444"
    for wrong in (NAME, f"http://{NAME}", f"{SITE}/heed", "https://"):
        with pytest.raises(BadRequest, match="no address"):
            console_address(wrong)


def _found(program: str) -> str | None:
    return shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin")


def _command(program: str, folder: Path, port: int, console: int) -> list[str]:
    """The shipped example, led to this test's ports and certificate."""
    example = ROOT / "installers" / "proxy" / {"nginx": "nginx.conf", "caddy": "Caddyfile"}[program]
    written = (
        example.read_text().replace("127.0.0.1:8443", f"127.0.0.1:{console}").replace("/etc/ssl/heed", str(folder))
    )
    written = written.replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    written = written.replace(f"{SITE} {{", f"{SITE}:{port} {{")
    target = folder / "proxy.conf"
    if program == "caddy":
        target.write_text(f"{{\n\tadmin off\n\tauto_https off\n}}\n{written}")
        return ["run", "--adapter", "caddyfile", "--config", str(target)]
    paths = "".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    target.write_text(f"pid {folder}/pid; daemon off; events {{}} http {{ {paths}\n{written} }}")
    return ["-e", "stderr", "-c", str(target), "-p", str(folder)]


@pytest.mark.parametrize("program", ["nginx", "caddy"])
async def test_the_shipped_examples_work_in_the_real_program(
    program: str, services: FakeServices, tmp_path: Path
) -> None:
    executable = _found(program)
    if executable is None:
        pytest.skip(f"{program} is not installed")
    ca = SchoolCa()
    identity = ca.server(NAME)
    (tmp_path / "fullchain.pem").write_bytes(identity.certificate + identity.ca)
    (tmp_path / "key.pem").write_bytes(identity.key)
    trust = ssl.create_default_context(cadata=identity.ca.decode())
    server = ConsoleServer(
        create_console(settings(proxies=("127.0.0.1/32",), console=SITE), services.whole), "127.0.0.1", 0
    )
    await server.start()
    port = free_port()
    running = await asyncio.create_subprocess_exec(
        executable,
        *_command(program, tmp_path, port, server.port),
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        # An address of this machine that is not the proxy's, so that the two can be told apart.
        transport = httpx.AsyncHTTPTransport(verify=trust, local_address="127.0.0.9", retries=10)
        headers = {"Sec-Fetch-Site": "same-origin", "Host": NAME, "X-Forwarded-For": "10.0.0.1"}
        async with httpx.AsyncClient(
            transport=transport, base_url=f"https://127.0.0.1:{port}", headers=headers, timeout=20
        ) as browser:
            named = {"sni_hostname": NAME}
            answer = await browser.post("/sign-in", data=SIGN_IN, extensions=named)
            assert answer.status_code == 303
            assert services.users.came_from == ["127.0.0.9"]
            assert answer.headers["set-cookie"].startswith("__Host-heed=")
            assert (await browser.get("/metrics", extensions=named)).status_code == 403
            async with browser.stream("GET", "/events", extensions=named) as stream:
                assert stream.headers["content-type"].startswith("text/event-stream")
                assert await anext(stream.aiter_bytes())  # at once, not when a buffer is full
    finally:
        running.terminate()
        await running.wait()
        await server.stop()
