from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from agent.core.policy import Apply, Fetch, Lost, Report, applied, failed, judged, on_kept, on_start, on_verdict
from agent.core.policy_state import KeptPolicy, PolicyPhase, PolicyRecord, PolicyState
from policy.bundle.cause import Cause
from policy.bundle.device_part import PartRead
from policy.bundle.judge import Judge, Loss, ReadPart, Refused, Unchanged
from policy.bundle.payload import Artefact, ArtefactKind
from policy.document.tree import Tree
from tests.factories.policy import NOW, PolicySchool, accepted, read_part

LEXICON = Artefact("ab" * 32, 10, ArtefactKind.LEXICON)
SCHOOL = PolicySchool(artefacts=[LEXICON])
GOOD = accepted(SCHOOL.basis(), SCHOOL.publish())
HASH = bytes.fromhex(GOOD.payload.hash)


def test_a_refusal_is_told_and_nothing_else_happens() -> None:
    verdict = Refused(Cause.WRONG_KEY, "It is signed by another.", 3, "cd" * 32)
    state = PolicyState(3, b"\xcd" * 32, PolicyPhase.FAILED, "wrong_key: It is signed by another.")
    assert on_verdict(verdict, "", ()) == (Report(state),)
    assert on_verdict(verdict, GOOD.payload.hash, (LEXICON,)) == (Report(state),)


def test_one_that_could_not_be_read_has_no_name() -> None:
    assert failed(0, "", Cause.EMPTY, "It is empty.") == PolicyState(0, b"", PolicyPhase.FAILED, "empty: It is empty.")


def test_all_is_here_so_it_is_applied() -> None:
    applying = PolicyState(1, HASH, PolicyPhase.APPLYING)
    assert on_verdict(GOOD, "", ()) == (Report(applying), Apply(GOOD))


def test_what_is_missing_is_fetched_first() -> None:
    applying = PolicyState(1, HASH, PolicyPhase.APPLYING)
    assert on_verdict(GOOD, "", (LEXICON,)) == (Report(applying), Fetch(GOOD, (LEXICON,)))
    assert on_verdict(GOOD, "cd" * 32, (LEXICON,)) == (Report(applying), Fetch(GOOD, (LEXICON,)))


def test_what_is_being_fetched_is_not_begun_again() -> None:
    assert on_verdict(GOOD, GOOD.payload.hash, (LEXICON,)) == ()
    assert on_verdict(Unchanged(GOOD.payload), GOOD.payload.hash, (LEXICON,)) == ()


def test_what_is_in_force_already_is_said_to_be() -> None:
    assert on_verdict(Unchanged(GOOD.payload), "", ()) == (Report(PolicyState(1, HASH, PolicyPhase.APPLIED)),)


def test_a_start() -> None:
    assert on_start(GOOD, ()) == (Report(applied(GOOD)),)
    applying = PolicyState(1, HASH, PolicyPhase.APPLYING)
    assert on_start(GOOD, (LEXICON,)) == (Report(applying), Fetch(GOOD, (LEXICON,)))


def record() -> PolicyRecord:
    return PolicyRecord("device", 1, GOOD.payload.hash, "ab" * 32)


def broken(_old: Tree, _new: Tree) -> Sequence[Loss]:
    raise KeyError("a mistake of ours")


def unread(_part: Tree) -> PartRead:
    raise KeyError("a mistake of ours")


def test_a_mistake_of_ours_in_judging_is_a_refusal_that_is_told() -> None:
    verdict = judged(Judge(broken, read_part), SCHOOL.basis(), [GOOD.data], NOW)
    assert isinstance(verdict, Refused)
    assert verdict.cause is Cause.NOT_JUDGED
    assert "KeyError" in verdict.sentence


def test_what_was_kept_is_in_force_again() -> None:
    assert on_kept(None, SCHOOL.basis(), read_part) is None
    assert on_kept(KeptPolicy(record(), GOOD.data), SCHOOL.basis(), read_part) == replace(GOOD, weakens=())


@pytest.mark.parametrize(
    ("kept", "read", "damage"),
    [
        (KeptPolicy(record(), None, "its file is gone"), read_part, "its file is gone"),
        (KeptPolicy(record(), b"{}"), read_part, "it cannot be understood: In the policy, the envelope"),
        (KeptPolicy(record(), GOOD.data), unread, "it cannot be understood (KeyError)"),
    ],
)
def test_what_cannot_be_had_again_is_lost_and_no_other_may_follow(
    kept: KeptPolicy, read: ReadPart, damage: str
) -> None:
    found = on_kept(kept, SCHOOL.basis(), read)
    assert isinstance(found, Lost)
    assert found.damage.startswith(damage)
    assert (found.basis.lost, found.basis.version, found.basis.hash) == (True, 1, GOOD.payload.hash)
