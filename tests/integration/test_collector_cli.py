"""The command line as its own process, from an empty folder to a collector that serves and stops."""

from __future__ import annotations

import json
import os
import signal
import ssl
import stat
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256

from collector.app.house import opened
from collector.app.loading import Given, load
from collector.domain.people import SubjectKind
from collector.services.commit import commit
from policy.severity import Severity
from tests.factories.submissions import NOW, enrolled, received, submission
from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]

PASSWORD = "copper lantern otter"
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONWARNINGS": "ignore"}


def heed(*arguments: str | Path, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "collector", *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**ENVIRONMENT, **environment},
    )


def report(*arguments: str | Path, given: str = "", **environment: str) -> Any:
    done = heed(*arguments, "--json", given=given, **environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def sorry(*arguments: str | Path, given: str = "", **environment: str) -> str:
    """The one sentence of a command that fails."""
    done = heed(*arguments, given=given, **environment)
    assert done.returncode != 0
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("heed-collector: ")
    return line


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "collector"
    assert heed("init", "--data", folder, "--school", "Oak School").returncode == 0
    return folder


async def raise_alerts(data: Path) -> None:
    """A pupil's and a member of staff's alert, straight into the store."""
    async with opened(load(data, Given())) as house:
        pupil, staff = await enrolled(house.store, 1), await enrolled(house.store, 2, SubjectKind.STAFF)
        batches = [
            submission(pupil, received(1, Severity.HIGH, account="pupil.one", snippet="the words of a pupil")),
            submission(staff, received(1, Severity.CRITICAL, account="staff.two")),
        ]
        await commit(house.store, batches, NOW)


async def set_password(data: Path, token: str) -> None:
    async with opened(load(data, Given())) as house:
        await house.services.users.redeem(token, PASSWORD)


@contextmanager
def serving(
    data: Path, *arguments: str, **environment: str
) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, Any]]]:
    ports = ("--enrol-port", "0", "--uplink-port", "0", "--console-port", "0")
    command = [sys.executable, "-m", "collector", "serve", "--data", str(data), *ports, *arguments]
    with (data.parent / "serve.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**ENVIRONMENT, **environment})
    try:
        until = time.monotonic() + 60
        while not (data / "serving.json").exists():
            assert process.poll() is None, (data.parent / "serve.log").read_text()
            assert time.monotonic() < until, "it did not serve in time"
            time.sleep(0.05)
        yield process, json.loads((data / "serving.json").read_text())
    finally:
        process.kill()
        process.wait()


def test_init_makes_a_private_folder_and_never_overwrites(data: Path) -> None:
    everything = [data, *data.rglob("*")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in everything if path.is_dir()} == {0o700}
    assert {stat.S_IMODE(path.stat().st_mode) for path in everything if path.is_file()} == {0o600}
    before = {path: path.read_bytes() for path in everything if path.is_file()}
    assert "not empty" in sorry("init", "--data", data, "--school", "Oak School")
    assert {path: path.read_bytes() for path in before} == before


def test_an_init_that_was_stopped_half_way_says_how_to_begin_again(tmp_path: Path) -> None:
    folder = tmp_path / "collector"
    (folder / "keys").mkdir(parents=True)
    (folder / "keys" / "ca.key").touch()
    said = sorry("init", "--data", folder, "--school", "Oak School")
    assert f"delete {folder}, and begin again" in said


def test_what_cannot_be_done_is_one_sentence(data: Path, tmp_path: Path) -> None:
    assert "init" in sorry("device", "list", "--data", tmp_path / "nowhere")
    assert "--school" in sorry("init", "--data", tmp_path / "new")
    assert "printable" in sorry("init", "--data", tmp_path / "new", "--school", " ")
    assert "host name" in sorry("init", "--data", tmp_path / "new", "--school", "Oak", "--address", "a b")
    assert not (tmp_path / "new").exists()
    assert "length of time" in sorry("enrol-token", "create", "--data", data, "--group", "9B", "--expires", "soon")
    assert "uses" in sorry("enrol-token", "create", "--data", data, "--group", "9B", "--uses", "0")
    assert "no such device" in sorry("device", "revoke", "--data", data, "0" * 64, "--reason", "stolen")
    assert "role" in sorry("user", "create", "amina", "--role", "king", "--data", data)
    assert "no such open account" in sorry("user", "link", "amina", "--data", data)
    assert "nonsense" in sorry("nonsense")
    assert "--reason" in sorry("alerts", "show", "x", "--as", "amina", "--evidence", "--data", data)


def test_a_database_url_and_its_password_are_never_shown(data: Path) -> None:
    unreachable = "postgresql://heed:hunter2@127.0.0.1:1/heed"
    for url in ("mysql://heed:hunter2@db/heed", "postgresql://heed:hunter2", unreachable):
        said = heed("--verbose", "device", "list", "--data", data, HEED_DATABASE_URL=url).stderr
        assert "heed-collector: The database" in said
        assert "hunter2" not in said
    new = data.with_name("new")
    assert "write it as" in sorry("init", "--data", new, "--school", "Oak", "--database", "postgresql://heed:hunter2")
    assert not new.exists()


def test_the_evidence_key_lies_apart_and_is_wrapped(tmp_path: Path) -> None:
    folder, key, passphrase = tmp_path / "c", tmp_path / "elsewhere" / "evidence.key", tmp_path / "phrase"
    passphrase.write_text("a long passphrase\n")
    given = ("--evidence-passphrase-file", passphrase)
    made = heed("init", "--data", folder, "--school", "Oak", "--evidence-key", key, *given)
    assert made.returncode == 0, made.stderr
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert "passphrase" in sorry("user", "list", "--data", folder)
    assert "does not open" in sorry("user", "list", "--data", folder, HEED_EVIDENCE_PASSPHRASE="another")
    assert report("user", "list", "--data", folder, *given) == {"users": []}
    assert report("user", "list", "--data", folder, HEED_EVIDENCE_PASSPHRASE="a long passphrase") == {"users": []}


def test_tokens_and_users(data: Path) -> None:
    created = report("enrol-token", "create", "--data", data, "--group", "9B", "--uses", "30", "--expires", "12h")
    certificate = x509.load_pem_x509_certificate((data / "keys" / "ca.crt").read_bytes())
    assert created["ca_fingerprint"] == certificate.fingerprint(SHA256()).hex()
    assert created["subject_kind"] == "pupil"
    [row] = report("enrol-token", "list", "--data", data)["tokens"]
    assert (row["group"], row["uses"], row["used"]) == ("9B", 30, 0)
    assert created["token"].encode() not in (data / "heed.db").read_bytes()
    invited = report("user", "create", "amina", "--role", "dsl", "--display", "Ms Okafor", "--data", data)
    assert invited["link"].endswith(invited["token"])
    assert report("user", "list", "--data", data)["users"][0]["state"] == "invited"
    assert report("user", "sessions", "amina", "--data", data) == {"sessions": [], "ended": 0}
    assert "no second step" in sorry("user", "totp-reset", "amina", "--reason", "a lost phone", "--data", data)
    left = {"disabled": "amina", "sessions_ended": 0, "acknowledged": 0}
    assert report("user", "disable", "amina", "--data", data) == left


def test_the_schools_list_is_shown_before_it_is_taken(data: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("account,name,kind\namy,Amy Ash,pupil\njsmith,John Smith,wizard\n")
    assert "Line 3: the kind 'wizard'" in sorry("directory", "import", listed, "--data", data)
    listed.write_text("account,name,kind\namy,Amy Ash,pupil\njsmith,John Smith,staff\n")
    dry = heed("directory", "import", listed, "--dry-run", "--data", data)
    assert "+ jsmith, John Smith, staff" in dry.stdout
    assert len(report("directory", "import", listed, "--data", data)["added"]) == 2
    assert report("directory", "import", listed, "--dry-run", "--data", data)["same"] == 2
    packed = tmp_path / "roster.zip"
    with zipfile.ZipFile(packed, "w") as roster:
        roster.writestr("out/users.csv", "sourcedId,role,username,givenName,familyName\nu1,student,amy,Amy,Ash\n")
    assert len(report("directory", "import", packed, "--data", data)["left"]) == 1
    packed.write_bytes(b"PK nothing")
    assert "is not a zip file" in sorry("directory", "import", packed, "--data", data)


def test_the_asset_list_is_shown_before_it_is_taken_and_what_is_missing_is_told(data: Path, tmp_path: Path) -> None:
    listed = tmp_path / "assets.csv"
    listed.write_text("asset tag,serial,hostname,group,site,allocated to\nA-1,5CG1,laptop-1,9B,North,Room 4\n")
    assert "+ A-1, 5CG1, laptop-1, 9B, North, Room 4" in heed(
        "assets", "import", listed, "--dry-run", "--data", data
    ).stdout  # fmt: skip
    assert len(report("assets", "import", listed, "--data", data)["added"]) == 1
    told = report("coverage", "--data", data)
    assert (told["listed"], told["missing"], told["dark"][0]["why"]) == (1, 1, "never_enrolled")
    lines = report("report", "evidence-pack", "--data", data)["lines"]
    assert {"asked": "How many devices on the school's asset list are not enrolled?", "answer": "1 of 1"}.items() <= {
        key: value for line in lines if "not enrolled" in line["asked"] for key, value in line.items()
    }.items()


@pytest.mark.clause("D8")
async def test_alerts_are_listed_without_names_and_opened_by_those_who_may(data: Path, tmp_path: Path) -> None:
    await raise_alerts(data)
    invited = report("user", "create", "amina", "--role", "dsl", "--data", data)
    await set_password(data, invited["token"])
    listed = heed("alerts", "list", "--data", data, "--json").stdout
    for secret in ("pupil.one", "staff.two", "the words"):
        assert secret not in listed
    staff, pupil = json.loads(listed)["alerts"]
    assert (staff["severity"], pupil["severity"]) == ("critical", "high")

    assert "wrong" in sorry("alerts", "ack", pupil["id"], "--as", "amina", "--data", data, given="guess\n")
    secret_file = tmp_path / "password"
    secret_file.write_text(PASSWORD)
    acknowledged = report(
        "alerts", "ack", pupil["id"], "--as", "amina", "--data", data, HEED_PASSWORD_FILE=str(secret_file)
    )
    assert acknowledged["state"] == "acknowledged"
    why = ("--evidence", "--as", "amina", "--reason", "to decide what to do", "--data", data)
    opened_ = report("alerts", "show", pupil["id"], *why, given=PASSWORD + "\n")
    assert opened_["evidence"]["facts"]["snippet"] == "the words of a pupil"
    assert opened_["evidence"]["address"] == "81.2.69.0/24"
    assert opened_["alert"]["acknowledged_by"] == "amina"
    assert "not yours" in sorry("alerts", "show", staff["id"], *why, given=PASSWORD + "\n")
    entries = [entry["action"] for entry in report("report", "audit", "--data", data)["entries"]]
    assert entries.count("policy.published") == 2  # the first policy, and one that knows the new approval key
    actions = [action for action in entries if action != "policy.published"]
    told = ["user.created", "user.password", "user.sign_in_refused", "alert.acknowledged", "alert.evidence"]
    assert actions == told
    assert report("report", "audit", "--verify", "--data", data)["sound"] is True


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_it_serves_and_stops_within_five_seconds(kind: str, data: Path, request: pytest.FixtureRequest) -> None:
    environment = {}
    if kind == "postgresql":
        environment["HEED_DATABASE_URL"] = request.getfixturevalue("postgres_url")
    for told in (signal.SIGTERM, signal.SIGINT):
        with serving(data, **environment) as (process, told_where):
            assert told_where["console"].startswith("http://127.0.0.1:")
            with urllib.request.urlopen(told_where["console"] + "/healthz", timeout=10) as answer:  # noqa: S310 - our own server
                assert answer.status == 200
            created = report("enrol-token", "create", "--data", data, "--group", "9B", **environment)
            assert created["server"] == told_where["enrolment"]
            began = time.monotonic()
            process.send_signal(told)
            assert process.wait(10) == 0
            assert time.monotonic() - began < 5
        assert not (data / "serving.json").exists()


def test_a_console_for_others_is_https_with_a_certificate_of_the_school(data: Path) -> None:
    with serving(data, "--host", "0.0.0.0") as (_process, told):  # noqa: S104 - what is tested
        assert told["console"].startswith("https://localhost:")
        trust = ssl.create_default_context(cafile=data / "keys" / "ca.crt")
        with urllib.request.urlopen(told["console"] + "/healthz", timeout=10, context=trust) as answer:  # noqa: S310 - our own server
            assert answer.status == 200


@pytest.mark.only_on("linux")
def test_a_server_leaves_no_core_file(data: Path) -> None:
    with serving(data) as (process, _told):
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        [line] = [line for line in limits.splitlines() if line.startswith("Max core file size")]
        assert line.split()[4:6] == ["0", "0"]


def test_a_port_that_is_taken_is_said_plainly(data: Path) -> None:
    with serving(data) as (_process, told):
        port = told["uplink"].rpartition(":")[2]
        assert port in sorry("serve", "--data", data, "--enrol-port", "0", "--uplink-port", port, "--console-port", "0")


def test_init_keeps_the_database_it_was_given(tmp_path: Path, postgres_url: str) -> None:
    folder = tmp_path / "second"
    assert heed("init", "--data", folder, "--school", "Oak", HEED_DATABASE_URL=postgres_url).returncode == 0
    assert report("device", "list", "--data", folder) == {"devices": []}
    assert stat.S_IMODE((folder / "database-url").stat().st_mode) == 0o600
    assert not (folder / "heed.db").exists()
