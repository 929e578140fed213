"""The composition root: names the concrete things, and runs them all on one event loop."""

from __future__ import annotations

import asyncio
import ctypes
import json
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from collector.domain.single_sign_on import Provider
from collector.domain.steady import SteadyClock
from collector.domain.steps import OnStep, no_step
from collector.errors import BadRequest, StoreUnavailable
from collector.notify.channels import send, why_unusable
from collector.notify.heartbeat import heartbeat
from collector.notify.webhooks import post
from collector.oidc.provider import OidcProvider
from collector.services import Services, evidence_key
from collector.services.access import AccessRequests
from collector.services.alerts import Alerts
from collector.services.api_tokens import ApiTokens
from collector.services.api_writes import ApiWrites
from collector.services.artefacts import ArtefactShelf
from collector.services.assets import Assets
from collector.services.audit import Audit
from collector.services.authority import Authority, ServerIdentity
from collector.services.case_exports import CaseExports
from collector.services.cases import Cases
from collector.services.certificate import keep_renewed
from collector.services.checks import Checks
from collector.services.coverage import Coverage
from collector.services.device_words import DeviceWords
from collector.services.devices import Devices
from collector.services.digests import Digests
from collector.services.directory import Directory
from collector.services.enrolment import Enrolment
from collector.services.founding import found, host_names
from collector.services.health import Health
from collector.services.ingest import Ingest
from collector.services.init_system import InitSystem
from collector.services.live import Announcement, Live, Topic
from collector.services.measuring import Measuring
from collector.services.metrics import Metrics
from collector.services.migrating import bring
from collector.services.mutings import Mutings
from collector.services.notifications import Notifications
from collector.services.policy_key import PolicyKey
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_parts import PolicyParts
from collector.services.policy_publishing import Publishing
from collector.services.policy_rules import PolicyRules
from collector.services.policy_states import PolicyStates
from collector.services.report_mail import ReportMail
from collector.services.reports import Reports
from collector.services.retention import Retention
from collector.services.returns import DeviceReturns
from collector.services.reviews import Reviews
from collector.services.rollouts import Rollouts
from collector.services.rota import Rota
from collector.services.sign_ins import SignIns
from collector.services.single_sign_on import SingleSignOn
from collector.services.watch import Watch
from collector.services.webhooks import Webhooks
from collector.settings import Folder, School, Settings, database_url, is_loopback, replace_private
from collector.store import Store, Vault, check_url
from policy.bundle.payload import school_id

_STOP_SECONDS = 4.5  # all of it, however busy
_GRACE_SECONDS = 3.0  # what is being answered
_DATABASE_SECONDS = 60.0  # how long a start waits for its database

_log = structlog.get_logger("collector")


def utc_now() -> datetime:
    """The collector's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line or the environment gave, beside the folder."""

    database: str | None = None
    passphrase: str | None = None
    policy_passphrase: str | None = None
    sign_on_secret: str | None = None


@dataclass(frozen=True, slots=True)
class House:
    """What the outer rooms are given (`services`), and what only this room and the command line touch."""

    services: Services
    audit: Audit
    metrics: Metrics
    store: Store
    measuring: Measuring
    school: str = ""


async def initialise(root: Path, school: School, given: Given) -> Authority:
    """Make keys, folder and tables. Raises BadRequest, FileExistsError, StoreUnavailable."""
    folder = Folder(root)
    if given.database:
        check_url(database_url(folder, given.database))  # before anything is made
    authority = found(folder, school, utc_now(), database=given.database, passphrase=given.passphrase)
    settings = load(root, given)
    async with opened(settings) as house:
        await house.store.migrate()
        await house.services.policy_founding.begin()
    return authority


