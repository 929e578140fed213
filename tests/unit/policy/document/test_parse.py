from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from policy.document import parse as parser
from policy.document.faults import faults
from policy.document.fields.whole import DOCUMENT
from policy.document.mistakes import MOST, Mistake, PolicyMistakes
from policy.document.parse import parse, read_policy
from policy.document.print import printed
from policy.document.tree import Tree
from policy.presets import names, text
from tests.factories.policies import trees

LEAST = "heed: 1\nschool: St Aidan's\ntime_zone: Europe/London\nrules: {}\n"


def mistakes(text: str | bytes) -> tuple[Mistake, ...]:
    with pytest.raises(PolicyMistakes) as refused:
        parse(text)
    return refused.value.mistakes


def test_the_least_policy_is_read() -> None:
    assert parse(LEAST) == {"heed": 1, "school": "St Aidan's", "time_zone": "Europe/London", "rules": {}}


def test_each_value_is_read_as_what_is_expected_there() -> None:
    written = """
heed: 1
school: no
time_zone: Europe/London
calendar:
  hours:
    on: {days: [mon, tue], from: 08:30, to: 15:30, in_holidays: no}
rules:
  control:
    apps_mode: off
    idle_minutes: "10"
    required_apps: {office: {names: [2021], version: 1.10, required: yes}}
    apps:
      no: {do: deny, names: [on, 1.0, 0x1f], until: 2026-09-01}
  monitoring:
    thresholds: {medium: 0.5}
    sensors: {typing: On, titles: "off"}
  notice:
    sign_in: |
      You are told.

      All of it.
"""
    tree = parse(written)
    assert tree["school"] == "no"
    assert tree["calendar"] == {
        "hours": {"on": {"days": ["mon", "tue"], "from": "08:30", "to": "15:30", "in_holidays": False}}
    }
    assert tree["rules"] == {
        "control": {
            "apps_mode": "off",
            "idle_minutes": 10,
            "required_apps": {"office": {"names": ["2021"], "version": "1.10", "required": True}},
            "apps": {"no": {"do": "deny", "names": ["on", "1.0", "0x1f"], "until": "2026-09-01"}},
        },
        "monitoring": {"thresholds": {"medium": 0.5}, "sensors": {"typing": True, "titles": False}},
        "notice": {"sign_in": "You are told.\n\nAll of it."},
    }


