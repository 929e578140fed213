"""kill -9 anywhere loses nothing and doubles nothing: at each commit boundary by name, and at random."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.chaos import run_chaos
from tests.faults.school import CRASHED, School, grown
from tests.postgres import PostgresServer, postgres_server
from tests.processes import Agent, Collector, wait_for

__all__ = ["postgres_server"]

pytestmark = pytest.mark.only_on("linux")

AGENT_STEPS = (
    "spool.before_commit",
    "spool.before_commit#6",
    "spool.after_commit",
    "spool.after_commit#7",
    "uplink.after_ack",
    "token.voided",
    "token.kept",
)
RENEWAL_STEPS = ("credentials.candidate", "credentials.promoted")
COLLECTOR_STEPS = (
    "ingest.before_commit",
    "ingest.after_commit",
    "exchange.before_commit",
    "exchange.after_commit",
    "heartbeat.before_commit",
    "heartbeat.after_commit",
)
DATABASES = ("sqlite", "postgresql")


def begun(folder: Path, database: str | None) -> Iterator[School]:
    school = School(folder, database)
    try:
        school.begin()
        yield school
    finally:
        school.end()


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    yield from begun(tmp_path_factory.mktemp("sqlite"), None)


@pytest.fixture(scope="module")
def on_postgresql(tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer) -> Iterator[School]:
    yield from begun(tmp_path_factory.mktemp("postgresql"), postgres_server.create())


@pytest.fixture
def school(request: pytest.FixtureRequest) -> School:
    found: School = request.getfixturevalue(f"on_{request.param}")
    return found


# Each step on PostgreSQL takes a minute and is for the soak; CI kills at random there too.
each_database = pytest.mark.parametrize(
    "school",
    [name if name == "sqlite" else pytest.param(name, marks=pytest.mark.soak) for name in DATABASES],
    indirect=True,
)


def crashed(program: Agent | Collector) -> None:
    """Wait until it died at its boundary, and nowhere else."""
    running = program.program
    assert running is not None
    process = running.process
    assert process is not None
    wait_for("the crash", lambda: process.poll() is not None, seconds=30)
    assert process.returncode == CRASHED, running.log_text()
    running.kill()  # what it left behind


def crash_and_restart(program: Agent | Collector, step: str) -> None:
    """The program, dead by now, is started to die at the step; then again, to live."""
    wanted = dict(program.env)
    program.env = {**wanted, "HEED_CRASH_AT": step}
    try:
        if isinstance(program, Collector):
            program.launch()  # it may be dead before its last port answers
        else:
            program.start()
        crashed(program)
    finally:
        program.env = wanted
    program.start()


@pytest.mark.clause("D5", "J23")
@pytest.mark.parametrize("step", AGENT_STEPS)
def test_an_agent_that_dies_at_a_commit_boundary_loses_and_doubles_nothing(on_sqlite: School, step: str) -> None:
    with on_sqlite.ledger() as ledger:
        grown(ledger)
        on_sqlite.agent.kill()
        crash_and_restart(on_sqlite.agent, step)
        grown(ledger)
    outcome = on_sqlite.settle()
    assert outcome.sound, outcome


@pytest.mark.clause("D5")
@pytest.mark.parametrize("step", RENEWAL_STEPS)
def test_an_agent_that_dies_while_its_certificate_is_renewed_goes_on(on_sqlite: School, step: str) -> None:
    certificate = on_sqlite.paths.secrets / "certificate"
    with on_sqlite.ledger() as ledger:
        on_sqlite.agent.kill()
        on_sqlite.age_certificate()
        aged = certificate.read_bytes()
        crash_and_restart(on_sqlite.agent, step)
        wait_for("the new certificate to be in force", lambda: certificate.read_bytes() != aged)
        grown(ledger)
    outcome = on_sqlite.settle()
    assert outcome.sound, outcome


@pytest.mark.clause("D5")
@each_database
@pytest.mark.parametrize("step", COLLECTOR_STEPS)
def test_a_collector_that_dies_at_a_commit_boundary_loses_and_doubles_nothing(school: School, step: str) -> None:
    with school.ledger() as ledger:
        school.collector.kill()
        crash_and_restart(school.collector, step)
        grown(ledger)
    outcome = school.settle()
    assert outcome.sound, outcome


@pytest.mark.clause("D5")
@each_database
@pytest.mark.parametrize("step", ["renew.before_commit", "renew.after_commit"])
def test_a_collector_that_dies_while_it_renews_a_certificate_goes_on(school: School, step: str) -> None:
    certificate = school.paths.secrets / "certificate"
    with school.ledger() as ledger:
        school.end()
        school.age_certificate()
        aged = certificate.read_bytes()
        school.agent.start()
        crash_and_restart(school.collector, step)
        wait_for("the new certificate to be in force", lambda: certificate.read_bytes() != aged, seconds=60)
        grown(ledger)
    outcome = school.settle()
    assert outcome.sound, outcome


@each_database
@pytest.mark.parametrize("step", ["enrol.before_commit", "enrol.after_commit"])
def test_a_collector_that_dies_while_it_enrols_a_device_can_enrol_it_again(
    school: School, step: str, tmp_path: Path
) -> None:
    newcomer = Agent(tmp_path / "newcomer", school.collector)
    school.collector.kill()
    school.collector.env = {"HEED_CRASH_AT": step}
    try:
        school.collector.start()
        with pytest.raises(AssertionError, match=r"heed-agent enrol: [^\n]+\.\n$"):
            newcomer.enrol()
        crashed(school.collector)
    finally:
        school.collector.env = {}
    school.collector.start()
    newcomer.enrol()
    assert (newcomer.data / "secrets" / "enrolment").exists()


@pytest.mark.clause("D5", "J23")
@pytest.mark.timeout(240)
def test_random_kills_lose_and_double_nothing_on_sqlite(tmp_path: Path) -> None:
    outcome = run_chaos(tmp_path, rounds=8, seed=1)
    assert outcome.sound, outcome


@pytest.mark.clause("D5")
@pytest.mark.timeout(240)
def test_random_kills_lose_and_double_nothing_on_postgresql(tmp_path: Path, postgres_server: PostgresServer) -> None:
    outcome = run_chaos(tmp_path, 8, 2, postgres_server.create(), postgres_server.crash)
    assert outcome.sound, outcome


@pytest.mark.soak
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("seed", range(3, 13))
def test_a_thousand_random_kills_lose_and_double_nothing(
    seed: int, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    """A hundred each, half of them over PostgreSQL."""
    if seed % 2:
        outcome = run_chaos(tmp_path, 100, seed)
    else:
        outcome = run_chaos(tmp_path, 100, seed, postgres_server.create(), postgres_server.crash)
    assert outcome.sound, outcome
