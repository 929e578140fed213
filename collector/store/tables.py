"""The tables, by noun. Core tables without an object mapper: rows go in by the hundred and come out as domain records.

Times are microseconds since 1970 in UTC: one type on both databases, quick to write, impossible to misread.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    desc,
    false,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(at: datetime) -> int:
    """An aware datetime as the tables keep it."""
    return (at - _EPOCH) // _MICROSECOND


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept as microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - its interface
        """To the database."""
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - likewise
        """From the database."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


devices = Table(
    "devices",
    metadata,
    Column("id", String(64), primary_key=True),  # SHA-256 of the public key, hex
    Column("name", String(253), nullable=False),
    Column("platform", String(16), nullable=False),
    Column("agent_version", String(32), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("enrolled_at", Instant, nullable=False),
    Column("certificate_expires_at", Instant, nullable=False),
    Column("exchange_current", LargeBinary(32), nullable=False),  # hashes, never the tokens
    Column("exchange_previous", LargeBinary(32)),
    Column("last_seen_at", Instant),
    Column("address", String(64)),
    Column("place", String(96)),  # collector/domain/place.py
    Column("heartbeat", Text),
    Column("failing", String(16)),  # the stage at which its last check failed
    Column("failing_since", Instant),
    Column("gap", String(16)),  # what keeps it from being proven now (collector/domain/coverage.py)
    Column("gap_since", Instant),
    Column("cloned_at", Instant),
    Column("revoked_at", Instant, index=True),
    Column("revoked_reason", Text),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("trigger", String(16), nullable=False),
    Column("about", String(128), nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_by", String(64)),  # a user's id, or "cli"
    Column("sealed", LargeBinary),  # JSON: attendees, findings, decisions
)

review_marks = Table(
    "review_marks",
    metadata,
    Column("trigger", String(16), primary_key=True),
    Column("about", String(128), primary_key=True),
)

coverage = Table(
    "coverage",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),  # date.toordinal
    *(Column(name, Integer, nullable=False) for name in ("in_use", "proven", "idle", "unattended", "unheard")),
    Column("gaps", Text, nullable=False),  # JSON: seconds by cause
)
Index("ix_coverage_day", coverage.c.day)

certificates = Table(
    "certificates",
    metadata,
    Column("serial", String(40), primary_key=True),  # hex
    Column("device_id", ForeignKey("devices.id"), nullable=False, index=True),
    Column("issued_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

enrol_tokens = Table(
    "enrol_tokens",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("hash", LargeBinary(32), nullable=False, unique=True),
    Column("group_name", String(64), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", LargeBinary(32), primary_key=True),  # keyed hash of device and account
    Column("account", LargeBinary(32), nullable=False, index=True),  # keyed hash of the account alone
    Column("wrapped_key", LargeBinary),  # destroyed: nothing of this person can be opened again
    Column("sealed_account", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)

directory = Table(
    "directory",
    metadata,
    Column("account", LargeBinary(32), primary_key=True),  # keyed hash
    Column("kind", String(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # account, name, year, class
    Column("imported_at", Instant, nullable=False),
)

device_facts = Table(
    "device_facts",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("part", String(16), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # names, values, standing
)

device_changes = Table(
    "device_changes",
    metadata,
    Column("event", LargeBinary(16), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("part", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # name, before, after
)
Index("ix_device_changes_device_id_at", device_changes.c.device_id, device_changes.c.at)

assets = Table(
    "assets",
    metadata,
    Column("tag", String(64), primary_key=True),
    Column("hostname", String(253), nullable=False),
    Column("serial", String(64), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("site", String(64), nullable=False),
    Column("allocated", LargeBinary, nullable=False),  # sealed: it may name a person
    Column("imported_at", Instant, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("rule", String(128), nullable=False),
    Column("category", String(64), nullable=False),
    Column("observed_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("demo", Boolean, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("event_id", ForeignKey("events.id"), nullable=False, unique=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("subject_kind", String(16), nullable=False),
    Column("group_name", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("rule", String(128), nullable=False),
    Column("category", String(64), nullable=False),
    Column("score", Integer, nullable=False),
    Column("reasons", Text, nullable=False),  # JSON list of sentences
    Column("raised_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("state", SmallInteger, nullable=False),  # 0 new, 1 acknowledged, 2 closed: sorts as the queue does
    Column("acknowledged_by", ForeignKey("users.id")),
    Column("acknowledged_at", Instant),
    Column("demo", Boolean, nullable=False),
    Column("case_id", LargeBinary(16)),  # no foreign key: SQLite adds none to a table that is there
    Column("times", Integer, nullable=False, server_default="1"),  # how often its rule was met
    Column("last_at", Instant),  # when the last of them came, where there are several
)
# A viewer's page is one walk along an index: first whose alerts they are, then the order asked for.
Index("ix_alerts_queue", alerts.c.subject_kind, alerts.c.state, desc(alerts.c.score), alerts.c.due_at, alerts.c.id)
Index("ix_alerts_counts", alerts.c.subject_kind, alerts.c.state, alerts.c.severity, alerts.c.due_at)
Index("ix_alerts_raised_at", alerts.c.subject_kind, alerts.c.raised_at, alerts.c.id)
Index("ix_alerts_due_at", alerts.c.subject_kind, alerts.c.due_at, alerts.c.id)
Index("ix_alerts_person_id", alerts.c.person_id, alerts.c.raised_at)
Index("ix_alerts_category", alerts.c.subject_kind, alerts.c.category)
Index("ix_alerts_waiting", alerts.c.state, alerts.c.severity, alerts.c.raised_at)
Index("ix_alerts_case_id", alerts.c.case_id, alerts.c.raised_at)

repeats = Table(
    "repeats",
    metadata,
    Column("event_id", ForeignKey("events.id"), primary_key=True),  # of an alert, beside its own
    Column("alert_id", ForeignKey("alerts.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
)

exclusions = Table(
    "exclusions",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),  # who is named in it, and not shown it
    Column("at", Instant, nullable=False),
    Column("cleared_by", ForeignKey("users.id")),
    Column("cleared_at", Instant),
)
Index("ix_exclusions_user_id", exclusions.c.user_id, exclusions.c.cleared_at, exclusions.c.alert_id)

decisions = Table(
    "decisions",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("users.id"), nullable=False),
    Column("outcome", String(16), nullable=False),  # empty: opened again
    Column("sealed", LargeBinary, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("subject_kind", String(16), nullable=False),  # that of all of its alerts
    Column("state", SmallInteger, nullable=False),  # 0 open, 1 closed, 2 merged
    Column("severity", SmallInteger, nullable=False),
    Column("kept_from", Text, nullable=False),  # JSON list of user ids: that of all of its alerts
    Column("wrapped_key", LargeBinary),  # of its record, made with its first entry; destroyed: nothing opens any more
    Column("assigned_to", ForeignKey("users.id")),
    Column("merged_into", LargeBinary(16), index=True),
    Column("opened_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
)
Index("ix_cases_person_id", cases.c.person_id, cases.c.state)
Index(
    "ix_cases_list", cases.c.subject_kind, cases.c.state, desc(cases.c.severity), desc(cases.c.changed_at), cases.c.id
)

case_entries = Table(
    "case_entries",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("users.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

case_links = Table(
    "case_links",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("other_id", ForeignKey("cases.id"), primary_key=True),  # and a row the other way round
)

cursors = Table(
    "cursors",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("lane", String(8), primary_key=True),
    Column("epoch", BigInteger, primary_key=True),  # the unsigned number, read as signed
    Column("next_expected", BigInteger, nullable=False),
)

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

api_tokens = Table(
    "api_tokens",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("hash", LargeBinary(32), nullable=False),  # of its secret
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("label", String(64), nullable=False),
    Column("scopes", Text, nullable=False),  # with spaces between
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

api_writes = Table(
    "api_writes",
    metadata,
    Column("token_id", String(32), primary_key=True),  # no foreign key: it outlives the token, for a day
    Column("key", LargeBinary(32), primary_key=True),  # hash of what the program calls it
    Column("asked", LargeBinary(32), nullable=False),  # hash of the request
    Column("at", Instant, nullable=False, index=True),
    Column("done_to", String(64)),  # an id; none: not done yet, or cut off
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

channels = Table(
    "channels",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("label", String(64), nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("kind", String(16), nullable=False, server_default=""),  # empty: as its address tells
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),  # what they may see is told
    Column("label", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # its address, and the secret that signs
    Column("least", SmallInteger, nullable=False),  # a severity
    Column("created_at", Instant, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("webhook_id", ForeignKey("webhooks.id"), primary_key=True),
    Column("alert_id", LargeBinary(16), primary_key=True),  # no foreign key: an alert may be deleted meanwhile
    Column("id", String(32), nullable=False, unique=True),  # the same for every try
    Column("made_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_at", Instant, index=True),  # when to try; none: it is told, given up, or no longer theirs to see
    Column("told_at", Instant),
)

escalations = Table(
    "escalations",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("ladder", Text, nullable=False),  # JSON: the policy's when the alert was raised
    Column("step", SmallInteger, nullable=False),  # which is next, from 0
    Column("next_at", Instant, index=True),  # when it is due; none: it was the last, or somebody took the alert on
)

watches = Table(
    "watches",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("at", Instant, nullable=False),  # when an auditor last looked
)

duty_weeks = Table(
    "duty_weeks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("first", Integer, nullable=False),  # date.toordinal, by the school's clocks; both are included
    Column("last", Integer, nullable=False, index=True),
    Column("who", Text, nullable=False),  # JSON list of user ids, first to be called first
)

digests = Table(
    "digests",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("hour", SmallInteger),  # of the school's clocks; none: they want none
    Column("next_at", Instant, index=True),
)

report_turns = Table(
    "report_turns",
    metadata,
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("turn", Integer, nullable=False),  # a day, as an ordinal
    Column("told_at", Instant),
    Column("claimed_until", Instant),
)

tellings = Table(
    "tellings",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("step", SmallInteger, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("next_at", Instant, index=True),  # when to try; none: it is told, or needs no telling any more
    Column("told_at", Instant),
)

tries = Table(
    "tries",
    metadata,
    Column("subject", LargeBinary(32), primary_key=True),  # keyed hash of an account or an address
    Column("failures", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(64), nullable=False),
    Column("object", String(128), nullable=False),
    Column("sealed_detail", LargeBinary, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)

live = Table(
    "live",
    metadata,
    Column("topic", String(16), primary_key=True),
    Column("version", BigInteger, nullable=False),
)

checks = Table(
    "checks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("asked_at", Instant, nullable=False),
    Column("asked_by", String(64), nullable=False),
    Column("wanted", Text, nullable=False),  # JSON: which devices, why, and with what confidence
)

challenges = Table(
    "challenges",
    metadata,
    Column("nonce", LargeBinary(16), primary_key=True),
    Column("check_id", ForeignKey("checks.id"), nullable=False, index=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("outcome", String(16), nullable=False, index=True),
)

check_arrivals = Table(
    "check_arrivals",
    metadata,
    Column("event_id", LargeBinary(16), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("stage", String(64), nullable=False),
    Column("observed_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("address", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("waiting", Boolean, nullable=False, index=True),  # not judged yet
)

check_log = Table(
    "check_log",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("check_id", String(32), nullable=False, index=True),
    Column("device_id", String(64), nullable=False),
    Column("sealed_detail", LargeBinary, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)

check_times = Table(
    "check_times",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("next_at", Instant, nullable=False, index=True),
)

access_requests = Table(
    "access_requests",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),  # of the event by which it was asked
    Column("device_id", ForeignKey("devices.id"), nullable=False, index=True),
    Column("same", LargeBinary(32), nullable=False, index=True),  # keyed hash of device, account and program
    Column("asked_at", Instant, nullable=False, index=True),
    Column("changed_at", Instant, index=True),
    Column("times", Integer, nullable=False),
    Column("sealed_facts", LargeBinary, nullable=False),  # JSON: account, program, why
    Column("exception_id", String(32)),
    Column("refused_by", String(64)),
    Column("refused_at", Instant),
    Column("sealed_reason", LargeBinary),
)

deletions = Table(
    "deletions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(16), nullable=False, index=True),
    Column("rule", String(16), nullable=False),
    Column("days", Integer, nullable=False),
    Column("before", Instant, nullable=False),
    Column("count", Integer, nullable=False),
    Column("detail", Text, nullable=False),  # JSON: keyed hashes, never an id
    Column("hash", LargeBinary(32), nullable=False),
)

holds = Table(
    "holds",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_id", LargeBinary(16), index=True),  # none: everything is held
    Column("sealed_reason", LargeBinary, nullable=False),
    Column("placed_by", String(64), nullable=False),  # a user's id, or "cli"
    Column("placed_at", Instant, nullable=False),
    Column("lifted_by", String(64)),
    Column("lifted_at", Instant),
)
