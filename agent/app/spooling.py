"""The spool as the service and the commands of one device share it."""

from __future__ import annotations

import os
import time

import structlog

from agent.errors import SpoolError
from agent.host.paths import Paths
from agent.ports import Keystore, OnStep, no_step
from agent.runtime.clock import SystemRandom
from agent.spool.seal import KEY_BYTES
from agent.spool.sqlite import SqliteSpool

SPOOL_KEY = "spool-key"


def open_spool(paths: Paths, keystore: Keystore, on_step: OnStep) -> SqliteSpool:
    """This device's spool, with its key; made where there is none. Raises SpoolError."""
    paths.prepare()
    random = SystemRandom()
    key = keystore.load(SPOOL_KEY)
    if key is None:
        key = random.bytes(KEY_BYTES)
        keystore.store(SPOOL_KEY, key)
    return SqliteSpool(paths.spool, key, random, on_step=on_step)


def open_spool_patiently(paths: Paths, keystore: Keystore, on_step: OnStep) -> SqliteSpool:
    """A disk without a byte left may not even let the spool be opened: say so, and try until it does."""
    log = structlog.get_logger("heed.spool")
    while True:
        try:
            return open_spool(paths, keystore, on_step)
        except SpoolError as error:
            log.error("spool_unusable", reason=str(error))
            time.sleep(1)


def crash_hook(wanted: str) -> OnStep:
    """For fault tests: at the step `name`, or its nth time with `name#n`, the process ends as by kill -9."""
    if not wanted:
        return no_step
    name, _, count = wanted.partition("#")
    left = int(count or 1)

    def crash(step: str) -> None:
        nonlocal left
        left -= step == name
        if left <= 0:
            os._exit(137)  # nothing is flushed, closed or unwound, as by a kill

    return crash
