"""One signed request to one program. The answer leads nowhere else, and nothing of it is kept but its status."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from http.client import HTTPException

from collector.domain.webhooks import Sending
from collector.errors import NotifyFailed

_SECONDS = 10.0


async def post(sending: Sending) -> None:
    """Raises NotifyFailed, without the address, where it is not taken with a 2xx within 10 seconds."""
    await asyncio.to_thread(_posted, sending)


def _posted(sending: Sending) -> None:
    request = urllib.request.Request(sending.address, sending.body, sending.headers, method="POST")  # noqa: S310 - http or https, seen by why_unusable
    try:
        with _opener().open(request, timeout=_SECONDS):
            return
    except urllib.error.HTTPError as error:
        error.close()
        raise NotifyFailed(f"it answered with {error.code}") from None
    except (urllib.error.URLError, HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise NotifyFailed(f"it could not be reached ({type(reason).__name__})") from error


def _opener() -> urllib.request.OpenerDirector:
    """All that a request needs, and no redirects: an address that was given must not lead to one that was not."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener
