"""Who uses the console, and how they sign in."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    false,
)

from collector.store.tables.columns import Instant, metadata

users = Table(
    "users",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(64), nullable=False, unique=True),  # lower case
    Column("display", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password", String(256)),  # argon2id, in its own notation
    Column("created_at", Instant, nullable=False),
    Column("disabled_at", Instant),
    Column("approval_public", LargeBinary(32)),  # Ed25519, raw: what this person agrees with
    Column("approval_sealed", LargeBinary),  # its private half, under the person's own password
)


links = Table(
    "links",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("expires_at", Instant, nullable=False),
)


sessions = Table(
    "sessions",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("began_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column(
        "awaits_code", Boolean, nullable=False, server_default=false()
    ),  # the password came, the second step has not
    Column("proved_at", Instant),  # when the person last gave password or code here
    Column("sealed_place", LargeBinary),  # from which network, by which browser: to know one's own sessions by
    Column("strong", Boolean, nullable=False, server_default=false()),  # the provider saw two factors, and is believed
)


single_sign_ons = Table(
    "single_sign_ons",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("address", LargeBinary(32), unique=True),  # keyed: the verified address that may join this account
    Column("sealed_address", LargeBinary),
    Column("subject", LargeBinary(32), unique=True),  # keyed: issuer and `sub` of whoever joined it
    Column("since", Instant),
)


sign_on_waits = Table(
    "sign_on_waits",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),  # of the secret in the browser's cookie
    Column("until", Instant, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),  # state, nonce, verifier, and what they are sent for
)


second_steps = Table(
    "second_steps",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("sealed_secret", LargeBinary),  # the app's; none where printed codes are all there is
    Column("sealed_pending", LargeBinary),  # shown, and not yet confirmed by a code
    Column("since", Instant),
    Column("last_counter", BigInteger, nullable=False),  # the newest code that was used: none is taken twice
    Column("reset_at", Instant),
)


recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),  # keyed; the row goes when the code is used
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
)


tries = Table(
    "tries",
    metadata,
    Column("subject", LargeBinary(32), primary_key=True),  # keyed hash of an account or an address
    Column("failures", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)
