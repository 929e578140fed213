"""One transaction, and a repository for each noun in it."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from collector.store.access import Access
from collector.store.accounts import Accounts
from collector.store.alerts import Alerts
from collector.store.api_tokens import ApiTokens
from collector.store.api_writes import ApiWrites
from collector.store.assets import Assets
from collector.store.audit import Audit
from collector.store.case_records import CaseRecords
from collector.store.cases import Cases
from collector.store.check_log import CheckLog
from collector.store.checks import Checks
from collector.store.coverage import Coverage
from collector.store.decisions import Decisions
from collector.store.deletions import Deletions
from collector.store.desks import Desks
from collector.store.device_facts import DeviceFacts
from collector.store.devices import Devices
from collector.store.dialect import insert, is_sqlite
from collector.store.digests import Digests
from collector.store.directory import Directory
from collector.store.escalating import Escalating
from collector.store.events import Events
from collector.store.exceptions import Exceptions
from collector.store.follow import CHANNEL
from collector.store.holds import Holds
from collector.store.measuring import Measuring
from collector.store.notifying import Notifying
from collector.store.people import People
from collector.store.policies import Policies
from collector.store.policy_devices import Artefacts, PolicyDevices
from collector.store.report_turns import ReportTurns
from collector.store.reporting import Reporting
from collector.store.retention import Retention
from collector.store.reviews import Reviews
from collector.store.second_steps import SecondSteps
from collector.store.sessions import Sessions
from collector.store.single_sign_ons import SingleSignOns
from collector.store.tables import live
from collector.store.tokens import Tokens
from collector.store.tries import Tries
from collector.store.vault import Vault
from collector.store.watching import Watching
from collector.store.webhooks import Webhooks
from collector.store.weeks import Weeks


class UnitOfWork:
    """What may be read and written between begin and commit."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self.announced: list[str] = []
        self.vault = vault
        self.people = People(connection, vault)
        self.events = Events(connection)
        self.alerts = Alerts(connection, vault)
        self.directory = Directory(connection, vault)
        self.assets = Assets(connection, vault)
        self.reporting = Reporting(connection)
        self.cases = Cases(connection, vault)
        self.desks = Desks(connection)
        self.case_records = CaseRecords(connection, vault)
        self.decisions = Decisions(connection, vault)
        self.devices = Devices(connection)
        self.device_facts = DeviceFacts(connection, vault)
        self.coverage = Coverage(connection)
        self.tokens = Tokens(connection)
        self.accounts = Accounts(connection)
        self.api_tokens = ApiTokens(connection)
        self.api_writes = ApiWrites(connection)
        self.sessions = Sessions(connection, vault)
        self.single_sign_ons = SingleSignOns(connection, vault)
        self.second_steps = SecondSteps(connection, vault)
        self.tries = Tries(connection)
        self.audit = Audit(connection, vault)
        self.policies = Policies(connection, vault)
        self.policy_devices = PolicyDevices(connection)
        self.artefacts = Artefacts(connection)
        self.exceptions = Exceptions(connection, vault)
        self.access = Access(connection, vault, self.exceptions)
        self.checks = Checks(connection)
        self.check_log = CheckLog(connection, vault)
        self.notifying = Notifying(connection, vault)
        self.escalating = Escalating(connection)
        self.digests = Digests(connection)
        self.report_turns = ReportTurns(connection)
        self.watching = Watching(connection)
        self.webhooks = Webhooks(connection, vault)
        self.weeks = Weeks(connection)
        self.retention = Retention(connection, vault)
        self.deletions = Deletions(connection, vault)
        self.holds = Holds(connection, vault)
        self.measuring = Measuring(connection)
        self.reviews = Reviews(connection, vault)

    async def announce(self, topic: str) -> None:
        """Let everybody know, when this commits, that something of `topic` changed: other processes, and whoever hears
        of this one's changes (collector.store.Store.heard).
        """
        if is_sqlite(self._connection):
            statement = insert(self._connection, live).values(topic=topic, version=1)
            await self._connection.execute(
                statement.on_conflict_do_update(index_elements=["topic"], set_={"version": live.c.version + 1})
            )
        else:
            await self._connection.execute(
                text("SELECT pg_notify(:channel, :topic)"), {"channel": CHANNEL, "topic": topic}
            )
        self.announced.append(topic)
