"""Requests that another site makes a browser send, and how they are told from the person's own. Pure.

Two proofs, and both must hold: the browser says that the request began on this site (`Sec-Fetch-Site`, or `Origin`
from an older browser), and, where somebody is signed in, it carries a token that only our own pages hold.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def token_for(session: str) -> str:
    """The session's token for forms: derived from the session's secret, and telling nothing of it."""
    return hmac.new(session.encode(), b"heed console form", hashlib.sha256).hexdigest()


def token_holds(session: str, presented: str) -> bool:
    """Whether the token presented is the session's own; compared in constant time."""
    return hmac.compare_digest(token_for(session).encode(), presented.encode())


def from_this_site(headers: Mapping[str, str], own_origin: str) -> bool:
    """Whether the browser says that the request began on our own page. `headers` has lower-case names.

    A request with neither header is refused: every browser of the last years sends one, and nothing else signs in here.
    `Origin: null` is what a page with `Referrer-Policy: no-referrer` sends, so `Sec-Fetch-Site` is asked first.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    return headers.get("origin") == own_origin
