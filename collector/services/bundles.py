"""Files put together into one that shows whether anything in it was changed since: a zip with a manifest, signed by the
school's key, which anybody can check who has the school's certificate.

The zip has one form for the same files: nothing is packed, hours and systems are left out, and the files come in the
manifest's order. So each of its bytes is either signed for or follows from what is.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from collector.domain.received import Json
from collector.errors import BadRequest
from collector.services.authority import Authority

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
LARGEST = 256 << 20  # bytes
_WHAT = b"heed bundle 1\n"
_ALWAYS = (1980, 1, 1, 0, 0, 0)  # the first hour that a zip knows
_READING = (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError)


class BundleBroken(ValueError):
    """It is not what was signed. `part`: which of its parts is not."""

    def __init__(self, part: str, why: str) -> None:
        self.part = part if part.isprintable() else ascii(part)
        super().__init__(f"{self.part} {why}.")


@dataclass(frozen=True, slots=True)
class Bundle:
    """One that holds."""

    about: Mapping[str, Json]
    files: tuple[str, ...]
    made_at: str


def bundle(authority: Authority, files: Mapping[str, bytes], about: Mapping[str, Json], made_at: datetime) -> bytes:
    """The files in one, signed. `about`: what the manifest says besides."""
    manifest = {
        "form": "heed bundle 1",
        "made_at": made_at.isoformat(),
        "about": dict(about),
        "files": [
            {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in files.items()
        ],
        "certificate": authority.certificate_der.hex(),
    }
    written = json.dumps(manifest, indent=2, ensure_ascii=False).encode()
    return _zipped({**files, MANIFEST: written, SIGNATURE: authority.sign(_WHAT + written)})


def verified(content: bytes, key: ec.EllipticCurvePublicKey | str) -> Bundle:
    """What the bundle is, by the school's public key, or by the fingerprint of the certificate that it carries (SHA-256
    of its DER, hex). Raises BundleBroken, which names the part that is not as it was signed.
    """
    parts = _parts(content)
    for name in (MANIFEST, SIGNATURE):
        if name not in parts:
            raise BundleBroken(name, "is missing")
    manifest = parts[MANIFEST]
    public = _carried(manifest, key) if isinstance(key, str) else key
    try:
        public.verify(parts[SIGNATURE], _WHAT + manifest, ec.ECDSA(SHA256()))
    except InvalidSignature:
        raise BundleBroken(f"{MANIFEST} or {SIGNATURE}", "is not what the holder of this key signed") from None
    told = json.loads(manifest)  # signed, and so as it was written
    files = {str(one["name"]): str(one["sha256"]) for one in told["files"]}
    for name, sha256 in files.items():
        if name not in parts:
            raise BundleBroken(name, "is missing")
        if hashlib.sha256(parts[name]).hexdigest() != sha256:
            raise BundleBroken(name, "is not what was signed")
    for name in parts:
        if name not in {*files, MANIFEST, SIGNATURE}:
            raise BundleBroken(name, "was added: it is not in the manifest")
    if _zipped({name: parts[name] for name in (*files, MANIFEST, SIGNATURE)}) != content:
        raise BundleBroken("The zip archive", "was changed around its files, or made anew, though the files are whole")
    return Bundle(told["about"], tuple(files), told["made_at"])


def public_key(pem: bytes) -> ec.EllipticCurvePublicKey:
    """The key of a certificate, or a public key, in PEM. Raises BadRequest."""
    try:
        if b"CERTIFICATE" in pem:
            key = x509.load_pem_x509_certificate(pem).public_key()
        else:
            found = load_pem_public_key(pem)
            key = found if isinstance(found, ec.EllipticCurvePublicKey) else None  # type: ignore[assignment]  # refused below
    except ValueError as error:
        raise BadRequest("The key must be the school's certificate (ca.crt) or public key, in PEM.") from error
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise BadRequest("The key must be of the kind that Heed signs with (P-256).")
    return key


def _carried(manifest: bytes, fingerprint: str) -> ec.EllipticCurvePublicKey:
    """The key of the certificate in the manifest, if that is the one with this fingerprint."""
    try:
        der = bytes.fromhex(json.loads(manifest)["certificate"])
        key = x509.load_der_x509_certificate(der).public_key()
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BundleBroken(MANIFEST, "holds no certificate that can be read") from None
    wanted = fingerprint.replace(":", "").strip().lower()
    if hashlib.sha256(der).hexdigest() != wanted or not isinstance(key, ec.EllipticCurvePublicKey):
        raise BundleBroken(MANIFEST, "carries another certificate than the one with this fingerprint")
    return key


def _parts(content: bytes) -> dict[str, bytes]:
    if len(content) > LARGEST:
        raise BundleBroken("The file", "is too large for a bundle of Heed")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _READING:
        raise BundleBroken("The zip archive", "cannot be read") from None
    parts: dict[str, bytes] = {}
    with archive:
        for one in archive.infolist():
            if one.compress_type != zipfile.ZIP_STORED or one.file_size > len(content) or one.filename in parts:
                raise BundleBroken(one.filename, "is not stored as Heed stores it")
            try:
                parts[one.filename] = archive.read(one)
            except _READING:
                raise BundleBroken(one.filename, "cannot be read: it was changed") from None
    return parts


def _zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            one = zipfile.ZipInfo(name, _ALWAYS)
            one.create_system = 3  # as on every machine
            one.external_attr = 0o600 << 16
            archive.writestr(one, content)
    return out.getvalue()
