from __future__ import annotations

from agent.core.policy import Apply, Fetch, Report, applied, failed, on_start, on_verdict
from agent.core.policy_state import PolicyPhase, PolicyState
from policy.bundle.cause import Cause
from policy.bundle.judge import Refused, Unchanged
from policy.bundle.payload import Artefact, ArtefactKind
from tests.factories.policy import PolicySchool, accepted

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
