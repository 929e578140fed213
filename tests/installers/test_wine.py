"""The installer run for real by Wine's Windows Installer, around a stand-in that is a real Windows service.

Wine is not Windows: it knows neither the table of rights, nor hidden properties in its log, nor by which property a
product is told that a newer one takes its place. What it shows is that the package is refused without an address,
installs silently, hands the token over before the service starts, and leaves nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers.windows.msi import Msi
from tests.processes import wait_for

_WINE = shutil.which("wine64") or ("/usr/lib/wine/wine64" if Path("/usr/lib/wine/wine64").exists() else "")
_COMPILER = shutil.which("x86_64-w64-mingw32-gcc") or ""
_ABSENT = [
    name for name, there in (("wine64", _WINE), ("mingw-w64", _COMPILER), ("wixl", shutil.which("wixl"))) if not there
]

pytestmark = [
    pytest.mark.soak,
    pytest.mark.only_on("linux"),
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(_ABSENT), reason=f"not installed: {', '.join(_ABSENT)}"),
]
FINGERPRINT = "ab" * 32


class Windows:
    """A system of Wine's in a folder of its own."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self._environment = {**os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEARCH": "win64"}
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "-i")

    def run(self, *words: str) -> int:
        return subprocess.run(
            [_WINE, *words], env=self._environment, check=False, timeout=300, capture_output=True
        ).returncode

    def install(self, msi: Path, *properties: str) -> int:
        shutil.copy(msi, self.drive / msi.name)
        return self.run("msiexec", "/i", f"C:\\{msi.name}", "/qn", *properties)

    def said(self) -> list[str]:
        place = self.drive / "said.txt"
        return place.read_text().splitlines() if place.exists() else []

    def registry(self) -> str:
        self.run("reg", "export", "HKLM", "C:\\all.reg", "/y")
        return (self.drive / "all.reg").read_text("utf-16")

    def off(self) -> None:
        self.run("wineboot", "--kill")


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    system = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    yield system
    system.off()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    frozen = tmp_path_factory.mktemp("frozen") / "heed-agent"
    frozen.mkdir()
    source = Path(__file__).with_name("standin.c")
    subprocess.run([_COMPILER, "-O1", "-o", str(frozen / "heed-agent.exe"), str(source)], check=True)
    shutil.copy(frozen / "heed-agent.exe", frozen / "heed-page.exe")
    return Msi(tmp_path_factory.mktemp("out"), "0.1.0", 1_700_000_000).build(frozen)


def test_from_nothing_to_nothing(windows: Windows, package: Path) -> None:
    token = "a-token-of-one-use-0123456789"
    assert windows.install(package, f"TOKEN={token}") != 0  # no server: refused before anything is touched
    assert windows.said() == []
    given = ("SERVER=collector.school.example:8441", f"CAFINGERPRINT={FINGERPRINT}", f"TOKEN={token}")
    assert windows.install(package, *given) == 0
    wait_for("the service", lambda: "service runs" in windows.said(), 30)
    kept = f"enrol --later --server collector.school.example:8441 --ca-fingerprint {FINGERPRINT} --token {token}"
    assert windows.said() == [kept, "service", "service runs"]
    registry = windows.registry()
    assert "HeedAgent" in registry
    assert token not in registry

    assert windows.run("msiexec", "/x", f"C:\\{package.name}", "/qn") == 0
    assert windows.said()[-1] == "forget"
    assert not (windows.drive / "Program Files" / "Heed").exists()
    assert "HeedAgent" not in windows.registry()
