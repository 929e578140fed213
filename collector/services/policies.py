"""Policy as it is: versions, documents, what devices have in force, and who can agree to a change of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from collector.domain.address import networks_of
from collector.domain.climbing import Escalation
from collector.domain.clock import Clock
from collector.domain.desks import Desk, desks_of
from collector.domain.duty import roster_of
from collector.domain.grading import deadlines_of, floors_of
from collector.domain.ladders import ladders_of
from collector.domain.naming import Recipient, recipients_of
from collector.domain.people import SubjectKind
from collector.domain.place import Sites, sites_of
from collector.domain.policies import DeviceState, Document, Version
from collector.domain.report_turns import Plan, plan_of
from collector.domain.responses import ResponseTable, table_of
from collector.domain.retention import Rule, periods_of
from collector.domain.reviews import Terms, terms_of
from collector.errors import BadRequest, NotFound
from collector.services import policy_people
from collector.services.policy_draft import Tampered
from collector.services.policy_key import Signer
from collector.services.policy_people import TrustReport, TrustRow
from collector.services.policy_publishing import Publishing
from collector.services.time_zones import offsets
from collector.store import Store
from policy.bundle.exception import exception_tree
from policy.document.tree import Tree
from policy.evaluate.audience import Audience, group_in
from policy.evaluate.effective import effective
from policy.evaluate.explain import Explanation, UnknownKey, explain
from policy.evaluate.local_time import Offsets, offsets_of

__all__ = ["Policies", "TrustReport", "TrustRow"]

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the collector goes by of a policy."""

    escalation: Escalation
    recipients: Sequence[Recipient]
    networks: tuple[str, ...]
    sites: Sites
    responses: ResponseTable
    periods: dict[Rule, int]
    reports: Plan
    reviews: Terms


