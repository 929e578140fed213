"""What becomes of an offered policy on this device. Pure: from a verdict, and what is here, to commands.

A policy is applied only when all that it names is here; until then the one before stays in force, and if anything goes
wrong it stays for good. So a device is never between two policies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from agent.core.policy_state import InForce, KeptPolicy, PolicyPhase, PolicyState
from policy.bundle.cause import Cause, Malformed
from policy.bundle.exception import PolicyException
from policy.bundle.judge import Accepted, Basis, Judge, ReadPart, Refused, Unchanged, Verdict, lost, restored
from policy.bundle.payload import Artefact, Payload
from policy.document.tree import Tree


@dataclass(frozen=True, slots=True)
class AppliedPolicy:
    """What is in force, for whoever acts on it. `policy`: the device part, numbers within their ranges; empty where the
    national default is all there is. `exceptions`: all of them, whoever and whenever they are for. `lexicon`: path of
    the compiled lexicon, empty for the agent's own.
    """

    in_force: InForce
    policy: Tree
    exceptions: tuple[PolicyException, ...] = ()
    lexicon: str = ""


NATIONAL_DEFAULT = AppliedPolicy(InForce(), {})


@dataclass(frozen=True, slots=True)
class Report:
    """Tell the collector."""

    state: PolicyState


@dataclass(frozen=True, slots=True)
class Fetch:
    """Get these, and ask again then."""

    accepted: Accepted
    missing: tuple[Artefact, ...]


@dataclass(frozen=True, slots=True)
class Apply:
    """Put it in force: keep it, tell whoever listens, report APPLIED."""

    accepted: Accepted


Command = Report | Fetch | Apply


@dataclass(frozen=True, slots=True)
class Lost:
    """What was in force is damaged: the national default holds until it is had again. `damage`: in words."""

    basis: Basis
    damage: str


def on_kept(kept: KeptPolicy | None, enrolled: Basis, read_part: ReadPart) -> Accepted | Lost | None:
    """What is in force, from what was kept of it; None where there never was any."""
    if kept is None:
        return None
    gone = lost(enrolled.school, kept.record.version, kept.record.hash, enrolled.policy)
    if kept.data is None:
        return Lost(gone, kept.damage)
    try:
        return restored(enrolled.school, kept.data, read_part)
    except Malformed as malformed:
        return Lost(gone, f"it cannot be understood: {malformed}")
    except Exception as error:  # noqa: BLE001 - no mistake of ours in reading it may keep the service from starting
        return Lost(gone, f"it cannot be understood ({type(error).__name__})")


def judged(judge: Judge, basis: Basis, chain: Sequence[bytes], now: datetime) -> Verdict:
    """The verdict on a chain; a mistake of ours in judging it is a refusal as well, and is told."""
    try:
        return judge.judge(basis, chain, now)
    except Exception as error:  # noqa: BLE001 - as above; what is in force stays, and the collector must hear of it
        sentence = (
            f"This agent failed to judge the offered policy ({type(error).__name__}): report it to Heed's makers."
        )
        return Refused(Cause.NOT_JUDGED, sentence)


def on_verdict(verdict: Verdict, fetching: str, missing: tuple[Artefact, ...]) -> tuple[Command, ...]:
    """`fetching`: hash of the policy for which things are being fetched now, or empty; `missing`: what the policy of
    the verdict names and is not here.
    """
    if isinstance(verdict, Refused):
        return (Report(failed(verdict.version, verdict.hash, verdict.cause, verdict.sentence)),)
    if verdict.payload.hash == fetching:
        return ()
    if isinstance(verdict, Unchanged):
        return () if missing else (Report(_state(verdict.payload, PolicyPhase.APPLIED)),)
    applying = Report(_state(verdict.payload, PolicyPhase.APPLYING, verdict.unknown))
    return (applying, Fetch(verdict, missing) if missing else Apply(verdict))


def on_start(accepted: Accepted, missing: tuple[Artefact, ...]) -> tuple[Report | Fetch, ...]:
    """This was in force when the service ended, and is; `missing`: what it names and is gone."""
    if not missing:
        return (Report(applied(accepted)),)
    return Report(_state(accepted.payload, PolicyPhase.APPLYING, accepted.unknown)), Fetch(accepted, missing)


def applied(accepted: Accepted) -> PolicyState:
    """It is in force, and all that it names is here."""
    return _state(accepted.payload, PolicyPhase.APPLIED, accepted.unknown)


def failed(version: int, hash: str, cause: Cause, sentence: str) -> PolicyState:  # noqa: A002 - the field's own name
    """It is not in force; the cause's word comes first, so that a machine can count it."""
    return PolicyState(version, bytes.fromhex(hash), PolicyPhase.FAILED, f"{cause}: {sentence}")


def _state(payload: Payload, phase: PolicyPhase, unknown: tuple[str, ...] = ()) -> PolicyState:
    return PolicyState(payload.version, bytes.fromhex(payload.hash), phase, unknown_fields=unknown)
