"""One message to one address, by apprise (https://github.com/caronc/apprise)."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from collector.errors import NotifyFailed

if TYPE_CHECKING:
    from apprise import NotifyBase

_SECONDS = 30.0


def why_unusable(address: str) -> str:
    """Why no message can go to an address, as a sentence that does not repeat it; empty where one can."""
    if _service(address) is None:
        return (
            "That is no address that can be sent to; write one as apprise has it, such as mailtos://user:password@"
            "smtp.school.example?to=dsl@school.example (https://github.com/caronc/apprise/wiki)."
        )
    return ""


async def send(address: str, title: str, body: str) -> None:
    """Raises NotifyFailed."""
    service = _service(address)
    if service is None:
        raise NotifyFailed("the address is none that can be sent to")
    try:
        async with asyncio.timeout(_SECONDS):
            taken = await asyncio.to_thread(service.notify, body=body, title=title)
    except TimeoutError as error:
        raise NotifyFailed(f"it was not taken within {_SECONDS:.0f} seconds") from error
    except Exception as error:  # one of a hundred services that fails in its own way must silence nobody else
        raise NotifyFailed(f"it failed by itself ({type(error).__name__})") from error
    if not taken:
        raise NotifyFailed("it could not be reached, or refused the message")


def _service(address: str) -> NotifyBase | None:
    import apprise  # noqa: PLC0415 - half a second that no other command should wait for

    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)  # it writes addresses, which hold passwords
    found = apprise.Apprise.instantiate(address)
    return found if isinstance(found, apprise.NotifyBase) else None
