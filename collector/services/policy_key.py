"""The key that signs the school's policies: a file of its own beside the CA's, that may be taken away altogether.

`keys/policy.key` is the private half: PKCS#8 in PEM, or wrapped under a passphrase. `keys/policy.json` is what the
collector must know without it: the public half, until when it is good, and the keys that were before it, each with the
signature by which it vouches for its follower. Where the private half is away, policies are signed elsewhere
(`heed-collector policy sign`) and brought back (`heed-collector policy import`).
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from collector.errors import BadRequest, Refused
from collector.services.passphrase import WrongPassphrase, unwrap, wrap
from collector.settings import replace_private, write_private
from policy.bundle.envelope import Rotation, rotate
from policy.bundle.fields import base64_text
from policy.bundle.signing import key_id, public_of
from policy.bundle.trust import SignerKey
from policy.document.tree import Tree

LASTS = timedelta(days=3 * 365)
RENEWED = timedelta(days=90)  # before its end somebody is told
_BOUND = b"heed: policy signing key"


class KeyAway(Refused):
    """The private half is not on this machine."""


class KeyLocked(Refused):
    """The private half is wrapped, and its passphrase was not given, or was another's."""


@dataclass(frozen=True, slots=True)
class Signer:
    """What is known without the private half. `rotations`: from the first key to this one."""

    current: SignerKey
    rotations: tuple[Rotation, ...] = ()
    former: tuple[bytes, ...] = ()

    @property
    def all_keys(self) -> tuple[bytes, ...]:
        """Every key that ever signed for this school, the present one first."""
        return (self.current.key, *self.former)


@dataclass(frozen=True, slots=True)
class PolicyKey:
    """The files in the folder `keys`."""

    folder: Path
    passphrase: str | None = field(default=None, repr=False)

    @property
    def file(self) -> Path:
        """The private half."""
        return self.folder / "policy.key"

    @property
    def about(self) -> Path:
        """The public half, and what was before."""
        return self.folder / "policy.json"

    @property
    def here(self) -> bool:
        """Whether the private half is on this machine."""
        return self.file.is_file()

    @property
    def wrapped(self) -> bool:
        """Whether it is here under a passphrase."""
        return self.here and not self.file.read_bytes().startswith(b"-----")

    def ensure(self, now: datetime) -> Signer:
        """The signer, made now where this collector never had one. Raises Refused, OSError, ValueError."""
        if self.about.is_file():
            return self.signer()
        if not self.here:
            write_private(self.file, _pem(Ed25519PrivateKey.generate().private_bytes_raw()))
        signer = Signer(SignerKey(public_of(self.private()), _until(now)))
        write_private(self.about, _about(signer))
        return signer

    def signer(self) -> Signer:
        """What is known of the key. Raises OSError, ValueError when its file is gone or spoilt."""
        content = self.about.read_text()
        try:
            facts = json.loads(content)
            return Signer(
                SignerKey(bytes.fromhex(facts["key"]), datetime.fromisoformat(facts["not_after"])),
                tuple(_rotation(one) for one in facts["rotations"]),
                tuple(bytes.fromhex(one) for one in facts["former"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{self.about} is spoilt; restore it from a backup") from error

    def private(self) -> bytes:
        """The raw private half. Slow where it is wrapped. Raises KeyAway, Refused (passphrase), ValueError (spoilt)."""
        if not self.here:
            raise KeyAway(
                "The key that signs policies is not on this machine: write the policy with --out, sign it where the "
                "key is (heed-collector policy sign), and bring it back (heed-collector policy import)."
            )
        if self._next.is_file() and self._fits(self._next):  # a rotation that was stopped before its last step
            self._next.replace(self.file)
        return read_private(self.file.read_bytes(), self.passphrase, self.file.name)

    def protect(self, passphrase: str) -> None:
        """Wrap the private half under another passphrase; bare for an empty one. Raises as `private`."""
        replace_private(self.file, _content(self.private(), passphrase))

    def rotate(self, now: datetime) -> Signer:
        """Make a new key, for which the present one vouches. Raises as `private`."""
        old, before = self.private(), self.signer()
        new = Ed25519PrivateKey.generate().private_bytes_raw()
        following = SignerKey(public_of(new), _until(now))
        signer = Signer(following, (*before.rotations, rotate(old, following)), before.all_keys)
        self._next.unlink(missing_ok=True)
        write_private(self._next, _content(new, self.passphrase if self.wrapped else None))
        replace_private(self.about, _about(signer))  # from here on the new one counts, however this ends
        self._next.replace(self.file)
        return signer

    @property
    def _next(self) -> Path:
        return self.folder / "policy.key.next"

    def _fits(self, file: Path) -> bool:
        private = read_private(file.read_bytes(), self.passphrase, file.name)
        return self.about.is_file() and public_of(private) == self.signer().current.key


def read_private(content: bytes, passphrase: str | None, name: str) -> bytes:
    """The raw private half from a key file's content. Raises Refused (passphrase), BadRequest (no key)."""
    if content.startswith(b"-----"):
        try:
            key = load_pem_private_key(content, None)
        except (ValueError, TypeError) as error:
            raise BadRequest(f"{name} holds no key that signs policies.") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise BadRequest(f"{name} holds no Ed25519 key.")
        return key.private_bytes_raw()
    if not passphrase:
        raise KeyLocked(
            "The key that signs policies is wrapped: give its passphrase in a file or in HEED_POLICY_PASSPHRASE."
        )
    try:
        return unwrap(content, passphrase, _BOUND)
    except WrongPassphrase:
        raise KeyLocked("The passphrase does not open the key that signs policies.") from None


def _about(signer: Signer) -> bytes:
    facts = {
        "key": signer.current.key.hex(),
        "id": key_id(signer.current.key),
        "not_after": signer.current.not_after.isoformat(),
        "rotations": [{**one.body, "signature": base64_text(one.signature)} for one in signer.rotations],
        "former": [key.hex() for key in signer.former],
    }
    return (json.dumps(facts, indent=2) + "\n").encode()


def _rotation(tree: dict[str, str]) -> Rotation:
    body: Tree = {name: value for name, value in tree.items() if name != "signature"}
    until = datetime.fromisoformat(tree["not_after"])
    return Rotation(bytes.fromhex(tree["key"]), until, tree["by"], base64.b64decode(tree["signature"]), body)


def _content(private: bytes, passphrase: str | None) -> bytes:
    return wrap(private, passphrase, _BOUND) if passphrase else _pem(private)


def _until(now: datetime) -> datetime:
    return (now.astimezone(UTC) + LASTS).replace(microsecond=0)


def _pem(private: bytes) -> bytes:
    key = Ed25519PrivateKey.from_private_bytes(private)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
