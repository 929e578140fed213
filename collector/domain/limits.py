"""How much a device, or somebody at the sign-in page, may ask of the collector. Checked on receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

BATCH_EVENTS = 500
MESSAGE_BYTES = 1 << 20
CSR_BYTES = 4096
TOKEN_LENGTH = 128
HOSTNAME_LENGTH = 253
VERSION_LENGTH = 32
EXCHANGE_TOKEN_BYTES = 32

ACCOUNT_LENGTH = 256
SESSION_LENGTH = 64
RULE_LENGTH = 128
CATEGORY_LENGTH = 64
SNIPPET_LENGTH = 160
TITLE_LENGTH = 160
EXPLANATION_LENGTH = 512
PROCESS_LENGTH = 128
LEXICON_LENGTH = 64
CONCERN_LENGTH = 2000
WORD_LENGTH = 64  # what tampered, which sensor, which stage
DETAIL_LENGTH = 256
INVENTORY_FACTS = 512
NONCE_BYTES = 32
CHECK_STAGES = 16
PUBLIC_KEY_BYTES = 128
SIGNATURE_BYTES = 80
SENSORS = 32

HASH_BYTES = 32  # SHA-256
CAUSE_LENGTH = 256  # why a policy is not in force
UNKNOWN_FIELDS = 64
UNKNOWN_LENGTH = 128
CHUNK_BYTES = 64 * 1024  # of an artefact, a message
FETCH_BYTES_PER_SECOND = 1024.0 * 1024  # a device, sustained
FETCH_BYTES_BURST = 4.0 * 1024 * 1024
FETCHED_BYTES_PER_SECOND = 32.0 * 1024 * 1024  # all devices of a collector together
FETCHES_PER_SECOND = 0.2  # a device
FETCHES_BURST = 20.0

EVENTS_PER_SECOND = 500.0  # a device, sustained
EVENTS_BURST = 25_000.0  # a device back from a long time offline

GROUP_LENGTH = 64
NAME_LENGTH = 64
REASON_LENGTH = 1000

ACCOUNT_TRIES = 5  # wrong passwords for an account from one address before the next from there must wait
ADDRESS_TRIES = 20  # the same, for all tries from one address
ANYWHERE_TRIES = 100  # the same, for an account from everywhere: so high that a guesser elsewhere locks nobody out
LONGEST_WAIT = timedelta(minutes=15)
TRIES_FORGOTTEN = timedelta(hours=24)


def wait_after(failures: int, free: int) -> timedelta:
    """How long after the last of `failures` failed tries the next is let in: nothing for the first `free`, then 1 s,
    2 s, 4 s … up to 15 minutes.
    """
    if failures < free:
        return timedelta(0)
    return min(timedelta(seconds=2.0 ** min(failures - free, 20)), LONGEST_WAIT)


@dataclass(slots=True)
class TokenBucket:
    """So much a second, with a burst. Time is passed in as seconds of any clock that never runs backwards."""

    rate: float
    burst: float
    level: float
    at: float

    @classmethod
    def full(cls, rate: float, burst: float, at: float) -> TokenBucket:
        """A bucket that has rested long enough for a whole burst."""
        return cls(rate, burst, burst, at)

    def take(self, amount: float, at: float) -> float:
        """Take `amount` and return 0.0, or take nothing and return the seconds until it could be taken.

        An amount above the burst is let through once the bucket is full, and leaves it in debt.
        """
        self.level = min(self.burst, self.level + max(0.0, at - self.at) * self.rate)
        self.at = max(at, self.at)
        lacking = min(amount, self.burst) - self.level
        if lacking > 0:
            return lacking / self.rate
        self.level -= amount
        return 0.0
