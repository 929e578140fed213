"""`heed-agent report`: a person's own words, handed to the school."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable

from agent.app.event import own_event
from agent.core import status as words
from agent.core.concern import CONCERN_LENGTH, asked_in, is_concern
from agent.core.event import Concern
from agent.core.link import Committed, Match
from agent.core.messages import language_of
from agent.errors import LinkError, Unsupported
from agent.host.paths import paths_for
from agent.runtime.link import LinkClient
from agent.settings import Settings, SettingsError
from policy.severity import Severity


def report(settings: Settings, text: str | None) -> int:
    """Hand a person's own words to the school. Returns once they are kept. Raises LinkError, SettingsError."""
    said = (text if text is not None else sys.stdin.read()).strip()
    if not is_concern(said):
        raise SettingsError(f"a concern is a text of 1 to {CONCERN_LENGTH:,} characters")
    hand_over(settings, said)
    sys.stdout.write(
        f"Your report is kept and will be sent to the school.\n{words.NOT_EMERGENCY} {' '.join(words.HELP)}\n"
    )
    return 0


def report_in_window(settings: Settings, told: Callable[[Exception], str]) -> int:
    """The same, written in a window. 1 where it was given up. Raises Unsupported where no window can be shown."""
    try:
        import tkinter  # noqa: PLC0415 - where there is none, the text can still be given on standard input

        from agent.host.notice.form import WrittenForm  # noqa: PLC0415 - likewise
    except ImportError as error:
        raise Unsupported("no window can be shown, since Tk is not installed (python3-tk); use --text") from error
    try:
        form = WrittenForm(asked_in(language_of(os.environ)), lambda text: hand_over(settings, text), told)
    except tkinter.TclError as error:
        raise Unsupported("no window can be shown in this session; use --text") from error
    return 0 if form.ask() else 1


def hand_over(settings: Settings, said: str) -> None:
    """Give it to the service. Returns once it is kept, whatever becomes of the network. Raises LinkError."""

    async def send() -> None:
        client = await LinkClient.connect(paths_for(settings.data).socket, "report")
        event = own_event(Concern(said), Severity.URGENT, demo=False)
        try:
            await client.send(Match(event))
            async with asyncio.timeout(10):
                while await client.receive() != Committed(event.id):
                    pass  # what a helper is told besides: the policy
        except TimeoutError as error:
            raise LinkError("the service could not keep the report; tell a member of staff directly") from error
        finally:
            await client.close()

    asyncio.run(send())
