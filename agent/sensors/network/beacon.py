"""Asks a site's beacon: by TLS, straight, never through a proxy, within two seconds (policy/beacon.py)."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Collection
from contextlib import suppress

import psutil

from agent.core.location import Beacon, Heard
from policy.beacon import question, vouches

SECONDS = 2.0
_LONGEST = 512


class BeaconAsker:
    """From this machine's own addresses."""

    def mark(self) -> frozenset[str]:
        """Another one than before once the device may be somewhere else."""
        return frozenset(
            f"{name} {one.address}"
            for name, rows in psutil.net_if_addrs().items()
            for one in rows
            if one.family in (socket.AF_INET, socket.AF_INET6)
        )

    def ask(self, beacon: Beacon, nonce: bytes, tunnels: Collection[str]) -> Heard:
        """`tunnels`: the interfaces that are tunnels. Blocks; never raises."""
        host, _, port = beacon.at.rpartition(":")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # judged below, by its hash and what it signs
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        try:
            plain = socket.create_connection((host.strip("[]"), int(port)), timeout=SECONDS)
        except (OSError, ValueError):
            return Heard.SILENT
        with plain:
            try:
                here = str(plain.getsockname()[0])
                with context.wrap_socket(plain) as connection:
                    certificate = connection.getpeercert(binary_form=True) or b""
                    connection.sendall(question(nonce))
                    answer = _line(connection)
            except (OSError, ValueError):
                return Heard.OTHER
        if not vouches(certificate, beacon.pin, nonce, answer):
            return Heard.OTHER
        return Heard.TUNNEL if _interface_of(here) in tunnels else Heard.PROVEN


def _line(connection: ssl.SSLSocket) -> bytes:
    answer, until = b"", time.monotonic() + SECONDS
    while len(answer) < _LONGEST and not answer.endswith(b"\n") and time.monotonic() < until:
        more = b""
        with suppress(ssl.SSLEOFError):
            more = connection.recv(_LONGEST)
        if not more:
            break
        answer += more
    return answer


def _interface_of(address: str) -> str:
    for name, rows in psutil.net_if_addrs().items():
        if any(one.address.partition("%")[0] == address.partition("%")[0] for one in rows):
            return name
    return ""
