"""`heed-collector policy` and `exception`, from an empty folder to a weakening that two people published."""

from __future__ import annotations

import asyncio
import json
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from collector.app.house import opened
from collector.app.loading import Given, load
from collector.commands.line import run
from collector.domain.assets import Asset
from collector.domain.directory import Entry
from collector.domain.people import SubjectKind
from collector.services.commit import commit
from tests.factories.submissions import device_id, enrolled, received, submission
from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]

PASSWORD = "copper lantern otter"


class School:
    """A collector's folder, and its command line."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.word = folder.with_name("password")
        self.word.write_text(PASSWORD + "\n")
        self._capsys = capsys

    def heed(self, *arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(one) for one in arguments])
        out, err = self._capsys.readouterr()
        return code, out, err

    def report(self, *arguments: str | Path) -> Any:
        code, out, err = self.heed(*arguments, "--data", self.folder, "--json")
        assert code == 0, err
        return json.loads(out)

    def told(self, *arguments: str | Path) -> str:
        code, out, err = self.heed(*arguments, "--data", self.folder)
        assert code == 0, err
        return out

    def sorry(self, *arguments: str | Path) -> str:
        code, out, err = self.heed(*arguments, "--data", self.folder)
        assert (code, out) == (1, "")
        [line] = err.splitlines()
        return line

    def who(self, name: str) -> tuple[str, str, str, Path]:
        return ("--as", name, "--password-file", self.word)

    def join(self, name: str, role: str) -> None:
        token = self.report("user", "create", name, "--role", role)["token"]

        async def set_password() -> None:
            async with opened(load(self.folder, Given())) as house:
                await house.services.users.redeem(token, PASSWORD)

        asyncio.run(set_password())

    def policy(self, minutes: int) -> Path:
        file = self.folder.with_name(f"policy-{minutes}.yaml")
        _code, text, _err = self.heed("policy", "new", "--from", "plain", "--school", "Oak School")
        file.write_text(text.replace("idle_minutes: 10", f"idle_minutes: {minutes}"))
        return file


@pytest.fixture(params=["sqlite", "postgresql"])
def school(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> School:
    if request.param == "postgresql":
        monkeypatch.setenv("HEED_DATABASE_URL", request.getfixturevalue("postgres_url"))
    school = School(tmp_path / "collector", capsys)
    assert school.heed("init", "--data", school.folder, "--school", "Oak School")[0] == 0
    for name, role in (("it", "it"), ("dsl", "dsl"), ("head", "headteacher")):
        school.join(name, role)
    return school


@pytest.mark.clause("T7", "T8", "J16")
def test_two_people_weaken_one_strengthens_and_a_third_grants(school: School) -> None:
    weaker, stronger = school.policy(20), school.policy(5)
    assert "idle lock becomes 20 minutes" in school.told("policy", "diff", weaker)
    reason = ("--reason", "assemblies are long")
    proposed = school.told("policy", "propose", weaker, *reason, *school.who("it"))
    assert "a senior leader other than its proposer" in proposed
    [row] = school.report("policy", "list")["proposals"]
    id_ = row["id"]
    assert "assemblies are long" in school.told("policy", "review", id_)
    for refused in (
        school.sorry("policy", "publish", id_, *school.who("it")),
        school.sorry("policy", "approve", id_, *reason, *school.who("it")),
        school.sorry("policy", "approve", id_, *reason, *school.who("dsl")),
    ):
        assert refused.startswith("heed-collector: ")
    assert school.report("policy", "approve", id_, *reason, *school.who("head"))["state"] == "agreed"
    published = school.report("policy", "publish", id_, *school.who("it"))
    assert published["agreed"]

    proposal = school.report("policy", "propose", stronger, *reason, *school.who("dsl"))
    assert proposal["weakenings"] == []
    assert school.report("policy", "publish", proposal["id"], *school.who("dsl"))["version"] == published["version"] + 1
    assert "idle_minutes: 5" in school.told("policy", "show")
    back = school.report("policy", "rollback", str(published["version"]), *reason, *school.who("it"))
    assert [one["key"] for one in back["weakenings"]] == ["control.idle_minutes"]
    assert school.report("policy", "withdraw", back["id"], *reason, *school.who("it"))["state"] == "withdrawn"

    asks = ("--group", "key-stage-2", "--allow-app", "minecraft", "--until", "2h", "--why", "a lesson")
    asked = school.report("exception", "ask", *asks, *school.who("it"))
    assert "role" in school.sorry("exception", "grant", asked["id"], *reason, *school.who("it"))
    assert "version" in school.told("exception", "grant", asked["id"], *reason, *school.who("head"))
    assert school.report("report", "exceptions") == school.report("exception", "list")
    [listed] = school.report("exception", "list")["exceptions"]
    assert (listed["state_now"], listed["exception"]["why"]) == ("granted", "a lesson")
    assert "Ended" in school.told("exception", "end", asked["id"], *reason, *school.who("it"))

    assert school.report("report", "audit", "--verify")["sound"]
    assert school.report("policy", "devices")["devices"] == []


async def told_by_devices(folder: Path) -> None:
    """Two requests for access, and who is signed in where, straight into the store."""
    async with opened(load(folder, Given())) as house:
        await enrolled(house.store, 1, SubjectKind.STAFF)
        asks = [
            replace(received(number, kind="access_request", account="amy"), facts={"program": name, "why": "art"})
            for number, name in ((1, "krita"), (2, "game"))
        ]
        now = datetime.now(UTC)
        await commit(house.store, [replace(submission(device_id(1), *asks), received_at=now)], now)
        await house.services.directory.take([Entry("amy", "Amy Example", SubjectKind.PUPIL)])
        await house.services.assets.take([Asset("A-1", "laptop-1", allocated_to="Amy Example")])


@pytest.mark.clause("T33", "J13", "J18")
def test_requests_are_decided_sign_ins_are_told_and_a_device_is_taken_back(school: School) -> None:
    assert "Nobody is known" in school.told("device", "accounts")
    asyncio.run(told_by_devices(school.folder))
    ids = {
        one["request"]["program"]: one["request"]["id"] for one in school.report("exception", "requests")["requests"]
    }
    assert "krita" in school.told("exception", "requests")
    made = school.report("exception", "propose", ids["krita"], "--why", "art", "--until", "1d", *school.who("it"))
    assert made["whom"] == {"account": "amy"}
    assert "version" in school.told("exception", "grant", made["id"], "--reason", "study", *school.who("head"))
    assert "told why" in school.told("exception", "decline", ids["game"], "--reason", "No.", *school.who("it"))
    assert "already" in school.sorry("exception", "decline", ids["game"], "--reason", "No.", *school.who("it"))
    fates = {one["request"]["program"]: one["fate"] for one in school.report("exception", "requests")["requests"]}
    assert fates == {"krita": "granted", "game": "refused"}

    [placed] = school.report("device", "accounts")["accounts"]
    assert (placed["mismatch"], placed["signed_in"]["account"]) == ("pupil_on_staff_device", "amy")
    assert "a pupil's account" in school.told("device", "accounts")

    back = ("device", "return", device_id(1), "--reason", "It was sold.")
    assert "NOT as far as anybody knows" in school.told(*back, "--not-wiped")
    assert "before" in school.sorry(*back, "--wiped")
    [kept] = school.report("device", "returns")["returns"]
    assert (kept["allocated_to"], kept["wiped"]) == ("Amy Example", False)
    assert "It was sold." in school.told("device", "returns")
    assert school.report("assets", "list")[0]["allocated_to"] == ""
    assert school.report("report", "audit", "--verify")["sound"]


def test_the_key_is_kept_elsewhere_and_replaced(school: School) -> None:
    shown = school.report("policy", "key", "show")
    assert (shown["here"], shown["wrapped"]) == (True, False)
    phrase, stick = school.folder.with_name("phrase"), school.folder.with_name("stick.key")
    phrase.write_text("three random words\n")
    school.told("policy", "key", "protect", "--new-passphrase-file", phrase)
    key = school.folder / "keys" / "policy.key"
    assert school.report("policy", "key", "show")["wrapped"]
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.rename(stick)

    reason = ("--reason", "sooner is safer")
    id_ = school.report("policy", "propose", school.policy(5), *reason, *school.who("it"))["id"]
    assert "policy sign" in school.sorry("policy", "publish", id_, *school.who("it"))
    unsigned, signed = school.folder.with_name("unsigned"), school.folder.with_name("signed")
    school.told("policy", "publish", id_, "--out", unsigned, *school.who("it"))
    code, _out, err = school.heed("policy", "sign", "--key", stick, unsigned, signed)
    assert code == 1
    assert "passphrase" in err
    assert school.heed("policy", "sign", "--key", stick, "--passphrase-file", phrase, unsigned, signed)[0] == 0
    version = school.report("policy", "import", signed, *school.who("it"))["version"]

    stick.rename(key)
    school.heed("policy", "key", "protect", "--new-passphrase-file", "/dev/null", "--passphrase-file", phrase,
                "--data", school.folder)  # fmt: skip
    rotated = school.report("policy", "key", "rotate", "--reason", "yearly", *school.who("it"))
    assert rotated["version"] == version + 1
    assert school.report("policy", "key", "show")["former"] == [shown["key"]]
    trusted = school.report("policy", "trust", "list")
    assert all(row["trusted"] for row in trusted["people"])


def test_a_written_policy_is_told_its_mistakes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    school = School(tmp_path / "nowhere", capsys)
    file = tmp_path / "policy.yaml"
    file.write_text("heed: 1\nschol: Oak\n")
    code, out, err = school.heed("policy", "validate", file)
    assert (code, out) == (1, "")
    assert f"{file}:2:1: schol" in err
    code, out, _err = school.heed("policy", "validate", file, "--json")
    assert code == 1
    assert {one["where"] for one in json.loads(out)["mistakes"]} >= {"schol"}
    assert school.heed("policy", "validate", school.policy(5))[0] == 0
    assert json.loads(school.heed("policy", "schema")[1])["title"] == "A policy of Heed"
    assert "no preset" in school.heed("policy", "new", "--from", "palace")[2]
    file.write_bytes(b"\xff\xfe")
    assert school.heed("policy", "validate", file)[0] == 1
