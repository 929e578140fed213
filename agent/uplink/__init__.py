"""The way to the collector: enrolment, credentials, and the streams of the Uplink service."""
