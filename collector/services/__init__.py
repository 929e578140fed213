"""Use cases, one transaction each. `Services` is what the outer rooms (rpc, console) are given."""

from __future__ import annotations

from dataclasses import dataclass

from collector.domain.clock import Clock
from collector.services.access import AccessRequests
from collector.services.alerts import Alerts
from collector.services.aliases import Aliases
from collector.services.api_tokens import ApiTokens
from collector.services.api_writes import ApiWrites
from collector.services.artefacts import ArtefactShelf
from collector.services.assets import Assets
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
from collector.services.health import Health
from collector.services.ingest import Ingest
from collector.services.live import Live
from collector.services.mutings import Mutings
from collector.services.notifications import Notifications
from collector.services.policies import Policies
from collector.services.policy_exceptions import PolicyExceptions
from collector.services.policy_founding import PolicyFounding
from collector.services.policy_offers import PolicyOffers
from collector.services.policy_proposals import Proposals
from collector.services.policy_signing import PolicySigning
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
from collector.services.users import Users
from collector.services.watch import Watch
from collector.services.webhooks import Webhooks

__all__ = ["Services"]


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the collector can do, on one store and one clock."""

    clock: Clock
    authority: Authority
    ingest: Ingest
    enrolment: Enrolment
    devices: Devices
    coverage: Coverage
    alerts: Alerts
    cases: Cases
    case_exports: CaseExports
    users: Users
    single_sign_on: SingleSignOn
    api_tokens: ApiTokens
    api_writes: ApiWrites
    checks: Checks
    reports: Reports
    retention: Retention
    reviews: Reviews
    aliases: Aliases
    mutings: Mutings
    directory: Directory
    assets: Assets
    live: Live
    health: Health
    policy_offers: PolicyOffers
    policy_states: PolicyStates
    rollouts: Rollouts
    notifications: Notifications
    digests: Digests
    report_mail: ReportMail
    watch: Watch
    webhooks: Webhooks
    rota: Rota
    artefacts: ArtefactShelf
    policies: Policies
    proposals: Proposals
    exceptions: PolicyExceptions
    access: AccessRequests
    device_words: DeviceWords
    returns: DeviceReturns
    sign_ins: SignIns
    policy_signing: PolicySigning
    policy_founding: PolicyFounding
