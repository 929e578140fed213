"""Puts the installer together on Linux, by wixl and msitools, around a frozen program or whatever stands in for it."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from installers.linux import BuildError
from installers.windows import payload, tables

_HERE = Path(__file__).parent
_EPOCH_1601 = 11_644_473_600  # seconds from 1601, where Windows counts from, to 1970
_PROGRAMS = ("wixl", "msibuild", "msiinfo")


@dataclass(frozen=True, slots=True)
class Msi:
    """`epoch`: seconds since 1970 that all in it is dated to."""

    out: Path
    version: str
    epoch: int

    def build(self, frozen: Path) -> Path:
        """The installer around the folder `frozen`, which has heed-agent.exe in it. Raises BuildError, OSError."""
        absent = [program for program in _PROGRAMS if shutil.which(program) is None]
        if absent:
            raise BuildError(f"an installer for Windows needs {', '.join(absent)}: `apt install wixl msitools`")
        if not (frozen / payload.NAMED).is_file():
            raise BuildError(f"{frozen} is no frozen agent: there is no {payload.NAMED} in it")
        self.out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="heed-msi-") as scratch:
            made = self._compile(Path(scratch), frozen)
            target = self.out / f"heed-agent-{self.version}-x64.msi"
            shutil.copyfile(made, target)
        return target

    def _compile(self, scratch: Path, frozen: Path) -> Path:
        """In a folder of its own: wixl looks for sources beside its input alone."""
        began = int(time.time())
        shutil.copytree(frozen, scratch / "payload")
        files = sorted(path for path in (scratch / "payload").rglob("*") if path.is_file())
        for path in files:
            os.utime(path, (self.epoch, self.epoch))
        names = [path.relative_to(scratch / "payload").as_posix() for path in files]
        shutil.copyfile(_HERE / "heed-agent.wxs", scratch / "heed-agent.wxs")
        (scratch / "payload.wxs").write_text(payload.fragment(names), encoding="utf-8")
        defined = {"Version": self.version, "ProductCode": payload.product_code(self.version)}
        words = [word for name, value in defined.items() for word in ("-D", f"{name}={value}")]
        _run(scratch, "wixl", "--arch", "x64", *words, "-o", "made.msi", "heed-agent.wxs", "payload.wxs")
        self._complete(scratch)
        digest = hashlib.sha256()
        for name, path in zip(names, files, strict=True):
            digest.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
        made = scratch / "made.msi"
        code = re.search(r"\{[0-9A-F-]{36}\}", _run(scratch, "msiinfo", "suminfo", "made.msi"))
        if code is None:
            raise BuildError("wixl wrote no package code")
        content = made.read_bytes().replace(
            code.group().encode(), f"{{{payload.package_code(digest.hexdigest())}}}".encode()
        )
        made.write_bytes(dated(content, range(began - 2, int(time.time()) + 3), self.epoch))
        return made

    def _complete(self, scratch: Path) -> None:
        """What wixl has no words for."""
        (scratch / "MsiLockPermissionsEx.idt").write_bytes(tables.permissions().encode())
        (scratch / "LaunchCondition.idt").write_bytes(tables.conditions().encode())
        properties = _run(scratch, "msiinfo", "export", "made.msi", "Property")
        secure = re.search(r"^SecureCustomProperties\t(\S*)", properties, re.MULTILINE)
        imported = ("-i", "MsiLockPermissionsEx.idt", "-i", "LaunchCondition.idt")
        _run(scratch, "msibuild", "made.msi", *imported)
        for change in tables.changes(secure.group(1) if secure else ""):
            _run(scratch, "msibuild", "made.msi", "-q", change)


def dated(content: bytes, seconds: range, epoch: int) -> bytes:
    """The file with the moments of its making (FILETIMEs, whole seconds of these) put to `epoch`."""
    wanted = ((epoch + _EPOCH_1601) * 10_000_000).to_bytes(8, "little")
    for second in seconds:
        content = content.replace(((second + _EPOCH_1601) * 10_000_000).to_bytes(8, "little"), wanted)
    return content


def _run(folder: Path, *words: str) -> str:
    done = subprocess.run(  # noqa: S603 - msitools; no shell
        words, check=False, cwd=folder, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )
    if done.returncode:
        raise BuildError(f"{words[0]} failed: {done.stderr.strip()[-500:]}")
    return done.stdout
