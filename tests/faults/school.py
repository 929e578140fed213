"""One collector, one enrolled agent and a ledger over the link between: what most faults are tried on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from agent.host.paths import Paths, paths_for
from tests.faults.delivered import EVENTS, Outcome, ids, outcome
from tests.faults.ledger import Ledger
from tests.processes import Agent, Collector, wait_for

CRASHED = 137
_NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}


class School:
    """`committed` gathers what all ledgers of this school wrote down."""

    def __init__(self, folder: Path, database: str | None = None) -> None:
        self.collector = Collector(folder / "collector", database=database)
        self.agent = Agent(folder / "agent", self.collector, env=dict(_NO_DISPLAY))
        self.committed: set[UUID] = set()

    @property
    def paths(self) -> Paths:
        """Where the agent keeps its things."""
        return paths_for(self.agent.data)

    def begin(self) -> None:
        """Make the collector, enrol the agent, start both."""
        self.collector.init()
        self.collector.start()
        self.agent.enrol()
        self.agent.start()
        self.in_touch()

    def in_touch(self) -> None:
        """Wait until the agent says that it is in touch with its collector."""
        wait_for("the agent to be in touch", lambda: self.agent.status().get("collector") == "connected", every=0.2)

    def end(self) -> None:
        """kill -9, both."""
        self.agent.kill()
        self.collector.kill()

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """Events without pause, while the block runs."""
        with Ledger(self.paths.socket) as ledger:
            try:
                yield ledger
            finally:
                ledger.stop()
                self.committed |= ledger.committed

    def settle(self, seconds: float = 120) -> Outcome:
        """Wait until all that was committed is delivered, or there is no hope; what is missing is the outcome."""
        with contextlib.suppress(AssertionError):
            wait_for("delivery", lambda: self.committed <= set(ids(self.collector, EVENTS)), seconds, every=0.3)
        return outcome(self.committed, self.collector)

    def age_certificate(self) -> None:
        """Make the agent's certificate one of 80 days ago, so that it is due for renewal at the next start."""
        path = self.paths.secrets / "certificate"
        old = x509.load_pem_x509_certificate(path.read_bytes())
        key = load_pem_private_key((self.collector.data / "keys" / "ca.key").read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder(
            old.issuer,
            old.subject,
            old.public_key(),
            old.serial_number,
            now - timedelta(days=80),
            now + timedelta(days=10),
            list(old.extensions),
        )
        path.write_bytes(builder.sign(key, SHA256()).public_bytes(Encoding.PEM))


def grown(ledger: Ledger, by: int = 10, seconds: float = 60) -> None:
    """Wait until so many more events are committed."""
    before = len(ledger.committed)
    wait_for("more events to be committed", lambda: len(ledger.committed) >= before + by, seconds)
