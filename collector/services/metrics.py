"""What is counted, for /metrics. Counts only: no device, person or address ever becomes a label.

One registry a process, made by the composition root and handed to whoever counts; the console serves it.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge

__all__ = ["Metrics"]


class Metrics:
    """The collector's counters. `registry` is what `prometheus_client.generate_latest` wants."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.streams = Gauge("heed_streams", "Calls of devices open now.", registry=self.registry)
        self.batches = Counter("heed_batches", "Batches received.", ["lane"], registry=self.registry)
        self.events = Counter(
            "heed_events", "Events received, before de-duplication.", ["lane"], registry=self.registry
        )
        self.acknowledged = Counter("heed_acknowledgements", "Batches acknowledged.", ["lane"], registry=self.registry)
        self.heartbeats = Counter("heed_heartbeats", "Heartbeats received.", registry=self.registry)
        self.enrolments = Counter("heed_enrolments", "Devices enrolled.", registry=self.registry)
        self.renewals = Counter("heed_renewals", "Device certificates renewed.", registry=self.registry)
        self.policies_offered = Counter("heed_policies_offered", "Chains of policies offered.", registry=self.registry)
        self.policies_applied = Counter(
            "heed_policies_applied", "Devices that said a policy is in force.", registry=self.registry
        )
        self.policies_failed = Counter(
            "heed_policies_failed", "Devices that could not apply a policy.", ["cause"], registry=self.registry
        )
        self.fetched_bytes = Counter("heed_fetched_bytes", "Bytes of artefacts sent.", registry=self.registry)
        self.amiss = Gauge(
            "heed_amiss", "Whether something keeps people from being told of alerts.", ["what"], registry=self.registry
        )
        self.overdue_steps = Gauge(
            "heed_escalation_overdue_steps", "Steps that should have been taken.", registry=self.registry
        )
        self.unsent = Gauge("heed_notifications_unsent", "Messages due and not sent.", registry=self.registry)
        self.unreached = Gauge(
            "heed_notifications_unreached", "People whose every channel failed.", registry=self.registry
        )
        self.beats = Counter("heed_heartbeats_sent", "Signs of life to the outside.", registry=self.registry)
        self.refusals = Counter("heed_refusals", "Calls ended by a status.", ["status"], registry=self.registry)
        self.waiting = Gauge(
            "heed_alerts_waiting", "Alerts that nobody has acknowledged.", ["severity"], registry=self.registry
        )
        self.oldest = Gauge(
            "heed_alerts_oldest_waiting_seconds",
            "For how long the oldest of them waits; 0 where none does.",
            ["lane"],
            registry=self.registry,
        )
        self.devices = Gauge(
            "heed_devices",
            "Devices that are heard, that are not just now, and that were not for a fortnight or never (dark).",
            ["state"],
            registry=self.registry,
        )
        self.spooled = Gauge(
            "heed_devices_spooled_events",
            "Events that wait on devices, by their newest heartbeats.",
            ["lane"],
            registry=self.registry,
        )
        self.spooling = Gauge(
            "heed_devices_spooling", "Devices on which very many events wait.", registry=self.registry
        )
        self.certificates = Gauge(
            "heed_certificate_days_left",
            "Days until a certificate ends; of devices' the first.",
            ["which"],
            registry=self.registry,
        )
        self.database_bytes = Gauge("heed_database_bytes", "Size of the database.", registry=self.registry)
        self.backup_age = Gauge(
            "heed_backup_age_seconds",
            "Since the newest backup that this collector made; +Inf before the first.",
            registry=self.registry,
        )
        self.deletion_age = Gauge(
            "heed_deletion_age_seconds",
            "Since something was last deleted because its time was over; +Inf before the first.",
            registry=self.registry,
        )
        self.measured_at = Gauge(
            "heed_measured_timestamp_seconds", "When these were measured last.", registry=self.registry
        )
