"""Why a policy is refused: one word for a machine, one sentence for the person who has to mend it."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """The words are told to the collector and counted there; none is ever used for something else."""

    EMPTY = "empty"
    TOO_BIG = "too_big"
    NOT_JSON = "not_json"  # truncated, or no JSON at all
    NOT_CANONICAL = "not_canonical"
    BAD_FORMAT = "bad_format"
    UNKNOWN_ENUM = "unknown_enum"
    WRONG_SCHOOL = "wrong_school"
    WRONG_KEY = "wrong_key"
    EXPIRED_SIGNER = "expired_signer"
    BAD_SIGNATURE = "bad_signature"
    BAD_ROTATION = "bad_rotation"
    LOWER_VERSION = "lower_version"
    OTHER_BYTES = "other_bytes"  # the version in force, saying something else
    STALE_BASE = "stale_base"  # what people agreed to was made before what is in force
    NOT_AGREED = "not_agreed"
    SELF_AGREED = "self_agreed"
    NOT_TRUSTED = "not_trusted"
    NOT_A_LEADER = "not_a_leader"
    BAD_AGREEMENT = "bad_agreement"
    BAD_GRANT = "bad_grant"
    NO_SIGNER = "no_signer"
    LOST = "lost"  # the policy in force is damaged, and this is not the same one again
    ARTEFACT = "artefact"  # what the policy names could not be fetched
    NOT_JUDGED = "not_judged"  # the agent's own mistake
    NOT_KEPT = "not_kept"  # the disk did not take it


class Malformed(ValueError):
    """These bytes are no policy. `str` is one sentence: what, where, how to mend."""

    def __init__(self, cause: Cause, sentence: str) -> None:
        super().__init__(sentence)
        self.cause = cause
