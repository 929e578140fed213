"""`heed-agent enrol`: this device's identity, and the notice to whoever sits there."""

from __future__ import annotations

import asyncio
import sys
import textwrap
from collections.abc import Callable

import structlog

from agent.app.event import own_event
from agent.app.spooling import crash_hook, open_spool
from agent.core import status as words
from agent.core.event import Notice
from agent.errors import EnrolmentError
from agent.host.disk import LocalDisk
from agent.host.hardening import forbid_core_dumps
from agent.host.keystore import open_keystore
from agent.host.paths import paths_for
from agent.host.pending import PendingEnrolment
from agent.host.single import alone
from agent.settings import EnrolSettings, Settings
from agent.uplink.credentials import Identity, Record, StagedKeystore
from agent.uplink.enrolment import enrol as ask
from agent.uplink.enrolment import parse_fingerprint, parse_server
from agent.uplink.exchange import TokenFile
from policy.severity import Severity

_AGAIN_SECONDS = (
    30.0  # between two tries to enrol as an installer left it: the network, or the collector, may come later
)

Wait = Callable[[float], bool]
"""Waits so many seconds, or until this program is to stop: then true."""


def enrol(settings: Settings, asked: EnrolSettings) -> int:
    """Give this device its identity, and tell whoever sits there that it is monitored. Raises EnrolmentError."""
    forbid_core_dumps()
    sys.stdout.write(_notice(_enrolled(settings, asked)))
    return 0


def enrol_later(settings: Settings, asked: EnrolSettings) -> int:
    """Leave it to the service, which enrols once it has a network. Raises ValueError, OSError."""
    parse_server(asked.server)
    parse_fingerprint(asked.ca_fingerprint)
    paths = paths_for(settings.data)
    paths.prepare()
    PendingEnrolment(paths.pending, LocalDisk()).keep(asked)
    sys.stdout.write(
        "The service enrols this device as soon as it reaches the collector, and forgets the token then.\n"
    )
    return 0


def enrol_as_left(settings: Settings, wait: Wait, *, patient: bool) -> bool:
    """Enrol as an installer left it, however often that takes; whether it is enrolled now. `patient`: where nothing was
    left either, wait for somebody to enrol. False where `wait` said that this program is to stop.
    """
    log = structlog.get_logger("heed.enrol")
    paths = paths_for(settings.data)
    keystore = open_keystore(paths.secrets, private=settings.data is not None)
    pending = PendingEnrolment(paths.pending, LocalDisk())
    told = ""
    while Identity(keystore).record() is None:
        left = pending.load()
        if left is None and not patient:
            return False
        reason = "nobody has enrolled this device yet"
        if left is not None:
            try:
                _enrolled(settings, left)
                break
            except (EnrolmentError, ValueError, OSError) as error:
                reason = str(error)
        if reason != told:
            log.warning("not_enrolled", reason=reason)
            told = reason
        if wait(_AGAIN_SECONDS):
            return False
    pending.forget()
    return True


def _enrolled(settings: Settings, asked: EnrolSettings) -> Record:
    paths = paths_for(settings.data)
    paths.prepare()
    keystore = open_keystore(paths.secrets, private=settings.data is not None)
    with alone(paths.lock):
        if not asked.replace and (old := Identity(keystore).record()) is not None:
            raise EnrolmentError(f"this device is enrolled with {old.school} already; --replace gives that up")
        staged = StagedKeystore()
        record, token = asyncio.run(
            ask(
                asked.server, asked.token, asked.ca_fingerprint, Identity(staged), proxy=settings.proxy, name=asked.name
            )
        )
        TokenFile(paths.token).keep(token)
        staged.settle(keystore)
        spool = open_spool(paths, keystore, crash_hook(""))
        spool.append([own_event(Notice("enrolment", acknowledged=False), Severity.LOW, demo=False)])
        spool.close()
    return record


def _notice(record: Record) -> str:
    told = [
        f"This device is now monitored by {record.school} (group {record.group or 'none'}).",
        record.notice,
        "Whenever somebody is signed in, at school and elsewhere, online or not, this is watched:",
        *(f"  - {one}" for one in words.WATCHED),
        words.NEVER,
        f"Who sees it: {words.SEEN_BY}",
        f"How long it is kept: {words.KEPT}",
        words.NOT_EMERGENCY,
        *words.HELP,
        "`heed-agent status` says at any time whether monitoring works.",
    ]
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="  ") for line in told if line) + "\n"
