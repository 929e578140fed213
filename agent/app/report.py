"""`heed-agent report`: a person's own words, handed to the school."""

from __future__ import annotations

import asyncio
import sys

from agent.app.event import own_event
from agent.core import status as words
from agent.core.event import Concern
from agent.core.link import Match
from agent.errors import LinkError
from agent.host.paths import paths_for
from agent.runtime.link import LinkClient
from agent.settings import Settings, SettingsError
from policy.severity import Severity


def report(settings: Settings, text: str | None) -> int:
    """Hand a person's own words to the school. Returns once they are kept. Raises LinkError, SettingsError."""
    said = (text if text is not None else sys.stdin.read()).strip()
    if not 0 < len(said) <= 2_000 or "\0" in said:
        raise SettingsError("a concern is a text of 1 to 2,000 characters")

    async def hand_over() -> None:
        client = await LinkClient.connect(paths_for(settings.data).socket, "report")
        try:
            await client.send(Match(own_event(Concern(said), Severity.URGENT, demo=False)))
            async with asyncio.timeout(10):
                await client.receive()
        except TimeoutError as error:
            raise LinkError("the service could not keep the report; tell a member of staff directly") from error
        finally:
            await client.close()

    asyncio.run(hand_over())
    sys.stdout.write(
        f"Your report is kept and will be sent to the school.\n{words.NOT_EMERGENCY} {' '.join(words.HELP)}\n"
    )
    return 0