def load(root: Path, given: Given, **listening: Any) -> Settings:  # noqa: ANN401 - Settings' own fields
    """The settings of a collector that `init` made. Raises BadRequest when there is none here."""
    folder = Folder(root)
    try:
        school = School.from_json(folder.school.read_text())
    except FileNotFoundError:
        raise BadRequest(f"{root} holds no collector; make one with: heed-collector init --data {root}") from None
    secret = folder.sign_on_secret
    return Settings(
        folder,
        school,
        database_url(folder, given.database),
        evidence_passphrase=given.passphrase,
        policy_passphrase=given.policy_passphrase,
        sign_on=Provider.from_json(folder.sign_on.read_text()) if folder.sign_on.is_file() else None,
        sign_on_secret=given.sign_on_secret or (secret.read_text().strip() if secret.is_file() else ""),
        **listening,
    )


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[House]:
    """All services on one store; nothing listens and nothing runs yet."""
    folder, school = settings.folder, settings.school
    path = Path(school.evidence_key) if school.evidence_key else folder.evidence
    vault = Vault(evidence_key.read(path, settings.evidence_passphrase))
    store = await Store.open(settings.database, vault, crash_hook(settings.crash_at))
    try:
        authority, live = Authority(folder.keys), Live()
        store.heard = lambda topic: live.announce(Announcement(Topic(topic)))
        key = PolicyKey(folder.keys, settings.policy_passphrase)
        publishing = Publishing(PolicyRules(), key, school_id(authority.public_der))
        metrics, steady = Metrics(), SteadyClock(utc_now, time.monotonic)
        policy = PolicyParts.on(store, utc_now, live, publishing, school.name)
        offers, words = PolicyOffers(store, live), DeviceWords()
        notifications = Notifications(
            store,
            steady,
            live,
            send,
            why_unusable,
            escalation=policy.policies.escalation,
            school=school.name,
            link=f"{settings.console_url}/queue",
        )
        services = Services(
            clock=utc_now,
            authority=authority,
            ingest=Ingest(
                store,
                utc_now,
                live,
                demo=school.demo,
                recipients=policy.policies.recipients,
                escalation=policy.policies.escalation,
                sites=policy.policies.sites,
            ),
            enrolment=Enrolment(store, utc_now, authority, settings, key),
            devices=Devices(
                store,
                utc_now,
                live,
                timedelta(seconds=3 * settings.heartbeat_seconds),
                policy.policies.sites,
                wrong_policy=offers.wrong,
            ),
            coverage=Coverage(store, utc_now),
            alerts=Alerts(store, utc_now, live),
            cases=Cases(store, utc_now, live, policy.policies.responses),
            case_exports=CaseExports(store, utc_now, authority, policy.policies.responses, school=school.name),
            users=policy.users,
            single_sign_on=SingleSignOn(store, utc_now, settings.sign_on, _door(settings)),
            api_tokens=ApiTokens(store, utc_now),
            api_writes=ApiWrites(store, utc_now),
            reports=Reports(store, utc_now),
            retention=Retention(store, utc_now, policy.policies.periods),
            reviews=Reviews(store, utc_now, policy.policies.sites),
            mutings=Mutings(store, utc_now, policy.policies, policy.proposals),
            directory=Directory(store, utc_now),
            assets=Assets(store, utc_now),
            live=live,
            health=Health(store),
            checks=Checks(store, utc_now, live, offers, policy.policies.sites, test=notifications.test_all),
            policy_offers=offers,
            policy_states=PolicyStates(store, live),
            rollouts=Rollouts(store, utc_now, live),
            notifications=notifications,
            rota=Rota(store, steady, policy.policies.escalation),
            watch=Watch(
                store,
                steady,
                metrics,
                looked_at=lambda: notifications.looked_at,
                beat=heartbeat(settings.heartbeat) if settings.heartbeat else None,
            ),
            webhooks=Webhooks(store, steady, live, post, settings.console_url),
            digests=Digests(
                store,
                steady,
                send,
                escalation=policy.policies.escalation,
                school=school.name,
                link=f"{settings.console_url}/queue",
            ),
            report_mail=ReportMail(
                store,
                steady,
                send,
                plan=policy.policies.report_plan,
                escalation=policy.policies.escalation,
                school=school.name,
                console=settings.console_url,
            ),
            artefacts=ArtefactShelf(store, time.monotonic),
            policies=policy.policies,
            proposals=policy.proposals,
            exceptions=policy.exceptions,
            access=AccessRequests(store, utc_now, live, policy.exceptions, words),
            device_words=words,
            returns=DeviceReturns(store, utc_now, live),
            sign_ins=SignIns(store, utc_now),
            policy_signing=policy.signing,
            policy_founding=policy.founding,
        )
        silence = timedelta(seconds=3 * settings.heartbeat_seconds)
        measuring = Measuring(store, utc_now, metrics, folder, silence=silence)
        yield House(services, Audit(store), metrics, store, measuring, school.name)
    finally:
        await store.close()


def _door(settings: Settings) -> OidcProvider | None:
    """To the school's identity provider, where it has one."""
    if settings.sign_on is None:
        return None
    return OidcProvider(settings.sign_on, settings.sign_on_secret, settings.sign_on_back, utc_now)


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
        enrol_port=_port(settings.host, settings.enrol_port),
        uplink_port=_port(settings.host, settings.uplink_port),
        console_port=_port(settings.host, settings.console_port),
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
        asyncio.create_task(house.measuring.run(), name="measuring"),
        asyncio.create_task(services.live.follow(house.store.changes()), name="live"),
    ]
    try:
        await rpc.start()
        await console.start()
        _announce(settings)
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


def _announce(settings: Settings) -> None:
    """Leave word for the command line, and say in the log, where this collector listens."""
    told = {"enrolment": settings.enrolment, "uplink": settings.uplink, "console": settings.console_url}
    replace_private(settings.folder.serving, json.dumps({**told, "pid": os.getpid()}).encode())
    _log.info("server.ready", demo=settings.school.demo, **told)


def serving(folder: Folder) -> dict[str, str]:
    """Where the running collector listens, by "enrolment", "uplink" and "console"; empty when none runs."""
    try:
        told = json.loads(folder.serving.read_text())
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in told.items()}


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


def no_core_dumps() -> None:
    """Make sure that no crash leaves evidence or keys on disk (design section 1, principle 2)."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE: nor may another process of ours read this memory


def https_needed(host: str) -> bool:
    """Plain HTTP is for loopback only."""
    return not is_loopback(host)


def _port(host: str, wanted: int) -> int:
    """The port, or a free one for 0: devices are told it before the servers listen."""
    if wanted:
        return wanted
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port