class Policies:
    """Reading; changing it is collector/services/policy_proposals.py's."""

    def __init__(self, store: Store, clock: Clock, publishing: Publishing) -> None:
        self._store = store
        self._clock = clock
        self._publishing = publishing
        self._known = ""  # the document's hash that `_read` is of
        self._read = _Said(Escalation(), (), (), {}, {}, {}, Plan(), Terms())

    async def escalation(self) -> Escalation:
        """Who is told of alerts, after how long, who answers when, and by when: by the newest policy; by the national
        default, which has neither hours nor a rota, before there is one, and where somebody tampered with it, since
        people must be woken all the same.
        """
        return (await self._said()).escalation

    async def recipients(self) -> Sequence[Recipient]:
        """By which names the newest policy, or the default, knows who sees alerts."""
        return (await self._said()).recipients

    async def desks(self) -> tuple[Desk, ...]:
        """For whom of its readers the newest policy has an alert, by site, year group and kind of risk."""
        return (await self._said()).escalation.desks

    async def networks(self) -> tuple[str, ...]:
        """The school's own networks, of all its sites, as the newest policy lists them."""
        return (await self._said()).networks

    async def sites(self) -> Sites:
        """The networks of each site, as the newest policy lists them."""
        return (await self._said()).sites

    async def responses(self) -> ResponseTable:
        """What the newest policy, or the default, recommends about an incident."""
        return (await self._said()).responses

    async def periods(self) -> dict[Rule, int]:
        """For how many days the newest policy, or the default, keeps what; none where somebody tampered with it."""
        return (await self._said()).periods

    async def report_plan(self) -> Plan:
        """When regular reports come, and to whom, by the newest policy or the default."""
        return (await self._said()).reports

    async def review_terms(self) -> Terms:
        """How often the monitoring is reviewed, what calls for it earlier, and who takes part, by the newest policy."""
        return (await self._said()).reviews

    async def _said(self) -> _Said:
        async with self._store.read() as uow:
            newest = await uow.policies.newest()
            hash_ = "none" if newest is None else newest.document_hash
            if hash_ != self._known:
                try:
                    tree = {} if newest is None else (await self._publishing.document(uow, hash_)).tree
                except Tampered as error:
                    _log.error("policy.tampered", cause=str(error))
                    tree = {}
                rules = self._publishing.rules.whole_school(tree)
                self._known, self._read = (
                    hash_,
                    _Said(
                        Escalation(
                            ladders_of(rules),
                            roster_of(tree, rules, self._offsets(tree)),
                            deadlines_of(rules),
                            floors_of(rules),
                            desks_of(tree, rules),
                        ),
                        recipients_of(rules),
                        networks_of(tree),
                        sites_of(tree),
                        table_of(rules),
                        periods_of(rules) if tree or newest is None else {},
                        plan_of(rules),
                        terms_of(rules, tree),
                    ),
                )
        return self._read

    def _offsets(self, tree: Tree) -> Offsets:
        zone = tree.get("time_zone")
        if not isinstance(zone, str):
            return ()
        try:
            return offsets_of({"offsets": offsets(zone, self._clock())})
        except BadRequest as error:  # a machine that lost its time zones; people must be woken all the same
            _log.error("policy.time_zone", cause=str(error))
            return ()

    async def current(self) -> Version | None:
        """The newest version, None before the first."""
        async with self._store.read() as uow:
            return await uow.policies.newest()

    async def versions(self) -> list[Version]:
        """All, newest first."""
        async with self._store.read() as uow:
            return (await uow.policies.versions())[::-1]

    async def version(self, number: int) -> Version:
        """One of them. Raises NotFound."""
        async with self._store.read() as uow:
            version = await uow.policies.version(number)
        if version is None:
            raise NotFound(f"There is no version {number}.")
        return version

    async def document(self, version: int | None = None) -> Document:
        """What a version says, of the newest where none is named. Raises NotFound, Tampered."""
        async with self._store.read() as uow:
            found = await (uow.policies.newest() if version is None else uow.policies.version(version))
            if found is None:
                raise NotFound("There is no policy yet." if version is None else f"There is no version {version}.")
            return await self._publishing.document(uow, found.document_hash)

    async def devices(self) -> list[DeviceState]:
        """What each device last said of its policy."""
        async with self._store.read() as uow:
            return await uow.policy_devices.list()

    async def explain(self, device_id: str, key: str, account: str | None = None) -> tuple[Explanation, ...]:
        """What holds on a device, for whoever has this account there, and which layer says so: every value at or under
        a key such as control.idle_minutes. Raises NotFound, BadRequest (no such key), Tampered.
        """
        async with self._store.read() as uow:
            device = await uow.devices.show(device_id)
            if device is None:
                raise NotFound("There is no such device.")
            in_force = await self._publishing.in_force(uow)
            if in_force is None:
                raise NotFound("There is no policy yet.")
            document = await self._publishing.document(uow, in_force.payload.document)
        role = "pupil" if device.subject_kind is SubjectKind.PUPIL else "staff"
        tree = {**document.tree, "offsets": in_force.payload.policy.get("offsets")}
        granted = [exception_tree(one) for one in in_force.payload.exceptions]
        who = Audience(role, group_in(tree, device.group), account)
        try:
            return explain(effective(tree, who, self._clock(), granted, device=device_id), key)
        except UnknownKey as error:
            raise BadRequest(str(error)) from error

    async def trusts(self, name: str) -> bool:
        """Whether devices trust the present approval key of whoever signs in so. Raises Tampered."""
        return any(row.name == name.strip().casefold() and row.trusted for row in (await self.trust()).people)

    async def trust(self) -> TrustReport:
        """Who can agree to changes, who cannot yet, and what somebody should mend. Raises Tampered."""
        async with self._store.read() as uow:
            return await policy_people.report(uow, await self._publishing.in_force(uow))

    def signer(self) -> Signer:
        """The key that signs, and that newly enrolled devices trust. Raises OSError, ValueError."""
        return self._publishing.key.signer()
