"""The tables, a module a subject. No object mapper: rows go in by the hundred and come out as domain records.

Times are microseconds since 1970 in UTC: one type on both databases, quick to write, impossible to misread.
"""

from collector.store.tables.access import access_requests
from collector.store.tables.casework import case_entries, case_links, cases
from collector.store.tables.changes import live
from collector.store.tables.columns import Instant, metadata, microseconds
from collector.store.tables.fleet import (
    assets,
    certificates,
    coverage,
    device_changes,
    device_facts,
    devices,
    enrol_tokens,
)
from collector.store.tables.ingest import cursors, events
from collector.store.tables.policy import (
    artefacts,
    exceptions,
    policy_devices,
    policy_documents,
    policy_proposals,
    policy_versions,
)
from collector.store.tables.programs import api_tokens, api_writes, deliveries, webhooks
from collector.store.tables.proofs import challenges, check_arrivals, check_log, check_times, checks
from collector.store.tables.records import audit, deletions, holds, review_marks, reviews
from collector.store.tables.sign_in import (
    links,
    recovery_codes,
    second_steps,
    sessions,
    sign_on_waits,
    single_sign_ons,
    tries,
    users,
)
from collector.store.tables.subjects import directory, people
from collector.store.tables.telling import channels, digests, duty_weeks, escalations, report_turns, tellings, watches
from collector.store.tables.triage import alerts, decisions, exclusions, repeats

__all__ = [
    "Instant",
    "access_requests",
    "alerts",
    "api_tokens",
    "api_writes",
    "artefacts",
    "assets",
    "audit",
    "case_entries",
    "case_links",
    "cases",
    "certificates",
    "challenges",
    "channels",
    "check_arrivals",
    "check_log",
    "check_times",
    "checks",
    "coverage",
    "cursors",
    "decisions",
    "deletions",
    "deliveries",
    "device_changes",
    "device_facts",
    "devices",
    "digests",
    "directory",
    "duty_weeks",
    "enrol_tokens",
    "escalations",
    "events",
    "exceptions",
    "exclusions",
    "holds",
    "links",
    "live",
    "metadata",
    "microseconds",
    "people",
    "policy_devices",
    "policy_documents",
    "policy_proposals",
    "policy_versions",
    "recovery_codes",
    "repeats",
    "report_turns",
    "review_marks",
    "reviews",
    "second_steps",
    "sessions",
    "sign_on_waits",
    "single_sign_ons",
    "tellings",
    "tries",
    "users",
    "watches",
    "webhooks",
]
