"""Requests that another site makes a browser send, and how they are told from the person's own. Pure.

Two proofs, and both must hold: the browser says that the request began on this site (`Sec-Fetch-Site`, or `Origin`
from an older browser), and, where somebody is signed in, it carries a token that only our own pages hold.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from ipaddress import ip_address

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def token_for(session: str) -> str:
    """The session's token for forms: derived from the session's secret, and telling nothing of it."""
    return hmac.new(session.encode(), b"heed console form", hashlib.sha256).hexdigest()


def token_holds(session: str, presented: str) -> bool:
    """Whether the token presented is the session's own; compared in constant time."""
    return hmac.compare_digest(token_for(session).encode(), presented.encode())


def known_by(host: str, names: frozenset[str]) -> bool:
    """Whether a request's Host is one of ours: an address, localhost, or one of `names` (lower case).

    A site elsewhere may let its own name point to us, and then reads as its own page what we answer to this browser.
    It can do so under a name only, never under our address.
    """
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    try:
        ip_address(name)
    except ValueError:
        return name.lower().rstrip(".") in names | {"localhost"}
    return True


def from_this_site(headers: Mapping[str, str], own_origin: str) -> bool:
    """Whether the browser says that the request began on our own page. `headers` has lower-case names.

    A request with neither header is refused: every browser of the last years sends one, and nothing else signs in here.
    `Origin: null` is what a page with `Referrer-Policy: no-referrer` sends, so `Sec-Fetch-Site` is asked first.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return headers.get("origin") == own_origin
