"""An apt repository of packages, signed, as files for any web server: `python -m installers.linux.repository`.

    python -m installers.linux.repository dist --out /srv/apt --sign KEY

Run again it holds the older versions too, so that a device can go back (`apt-get install heed-agent=0.1.0-1`). What apt
reads is put in place whole, by one renaming, once all of it is there. The layout is Debian's (the wiki's
DebianRepository/Format; apt-secure(8)): InRelease, signed, names Packages by its hash, and that names each package.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from installers.linux import BuildError

SUITE = "stable"
_COMPONENT = "main"
_POOL = "pool"
KEY = "heed.asc"


@dataclass(frozen=True, slots=True)
class Listed:
    """A package: what it says of itself, and where it lies in the repository."""

    control: str
    architecture: str
    path: str
    size: int
    sha256: str


def main(argv: list[str]) -> int:
    """The exit code: 0, or 1 with one sentence on standard error."""
    parser = argparse.ArgumentParser(prog="python -m installers.linux.repository", description="An apt repository.")
    parser.add_argument("packages", type=Path, metavar="DIR", help="where the .deb files are")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the repository, made or added to")
    parser.add_argument("--sign", required=True, metavar="KEY", help="the key of gpg's that signs it")
    asked = parser.parse_args(argv)
    try:
        names = publish(asked.packages, asked.out, asked.sign, datetime.now(UTC))
    except (BuildError, OSError) as error:
        print(f"The repository is as it was: {error}", file=sys.stderr)
        return 1
    print(f"{asked.out}: {', '.join(names)}; its key is {asked.out / KEY}")
    return 0


def publish(packages: Path, out: Path, key: str, at: datetime) -> list[str]:
    """Add these packages, and list and sign all; the names of all. Raises BuildError, OSError."""
    found = sorted(packages.glob("*.deb"))
    if not found:
        raise BuildError(f"there is no .deb in {packages}")
    pool = out / _POOL
    pool.mkdir(parents=True, exist_ok=True)
    for package in found:
        _add(package, pool / package.name)
    listed = [_listed(package, out) for package in sorted(pool.glob("*.deb"))]
    with tempfile.TemporaryDirectory(dir=out, prefix=".new-") as beside:
        suite = Path(beside) / SUITE
        _write_indices(suite, listed)
        (suite / "Release").write_text(release(dict(_hashes(suite)), {one.architecture for one in listed}, at))
        _gpg(key, "--clearsign", "--output", str(suite / "InRelease"), str(suite / "Release"))
        _gpg(key, "--armor", "--detach-sign", "--output", str(suite / "Release.gpg"), str(suite / "Release"))
        (Path(beside) / KEY).write_bytes(_gpg(key, "--armor", "--export", key))
        _put_in_place(suite, out / "dists" / SUITE, Path(beside) / "old")
        (Path(beside) / KEY).replace(out / KEY)
    return [Path(one.path).name for one in listed]


def release(hashes: Mapping[str, tuple[str, int]], architectures: Iterable[str], at: datetime) -> str:
    """What is signed: of each index its SHA-256 and size, by its path. Pure."""
    known = " ".join(sorted({*architectures} - {"all"}) or ["all"])
    lines = [
        "Origin: Heed",
        "Label: Heed",
        f"Suite: {SUITE}",
        f"Codename: {SUITE}",
        f"Date: {at.astimezone(UTC):%a, %d %b %Y %H:%M:%S} UTC",
        f"Architectures: {known}",
        f"Components: {_COMPONENT}",
        "Description: Heed for Debian and its kin",
        "SHA256:",
        *(f" {digest} {size} {path}" for path, (digest, size) in sorted(hashes.items())),
    ]
    return "\n".join(lines) + "\n"


def paragraph(one: Listed) -> str:
    """A package's part of Packages. Pure."""
    return f"{one.control.strip()}\nFilename: {one.path}\nSize: {one.size}\nSHA256: {one.sha256}\n"


def _add(package: Path, place: Path) -> None:
    """A version that is there already must be the same: devices may have it. Raises BuildError."""
    if not place.exists():
        with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as beside:
            beside.write(package.read_bytes())
        Path(beside.name).chmod(0o644)
        Path(beside.name).replace(place)
    elif place.read_bytes() != package.read_bytes():
        raise BuildError(f"{package.name} is there already and is another file; give it a higher --revision")


def _listed(package: Path, out: Path) -> Listed:
    control = _said("dpkg-deb", "--field", str(package))
    architecture = _said("dpkg-deb", "--field", str(package), "Architecture").strip()
    data = package.read_bytes()
    return Listed(control, architecture, str(package.relative_to(out)), len(data), hashlib.sha256(data).hexdigest())


def _write_indices(suite: Path, listed: Iterable[Listed]) -> None:
    """Packages of each architecture, plain and packed; what is for all is in each."""
    known = [*listed]
    for architecture in {one.architecture for one in known} - {"all"} or {"all"}:
        folder = suite / _COMPONENT / f"binary-{architecture}"
        folder.mkdir(parents=True)
        text = "\n".join(paragraph(one) for one in known if one.architecture in (architecture, "all")).encode()
        (folder / "Packages").write_bytes(text)
        (folder / "Packages.gz").write_bytes(gzip.compress(text, mtime=0))


def _hashes(suite: Path) -> Iterator[tuple[str, tuple[str, int]]]:
    for path in sorted(suite.rglob("Packages*")):
        data = path.read_bytes()
        yield str(path.relative_to(suite)), (hashlib.sha256(data).hexdigest(), len(data))


def _put_in_place(suite: Path, place: Path, old: Path) -> None:
    for path in (suite, *suite.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    place.parent.mkdir(exist_ok=True)
    if place.exists():
        place.rename(old)
    suite.rename(place)
    if old.exists():
        shutil.rmtree(old)


def _gpg(key: str, *words: str) -> bytes:
    return _run("gpg", "--batch", "--yes", "--local-user", key, *words)


def _said(*words: str) -> str:
    return _run(*words).decode()


def _run(*words: str) -> bytes:
    """Raises BuildError with what the program said."""
    done = subprocess.run(words, check=False, capture_output=True)  # noqa: S603 - the system's own programs, no shell
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise BuildError(f"{words[0]} said: {said[-1] if said else f'exit code {done.returncode}'}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
