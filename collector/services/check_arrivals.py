"""Steps of canary checks among what devices sent: kept apart from alerts, from the transaction that commits them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collector.domain.address import kept
from collector.domain.checks import Arrival
from collector.domain.place import Sites, place_of
from collector.domain.received import Json, ReceivedEvent, Submission
from policy.proof import Claim

_KIND = "check"


def arrivals(taken: Sequence[tuple[Submission, ReceivedEvent]], sites: Sites) -> list[Arrival]:
    """Those of them that are steps of a check."""
    return [_arrival(submission, event, sites) for submission, event in taken if is_step(event)]


def is_step(event: ReceivedEvent) -> bool:
    """Whether it is of a check."""
    return event.kind == _KIND


def _arrival(submission: Submission, event: ReceivedEvent, sites: Sites) -> Arrival:
    facts = event.facts
    took = facts.get("stages")
    stages = {name: value for name, value in took.items() if isinstance(value, int)} if isinstance(took, dict) else {}
    return Arrival(
        event=event.id.hex,
        device_id=submission.device_id,
        stage=_text(facts, "stage"),
        claim=Claim(
            nonce=_text(facts, "nonce"),
            device=submission.device_id,
            stages=stages,
            by_keys=facts.get("injected_by_keys") is True,
            policy=_text(facts, "policy"),
            failed=_text(facts, "failed"),
            detail=_text(facts, "detail"),
            canary=_text(facts, "canary"),
        ),
        public_key=bytes.fromhex(_text(facts, "public_key")),
        signature=bytes.fromhex(_text(facts, "signature")),
        observed_at=event.observed_at,
        received_at=submission.received_at,
        address=kept(submission.address) or "",
        place=place_of(submission.address, sites),
    )


def _text(facts: Mapping[str, Json], name: str) -> str:
    value = facts.get(name)
    return value if isinstance(value, str) else ""
