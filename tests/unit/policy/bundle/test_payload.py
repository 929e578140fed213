"""What is signed, as written and as read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.bundle.canonical import canonical, read_canonical
from policy.bundle.cause import Cause, Malformed
from policy.bundle.envelope import read_envelope, rotate
from policy.bundle.payload import Artefact, ArtefactKind, read_payload
from policy.document.tree import Json, Tree
from tests.factories.policy import AGREED, NOW, PEOPLE, Made, PolicySchool, private, signer

LEXICON = Artefact("ab" * 32, 2_000_000, ArtefactKind.LEXICON)


def full() -> Made:
    """A version with something in every place."""
    school = PolicySchool(artefacts=[LEXICON], rotations=[rotate(private("signer"), signer("new"))])
    school.exceptions = [school.exception("ask-1")]
    return school.publish(*AGREED)


def changed(**said: Json) -> str:
    """The text of that version, saying something else."""
    body = read_canonical(full().payload.text.encode(), "policy")
    assert isinstance(body, dict)
    return canonical({**body, **said}).decode()


def body_of(name: str) -> Json:
    body = read_canonical(full().payload.text.encode(), "policy")
    assert isinstance(body, dict)
    return body[name]


def refused(text: str) -> Malformed:
    with pytest.raises(Malformed) as caught:
        read_payload(text)
    assert str(caught.value)[0].isupper()
    assert str(caught.value).endswith(".")
    return caught.value


def test_what_was_written_is_read() -> None:
    made = full()
    envelope = read_envelope(made.data)
    assert envelope.payload == made.payload
    assert envelope.unknown == envelope.payload.unknown == ()
    assert [rotation.key for rotation in envelope.rotations] == [signer("new").key]
    payload = made.payload
    assert (payload.version, payload.base, payload.artefacts) == (1, 0, (LEXICON,))
    assert sorted(person.id for person in payload.trust.people) == sorted(person.id for person in PEOPLE)
    assert payload.trust.founded
    assert [(one.id, one.name, one.until) for one in payload.exceptions] == [
        ("ask-1", "year-6", NOW + timedelta(hours=2))
    ]


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        ({"format": 2}, Cause.UNKNOWN_ENUM),
        ({"format": "1"}, Cause.BAD_FORMAT),
        ({"version": 0}, Cause.BAD_FORMAT),
        ({"version": True}, Cause.BAD_FORMAT),
        ({"version": 1.5}, Cause.BAD_FORMAT),
        ({"base": 1}, Cause.BAD_FORMAT),
        ({"base": -1}, Cause.BAD_FORMAT),
        ({"school": "AB" * 32}, Cause.BAD_FORMAT),
        ({"previous": "x"}, Cause.BAD_FORMAT),
        ({"made_at": "2026-11-26"}, Cause.BAD_FORMAT),
        ({"made_at": "2026-11-26T09:00:00+01:00"}, Cause.BAD_FORMAT),
        ({"made_at": "2026-11-26T09:00:00.5Z"}, Cause.BAD_FORMAT),
        ({"weakens": "yes"}, Cause.BAD_FORMAT),
        ({"policy": []}, Cause.BAD_FORMAT),
        ({"artefacts": {}}, Cause.BAD_FORMAT),
        ({"artefacts": [{"sha256": "ab" * 32, "bytes": 1, "kind": "spell"}]}, Cause.UNKNOWN_ENUM),
        ({"artefacts": [{"sha256": "ab" * 32, "bytes": 1 << 40, "kind": "lexicon"}]}, Cause.BAD_FORMAT),
        ({"artefacts": [1]}, Cause.BAD_FORMAT),
        ({"trust": {"people": [], "signers": []}}, Cause.NO_SIGNER),
        ({"agreements": [{}]}, Cause.BAD_FORMAT),
        ({"exceptions": [{}]}, Cause.BAD_FORMAT),
    ],
)
def test_each_malformation_has_its_cause(said: Tree, cause: Cause) -> None:
    assert refused(changed(**said)).cause is cause


@pytest.mark.parametrize(
    "name", ["school", "version", "base", "policy", "trust", "agreements", "exceptions", "made_at"]
)
def test_what_is_not_said_is_missed_by_name(name: str) -> None:
    body = read_canonical(full().payload.text.encode(), "policy")
    assert isinstance(body, dict)
    del body[name]
    assert repr(name) in str(refused(canonical(body).decode()))


def test_two_people_may_not_be_one() -> None:
    trust = body_of("trust")
    assert isinstance(trust, dict)
    people = trust["people"]
    assert isinstance(people, list)
    first, second = people[0], people[1]
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    for same in ({**second, "id": first["id"]}, {**second, "key": first["key"]}):
        assert refused(changed(trust={**trust, "people": [first, same]})).cause is Cause.BAD_FORMAT


@pytest.mark.parametrize(
    "said",
    [
        {"until": "2026-11-26T09:00:00Z"},
        {"until": "2028-11-26T09:00:00Z"},
        {"rules": {"control": {"idle_minutes": 60}}},
        {"rules": {"monitoring": {"hours": "never"}}},
        {"rules": {"routing": {}}},
        {"rules": {"control": 1}},
    ],
)
def test_an_exception_stays_within_its_bounds(said: Tree) -> None:
    exceptions = body_of("exceptions")
    assert isinstance(exceptions, list)
    (one,) = exceptions
    assert isinstance(one, dict)
    assert refused(changed(exceptions=[{**one, **said}])).cause is Cause.BAD_GRANT


def test_an_exception_is_for_somebody_known() -> None:
    exceptions = body_of("exceptions")
    assert isinstance(exceptions, list)
    (one,) = exceptions
    assert isinstance(one, dict)
    assert refused(changed(exceptions=[{**one, "for": {"county": "x"}}])).cause is Cause.UNKNOWN_ENUM
    assert refused(changed(exceptions=[{**one, "for": {}}])).cause is Cause.UNKNOWN_ENUM


def test_what_a_newer_collector_says_is_listed() -> None:
    trust = body_of("trust")
    assert isinstance(trust, dict)
    payload = read_payload(changed(weather="fine", trust={**trust, "witnesses": []}))
    assert payload.unknown == ("trust.witnesses", "the payload.weather")


def test_another_way_of_writing_it_is_refused() -> None:
    assert refused(full().payload.text.replace(":", ": ", 1)).cause is Cause.NOT_CANONICAL


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_whatever_is_no_policy_is_refused_in_words(value: Json) -> None:
    body: Tree = value if isinstance(value, dict) else {"signed": value}
    try:
        data = canonical(body)
    except Malformed:
        return
    with pytest.raises(Malformed):
        read_envelope(data)
    with pytest.raises(Malformed):
        read_payload(data.decode())


def test_a_changed_draft_is_another_content() -> None:
    school = PolicySchool()
    school.publish()
    first = school.make().payload
    assert school.make().payload.content == first.content
    school.artefacts = [LEXICON]
    assert replace(school.make().payload.content, artefacts=first.content.artefacts) == first.content
