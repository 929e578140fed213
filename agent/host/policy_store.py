"""The last good policy on the disk, and the version below which none is ever taken again.

The envelope lies in a file named by its own SHA-256. Which file counts is one small record in the keystore. That record
is replaced whole, and just then the policy is in force: before, the old file stands, after, the new one, and only then
is the old one removed. The record names version and hash, so that the floor survives whatever becomes of the file.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from agent.core.policy_state import KeptPolicy, PolicyRecord
from agent.host.disk import replace_whole
from agent.ports import Disk, Keystore, OnStep, no_step

POLICY_RECORD = "policy"


class PolicyStore:
    """In `directory`, with its record in `keystore`."""

    def __init__(
        self, directory: Path, keystore: Keystore, disk: Disk, *, device: str, on_step: OnStep = no_step
    ) -> None:
        """`device`: this device's id, which is another after each enrolment."""
        self._device = device
        self._directory = directory
        self._keystore = keystore
        self._disk = disk
        self._on_step = on_step

    def load(self) -> KeptPolicy | None:
        """What is in force, or None where there never was any for this device. Raises OSError when the keystore cannot
        be asked, and ValueError when its record is damaged, so that even the floor is lost.
        """
        stored = self._keystore.load(POLICY_RECORD)
        if stored is None:
            return None
        try:
            record = PolicyRecord(**json.loads(stored))
            bytes.fromhex(record.hash)
        except (ValueError, TypeError) as error:
            raise ValueError("the record of the policy in force is damaged") from error
        if record.device != self._device:
            return None
        try:
            data = self._disk.read(self._path(record.file))
        except FileNotFoundError:
            return KeptPolicy(record, None, "its file is gone")
        except OSError:
            return KeptPolicy(record, None, "its file cannot be read")
        if hashlib.sha256(data).hexdigest() != record.file:
            return KeptPolicy(record, None, "its file was changed")
        return KeptPolicy(record, data)

    def keep(self, version: int, hash: str, data: bytes) -> None:  # noqa: A002 - the field's own name
        """This is in force from now on. Raises OSError, and then what was in force still is."""
        file = hashlib.sha256(data).hexdigest()
        self._disk.make_directory(self._directory, 0o700)
        replace_whole(self._disk, self._path(file), data, on_step=self._on_step, step="policy")
        self._keystore.store(
            POLICY_RECORD, json.dumps(asdict(PolicyRecord(self._device, version, hash, file))).encode()
        )
        self._on_step("policy.in_force")
        self._sweep(file)
        self._on_step("policy.swept")

    def _path(self, file: str) -> Path:
        return self._directory / f"{file}.json"

    def _sweep(self, file: str) -> None:
        for name in self._disk.names(self._directory):
            if name != self._path(file).name:
                self._disk.remove(self._directory / name)
