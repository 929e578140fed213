"""A signed repository, read by the system's own apt, whose lists and dpkg are a test's own: nothing is put in."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installers.linux import BuildError
from installers.linux.repository import KEY, main, publish, release

pytestmark = [
    pytest.mark.only_on("linux"),
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in ("apt-get", "dpkg-deb", "gpg")), reason="this is no Debian with gpg"
    ),
]
NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
PERSON = "Oak School <it@oak.example>"


class School:
    """A key, packages, the repository, and a device's apt."""

    def __init__(self, at: Path) -> None:
        self.built, self.out, self.device = at / "dist", at / "apt", at / "device"
        self.built.mkdir()
        for name in ("lists/partial", "cache/archives/partial", "here"):
            (self.device / name).mkdir(parents=True)
        (self.device / "status").touch()

    def build(self, version: str, says: str = "") -> Path:
        tree = self.built / "tree"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / "DEBIAN/control").write_text(
            f"Package: heed-test\nVersion: {version}\nArchitecture: all\nMaintainer: {PERSON}\n"
            f"Description: {says or 'a test'}\n"
        )
        made = self.built / f"heed-test_{version}_all.deb"
        subprocess.run(["dpkg-deb", "--build", "--root-owner-group", tree, made], check=True, capture_output=True)
        shutil.rmtree(tree)
        return made

    def apt(self, *words: str) -> subprocess.CompletedProcess[str]:
        """As on a device whose only source is this."""
        source = self.device / "sources.list"
        source.write_text(f"deb [signed-by={self.device / KEY}] file:{self.out} stable main\n")
        options = {
            "Dir::State": self.device,
            "Dir::State::status": self.device / "status",
            "Dir::State::Lists": self.device / "lists",
            "Dir::Cache": self.device / "cache",
            "Dir::Etc": self.device,
            "Dir::Etc::sourcelist": source,
            "APT::Sandbox::User": "",
            "APT::Get::List-Cleanup": "0",
        }
        said = [f"-o{name}={value}" for name, value in options.items()]
        return subprocess.run(
            ["apt-get", *said, *words], check=False, capture_output=True, text=True, cwd=self.device / "here"
        )

    def fetched(self, *words: str) -> list[str]:
        """What a device gets; nothing where apt refuses."""
        for old in (self.device / "here").iterdir():
            old.unlink()
        if self.apt("update").returncode or self.apt("download", *words).returncode:
            return []
        return sorted(path.name for path in (self.device / "here").iterdir())


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[School]:
    with tempfile.TemporaryDirectory(prefix="gpg-") as home:  # a short path: gpg's agent listens on a socket there
        monkeypatch.setenv("GNUPGHOME", home)
        _make_key(PERSON)
        try:
            yield School(tmp_path)
        finally:
            subprocess.run(["gpgconf", "--kill", "all"], check=True)


def _make_key(person: str) -> None:
    words = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", person, "ed25519", "sign", "never"]
    subprocess.run(words, check=True, capture_output=True)


def test_apt_takes_what_is_signed_old_versions_too(school: School) -> None:
    school.build("0.1.0-1")
    publish(school.built, school.out, PERSON, NOW)
    shutil.copy(school.out / KEY, school.device / KEY)
    assert school.fetched("heed-test") == ["heed-test_0.1.0-1_all.deb"]
    school.build("0.2.0-1")
    assert publish(school.built, school.out, PERSON, NOW) == ["heed-test_0.1.0-1_all.deb", "heed-test_0.2.0-1_all.deb"]
    assert school.fetched("heed-test") == ["heed-test_0.2.0-1_all.deb"]
    assert school.fetched("heed-test=0.1.0-1") == ["heed-test_0.1.0-1_all.deb"]


@pytest.mark.parametrize("changed", ["pool/heed-test_0.1.0-1_all.deb", "dists/stable/InRelease", "Packages"])
def test_apt_refuses_what_was_changed_by_a_byte(school: School, changed: str) -> None:
    school.build("0.1.0-1")
    publish(school.built, school.out, PERSON, NOW)
    shutil.copy(school.out / KEY, school.device / KEY)
    found = [school.out / changed] if "/" in changed else [*school.out.rglob("Packages*")]
    for file in found:
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    assert school.fetched("heed-test") == []


def test_apt_refuses_another_key(school: School) -> None:
    school.build("0.1.0-1")
    publish(school.built, school.out, PERSON, NOW)
    shutil.copy(school.out / KEY, school.device / KEY)
    _make_key("Somebody <else@thief.example>")
    publish(school.built, school.out, "Somebody <else@thief.example>", NOW)
    assert school.fetched("heed-test") == []


def test_a_version_that_devices_may_have_stays_as_it_is(school: School) -> None:
    school.build("0.1.0-1")
    publish(school.built, school.out, PERSON, NOW)
    before = {path: path.read_bytes() for path in school.out.rglob("*") if path.is_file()}
    school.build("0.1.0-1", says="another")
    with pytest.raises(BuildError, match="higher --revision"):
        publish(school.built, school.out, PERSON, NOW)
    assert {path: path.read_bytes() for path in school.out.rglob("*") if path.is_file()} == before


def test_what_is_wrong_is_one_sentence(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(school.built), "--out", str(school.out), "--sign", PERSON]) == 1
    school.build("0.1.0-1")
    assert main([str(school.built), "--out", str(school.out), "--sign", "nobody"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert "there is no .deb" in told[0]
    assert "gpg said: " in told[1]
    assert not (school.out / "dists").exists()
    assert main([str(school.built), "--out", str(school.out), "--sign", PERSON]) == 0


def test_what_is_signed_names_each_index_with_its_hash() -> None:
    said = release({"main/binary-amd64/Packages": ("ab", 3)}, {"amd64", "all"}, NOW)
    assert "Date: Fri, 27 Nov 2026 12:00:00 UTC\nArchitectures: amd64\n" in said
    assert said.endswith("SHA256:\n ab 3 main/binary-amd64/Packages\n")
