"""Which policy may follow which."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.bundle.canonical import canonical
from policy.bundle.cause import Cause
from policy.bundle.envelope import ENVELOPE_BYTES, rotate, sign_policy, write_envelope
from policy.bundle.judge import Accepted, Basis, Refused, Unchanged, Verdict, enrolled
from policy.bundle.payload import Says
from policy.bundle.trust import TrustedRole
from tests.factories.policy import (
    AGREED,
    APPROVED,
    IT,
    JUDGE,
    NATIONAL,
    NOW,
    PEOPLE,
    PROPOSED,
    Made,
    PolicySchool,
    accepted,
    flipped,
    person,
    private,
    signer,
)


def judge(basis: Basis, *made: Made | bytes) -> Verdict:
    return JUDGE.judge(basis, [one if isinstance(one, bytes) else one.data for one in made], NOW)


def cause(basis: Basis, *made: Made | bytes) -> Cause:
    verdict = judge(basis, *made)
    assert isinstance(verdict, Refused), verdict
    assert verdict.sentence[0].isupper()
    assert verdict.sentence.endswith(".")
    return verdict.cause


def founded() -> tuple[PolicySchool, Basis]:
    """A school whose first version is in force."""
    school = PolicySchool()
    return school, accepted(school.basis(), school.publish()).basis


def test_a_first_policy_is_taken_from_the_key_named_at_enrolment() -> None:
    school = PolicySchool()
    made = school.publish()
    verdict = accepted(school.basis(), made)
    assert (verdict.payload, verdict.data) == (made.payload, made.data)
    assert (verdict.basis.version, verdict.basis.hash) == (1, made.payload.hash)
    assert judge(verdict.basis, made) == Unchanged(made.payload)


def test_a_device_that_was_told_of_no_key_says_so() -> None:
    school = PolicySchool()
    assert cause(enrolled(school.id, b"", NATIONAL), school.publish()) is Cause.NO_SIGNER


class TestWhatIsNoPolicy:
    """Issue 4, must-show 2: each with its cause."""

    def test_empty(self) -> None:
        _, basis = founded()
        assert cause(basis, b"") is Cause.EMPTY

    def test_nothing_offered(self) -> None:
        _, basis = founded()
        assert cause(basis) is Cause.EMPTY

    @given(st.data())
    def test_truncated(self, data: st.DataObject) -> None:
        school, basis = founded()
        made = school.publish()
        length = data.draw(st.integers(1, len(made.data) - 1))
        assert cause(basis, made.data[:length]) is Cause.NOT_JSON

    def test_twenty_megabytes(self) -> None:
        _, basis = founded()
        assert cause(basis, b" " * 20_000_000) is Cause.TOO_BIG

    def test_one_byte_too_many(self) -> None:
        _, basis = founded()
        assert cause(basis, b"{" * (ENVELOPE_BYTES + 1)) is Cause.TOO_BIG
        assert cause(basis, b"{" * ENVELOPE_BYTES) is Cause.NOT_JSON

    @given(st.data())
    def test_any_flipped_bit(self, data: st.DataObject) -> None:
        school, basis = founded()
        made = school.publish()
        changed = flipped(made.data, data.draw(st.integers(0, len(made.data) - 1)), data.draw(st.integers(0, 7)))
        assert isinstance(judge(basis, changed), Refused)

    @given(st.binary(max_size=200))
    def test_noise(self, noise: bytes) -> None:
        _, basis = founded()
        assert isinstance(judge(basis, noise), Refused)

    def test_wrong_key(self) -> None:
        school, basis = founded()
        school.signed_by = "stranger"
        assert cause(basis, school.publish()) is Cause.WRONG_KEY

    def test_bad_signature(self) -> None:
        school, basis = founded()
        one, other = school.publish(), school.publish()
        mixed = write_envelope(other.payload, [sign_policy(private("signer"), one.payload)])
        assert cause(basis, mixed) is Cause.BAD_SIGNATURE

    def test_expired_signer(self) -> None:
        school, basis = founded()
        made = school.publish()
        verdict = JUDGE.judge(basis, [made.data], NOW + timedelta(days=366))
        assert isinstance(verdict, Refused)
        assert verdict.cause is Cause.EXPIRED_SIGNER

    def test_lower_version(self) -> None:
        school = PolicySchool()
        first, second = school.publish(), school.publish()
        basis = accepted(school.basis(), second).basis
        assert cause(basis, first) is Cause.LOWER_VERSION

    def test_the_same_version_with_other_bytes(self) -> None:
        school, basis = founded()
        school.minutes = 9
        assert cause(basis, school.make()) is Cause.OTHER_BYTES

    def test_a_version_so_high_that_none_could_follow(self) -> None:
        school, basis = founded()
        school.version = (1 << 53) - 1
        assert cause(basis, school.publish()) is Cause.BAD_FORMAT

    def test_another_school(self) -> None:
        _, basis = founded()
        other = PolicySchool(name="another")
        other.publish()
        assert cause(basis, other.publish()) is Cause.WRONG_SCHOOL

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ('"format":1', '"format":2'),
            ('"role":"it"', '"role":"caretaker"'),
            ('"says":"propose"', '"says":"wonder"'),
        ],
    )
    def test_unknown_enum(self, before: str, after: str) -> None:
        school, basis = founded()
        made = school.publish(*AGREED)
        assert before in made.payload.text
        changed = made.payload.text.replace(before, after)
        data = canonical({"signed": changed, "signatures": [], "rotations": []})
        assert cause(basis, data) is Cause.UNKNOWN_ENUM


class TestTwoPeople:
    """Issue 4, must-show 3, the device's half: whoever holds the signing key alone weakens nothing."""

    def weakened(self) -> tuple[PolicySchool, Basis]:
        school, basis = founded()
        school.minutes = 20
        return school, basis

    def test_a_weaker_policy_with_two_people_is_taken(self) -> None:
        school, basis = self.weakened()
        assert accepted(basis, school.publish(*AGREED)).weakens == ("The screen locks later.",)

    def test_a_stricter_policy_needs_nobody(self) -> None:
        school, basis = founded()
        school.minutes = 5
        assert accepted(basis, school.publish()).weakens == ()

    @pytest.mark.parametrize("words", [(), (PROPOSED,), (APPROVED,)])
    def test_a_word_is_wanting(self, words: tuple[tuple[Says, str], ...]) -> None:
        school, basis = self.weakened()
        assert cause(basis, school.publish(*words)) is Cause.NOT_AGREED

    def test_one_person_twice(self) -> None:
        school, basis = self.weakened()
        made = school.publish((Says.PROPOSE, "hana"), (Says.APPROVE, "hana"))
        assert cause(basis, made) is Cause.SELF_AGREED

    @pytest.mark.parametrize("name", ["ina", "dora", "dev"])
    def test_an_approver_who_is_no_leader(self, name: str) -> None:
        school, basis = self.weakened()
        assert cause(basis, school.publish((Says.PROPOSE, "leo"), (Says.APPROVE, name))) is Cause.NOT_A_LEADER

    def test_a_proposer_who_may_not(self) -> None:
        school, basis = self.weakened()
        assert cause(basis, school.publish((Says.PROPOSE, "dev"), APPROVED)) is Cause.NOT_TRUSTED

    def test_somebody_whom_only_the_offered_policy_trusts(self) -> None:
        school, basis = self.weakened()
        school.people = (*PEOPLE, person("mallory", TrustedRole.LEADER))
        assert cause(basis, school.publish(PROPOSED, (Says.APPROVE, "mallory"))) is Cause.NOT_TRUSTED

    def test_a_change_of_trust_alone_needs_two(self) -> None:
        school, basis = founded()
        school.people = (*PEOPLE, person("mallory", TrustedRole.LEADER))
        assert cause(basis, school.publish()) is Cause.NOT_AGREED

    def test_founding_ends_for_good_once_a_leader_is_trusted(self) -> None:
        school = PolicySchool(people=(IT,))
        basis = accepted(school.basis(), school.publish()).basis
        school.minutes = 15
        basis = accepted(basis, school.publish()).basis
        school.people = PEOPLE
        basis = accepted(basis, school.publish()).basis
        school.people = (IT,)
        assert cause(basis, school.publish()) is Cause.NOT_AGREED
        school.minutes = 20
        assert cause(basis, school.publish()) is Cause.NOT_AGREED


class TestRotation:
    def test_the_old_key_vouches_for_the_new(self) -> None:
        school, basis = founded()
        school.signers, school.signed_by = (signer("new", 700),), "new"
        school.rotations = (rotate(private("signer"), signer("new", 700)),)
        basis = accepted(basis, school.publish()).basis
        school.rotations = ()
        basis = accepted(basis, school.publish()).basis
        school.signed_by = "signer"
        assert cause(basis, school.publish()) is Cause.WRONG_KEY

    def test_a_strange_key_vouches_for_nobody(self) -> None:
        school, basis = founded()
        school.signed_by = "new"
        school.rotations = (rotate(private("stranger"), signer("new")),)
        assert cause(basis, school.publish()) is Cause.WRONG_KEY


def test_the_verdict_of_a_chain_is_of_its_last() -> None:
    school, basis = founded()
    school.minutes = 20
    first = school.publish(*AGREED)
    last = school.publish()
    verdict = judge(basis, first, last)
    assert isinstance(verdict, Accepted)
    assert verdict.payload == last.payload
    assert cause(basis, last) is Cause.NOT_AGREED
