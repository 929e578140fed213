"""Whether the collector's address takes connections: asked with the system's own means, so that a version of this
program that cannot speak with it any more cannot blame the network.
"""

from __future__ import annotations

import os
import socket
from base64 import b64encode
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException
from urllib.parse import unquote, urlsplit

_SECONDS = 10.0
_PROXIES = ("grpc_proxy", "https_proxy", "http_proxy")  # as gRPC reads them, the first that says something
_DIRECT = ("no_grpc_proxy", "no_proxy")


def takes_connections(target: str) -> bool:
    """Of host:port, through the proxy that the environment names, if it does. Blocks; never raises OSError."""
    host, _, port = target.rpartition(":")
    host = host.strip("[]")
    try:
        if proxy := proxy_for(host, os.environ):
            way = urlsplit(proxy)
            through = HTTPConnection(way.hostname or "", way.port or 80, timeout=_SECONDS)
            through.set_tunnel(host, int(port), authorization(proxy))
            through.connect()
            through.close()
        else:
            socket.create_connection((host, int(port)), _SECONDS).close()
    except (OSError, HTTPException, ValueError):
        return False
    return True


def proxy_for(host: str, environment: Mapping[str, str]) -> str:
    """The proxy by which gRPC reaches this host, empty for none (grpc, doc/environment_variables.md). Pure."""
    direct = next((said for name in _DIRECT if (said := environment.get(name))), "")
    if any(host.lower().endswith(end) for entry in direct.lower().split(",") if (end := entry.strip().lstrip("*"))):
        return ""
    return next((said for name in _PROXIES if (said := environment.get(name))), "")


def authorization(proxy: str) -> dict[str, str]:
    """How whoever the proxy's address names shows themselves to it (RFC 7617); empty where it names nobody. Pure."""
    way = urlsplit(proxy)
    if way.username is None:
        return {}
    named = f"{unquote(way.username)}:{unquote(way.password or '')}"
    return {"Proxy-Authorization": f"Basic {b64encode(named.encode()).decode()}"}