@pytest.mark.parametrize("form", ["\ufeff{}", "{}"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_windows_files_are_read_too(form: str, end: str) -> None:
    assert parse(form.format(LEAST).replace("\n", end).encode()) == parse(LEAST)


def test_every_mistake_is_told_at_its_line_and_column() -> None:
    text = LEAST.replace("rules: {}", "rules:\n  control:\n    idle_minuts: 5\n    warning_seconds: 999\nroles: []")
    first, second, third = mistakes(text)
    assert (first.line, first.column, first.where, first.near) == (6, 5, "rules.control.idle_minuts", "idle_minutes")
    assert str(first).startswith(
        "6:5: rules.control.idle_minuts: there is no such key here; did you mean idle_minutes? Allowed: idle_minutes, "
    )
    assert str(second) == (
        "7:22: rules.control.warning_seconds: this is '999'; it must be a whole number from 0 to 120 (seconds)"
    )
    assert (third.line, third.where) == (8, "roles")


def test_a_message_names_the_file_in_each_line() -> None:
    with pytest.raises(PolicyMistakes, match=r"^rules\.yaml:1:1: ") as refused:
        parse("- a", "rules.yaml")
    assert refused.value.name == "rules.yaml"


def test_a_key_that_stands_twice_is_told_with_what_is_wrong_within_both() -> None:
    found = mistakes(LEAST.replace("{}", "{control: {idle_minutes: 0}}") + "rules:\n  control: {idle_minutes: 99}\n")
    assert [(mistake.line, mistake.where) for mistake in found] == [
        (4, "rules.control.idle_minutes"),
        (5, "rules"),
        (6, "rules.control.idle_minutes"),
    ]


def test_more_mistakes_than_anybody_reads_are_counted_off() -> None:
    with pytest.raises(PolicyMistakes, match="there are more mistakes than these") as refused:
        parse("\n".join(f"k{number}: 1" for number in range(2 * MOST)))
    assert len(refused.value.mistakes) == MOST
    assert refused.value.left_out


def test_what_was_read_knows_its_places() -> None:
    reading = read_policy(LEAST + "groups:\n  year-6:\n    role: pupil\n    years: [6, 7]\n")
    assert reading.place(("groups", "year-6"), of_key=True) == (6, 3)
    assert reading.place(("groups", "year-6", "role")) == (7, 11)
    assert reading.place(("groups", "year-6", "years", 1)) == (8, 16)
    assert reading.place(("groups", "year-6", "within")) == (6, 3)
    assert reading.place(("people",)) == (1, 1)


@given(trees())
def test_made_policies_keep_to_their_shapes(tree: Tree) -> None:
    assert list(faults(DOCUMENT, tree)) == []


def refused(text: str | bytes) -> PolicyMistakes | None:
    try:
        parse(text)
    except PolicyMistakes as mistakes:
        return mistakes
    return None


@given(st.text() | st.text("ab:-[]{}#&*!|>'\"%@ \n\t,?.~<") | st.binary())
@example('"a\\nb": 1')
@example('heed: "a\\nb"')
@example('rules: {response: {pupil: {sexting: "a\\nb"}}}')
def test_whatever_is_read_nothing_but_mistakes_comes_of_it(text: str | bytes) -> None:
    found = refused(text)
    assert found
    assert found.mistakes
    assert all(mistake.line > 0 and mistake.column > 0 for mistake in found.mistakes)
    assert all(line.startswith("policy.yaml:") for line in str(found).split("\n"))


BITS = st.sampled_from(
    [*":-[]{}#&*!|>'\"%@`,? \n\t\\=~<", "\n  ", "\n- ", ": ", "<<: ", "*a", "!!x ", "---\n", "\x00", "\r", "é"]
)


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A policy into which somebody's cat has typed."""
    written = printed(draw(trees()))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(written)))
        written = written[:place] + draw(BITS) + written[place + draw(st.integers(0, 5)) :]
    return written


@given(spoilt())
def test_a_spoilt_policy_is_read_or_refused_and_nothing_else(written: str) -> None:
    found = refused(written)
    assert found is None or found.mistakes


@given(written=spoilt() | st.text("ab:-[]{}#&*!|>'\"%@ \n\t,?.~<"))
def test_so_it_is_with_the_slower_parser_where_the_faster_is_not_built_in(written: str) -> None:
    fast = parser._Loader
    parser._Loader = yaml.SafeLoader
    try:
        found = refused(written)
    finally:
        parser._Loader = fast
    assert found is None or found.mistakes


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 100_000,
        "- " * 100_000,
        "? " * 100_000,
        "{a: " * 100_000,
        "[[]," * 100_000,
        "&a [" * 100_000,
        "a: " + "x: " * 200_000,
        "heed: [" + "a," * 400_000 + "]",
        "[" + "*a," * 300_000 + "]",
        "a:\n" * 300_000,
        "\n".join(f"key-{number}: 1" for number in range(70_000)),
        "rules: {" + ", ".join(f"monitorin{number}: x" for number in range(40_000)) + "}",
        "groups: {" + ", ".join(f"g{number}: x" for number in range(60_000)) + "}",
        "a: 'x\n" * 150_000,
        "'" * 999_999,
        "#" * 999_999,
        "\t\n" * 400_000,
        "\x00" * 999_999,
        "a" * 1_000_001,
    ],
    ids=lambda bomb: f"{bomb[:12]!r}…",
)
def test_a_bomb_is_refused(bomb: str) -> None:
    assert 0 < len(mistakes(bomb)) <= MOST


def test_a_file_too_big_is_told_by_its_size() -> None:
    (mistake,) = mistakes(b"#" * 1_500_000)
    assert str(mistake) == "1:1: the file has 1,500,000 bytes; a policy has at most 1,000,000; is this the right file?"


@pytest.mark.parametrize("name", names())
def test_presets_are_read_printed_and_read_again(name: str) -> None:
    tree = parse(text(name), name)
    assert parse(printed(tree)) == tree
