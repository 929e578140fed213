"""The service's end of the local link: one task a helper; what one helper does wrong hurts no other.

A user's own program may connect too, to report a concern or to ask for access. It is a guest: what it says of sensors
is not believed, it keeps no helper from being started, and it leaves room for the helpers.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import structlog

from agent.core.access import AccessAnswer
from agent.core.event import AccessRequest, Concern, Event, Pulse
from agent.core.link import (
    LINK_VERSION,
    Committed,
    Declined,
    Greeting,
    HelperCheck,
    HelperPolicy,
    HelperSettings,
    Match,
    MediumRemoved,
    ProgramClosed,
    ToHelper,
)
from agent.errors import AskedTooOften, LinkError
from agent.runtime.link import Peer, listen, peer_of, read_frame, tidy
from agent.wire.link import TO_HELPER_LIMIT, decode_from_helper, encode_to_helper, frame

_UNANSWERED = 256  # matches of one helper that may wait for their commit; then it is read no further
_HELPERS = 64  # connections at once
_GUESTS = 16  # of them
_GREETING_SECONDS = 5.0

_log = structlog.get_logger("heed.link")

Admit = Callable[[Peer], str | None]
"""The account name behind a peer, or None when it may not connect."""

Commit = Callable[[Event], Awaitable[None]]
"""Returns once the event is in the spool, however long that takes. Raises AskedTooOften: then it is not taken."""

PolicyFor = Callable[[str], HelperPolicy]
"""What the policy in force says now for the user of this account. Must not raise."""


@dataclass(slots=True, eq=False)
class Helper:
    """One connected helper, the last it said of itself, and the last it was told of the policy."""

    account: str
    session: str
    pid: int
    writer: asyncio.StreamWriter
    pulse: Pulse | None = None
    policy: HelperPolicy | None = None


class LinkServer:
    """Listens at `path`; `helpers` are those connected now."""

    def __init__(
        self,
        path: Path,
        *,
        admit: Admit,
        commit: Commit,
        settings: HelperSettings,
        policy_for: PolicyFor,
        mode: int,
        changed: Callable[[], None],
        checks: Callable[[], Sequence[bytes]] = tuple,
        answers: Callable[[str], Sequence[AccessAnswer]] = lambda _account: (),
        is_helper: Callable[[Peer], bool] = lambda _peer: True,
        posing: Callable[[str], None] = lambda _account: None,
    ) -> None:
        """`mode`: the socket's permissions; who may do more than connect, `admit` decides. `policy_for`: what each
        helper is told at its greeting. `changed` hears when a helper left, or says of its sensors what it did not say
        before. `checks`: the challenges that wait, and `answers`: what was decided of late for an account, for a helper
        that has just come. `is_helper`: whether
        a peer is one that a service started, and no guest; `posing` hears of the account of a guest that acts as a
        helper, or of too many at once. Neither may raise.
        """
        self.helpers: set[Helper] = set()
        self._path = path
        self._admit = admit
        self._commit = commit
        self._settings = settings
        self._policy_for = policy_for
        self._mode = mode
        self._changed = changed
        self._checks = checks
        self._answers = answers
        self._is_helper = is_helper
        self._posing = posing
        self._guests = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError when the socket or pipe cannot be made."""
        server = await listen(self._path, self._mode, self._welcome)
        try:
            await server.serve_forever()
        finally:
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            tidy(self._path)

    def tell_policy(self) -> None:
        """Tell each helper what the policy says for its user now, where that is another thing than before."""
        for helper in self.helpers:
            self._tell_policy(helper)

    def tell_user(self, account: str, said: ProgramClosed | MediumRemoved) -> None:
        """Tell the helpers of this account, or of all where it is empty; one that reads nothing is not told."""
        for helper in self.helpers:
            if account in ("", helper.account) and not helper.writer.transport.get_write_buffer_size():
                _tell(helper.writer, said)

    def tell_answer(self, answer: AccessAnswer) -> None:
        """Tell the helpers of whoever asked what was decided; one that comes later is told at its greeting."""
        for helper in self.helpers:
            if helper.account == answer.account and not helper.writer.transport.get_write_buffer_size():
                _tell(helper.writer, answer)

    def ask_check(self, nonce: bytes) -> int:
        """Challenge every helper that reads what it is told; how many those are."""
        reading = [helper for helper in self.helpers if not helper.writer.transport.get_write_buffer_size()]
        for helper in reading:
            _tell(helper.writer, HelperCheck(nonce))
        return len(reading)

    def _tell_policy(self, helper: Helper) -> None:
        policy = self._policy_for(helper.account)
        if policy == helper.policy:
            return
        if helper.writer.transport.get_write_buffer_size() > TO_HELPER_LIMIT:
            _log.warning("helper_reads_nothing", pid=helper.pid)
            helper.writer.transport.abort()  # it greets anew, if it lives, and is told then
            return
        helper.policy = policy
        _tell(helper.writer, policy)

    def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._tasks) >= _HELPERS:
            _log.warning("link_crowded", helpers=_HELPERS)
            writer.close()
            return
        task = asyncio.create_task(self._serve(reader, writer), name="link-helper")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            peer = peer_of(writer)
        except OSError as error:  # it has left already
            _log.info("link_ended", reason=str(error))
            writer.close()
            return
        try:
            account = self._admit(peer)
            if account is None:
                raise LinkError("this account has no session here")
            if not self._is_helper(peer):
                await self._receive_guest(account, reader, writer)
                return
            greeting = await _greeting(reader)
            helper = Helper(account, greeting.session, peer.pid, writer)
            _tell(writer, self._settings)
            self._tell_policy(helper)
            for nonce in self._checks():
                _tell(writer, HelperCheck(nonce))
            for answer in self._answers(account):
                _tell(writer, answer)
            await self._converse(helper, reader, writer)
        except (OSError, TimeoutError) as error:
            _log.info("link_ended", uid=peer.uid, pid=peer.pid, reason=str(error))
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _receive_guest(self, account: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Raises LinkError when it leaves, or does what only a helper may."""
        if self._guests >= _GUESTS:
            self._posing(account)
            raise LinkError("too many guests")
        self._guests += 1
        try:
            guest = Helper(account, (await _greeting(reader)).session, 0, writer)
            _tell(writer, self._settings)
            room = asyncio.Semaphore(1)
            while True:
                message = decode_from_helper(await read_frame(reader))
                if not isinstance(message, Match) or not isinstance(message.event.payload, Concern | AccessRequest):
                    self._posing(account)
                    raise LinkError("a guest acts as a helper")
                await room.acquire()
                await self._answer(guest, message.event, room, writer)
        finally:
            self._guests -= 1

    async def _converse(self, helper: Helper, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        room = asyncio.Semaphore(_UNANSWERED)
        self.helpers.add(helper)
        try:
            async with asyncio.TaskGroup() as commits:
                try:
                    while True:
                        message = decode_from_helper(await read_frame(reader))
                        match message:
                            case Match():
                                await room.acquire()
                                commits.create_task(self._answer(helper, message.event, room, writer))
                            case Pulse():
                                before, helper.pulse = helper.pulse, message
                                if before is None or before.sensors != message.sensors:
                                    self._changed()
                            case Greeting():
                                raise LinkError("the helper greeted twice")
                except LinkError as error:
                    # What it handed over before it left is still committed; only then is this connection done with.
                    _log.info("link_left", pid=helper.pid, reason=str(error))
                    self.helpers.discard(helper)
                    writer.close()
        finally:
            self.helpers.discard(helper)
            self._changed()

    async def _answer(
        self, helper: Helper, event: Event, room: asyncio.Semaphore, writer: asyncio.StreamWriter
    ) -> None:
        # Who it was, the kernel says; whether it is a demonstration, the service knows.
        vouched = replace(event, account=helper.account, session=helper.session, demo=self._settings.demo)
        said: Committed | Declined = Committed(event.id)
        try:
            await self._commit(vouched)
        except AskedTooOften:
            said = Declined(event.id)
        finally:
            room.release()
        with contextlib.suppress(OSError):  # a helper that left asks again when it is back
            _tell(writer, said)
            await writer.drain()


async def _greeting(reader: asyncio.StreamReader) -> Greeting:
    """Raises LinkError where it is another's, TimeoutError where none comes."""
    async with asyncio.timeout(_GREETING_SECONDS):
        greeting = decode_from_helper(await read_frame(reader))
    if not isinstance(greeting, Greeting) or greeting.version != LINK_VERSION:
        raise LinkError("the helper did not greet in this version's words")
    return greeting


def _tell(writer: asyncio.StreamWriter, message: ToHelper) -> None:
    writer.write(frame(encode_to_helper(message), TO_HELPER_LIMIT))
