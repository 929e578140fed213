"""Signing in through the school's own identity provider (OpenID Connect): who that is, and what it is worth. Pure.

The provider says who somebody is; Heed alone says what they may. An account must be here, open, and joined to the
provider's `sub`, which never changes and is never given to another person: joined at the first sign-in by an address
that the provider verified, or by the account's owner from within.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from collector.errors import BadRequest, SignInRefused

WAITS = timedelta(minutes=10)  # how long a person may take at their provider
LEEWAY = 60  # seconds that the provider's clock may be off
SUBJECT_LENGTH = 255  # OpenID Connect Core, section 2
ADDRESS_LENGTH = 254  # RFC 5321
_NAME_LENGTH = 40


class Purpose(StrEnum):
    """What somebody is sent to the provider for."""

    SIGN_IN = "sign_in"
    CONNECT = "connect"  # to join their account to the one there
    PROVE = "prove"  # to show that it is still they who sit there


class NotMatched(SignInRefused):
    """The provider's word opens nothing here. `why`: one word for the log; whoever asks is not told it. `purpose`: what
    they were sent for.
    """

    def __init__(self, why: str) -> None:
        super().__init__("That sign-in opens no account here.")
        self.why = why
        self.purpose = Purpose.SIGN_IN


@dataclass(frozen=True, slots=True)
class Provider:
    """What the school says of its provider. `require`: claims that must be just so, such as {"hd": "school.example"};
    `second_factor`: claims that tell of two factors, with the values that do, such as {"amr": ("mfa",)}. Without any,
    Heed asks for its own second step after the provider's sign-in.
    """

    name: str
    issuer: str
    client_id: str
    require: Mapping[str, str] = field(default_factory=dict)
    second_factor: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises BadRequest for what cannot be a provider."""
        if not 0 < len(self.name) <= _NAME_LENGTH or not self.name.isprintable():
            raise BadRequest(f"A provider's name has 1 to {_NAME_LENGTH} printable characters, such as Microsoft.")
        parts = urlsplit(self.issuer)
        if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or parts.username:
            raise BadRequest(f"{self.issuer!r} is no issuer; write one as https://accounts.google.com.")
        if not self.client_id or not self.client_id.isprintable():
            raise BadRequest("Give the client id that the provider shows for Heed.")

    def to_json(self) -> str:
        """As kept in the collector's folder."""
        second = {claim: list(values) for claim, values in self.second_factor.items()}
        facts = {"name": self.name, "issuer": self.issuer, "client_id": self.client_id}
        return json.dumps({**facts, "require": dict(self.require), "second_factor": second}, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Provider:
        """Raises BadRequest when the file was spoilt."""
        try:
            facts = json.loads(text)
            second = {str(claim): tuple(map(str, values)) for claim, values in facts["second_factor"].items()}
            require = {str(claim): str(value) for claim, value in facts["require"].items()}
            return cls(str(facts["name"]), str(facts["issuer"]), str(facts["client_id"]), require, second)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            if isinstance(error, BadRequest):
                raise
            raise BadRequest("The provider's settings are spoilt; set them again: heed-collector sign-on set") from None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who was sent to the provider, until they come back. `session`: hex of the hash of the session that their
    browser had; "" for none. `then`: where they go on to.
    """

    purpose: Purpose
    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)
    session: str = ""
    then: str = "/"


@dataclass(frozen=True, slots=True)
class Told:
    """What a provider's checked word says. `address`: in lower case, "" unless the provider verified it; `strong`: by
    two factors, as the school has it; `at`: when they last showed who they are, None where it does not say.
    """

    issuer: str
    subject: str = field(repr=False)
    address: str = field(repr=False)
    strong: bool
    at: datetime | None


def told(provider: Provider, claims: Mapping[str, object]) -> Told:
    """From the claims of an ID token whose signature and times hold. Raises NotMatched."""
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= SUBJECT_LENGTH:
        raise NotMatched("no_subject")
    if any(claims.get(claim) != value for claim, value in provider.require.items()):
        raise NotMatched("claim_required")
    at = claims.get("auth_time")
    known = isinstance(at, int | float) and not isinstance(at, bool) and 0 < at < 2**40
    return Told(
        provider.issuer,
        subject,
        _verified(claims),
        any(_holds(claims.get(claim), values) for claim, values in provider.second_factor.items()),
        datetime.fromtimestamp(float(at), UTC) if known and isinstance(at, int | float) else None,
    )


def _verified(claims: Mapping[str, object]) -> str:
    # Entra says `xms_edov` where the address lies in a domain that its tenant owns; else an address there is free text.
    # Nothing but true is true: some providers say "false".
    if claims.get("email_verified") is not True and claims.get("xms_edov") not in (True, "1", "true"):
        return ""
    address = claims.get("email")
    return canonical_address(address) if isinstance(address, str) else ""


def _holds(said: object, values: tuple[str, ...]) -> bool:
    given = said if isinstance(said, list) else [said]
    return any(one in values for one in given if isinstance(one, str))


def canonical_address(address: str) -> str:
    """An e-mail address as it is compared; "" for what is none."""
    plain = address.strip().lower()
    sound = plain.isascii() and plain.isprintable() and " " not in plain and len(plain) <= ADDRESS_LENGTH
    before, _, after = plain.partition("@")
    return plain if sound and before and "." in after and "@" not in after else ""


def proved_at(what: Told, now: datetime, never: datetime) -> datetime:
    """When somebody who comes from the provider last showed who they are; `never`, where it does not say. A provider
    that still knew them did not ask, so that coming from there is no proof that they sit here now.
    """
    return never if what.at is None else min(what.at, now)
