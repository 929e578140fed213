from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collector.domain.naming import Reader, Recipient, named, recipients_of, words, written
from collector.domain.people import Role
from collector.domain.received import Json
from collector.services.policy_rules import PolicyRules
from policy.presets import names
from tests.unit.policy.presets.reading import preset

SMITH = Reader("u1", "j.smith", "Mr John Smith", Role.DSL)
OKAFOR = Reader("u2", "amina", "Ms Amina Okafor", Role.DEPUTY)
NG = Reader("u3", "lng", "Mrs Li Ng", Role.HEADTEACHER)
OBRIEN = Reader("u4", "so", "Sinéad O’Brien", Role.CHAIR)
READERS = (SMITH, OKAFOR, NG, OBRIEN)
DSL = Recipient(Role.DSL, "The designated safeguarding lead", ("DSL", "Smithy"))


def who(text: str, *recipients: Recipient, account: str = "pupil.one") -> frozenset[str]:
    return named([text], account, READERS, recipients)


@pytest.mark.clause("T13")
@pytest.mark.parametrize(
    ("text", "user"),
    [
        ("mr smith keeps looking at me", "u1"),
        ("Mr Smith's room after school", "u1"),
        ("MR. SMITH", "u1"),
        ("smith keeps touching my shoulder", "u1"),
        ("john smith said not to tell", "u1"),
        ("i hate mr smiht", "u1"),
        ("mr smyth is creepy", "u1"),
        ("j.smith wrote to me", "u1"),
        ("jsmith@school sent me a picture", "u1"),
        ("all the smiths", "u1"),
        ("miss amina told me it is our secret", "u2"),
        ("ＭＳ ＯＫＡＦＯＲ", "u2"),
        ("mrs ng hit him", "u3"),
        ("mrs li hit him", "u3"),
        ("sinead obrien", "u4"),
        ("O'Brien shouted", "u4"),
    ],
)
def test_who_is_named_is_known(text: str, user: str) -> None:
    assert who(text) == {user}


@pytest.mark.parametrize(
    "text",
    [
        "the blacksmith made a sword",
        "john is my best friend",  # a first name alone is a pupil's as likely
        "ng is a letter pair",
        "amina said she would come",
        "i want to kill myself",
        "mr green keeps looking at me",
        "mr sloth",
        "",
    ],
)
def test_other_words_name_nobody(text: str) -> None:
    assert who(text) == frozenset()


def test_the_policys_aliases_name_whoever_holds_the_post() -> None:
    assert who("the dsl is always in her office", DSL) == {"u1"}
    assert who("smithy again", DSL) == {"u1"}
    assert who("the dsl is always in her office") == frozenset()


def test_an_alias_of_one_who_is_named_in_the_policy_is_theirs_alone() -> None:
    other = Reader("u5", "bea", "Bea Jones", Role.DSL)
    own = Recipient(Role.DSL, "Mr John Smith", ("Big J",))
    assert named(["big j did it"], "", (*READERS, other), (own,)) == {"u1"}


@pytest.mark.parametrize("account", ["j.smith", "SCHOOL\\j.smith", "J.Smith@school.example"])
def test_nobody_reads_what_was_noticed_of_themselves(account: str) -> None:
    assert who("anything", account=account) == {"u1"}


def test_nobody_is_signed_in_and_nobody_is_meant() -> None:
    assert who("anything", account="") == frozenset()


def test_only_what_a_person_wrote_is_looked_at() -> None:
    facts: dict[str, Json] = {
        "snippet": "a",
        "window_title": "b",
        "explanation": "mr smith",
        "process": "smith",
        "confidence": 0.5,
    }
    assert sorted(written(facts)) == ["a", "b"]


@pytest.mark.parametrize("name", names())
def test_the_presets_recipients_are_read(name: str) -> None:
    found = recipients_of(PolicyRules().whole_school(preset(name)))
    assert {one.role for one in found} >= {Role.DSL, Role.DEPUTY, Role.HEADTEACHER, Role.CHAIR}
    assert all(one.name for one in found)


@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_is_taken(text: str, display: str) -> None:
    reader = Reader("u9", "x", display, Role.DSL)
    assert named([text], "x", (reader,), (DSL,)) == {"u9"}
    assert named([text], "y", (reader,), (DSL,)) <= {"u9"}


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_is_found_wherever_it_stands(before: str, after: str) -> None:
    assert "u1" in who(f"{before} mr smith {after}")


def test_words_are_without_case_accents_and_marks() -> None:
    assert words("Renée's “café”, Mr_X") == ("renee", "cafe", "mr", "x")
