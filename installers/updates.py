"""The school's signed releases: `python -m installers.updates init|publish|share|refresh|withdraw FOLDER`.

A repository of The Update Framework (TUF), a folder that any web server may give out: what is in it is believed by its
signatures alone. Two sorts of key. The *offline* key signs who may sign (root) and what there is (targets): it belongs
on a stick, and is needed to publish. The *online* key signs that nothing newer is held back (snapshot, timestamp): it
stays where the nightly `refresh` runs, and can put in nothing.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]  # as below
from tuf.api.metadata import (  # type: ignore[attr-defined]  # its own list of what it gives out lacks these
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

LIST = "agent.json"
LASTS = {"root": timedelta(days=3650), "targets": timedelta(days=365), "snapshot": timedelta(days=14)}
LASTS["timestamp"] = LASTS["snapshot"]
_OFFLINE, _ONLINE = "offline.pem", "online.pem"


class Repository:
    """`folder`: metadata and targets; `keys`: where the keys lie. `now` is given, so that tests need not wait."""

    def __init__(self, folder: Path, keys: Path, now: datetime) -> None:
        self._metadata = folder / "metadata"
        self._targets = folder / "targets"
        self._keys = keys
        self._now = now

    @property
    def root(self) -> Path:
        """What devices are given by hand: the first root of trust."""
        return self._metadata / "1.root.json"

    def init(self) -> None:
        """Make keys and an empty repository. Raises FileExistsError where there is one."""
        self._metadata.mkdir(parents=True)
        self._targets.mkdir()
        self._keys.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (_OFFLINE, _ONLINE):
            _new_key(self._keys / name)
        root = Root(expires=self._until("root"), consistent_snapshot=True)
        for role, key in (("root", _OFFLINE), ("targets", _OFFLINE), ("snapshot", _ONLINE), ("timestamp", _ONLINE)):
            root.add_key(self._signer(key).public_key, role)
        signed = Metadata(root)
        signed.sign(self._signer(_OFFLINE))
        signed.to_file(str(self.root))
        (self._metadata / "root.json").write_bytes(self.root.read_bytes())
        self._write_targets(Targets(), [])

    def publish(self, package: Path, version: str, share: int, groups: Sequence[str]) -> None:
        """Offer a package to a share, in per cent, of these groups' devices; all groups where none is named."""
        name = f"agent/{package.name}"
        (self._targets / "agent").mkdir(exist_ok=True)
        targets = self._next("targets", Targets)
        target = TargetFile.from_file(name, str(package), ["sha256"])
        targets.targets[name] = target
        shutil.copyfile(package, self._targets / "agent" / f"{target.hashes['sha256']}.{package.name}")
        told: dict[str, Any] = {"version": version, "file": name, "share": share, "groups": list(groups)}
        others = [one for one in self.releases() if one["version"] != version]
        self._write_targets(targets, [*others, told])

    def share(self, version: str, share: int, groups: Sequence[str]) -> None:
        """Widen, or narrow, who is offered it. Raises KeyError for a version that is not there."""
        listed = self.releases()
        found = next((one for one in listed if one["version"] == version), None)
        if found is None:
            raise KeyError(version)
        found |= {"share": share, "groups": list(groups)}
        self._write_targets(self._next("targets", Targets), listed)

    def refresh(self) -> None:
        """Say anew that this is all there is, before devices take it for held back."""
        snapshot = self._next("snapshot", Snapshot)
        snapshot.meta["targets.json"] = MetaFile(self._read("targets").signed.version)
        self._sign(snapshot, _ONLINE, f"{snapshot.version}.snapshot.json")
        timestamp = self._next("timestamp", Timestamp)
        timestamp.snapshot_meta = MetaFile(snapshot.version)
        self._sign(timestamp, _ONLINE, "timestamp.json")

    def releases(self) -> list[dict[str, Any]]:
        """What is offered, and to whom."""
        listed = self._read("targets").signed.targets.get(LIST)
        if listed is None:
            return []
        kept = self._targets / f"{listed.hashes['sha256']}.{LIST}"
        told: dict[str, list[dict[str, Any]]] = json.loads(kept.read_text(encoding="utf-8"))
        return told["releases"]

    def _write_targets(self, targets: Targets, releases: list[dict[str, Any]]) -> None:
        data = json.dumps({"releases": releases}, indent=1, sort_keys=True).encode()
        target = TargetFile.from_data(LIST, data, ["sha256"])
        (self._targets / f"{target.hashes['sha256']}.{LIST}").write_bytes(data)
        targets.targets[LIST] = target
        targets.expires = self._until("targets")
        self._sign(targets, _OFFLINE, f"{targets.version}.targets.json")
        self.refresh()

    def _sign(self, signed: Any, key: str, name: str) -> None:  # noqa: ANN401 - any of TUF's roles
        metadata: Metadata[Any] = Metadata(signed)
        metadata.sign(self._signer(key))
        metadata.to_file(str(self._metadata / name))

    def _next(self, role: str, kind: Any) -> Any:  # noqa: ANN401 - likewise
        try:
            made = self._read(role).signed
            made.version += 1
        except FileNotFoundError:
            made = kind()
        made.expires = self._until(role)
        return made

    def _read(self, role: str) -> Metadata[Any]:
        if role == "timestamp":
            newest = self._metadata / "timestamp.json"
        else:
            kept = self._metadata.glob(f"*.{role}.json")
            newest = max(kept, key=lambda path: int(path.name.split(".")[0]), default=Path("none"))
        if not newest.exists():
            raise FileNotFoundError(newest)
        return Metadata.from_file(str(newest))

    def _until(self, role: str) -> datetime:
        return self._now.replace(microsecond=0) + LASTS[role]

    def _signer(self, name: str) -> CryptoSigner:
        return CryptoSigner(load_pem_private_key((self._keys / name).read_bytes(), None))


