"""The key that signs policies: shown, wrapped, replaced; and signing where it is kept apart from the collector."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from collector.app.house import House
from collector.commands.options import shown, tell, tell_json
from collector.commands.policy_options import (
    As,
    AsJson,
    Data,
    Database,
    PassphraseFile,
    PasswordFile,
    Reason,
    as_person,
)
from collector.commands.policy_told import tell_version
from collector.domain.people import Viewer
from collector.domain.policies import Version
from collector.errors import BadRequest
from collector.services.policy_key import PolicyKey, Signer, read_private
from collector.services.policy_publishing import sign_elsewhere
from collector.settings import Folder, write_private
from policy.bundle.signing import key_id

app = typer.Typer(help="The key that signs policies.", no_args_is_help=True)

NewPassphrase = Annotated[
    Path, typer.Option("--new-passphrase-file", help="A file with the passphrase; an empty one takes it away.")
]
SignerPassphrase = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="A file with the key's passphrase, or give HEED_POLICY_PASSPHRASE."),
]


@app.command("show")
def show_key(*, data: Data, json: AsJson = False) -> None:
    """Which key signs, until when, and whether it is on this machine."""
    key = PolicyKey(Folder(data).keys)
    signer = key.signer()
    if json:
        tell_json(
            {
                "id": key_id(signer.current.key),
                "key": signer.current.key.hex(),
                "not_after": signer.current.not_after,
                "here": key.here,
                "wrapped": key.wrapped,
                "former": [one.hex() for one in signer.former],
            }
        )
        return
    tell(f"Key {key_id(signer.current.key)[:16]} signs policies until {shown(signer.current.not_after)} UTC.")
    if not key.here:
        tell("Its private half is not on this machine.")
    else:
        tell(f"Its private half is {key.file}, {'under a passphrase' if key.wrapped else 'without a passphrase'}.")


@app.command("protect")
def protect(*, data: Data, new_passphrase_file: NewPassphrase, passphrase_file: SignerPassphrase = None) -> None:
    """Put the key under a passphrase, or under another one."""
    new = new_passphrase_file.read_text().rstrip("\r\n")
    PolicyKey(Folder(data).keys, _passphrase(passphrase_file)).protect(new)
    tell("The key is wrapped under that passphrase now." if new else "The key is no longer wrapped.")


@app.command("rotate")
def rotate(
    *,
    data: Data,
    reason: Reason,
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Make a new key, for which the present one vouches, and publish a version signed by it. Devices follow by
    themselves; a proposal that is open must be proposed again.
    """

    async def work(house: House, viewer: Viewer, _word: str) -> tuple[Version, Signer]:
        version = await house.services.policy_signing.rotate(viewer, reason)
        return version, house.services.policies.signer()

    version, signer = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    if not json:
        tell(f"The key is {key_id(signer.current.key)[:16]} now, until {shown(signer.current.not_after)} UTC.")
    tell_version(version, json=json)


def sign(
    *,
    unsigned: Annotated[Path, typer.Argument(help="What `policy publish --out` wrote.")],
    signed: Annotated[Path, typer.Argument(help="Where to write it, signed.")],
    key: Annotated[Path, typer.Option("--key", help="The key's file: keys/policy.key of a collector.")],
    passphrase_file: SignerPassphrase = None,
    json: AsJson = False,
) -> None:
    """Sign a policy where the key is: needs no collector and no network."""
    private = read_private(key.read_bytes(), _passphrase(passphrase_file), key.name)
    if signed.exists():
        raise BadRequest(f"{signed} exists already.")
    write_private(signed, sign_elsewhere(unsigned.read_bytes(), private))
    if json:
        tell_json({"signed": os.fspath(signed)})
        return
    tell(f"{signed} is signed; bring it back: heed-collector policy import {signed}")


def import_signed(
    *,
    data: Data,
    signed: Annotated[Path, typer.Argument(help="What `policy sign` wrote.")],
    who: As,
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
    json: AsJson = False,
) -> None:
    """Publish a policy that was signed elsewhere. It is judged as devices will judge it."""
    envelope = signed.read_bytes()

    async def work(house: House, viewer: Viewer, _word: str) -> Version:
        return await house.services.policy_signing.take(viewer, envelope)

    version = as_person(data, database, evidence_passphrase_file, (who, password_file), work)
    tell_version(version, json=json)


def due(
    *,
    data: Data,
    who: As,
    out: Annotated[Path, typer.Option("--out", help="Where to write it.")],
    password_file: PasswordFile = None,
    database: Database = None,
    evidence_passphrase_file: PassphraseFile = None,
) -> None:
    """Write what waits to be signed elsewhere: exceptions granted or ended, people newly trusted at the founding."""

    async def work(house: House, viewer: Viewer, _word: str) -> bytes:
        return await house.services.policy_signing.unsigned(viewer, None)

    write_private(out, as_person(data, database, evidence_passphrase_file, (who, password_file), work))
    tell(f"Sign {out} where the key is, then bring it back: heed-collector policy import")


def _passphrase(file: Path | None) -> str | None:
    given = file.read_text().rstrip("\r\n") if file is not None else os.environ.get("HEED_POLICY_PASSPHRASE")
    return given or None
