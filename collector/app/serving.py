"""A collector that serves: all its long-lived jobs on one event loop, until it is told to stop."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import structlog

from collector.app.addresses import announce, port_for
from collector.app.house import House, opened
from collector.app.process import no_core_dumps, utc_now
from collector.errors import StoreUnavailable
from collector.services.authority import ServerIdentity
from collector.services.certificate import keep_renewed
from collector.services.founding import host_names
from collector.services.init_system import InitSystem
from collector.services.migrating import bring
from collector.settings import Settings
from collector.store import Store

_STOP_SECONDS = 4.5  # all of it, however busy
_GRACE_SECONDS = 3.0  # what is being answered
_DATABASE_SECONDS = 60.0  # how long a start waits for its database

_log = structlog.get_logger("collector")


async def serve(settings: Settings, stopped: asyncio.Event | None = None) -> None:
    """Serve until SIGTERM, SIGINT or `stopped`, then stop within 5 s. Raises OSError for a port that is taken,
    StoreUnavailable for a database that stays away, and whatever ended an actor that must not end.
    """
    no_core_dumps()
    stopped = stopped or asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopped.set)
    settings = replace(
        settings,
        enrol_port=port_for(settings.host, settings.enrol_port),
        uplink_port=port_for(settings.host, settings.uplink_port),
        console_port=port_for(settings.host, settings.console_port),
    )
    async with opened(settings) as house:
        if not await _until(stopped, _migrated(house.store)):
            await house.services.policy_founding.begin()
            await _serve(settings, house, stopped)


async def _serve(settings: Settings, house: House, stopped: asyncio.Event) -> None:
    from collector.console.app import create_console  # noqa: PLC0415 - heavy, and only a server needs them
    from collector.console.server import ConsoleServer, tls  # noqa: PLC0415 - likewise
    from collector.rpc.server import WireServices, serve_grpc  # noqa: PLC0415 - likewise

    services = house.services
    addresses = [*host_names(settings.school), *([] if settings.host in ("0.0.0.0", "::") else [settings.host])]  # noqa: S104 - compared
    if services.authority.renew_server_when_due(addresses, utc_now()):
        _log.info("server.certificate_renewed")
    wire = WireServices.of(services, house.metrics)
    rpc = serve_grpc(settings, wire)
    console = ConsoleServer(
        create_console(settings, services, registry=house.metrics.registry),
        settings.host,
        settings.console_port,
        tls(services.authority.server_identity()) if settings.https_console else None,
    )

    def show(identity: ServerIdentity) -> None:
        rpc.show(identity)
        console.show(identity)

    actors = [
        asyncio.create_task(keep_renewed(services.authority, addresses, utc_now, show), name="certificate"),
        asyncio.create_task(services.ingest.run(), name="ingest"),
        asyncio.create_task(services.devices.run(), name="heartbeats"),
        asyncio.create_task(services.policy_states.run(), name="policy-states"),
        asyncio.create_task(services.policy_offers.run(), name="policy-offers"),
        asyncio.create_task(services.rollouts.run(), name="rollouts"),
        asyncio.create_task(services.checks.run(), name="checks"),
        asyncio.create_task(services.access.run(), name="access"),
        asyncio.create_task(services.notifications.run(), name="notifications"),
        asyncio.create_task(services.digests.run(), name="digests"),
        asyncio.create_task(services.report_mail.run(), name="report-mail"),
        asyncio.create_task(services.webhooks.run(), name="webhooks"),
        asyncio.create_task(services.watch.run(), name="watch"),
        asyncio.create_task(services.retention.run(), name="retention"),
        asyncio.create_task(services.reviews.run(), name="reviews"),
        asyncio.create_task(services.aliases.run(), name="aliases"),
        asyncio.create_task(house.measuring.run(), name="measuring"),
        asyncio.create_task(services.live.follow(house.store.changes()), name="live"),
    ]
    try:
        await rpc.start()
        await console.start()
        announce(settings)
        async with InitSystem.of(os.environ, os.getpid()).told(asyncio.sleep):
            await _until(stopped, rpc.run(), *actors)
    finally:
        _log.info("server.stopping")
        try:
            async with asyncio.timeout(_STOP_SECONDS):
                await asyncio.gather(rpc.stop(_GRACE_SECONDS), console.stop(_GRACE_SECONDS))
                await services.ingest.stop()
        except TimeoutError:  # a database that does not answer; what it did not commit was not acknowledged
            _log.warning("server.stopped_late")
        for actor in actors:
            actor.cancel()
        await asyncio.gather(*actors, return_exceptions=True)
        settings.folder.serving.unlink(missing_ok=True)


async def _until(stopped: asyncio.Event, *work: Coroutine[Any, Any, object] | asyncio.Task[Any]) -> bool:
    """Wait for the first of `work` to end, or to be told to stop (True). Raises what ended it."""
    waiting = asyncio.create_task(stopped.wait(), name="stop")
    tasks = [one if isinstance(one, asyncio.Task) else asyncio.create_task(one) for one in work]
    try:
        done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
    for task in tasks:
        if task in done:
            task.result()
        else:
            task.cancel()
    await asyncio.gather(waiting, *tasks, return_exceptions=True)
    return waiting in done


async def _migrated(store: Store) -> None:
    """Bring the tables up to date, waiting for a database that starts later than we do."""
    loop = asyncio.get_running_loop()
    until = loop.time() + _DATABASE_SECONDS
    while True:
        try:
            await bring(store, utc_now())
        except StoreUnavailable:
            if loop.time() > until:
                raise
            _log.warning("database.unavailable", retry_seconds=1)
            await asyncio.sleep(1)
        else:
            return
