"""`heed-agent enrol`: this device's identity, and the notice to whoever sits there."""

from __future__ import annotations

import asyncio
import sys
import textwrap

from agent.app.event import own_event
from agent.app.spooling import crash_hook, open_spool
from agent.core import status as words
from agent.core.event import Notice
from agent.errors import EnrolmentError
from agent.host.hardening import forbid_core_dumps
from agent.host.keystore import open_keystore
from agent.host.paths import paths_for
from agent.host.single import alone
from agent.settings import EnrolSettings, Settings
from agent.uplink.credentials import Identity, Record, StagedKeystore
from agent.uplink.enrolment import enrol as ask
from agent.uplink.exchange import TokenFile
from policy.severity import Severity


def enrol(settings: Settings, asked: EnrolSettings) -> int:
    """Give this device its identity, and tell whoever sits there that it is monitored. Raises EnrolmentError."""
    forbid_core_dumps()
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
    sys.stdout.write(_notice(record))
    return 0


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