def _new_key(path: Path) -> None:
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(pem)


def main(argv: Sequence[str]) -> int:
    """Exit code 1, with one sentence, where it could not be done."""
    parser = argparse.ArgumentParser(prog="python -m installers.updates", description="The school's signed releases.")
    parser.add_argument("--keys", type=Path, required=True, metavar="DIR", help="where the keys lie")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, said in (
        ("init", "make keys and an empty repository"),
        ("publish", "offer a package"),
        ("share", "widen or narrow who is offered a version"),
        ("refresh", "say anew that this is all there is; nightly"),
        ("list", "what is offered, and to whom"),
    ):
        command = commands.add_parser(name, help=said)
        command.add_argument("folder", type=Path)
        if name == "publish":
            command.add_argument("package", type=Path)
        if name == "share":
            command.add_argument("version")
        if name in ("publish", "share"):
            command.add_argument("--share", type=int, choices=range(101), default=100, metavar="PERCENT")
            command.add_argument("--group", action="append", default=[])
    asked = parser.parse_args(argv)
    repository = Repository(asked.folder, asked.keys, datetime.now(UTC))
    try:
        _do(repository, asked)
    except (OSError, KeyError, ValueError) as error:
        sys.stderr.write(f"It was not done: {type(error).__name__}: {error}\n")
        return 1
    return 0


def _do(repository: Repository, asked: argparse.Namespace) -> None:
    match asked.command:
        case "init":
            repository.init()
            sys.stdout.write(f"Devices need {repository.root}; keep {asked.keys / _OFFLINE} on a stick.\n")
        case "publish":
            version = asked.package.name.split("_")[1]
            repository.publish(asked.package, version, asked.share, asked.group)
        case "share":
            repository.share(asked.version, asked.share, asked.group)
        case "refresh":
            repository.refresh()
        case _:
            sys.stdout.write(json.dumps(repository.releases(), indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
