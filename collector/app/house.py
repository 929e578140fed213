"""A collector's services on one store: made by `init`, opened by every command that needs them."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from collector.app.loading import Given, load
from collector.app.process import crash_hook, utc_now
from collector.domain.steady import SteadyClock
from collector.notify.channels import send, why_unusable
from collector.notify.heartbeat import heartbeat
from collector.notify.webhooks import post
from collector.oidc.provider import OidcProvider
from collector.services import Services, evidence_key
from collector.services.access import AccessRequests
from collector.services.alerts import Alerts
from collector.services.aliases import Aliases
from collector.services.api_tokens import ApiTokens
from collector.services.api_writes import ApiWrites
from collector.services.artefacts import ArtefactShelf
from collector.services.assets import Assets
from collector.services.audit import Audit
from collector.services.authority import Authority
from collector.services.case_exports import CaseExports
from collector.services.cases import Cases
from collector.services.checks import Checks
from collector.services.coverage import Coverage
from collector.services.device_words import DeviceWords
from collector.services.devices import Devices
from collector.services.digests import Digests
from collector.services.directory import Directory
from collector.services.enrolment import Enrolment
from collector.services.founding import found
from collector.services.health import Health
from collector.services.ingest import Ingest
from collector.services.live import Announcement, Live, Topic
from collector.services.measuring import Measuring
from collector.services.metrics import Metrics
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
from collector.settings import Folder, School, Settings, database_url
from collector.store import Store, Vault, check_url
from policy.bundle.payload import school_id


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
            reviews=Reviews(store, utc_now, policy.policies.sites, policy.policies.review_terms),
            aliases=Aliases(store, utc_now, policy.policies.recipients),
            mutings=Mutings(store, utc_now, policy.policies, policy.proposals),
            directory=Directory(store, utc_now),
            assets=Assets(store, utc_now),
            live=live,
            health=Health(store),
            checks=Checks(
                store,
                utc_now,
                live,
                offers,
                policy.policies.sites,
                test=notifications.test_all,
                desks=policy.policies.desks,
            ),
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
            access=AccessRequests(
                store, utc_now, live, policy.exceptions, words, recipients=policy.policies.recipients
            ),
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
