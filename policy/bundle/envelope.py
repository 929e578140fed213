"""The signed bytes as they travel: the payload's text, who signed it, and which key vouches for which.

    {"signed": "<payload>", "signatures": [{"key": "<id>", "signature": "<base64>"}], "rotations": [...]}

A signature is over the prefix below and the payload's bytes, so that it can be made by a machine that never sees the
network. A rotation is an old key's signature of a new one: a device that trusts the old then trusts the new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from policy.bundle.canonical import canonical, read_canonical
from policy.bundle.cause import Cause, Malformed
from policy.bundle.fields import Fields, base64_text, moment_text
from policy.bundle.payload import Payload, read_payload
from policy.bundle.signing import is_signed, key_id, public_of, sign
from policy.bundle.trust import SignerKey
from policy.document.tree import Json, Tree

ENVELOPE_BYTES = 262_144
_POLICY = b"heed policy 1\n"
_ROTATION = b"heed rotation 1\n"


@dataclass(frozen=True, slots=True)
class Signature:
    """`key`: the signer's key by its id (policy/bundle/signing.py)."""

    key: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class Rotation:
    """The key called `by` vouches for `key`. `body`: what it signed."""

    key: bytes
    not_after: datetime
    by: str
    signature: bytes
    body: Tree


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload and its signatures, none of them verified yet. `unknown`: fields of a newer collector."""

    payload: Payload
    signatures: tuple[Signature, ...]
    rotations: tuple[Rotation, ...]
    unknown: tuple[str, ...]


def policy_statement(payload: Payload) -> bytes:
    """What a signer signs."""
    return _POLICY + payload.text.encode()


def sign_policy(private: bytes, payload: Payload) -> Signature:
    """By the signer's raw private key."""
    return Signature(key_id(public_of(private)), sign(private, policy_statement(payload)))


def rotate(private: bytes, new: SignerKey) -> Rotation:
    """The holder of the old key, whose raw private half this is, vouches for a new one."""
    by = key_id(public_of(private))
    body: Tree = {"key": new.key.hex(), "not_after": moment_text(new.not_after), "by": by}
    return Rotation(new.key, new.not_after, by, sign(private, _ROTATION + canonical(body)), body)


def write_envelope(payload: Payload, signatures: Iterable[Signature], rotations: Iterable[Rotation] = ()) -> bytes:
    """The bytes to send. Raises Malformed when they are too many, or no device could read them."""
    tree: Tree = {
        "signed": payload.text,
        "signatures": [{"key": one.key, "signature": base64_text(one.signature)} for one in signatures],
        "rotations": [{**one.body, "signature": base64_text(one.signature)} for one in rotations],
    }
    data = canonical(tree)
    read_envelope(data)
    return data


def read_envelope(data: bytes) -> Envelope:
    """From bytes that anybody may have sent. Verifies no signature. Raises Malformed."""
    if not data:
        raise Malformed(Cause.EMPTY, "The offered policy is empty.")
    if len(data) > ENVELOPE_BYTES:
        sentence = f"The offered policy has {len(data)} bytes, and {ENVELOPE_BYTES} are allowed: make it smaller."
        raise Malformed(Cause.TOO_BIG, sentence)
    tree = read_canonical(data, "offered policy")
    unknown: list[str] = []
    fields = Fields(tree, "the envelope", unknown)
    text = fields.text("signed", ENVELOPE_BYTES)
    signatures = tuple(_signature(one, unknown) for one in fields.listed("signatures", 8))
    rotations = tuple(_rotation(one, unknown) for one in fields.listed("rotations", 32))
    fields.done()
    return Envelope(read_payload(text), signatures, rotations, tuple(unknown))


def vouched(envelope: Envelope, signers: Iterable[SignerKey], now: datetime) -> tuple[SignerKey, ...]:
    """The signers trusted, and those for whom one of them vouches, itself or through others; expired ones vouch for
    nobody. Raises Malformed for a rotation whose signature is not what it says.
    """
    known = {key_id(signer.key): signer for signer in signers}
    waiting = list(envelope.rotations)
    while ready := [one for one in waiting if one.by in known]:
        waiting = [one for one in waiting if one.by not in known]
        for one in ready:
            old = known[one.by]
            if not is_signed(old.key, _ROTATION + canonical(one.body), one.signature):
                sentence = (
                    f"The policy says that the key {one.by[:12]} vouches for another, and that key did not sign it."
                )
                raise Malformed(Cause.BAD_ROTATION, sentence)
            if now <= old.not_after:
                known.setdefault(key_id(one.key), SignerKey(one.key, one.not_after))
    return tuple(known.values())


def check_signature(envelope: Envelope, signers: Iterable[SignerKey], now: datetime) -> None:
    """Raises Malformed unless one of `signers` signed, whose time is not over."""
    trusted = {key_id(signer.key): signer for signer in signers}
    version = envelope.payload.version
    ours = [(trusted[one.key], one) for one in envelope.signatures if one.key in trusted]
    if not ours:
        raise Malformed(
            Cause.WRONG_KEY,
            f"Version {version} is signed by no key that this device trusts: sign it with the school's own, or let "
            "that key vouch for the new one.",
        )
    good = [(signer, one) for signer, one in ours if now <= signer.not_after]
    if not good:
        signer = ours[0][0]
        raise Malformed(
            Cause.EXPIRED_SIGNER,
            f"Version {version} is signed by the key {key_id(signer.key)[:12]}, whose time ended at "
            f"{moment_text(signer.not_after)}: sign it with a newer one.",
        )
    if not any(is_signed(signer.key, policy_statement(envelope.payload), one.signature) for signer, one in good):
        raise Malformed(
            Cause.BAD_SIGNATURE,
            f"Version {version} was changed after it was signed: it must be signed as it is.",
        )


def _signature(value: Json, unknown: list[str]) -> Signature:
    fields = Fields(value, "a signature", unknown)
    signature = Signature(fields.digest("key"), fields.signature("signature"))
    fields.done()
    return signature


def _rotation(value: Json, unknown: list[str]) -> Rotation:
    fields = Fields(value, "a rotation", unknown)
    rotation = Rotation(
        key=fields.key("key"),
        not_after=fields.moment("not_after"),
        by=fields.digest("by"),
        signature=fields.signature("signature"),
        body={key: part for key, part in value.items() if key != "signature"} if isinstance(value, dict) else {},
    )
    fields.done()
    return rotation
