"""The judge with the rules that devices have, over both schools' policies."""

from __future__ import annotations

import copy
from datetime import UTC, datetime, timedelta

import pytest

from collector.services.time_zones import offsets
from policy.bundle.canonical import canonical, digest
from policy.bundle.cause import Cause
from policy.bundle.device_part import device_part
from policy.bundle.envelope import ENVELOPE_BYTES, sign_policy, write_envelope
from policy.bundle.judge import Accepted, Basis, Judge, Refused, Verdict, enrolled
from policy.bundle.payload import Agreement, compose
from policy.bundle.signing import public_of
from policy.bundle.trust import trust_tree
from policy.change.weaken import weaken
from policy.document.parse import parse
from policy.document.tree import Tree, branch
from policy.presets import text
from tests.factories.policy import AGREED, NOW, PEOPLE, PolicySchool, private, signer

JUDGE = Judge(weaken)
SCHOOL = PolicySchool()
PRESETS = ("plain", "st-joan-of-arc", "st-thomas")


def document(preset: str) -> Tree:
    return parse(text(preset)) | {"salt": "00" * 16}


def offered(
    basis: Basis, tree: Tree, *, at: datetime = NOW, clocks: datetime | None = None, agreed: bool = False
) -> Verdict:
    part = device_part(tree, offsets("Europe/London", clocks or at))
    said = {
        "school": SCHOOL.id,
        "version": basis.version + 1,
        "base": basis.version,
        "previous": basis.hash,
        "made_at": at,
        "document": digest(tree),
        "policy": part,
        "trust": trust_tree(PEOPLE, [signer()]),
    }
    draft = compose(**said)  # type: ignore[arg-type]  # one table for two drafts
    words: list[Agreement] = [SCHOOL.word(draft, says, name) for says, name in AGREED] if agreed else []
    payload = compose(**said, agreements=words)  # type: ignore[arg-type]  # as above
    data = write_envelope(payload, [sign_policy(private("signer"), payload)])
    assert len(data) < ENVELOPE_BYTES / 2
    return JUDGE.judge(basis, [data], at)


def first(preset: str) -> Basis:
    """A device on which this preset is in force."""
    verdict = offered(enrolled(SCHOOL.id, public_of(private("signer")), {}), document(preset))
    assert isinstance(verdict, Accepted), verdict
    assert verdict.unknown == ()
    return verdict.basis


def later_lock(preset: str) -> Tree:
    tree = copy.deepcopy(document(preset))
    branch(tree, "rules", "control")["idle_minutes"] = 30
    return tree


@pytest.mark.clause("T7")
@pytest.mark.parametrize("preset", PRESETS)
def test_one_person_alone_weakens_nothing(preset: str) -> None:
    basis = first(preset)
    verdict = offered(basis, later_lock(preset))
    assert isinstance(verdict, Refused)
    assert verdict.cause is Cause.NOT_AGREED
    assert isinstance(offered(basis, later_lock(preset), agreed=True), Accepted)


@pytest.mark.parametrize("preset", PRESETS)
def test_what_is_stricter_goes_at_once(preset: str) -> None:
    tree = copy.deepcopy(document(preset))
    branch(tree, "rules", "control")["idle_minutes"] = 1
    verdict = offered(first(preset), tree)
    assert isinstance(verdict, Accepted), verdict


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("at", [datetime(2027, 6, 1, tzinfo=UTC), datetime(2027, 11, 20, tzinfo=UTC)])
def test_the_same_policy_published_in_another_season_weakens_nothing(preset: str, at: datetime) -> None:
    verdict = offered(first(preset), document(preset), at=at)
    assert isinstance(verdict, Accepted), verdict


@pytest.mark.clause("T7")
@pytest.mark.parametrize("days", [8, 200])
def test_clocks_that_begin_later_and_would_go_wrong_until_then_need_two_people(days: int) -> None:
    basis, clocks = first("plain"), NOW + timedelta(days=days)
    verdict = offered(basis, document("plain"), clocks=clocks)
    assert isinstance(verdict, Refused)
    assert verdict.cause is Cause.NOT_AGREED
    assert isinstance(offered(basis, document("plain"), clocks=clocks, agreed=True), Accepted)


def test_a_device_whose_clock_is_days_slow_takes_what_is_published() -> None:
    basis = first("plain")
    assert isinstance(offered(basis, document("plain"), clocks=NOW + timedelta(days=6)), Accepted)


def test_no_ones_name_is_sent() -> None:
    tree = document("plain") | {"people": {"Ann.Other": {"because": "She asked.", "rules": {}}}}
    assert b"Ann" not in canonical(device_part(tree, []))
