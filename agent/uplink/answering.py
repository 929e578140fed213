"""Whether the collector's address takes connections: asked with the system's own means, so that a version of this
program that cannot speak with it any more cannot blame the network.
"""

from __future__ import annotations

import socket
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

_SECONDS = 10.0


def takes_connections(target: str) -> bool:
    """Of host:port, through the proxy that the environment names, if it does. Blocks; never raises OSError."""
    host, _, port = target.rpartition(":")
    host = host.strip("[]")
    proxy = "" if proxy_bypass(host) else getproxies().get("https", "")
    try:
        if proxy:
            way = urlsplit(proxy)
            through = HTTPConnection(way.hostname or "", way.port or 80, timeout=_SECONDS)
            through.set_tunnel(host, int(port))
            through.connect()
            through.close()
        else:
            socket.create_connection((host, int(port)), _SECONDS).close()
    except (OSError, HTTPException, ValueError):
        return False
    return True
