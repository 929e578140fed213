"""The collector's two real servers over services that the test chooses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from collector.rpc.server import GrpcServers, serve_grpc
from collector.settings import Folder, School, Settings
from tests.factories.certificates import DeviceCredentials, SchoolCa
from tests.fakes.collector_services import FakeServices


@dataclass
class Wire:
    """A collector's wire that serves on the loopback."""

    servers: GrpcServers
    services: FakeServices
    ca: SchoolCa

    @property
    def uplink(self) -> str:
        return f"localhost:{self.servers.uplink_port}"

    @property
    def enrolment(self) -> str:
        return f"localhost:{self.servers.enrol_port}"

    @property
    def streams(self) -> float:
        """Calls that are open now."""
        return self.services.metrics.registry.get_sample_value("heed_streams") or 0

    def known_device(self) -> DeviceCredentials:
        """A device that was enrolled earlier."""
        credentials = self.ca.device()
        self.services.devices.known.add(credentials.device_id)
        return credentials


@asynccontextmanager
async def serving(*, demo: bool = False) -> AsyncIterator[Wire]:
    ca = SchoolCa()
    services = FakeServices(ca)
    settings = Settings(
        folder=Folder(Path("/nowhere")),
        school=School("A school", demo=demo),
        database="sqlite://",
        enrol_port=0,
        uplink_port=0,
        heartbeat_seconds=30,
    )
    servers = serve_grpc(settings, services.wire())
    await servers.start()
    actors = [
        asyncio.create_task(services.policy_offers.run()),
        asyncio.create_task(services.policy_states.run()),
    ]
    try:
        yield Wire(servers, services, ca)
    finally:
        for actor in actors:
            actor.cancel()
        await servers.stop(1)
        await asyncio.gather(*actors, return_exceptions=True)
