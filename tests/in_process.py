"""A whole collector but for its console, in this process, and devices that are enrolled in it by the thousand."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from collector.app.house import House, initialise, opened
from collector.app.loading import Given, load
from collector.domain.people import Role, SubjectKind, Viewer
from collector.domain.policies import Proposal
from collector.rpc.server import GrpcServers, WireServices, serve_grpc
from collector.settings import School
from tests.factories.certificates import DeviceCredentials, id_of, key_pem, new_key, request_der
from tests.fakes.device import enrol
from tests.processes import free_port

PASSWORD = "copper lantern otter"


@dataclass
class InProcessCollector:
    """Serves on the loopback."""

    house: House
    servers: GrpcServers
    ca: bytes

    @property
    def uplink(self) -> str:
        return f"localhost:{self.servers.uplink_port}"

    @property
    def committed(self) -> int:
        return self.house.services.ingest.figures().events

    @property
    def alerts(self) -> int:
        return self.house.services.ingest.figures().alerts

    async def device(self) -> DeviceCredentials:
        """A device enrolled with a token of its own."""
        enrolment = self.house.services.enrolment
        made = await enrolment.create_token("year 9", SubjectKind.PUPIL, 1, timedelta(hours=1))
        return await enrol(f"localhost:{self.servers.enrol_port}", made.token, self.ca)

    async def devices(self, count: int) -> list[DeviceCredentials]:
        """So many devices, put straight into the store: their enrolment is not what is tried."""
        services, made = self.house.services, []
        now = services.clock()
        async with self.house.store.begin() as uow:
            for number in range(count):
                key, token = new_key(), secrets.token_bytes(32)
                issued = services.authority.issue(request_der(key), now)
                await uow.devices.enrol(
                    {
                        "id": issued.device_id,
                        "name": f"laptop-{number}",
                        "platform": "linux",
                        "agent_version": "0",
                        "group_name": "year 9",
                        "subject_kind": SubjectKind.PUPIL.value,
                        "enrolled_at": now,
                        "certificate_expires_at": issued.expires_at,
                        "exchange_current": hashlib.sha256(token).digest(),
                        "exchange_previous": None,
                    }
                )
                await uow.devices.certify(issued.device_id, issued.serial, now, issued.expires_at)
                certificate = x509.load_der_x509_certificate(issued.certificate).public_bytes(Encoding.PEM)
                made.append(DeviceCredentials(id_of(key), key_pem(key), certificate, self.ca, token))
        return made

    async def people(self) -> tuple[Viewer, Viewer]:
        """Two who are trusted with policy: one of IT, who proposes, and a headteacher, who agrees."""
        users, found = self.house.services.users, []
        for name, role in (("ina", Role.IT), ("hana", Role.HEADTEACHER)):
            found.append(await users.redeem(await users.create(name, name.title(), role), PASSWORD))
        proposer, approver = found
        return proposer, approver

    async def agreed(self, proposer: Viewer, approver: Viewer, idle_minutes: int) -> Proposal:
        """A change of when screens lock, proposed by one and agreed to by the other; not published yet."""
        services = self.house.services
        now = (await services.policies.document()).text
        text = re.sub(r"idle_minutes: \d+", f"idle_minutes: {idle_minutes}", now)
        proposal = await services.proposals.propose(proposer, PASSWORD, text, "for the tests")
        if proposal.weakenings:
            proposal = await services.proposals.approve(approver, PASSWORD, proposal.id, "I agree")
        return proposal


@asynccontextmanager
async def in_process_collector(root: Path, *, heartbeat_seconds: int = 30) -> AsyncIterator[InProcessCollector]:
    """Made in `root`, served until the block ends."""
    await initialise(root, School("A school"), Given())
    settings = replace(
        load(root, Given()),
        enrol_port=free_port(),  # devices are told of them, so they are none that the system chooses later
        uplink_port=free_port(),
        heartbeat_seconds=heartbeat_seconds,
    )
    async with opened(settings) as house:
        services = house.services
        servers = serve_grpc(settings, WireServices.of(services, house.metrics))
        ingest = asyncio.create_task(services.ingest.run())
        others = [
            asyncio.create_task(services.devices.run()),
            asyncio.create_task(services.policy_states.run()),
            asyncio.create_task(services.policy_offers.run()),
            asyncio.create_task(services.rollouts.run()),
            asyncio.create_task(services.live.follow(house.store.changes())),
        ]
        await servers.start()
        ca = x509.load_der_x509_certificate(services.authority.certificate_der).public_bytes(Encoding.PEM)
        try:
            yield InProcessCollector(house, servers, ca)
        finally:
            await servers.stop(1)
            await services.ingest.stop()
            await ingest
            for actor in others:
                actor.cancel()
            await asyncio.gather(*others, return_exceptions=True)
