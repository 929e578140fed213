"""Puts a package together: a virtual environment of its own, the units, Debian's scripts; and the bill of materials."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from installers.bill import bill_of_materials, source_date, version
from installers.linux import BuildError
from installers.linux.package import Package, md5sums

_PYTHON = Path("/usr/bin/python3")  # the system's: what the package depends on
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Builder:
    """`epoch`: seconds since 1970 that every file is dated to (reproducible-builds.org, SOURCE_DATE_EPOCH)."""

    root: Path
    out: Path
    version: str
    revision: int
    python: str
    architecture: str
    epoch: int

    @classmethod
    def here(cls, root: Path, out: Path, *, revision: int) -> Builder:
        """For this system. Raises BuildError where it cannot build such packages."""
        if shutil.which("dpkg-deb") is None or not _PYTHON.exists():
            raise BuildError("packages for Linux need dpkg-deb and Debian's own Python: build on Debian or Ubuntu")
        python = _said(_PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
        if tuple(map(int, python.split("."))) < (3, 11):
            raise BuildError(f"Heed needs Python 3.11 or later, and this system has {python}")
        architecture = _said("dpkg", "--print-architecture")
        return cls(root, out, version(root), revision, python, architecture, source_date(root))

    def build(self, program: str) -> Iterator[Path]:
        """The package and its bill of materials. Raises BuildError, OSError."""
        self.out.mkdir(parents=True, exist_ok=True)
        package = Package(program, self.version, self.revision, self.architecture, self.python)
        with tempfile.TemporaryDirectory(prefix="heed-package-") as scratch:
            tree, wheels = Path(scratch, "tree"), Path(scratch, "wheels")
            self._install(package, tree, wheels)
            self._add_files(package, tree)
            self._describe(package, tree)
            made = self.out / package.file
            self._run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, made)
        yield made
        bill = self.out / f"{package.name}_{package.version}-{package.revision}.cdx.json"
        yield bill_of_materials(self.root, program, bill)

    def _install(self, package: Package, tree: Path, wheels: Path) -> None:
        """The locked packages and our own wheel, into a virtual environment that nothing ties to this machine."""
        self._run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", wheels, self.root)
        home = tree / package.home
        self._run(_PYTHON, "-m", "venv", "--without-pip", home)
        pip: list[str | Path] = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            home / "bin" / "python3",
            "install",
            "--quiet",
            "--no-deps",
        ]
        lock = self.root / "requirements" / f"{package.program}.txt"
        self._run(*pip, "--no-compile", "--require-hashes", "-r", lock)
        self._run(*pip, "--no-compile", *wheels.glob("*.whl"))
        site = home / "lib" / f"python{package.python}" / "site-packages"
        shutil.rmtree(site / ("collector" if package.program == "agent" else "agent"))
        for information in site.glob("*.dist-info"):
            (information / "direct_url.json").unlink(missing_ok=True)
            record = information / "RECORD"
            record.write_text(package.record(record.read_text()))
        shutil.rmtree(home / "bin")
        (home / "bin").mkdir()
        (home / "bin" / "python3").symlink_to(f"/usr/bin/python{package.python}")
        _write(home / "bin" / package.name, package.launcher(), 0o755)
        _write(
            home / "pyvenv.cfg", f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {package.python}\n"
        )
        # compiled here, by content: nothing is written below /usr at run time, and the same source gives the same bytes
        by_hash = ("--invalidation-mode", "unchecked-hash")
        self._run(_PYTHON, "-m", "compileall", "-q", *by_hash, "-s", tree, "-p", "/", site)

    def _add_files(self, package: Package, tree: Path) -> None:
        """The command on the path, the units, the licence."""
        command = tree / "usr" / "bin" / package.name
        command.parent.mkdir(parents=True)
        command.symlink_to(f"../lib/{package.name}/bin/{package.name}")
        for unit in sorted(
            path for path in (_HERE / package.program).iterdir() if path.suffix in (".service", ".timer")
        ):
            _write(tree / "lib" / "systemd" / "system" / unit.name, unit.read_text())
        for script in sorted((_HERE / package.program).glob("*.sh")):
            _write(tree / package.home / "bin" / script.stem, script.read_text(), 0o755)
        _write(tree / "usr" / "share" / "doc" / package.name / "copyright", (self.root / "LICENSE").read_text())

    def _describe(self, package: Package, tree: Path) -> None:
        """Debian's own folder; and the date and rights of every file."""
        files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
        size = sum(path.stat().st_size for path in files) // 1024 + 1
        debian = tree / "DEBIAN"
        _write(debian / "control", replace(package, kibibytes=size).control())
        _write(debian / "md5sums", md5sums((str(path.relative_to(tree)), path.read_bytes()) for path in files))
        for script in ("config", "postinst", "prerm", "postrm"):
            if (text := _HERE / package.program / script).exists():
                _write(debian / script, text.read_text(), 0o755)
        if (templates := _HERE / package.program / "templates").exists():
            _write(debian / "templates", templates.read_text())
        for path in [tree, *tree.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
            os.utime(path, (self.epoch, self.epoch), follow_symlinks=False)

    def _run(self, *words: str | Path) -> None:
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(  # noqa: S603 - programs of the system and of our own environment; no shell
            [str(word) for word in words], check=False, env=environment, capture_output=True, text=True
        )
        if done.returncode:
            raise BuildError(f"{Path(words[0]).name} {' '.join(map(str, words[1:4]))} failed:\n{done.stderr[-2000:]}")


def _said(*words: str | Path) -> str:
    """What a program answers. Raises CalledProcessError."""
    answered = subprocess.run(  # noqa: S603 - as in _run
        [str(word) for word in words], check=True, capture_output=True, text=True
    )
    return answered.stdout.strip()


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
