"""The evidence master key: kept apart from the database, never in a backup, and wrapped by a passphrase if wanted."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from collector.errors import Refused
from collector.services.passphrase import stretch
from collector.settings import write_private

_BOUND = b"heed: evidence master key"


def create(path: Path, passphrase: str | None) -> None:
    """Make a master key (32 bytes) in a file of its own. Raises FileExistsError."""
    master = secrets.token_bytes(32)
    if passphrase is None:
        content = {"version": 1, "key": master.hex()}
    else:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrapped = AESGCM(stretch(passphrase, salt)).encrypt(nonce, master, _BOUND)
        content = {"version": 1, "salt": salt.hex(), "nonce": nonce.hex(), "wrapped": wrapped.hex()}
    write_private(path, (json.dumps(content) + "\n").encode())


def read(path: Path, passphrase: str | None) -> bytes:
    """The master key. Raises Refused (a passphrase is needed, or wrong), OSError, ValueError (spoilt file)."""
    content = json.loads(path.read_text())
    if "key" in content:
        return bytes.fromhex(content["key"])
    if not passphrase:
        raise Refused("The evidence key is wrapped: give its passphrase in a file or in HEED_EVIDENCE_PASSPHRASE.")
    key = stretch(passphrase, bytes.fromhex(content["salt"]))
    try:
        return AESGCM(key).decrypt(bytes.fromhex(content["nonce"]), bytes.fromhex(content["wrapped"]), _BOUND)
    except InvalidTag:
        raise Refused("The passphrase does not open the evidence key.") from None
