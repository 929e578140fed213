"""`heed-agent ask`: a person asks the school for access to a program (T33)."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agent.app.event import own_event
from agent.core.access import WHY_LENGTH, Wish, access_words, may_ask, redacted
from agent.core.event import AccessRequest
from agent.core.link import Committed, Declined, Match
from agent.core.messages import language_of, plain_name
from agent.errors import AskedTooOften, LinkError, Unsupported
from agent.host.notice.acknowledged import place_of
from agent.host.notice.wishes import WishesFile
from agent.host.paths import paths_for
from agent.runtime.link import LinkClient
from agent.settings import Settings, SettingsError
from policy.severity import Severity

_LINES = 3  # for a few words


def ask(settings: Settings, socket: Path | None, program: str, why: str) -> int:
    """Ask in words of the command line. Returns once it is kept. Raises LinkError, SettingsError, AskedTooOften."""
    hand_over(socket or paths_for(settings.data).socket, program, why)
    sys.stdout.write(f"{access_words('en').asked.kept}\n")
    return 0


def ask_in_window(settings: Settings, socket: Path | None, program: str, told: Callable[[Exception], str]) -> int:
    """The same, written in a window. 1 where it was given up. Raises Unsupported where no window can be shown."""
    try:
        import tkinter  # noqa: PLC0415 - where there is none, it can still be asked in words

        from agent.host.notice.form import WrittenForm  # noqa: PLC0415 - likewise
    except ImportError as error:
        raise Unsupported("no window can be shown, since Tk is not installed (python3-tk); use --why") from error
    words = access_words(language_of(os.environ))
    link = socket or paths_for(settings.data).socket
    heading = words.asked.heading.replace("{name}", plain_name(program))
    try:
        form = WrittenForm(
            replace(words.asked, heading=heading),
            lambda why: hand_over(link, program, why),
            lambda error: words.often if isinstance(error, AskedTooOften) else told(error),
            fits=lambda why: len(why) <= WHY_LENGTH and "\0" not in why,
            high=_LINES,
        )
    except tkinter.TclError as error:
        raise Unsupported("no window can be shown in this session; use --why") from error
    return 0 if form.ask() else 1


def hand_over(socket: Path, program: str, why: str) -> None:
    """Give it to the service. Returns once it is kept. Raises LinkError, SettingsError, AskedTooOften."""
    if not may_ask(program, why):
        raise SettingsError(f"name a program, and say why in at most {WHY_LENGTH} characters")
    request = redacted(AccessRequest(program.strip(), why.strip()))
    event = own_event(request, Severity.LOW, demo=False)

    async def send() -> None:
        client = await LinkClient.connect(socket, "ask")
        try:
            await client.send(Match(event))
            async with asyncio.timeout(10):
                while (answer := await client.receive()) != Committed(event.id):
                    if answer == Declined(event.id):
                        raise AskedTooOften(access_words("en").often)
        except TimeoutError as error:
            raise LinkError("the service could not keep the request; ask a teacher") from error
        finally:
            await client.close()

    asyncio.run(send())
    wishes = WishesFile(place_of(os.environ, Path.home()).with_name("asked"))
    wishes.store([*wishes.load(), Wish(event.id, request.program, event.observed_at)])
