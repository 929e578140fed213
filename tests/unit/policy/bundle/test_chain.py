"""Versions are skipped over a chain, keys are rotated, and a lost policy is found again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from policy.bundle.cause import Cause
from policy.bundle.envelope import rotate
from policy.bundle.judge import Accepted, Basis, Refused, Unchanged, Verdict, lost, restored
from policy.bundle.payload import Says
from policy.bundle.trust import TrustedPerson, TrustedRole
from tests.factories.policy import (
    AGREED,
    HEAD,
    IT,
    JUDGE,
    LEADER,
    NATIONAL,
    NOW,
    PEOPLE,
    Made,
    PolicySchool,
    accepted,
    flipped,
    person,
    private,
    signer,
)


def judge(basis: Basis, *chain: Made, now: datetime = NOW) -> Verdict:
    return JUDGE.judge(basis, [one.data for one in chain], now)


def refusal(basis: Basis, *chain: Made, now: datetime = NOW) -> Refused:
    verdict = judge(basis, *chain, now=now)
    assert isinstance(verdict, Refused), verdict
    return verdict


@dataclass
class Years:
    """A school whose leaders come and go: each generation agrees to the next and then leaves."""

    school: PolicySchool = field(default_factory=lambda: PolicySchool(people=(IT, HEAD, LEADER)))
    first: Basis = field(init=False)
    agreed: list[Made] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.first = accepted(self.school.basis(), self.school.publish()).basis

    def generation(self, number: int) -> tuple[TrustedPerson, TrustedPerson]:
        if number == 0:
            return HEAD, LEADER
        return person(f"head-{number}", TrustedRole.HEADTEACHER), person(f"leader-{number}", TrustedRole.LEADER)

    def pass_on(self, number: int) -> Made:
        """The generation before agrees to this one."""
        head, leader = self.generation(number - 1)
        self.school.people = (IT, *self.generation(number))
        self.school.minutes += 1
        made = self.school.publish((Says.PROPOSE, leader.id), (Says.APPROVE, head.id))
        self.agreed.append(made)
        return made


def test_a_device_walks_from_trust_to_trust() -> None:
    years = Years()
    for number in range(1, 5):
        years.pass_on(number)
    years.school.minutes = 3
    newest = years.school.publish()
    verdict = judge(years.first, *years.agreed, newest)
    assert isinstance(verdict, Accepted)
    assert verdict.basis.version == newest.payload.version
    assert {one.id for one in verdict.basis.trust.people} == {"ina", "head-4", "leader-4"}
    assert refusal(years.first, newest).cause is Cause.NOT_AGREED


def test_without_one_step_those_after_it_are_strangers() -> None:
    years = Years()
    for number in range(1, 5):
        years.pass_on(number)
    for missing in range(3):
        chain = [made for place, made in enumerate(years.agreed) if place != missing]
        assert refusal(years.first, *chain).cause is Cause.NOT_TRUSTED


def test_a_step_that_cannot_be_taken_is_passed_over_when_the_newest_needs_it_not() -> None:
    years = Years()
    skipped = Made(years.pass_on(1).payload, flipped(years.agreed[0].data, 40, 0))
    years.school.people, years.school.minutes = (IT, HEAD, LEADER), 10
    newest = years.school.publish()
    assert isinstance(judge(years.first, skipped, newest), Accepted)


def test_where_the_newest_needs_it_the_first_obstacle_is_told() -> None:
    years = Years()
    first, second = years.pass_on(1), years.pass_on(2)
    spoilt = Made(first.payload, first.data.replace(b'"rotations":[]', b'"rotations":{}'))
    told = refusal(years.first, spoilt, second)
    assert (told.cause, told.version) == (Cause.BAD_FORMAT, 0)


def test_steps_that_lie_behind_are_no_obstacle() -> None:
    years = Years()
    first, second = years.pass_on(1), years.pass_on(2)
    basis = accepted(years.first, first, second).basis
    years.school.minutes = 60
    third = years.school.publish()
    assert refusal(basis, first, second, third).cause is Cause.NOT_AGREED
    assert judge(basis, first, second) == Unchanged(second.payload)
    assert refusal(basis, first).cause is Cause.LOWER_VERSION


@settings(max_examples=60)
@given(st.data())
def test_whichever_agreed_versions_a_device_has_seen_it_comes_to_the_newest(data: st.DataObject) -> None:
    years = Years()
    made: list[Made] = []
    for number in range(1, data.draw(st.integers(1, 4)) + 1):
        made.append(years.pass_on(number))
        for _ in range(data.draw(st.integers(0, 2))):  # between them what needs nobody
            years.school.minutes -= 1
            made.append(years.school.publish())
    stops = sorted(data.draw(st.sets(st.sampled_from(range(len(made))), max_size=3)))
    basis = years.first
    for stop in [*stops, len(made) - 1]:
        chain = [one for one in made[: stop + 1] if one.payload.version > basis.version and one.payload.agreements]
        chain = [one for one in chain if one.payload.version < made[stop].payload.version]
        verdict = judge(basis, *chain, made[stop])
        if isinstance(verdict, Accepted):
            basis = verdict.basis
    assert basis.version == made[-1].payload.version


class TestRotation:
    def test_through_others(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        school.rotations = [
            rotate(private("second"), signer("third")),
            rotate(private("signer"), signer("second")),
        ]
        school.signers, school.signed_by = (signer("third"),), "third"
        assert accepted(basis, school.publish()).basis.trust.signers == (signer("third"),)

    def test_an_expired_key_vouches_for_nobody(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        school.rotations = [rotate(private("signer"), signer("second", 900))]
        school.signers, school.signed_by = (signer("second", 900),), "second"
        made = school.publish()
        assert isinstance(judge(basis, made), Accepted)
        assert refusal(basis, made, now=NOW + timedelta(days=366)).cause is Cause.WRONG_KEY

    def test_a_forged_voucher_is_told(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        real = rotate(private("signer"), signer("second"))
        forged = rotate(private("stranger"), signer("mallory"))
        body = {**forged.body, "by": real.by}
        school.rotations = [type(real)(forged.key, forged.not_after, real.by, forged.signature, body)]
        school.signed_by = "mallory"
        assert refusal(basis, school.publish()).cause is Cause.BAD_ROTATION

    def test_a_key_for_which_nobody_vouches_is_trusted_by_two_people_alone(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        school.signers = (signer(), signer("spare"))
        assert refusal(basis, school.publish()).cause is Cause.NOT_AGREED
        assert signer("spare") in accepted(basis, school.publish(*AGREED)).basis.trust.signers

    def test_a_key_is_not_trusted_for_longer_by_itself(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        school.signers = (signer(days=3_000),)
        assert refusal(basis, school.publish()).cause is Cause.NOT_AGREED
        school.rotations = [rotate(private("signer"), signer(days=3_000))]
        assert refusal(basis, school.publish()).cause is Cause.NOT_AGREED

    def test_a_policy_after_which_none_could_follow_is_refused(self) -> None:
        school = PolicySchool()
        basis = accepted(school.basis(), school.publish()).basis
        school.signers = (signer(days=-1),)
        assert refusal(basis, school.publish()).cause is Cause.NO_SIGNER


class TestLost:
    """The policy's file is damaged; the keystore still says which it was."""

    def test_the_same_again_brings_back_its_trust_and_then_others_may_follow(self) -> None:
        years = Years()
        first = years.pass_on(1)
        second = years.pass_on(2)
        gone = lost(years.school.id, first.payload.version, first.payload.hash, NATIONAL)
        assert accepted(gone, first).basis == accepted(years.first, first).basis
        assert accepted(gone, first, second).basis.version == second.payload.version

    def test_founding_does_not_begin_anew(self) -> None:
        school = PolicySchool()
        made = school.publish()
        gone = lost(school.id, 1, made.payload.hash, NATIONAL)
        alone = PolicySchool(people=(IT,), minutes=60, version=1)
        assert refusal(gone, alone.publish()).cause is Cause.LOST

    def test_a_signer_whose_time_is_over_since_does_not_matter(self) -> None:
        school = PolicySchool()
        made = school.publish()
        gone = lost(school.id, 1, made.payload.hash, NATIONAL)
        assert isinstance(judge(gone, made, now=NOW + timedelta(days=900)), Accepted)


def test_what_was_kept_is_read_again_as_it_was() -> None:
    school = PolicySchool()
    school.exceptions = [school.exception("ask-1")]
    made = school.publish()
    verdict = accepted(school.basis(), made)
    assert restored(school.id, made.data, JUDGE.read_part) == replace(verdict, weakens=())
    assert PEOPLE[0] in verdict.basis.trust.people
