"""Serves a site's beacon: one question and one answer a connection, over TLS. It reads no more than a line, keeps
nothing, and knows no device.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl

from collector.services.beacon import BeaconKey

SECONDS = 5.0
MOST = 256
"""Connections at once; who comes beyond that is turned away, and asks again."""

_LINE = 256


async def serve_beacon(key: BeaconKey, host: str, port: int, hops: int) -> asyncio.Server:
    """Listening. `hops`: how many routers its packets may pass. Raises OSError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(key.file)
    context.num_tickets = 0  # each proves it anew
    open_now = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal open_now
        open_now += 1
        try:
            if open_now <= MOST:
                async with asyncio.timeout(SECONDS):
                    writer.write(key.answer(await reader.readline()))
                    await writer.drain()
        except (ValueError, OSError, TimeoutError):
            pass  # a stranger, or one who left
        finally:
            open_now -= 1
            writer.close()
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(SECONDS):
                    await writer.wait_closed()

    listening = _listen(host, port, hops)
    return await asyncio.start_server(
        answer, sock=listening, ssl=context, ssl_handshake_timeout=SECONDS, ssl_shutdown_timeout=SECONDS, limit=_LINE
    )


def _listen(host: str, port: int, hops: int) -> socket.socket:
    """What arrives from farther away gets answers that die on their way."""
    listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    if listening.family == socket.AF_INET6:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, hops)
    else:
        listening.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, hops)
    return listening
